//! How wide words are, by the same library that draws them: kerning, ligatures and fallback fonts included.

use super::draw::Studio;
use resvg::usvg::{Node, Text};
use std::fmt::Write;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Face {
    /// `serif` or `sans-serif`.
    pub(super) family: &'static str,
    /// Between letters, in parts of the size.
    pub(super) tracking: f32,
}

/// The widths of words and of the space between them, at size 1.
#[derive(Debug)]
pub(super) struct Widths {
    pub(super) words: Vec<f32>,
    pub(super) space: f32,
}

/// Large, so that nothing is lost to rounding.
const SIZE: f32 = 100.0;

/// Measures `words`; nothing where the fonts lack a letter of them.
pub(super) fn measure(studio: &Studio, face: Face, words: &[&str]) -> Option<Widths> {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\" font-family=\"{}\" font-size=\"{SIZE}\" letter-spacing=\"{}\">",
        face.family,
        face.tracking * SIZE
    );
    // A space on its own would be trimmed.
    for word in words.iter().chain(&["nn", "n n"]) {
        write!(svg, "<text>{}</text>", escaped(word)).ok()?;
    }
    svg.push_str("</svg>");
    let tree = studio.read(&svg).ok()?;
    let texts: Vec<&Text> = tree.root().children().iter().filter_map(text).collect();
    if texts.len() != words.len() + 2 || !texts.iter().all(|text| has_letters(text)) {
        return None;
    }
    let mut widths: Vec<f32> = texts.iter().map(|text| text.bounding_box().width() / SIZE).collect();
    let spaced = widths.pop()?;
    let space = spaced - widths.pop()?;
    Some(Widths { words: widths, space })
}

fn text(node: &Node) -> Option<&Text> {
    match node {
        Node::Text(text) => Some(text),
        Node::Group(group) => group.children().first().and_then(text),
        _ => None,
    }
}

/// Whether each letter has a shape: the first one of a font stands for those that it lacks.
fn has_letters(text: &Text) -> bool {
    text.layouted().iter().flat_map(|span| &span.positioned_glyphs).all(|glyph| glyph.id.0 != 0)
}

fn escaped(word: &str) -> String {
    word.replace('&', "&amp;").replace('<', "&lt;")
}
