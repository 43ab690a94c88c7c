//! `site/site.yaml`

use super::{brand::Brand, forms};
use crate::yaml::{Entries, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// The site around the framework.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "the site")]
pub(crate) struct Site {
    /// What this edition lies on: a folder with a project, from the folder of this one (../core), or the name of a framework
    /// that stride holds. What is not said here, it says; its files are this edition's where this one has no file of the same name.
    #[expect(dead_code, reason = "layers are laid on each other before anything is read")]
    pub(crate) extends: Option<Text>,
    /// What changes of single things, by kind and id as in links (`domain:health`): keys of their own files that say something
    /// else, and `hide: true`, which keeps a thing out of everything.
    #[expect(dead_code, reason = "it is read before anything else is")]
    pub(crate) changes: Option<forms::Changes>,
    /// The site's name. Plain text.
    pub(crate) title: Text,
    /// A line beside the name. Plain text.
    pub(crate) tagline: Option<Text>,
    /// Where the site will stand: the whole address, with https://.
    #[schemars(with = "Option<forms::Address>")]
    pub(crate) base_url: Option<Text>,
    /// Lets browsers check stylesheet and scripts against the page. Chromium then refuses both to pages opened from disk.
    pub(crate) integrity: bool,
    /// Whether browsers hold the assessment, so that it opens without a connection; true if it is not said.
    pub(crate) offline: Option<bool>,
    /// Lets other sites show the assessment within their pages; without it none may.
    pub(crate) embed: Option<Embed>,
    /// What the assessment offers beside questions and result; all of it where nothing is said.
    pub(crate) features: Option<Features>,
    /// Lets visitors send their result to one address, each by their own choice; without it nothing is sent anywhere.
    pub(crate) send: Option<Send>,
    /// The languages that the site is in beside that of the content, by their short names, such as `de`. What is translated lies in
    /// `content/languages/de/` and `site/languages/de/`.
    #[schemars(with = "Vec<forms::Language>")]
    pub(crate) languages: Vec<Text>,
    /// What the things of the framework are called here, by what they are otherwise called, such as `playbook`.
    pub(crate) labels: Entries<Label>,
    /// The looks: logo, icon, colors and fonts of the site's own.
    pub(crate) brand: Option<Brand>,
    /// Below every page. Markdown.
    pub(crate) footer: Option<Text>,
    /// Pages about who publishes the site, such as an imprint: ids of files in `content/pages`. They come last at the foot of every
    /// page, in this order, after the other pages.
    pub(crate) legal: Vec<Text>,
    /// What leads to the main pages; where empty, to all that there are.
    pub(crate) navigation: Vec<Item>,
}

/// Which other sites may show the assessment within their pages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "what may embed the assessment")]
pub(crate) struct Embed {
    /// The sites, as browsers name them: `https://www.example.com`, with nothing behind it.
    #[schemars(with = "Vec<forms::Origin>")]
    pub(crate) origins: Vec<Text>,
}

/// What the assessment offers beside questions and result. `false` leaves one out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "what is offered")]
pub(crate) struct Features {
    /// Links and QR codes that hold a result. Links that were made before still open.
    pub(crate) share: Option<bool>,
    /// Answers of several people, compared.
    pub(crate) team: Option<bool>,
    /// Votes and agreement of a whole room on one screen.
    pub(crate) workshop: Option<bool>,
    /// Figures of the visitor's own beside sourced benchmarks, and what they say about the result.
    pub(crate) outcomes: Option<bool>,
}

/// Where visitors may send their result.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "where results may be sent")]
pub(crate) struct Send {
    /// What takes it: a whole address with https://, to which a form is posted.
    #[schemars(with = "forms::Taker")]
    pub(crate) to: Text,
    /// What visitors agree to before: who keeps the answers, what for and for how long. Plain text.
    pub(crate) consent: Text,
}

/// What a thing of the framework is called.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a label")]
pub(crate) struct Label {
    /// One of them, as it stands within a sentence: `play`. Plain text.
    pub(crate) one: Text,
    /// Several of them: `plays`. Plain text.
    pub(crate) many: Text,
}

/// A link of the navigation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename = "a navigation item")]
pub(crate) struct Item {
    /// What the link says. Plain text.
    pub(crate) title: Text,
    /// Where it leads, such as index:playbooks or page:about.
    pub(crate) to: Text,
}
