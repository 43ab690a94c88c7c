//! The pictures of pages in link previews, of the site that we ship.

use content::Library;
use render::{Theme, draw_cards};
use std::{collections::BTreeSet, io::Cursor, path::Path};
use stride_tests::{
    pages::{Files, Memory, pages},
    shipped,
};

const BASE: &str = "https://example.org/";

fn library() -> Library {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut library = shipped::library(&workspace).unwrap();
    library.site.base_url = Some(BASE.to_owned());
    library
}

fn cards(library: &Library) -> Files {
    let memory = Memory::default();
    draw_cards(library, &Theme::with([]), &memory).unwrap();
    memory.files()
}

#[test]
fn every_page_names_a_picture_of_1200_by_630_pixels_and_no_more_than_25_kilobytes() {
    let library = library();
    let cards = cards(&library);
    let mut named = BTreeSet::new();
    for (path, html) in pages(&library).unwrap().iter().filter(|(path, _)| *path != "404.html") {
        let (_, rest) = html.split_once("<meta property=\"og:image\" content=\"").unwrap_or_else(|| panic!("{path}"));
        let (address, _) = rest.split_once('"').unwrap();
        let card = address.replace("&#x2F;", "/");
        let card = card.strip_prefix(BASE).unwrap_or_else(|| panic!("{path} names {address}"));
        let bytes = cards.get(card).unwrap_or_else(|| panic!("{path} names {card}, which was not drawn"));
        let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        assert_eq!((reader.info().width, reader.info().height), (1200, 630), "{card}");
        assert!(bytes.len() <= 25_000, "{card} has {} bytes", bytes.len());
        assert!(BTreeSet::from_iter(&pixels).len() > 6, "{card} shows next to nothing");
        named.insert(card.to_owned());
    }
    let drawn: BTreeSet<String> = cards.into_keys().collect();
    assert_eq!(drawn, named, "every picture is of a page");
}

#[test]
fn without_an_address_of_the_site_there_are_no_pictures() {
    let mut library = library();
    library.site.base_url = None;
    assert!(cards(&library).is_empty());
    let pages = pages(&library).unwrap();
    assert!(pages.values().all(|html| !html.contains("og:image") && !html.contains("twitter:card")));
}

#[test]
fn pictures_are_the_same_however_many_threads_draw_them() {
    let library = library();
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| cards(&library))
    };
    assert!(on(1) == on(3));
}
