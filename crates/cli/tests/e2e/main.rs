//! The binary as people run it, on the real framework.

mod build;
mod check;
mod editions;
mod findings;
mod hostile;
mod kill;
mod manual;
mod new;
mod project;
mod score;
mod serve;
