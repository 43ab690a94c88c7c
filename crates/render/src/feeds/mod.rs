//! What a site gives to machines and to hosts: maps of itself, its articles as a feed, the framework as data, headers
//! and redirects.

pub(crate) mod atom;
mod hosting;
mod llms;
pub mod open_data;
mod places;
mod redirects;
mod robots;
mod sitemap;
mod xml;

use crate::{ThemeError, policy::policy, view::Scene};
use places::Places;
use tera::Tera;

/// Every such file with its path.
pub(crate) fn files(scene: &Scene<'_>, templates: &Tera) -> Result<Vec<(String, String)>, ThemeError> {
    let places = Places { base_url: scene.library.site.base_url.as_deref(), plan: scene.plan };
    let early_fonts = &scene.assets.early_fonts;
    let headers = hosting::headers(&scene.library.site, scene.plan, &policy(scene.theme), early_fonts);
    let mut files = vec![
        (robots::PATH, robots::robots(places)),
        (llms::PATH, llms::llms(scene.library, places)),
        (open_data::PATH, open_data::to_json(&open_data::open_data(scene.library, scene.plan))),
        (open_data::SCHEMA_PATH, open_data::json_schema()),
        (hosting::HEADERS_PATH, headers),
        (hosting::REDIRECTS_PATH, hosting::redirects(scene.library.site.base_path(), scene.plan)),
        (hosting::NO_JEKYLL_PATH, String::new()),
    ];
    files.extend(sitemap::sitemap(scene.library, places).map(|text| (sitemap::PATH, text)));
    files.extend(atom::atom(scene.library, places).map(|text| (atom::PATH, text)));
    let mut files: Vec<_> = files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    files.extend(redirects::pages(scene, templates)?);
    Ok(files)
}

#[cfg(test)]
mod tests;
