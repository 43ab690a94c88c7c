//! Laws of the index, over random documents.

use proptest::prelude::*;
use search::{Answer, Choice, Document, Files, Found, Heading, Index, Kind, Query, Setup, index};

/// Syllables, so that words begin alike, end alike and differ in a letter.
const SYLLABLES: [&str; 12] = ["re", "new", "al", "on", "board", "ing", "chu", "rn", "val", "ue", "ü", "ß"];

fn word() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&SYLLABLES), 1..5).prop_map(|syllables| syllables.concat())
}

fn text(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..most).prop_map(|words| words.join(" "))
}

fn document() -> impl Strategy<Value = Document> {
    let filters = (prop::sample::select(&["value", "health"]), prop::sample::select(&["crawl", "walk"]));
    let texts =
        (text(4), prop::collection::vec(text(3), 0..3), prop::collection::vec(text(4), 0..3), text(8), text(30));
    (prop::sample::select(&["playbook", "metric", "term"]), "[a-z]{1,6}", texts, filters).prop_map(
        |(kind, id, (title, names, headings, summary, body), (domain, stage))| Document {
            kind: kind.to_owned(),
            url: format!("{kind}/{id}.html"),
            id,
            title,
            names,
            headings: headings.into_iter().map(|title| Heading { anchor: "here".to_owned(), title }).collect(),
            summary,
            body,
            domains: vec![domain.to_owned()],
            stages: vec![stage.to_owned()],
        },
    )
}

fn documents() -> impl Strategy<Value = Vec<Document>> {
    prop::collection::vec(document(), 1..25).prop_map(|mut documents| {
        documents.sort_by(|one, other| one.url.cmp(&other.url));
        documents.dedup_by(|one, other| one.url == other.url);
        documents
    })
}

fn setup() -> Setup {
    let choice = |id: &&str| Choice { id: (*id).to_owned(), title: id.to_uppercase() };
    Setup {
        language: "en".to_owned(),
        kinds: ["playbook", "metric", "term"]
            .map(|id| Kind { id: id.to_owned(), title: id.to_uppercase(), weight: 16 })
            .to_vec(),
        domains: ["value", "health"].iter().map(choice).collect(),
        stages: ["crawl", "walk"].iter().map(choice).collect(),
    }
}

fn every_word(document: &Document) -> Vec<String> {
    let headings = document.headings.iter().map(|heading| &heading.title);
    let texts = [&document.title, &document.summary, &document.body].into_iter().chain(&document.names).chain(headings);
    texts.flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

/// Asks as a page does: fetches what is needed until there is an answer.
fn ask(files: &Files, query: &Query) -> Found {
    let mut index = Index::open(&files.root).unwrap();
    loop {
        let needs = match index.search(query) {
            Answer::Needs(needs) => needs,
            Answer::Found(found) => return found,
        };
        for number in needs {
            index.add(number, files.chunks[usize::try_from(number).unwrap()].clone());
        }
    }
}

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), most: 1000, ..Query::default() }
}

fn is_found(found: &Found, document: &Document) -> bool {
    found.hits.iter().any(|hit| hit.url.split('#').next() == Some(document.url.as_str()))
}

