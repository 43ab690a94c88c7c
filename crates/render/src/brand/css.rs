//! A brand's colors and fonts as tokens: the same ones as in `styles/tokens.css`, of which they take the place.

use super::ending;
use crate::{Theme, colors::Colors};
use content::brand::{Face, Font, Like, MARK, Palette, Rgb, TEXT, TOKENS};
use std::fmt::Write;

/// How much of a color the theme lays over paper with text on it: a token, what it mixes in, and how much at the most.
const VEILS: [(&str, &[&str], u8); 2] =
    [("yours", &["stage-1", "stage-2", "stage-3", "stage-4", "stage-5", "stage-6"], 12), ("found", &["accent"], 17)];

/// The CSS; empty for a brand that has neither. `href` says how the stylesheet names a file.
pub(crate) fn css(theme: &Theme, href: &dyn Fn(&str) -> Option<String>) -> String {
    let brand = &theme.branding().brand;
    let mut faces = String::new();
    for font in brand.fonts() {
        for face in &font.faces {
            faces.extend(href(&face.file).map(|href| font_face(&font.family, face, &href)));
        }
    }
    let (tokens, by_day) = colors(theme);
    let fonts = [("serif", &brand.headings, Like::Serif), ("sans", &brand.text, Like::Sans)];
    let fonts: String =
        fonts.iter().filter_map(|(token, font, like)| stack(theme, token, font.as_ref()?, *like)).collect();
    if tokens.is_empty() && fonts.is_empty() {
        return faces;
    }
    let mut css = format!("{faces}@layer tokens {{\n:root {{\n{tokens}{fonts}}}\n");
    if !tokens.is_empty() {
        // Both of the theme's special cases name colors, and stand before these.
        let strong = "@media (prefers-contrast: more) {\n:root {\n--muted: var(--ink);\n--line: var(--edge);\n}\n}\n";
        let _ = write!(css, "{strong}@supports not (color: light-dark(#000, #fff)) {{\n:root {{\n{by_day}}}\n}}\n");
    }
    css.push_str(&on_paper(theme));
    css.push_str("}\n");
    css
}

/// The colors that are not the theme's, for both schemes, and for browsers that know only one.
fn colors(theme: &Theme) -> (String, String) {
    let (of_theme, all) = (theme.palette(), Colors::of(theme).palette());
    let (mut both, mut by_day) = (String::new(), String::new());
    for name in TOKENS {
        let (Some(light), Some(dark)) = (all.light.get(name), all.dark.get(name)) else { continue };
        if of_theme.light.get(name) == Some(light) && of_theme.dark.get(name) == Some(dark) {
            continue;
        }
        let _ = writeln!(both, "--{name}: light-dark({light}, {dark});");
        let _ = writeln!(by_day, "--{name}: {light};");
    }
    if !both.is_empty() {
        both.push_str(&veils(&all));
    }
    (both, by_day)
}

/// Paper is white whatever color it has on a screen, and `styles/print.css` makes text black: the marks that would be too faint.
fn on_paper(theme: &Theme) -> String {
    const WHITE: Rgb = Rgb([255; 3]);
    let light = Colors::of(theme).palette().light;
    let marks = TOKENS.into_iter().filter(|name| name.starts_with("stage-") || *name == "edge");
    let marks = marks.map(|name| (name, MARK)).chain([("alert", TEXT)]);
    let darker = marks.filter_map(|(name, needed)| {
        let color = light.get(name)?;
        let darker = color.nearest(|color| color.contrast(WHITE) >= needed)?;
        (darker != *color).then(|| format!("--{name}: {darker};\n"))
    });
    let darker: String = darker.collect();
    if darker.is_empty() { darker } else { format!("@media print {{\n:root {{\n{darker}}}\n}}\n") }
}

fn veils(all: &Palette) -> String {
    let veil = |(token, colors, most): (&str, &[&str], u8)| format!("--{token}: {}%;\n", all.veil(colors, most));
    VEILS.map(veil).concat()
}

fn font_face(family: &str, face: &Face, href: &str) -> String {
    let format = match ending(&face.file) {
        "ttf" => "truetype",
        "otf" => "opentype",
        other => other,
    };
    let (least, most) = face.weight;
    let weight = if least == most { least.to_string() } else { format!("{least} {most}") };
    let style = if face.italic { "italic" } else { "normal" };
    format!(
        "@font-face {{\nfont-family: \"{family}\";\nsrc: url(\"{href}\") format(\"{format}\");\nfont-weight: {weight};\n\
         font-style: {style};\nfont-display: swap;\n}}\n"
    )
}

/// The family, and what stands in for it. Nothing where the theme has no such token.
fn stack(theme: &Theme, token: &str, font: &Font, like: Like) -> Option<String> {
    let stands_in = match font.like.unwrap_or(like) {
        Like::Serif => "serif",
        Like::Sans => "sans",
    };
    let rest = theme.token(stands_in)?;
    let figures = if token == "sans" { "--figures: normal;\n" } else { "" };
    Some(format!("--{token}: \"{}\", {rest};\n{figures}", font.family))
}
