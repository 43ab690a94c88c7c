//! All colors of a site, from those that its brand names and those of the theme.

use super::{
    Rgb,
    pairs::{GROUNDS, MARK, Pair, TEXT, pairs},
};
use std::collections::{BTreeMap, BTreeSet};

/// The colors that a brand may name, as the theme's tokens are called.
pub const TOKENS: [&str; 18] = [
    "paper",
    "ink",
    "accent",
    "muted",
    "line",
    "tint",
    "edge",
    "wash",
    "accent-strong",
    "on-accent",
    "alert",
    "stage-0",
    "stage-1",
    "stage-2",
    "stage-3",
    "stage-4",
    "stage-5",
    "stage-6",
];

/// From "starting out" to the highest.
pub(super) const STAGES: [&str; 7] = ["stage-0", "stage-1", "stage-2", "stage-3", "stage-4", "stage-5", "stage-6"];

/// The colors of one scheme, by their tokens' names.
pub type Shades = BTreeMap<&'static str, Rgb>;

/// Colors for both schemes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// By day.
    pub light: Shades,
    /// By night.
    pub dark: Shades,
}

impl Palette {
    /// All colors: those of the theme, with `own` in their places, and what depends on these following them.
    #[must_use]
    pub fn completed(theme: &Self, own: &Self) -> Self {
        Self { light: complete(&theme.light, &own.light).0, dark: complete(&theme.dark, &own.dark).0 }
    }

    /// Up to which percentage, at the most `most`, each of `colors` may be mixed into the paper, so that in both schemes all text
    /// that can be read on paper can still be read.
    pub fn veil(&self, colors: &[&str], most: u8) -> u8 {
        let is_read = |shades: &Shades, percent: u8| {
            let Some(paper) = shades.get("paper").copied() else { return true };
            let grounds = colors.iter().filter_map(|color| Some(paper.mixed(*shades.get(color)?, percent)));
            grounds.into_iter().all(|ground| is_as_good(shades, ground))
        };
        (0..=most).rev().find(|percent| [&self.light, &self.dark].iter().all(|it| is_read(it, *percent))).unwrap_or(0)
    }
}

/// All colors of one scheme, and the names of those that were made to fit the others.
///
/// A color that is not named is the theme's. Where what it goes with is another than the theme's, or where it would spoil what
/// can be read on paper, it follows: so the grounds beside paper never fail by themselves.
pub(crate) fn complete(theme: &Shades, own: &Shades) -> (Shades, BTreeSet<&'static str>) {
    let mut all = theme.clone();
    all.extend(own);
    let mut completion = Completion { theme, own, all, followed: BTreeSet::new() };
    completion.follow_text();
    completion.follow_accent();
    completion.follow_grounds();
    (completion.all, completion.followed)
}

struct Completion<'a> {
    theme: &'a Shades,
    own: &'a Shades,
    all: Shades,
    followed: BTreeSet<&'static str>,
}

impl Completion<'_> {
    fn get(&self, name: &str) -> Option<Rgb> {
        self.all.get(name).copied()
    }

    /// Whether the brand has another color than the theme for one of these.
    fn moved(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.own.contains_key(name) && self.own.get(name) != self.theme.get(name))
    }

    fn set(&mut self, name: &'static str, color: Option<Rgb>) {
        if let Some(color) = color.filter(|color| Some(*color) != self.get(name)) {
            self.all.insert(name, color);
            self.followed.insert(name);
        }
    }

    /// Whether a color of this use stands out from the paper, and from the other grounds that the brand names.
    fn stands_out(&self, color: Rgb, needed: f64) -> bool {
        let named = GROUNDS.iter().filter(|ground| **ground == "paper" || self.own.contains_key(*ground));
        named.filter_map(|ground| self.get(ground)).all(|ground| color.contrast(ground) >= needed)
    }

    fn follow_text(&mut self) {
        let (Some(paper), Some(ink)) = (self.get("paper"), self.get("ink")) else { return };
        let mixed = |percent| self.moved(&["paper", "ink"]).then(|| ink.mixed(paper, percent));
        let followers = [
            ("muted", mixed(30), TEXT),
            ("edge", mixed(48), MARK),
            ("alert", None, TEXT),
            ("stage-0", mixed(48), MARK),
        ];
        for (name, mixed, needed) in followers {
            if self.own.contains_key(name) {
                continue;
            }
            let color = mixed.or(self.get(name));
            self.set(name, color.and_then(|color| color.nearest(|color| self.stands_out(color, needed))));
        }
    }

    /// What is pressed: stronger than the accent, away from the paper; and what is written on both.
    fn follow_accent(&mut self) {
        let (Some(paper), Some(accent)) = (self.get("paper"), self.get("accent")) else { return };
        if !self.own.contains_key("accent-strong") && self.moved(&["paper", "accent"]) {
            let wanted = accent.contrast(paper) * 1.35;
            // What is named to be written on the accent has to stay readable.
            let written = self.own.get("on-accent").filter(|color| color.contrast(accent) >= TEXT);
            let is_read = |color: Rgb| written.is_none_or(|written| written.contrast(color) >= TEXT);
            let fits = |color: Rgb| color.contrast(paper) >= wanted && self.stands_out(color, TEXT) && is_read(color);
            let stronger = accent.nearest(fits);
            self.set("accent-strong", stronger.or(Some(accent)));
        }
        if !self.own.contains_key("on-accent") && self.moved(&["paper", "accent", "accent-strong"]) {
            let buttons = [Some(accent), self.get("accent-strong")];
            let is_read = |color: &Rgb| buttons.iter().flatten().all(|button| color.contrast(*button) >= TEXT);
            self.set("on-accent", self.get("on-accent").filter(is_read).or(Some(paper)));
        }
    }

    /// Hairlines and what is laid on the paper, as strong as the text on them allows.
    fn follow_grounds(&mut self) {
        let Some(paper) = self.get("paper") else { return };
        for (name, with, with_of_theme, most) in [
            ("line", "ink", &["paper", "ink"], 14),
            ("tint", "ink", &["paper", "ink"], 4),
            ("wash", "accent", &["paper", "accent"], 9),
        ] {
            if self.own.contains_key(name) {
                continue;
            }
            let (Some(with), Some(as_it_is)) = (self.get(with), self.get(name)) else { continue };
            let ground = if self.moved(with_of_theme) { paper.mixed(with, most) } else { as_it_is };
            let weaker = (0..=10).rev().map(|tenths| paper.mixed(ground, tenths * 10));
            let fits = |ground: &Rgb| match name {
                "line" => self.get("accent").is_none_or(|accent| is_kept(accent, paper, *ground, MARK)),
                _ => is_as_good(&self.all, *ground),
            };
            self.set(name, weaker.into_iter().find(fits));
        }
    }
}

