//! SVG to pixels, with the theme's fonts and nothing of the machine's.

use super::SIZE;
use crate::{Theme, ThemeError};
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
