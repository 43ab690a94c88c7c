//! The app and the page tools as bytes: what a site publishes so that the assessment, the search and calculations run in a
//! browser.
//!
//! Compiled by the build script. The page that loads it has one script tag, [`LOADER`], which says where the others lie.

/// The app, as WebAssembly.
pub const WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/app.wasm"));

/// The app with the rooms beside the assessment, as WebAssembly: loaded once somebody enters one.
pub const ROOMS_WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rooms.wasm"));

/// [`ROOMS_WASM`] once more, as a classic script: loaded instead of both where the page was opened from disk.
pub const WASM_SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/rooms.wasm.js"));

/// The script that joins [`ROOMS_WASM`] to the browser.
pub const ROOMS_GLUE: &str = include_str!(concat!(env!("OUT_DIR"), "/rooms.js"));

/// The script that joins [`WASM`] to the browser.
pub const GLUE: &str = include_str!(concat!(env!("OUT_DIR"), "/app.js"));

/// The script that loads [`GLUE`] and [`WASM`], whose addresses relative to its own lie in the attributes `data-glue`
/// and `data-wasm` of its tag (and `data-rooms-glue`, `data-rooms` and `data-wasm-script`), and that keeps an early
/// Continue until the app is there.
pub const LOADER: &str = include_str!("loader.js");

/// The search's query side, as WebAssembly.
pub const SEARCH_WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tools-search.wasm"));

/// What joins [`SEARCH_WASM`] to a page: the statements of a function that is given the module as `letters`, one for each
/// byte.
pub const SEARCH_GLUE: &str = concat!(include_str!("page-tools/module.js"), include_str!("page-tools/search.js"));

/// Calculations, as WebAssembly.
pub const CALCULATE_WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tools-calculate.wasm"));

/// As [`SEARCH_GLUE`], for [`CALCULATE_WASM`].
pub const CALCULATE_GLUE: &str = concat!(include_str!("page-tools/module.js"), include_str!("page-tools/calculate.js"));

/// A result's files, as WebAssembly.
pub const EXPORT_WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/tools-export.wasm"));

/// As [`SEARCH_GLUE`], for [`EXPORT_WASM`].
pub const EXPORT_GLUE: &str = concat!(include_str!("page-tools/module.js"), include_str!("page-tools/export.js"));
