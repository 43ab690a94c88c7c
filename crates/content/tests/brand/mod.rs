//! What can be wrong with a brand: colors that are none or too much alike, and files that are not what they are to be.

use crate::project::{Project, check};
use content::{
    Surroundings,
    brand::{Palette, Rgb, Shades},
};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>";

/// Each line two letters further in.
fn indented(yaml: &str) -> String {
    yaml.lines().flat_map(|line| ["  ", line, "\n"]).collect()
}

/// The sound project with this below `brand:`.
fn branded(yaml: &str) -> Project {
    let indented = indented(yaml);
    Project::sound()
        .with("site/site.yaml", &format!("title: A\nbrand:\n{indented}"))
        .with("site/brand/logo.svg", SVG)
        .with_bytes("site/brand/text.woff2", b"wOF2 and more")
}

fn shades(colors: &[(&'static str, &str)]) -> Shades {
    colors.iter().map(|(name, color)| (*name, Rgb::parse(color).expect("is a color"))).collect()
}

/// A theme of a few colors, all of which can be read.
fn theme() -> Surroundings {
    let light = shades(&[("paper", "#ffffff"), ("ink", "#111111"), ("accent", "#1f4fa3"), ("stage-1", "#666666")]);
    let dark = shades(&[("paper", "#111111"), ("ink", "#eeeeee"), ("accent", "#8fb4ff"), ("stage-1", "#999999")]);
    Surroundings { colors: Some(Palette { light, dark }), ..Surroundings::default() }
}

#[track_caller]
fn check_colors(yaml: &str, expected: &str) {
    let colors = indented(yaml);
    assert_eq!(branded(&format!("colors:\n{colors}")).findings_within(&theme()), expected);
}

#[test]
fn a_brand_of_which_all_is_there_and_can_be_read_is_sound() {
    let yaml = "logo: {light: brand/logo.svg}
favicon: brand/logo.svg
colors:
  accent: {light: \"#0b6b3a\", dark: \"#7fd1a0\"}
fonts:
  headings: {family: Some Serif, files: [{file: brand/text.woff2, weight: 100 900}]}
  text: {family: Georgia}";
    assert_eq!(branded(yaml).findings_within(&theme()), "");
}

#[test]
fn a_color_that_cannot_be_read_is_found_with_both_colors_the_ratio_and_the_nearest_shade_that_can() {
    check_colors(
        "accent: {light: \"#ff8800\", dark: \"#ffb366\"}",
        "site/site.yaml:4:21 contrast: `accent` #ff8800 on `paper` #ffffff has a contrast of 2.39:1 in light, and text needs 4.5:1; help: the nearest `accent` that passes is \"#b66007\"",
    );
}

#[test]
fn what_is_to_be_read_on_a_named_paper_is_found_at_the_paper() {
    check_colors(
        "paper: {light: \"#0b3d2e\", dark: \"#111\"}\naccent: {light: \"#fff\", dark: \"#fff\"}\nstage-1: {light: \"#fff\", dark: \"#fff\"}",
        "site/site.yaml:4:20 contrast: `ink` #111111 on `paper` #0b3d2e has a contrast of 1.54:1 in light, and text needs 4.5:1; help: the nearest `ink` that passes is \"#9e9e9e\"",
    );
}

#[test]
fn the_mark_of_a_stage_needs_less_than_text_and_stages_that_the_framework_lacks_need_nothing() {
    check_colors("stage-1: {light: \"#949494\", dark: \"#999\"}", "");
    check_colors(
        "stage-1: {light: \"#fff\", dark: \"#999\"}\nstage-6: {light: \"#fff\", dark: \"#111\"}",
        "site/site.yaml:4:22 contrast: `stage-1` #ffffff on `paper` #ffffff has a contrast of 1.00:1 in light, and what means something without words needs 3:1; help: the nearest `stage-1` that passes is \"#949494\"",
    );
}

#[test]
fn both_places_are_shown_where_the_brand_names_both_colors() {
    check_colors(
        "ink: {light: \"#000\", dark: \"#eee\"}\ntint: {light: \"#333333\", dark: \"#111\"}",
        "site/site.yaml:4:18 contrast: `ink` #000000 on `tint` #333333 has a contrast of 1.66:1 in light, and text needs 4.5:1; help: no shade of `ink` passes on all of its grounds: bring these closer together; see 5:19
site/site.yaml:5:19 contrast: `accent` #1f4fa3 on `tint` #333333 has a contrast of 1.62:1 in light, and text needs 4.5:1; help: no shade of `accent` passes on all of its grounds: bring these closer together
site/site.yaml:5:19 contrast: `stage-1` #666666 on `tint` #333333 has a contrast of 2.20:1 in light, and what means something without words needs 3:1; help: the nearest `stage-1` that passes is \"#7c7c7c\"",
    );
}

#[test]
fn text_that_is_no_color_is_found_and_nothing_is_said_of_its_contrast() {
    check_colors(
        "accent: {light: teal, dark: \"#ffb36\"}",
        "site/site.yaml:4:21 invalid-value: `teal` is no color that stride reads; help: write it as \"#rgb\" or \"#rrggbb\", in quotes, such as \"#1f4fa3\"
site/site.yaml:4:33 invalid-value: `#ffb36` is no color that stride reads; help: write it as \"#rgb\" or \"#rrggbb\", in quotes, such as \"#1f4fa3\"",
    );
}

#[test]
fn a_color_without_quotes_is_told_from_a_comment() {
    check(
        branded("colors:\n  accent:\n    light: #0b6b3a\n    dark: \"#7fd1a0\""),
        "site/site.yaml:5:12 wrong-type: expected text, found nothing; help: write it after the `:`; what begins with `#` is a comment unless it stands in quotes",
    );
    let found = branded("colors:\n  accent: {light: #0b6b3a, dark: #7fd1a0}").findings();
    assert!(
        found.contains("yaml-syntax") && found.contains("help: put colors in quotes, such as \"#1f4fa3\""),
        "{found}"
    );
}

#[test]
fn half_a_color_and_a_color_that_the_theme_does_not_have_are_found() {
    check(
        branded("colors:\n  acent: {light: \"#000\", dark: \"#fff\"}\n  ink: {light: \"#000\"}"),
        "site/site.yaml:4:5 unknown-key: the colors has no key `acent`; help: did you mean `accent`?
site/site.yaml:5:11 missing-key: a color has no `dark`; help: add `dark:`",
    );
}

#[test]
fn a_file_that_is_not_there_or_of_another_kind_is_found() {
    check(
        branded("logo: {light: brand/lgo.svg, dark: brand/logo.eps}\nfavicon: ../icon.svg"),
        "site/site.yaml:3:17 brand-file: there is no file `site/brand/lgo.svg`; help: did you mean `brand/logo.svg`?
site/site.yaml:3:38 brand-file: `brand/logo.eps` cannot be used here; help: a picture is an SVG or PNG file, and its name ends so
site/site.yaml:4:12 brand-file: there is no file `site/../icon.svg`; help: add the file, or leave the key out
site/site.yaml:4:12 invalid-value: `../icon.svg` is no path below `site/`; help: put the file into site/ and name it from there, such as brand/logo.svg",
    );
    check(
        branded("logo: {light: brand/logo.png}\nfonts: {text: {family: A, files: [{file: brand/text.woff}]}}")
            .with("site/brand/logo.png", SVG)
            .with_bytes("site/brand/text.woff", b"wOF2 and more"),
        "site/site.yaml:3:17 brand-file: `site/brand/logo.png` is called .png, and what it holds is something else; help: export it again, under the ending of what it is
site/site.yaml:4:44 brand-file: `site/brand/text.woff` is called .woff, and what it holds is something else; help: export it again, under the ending of what it is",
    );
}

#[test]
fn a_legal_page_that_is_not_there_is_found() {
    let site = |legal: &str| Project::sound().with("site/site.yaml", &format!("title: A\nlegal: [{legal}]\n"));
    let page = "---\ntitle: Imprint\nsummary: Who we are.\n---\nText.\n";
    check(site("imprint").with("content/pages/imprint.md", page), "");
    check(
        site("imprin").with("content/pages/imprint.md", page),
        "site/site.yaml:2:9 unknown-reference: the site names a page that does not exist; help: did you mean `imprint`?",
    );
}

#[test]
fn a_family_or_a_weight_that_css_cannot_say_is_found() {
    check(
        branded("fonts: {text: {family: 'A\"; }', files: [{file: brand/text.woff2, weight: 900 100}]}}"),
        "site/site.yaml:3:26 invalid-value: `A\"; }` cannot be the name of a font; help: write it on one line, without `\"`, `\\` and `<`
site/site.yaml:3:76 invalid-value: `900 100` is no weight of letters; help: write a number from 1 to 1000, or two, the smaller first: 400, \"100 900\"",
    );
}
