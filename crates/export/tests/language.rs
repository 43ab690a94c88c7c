//! Files in another language: nothing that they say is English, and they are written from the side from which it is read.

use crate::package::parts;
use crate::scene::{Scene, blank, done, mixed, partly};
use export::Kind;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;
use translate::pseudo;
use words::{Words, spoken, within};

/// All words, changed by `change`.
fn language(change: impl Fn(&str) -> String) -> &'static Words {
    let english = spoken().wire(&["sentences", "files"]);
    Box::leak(Box::new(Words::from_wire(Box::leak(change(&english).into_boxed_str()))))
}

/// Plain words of a text; those of one letter may be a unit or a place.
fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// What somebody reads of a part: texts, and what shapes, sheets and pictures are called.
fn read(xml: &str) -> Vec<String> {
    let xml = Document::parse(xml).unwrap();
    let is_read = |node: &Node| ["t", "title", "desc", "text"].contains(&node.tag_name().name());
    let texts = xml.descendants().filter(is_read).filter_map(|node| node.text().map(str::to_owned));
    let is_named = |node: &Node| ["cNvPr", "cSld", "sheet"].contains(&node.tag_name().name());
    let called = xml.descendants().filter(is_named);
    let names = called.flat_map(|node| ["name", "descr"].map(|name| node.attribute(name).unwrap_or("").to_owned()));
    texts.chain(names).collect()
}

fn texts(scene: &Scene, kind: Kind) -> Vec<String> {
    match kind {
        Kind::Markdown | Kind::Tracker => vec![scene.text(kind)],
        Kind::Domains | Kind::Radar => read(&scene.text(kind)),
        Kind::Workbook | Kind::Slides => {
            let parts = parts(&scene.bytes(kind));
            parts.iter().filter(|(path, _)| !path.ends_with("rels")).flat_map(|(_, xml)| read(xml)).collect()
        }
    }
}

#[test]
fn nothing_that_a_file_says_stays_english() {
    let other = language(pseudo);
    for scene in [mixed(), partly(), done(), blank()] {
        let theirs = format!("{:?} {:?} {:?}", scene.bundle, scene.answers, scene.address);
        let theirs: BTreeSet<&str> = plain_words(&theirs).collect();
        for kind in Kind::ALL {
            let texts = within(other, || texts(&scene, kind));
            let english: Vec<&str> =
                texts.iter().flat_map(|text| plain_words(text)).filter(|word| !theirs.contains(word)).collect();
            assert_eq!(english, [""; 0], "{kind:?}");
        }
    }
}

#[test]
fn files_in_a_language_from_the_right_begin_at_the_right() {
    let arabic = language(|english| english.replace("en\tltr\t", "ar\trtl\t"));
    let (workbook, slides) = within(arabic, || (mixed().bytes(Kind::Workbook), mixed().bytes(Kind::Slides)));
    let (workbook, slides) = (parts(&workbook), parts(&slides));
    for number in 1..=5 {
        let sheet = &workbook[&format!("xl/worksheets/sheet{number}.xml")];
        assert!(sheet.contains("<sheetView rightToLeft=\"1\" "), "{sheet}");
    }
    assert!(workbook["docProps/core.xml"].contains("<dc:language>ar</dc:language>"));
    assert!(slides["ppt/slideMasters/slideMaster1.xml"].contains("algn=\"r\" defTabSz=\"914400\" rtl=\"1\""));
    let slide = &slides["ppt/slides/slide1.xml"];
    assert!(slide.contains("algn=\"r\" rtl=\"1\"") && slide.contains("lang=\"ar\""), "{slide}");
}
