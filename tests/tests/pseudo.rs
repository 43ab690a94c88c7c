//! A whole site in a language that nobody speaks: what its pages still say in plain letters comes from the content, or was never a
//! message.

use std::{
    collections::BTreeMap,
    error::Error,
    io,
    path::Path,
    sync::{LazyLock, Mutex},
};
use stride_tests::shipped;
use words::Words;

static NOBODYS: LazyLock<Words> = LazyLock::new(|| {
    let english = words::spoken().wire(&words::FILES);
    Words::from_wire(translate::pseudo(&english).leak())
});

/// What is read out or shown beside the texts.
const NAMES: [&str; 4] = ["aria-label=\"", "placeholder=\"", "title=\"", "alt=\""];

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl render::Sink for Memory {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().expect("nobody panics").insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}

/// The texts of a page, and the names of its elements.
fn read(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        texts.push(text.to_owned());
        let (tag, behind) = after.split_once('>').unwrap_or_default();
        let is_said = tag.contains("name=\"description\"") || tag.contains("property=\"og:description\"");
        for name in NAMES.iter().chain(is_said.then_some(&"content=\"")) {
            texts.extend(tag.split(name).skip(1).filter_map(|value| value.split('"').next()).map(str::to_owned));
        }
        let raw = ["script", "style"].iter().find(|raw| tag.starts_with(**raw));
        rest = match raw {
            Some(raw) => behind.split_once(&format!("</{raw}>")).map_or("", |(_, rest)| rest),
            None => behind,
        };
    }
    let entities = [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let plain = |text: &String| entities.iter().fold(text.clone(), |text, (entity, sign)| text.replace(entity, sign));
    texts.iter().map(plain).collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_page_says_anything_that_is_neither_content_nor_a_message() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/process");
    let site = pages(&root)?;
    let sources = shipped::files(&root)?;
    let known: Vec<String> =
        sources.iter().filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()).map(squeezed).collect();
    let known = known.join(" ").to_lowercase();
    let (mut looked_at, mut plain) = (0, Vec::new());
    for (path, html) in site.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|it| it == "html")) {
        for text in read(&String::from_utf8_lossy(html)) {
            looked_at += 1;
            for phrase in squeezed(&text).split(|sign: char| !sign.is_ascii_alphabetic() && sign != ' ') {
                let phrase = phrase.trim();
                if phrase.len() > 2 && !known.contains(&phrase.to_lowercase()) {
                    plain.push(format!("{path}: `{phrase}` in `{text}`"));
                }
            }
        }
    }
    assert!(looked_at > 5_000, "{looked_at} texts");
    assert!(plain.is_empty(), "{} texts are no messages:\n{}", plain.len(), plain.join("\n"));
    Ok(())
}

/// Every file of the site of a project, in that language.
fn pages(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, Box<dyn Error>> {
    let library = content::Library { words: &NOBODYS, ..shipped::library(root)? };
    let memory = Memory::default();
    let theme = render::Theme::with(own_drawings(root)?);
    render::render(&library, &theme, &render::App::default(), &memory)?;
    Ok(memory.0.into_inner()?)
}

/// The project's own files of the theme.
fn own_drawings(root: &Path) -> io::Result<Vec<(String, String)>> {
    let files = shipped::files(root)?.into_iter();
    Ok(files
        .filter_map(|(path, bytes)| Some((path.strip_prefix("site/")?.to_owned(), String::from_utf8(bytes).ok()?)))
        .collect())
}
