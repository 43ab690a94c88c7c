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

use crate::{SitePlan, Theme, ThemeError, policy::policy, site::Version, view::Scene};
use places::Places;
use tera::Tera;

/// What a language has of its own, each with its path.
pub(crate) fn files(scene: &Scene<'_>, templates: &Tera) -> Result<Vec<(String, String)>, ThemeError> {
    let places = Places { base_url: scene.library.site.base_url.as_deref(), plan: scene.plan };
    let data = open_data::to_json(&open_data::open_data(scene.library, scene.plan));
    let mut files = vec![(llms::PATH, llms::llms(scene.library, places)), (open_data::PATH, data)];
    files.extend(atom::atom(scene.library, places).map(|text| (atom::PATH, text)));
    let mut files: Vec<_> = files.into_iter().map(|(path, text)| (scene.plan.file(path), text)).collect();
    files.extend(redirects::pages(scene, templates)?);
    Ok(files)
}

/// What all languages share, each with its path.
pub(crate) fn shared(versions: &[Version<'_>], theme: &Theme, early_fonts: &[String]) -> Vec<(&'static str, String)> {
    let Some(original) = versions.first() else { return Vec::new() };
    let site = &original.library.site;
    let plans: Vec<&SitePlan> = versions.iter().map(|version| &version.plan).collect();
    let places = Places { base_url: site.base_url.as_deref(), plan: &original.plan };
    let mut files = vec![
        (robots::PATH, robots::robots(places)),
        (open_data::SCHEMA_PATH, open_data::json_schema()),
        (hosting::HEADERS_PATH, hosting::headers(site, &plans, &policy(theme, site), early_fonts)),
        (hosting::REDIRECTS_PATH, hosting::redirects(site.base_path(), &plans)),
        (hosting::NO_JEKYLL_PATH, String::new()),
    ];
    files.extend(sitemap::sitemap(versions).map(|text| (sitemap::PATH, text)));
    files
}

#[cfg(test)]
mod tests;
