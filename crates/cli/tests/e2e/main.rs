//! The binary as people run it, on the real framework.

mod build;
mod check;
mod editions;
mod findings;
mod help;
mod hostile;
mod hosts;
mod kill;
mod languages;
mod manual;
mod migrate;
mod new;
mod project;
mod report;
mod score;
mod serve;
