//! Which colors of the theme stand on which, and how far they have to stand out: the theme's styles in numbers.

use super::{Shades, palette::STAGES};

/// What text needs (WCAG 2, 1.4.3).
pub const TEXT: f64 = 4.5;
/// What a border of a control or a mark needs that means something (1.4.11).
pub const MARK: f64 = 3.0;

/// What people read.
const READ: [&str; 5] = ["ink", "muted", "accent", "accent-strong", "alert"];
/// What text and marks stand on.
pub(super) const GROUNDS: [&str; 3] = ["paper", "tint", "wash"];

/// A color on another, by the names of both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// What has to stand out.
    pub color: &'static str,
    /// From what.
    pub ground: &'static str,
    /// The least ratio.
    pub needed: f64,
}

impl Pair {
    const fn new(color: &'static str, ground: &'static str, needed: f64) -> Self {
        Self { color, ground, needed }
    }

    /// The ratio of the two; nothing where one of them is not known.
    pub fn ratio(&self, shades: &Shades) -> Option<f64> {
        Some(shades.get(self.color)?.contrast(*shades.get(self.ground)?))
    }

    /// Whether the color stands out enough, or that is not known.
    pub fn passes(&self, shades: &Shades) -> bool {
        self.ratio(shades).is_none_or(|ratio| ratio >= self.needed)
    }
}

/// Every pair that the theme shows to a framework of so many stages: paper first, then what is laid on it.
pub fn pairs(stages: usize) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for ground in GROUNDS {
        pairs.extend(READ.map(|color| Pair::new(color, ground, TEXT)));
        pairs.push(Pair::new("edge", ground, MARK));
        pairs.extend(STAGES.iter().take(stages + 1).map(|stage| Pair::new(stage, ground, MARK)));
    }
    pairs.extend(["accent", "accent-strong"].map(|button| Pair::new("on-accent", button, TEXT)));
    // How far one has come, on the line that is left to go.
    pairs.push(Pair::new("accent", "line", MARK));
    pairs
}
