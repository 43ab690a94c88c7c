//! What a page holds that names no other file: its styles with their fonts, pictures as addresses, and a policy that allows
//! these very ones and no request.

use crate::{
    assets::Assets,
    brand::media_type,
    view::shared::{self, LogoView},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The texts of these stylesheets, with the brand's fonts in them, as they can stand in an element.
pub(crate) fn styles<'a>(assets: &Assets, paths: impl Iterator<Item = &'a str>) -> String {
    let texts = paths.filter_map(|path| assets.file(path));
    let styles = texts.map(String::from_utf8_lossy).collect::<String>();
    with_fonts(assets, styles.replace('\r', "").replace("</", "<\\/"))
}

/// The brand's logo.
pub(crate) fn logo(assets: &Assets) -> Option<LogoView> {
    shared::logo(assets.logo.as_ref(), |path| data(assets, path))
}

/// A file as a data address.
pub(crate) fn data(assets: &Assets, path: &str) -> String {
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

/// The policy of a page with these scripts and styles.
pub(crate) fn policy(scripts: &[&str], styles: &str) -> String {
    let checksum = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<String> = scripts.iter().map(|text| checksum(text)).collect();
    let scripts = if scripts.is_empty() {
        String::new()
    } else {
        format!(" script-src {} 'wasm-unsafe-eval';", scripts.join(" "))
    };
    let fonts = if styles.contains("data:font/") { " font-src data:;" } else { "" };
    format!(
        "default-src 'none';{scripts} style-src {}; img-src data:;{fonts} base-uri 'none'; form-action 'none'",
        checksum(styles)
    )
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_policy_allows_these_scripts_and_styles_alone_and_no_request() {
        // printf 'a();' | openssl dgst -sha256 -binary | base64
        let expected = "default-src 'none'; script-src 'sha256-OVLEFZR89oYYkV3AI9/M2qwUUdT/ymKO659RpVAhzEk=' 'wasm-unsafe-eval'; style-src 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; \
            img-src data:; base-uri 'none'; form-action 'none'";
        assert_eq!(policy(&["a();"], "b{}"), expected);
    }

    #[test]
    fn where_there_is_no_script_none_is_allowed() {
        assert!(policy(&[], "b{}").starts_with("default-src 'none'; style-src 'sha256-"));
    }
}
