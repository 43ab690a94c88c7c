//! Bytes in scripts: a page opened from disk can load nothing else, and from a server it is the same.
//!
//! Each byte is one letter of a text, which costs a twentieth more than the bytes when compressed; base64 would cost a third.

use crate::{Tool, theme::without_comments};
use words::Words;

/// The script of a tool: its glue, given its module.
pub(crate) fn tool(tool: &Tool<'_>) -> String {
    format!("((letters) => {{\n\"use strict\";\n{}}})(\"{}\");\n", without_comments(tool.glue), letters(tool.wasm))
}

/// The script of the words that files of a result say: the export's module has none of its own.
pub(crate) fn file_words(words: &Words) -> String {
    let text = serde_json::Value::from(words.wire(&["sentences", "files"]));
    format!("(globalThis.strideTools ??= {{}}).fileWords = {text};\n")
}

/// The script of a file of the index.
pub(crate) fn chunk(bytes: &[u8]) -> String {
    format!("strideTools.chunk(\"{}\");\n", letters(bytes))
}

/// A letter for each byte, as they stand between quotes.
fn letters(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len() * 3 / 2);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            // Before a digit it would be read as a number in base eight.
            0 if !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => letters.push_str("\\0"),
            0 => letters.push_str("\\x00"),
            b'\n' => letters.push_str("\\n"),
            b'\r' => letters.push_str("\\r"),
            b'"' | b'\\' => letters.extend(['\\', char::from(*byte)]),
            _ => letters.push(char::from(*byte)),
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::{file_words, letters};

    #[test]
    fn the_words_of_files_stand_in_a_text_of_a_script() {
        let script = file_words(words::spoken());
        assert!(script.starts_with("(globalThis.strideTools ??= {}).fileWords = \"en\\tltr\\t"), "{script}");
        assert!(script.contains("\\nQR code of the link\\n"), "{script}");
        assert!(!script.contains("Take the assessment"), "{script}");
    }

    #[test]
    fn a_byte_is_a_letter_that_a_script_reads_back() {
        assert_eq!(letters(b"a\0b\x007\n\r\"\\\xff"), "a\\0b\\x007\\n\\r\\\"\\\\\u{ff}");
    }
}
