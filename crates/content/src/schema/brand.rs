//! `brand` in `site/site.yaml`

use super::forms;
use crate::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// How the site looks of its own. What is not said is the theme's.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the brand")]
pub(crate) struct Brand {
    /// What stands at the head of every page, in place of the theme's mark.
    pub(crate) logo: Option<Logo>,
    /// The icon in tabs, and of the assessment where it is installed: an SVG or PNG file, by its path below `site/`.
    #[schemars(with = "Option<forms::File>")]
    pub(crate) favicon: Option<Text>,
    /// Colors by the names of the theme's tokens, each for light and dark.
    pub(crate) colors: Option<Colors>,
    /// What headings and text are set in.
    pub(crate) fonts: Option<Fonts>,
}

/// A picture for each scheme.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the logo")]
pub(crate) struct Logo {
    /// On light paper: an SVG or PNG file, by its path below `site/`.
    #[schemars(with = "forms::File")]
    pub(crate) light: Text,
    /// On dark paper; where it is missing, the same file as on light paper.
    #[schemars(with = "Option<forms::File>")]
    pub(crate) dark: Option<Text>,
    /// Whether the logo shows the site's name, so that it is not written beside it.
    pub(crate) says_name: bool,
}

macro_rules! colors {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        /// Colors of the theme that are the site's own.
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(rename = "the colors", rename_all = "kebab-case")]
        pub(crate) struct Colors {
            $($(#[doc = $doc])* pub(crate) $name: Option<Pair>,)*
        }

        impl Colors {
            /// Those that are named, in the order of [`TOKENS`](crate::brand::TOKENS).
            pub(crate) fn named(&self) -> impl Iterator<Item = (&'static str, &Pair)> {
                let all = [$(&self.$name,)*];
                crate::brand::TOKENS.into_iter().zip(all).filter_map(|(name, pair)| Some((name, pair.as_ref()?)))
            }
        }
    };
}

colors! {
    /// What everything stands on.
    paper,
    /// Text.
    ink,
    /// Links, buttons, and what is chosen.
    accent,
    /// Text that is said more quietly.
    muted,
    /// Hairlines between parts.
    line,
    /// What is laid on the paper: boxes to copy from, calculators.
    tint,
    /// Borders of fields and buttons.
    edge,
    /// What lies behind a chosen answer.
    wash,
    /// The accent under the pointer.
    accent_strong,
    /// Text on the accent.
    on_accent,
    /// What is wrong with an answer.
    alert,
    /// The mark of "starting out".
    stage_0,
    /// The first stage.
    stage_1,
    /// The second stage.
    stage_2,
    /// The third stage.
    stage_3,
    /// The fourth stage.
    stage_4,
    /// The fifth stage.
    stage_5,
    /// The sixth stage.
    stage_6,
}

/// A color for each scheme.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a color")]
pub(crate) struct Pair {
    /// By day: `"#rgb"` or `"#rrggbb"`, in quotes.
    #[schemars(with = "forms::Color")]
    pub(crate) light: Text,
    /// By night: `"#rgb"` or `"#rrggbb"`, in quotes.
    #[schemars(with = "forms::Color")]
    pub(crate) dark: Text,
}

/// What headings and text are set in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the fonts")]
pub(crate) struct Fonts {
    /// Of headings.
    pub(crate) headings: Option<Font>,
    /// Of all other text.
    pub(crate) text: Option<Font>,
}

/// A family of letters.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a font")]
pub(crate) struct Font {
    /// Its name.
    #[schemars(with = "forms::Family")]
    pub(crate) family: Text,
    /// Its files, the regular one first: hosts that read `_headers` send it early. Without any it is a font that visitors may have.
    pub(crate) files: Vec<File>,
    /// What stands in until it has arrived; without it, `serif` for headings and `sans` for text.
    pub(crate) like: Option<Like>,
}

/// A file of a family.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a font file")]
pub(crate) struct File {
    /// A WOFF2, WOFF, TrueType or OpenType file, by its path below `site/`; you answer for its license.
    #[schemars(with = "forms::File")]
    pub(crate) file: Text,
    /// How bold its letters are, from 1 to 1000; of a variable font, from where to where: `"100 900"`. 400 if it is not said.
    #[schemars(with = "Option<forms::FontWeight>")]
    pub(crate) weight: Option<Text>,
    /// Whether its letters are slanted.
    pub(crate) italic: bool,
}

/// The theme's own families.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename = "family of the theme", rename_all = "lowercase")]
pub(crate) enum Like {
    /// The theme's family with serifs.
    Serif,
    /// The theme's family without.
    Sans,
}
