//! How a site looks of its own: its colors, logo, icon and fonts, and how far its colors stand out from each other.

mod color;
mod pairs;
mod palette;

pub use color::Rgb;
pub use pairs::{MARK, Pair, TEXT, pairs};
pub(crate) use palette::complete;
pub use palette::{Palette, Shades, TOKENS};

/// What `site/site.yaml` says of the looks. Files are named by their paths below `site/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The colors that it names.
    pub colors: Palette,
    /// In place of the theme's mark.
    pub logo: Option<Logo>,
    /// In place of the theme's icon.
    pub favicon: Option<String>,
    /// What headings are set in.
    pub headings: Option<Font>,
    /// What all other text is set in.
    pub text: Option<Font>,
}

/// A picture for each scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Logo {
    /// On light paper.
    pub light: String,
    /// On dark paper; the same one where no other is named.
    pub dark: String,
    /// Whether it shows the site's name, which then is not written beside it.
    pub says_name: bool,
}

/// A family of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Font {
    /// Its name.
    pub family: String,
    /// Its files; without any it is one that visitors may have.
    pub faces: Vec<Face>,
    /// What stands in for it: one of the theme's own families.
    pub like: Option<Like>,
}

/// A file of a family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// The file.
    pub file: String,
    /// From the thinnest to the boldest that it holds.
    pub weight: (u16, u16),
    /// Whether its letters are slanted.
    pub italic: bool,
}

/// The theme's own families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Like {
    /// With serifs.
    Serif,
    /// Without.
    Sans,
}

impl Brand {
    /// Every file that it names, each once.
    pub fn files(&self) -> Vec<&str> {
        let logo = self.logo.iter().flat_map(|logo| [&logo.light, &logo.dark]);
        let faces = self.fonts().flat_map(|font| &font.faces).map(|face| &face.file);
        let mut files: Vec<&str> = logo.chain(&self.favicon).chain(faces).map(String::as_str).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// Its families, that of headings first.
    pub fn fonts(&self) -> impl Iterator<Item = &Font> {
        self.headings.iter().chain(&self.text)
    }
}
