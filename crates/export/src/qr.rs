//! A link as a QR code, to be printed or shown: a picture that needs nothing around it.

use crate::{picture::escaped, words};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// What keeps a text from being a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrError {
    /// It is longer than the largest code holds, some 2,300 letters.
    TooLong,
}

/// The light margin that readers need, in modules.
const MARGIN: i32 = 4;

/// A QR code of `text` as SVG, dark on light in every scheme, each module one unit wide.
///
/// # Errors
/// The text is too long for any code.
pub fn qr_code(text: &str) -> Result<String, QrError> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| QrError::TooLong)?;
    let whole = code.size() + 2 * MARGIN;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + MARGIN, y + MARGIN);
            }
            x += i32::try_from(length).unwrap_or(0) + 1;
        }
    }
    let title = escaped(words::qr_code());
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" role=\"img\" aria-label=\"{title}\" \
         shape-rendering=\"crispEdges\"><title>{title}</title><path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/>\
         <path d=\"{path}\"/></svg>\n"
    ))
}
