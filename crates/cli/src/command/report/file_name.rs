//! What a client and its files are called, by where its answers came from.

use crate::command::words::plain;
use std::{collections::BTreeSet, path::Path};

/// The page of all clients.
const INDEX: &str = "index";

/// Names that some system keeps for its devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Longest name of a file without its ending, in characters: with four bytes each it is short enough for any disk.
const LONGEST: usize = 48;

/// The names that are taken.
pub struct FileNames(BTreeSet<String>);

impl Default for FileNames {
    fn default() -> Self {
        Self([INDEX.to_owned()].into())
    }
}

impl FileNames {
    /// What the client is called, and its file without an ending. Of two with one name the second is numbered.
    pub fn of(&mut self, source: &str) -> (String, String) {
        let stem = stem(source);
        let (name, file) = (title(&stem), slug(&stem));
        let mut number = 1_u32;
        loop {
            let (numbered, shown) = match number {
                1 => (file.clone(), name.clone()),
                _ => (format!("{file}-{number}"), format!("{name} ({number})")),
            };
            if self.0.insert(numbered.clone()) {
                return (shown, numbered);
            }
            number += 1;
        }
    }
}

/// The file's name without its ending, with the line of a stream; standard input and links are called what they are.
fn stem(source: &str) -> String {
    let (file, line) = match source.rsplit_once(':') {
        Some((file, line)) if line.bytes().all(|byte| byte.is_ascii_digit()) => (file, Some(line)),
        _ => (source, None),
    };
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = if stem == "-" { String::new() } else { stem };
    line.map_or(stem.clone(), |line| format!("{stem} {line}"))
}

/// As people read it: `acme-corp` is "Acme corp".
fn title(stem: &str) -> String {
    let spaced: String = plain(stem).chars().map(|sign| if matches!(sign, '-' | '_') { ' ' } else { sign }).collect();
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced = if spaced.chars().all(|sign| sign.is_ascii_digit()) { format!("client {spaced}") } else { spaced };
    let mut signs = spaced.trim().chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// As a file is called: small letters and digits of any script, joined by `-`.
fn slug(stem: &str) -> String {
    let small = stem.to_lowercase();
    let words = small.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let joined: String = words.collect::<Vec<_>>().join("-").chars().take(LONGEST).collect();
    let joined = joined.trim_end_matches('-');
    let is_device = DEVICES.contains(&joined)
        || ["com", "lpt"].iter().any(|port| joined.strip_prefix(port).is_some_and(|rest| rest.len() == 1));
    match joined {
        "" => "client".to_owned(),
        _ if is_device || joined.bytes().all(|byte| byte.is_ascii_digit()) => format!("client-{joined}"),
        _ => joined.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::FileNames;

    #[track_caller]
    fn check(sources: &[&str], expect: &[(&str, &str)]) {
        let mut names = FileNames::default();
        let found: Vec<_> = sources.iter().map(|source| names.of(source)).collect();
        let expect: Vec<_> = expect.iter().map(|(name, file)| ((*name).to_owned(), (*file).to_owned())).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn a_client_is_called_what_its_file_is_called() {
        check(
            &["answers/acme-corp.json", "Blue_Sky 2026.json"],
            &[("Acme corp", "acme-corp"), ("Blue Sky 2026", "blue-sky-2026")],
        );
        check(&["a/всё & café.json"], &[("Всё & café", "всё-café")]);
    }

    #[test]
    fn lines_of_a_stream_and_links_are_numbered() {
        check(&["all.jsonl:3", "-:1", "link 1"], &[("All 3", "all-3"), ("Client 1", "client-1"), ("Link 1", "link-1")]);
    }

    #[test]
    fn of_two_with_one_name_the_second_is_numbered() {
        check(
            &["a/acme.json", "b/Acme.json", "c/acme-2.json"],
            &[("Acme", "acme"), ("Acme (2)", "acme-2"), ("Acme 2 (2)", "acme-2-2")],
        );
    }

    #[test]
    fn no_name_leaves_the_folder_takes_the_index_or_names_a_device() {
        check(
            &["../..json", "index.json", "nul.json", "com1.json", "2026.json"],
            &[
                (".", "client"),
                ("Index (2)", "index-2"),
                ("Nul", "client-nul"),
                ("Com1", "client-com1"),
                ("Client 2026", "client-2026"),
            ],
        );
        let mut names = FileNames::default();
        let (_, file) = names.of(&format!("{}.json", "長い".repeat(200)));
        assert_eq!(file.chars().count(), 48);
    }
}
