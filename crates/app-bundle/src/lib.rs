//! The app as bytes: what a site publishes so that the assessment runs in a browser.
//!
//! Compiled by the build script; the page that loads it has one script tag, [`LOADER`], which says where the others lie.

/// The app, as WebAssembly.
pub const WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/app.wasm"));

/// The app once more, as a classic script: loaded instead of [`WASM`] where the page was opened from disk.
pub const WASM_SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/app.wasm.js"));

/// The script that joins [`WASM`] to the browser.
pub const GLUE: &str = include_str!(concat!(env!("OUT_DIR"), "/app.js"));

/// The script that loads [`GLUE`] and [`WASM`], whose addresses relative to its own lie in the attributes `data-glue`
/// and `data-wasm` (and `data-wasm-script`) of its tag, and that keeps an early Continue until the app is there.
pub const LOADER: &str = include_str!("loader.js");