/// Whether all that stands out from paper stands out from this ground as well.
fn is_as_good(shades: &Shades, ground: Rgb) -> bool {
    let Some(paper) = shades.get("paper").copied() else { return true };
    let on_paper = pairs(STAGES.len()).into_iter().filter(|pair: &Pair| pair.ground == "paper");
    let mut colors = on_paper.filter_map(|pair| Some((*shades.get(pair.color)?, pair.needed)));
    colors.all(|(color, needed)| is_kept(color, paper, ground, needed))
}

fn is_kept(color: Rgb, paper: Rgb, ground: Rgb, needed: f64) -> bool {
    color.contrast(ground) >= needed || color.contrast(paper) < needed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shades(colors: &[(&'static str, &str)]) -> Shades {
        colors.iter().map(|(name, color)| (*name, Rgb::parse(color).expect("is a color"))).collect()
    }

    /// A theme in which every pair passes.
    fn theme() -> Shades {
        shades(&[
            ("paper", "#fbfaf6"),
            ("tint", "#f4f1e8"),
            ("ink", "#1a1c22"),
            ("muted", "#595e6a"),
            ("line", "#e3dfd5"),
            ("edge", "#7f8186"),
            ("accent", "#1f4fa3"),
            ("accent-strong", "#173c7d"),
            ("on-accent", "#fff"),
            ("wash", "#e9eef7"),
            ("alert", "#a1291d"),
            ("stage-0", "#7f8186"),
            ("stage-1", "#9a640c"),
        ])
    }

    #[test]
    fn without_colors_of_its_own_a_site_has_those_of_the_theme() {
        assert_eq!(complete(&theme(), &Shades::new()), (theme(), BTreeSet::new()));
        assert_eq!(complete(&theme(), &shades(&[("accent", "#1f4fa3")])), (theme(), BTreeSet::new()));
    }

    #[test]
    fn what_goes_with_a_named_color_follows_it_and_what_is_named_stays() {
        let own = shades(&[("paper", "#ffffff"), ("accent", "#0b6b3a"), ("line", "#dddddd")]);
        let (all, followed) = complete(&theme(), &own);
        assert_eq!([all["paper"], all["accent"], all["line"]], [own["paper"], own["accent"], own["line"]]);
        assert!(["tint", "wash", "accent-strong", "muted"].iter().all(|name| followed.contains(name)), "{followed:?}");
        assert!(followed.is_disjoint(&own.keys().copied().collect()), "{followed:?}");
        // The wash is a breath of the accent: more green than red.
        assert!(all["wash"].0[1] > all["wash"].0[0], "{}", all["wash"]);
        assert!(all["accent-strong"].contrast(all["paper"]) > all["accent"].contrast(all["paper"]));
    }

    #[test]
    fn light_text_goes_on_a_light_accent_no_longer() {
        let own = shades(&[("paper", "#101010"), ("ink", "#f0f0f0"), ("accent", "#ffd400")]);
        let (all, _) = complete(&theme(), &own);
        assert_eq!(all["on-accent"], own["paper"]);
    }

    #[test]
    fn a_ground_that_the_brand_does_not_name_never_spoils_what_can_be_read_on_paper() {
        // Just enough on white, and on nothing darker.
        let own = shades(&[("paper", "#ffffff"), ("accent", "#767676")]);
        let (all, _) = complete(&theme(), &own);
        assert!(pairs(1).iter().all(|pair| pair.passes(&all)), "{all:?}");
    }

    #[test]
    fn a_veil_is_as_strong_as_the_text_on_it_allows() {
        let palette = |accent: &str| {
            let light = shades(&[("paper", "#fff"), ("ink", "#000"), ("accent", accent)]);
            Palette { dark: light.clone(), light }
        };
        assert_eq!(palette("#000").veil(&["accent"], 17), 17);
        // Hardly readable as it is.
        assert_eq!(palette("#767676").veil(&["accent"], 17), 1);
    }
}
