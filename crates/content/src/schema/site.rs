//! `site/site.yaml`

use crate::yaml::Text;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "the site")]
pub(crate) struct Site {
    pub(crate) title: Text,
    pub(crate) tagline: Option<Text>,
    pub(crate) base_url: Option<Text>,
    pub(crate) footer: Option<Text>,
    pub(crate) navigation: Vec<Item>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "a navigation item")]
pub(crate) struct Item {
    pub(crate) title: Text,
    pub(crate) to: Text,
}
