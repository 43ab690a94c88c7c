//! Embeds the theme: every file below `site/templates`, `site/styles`, `site/scripts`, `site/figures` and `site/icons` as
//! text, and the fonts below `site/fonts` as bytes.

use build_files::Files;

/// The theme, from the folder of this crate, where cargo runs this script.
const THEME: &str = "../../site";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    Files::below(THEME, &["templates", "styles", "scripts", "figures", "icons"]).texts("theme.rs");
    Files::below(THEME, &["fonts"]).ending(&["ttf", "otf"]).bytes("fonts.rs");
}
