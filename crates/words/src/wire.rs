//! The words of one language, as the page sends them.

use crate::{FILES, Told, speak};

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// The language's BCP 47 tag.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// What stands between groups of three digits.
    pub group_mark: &'static str,
    /// What stands before decimals.
    pub decimal_mark: &'static str,
    /// Runs of plural categories, from 0 on: `o1n1o198`.
    pub(crate) plurals: &'static str,
    /// The lines of each file; none where it was not sent.
    files: [Vec<&'static str>; FILES.len()],
}

impl Words {
    /// Reads what [`wire`](Self::wire) wrote. Nothing is an error: what is missing says nothing.
    pub fn from_wire(text: &'static str) -> Self {
        let mut lines = text.lines();
        let mut head = lines.next().unwrap_or_default().split('\t');
        let mut next = || head.next().unwrap_or_default();
        let (tag, direction, group_mark, decimal_mark, plurals) = (next(), next(), next(), next(), next());
        let mut files: [Vec<&'static str>; FILES.len()] = Default::default();
        let mut current = None;
        for line in lines {
            match line.strip_prefix('=') {
                Some(name) => current = FILES.iter().position(|file| *file == name),
                None => {
                    if let Some(file) = current.and_then(|at| files.get_mut(at)) {
                        file.push(line);
                    }
                }
            }
        }
        Self { tag, direction, group_mark, decimal_mark, plurals, files }
    }

    /// The text of some files, by their names, for a page. Nothing in it can end a `script` element.
    #[cfg(not(target_family = "wasm"))]
    pub fn wire(&self, names: &[&str]) -> String {
        let mut text = [self.tag, self.direction, self.group_mark, self.decimal_mark, self.plurals].join("\t");
        for (name, lines) in FILES.iter().zip(&self.files).filter(|(name, _)| names.contains(name)) {
            text.extend(["\n=", name]);
            for line in lines {
                text.push('\n');
                text.push_str(&line.replace('<', "‹"));
            }
        }
        text
    }

    /// One message, as it was compiled.
    pub(crate) fn line(&self, file: usize, message: usize) -> &'static str {
        self.files.get(file).and_then(|lines| lines.get(message)).copied().unwrap_or_default()
    }

    /// One message, told so much.
    pub(crate) fn say(&self, file: usize, message: usize, told: &[Told<'_>]) -> String {
        speak::say(self, self.line(file, message), told)
    }
}

/// What is spoken before anything is set: natively English, in a browser nothing.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn unset() -> &'static Words {
    static ENGLISH: std::sync::LazyLock<Words> =
        std::sync::LazyLock::new(|| Words::from_wire(include_str!(concat!(env!("OUT_DIR"), "/english.txt"))));
    &ENGLISH
}

/// What is spoken before anything is set: natively English, in a browser nothing.
#[cfg(target_family = "wasm")]
pub(crate) fn unset() -> &'static Words {
    static NOTHING: Words = Words {
        tag: "",
        direction: "",
        group_mark: "",
        decimal_mark: "",
        plurals: "",
        files: [const { Vec::new() }; FILES.len()],
    };
    &NOTHING
}
