//! Sites with a brand: random colors are refused or can be read, and everything that is drawn follows them.

use content::{Surroundings, brand::Palette, compile_within};
use diagnostics::{Diagnostics, SourceTree};
use render::{App, Theme};
use std::{collections::BTreeMap, mem, path::Path};
use stride_tests::{
    pages::{Files, Memory},
    random::Random,
    shipped,
};

/// Colors of one scheme by their tokens.
type Colors = BTreeMap<&'static str, String>;

const NAMED: [&str; 9] = ["paper", "ink", "accent", "muted", "line", "tint", "stage-1", "stage-2", "stage-3"];

/// The small framework that `stride new` begins with: two domains, three stages; and a page beside.
fn small(site: &str) -> SourceTree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/cli/blank");
    let mut files = shipped::files(&root).expect("can be read");
    for (_, bytes) in &mut files {
        let text = String::from_utf8(mem::take(bytes)).expect("is text");
        *bytes = text.replace("SITE_TITLE", "Small").replace("FRAMEWORK_ID", "small").into_bytes();
    }
    let terms = "---\ntitle: Terms\nsummary: What we promise.\n---\nNothing.\n";
    for (name, text) in [("site/site.yaml", site), ("content/pages/terms.md", terms)] {
        files.push((name.to_owned(), text.as_bytes().to_vec()));
    }
    SourceTree::new(files)
}

fn surroundings() -> Surroundings {
    Surroundings { colors: Some(Theme::with([]).palette()), ..Surroundings::default() }
}

fn site(light: &Colors, dark: &Colors) -> String {
    let pairs = light.iter().map(|(name, color)| {
        let at_night = &dark[name];
        format!("    {name}: {{ light: \"{color}\", dark: \"{at_night}\" }}\n")
    });
    format!("title: Small\nbrand:\n  colors:\n{}", pairs.collect::<String>())
}

/// Every file of the site, or what keeps it from being built.
fn build(site: &str) -> Result<Files, Vec<(String, Option<String>)>> {
    let (library, found) = compile_within(&small(site), &surroundings());
    if !found.is_empty() {
        return Err(said(&found));
    }
    let memory = Memory::default();
    let theme = Theme::with([]).with_brand(&library.site.brand, []);
    render::render(&library, &theme, &App::default(), &memory).expect("the site is sound");
    Ok(memory.files())
}

fn said(found: &Diagnostics) -> Vec<(String, Option<String>)> {
    found.iter().map(|finding| (finding.message.clone(), finding.help.clone())).collect()
}

/// Colors of one scheme. Half of all schemes are what people choose: text far from paper. The others are any.
fn random_colors(random: &mut Random, night: bool) -> Colors {
    let plausible = random.chance(50);
    let channel = |random: &mut Random, name: &str| match (plausible, name, night) {
        (false, ..) => random.below(256),
        (_, "paper" | "tint" | "line", false) | (_, "ink" | "muted" | "accent", true) => random.within(222, 255),
        (_, "paper" | "tint" | "line", true) | (_, "ink" | "muted" | "accent", false) => random.within(0, 40),
        _ => {
            if night {
                random.within(120, 255)
            } else {
                random.within(0, 120)
            }
        }
    };
    let mut color =
        |name| format!("#{:02x}{:02x}{:02x}", channel(random, name), channel(random, name), channel(random, name));
    NAMED.map(|name| (name, color(name))).into()
}

/// A random brand: both schemes name the same colors, some of all.
fn random_brand(seed: u64) -> (Colors, Colors) {
    let mut random = Random::new(seed);
    let (mut light, mut dark) = (random_colors(&mut random, false), random_colors(&mut random, true));
    for name in NAMED {
        if random.chance(40) {
            light.remove(name);
            dark.remove(name);
        }
    }
    light.entry("accent").or_insert_with(|| "#205090".to_owned());
    dark.entry("accent").or_insert_with(|| "#a0c0f0".to_owned());
    (light, dark)
}

