//! The assessment as one file that opens from disk. A browser lets such a file load nothing, so everything is in it; its
//! policy allows these very scripts and styles, by their checksums, and no request.

use crate::{
    Address, ThemeError,
    mistakes::first,
    offline, page,
    view::{
        Described, Here, Scene,
        assessment::{self, Links},
        shared::{LogoView, Shared},
    },
    within,
};
use serde::Serialize;
use tera::Tera;

pub(crate) const PATH: &str = "assessment/one-file.html";

/// Has links open in a new tab.
const BEFORE: &str = "new-tab";
/// What files of a result say, and what makes them.
const FILE_WORDS: &str = "words-files";
const FILE_TOOLS: &str = "tools-export";

#[derive(Serialize)]
struct Parts<'a> {
    policy: String,
    icon: String,
    logo: Option<LogoView>,
    styles: String,
    before: String,
    file_words: String,
    file_tools: String,
    glue: String,
    loader: String,
    module: String,
    home: Option<&'a str>,
}

/// The file.
pub(crate) fn one_file(scene: &Scene<'_>, templates: &Tera) -> Result<String, ThemeError> {
    let here = Here::at(scene, &Address::Assessment);
    let names = page::render(scene, templates, &Address::Assessment).map_err(first)?;
    let parts = parts(scene, &names);
    let view = assessment::assessment(&here, Links::Whole);
    let mut context = page::context_of(&Shared::of(&here, &view.description()))?;
    context.extend(page::context_of(&view)?);
    context.insert("one_file", &parts);
    templates.render("one-file.html", &context).map_err(|error| ThemeError::of(&error))
}

/// What the assessment's page names, as texts.
fn parts<'a>(scene: &Scene<'a>, page: &str) -> Parts<'a> {
    let assets = scene.assets;
    let text = |path: &str| assets.file(path).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let styles = offline::styles_named(assets, page);
    let styles = within::styles(assets, styles.map(|(path, _)| path));
    let script = |path: &str| within_script(&text(path));
    let (glue, loader, module) = (script(&assets.rooms_glue), script(&assets.loader), script(&assets.wasm_script));
    let [before, file_words, file_tools] = [BEFORE, FILE_WORDS, FILE_TOOLS]
        .map(|name| assets.scripts_on_demand.get(name).map(|path| script(path)).unwrap_or_default());
    Parts {
        policy: within::policy(&[&before, &file_words, &file_tools, &glue, &loader, &module], &styles),
        icon: within::data(assets, &assets.icon),
        logo: within::logo(assets),
        styles,
        before,
        file_words,
        file_tools,
        glue,
        loader,
        module,
        home: scene.library.site.base_url.as_deref(),
    }
}

/// A script as it can stand in an element: nothing in it ends the element or begins a comment, and its lines end as the
/// browser will read them, so that the checksum fits.
fn within_script(script: &str) -> String {
    let lines = script.replace("\r\n", "\n").replace('\r', "\n");
    lines.replace("</", "<\\/").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::within_script;

    #[test]
    fn nothing_in_a_script_ends_its_element() {
        assert_eq!(within_script("a(\"</script><!-- \");\r\nb();"), "a(\"<\\/script><\\!-- \");\nb();");
    }
}
