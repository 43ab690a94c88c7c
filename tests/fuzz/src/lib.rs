//! What the fuzz targets share: a framework to read for, and the law that all readers keep.

#[path = "../../src/shipped.rs"]
pub mod shipped;

use maturity::Framework;
use std::{fmt::Debug, path::Path, sync::LazyLock};

/// The framework that we ship.
pub static FRAMEWORK: LazyLock<Framework> = LazyLock::new(|| {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("`tests/fuzz` of the workspace");
    shipped::framework(workspace).expect("the content that we ship")
});

/// Anything may be read, without a panic; what was read and is written again reads the same.
///
/// # Panics
/// Where it does not: that is the finding.
pub fn round_trip<T: Debug + PartialEq>(
    text: &str,
    read: impl Fn(&str) -> Result<T, String>,
    write: impl Fn(&T) -> String,
) {
    if let Ok(value) = read(text) {
        let written = write(&value);
        assert_eq!(read(&written), Ok(value), "written as {written}");
    }
}
