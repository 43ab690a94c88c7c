//! What the search costs: `search_figures FOLDER`: time to index the shipped content and 10,000 pages made of it, and
//! what each query of `tests/search/queries.md` loads, as files in FOLDER to be compressed.

use search::{Choice, Document, Setup};
use std::{env, fs, io, path::Path, time::Instant};
use stride_tests::{random::Random, search_site::Searched, shipped, wasm_module::workspace};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "target/benchmarks/search".to_owned());
    let library = shipped::library(workspace())?;
    let Ok((setup, documents)) = render::search_documents(&library) else { return Ok(()) };
    measure(&Path::new(&folder).join("ours"), &setup, &documents)?;
    measure(&Path::new(&folder).join("pages-10000"), &setup, &many(&documents, &setup.domains))
}

fn measure(folder: &Path, setup: &Setup, documents: &[Document]) -> io::Result<()> {
    let start = Instant::now();
    let files = search::index(setup, documents);
    let time = start.elapsed();
    let bytes: usize = files.chunks.iter().map(Vec::len).sum();
    println!(
        "{}: {} documents in {time:.2?}: root {} B, {} chunks, {bytes} B",
        folder.display(),
        documents.len(),
        files.root.len(),
        files.chunks.len()
    );
    let queries = fs::read_to_string(workspace().join("tests/search/queries.md"))?;
    for (number, line) in queries.lines().filter(|line| line.starts_with("| ")).skip(1).enumerate() {
        let typed = line.split('|').nth(1).unwrap_or_default().trim();
        for (name, most, with_excerpts) in [("first ten", 10, false), ("first three with excerpts", 3, true)] {
            let Ok(mut searched) = Searched::new(files.clone()) else { continue };
            let start = Instant::now();
            let found = searched.ask(typed, most);
            let time = start.elapsed();
            if with_excerpts {
                found.excerpts_need.iter().for_each(|number| searched.fetch(*number));
            }
            let place = folder.join(name).join(format!("{number:02}"));
            fs::create_dir_all(&place)?;
            fs::write(place.join("root"), &files.root)?;
            for chunk in &searched.fetched {
                let bytes = usize::try_from(*chunk).ok().and_then(|chunk| files.chunks.get(chunk));
                fs::write(place.join(chunk.to_string()), bytes.map_or(&[][..], Vec::as_slice))?;
            }
            println!(
                "  {typed}, {name}: {} of {}, {} chunks, {time:.2?}",
                found.hits.len(),
                found.total,
                searched.fetched.len()
            );
        }
    }
    Ok(())
}

/// Ten thousand documents with the texts of ours mixed and a tenth of their words made up: as many words as such a site.
fn many(documents: &[Document], domains: &[Choice]) -> Vec<Document> {
    let mut random = Random::new(5);
    let words: Vec<&str> = documents.iter().flat_map(|document| document.body.split_whitespace()).collect();
    let mut text = |length: usize| {
        let mut text = String::new();
        for _ in 0..length {
            let word = words[random.below(words.len())];
            text.push_str(word);
            if random.below(50) == 0 {
                text.push_str(["a", "ex", "on", "ary", "ine"][random.below(5)]);
                text.push_str(["ba", "cor", "dis", "mo", "tu"][random.below(5)]);
                text.push_str(["l", "n", "st", "m", "ck"][random.below(5)]);
            }
            text.push(' ');
        }
        text
    };
    let document = |number: usize| Document {
        kind: "playbook".to_owned(),
        id: format!("p{number:05}"),
        url: format!("playbooks/p{number:05}.html"),
        title: text(4),
        summary: text(20),
        body: text(400),
        domains: vec![domains[number % domains.len()].id.clone()],
        ..Document::default()
    };
    (0..10_000).map(document).collect()
}
