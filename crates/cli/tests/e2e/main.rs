//! The binary as people run it, on the real framework.

mod build;
mod check;
mod findings;
mod hostile;
mod kill;
mod manual;
mod new;
mod project;
mod report;
mod score;
mod serve;
