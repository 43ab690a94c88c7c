//! The crate from outside: the worked cases and laws of the specification, advice, and what is written and read.

mod advice;
mod answers_file;
mod brute_force;
mod laws;
mod methods;
mod scoring;
mod support;
mod value;
mod wire;
mod worked_cases;
