//! The assessment as one file that opens from disk. A browser lets such a file load nothing, so everything is in it; its
//! policy allows these very scripts and styles, by their checksums, and no request.

use crate::{
    Address, ThemeError,
    assets::Assets,
    brand::media_type,
    offline, page,
    view::{
        Described, Here, Scene,
        assessment::{self, Links},
        shared::{self, LogoView, Shared},
    },
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};
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
    let names = page::render(scene, templates, &Address::Assessment)?;
    let parts = parts(scene, &names);
    let view = assessment::assessment(&here, Links::Whole);
    let mut context = page::context_of(&Shared::of(&here, &view.description()))?;
    context.extend(page::context_of(&view)?);
    context.insert("one_file", &parts);
    templates.render("one-file.html", &context).map_err(|error| ThemeError::new(error.to_string()))
}

/// What the assessment's page names, as texts.
fn parts<'a>(scene: &Scene<'a>, page: &str) -> Parts<'a> {
    let assets = scene.assets;
    let text = |path: &str| assets.file(path).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let styles = offline::styles_named(assets, page);
    let styles = styles.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect::<String>();
    let script = |path: &str| within_script(&text(path));
    let styles = with_fonts(assets, styles.replace('\r', "").replace("</", "<\\/"));
    let (glue, loader, module) = (script(&assets.rooms_glue), script(&assets.loader), script(&assets.wasm_script));
    let [before, file_words, file_tools] = [BEFORE, FILE_WORDS, FILE_TOOLS]
        .map(|name| assets.scripts_on_demand.get(name).map(|path| script(path)).unwrap_or_default());
    Parts {
        policy: policy(&[&before, &file_words, &file_tools, &glue, &loader, &module], &styles),
        icon: data(assets, &assets.icon),
        logo: shared::logo(assets.logo.as_ref(), |path| data(assets, path)),
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

/// A file as a data address.
fn data(assets: &Assets, path: &str) -> String {
    format!("data:{};base64,{}", media_type(path), STANDARD.encode(assets.file(path).unwrap_or_default()))
}

/// The styles with the brand's fonts in them.
fn with_fonts(assets: &Assets, styles: String) -> String {
    let fonts = assets.files().into_iter().map(|(path, _)| path).filter(|path| media_type(path).starts_with("font/"));
    fonts.fold(styles, |styles, path| {
        let name = path.rsplit('/').next().unwrap_or(path);
        styles.replace(&format!("url(\"{name}\")"), &format!("url(\"{}\")", data(assets, path)))
    })
}

fn policy(scripts: &[&str], styles: &str) -> String {
    let checksum = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<String> = scripts.iter().map(|text| checksum(text)).collect();
    let fonts = if styles.contains("data:font/") { " font-src data:;" } else { "" };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:;{fonts} base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        checksum(styles)
    )
}

/// A script as it can stand in an element: nothing in it ends the element or begins a comment, and its lines end as the
/// browser will read them, so that the checksum fits.
fn within_script(script: &str) -> String {
    let lines = script.replace("\r\n", "\n").replace('\r', "\n");
    lines.replace("</", "<\\/").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::{policy, within_script};

    #[test]
    fn nothing_in_a_script_ends_its_element() {
        assert_eq!(within_script("a(\"</script><!-- \");\r\nb();"), "a(\"<\\/script><\\!-- \");\nb();");
    }

    #[test]
    fn the_policy_allows_these_scripts_and_styles_alone_and_no_request() {
        // printf 'a();' | openssl dgst -sha256 -binary | base64
        let expected = "default-src 'none'; script-src 'sha256-OVLEFZR89oYYkV3AI9/M2qwUUdT/ymKO659RpVAhzEk=' 'wasm-unsafe-eval'; style-src 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; \
            img-src data:; base-uri 'none'; form-action 'none'";
        assert_eq!(policy(&["a();"], "b{}"), expected);
    }
}
