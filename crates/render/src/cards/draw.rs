//! SVG to pixels, with the theme's fonts and nothing of the machine's.

use super::SIZE;
use crate::{Theme, ThemeError};
use content::brand::{Font, Like};
use resvg::{
    render,
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, fontdb},
};
use std::sync::Arc;

/// Reads and draws SVG.
pub(super) struct Studio(Options<'static>);

impl Studio {
    pub(super) fn of(theme: &Theme) -> Result<Self, ThemeError> {
        let mut fonts = fontdb::Database::new();
        // Two fonts have a use of their own; the others lend letters that those lack.
        for (path, bytes) in theme.fonts() {
            let source = fontdb::Source::Binary(Arc::new(bytes.to_vec()));
            let faces = fonts.load_font_source(source);
            let face = faces.first().and_then(|face| fonts.face(*face));
            let family = face.and_then(|face| face.families.first()).map(|(name, _)| name.clone());
            let family = family.ok_or_else(|| ThemeError::new(format!("{path} is no TrueType or OpenType font")))?;
            match path.rsplit('/').next().and_then(|name| name.split('.').next()) {
                Some("serif") => fonts.set_serif_family(family),
                Some("sans") => fonts.set_sans_serif_family(family),
                _ => {}
            }
        }
        brand_families(&mut fonts, theme);
        let mut options =
            Options { fontdb: Arc::new(fonts), font_family: "sans-serif".to_owned(), ..Options::default() };
        // By default the library would open what a template names: render reads no files.
        options.image_href_resolver = ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        };
        Ok(Self(options))
    }

    pub(super) fn read(&self, svg: &str) -> Result<Tree, ThemeError> {
        Tree::from_str(svg, &self.0).map_err(|error| ThemeError::new(format!("templates/card.svg: {error}")))
    }

    pub(super) fn draw(&self, svg: &str) -> Result<Pixmap, ThemeError> {
        let tree = self.read(svg)?;
        let mut pixels = Pixmap::new(SIZE.0, SIZE.1).ok_or_else(|| ThemeError::new("a picture without pixels"))?;
        render(&tree, Transform::identity(), &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// The brand's own families take the places of the theme's, where a picture can be drawn of their files; where not, the theme's
/// family that stands in for them.
fn brand_families(fonts: &mut fontdb::Database, theme: &Theme) {
    let branding = theme.branding();
    let (headings, text) = (branding.brand.headings.as_ref(), branding.brand.text.as_ref());
    let [serif, sans] = [fontdb::Family::Serif, fontdb::Family::SansSerif].map(|it| fonts.family_name(&it).to_owned());
    let stands_in = |font: Option<&Font>| match font?.like? {
        Like::Serif => Some(serif.clone()),
        Like::Sans => Some(sans.clone()),
    };
    if let Some(family) = add_brand_font(fonts, branding.drawable(headings)).or_else(|| stands_in(headings)) {
        fonts.set_serif_family(family);
    }
    if let Some(family) = add_brand_font(fonts, branding.drawable(text)).or_else(|| stands_in(text)) {
        fonts.set_sans_serif_family(family);
    }
}

/// Adds a font; gives its family.
fn add_brand_font(fonts: &mut fontdb::Database, bytes: Option<&[u8]>) -> Option<String> {
    let faces = fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes?.to_vec())));
    let (name, _) = fonts.face(*faces.first()?)?.families.first()?;
    Some(name.clone())
}
