//! What the tests of the whole house and the benchmarks share.

pub mod answers;
pub mod frameworks;
pub mod random;
pub mod shipped;
pub mod wasm_module;
