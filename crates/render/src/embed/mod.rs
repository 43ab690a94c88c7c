//! The assessment within pages of other sites, where `site.yaml` names these: a page without header and footer, and the
//! script by which the other site shows it.

use crate::{
    Address, ThemeError,
    mistakes::first,
    offline, page,
    theme::without_comments,
    view::{
        Described, Here, Scene,
        assessment::{self, Links},
        shared::Shared,
    },
    words,
};
use serde::Serialize;
use tera::Tera;

/// The page's path: beside the assessment, so that its links are the same.
const PAGE: &str = "assessment/embed.html";
/// The script's path. Pages of other sites name it, so that it is never named by its content.
const HOST_SCRIPT: &str = "assessment/embed.js";

#[derive(Serialize)]
struct Embed {
    /// With spaces between them.
    origins: String,
    /// Every stylesheet of the assessment's page.
    styles: Vec<Style>,
}

#[derive(Serialize)]
struct Style {
    href: String,
    integrity: Option<String>,
}

/// Both files; none where no site is named.
pub(crate) fn files(scene: &Scene<'_>, templates: &Tera) -> Result<Vec<(String, String)>, ThemeError> {
    let origins = &scene.library.site.embed;
    if origins.is_empty() {
        return Ok(Vec::new());
    }
    let here = Here::at(scene, &Address::Assessment);
    let names = page::render(scene, templates, &Address::Assessment).map_err(first)?;
    let styles = offline::styles_named(scene.assets, &names);
    let style = |path: &str| Style { href: here.file(path), integrity: here.integrity(path) };
    let embed = Embed { origins: origins.join(" "), styles: styles.map(|(path, _)| style(path)).collect() };
    let view = assessment::assessment(&here, Links::Relative);
    let mut context = page::context_of(&Shared::of(&here, &view.description()))?;
    context.extend(page::context_of(&view)?);
    context.insert("embed", &embed);
    let html = templates.render("embed.html", &context).map_err(|error| ThemeError::of(&error))?;
    let title = words::assessment_of_site(&scene.library.site.title);
    Ok(vec![(scene.plan.file(PAGE), html), (scene.plan.file(HOST_SCRIPT), host_script(&title))])
}

fn host_script(title: &str) -> String {
    let title = serde_json::to_string(title).unwrap_or_default();
    without_comments(include_str!("host.js")).replace("\"TITLE\"", &title)
}
