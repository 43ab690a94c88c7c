//! The web app manifest: what a browser needs to install the assessment.

use super::MANIFEST;
use crate::{
    Address,
    plan::relative,
    view::{Scene, shared::direction},
    words,
};
use serde::Serialize;

#[derive(Serialize)]
struct Manifest<'a> {
    name: String,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'static str,
    id: &'static str,
    start_url: String,
    scope: String,
    display: &'static str,
    background_color: Option<&'a str>,
    theme_color: Option<&'a str>,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: String,
    #[serde(rename = "type")]
    media_type: &'static str,
    purpose: &'static str,
}

/// The manifest. Every page of the site belongs to what is installed, so that a result's links stay in its window.
pub(super) fn manifest(scene: &Scene<'_>) -> String {
    let library = scene.library;
    let paper = scene.colors.get("paper").map(|color| color.light.as_str());
    let here = scene.plan.file(MANIFEST);
    let icon = |icon: &crate::assets::Icon| Icon {
        src: relative(&here, &icon.path),
        sizes: format!("{0}x{0}", icon.size),
        media_type: "image/png",
        purpose: if icon.maskable { "maskable" } else { "any" },
    };
    let manifest = Manifest {
        name: words::assessment_of_site(&library.site.title),
        short_name: &library.site.title,
        description: &library.home.summary,
        lang: &library.language,
        dir: direction(&library.language),
        // Another one would be another app to a browser, beside the one that is installed.
        id: "./",
        start_url: relative(&here, &scene.plan.path(&Address::Assessment)),
        scope: "../".to_owned(),
        display: "standalone",
        background_color: paper,
        theme_color: paper,
        icons: scene.assets.icons.iter().map(icon).collect(),
    };
    let mut text = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    text.push('\n');
    text
}
