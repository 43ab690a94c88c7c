//! A site in all its languages: what they share once, and the pages of each in a folder of their own.

use crate::{
    App, RenderError, Sink, SitePlan, Theme,
    assets::Assets,
    colors::Colors,
    documents, embed, feeds,
    mistakes::Mistakes,
    offline::{self, icons::Picture},
    one, one_file, page,
    plan::plan,
    view::Scene,
    write,
};
use content::Library;
use rayon::prelude::*;
use std::collections::BTreeMap;
use tera::Tera;

/// The site in one language.
pub(crate) struct Version<'a> {
    pub(crate) library: &'a Library,
    pub(crate) plan: SitePlan,
    /// The folder of its search index.
    pub(crate) index: String,
    /// What its pages ask for: scripts have words of the language within, and what has none is the same in all.
    pub(crate) assets: Assets,
}

/// Renders every file of the site into `sink`, pages in parallel. The same input gives the same files, whatever the
/// order in which they are written. Returns the number of pages.
///
/// # Errors
/// Two things with one address, a mistake in the theme, or a sink that refuses.
pub fn render(library: &Library, theme: &Theme, app: &App<'_>, sink: &impl Sink) -> Result<usize, RenderError> {
    render_all(&[library], theme, app, sink)
}

/// Renders a site in several languages, the original one first.
///
/// # Errors
/// Two things with one address, a mistake in the theme, or a sink that refuses.
pub fn render_all(
    libraries: &[&Library],
    theme: &Theme,
    app: &App<'_>,
    sink: &impl Sink,
) -> Result<usize, RenderError> {
    let templates = theme.templates().map_err(RenderError::Theme)?;
    let colors = Colors::of(theme);
    let is_offline = libraries.iter().any(|library| library.site.offline);
    let icons = if is_offline { offline::icons::draw(theme, &colors).map_err(one)? } else { Vec::new() };
    let versions =
        libraries.iter().map(|library| ::words::within(library.words, || version_of(library, theme, app, &icons)));
    let versions = versions.collect::<Result<Vec<_>, _>>()?;
    let mut mistakes = Mistakes(Vec::new());
    for version in &versions {
        let references = version.library.references();
        let scene = Scene {
            library: version.library,
            versions: &versions,
            references: &references,
            plan: &version.plan,
            index: &version.index,
            theme,
            assets: &version.assets,
            colors: &colors,
            one_file_bytes: 0,
        };
        ::words::within(version.library.words, || pages(&scene, &templates, sink, &mut mistakes))?;
    }
    let files: BTreeMap<&str, &[u8]> = versions.iter().flat_map(|version| version.assets.files()).collect();
    files.into_par_iter().try_for_each(|(path, bytes)| write(sink, path, bytes))?;
    let fonts = versions.first().map(|version| version.assets.early_fonts.as_slice()).unwrap_or_default();
    let shared = feeds::shared(&versions, theme, fonts);
    shared.into_iter().try_for_each(|(path, text)| write(sink, path, text.as_bytes()))?;
    mistakes.none()?;
    Ok(versions.iter().map(|version| version.plan.addresses().len()).sum())
}

/// What one language is made of, in its words.
fn version_of<'a>(
    library: &'a Library,
    theme: &Theme,
    app: &App<'_>,
    icons: &[Picture],
) -> Result<Version<'a>, RenderError> {
    let plan = plan(library).map_err(RenderError::Collision)?;
    let mut assets = Assets::of(theme, app).map_err(one)?;
    let index = assets.add_index(&search::index(&documents::setup(library), &documents::documents(library, &plan)));
    assets.add_icons(icons);
    Ok(Version { library, plan, index, assets })
}

/// The pages of one language, and what only it has beside them.
fn pages(scene: &Scene<'_>, templates: &Tera, sink: &impl Sink, mistakes: &mut Mistakes) -> Result<(), RenderError> {
    let (plan, words) = (scene.plan, scene.library.words);
    let one_file = mistakes.kept(one_file::one_file(scene, templates)).unwrap_or_default();
    write(sink, &plan.file(one_file::PATH), one_file.as_bytes())?;
    let scene = Scene { one_file_bytes: one_file.len(), ..*scene };
    let page = |address| {
        let html = ::words::within(words, || page::render(&scene, templates, address)).map_err(RenderError::Theme)?;
        write(sink, &plan.path(address), html.as_bytes())
    };
    let pages: Vec<Result<(), RenderError>> = plan.addresses().into_par_iter().map(page).collect();
    pages.into_iter().try_for_each(|page| mistakes.passed(page))?;
    let offline = mistakes.kept(offline::files(&scene, templates)).unwrap_or_default();
    let embed = mistakes.kept(embed::files(&scene, templates)).unwrap_or_default();
    let feeds = mistakes.kept(feeds::files(&scene, templates)).unwrap_or_default();
    let beside = offline.into_iter().chain(embed).chain(feeds);
    beside.into_iter().try_for_each(|(path, text)| write(sink, &path, text.as_bytes()))
}
