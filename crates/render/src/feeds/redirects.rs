//! Pages at earlier addresses, each of which leads to the page of today: for hosts that read no `_redirects`, and for a
//! copy on disk.

use crate::{
    Redirect, ThemeError,
    plan::relative,
    policy::policy,
    view::{Scene, shared::direction},
    words,
};
use serde::Serialize;
use tera::{Context, Tera};

/// The script that takes along what stands behind `#`, which a page without a script cannot.
const SCRIPT: &str = "redirect";

#[derive(Serialize)]
struct Moved<'a> {
    title: &'static str,
    language: &'a str,
    direction: &'static str,
    policy: String,
    canonical: Option<String>,
    /// From here to the page of today.
    href: String,
    icon: String,
    css: String,
    css_integrity: Option<String>,
    script: Option<String>,
    script_integrity: Option<String>,
}

/// Every such page with its path.
pub(super) fn pages(scene: &Scene<'_>, templates: &Tera) -> Result<Vec<(String, String)>, ThemeError> {
    let page = |redirect: &Redirect| {
        let context = Context::from_serialize(&moved(scene, redirect));
        let html = context.and_then(|context| templates.render("redirect.html", &context));
        html.map(|html| (redirect.from.clone(), html)).map_err(|error| ThemeError::of(&error))
    };
    scene.plan.redirects().iter().map(page).collect()
}

fn moved<'a>(scene: &Scene<'a>, redirect: &Redirect) -> Moved<'a> {
    let (library, assets) = (scene.library, scene.assets);
    let from_here = |path: &str| relative(&redirect.from, path);
    let integrity = |path: &str| library.site.integrity.then(|| assets.integrity(path)).flatten();
    let script = assets.scripts_on_demand.get(SCRIPT);
    let base_url = library.site.base_url.as_ref();
    Moved {
        title: words::moved(),
        language: &library.language,
        direction: direction(&library.language),
        policy: policy(scene.theme, &library.site),
        canonical: base_url.map(|base_url| format!("{base_url}{}", scene.plan.short_path(&redirect.to))),
        href: from_here(&scene.plan.path(&redirect.to)),
        icon: from_here(&assets.icon),
        css: from_here(&assets.css),
        css_integrity: integrity(&assets.css),
        script: script.map(|path| from_here(path)),
        script_integrity: script.and_then(|path| integrity(path)),
    }
}
