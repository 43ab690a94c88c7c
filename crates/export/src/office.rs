//! What a workbook and a deck of slides have in common: parts of XML in one zip, each with its type, and ways between them.

use crate::picture::escaped;
use crate::{Document, words};
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::Write;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";

/// One part of a file.
pub(crate) struct Part {
    /// Where it lies, without a slash before it.
    pub path: String,
    /// What it is, after `application/vnd.openxmlformats-`.
    pub kind: &'static str,
    pub xml: String,
    /// The parts that it names: by kind and by path relative to its own folder, `rId1` first.
    pub ways: Vec<(&'static str, String)>,
}

/// A file of these parts; the first one is what a program opens.
pub(crate) fn file(document: &Document, parts: Vec<Part>) -> Vec<u8> {
    let mut all = Vec::new();
    let main = parts.first().map_or("", |part| part.path.as_str());
    all.push(("[Content_Types].xml".to_owned(), types(&parts)));
    all.push(("_rels/.rels".to_owned(), first_ways(main)));
    all.push(("docProps/core.xml".to_owned(), core(document)));
    for part in parts {
        if !part.ways.is_empty() {
            let (folder, name) = part.path.rsplit_once('/').unwrap_or(("", &part.path));
            all.push((format!("{folder}/_rels/{name}.rels"), ways(&part.ways)));
        }
        all.push((part.path, [DECLARATION, &part.xml].concat()));
    }
    // A list of bytes takes everything.
    packed(&all).unwrap_or_default()
}

fn packed(files: &[(String, String)]) -> Result<Vec<u8>, rawzip::Error> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (path, text) in files {
        let (mut entry, config) = archive.new_file(path).compression_method(CompressionMethod::DEFLATE).start()?;
        let mut size = config.wrap(std::io::sink());
        size.write_all(text.as_bytes())?;
        let (_, sums) = size.finish()?;
        entry.write_all(&miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 6))?;
        entry.finish(sums)?;
    }
    archive.finish()
}

fn types(parts: &[Part]) -> String {
    let mut xml = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let own = parts.iter().map(|part| (part.path.as_str(), part.kind));
    for (path, kind) in own.chain([("docProps/core.xml", "package.core-properties")]) {
        let kind = format!("application/vnd.openxmlformats-{kind}+xml");
        xml.push_str(&["<Override PartName=\"/", path, "\" ContentType=\"", &kind, "\"/>"].concat());
    }
    xml.push_str("</Types>");
    xml
}

fn first_ways(main: &str) -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/relationships/officeDocument\" Target=\"{main}\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         </Relationships>"
    )
}

fn ways(ways: &[(&'static str, String)]) -> String {
    let mut xml = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for ((kind, target), number) in ways.iter().zip(1..) {
        let kind = format!("{OFFICE}/relationships/{kind}");
        let id = format!("rId{number}");
        xml.push_str(&["<Relationship Id=\"", &id, "\" Type=\"", &kind, "\" Target=\"", target, "\"/>"].concat());
    }
    xml.push_str("</Relationships>");
    xml
}

/// The title, and the day that was given: the only one there is.
fn core(document: &Document) -> String {
    let title = escaped(&words::title(document.framework()));
    let day = document.day.get(..10).filter(|_| words::day(document.day).is_some());
    let day = day.map_or_else(String::new, |day| {
        let dated = |name: &str| {
            format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:{name}>", escaped(day))
        };
        [dated("created"), dated("modified")].concat()
    });
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:language>{}</dc:language>{day}</cp:coreProperties>",
        words::language()
    )
}
