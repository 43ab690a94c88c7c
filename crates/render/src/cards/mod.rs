//! A picture of each page for link previews, drawn from `templates/card.svg`.
//!
//! ```text
//! Library ─ text ─▶ what the picture says ─ fit ─▶ lines ─ Tera ─▶ SVG ─ resvg ─▶ pixels ─ png ─▶ Sink
//! ```

mod card;
mod draw;
mod fit;
mod measure;
pub(crate) mod png;
mod text;

use crate::{Address, RenderError, Sink, Theme, ThemeError, colors::Colors, mistakes::first, one, plan, write};
use content::Library;
use draw::Studio;
use rayon::prelude::*;
use tera::{Context, Tera};

/// Width and height: what the networks that show previews ask for.
pub(crate) const SIZE: (u32, u32) = (1200, 630);

/// Draws the picture of every page into `sink`. The pages name them by their full address, so that there are none where
/// the site's address is not known. Returns how many were drawn.
///
/// # Errors
/// A mistake in the theme, two pages with one address, or a sink that refuses.
pub fn draw_cards(library: &Library, theme: &Theme, sink: &impl Sink) -> Result<usize, RenderError> {
    if library.site.base_url.is_none() {
        return Ok(0);
    }
    let plan = plan(library).map_err(RenderError::Collision)?;
    let easel = Easel::of(library, theme).map_err(one)?;
    let pages: Vec<(&Address, String)> =
        plan.addresses().iter().filter_map(|address| Some((address, path(&plan.path(address))?))).collect();
    pages.par_iter().try_for_each(|(address, path)| {
        let image = ::words::within(library.words, || easel.draw(address)).map_err(one)?;
        write(sink, path, &image)
    })?;
    Ok(pages.len())
}

/// Where the picture of the page at `path` lies; the page for addresses that are not there has none.
pub(crate) fn path(page: &str) -> Option<String> {
    let name = page.strip_suffix(".html").filter(|name| *name != "404")?;
    Some(format!("cards/{name}.png"))
}

/// What every picture is drawn with.
struct Easel<'a> {
    library: &'a Library,
    theme: &'a Theme,
    colors: Colors,
    templates: Tera,
    studio: Studio,
}

impl<'a> Easel<'a> {
    fn of(library: &'a Library, theme: &'a Theme) -> Result<Self, ThemeError> {
        let (colors, templates, studio) = (Colors::of(theme), theme.templates().map_err(first)?, Studio::of(theme)?);
        Ok(Self { library, theme, colors, templates, studio })
    }

    fn draw(&self, address: &Address) -> Result<Vec<u8>, ThemeError> {
        let svg = self.svg(address)?;
        png::encode(&self.studio.draw(&svg)?)
    }

    fn svg(&self, address: &Address) -> Result<String, ThemeError> {
        let card = card::of(self, address);
        let context = Context::from_serialize(&card).map_err(|error| ThemeError::of(&error))?;
        self.templates.render("card.svg", &context).map_err(|error| ThemeError::of(&error))
    }
}

#[cfg(test)]
mod tests;