/// The last word of the stylesheet on each color, for light and dark.
fn tokens(css: &str) -> [BTreeMap<String, [f64; 3]>; 2] {
    let mut schemes = [BTreeMap::new(), BTreeMap::new()];
    for line in css.lines().filter_map(|line| line.trim().strip_prefix("--")) {
        let Some((name, value)) = line.split_once(": light-dark(") else { continue };
        let both = value.split(')').next().unwrap_or_default().split(", ");
        for (scheme, color) in schemes.iter_mut().zip(both) {
            scheme.insert(name.to_owned(), linear(color));
        }
    }
    schemes
}

/// The channels of a color as light, by WCAG 2.
fn linear(color: &str) -> [f64; 3] {
    let digits = color.trim_start_matches('#');
    let channel = |at: usize| {
        let size = digits.len() / 3;
        let two = digits[at * size..(at + 1) * size].repeat(2 / size);
        let part = f64::from(u8::from_str_radix(&two, 16).expect("is a color")) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    [channel(0), channel(1), channel(2)]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |[r, g, b]: [f64; 3]| 0.2126 * r + 0.7152 * g + 0.0722 * b;
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn css(files: &Files) -> &str {
    let (_, bytes) = files.iter().find(|(path, _)| path.starts_with("assets/site-")).expect("a stylesheet");
    std::str::from_utf8(bytes).expect("is text")
}

/// Everything that the theme lays on something fails nowhere.
fn check_all_pairs(seed: u64, files: &Files) {
    let grounds = ["paper", "tint", "wash"];
    let text = ["ink", "muted", "accent", "accent-strong", "alert"];
    let marks = ["edge", "stage-0", "stage-1", "stage-2", "stage-3"];
    let on = |names: &[&'static str], needed: f64| -> Vec<(&'static str, &'static str, f64)> {
        names.iter().flat_map(|name| grounds.map(|ground| (*name, ground, needed))).collect()
    };
    let buttons = [("on-accent", "accent", 4.5), ("on-accent", "accent-strong", 4.5), ("accent", "line", 3.0)];
    for scheme in tokens(css(files)) {
        for (color, ground, needed) in [on(&text, 4.5), on(&marks, 3.0), buttons.to_vec()].concat() {
            let ratio = contrast(scheme[color], scheme[ground]);
            assert!(ratio >= needed, "seed {seed}: {color} on {ground} has {ratio}");
        }
    }
}

#[test]
fn random_brands_are_refused_or_every_pair_of_colors_that_the_theme_uses_passes() {
    let (mut built, mut refused) = (0, 0);
    for seed in 0..20 {
        let (light, dark) = random_brand(seed);
        match build(&site(&light, &dark)) {
            Ok(files) => {
                built += 1;
                check_all_pairs(seed, &files);
            }
            Err(found) => {
                refused += 1;
                assert!(found.iter().all(|(message, _)| message.contains(" has a contrast of ")), "{found:?}");
            }
        }
    }
    assert!(built >= 2 && refused >= 5, "{built} were built and {refused} refused");
}

#[test]
fn every_shade_that_is_proposed_passes() {
    let mut tried = 0;
    for seed in 0..12 {
        let (mut light, mut dark) = random_brand(seed);
        // One at a time: another accent is another ground for what is written on it.
        for _ in 0..30 {
            let (_, found) = compile_within(&small(&site(&light, &dark)), &surroundings());
            let proposal =
                found.iter().find_map(|finding| Some((finding, finding.help.as_deref()?.split('"').nth(1)?)));
            let Some((finding, shade)) = proposal else { break };
            let name = finding.message.split('`').nth(1).expect("names a color");
            let name = content::brand::TOKENS.into_iter().find(|token| *token == name).expect("is a token");
            let night = finding.message.contains(":1 in dark");
            tried += 1;
            mend(&mut light, &mut dark, name, shade, night);
            let (_, found) = compile_within(&small(&site(&light, &dark)), &surroundings());
            let scheme = if night { ":1 in dark" } else { ":1 in light" };
            let again = |message: &str| message.starts_with(&format!("`{name}` ")) && message.contains(scheme);
            assert!(
                !found.iter().any(|finding| again(&finding.message)),
                "seed {seed}: {shade} for `{name}`: {:?}",
                said(&found)
            );
        }
    }
    assert!(tried > 12, "{tried}");
}

/// Names a color in one scheme, and what the theme has in the other where it was not named yet.
fn mend(light: &mut Colors, dark: &mut Colors, name: &'static str, shade: &str, night: bool) {
    let theme: Palette = Theme::with([]).palette();
    light.entry(name).or_insert_with(|| theme.light[name].to_string());
    dark.entry(name).or_insert_with(|| theme.dark[name].to_string());
    (if night { dark } else { light }).insert(name, shade.to_owned());
}

#[test]
fn the_theme_itself_passes_for_frameworks_of_every_size() {
    let palette = Theme::with([]).palette();
    for scheme in [&palette.light, &palette.dark] {
        let failing: Vec<_> = content::brand::pairs(6).into_iter().filter(|pair| !pair.passes(scheme)).collect();
        assert_eq!(failing, []);
    }
}

#[test]
fn legal_pages_come_last_at_the_foot_in_the_order_of_the_site() {
    let links = |site: &str| -> Vec<String> {
        let files = build(site).expect("is sound");
        let foot = text(&files, "index.html").split("aria-label=\"Footer\"").nth(1).expect("a footer").to_owned();
        let foot = foot.split("</nav>").next().unwrap_or_default().to_owned();
        foot.split("</a>")
            .filter_map(|link| Some(link.rsplit_once('>')?.1.to_owned()))
            .filter(|it| !it.trim().is_empty())
            .collect()
    };
    let last = |site: &str| links(site).split_off(links(site).len() - 2);
    assert_eq!(last("title: Small\n"), ["Privacy", "Terms"]);
    assert_eq!(last("title: Small\nlegal: [privacy]\n"), ["Terms", "Privacy"]);
    assert_eq!(last("title: Small\nlegal: [privacy, terms]\n"), ["Privacy", "Terms"]);
}

const BRAND: &str = "\
title: Small
brand:
  logo: { light: brand/logo.svg, dark: brand/night.svg, says_name: true }
  colors:
    paper: { light: \"#fefcf0\", dark: \"#101820\" }
    accent: { light: \"#0b6b3a\", dark: \"#7fd1a0\" }
  fonts:
    headings: { family: Own Letters, files: [{ file: brand/own.woff2, weight: 100 900 }] }
";
const LOGO: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";
const NIGHT: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 11\"/>";

/// The small site with a brand of everything, by path.
fn branded() -> Files {
    let files = [("brand/logo.svg", LOGO), ("brand/night.svg", NIGHT), ("brand/own.woff2", b"wOF2 letters")];
    let own = files.iter().map(|(path, bytes)| (format!("site/{path}"), bytes.to_vec()));
    let sources = small(BRAND);
    let rest = sources.iter().map(|(_, file)| (file.path.clone(), file.bytes.clone()));
    let (library, found) = compile_within(&SourceTree::new(rest.chain(own)), &surroundings());
    assert_eq!(said(&found), []);
    let memory = Memory::default();
    let theme =
        Theme::with([]).with_brand(&library.site.brand, files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())));
    render::render(&library, &theme, &App::default(), &memory).expect("the site is sound");
    memory.files()
}

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("there is no {path}"))).expect("is text")
}

