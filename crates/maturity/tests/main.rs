//! The crate from outside: the worked cases and laws of the specification, advice, and what is written and read.

mod advice;
mod answers_file;
mod brute_force;
mod cohort;
mod cross_check;
mod csv;
mod figure;
mod gaps;
mod history;
mod laws;
mod link;
mod marks;
mod methods;
mod path;
mod report;
mod schedule;
mod scoring;
mod support;
mod tables;
mod team;
mod value;
mod what_if;
mod wire;
mod worked_cases;
