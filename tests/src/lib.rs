//! What the tests of the whole house and the benchmarks share.

pub mod answers;
pub mod any_framework;
pub mod eight_words;
pub mod frameworks;
pub mod mistakes;
pub mod pages;
pub mod random;
pub mod reading_ease;
pub mod search_site;
pub mod shipped;
pub mod wasm_module;
