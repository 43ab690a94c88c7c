//! A site speaks the words of its library: in templates, in what the renderer itself says, and in scripts.

use std::{collections::BTreeMap, fs, io, path::Path, sync::Mutex};
use words::Words;

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, String>>);

impl render::Sink for Memory {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap().insert(path.to_owned(), String::from_utf8_lossy(bytes).into_owned());
        Ok(())
    }
}

/// English with a sign before each message.
fn signed() -> &'static Words {
    let english = words::spoken().wire(&["sentences", "assessment", "site"]);
    let (head, lines) = english.split_once('\n').unwrap();
    let lines = lines.lines().map(|line| if line.starts_with('=') { line.to_owned() } else { format!("¤{line}") });
    let text = [head.to_owned()].into_iter().chain(lines).collect::<Vec<_>>().join("\n");
    Box::leak(Box::new(Words::from_wire(Box::leak(text.into_boxed_str()))))
}

/// The shipped framework as a site in these words.
fn site(words: &'static Words) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = vec![("site/site.yaml".to_owned(), b"title: A site\n".to_vec())];
    collect(&root, "content", &mut files);
    let library = content::compile(&diagnostics::SourceTree::new(files)).0;
    let library = content::Library { words, ..library };
    let memory = Memory::default();
    render::render(&library, &render::Theme::with([]), &render::App::default(), &memory).unwrap();
    memory.0.into_inner().unwrap()
}

fn collect(root: &Path, folder: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() { collect(root, &name, files) } else { files.push((name, fs::read(&path).unwrap())) }
    }
}

#[test]
fn a_site_speaks_the_words_of_its_library_on_whatever_thread_a_page_is_rendered() {
    let site = site(signed());
    let missing = &site["404.html"];
    assert!(missing.contains("<title>¤Page not found · A site</title>"), "{missing}");
    assert!(missing.contains(">¤Skip to content</a>"), "{missing}");
    let sheet = &site["assessment/sheet.html"];
    assert!(sheet.contains("<title>¤The questionnaire on paper · A site</title>"), "{sheet}");
    assert!(site["llms.txt"].contains("## ¤Where to begin"));
    assert!(site["assessment/manifest.webmanifest"].contains("¤A site: Assessment"));
    let search = site.iter().find(|(path, _)| path.starts_with("assets/search-") && path.contains(".js")).unwrap().1;
    assert!(search.contains("\"field\":\"¤Search everything\""), "{search}");
}

#[test]
fn without_anything_set_a_site_speaks_english() {
    assert!(site(words::spoken())["404.html"].contains("<title>Page not found · A site</title>"));
}
