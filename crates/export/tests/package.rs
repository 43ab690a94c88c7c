//! What holds for workbook and slides alike: whole files, all of whose parts are there, and the same bytes each time.

use crate::scene::{Scene, blank, done, mixed, partly};
use export::Kind;
use std::collections::BTreeMap;

pub const OFFICE: [Kind; 2] = [Kind::Workbook, Kind::Slides];

/// The parts of a file by their paths, unpacked.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let archive = rawzip::ZipArchive::from_slice(bytes).expect("a zip");
    let mut entries = archive.entries();
    let mut parts = BTreeMap::new();
    while let Some(entry) = entries.next_entry().expect("an entry") {
        let path = entry.file_path().try_normalize().expect("a path").as_ref().to_owned();
        let packed = archive.get_entry(entry.wayfinder()).expect("its bytes");
        let text = miniz_oxide::inflate::decompress_to_vec(packed.data()).expect("deflated");
        assert_eq!(packed.claim_verifier().crc, crc(&text), "{path}");
        parts.insert(path, String::from_utf8(text).expect("text"));
    }
    parts
}

/// Whether a part says where other parts are.
fn is_rels(path: &str) -> bool {
    path.rsplit('.').next() == Some("rels")
}

/// CRC-32, letter by letter.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

#[test]
fn every_part_is_well_formed_and_has_a_type() {
    for (kind, scene) in every() {
        let parts = parts(&scene.bytes(kind));
        let types = parts["[Content_Types].xml"].clone();
        for (path, xml) in &parts {
            roxmltree::Document::parse(xml).unwrap_or_else(|error| panic!("{path}: {error}\n{xml}"));
            let is_typed =
                is_rels(path) || path == "[Content_Types].xml" || types.contains(&format!("PartName=\"/{path}\""));
            assert!(is_typed, "{path} has no type");
        }
        for named in types.split("PartName=\"/").skip(1) {
            let path = named.split('"').next().unwrap();
            assert!(parts.contains_key(path), "{path} has a type and is not there");
        }
    }
}

#[test]
fn every_way_from_one_part_to_another_leads_somewhere() {
    for (kind, scene) in every() {
        let parts = parts(&scene.bytes(kind));
        let mut ways = 0;
        for (path, xml) in parts.iter().filter(|(path, _)| is_rels(path)) {
            let folder = path.split_once("_rels/").unwrap().0;
            for target in xml.split("Target=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
                let mut folders: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
                for name in target.split('/') {
                    if name == ".." {
                        folders.pop();
                    } else {
                        folders.push(name);
                    }
                }
                assert!(parts.contains_key(&folders.join("/")), "{path} names {target}");
                ways += 1;
            }
        }
        assert!(ways > 5);
    }
}

#[test]
fn the_same_result_is_the_same_bytes() {
    for (kind, scene) in every() {
        assert_eq!(scene.bytes(kind), scene.bytes(kind));
    }
}

#[test]
fn the_day_in_a_file_is_the_one_that_was_given() {
    for kind in OFFICE {
        let core = parts(&mixed().bytes(kind))["docProps/core.xml"].clone();
        assert_eq!(core.matches("2026-01-31T00:00:00Z").count(), 2);
    }
}

fn every() -> impl Iterator<Item = (Kind, Scene)> {
    OFFICE.into_iter().flat_map(|kind| [mixed(), partly(), done(), blank()].map(|scene| (kind, scene)))
}
