//! The language in which metrics say how they are computed: parsed, checked and evaluated exactly.
//!
//! ```text
//! text ─ parse ─▶ Formula ─┐
//! inputs, unit ────────────┴▶ Calculation ─ check ─▶ mistakes
//!                                         ─ compute (what was entered) ─▶ Number, or why not
//! ```
//!
//! The build and the browser call the very same functions. What is wrong is data: a place in the formula, or an input,
//! and a reason; who shows it finds the words.

#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod calculation;
mod evaluate;
mod line;
mod number;
mod parse;
mod syntax;
mod unit;
mod written;

pub use calculation::{Calculation, Failure, Given, Input, Unfit, Why};
pub use number::{NotANumber, Number};
pub use parse::{is_name, parse};
pub use syntax::{Expression, Formula, Function, Mistake, Problem, Sign, Term};
pub use unit::{Dimension, Unit};
pub use written::Signs;
