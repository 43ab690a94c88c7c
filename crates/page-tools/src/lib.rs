//! What content pages run: the query side of `search`, and the calculations of `formula`; text in, JSON out.
//!
//! A page loads one of them when somebody first searches or calculates, so every kilobyte counts: there is no `std` in the
//! modules, and nothing in them formats numbers, sorts or panics with words. The tests call the very same functions natively.

#![no_std]

extern crate alloc;

#[cfg(feature = "calculate")]
mod calculate;
#[cfg(target_family = "wasm")]
mod door;
#[cfg(feature = "search")]
mod find;
mod json;

#[cfg(feature = "calculate")]
pub use calculate::calculate;
#[cfg(feature = "search")]
pub use find::{choices, find};