#[test]
fn what_browsers_and_systems_show_around_the_site_has_the_brands_colors() {
    let files = branded();
    let home = text(&files, "index.html");
    assert!(home.contains("<meta name=\"theme-color\" content=\"#fefcf0\" media=\"(prefers-color-scheme: light)\">"));
    assert!(home.contains("<meta name=\"theme-color\" content=\"#101820\" media=\"(prefers-color-scheme: dark)\">"));
    assert!(text(&files, "assessment/manifest.webmanifest").contains("\"theme_color\": \"#fefcf0\""));
    let icon =
        files.iter().find(|(path, _)| path.starts_with("assets/icon-") && path.contains(".svg")).expect("an icon");
    assert!(String::from_utf8_lossy(icon.1).contains("#0b6b3a"), "the theme's icon in the brand's accent");
}

#[test]
fn a_page_names_the_logo_for_both_schemes_and_hosts_send_the_font_early() {
    let files = branded();
    let home = text(&files, "index.html");
    let logo = home.split('"').find(|part| part.contains("assets/logo-")).expect("names a logo");
    let font = files.keys().find(|path| path.starts_with("assets/font-")).expect("has a font");
    assert_eq!([&files[logo][..], &files[font]], [LOGO, b"wOF2 letters"]);
    let early = format!("  Link: </{font}>; rel=preload; as=font; type=font/woff2; crossorigin\n");
    assert!(text(&files, "_headers").contains(&early), "{}", text(&files, "_headers"));
    assert!(
        home.contains("width=\"40\" height=\"10\" alt=\"Small\"") && home.contains("class=\"logo by-night\""),
        "{home}"
    );
    // The name stands in the logo.
    assert!(!home.split("</a>").nth(1).is_some_and(|link| link.trim_end().ends_with("Small")));
    let name = font.rsplit('/').next().unwrap_or_default();
    assert!(css(&files).contains(&format!("src: url(\"{name}\") format(\"woff2\");\nfont-weight: 100 900;")));
    assert!(css(&files).contains("--serif: \"Own Letters\", \"Iowan Old Style\""), "what stands in comes after it");
}