/// Every word with one letter missing, doubled, wrong, or in the place of the next.
fn mistyped(word: &str, at: usize, mistake: usize) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at % letters.len();
    match mistake {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, 'x'),
        2 => letters[at] = 'x',
        _ => letters.swap(at, (at + 1) % word.chars().count().max(1)),
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn everything_is_found_by_each_of_its_words(documents in documents()) {
        let files = index(&setup(), &documents);
        for document in &documents {
            for word in every_word(document).into_iter().take(12) {
                prop_assert!(is_found(&ask(&files, &query(&word)), document), "{} by {word}", document.url);
            }
        }
    }

    #[test]
    fn everything_is_found_by_the_first_letters_of_its_words(documents in documents(), letters in 2_usize..6) {
        let files = index(&setup(), &documents);
        for document in documents.iter().take(5) {
            for word in every_word(document) {
                let start: String = word.chars().take(letters).collect();
                prop_assert!(is_found(&ask(&files, &query(&start)), document), "{} by {start}", document.url);
            }
        }
    }

    // A mistake that makes another word, or the beginning of one, is no mistake to us: then that word is found.
    #[test]
    fn everything_is_found_by_a_word_with_one_mistake(documents in documents(), at in 0_usize..20, mistake in 0_usize..4) {
        let files = index(&setup(), &documents);
        let all: Vec<String> = documents.iter().flat_map(every_word).map(|word| word.replace('ü', "u").replace('ß', "ss")).collect();
        for document in documents.iter().take(5) {
            for word in every_word(document).into_iter().filter(|word| word.chars().count() >= 5 && word.is_ascii()) {
                if mistake == 3 && at % word.len() == word.len() - 1 { continue; }
                let typed = mistyped(&word, at, mistake);
                let root = &typed[..3];
                if all.iter().any(|word| word.starts_with(root) && (word.starts_with(&typed) || typed.starts_with(word.as_str()) || same_but_for_endings(word, &typed))) { continue; }
                prop_assert!(is_found(&ask(&files, &query(&typed)), document), "{} by {typed} for {word}", document.url);
            }
        }
    }

    #[test]
    fn the_bytes_do_not_depend_on_the_order_of_the_documents(documents in documents().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))) {
        prop_assert_eq!(index(&setup(), &documents.0), index(&setup(), &documents.1));
    }

    #[test]
    fn a_filter_leaves_what_it_names_and_nothing_else(documents in documents(), word in word()) {
        let files = index(&setup(), &documents);
        let all = ask(&files, &query(&word));
        let filtered = ask(&files, &Query { domain: Some("value".to_owned()), stage: Some("walk".to_owned()), ..query(&word) });
        let is_left = |url: &str| documents.iter().any(|document| {
            url.split('#').next() == Some(document.url.as_str()) && document.domains == ["value"] && document.stages == ["walk"]
        });
        let left: Vec<_> = all.hits.into_iter().filter(|hit| is_left(&hit.url)).collect();
        prop_assert_eq!(filtered.hits, left);
    }

    #[test]
    fn what_is_shown_is_the_title_whole(documents in documents(), word in word()) {
        let files = index(&setup(), &documents);
        for hit in ask(&files, &query(&word)).hits {
            let title: String = hit.title.iter().map(|piece| piece.text.as_str()).collect();
            prop_assert!(documents.iter().any(|document| document.title == title && hit.url.starts_with(&document.url)));
        }
    }

    #[test]
    fn bytes_that_are_no_index_never_panic(root in prop::collection::vec(any::<u8>(), 0..200), text in ".{0,20}") {
        let _ = Index::open(&root);
        let mut marked = b"stride search 1\n".to_vec();
        marked.extend(root);
        ask_of_anything(&marked, &[], &text);
    }

    #[test]
    fn an_index_with_a_wrong_byte_never_panics(documents in documents(), at in any::<prop::sample::Index>(), byte in any::<u8>(), text in text(3)) {
        let mut files = index(&setup(), &documents);
        let place = at.index(files.root.len());
        files.root[place] = byte;
        for chunk in files.chunks.iter_mut().filter(|chunk| !chunk.is_empty()) {
            let place = at.index(chunk.len());
            chunk[place] = byte;
        }
        ask_of_anything(&files.root, &files.chunks, &text);
    }
}

fn same_but_for_endings(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    same + 3 >= one.len().min(other.len())
}

/// Asks what may not be an index, with a chunk for every number that it asks for.
fn ask_of_anything(root: &[u8], chunks: &[Vec<u8>], text: &str) {
    let Ok(mut index) = Index::open(root) else { return };
    for _ in 0..20 {
        let needs = match index.search(&query(text)) {
            Answer::Needs(needs) => needs,
            Answer::Found(found) => found.excerpts_need,
        };
        for number in needs {
            let chunk = usize::try_from(number).ok().and_then(|number| chunks.get(number));
            index.add(number, chunk.cloned().unwrap_or_default());
        }
    }
}
