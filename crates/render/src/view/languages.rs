//! The same page in other languages, and what of it is not translated.

use super::{Here, shared::direction};
use crate::{Address, site::Version};
use content::link::Kind;
use serde::Serialize;

/// The page in one language.
#[derive(Serialize)]
pub(crate) struct Language<'a> {
    /// BCP 47.
    tag: &'a str,
    /// As the language calls itself.
    name: String,
    href: String,
    /// The whole address, where the site's is known.
    url: Option<String>,
    current: bool,
}

/// The language that a page is still in.
#[derive(Serialize)]
pub(crate) struct Original<'a> {
    language: &'a str,
    direction: &'static str,
    /// As this page's language says that.
    notice: String,
}

/// The page in every language of the site, the original one first; none where there is one language alone.
pub(crate) fn languages<'a>(here: &Here<'a>) -> Vec<Language<'a>> {
    let versions = here.scene.versions;
    if versions.len() < 2 {
        return Vec::new();
    }
    let base_url = here.scene.library.site.base_url.as_deref();
    let language = |version: &'a Version<'a>| {
        // What a language hides has its home page in place of it.
        let address = if version.plan.has(here.address) { here.address } else { &Address::Home };
        Language {
            tag: &version.library.language,
            name: name(version),
            href: here.file(&version.plan.path(address)),
            url: base_url.map(|base_url| format!("{base_url}{}", version.plan.short_path(address))),
            current: version.library.language == here.scene.library.language,
        }
    };
    versions.iter().map(language).collect()
}

/// What a language calls itself; its tag where its own words do not say.
fn name(version: &Version<'_>) -> String {
    let own = version.library.words.by_name("site", "language-name", &[]).unwrap_or_default();
    let is_english = version.library.language.split('-').next() == Some("en");
    if own.is_empty() || own == "English" && !is_english { version.library.language.clone() } else { own }
}

/// The language that this page is still in, where it is not translated.
pub(crate) fn original<'a>(here: &Here<'a>) -> Option<Original<'a>> {
    let untranslated = here.scene.library.untranslated.as_ref()?;
    sources(here.address).iter().find(|path| untranslated.paths.contains(*path))?;
    let original = here.scene.versions.first()?;
    Some(Original {
        language: &untranslated.language,
        direction: direction(&untranslated.language),
        notice: ::words::site::not_translated(&name(original)),
    })
}

/// The files of content that a page is about.
fn sources(address: &Address) -> Vec<String> {
    let file = |folder: &str, id: &str| vec![format!("content/{folder}/{id}.md")];
    match address {
        Address::Home => file("pages", "home"),
        Address::Model | Address::Journey => vec!["content/framework.yaml".to_owned()],
        Address::OperatingModel => vec!["content/operating-model.md".to_owned()],
        Address::HealthScore => vec!["content/health-score.md".to_owned()],
        Address::Index(Kind::Term) => vec!["content/glossary.yaml".to_owned()],
        Address::Thing(Kind::Domain, id) => {
            ["domain.md", "questions.yaml"].map(|name| format!("content/domains/{id}/{name}")).to_vec()
        }
        Address::Thing(Kind::Principle, id) => file("principles", id),
        Address::Thing(Kind::Playbook, id) => file("playbooks", id),
        Address::Thing(Kind::Metric, id) => file("metrics", id),
        Address::Thing(Kind::Transition, id) => file("transitions", id),
        Address::Thing(Kind::Article, id) => file("articles", id),
        Address::Thing(Kind::Page, id) => file("pages", id),
        _ => Vec::new(),
    }
}
