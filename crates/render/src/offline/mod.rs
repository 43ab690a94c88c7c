//! The assessment without a connection: a service worker that holds all files of one build or none, and the manifest and
//! icons by which a browser installs it.
//!
//! The worker lies beside the assessment, so that pages of content have nothing to do with it.

pub(crate) mod icons;
mod manifest;

use crate::{
    Address, ThemeError,
    assets::{Assets, fingerprint},
    brand::media_type,
    mistakes::first,
    page,
    plan::relative,
    theme::without_comments,
    view::Scene,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::{fmt::Write, path::Path};
use tera::Tera;

/// The worker's path. It is never named by its content: a browser asks for it under the name that it knows.
pub(crate) const WORKER: &str = "assessment/offline.js";
/// The manifest's path.
pub(crate) const MANIFEST: &str = "assessment/manifest.webmanifest";

/// The pages that are held.
const PAGES: [Address; 2] = [Address::Assessment, Address::Sheet];

/// Scripts and styles on demand that the assessment's page names because every page does: they are held once they were
/// used.
const HELD_ONCE_USED: [&str; 3] = ["search", "tools-search", "tools-calculate"];

/// The worker, and the manifest where the site can be installed.
pub(crate) fn files(scene: &Scene<'_>, templates: &Tera) -> Result<Vec<(String, String)>, ThemeError> {
    let path = scene.plan.file(WORKER);
    if !scene.library.site.offline {
        return Ok(vec![(path, without_comments(include_str!("nothing-held.js")))]);
    }
    let pages = PAGES
        .iter()
        .map(|address| Ok((scene.plan.path(address), page::render(scene, templates, address).map_err(first)?)));
    let pages = pages.collect::<Result<Vec<_>, ThemeError>>()?;
    let manifest = manifest::manifest(scene);
    let worker = worker(scene.assets, &path, &pages);
    Ok(vec![(path, worker), (scene.plan.file(MANIFEST), manifest)])
}

/// The worker for these pages and all that they name.
fn worker(assets: &Assets, at: &str, pages: &[(String, String)]) -> String {
    let html: String = pages.iter().map(|(_, html)| html.as_str()).collect();
    let named = named(assets, &html);
    let pages = pages.iter().map(|(path, html)| (path.as_str(), html.as_bytes()));
    let mut list = String::new();
    for (path, bytes) in pages.chain(named) {
        // Writing to a string does not fail.
        let _ = writeln!(list, "\"{}\":\"sha256-{}\",", relative(at, path), STANDARD.encode(Sha256::digest(bytes)));
    }
    let script = without_comments(include_str!("worker.js"));
    // The worker's own text counts too: a browser that has the other one has another version.
    let version = fingerprint([list.as_str(), &script].concat().as_bytes());
    format!("const VERSION = \"{version}\";\nconst FILES = {{\n{list}}};\n{script}")
}

/// The assets that these pages name and need without a connection.
pub(crate) fn named<'a>(assets: &'a Assets, html: &str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    let once_used =
        HELD_ONCE_USED.map(|name| [assets.scripts_on_demand.get(name), assets.styles_on_demand.get(name)]).concat();
    assets.files().into_iter().filter(move |(path, _)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        // The module as a script is for pages from disk, and icons are for the system.
        let is_for_others = name.ends_with(".wasm.js") || assets.icons.iter().any(|icon| icon.path == *path);
        let is_once_used = once_used.iter().flatten().any(|other| other.as_str() == *path);
        path.starts_with("assets/") && (html.contains(name) || is_font(name)) && !is_for_others && !is_once_used
    })
}

/// The stylesheets among them.
pub(crate) fn styles_named<'a>(assets: &'a Assets, html: &str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    named(assets, html).filter(|(path, _)| is_a(path, "css"))
}

/// Whether it is a font, which only the stylesheet names.
fn is_font(name: &str) -> bool {
    media_type(name).starts_with("font/")
}

fn is_a(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == extension)
}

#[cfg(test)]
mod tests;
