//! What a brand adds to the theme: colors and fonts as CSS, logo and icon as files.

mod css;
mod picture;

pub(crate) use css::css;
pub(crate) use picture::{Picture, size};

use content::brand::{Brand, Face, Font};
use std::collections::BTreeMap;

/// A brand with its files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Branding {
    pub(crate) brand: Brand,
    /// By their paths below `site/`.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Branding {
    /// The bytes of a file; nothing where the project lacks it.
    pub(crate) fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Every file of a font.
    pub(crate) fn faces(&self) -> impl Iterator<Item = &Face> {
        self.brand.fonts().flat_map(|font| &font.faces)
    }

    /// The files without which no page looks right: the first of each family.
    pub(crate) fn early(&self) -> Vec<&str> {
        let mut first: Vec<&str> = Vec::new();
        for face in self.brand.fonts().filter_map(|font| font.faces.first()) {
            if !first.contains(&face.file.as_str()) {
                first.push(&face.file);
            }
        }
        first
    }

    /// The bytes of a font's file from which pictures can be drawn, upright ones: TrueType or OpenType.
    pub(crate) fn drawable(&self, font: Option<&Font>) -> Option<&[u8]> {
        let is_drawable = |face: &&Face| matches!(ending(&face.file), "ttf" | "otf") && !face.italic;
        self.file(&font?.faces.iter().find(is_drawable)?.file)
    }
}

/// What follows the last dot of a file's name.
pub(crate) fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// What browsers call a file of this ending.
pub(crate) fn media_type(path: &str) -> &'static str {
    match ending(path) {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        _ => "application/octet-stream",
    }
}
