//! What a text shares with the sources of the framework: any eight words in a row.
//!
//! The sources themselves are not ours to publish. Of each eight words in a row of theirs a hash is kept in
//! `tests/sources/eight-words.txt`, so that anyone can run the test; the example `eight_words` writes that file.

use std::collections::BTreeSet;

/// How many words in a row may not be shared.
const LENGTH: usize = 8;

/// A hash of each eight words in a row of a text, in the text's order, with the words.
pub fn runs(text: &str) -> Vec<(u64, String)> {
    let words = words(text);
    words.windows(LENGTH).map(|run| run.join(" ")).map(|run| (fnv_1a(&run), run)).collect()
}

/// The file of hashes: one a line in hexadecimal, sorted.
pub fn to_lines(hashes: &BTreeSet<u64>) -> String {
    let lines: Vec<String> = hashes.iter().map(|hash| format!("{hash:016x}")).collect();
    lines.join("\n") + "\n"
}

/// Reads that file; a line that is not a hash is left out.
pub fn from_lines(lines: &str) -> BTreeSet<u64> {
    lines.lines().filter_map(|line| u64::from_str_radix(line, 16).ok()).collect()
}

/// Letters and digits in lower case; an apostrophe within a word belongs to it, and what links lead to is no word.
fn words(text: &str) -> Vec<String> {
    let text = without_addresses(text).to_lowercase().replace('’', "'");
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    words.map(|word| word.trim_matches('\'').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// The text of Markdown links without the addresses: `[health](metric:x)` is `[health]`.
pub fn without_addresses(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        kept.push_str(&rest[..=at]);
        rest = rest[at..].find(')').map_or("", |end| &rest[at + end + 1..]);
    }
    kept + rest
}

/// FNV-1a, 64 bit (Fowler, Noll, Vo): stable, and small enough to read.
fn fnv_1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
