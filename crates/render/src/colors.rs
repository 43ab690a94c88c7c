//! The theme's colors, read from its tokens, for what no stylesheet reaches: the browser's own bars, and pictures.

use crate::Theme;
use content::brand::{Palette, Rgb, Shades, TOKENS};
use std::collections::BTreeMap;

/// One color on paper and at night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Color {
    pub(crate) light: String,
    pub(crate) dark: String,
}

/// Every color of `styles/tokens.css` that is written in hexadecimal digits, by its name without the dashes in front.
#[derive(Clone, Debug, Default)]
pub(crate) struct Colors(BTreeMap<String, Color>);

impl Colors {
    /// With the brand's colors in their places, and what follows them.
    pub(crate) fn of(theme: &Theme) -> Self {
        let mut colors = Self::of_theme(theme);
        let own = &theme.branding().brand.colors;
        let of_theme = colors.palette();
        let all = Palette::completed(&of_theme, own);
        for (name, light) in &all.light {
            let Some(dark) = all.dark.get(name) else { continue };
            if of_theme.light.get(name) != Some(light) || of_theme.dark.get(name) != Some(dark) {
                colors.0.insert((*name).to_owned(), Color { light: light.to_string(), dark: dark.to_string() });
            }
        }
        colors
    }

    /// Those that a brand may name.
    pub(crate) fn palette(&self) -> Palette {
        let shades = |pick: fn(&Color) -> &str| -> Shades {
            let known = TOKENS.into_iter().filter_map(|name| Some((name, self.get(name)?)));
            known.filter_map(|(name, color)| Some((name, Rgb::parse(pick(color))?))).collect()
        };
        Palette { light: shades(|color| &color.light), dark: shades(|color| &color.dark) }
    }

    pub(crate) fn of_theme(theme: &Theme) -> Self {
        let mut colors = BTreeMap::new();
        for declaration in theme.tokens().split(['{', ';', '}']) {
            let declaration = declaration.rsplit("*/").next().unwrap_or(declaration);
            let Some((name, value)) = declaration.split_once(':') else { continue };
            if let (Some(name), Some(color)) = (name.trim().strip_prefix("--"), color(value)) {
                // The first one counts: those that follow are for special cases, such as high contrast.
                colors.entry(name.to_owned()).or_insert(color);
            }
        }
        Self(colors)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Color> {
        self.0.get(name)
    }
}

fn color(value: &str) -> Option<Color> {
    let value = value.trim();
    let both = value.strip_prefix("light-dark(").and_then(|both| both.strip_suffix(')'));
    let (light, dark) = both.and_then(|both| both.split_once(',')).unwrap_or((value, value));
    Some(Color { light: hexadecimal(light)?, dark: hexadecimal(dark)? })
}

fn hexadecimal(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.strip_prefix('#')?;
    let fits = matches!(digits.len(), 3 | 6) && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    fits.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Color, Colors};
    use crate::Theme;

    fn check(css: &str, name: &str, expect: Option<(&str, &str)>) {
        let theme = Theme::with([("styles/tokens.css".to_owned(), css.to_owned())]);
        let expect = expect.map(|(light, dark)| Color { light: light.to_owned(), dark: dark.to_owned() });
        assert_eq!(Colors::of(&theme).get(name), expect.as_ref(), "{css}");
    }

    #[test]
    fn a_color_is_read_for_both_schemes() {
        check("@layer tokens { :root { --paper: light-dark(#fff, #14161b); } }", "paper", Some(("#fff", "#14161b")));
        check(":root { --ink: #1a1c22; /* text */ --paper:#FBFAF6 }", "paper", Some(("#FBFAF6", "#FBFAF6")));
    }

    #[test]
    fn what_comes_first_counts() {
        check(
            ":root { --a: #111; @media (prefers-contrast: more) { :root { --a: #222; } } }",
            "a",
            Some(("#111", "#111")),
        );
    }

    #[test]
    fn other_ways_to_write_a_color_are_passed_over() {
        check(":root { --paper: oklch(0.9 0 0); --gap: 1rem; --odd: #12345g }", "paper", None);
        check(":root { --odd: #12345g }", "odd", None);
    }

    #[test]
    fn the_theme_that_ships_has_the_colors_that_pictures_take() {
        let colors = Colors::of(&Theme::with([]));
        let names = ["paper", "tint", "ink", "muted", "line", "accent", "stage-1", "stage-6"];
        assert!(names.iter().all(|name| colors.get(name).is_some()));
    }
}
