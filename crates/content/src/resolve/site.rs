//! What `site/site.yaml` says.

use super::{Resolver, shown};
use crate::{
    Library, NavigationItem, Site,
    link::{Broken, KINDS, Kind, Target},
    rules::unknown,
    schema::site::{Embed, Features, Item, Send as SendSchema, Site as Schema},
    yaml::Text,
};
use maturity::wire::bundle::{Feature, Send};
use translate::Labels;

impl Resolver<'_> {
    /// The site's own words; without a `site.yaml` the framework's title.
    pub(super) fn site(&mut self, library: &Library) -> Site {
        let Some(schema) = &self.parsed.site else {
            return Site { title: library.framework.title.clone(), offline: true, outcomes: true, ..Site::default() };
        };
        let base_url = schema.base_url.as_ref().and_then(|base_url| {
            let address = Site::address(&base_url.value);
            if address.is_none() {
                let message = format!("`{}` is not an address", base_url.value);
                self.invalid(base_url.span, message, "write the whole address, such as https://example.com/maturity/");
            }
            address
        });
        let embed = self.origins(schema.embed.as_ref());
        let send = schema.send.as_ref().and_then(|send| self.send(send));
        let features = schema.features.as_ref();
        let brand = schema.brand.as_ref().map(|brand| self.brand(brand)).unwrap_or_default();
        let legal = self.pages_of(&schema.legal, "the site");
        let languages = self.languages(&schema.languages, &library.language);
        let labels = self.labels(schema);
        Site {
            title: shown(&schema.title),
            tagline: schema.tagline.as_ref().map(shown),
            base_url,
            integrity: schema.integrity,
            offline: schema.offline.unwrap_or(true),
            embed,
            without: features.map(without).unwrap_or_default(),
            outcomes: features.and_then(|features| features.outcomes).unwrap_or(true),
            send,
            languages,
            labels,
            brand,
            footer: schema.footer.clone(),
            legal,
            navigation: schema.navigation.iter().filter_map(|item| self.navigation_item(item, library)).collect(),
        }
    }

    /// The languages of the site beside `original`, each once.
    fn languages(&mut self, languages: &[Text], original: &str) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for language in languages {
            let Some(tag) = self.tag(language) else { continue };
            if tag == original {
                let message = format!("`{tag}` is the language that the content is written in");
                self.invalid(language.span, message, "name the further languages alone");
            } else if tags.contains(&tag) {
                self.invalid(language.span, format!("`{tag}` stands here twice"), "remove one of them");
            } else {
                tags.push(tag);
            }
        }
        tags
    }

    /// What the things of the framework are called, with all their forms.
    fn labels(&mut self, schema: &Schema) -> Labels {
        let mut labels = Labels::new();
        let terms = words::catalog().terms();
        for (term, label) in &schema.labels.0 {
            if !terms.contains(&term.value) {
                let finding = unknown(term, "label", "the site", terms.iter().map(String::as_str));
                self.found.push(finding);
                continue;
            }
            let (one, many) = (shown(&label.one), shown(&label.many));
            let forms = [("One", capitalized(&one)), ("Many", capitalized(&many)), ("one", one), ("many", many)];
            labels.insert(term.value.clone(), forms.map(|(form, text)| (form.to_owned(), text)).into());
        }
        labels
    }

    /// The sites that may show the assessment.
    fn origins(&mut self, embed: Option<&Embed>) -> Vec<String> {
        let mut origins = Vec::new();
        for origin in embed.iter().flat_map(|embed| &embed.origins) {
            if Site::is_origin(&origin.value) {
                origins.push(origin.value.clone());
            } else {
                let message = format!("`{}` is not the origin of a site", origin.value);
                let help =
                    "write it as browsers do, such as https://www.example.com: no path, no `/` at the end, no `*`";
                self.invalid(origin.span, message, help);
            }
        }
        origins
    }

    /// Where results may be sent: an address that nobody on the way can read, or one of this machine, to try it.
    fn send(&mut self, send: &SendSchema) -> Option<Send> {
        let to = &send.to.value;
        let is_own = ["http://localhost", "http://127.0.0.1"]
            .iter()
            .any(|own| to.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '?'])));
        let end = to.find("://").map_or(0, |at| at + 3);
        let end = to[end..].find(['/', '?']).map_or(to.len(), |at| end + at);
        let is_address =
            Site::is_origin(&to[..end]) && !to.contains(|sign: char| sign.is_whitespace() || "\"'<>;,#".contains(sign));
        if !is_address || !(to.starts_with("https://") || is_own) {
            let message = format!("`{to}` is not an address to which a result can be sent");
            let help = "write the whole of it, such as https://www.example.com/results: with https://, the host in small letters, and no `;`, `,` or `#`";
            self.invalid(send.to.span, message, help);
            return None;
        }
        Some(Send { to: to.clone(), consent: shown(&send.consent) })
    }

    fn navigation_item(&mut self, item: &Item, library: &Library) -> Option<NavigationItem> {
        let target = Target::parse(&item.to.value);
        let result = target.and_then(|target| library.find(&target, "").map(|()| target));
        match result {
            Ok(target) => Some(NavigationItem { title: shown(&item.title), target }),
            Err(broken) => {
                if let Broken::UnknownId(kind, id) = &broken
                    && self.parsed.is_hidden(*kind, id)
                {
                    return None;
                }
                let known: Vec<String> = match &broken {
                    Broken::UnknownId(kind, _) => {
                        let word = KINDS.iter().find(|(_, known)| known == kind).map_or("", |(word, _)| word);
                        library.ids(*kind).map(|id| format!("{word}:{id}")).collect()
                    }
                    _ => library.ids(Kind::Index).map(|page| format!("index:{page}")).collect(),
                };
                self.found.push(unknown(&item.to, "page", "the navigation", known.iter().map(String::as_str)));
                None
            }
        }
    }
}

/// What the assessment is to be without.
fn without(features: &Features) -> Vec<Feature> {
    let all =
        [(features.share, Feature::Share), (features.team, Feature::Team), (features.workshop, Feature::Workshop)];
    all.into_iter().filter(|(is_on, _)| *is_on == Some(false)).map(|(_, feature)| feature).collect()
}

/// The text with its first letter as a capital.
fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A navigation over what there is, in what is spoken on this thread.
pub(crate) fn navigation(library: &Library) -> Vec<NavigationItem> {
    let titles = [
        ("model", words::site::model_pages()),
        ("principles", words::site::principles()),
        ("playbooks", words::site::playbooks()),
        ("metrics", words::site::metrics()),
        ("articles", words::site::articles()),
        ("assessment", words::site::assessment()),
    ];
    let there = titles.into_iter().filter(|(id, _)| library.ids(Kind::Index).any(|known| known == *id));
    let item = |(id, title): (&str, &str)| NavigationItem {
        title: title.to_owned(),
        target: Target::Thing { kind: Kind::Index, id: id.to_owned(), anchor: None },
    };
    there.map(item).collect()
}
