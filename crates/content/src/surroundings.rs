//! What is true outside of the content, and only the caller can know.

use crate::brand::Palette;
use std::collections::BTreeSet;

/// What a rule may ask about the world. Where nothing is said, the rules that would ask are silent.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The year in which the content is read.
    pub year: Option<u16>,
    /// The names of the icons that the theme and the project have.
    pub icons: Option<BTreeSet<String>>,
    /// The names of the figures that the theme and the project have.
    pub figures: Option<BTreeSet<String>>,
    /// The colors of the theme.
    pub colors: Option<Palette>,
}