#[test]
fn marks_of_a_dark_site_are_dark_on_paper_and_those_of_a_light_one_stay() {
    let colors = |paper: &str, ink: &str, stage: &str| -> String {
        let pair = |color: &str| format!("{{ light: \"{color}\", dark: \"{color}\" }}");
        let marks = [1, 2, 3].map(|at| format!("    stage-{at}: {}\n", pair(stage))).concat();
        let text = format!("    paper: {}\n    ink: {ink}\n    accent: {ink}\n", pair(paper), ink = pair(ink));
        format!("title: Small\nbrand:\n  colors:\n{text}{marks}")
    };
    let print = |site: &str| -> Option<String> {
        let files = build(site).expect("is sound");
        let (_, after) = css(&files).rsplit_once("@media print {\n:root {\n--")?;
        Some(after.split('}').next()?.to_owned())
    };
    let dark = print(&colors("#0b2a20", "#f4f4ee", "#e8d48a")).expect("marks for paper");
    let stage = dark.split("stage-1: ").nth(1).expect("the first stage").split(';').next().expect("a color");
    assert!(contrast(linear(stage), linear("#ffffff")) >= 3.0, "{stage}");
    assert_eq!(print(&colors("#ffffff", "#222222", "#444444")), None);
}

#[test]
fn fonts_are_allowed_where_there_are_some_and_nowhere_else() {
    let (plain, branded) = (build("title: Small\n").expect("is sound"), branded());
    for path in ["index.html", "_headers", "assessment/index.html"] {
        assert!(!text(&plain, path).contains("font-src"), "{path}");
        assert!(text(&branded, path).contains("connect-src 'self'; font-src 'self'"), "{path}");
    }
    assert!(!text(&plain, "assessment/one-file.html").contains("font-src"));
}

#[test]
fn the_assessment_in_one_file_holds_logo_and_font_and_without_a_connection_both_are_held() {
    let files = branded();
    let page = text(&files, "assessment/one-file.html");
    assert!(page.contains("img-src data:; font-src data:; base-uri"));
    assert!(page.contains("src=\"data:image/svg+xml;base64,") && page.contains("src: url(\"data:font/woff2;base64,"));
    assert!(!page.contains("assets/logo-") && !page.contains("url(\"font-"));
    let worker = text(&files, "assessment/offline.js");
    assert!(worker.contains("assets/font-") && worker.contains("assets/logo-"), "{worker}");
}

#[test]
fn a_site_without_a_brand_has_the_themes_own_stylesheet_to_the_byte() {
    let plain = build("title: Small\n").expect("is sound");
    let same = build("title: Small\nbrand: {}\n").expect("is sound");
    assert_eq!(css(&plain), css(&same));
    assert_eq!(css(&plain).matches("@layer tokens {").count(), 1);
}
