//! A result's answers to a file of it, named; or to what is wrong with them.

use alloc::{
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};
use export::{Document, Kind, qr_code, trend, write};
use maturity::{
    report,
    wire::{answers_file, bundle, history},
};
use words::Words;

/// What an answer begins with where there is a file, and where there is none.
const FILE: u8 = b'+';
const NONE: u8 = b'-';

/// Has files say everything in these words, as a site sends them. They are kept as long as the page is open.
pub fn speak(words: &str) {
    let words = Words::from_wire(Box::leak(words.to_string().into_boxed_str()));
    words::speak(Box::leak(Box::new(words)));
}

/// What asks for the trend; it is made of a history, which then stands in the place of the answers file.
const TREND: &str = "trend";

/// Makes a file: its kind, the day, the address of the page, the bundle and the answers file, with a NUL between each.
///
/// `+`, the file's name, NUL and the file; or `-` and what is wrong, for a developer to read.
pub fn file(request: &str) -> Vec<u8> {
    match made(request) {
        Ok((name, bytes)) => answer(FILE, &[name.as_bytes(), b"\0", &bytes]),
        Err(reason) => answer(NONE, &[reason.as_bytes()]),
    }
}

/// Draws the QR code of a text: `+` and the picture, or `-` where it is too long.
pub fn qr(text: &str) -> Vec<u8> {
    qr_code(text).map_or_else(|_| answer(NONE, &[]), |svg| answer(FILE, &[svg.as_bytes()]))
}

fn answer(kind: u8, parts: &[&[u8]]) -> Vec<u8> {
    [&[kind], parts.concat().as_slice()].concat()
}

fn made(request: &str) -> Result<(String, Vec<u8>), String> {
    let mut parts = request.split('\0');
    let mut part = || parts.next().unwrap_or_default();
    let (kind, day, address) = (part(), part(), part());
    if kind == TREND {
        let framework = bundle::from_json(part())?.framework;
        let kept = history::from_json(&framework, part())?;
        let (name, picture) = trend(&framework, &kept.snapshots).ok_or("fewer than two results are scored")?;
        return Ok((name, picture.into_bytes()));
    }
    let kind = Kind::from_id(kind).ok_or("no such file")?;
    let bundle = bundle::from_json(part())?;
    let answers = answers_file::from_json(&bundle.framework, part())?.answers;
    let report = report(&bundle.framework, &answers);
    let document = Document { bundle: &bundle, answers: &answers, report: &report, day, address: Some(address) };
    Ok((kind.file_name(&bundle.framework), write(&document, kind)))
}

#[cfg(test)]
mod tests {
    use super::{file, qr, speak};
    use alloc::string::String;
    use words::spoken;

    #[test]
    fn what_cannot_be_made_is_answered_with_the_reason() {
        assert_eq!(file("nonsense\x002026-01-31\0\0{}\0{}"), b"-no such file");
        assert!(file("trend\x002026-01-31\0\0{}\0{}").starts_with(b"-The assessment bundle"));
        assert!(file("markdown\x002026-01-31\0\0{}\0{}").starts_with(b"-The assessment bundle"));
        assert_eq!(qr(&"x".repeat(4000)), b"-");
    }

    #[test]
    fn files_say_what_the_site_sent() {
        let english = spoken().wire(&["sentences", "files"]);
        speak(&english.replace("QR code of the link", "QR-Code des Links"));
        assert!(String::from_utf8_lossy(&qr("https://a.example/")).contains("<title>QR-Code des Links</title>"));
    }

    #[test]
    fn a_qr_code_is_a_picture() {
        assert!(qr("https://a.example/").starts_with(b"+<svg "));
    }
}
