//! What pages run once somebody asks for it: the query side of `search`, the calculations of `formula`, and the files of
//! `export`; text in, JSON or a file out.
//!
//! A page loads one of them when somebody first searches, calculates or takes a result away, so every kilobyte counts: there
//! is no `std` in the first two modules, and nothing in them formats numbers, sorts or panics with words. The tests call the
//! very same functions natively.

#![no_std]

extern crate alloc;

#[cfg(feature = "calculate")]
mod calculate;
#[cfg(target_family = "wasm")]
mod door;
#[cfg(feature = "export")]
mod file;
#[cfg(feature = "search")]
mod find;
#[cfg(any(feature = "calculate", feature = "search"))]
mod json;

#[cfg(feature = "calculate")]
pub use calculate::calculate;
#[cfg(feature = "export")]
pub use file::{file, qr, speak};
#[cfg(feature = "search")]
pub use find::{choices, find};
