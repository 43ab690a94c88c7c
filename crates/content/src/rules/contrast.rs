//! Colors of a brand that do not stand out enough.

use super::Rule;
use crate::{
    Parsed, Surroundings,
    brand::{Pair, Rgb, Shades, TEXT, complete, pairs},
    schema::brand::{self, Colors},
    yaml::Text,
};
use diagnostics::{Diagnostic, Diagnostics, Severity, Span};
use std::collections::BTreeSet;

/// Two colors of the brand are too much alike.
pub(crate) const CONTRAST: Rule = Rule {
    code: "contrast",
    title: "Two colors of the brand are too much alike",
    severity: Severity::Error,
    explanation: "A color does not stand out enough from what the theme lays it on, so that people with weak eyes, on old screens or \
in the sun could not read it: text needs a contrast of 4.5:1, borders of controls and marks of stages 3:1 (WCAG 2.2, \
1.4.3 and 1.4.11), in light and in dark. Colors that `site/site.yaml` does not name are the theme's, or follow those \
that it names. The help names the nearest shade of the color that passes on everything that the theme lays it on.",
    wrong: "\
# site/site.yaml
brand:
  colors:
    accent: {light: \"#ff8800\", dark: \"#ffb366\"}",
    right: "\
# site/site.yaml
brand:
  colors:
    accent: {light: \"#b15d07\", dark: \"#ffb366\"}",
};

/// Reports each, where the colors of the theme are known. Of a color that fails on several grounds the first is named.
pub(super) fn check(parsed: &Parsed, surroundings: &Surroundings, found: &mut Diagnostics) {
    let colors = parsed.site.as_ref().and_then(|site| site.brand.as_ref()?.colors.as_ref());
    let (Some(colors), Some(theme)) = (colors, &surroundings.colors) else { return };
    let stages = parsed.framework.as_ref().map_or(0, |framework| framework.stages.value.len());
    for (name, theme, pick) in [("light", &theme.light, light as Pick), ("dark", &theme.dark, dark)] {
        Scheme::of(name, theme, colors, pick).check(stages, found);
    }
}

/// The color of one scheme.
type Pick = fn(&brand::Pair) -> &Text;

fn light(pair: &brand::Pair) -> &Text {
    &pair.light
}

fn dark(pair: &brand::Pair) -> &Text {
    &pair.dark
}

struct Scheme<'a> {
    name: &'static str,
    colors: &'a Colors,
    pick: Pick,
    shades: Shades,
    /// Those that follow others: what is wrong with them is wrong with these.
    followed: BTreeSet<&'static str>,
}

impl<'a> Scheme<'a> {
    fn of(name: &'static str, theme: &Shades, colors: &'a Colors, pick: Pick) -> Self {
        let mut known = theme.clone();
        let mut own = Shades::new();
        for (token, pair) in colors.named() {
            match Rgb::parse(&pick(pair).value) {
                Some(color) => drop(own.insert(token, color)),
                // It is reported as no color, and says nothing of any other.
                None => drop(known.remove(token)),
            }
        }
        let (shades, followed) = complete(&known, &own);
        Self { name, colors, pick, shades, followed }
    }

    fn check(&self, stages: usize, found: &mut Diagnostics) {
        let pairs = pairs(stages);
        let mut reported = BTreeSet::new();
        for pair in &pairs {
            let follows = [pair.color, pair.ground].iter().any(|name| self.followed.contains(name));
            if follows || pair.passes(&self.shades) || reported.contains(pair.color) {
                continue;
            }
            if let Some(finding) = self.finding(pair, &pairs) {
                reported.insert(pair.color);
                found.push(finding);
            }
        }
    }

    /// What is wrong with a pair; nothing where the brand names neither color.
    fn finding(&self, pair: &Pair, pairs: &[Pair]) -> Option<Diagnostic> {
        let (color, ground) = (*self.shades.get(pair.color)?, *self.shades.get(pair.ground)?);
        let (of_color, of_ground) = (self.place(pair.color), self.place(pair.ground));
        // Cut, not rounded: 4.4999 is not 4.50.
        let hundredths = (color.contrast(ground) * 100.0).floor() / 100.0;
        let what = if pair.needed >= TEXT { "text" } else { "what means something without words" };
        let message = format!(
            "`{}` {color} on `{}` {ground} has a contrast of {hundredths:.2}:1 in {}, and {what} needs {}:1",
            pair.color, pair.ground, self.name, pair.needed
        );
        let finding = CONTRAST.finding(of_color.or(of_ground)?, message);
        let finding = match (of_color, of_ground) {
            (Some(_), Some(ground)) => finding.related(ground, format!("`{}` is named here", pair.ground)),
            (Some(_), None) => finding.label(format!("`{}` {ground} is not named", pair.ground)),
            (None, _) => finding.label(format!("`{}` {color} is the theme's", pair.color)),
        };
        let help = match self.nearest(color, pair, pairs) {
            Some(nearest) => format!("the nearest `{}` that passes is \"{nearest}\"", pair.color),
            None => format!("no shade of `{}` passes on all of its grounds: bring these closer together", pair.color),
        };
        Some(finding.help(help))
    }

    /// The nearest shade that passes in every pair that the color stands in.
    fn nearest(&self, color: Rgb, pair: &Pair, pairs: &[Pair]) -> Option<Rgb> {
        let grounds = pairs.iter().filter(|other| other.color == pair.color);
        let grounds = grounds.filter(|other| !self.followed.contains(other.ground));
        let grounds: Vec<(Rgb, f64)> =
            grounds.filter_map(|other| Some((*self.shades.get(other.ground)?, other.needed))).collect();
        color.nearest(|color| grounds.iter().all(|(ground, needed)| color.contrast(*ground) >= *needed))
    }

    /// Where the brand names a color of this scheme.
    fn place(&self, token: &str) -> Option<Span> {
        let (_, pair) = self.colors.named().find(|(name, _)| *name == token)?;
        Some((self.pick)(pair).span).filter(|span| !span.is_absent())
    }
}
