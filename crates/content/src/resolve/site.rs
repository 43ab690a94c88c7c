//! What `site/site.yaml` says.

use super::{Resolver, shown};
use crate::{
    Library, NavigationItem, Site,
    link::{Broken, KINDS, Kind, Target},
    rules::unknown,
    schema::site::{Embed, Item},
};

impl Resolver<'_> {
    /// The site's own words; without a `site.yaml` the framework's title, and a navigation over what there is.
    pub(super) fn site(&mut self, library: &Library) -> Site {
        let Some(schema) = &self.parsed.site else {
            return Site {
                title: library.framework.title.clone(),
                offline: true,
                navigation: default_navigation(library),
                ..Site::default()
            };
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
        let brand = schema.brand.as_ref().map(|brand| self.brand(brand)).unwrap_or_default();
        let legal = self.pages_of(&schema.legal, "the site");
        Site {
            title: shown(&schema.title),
            tagline: schema.tagline.as_ref().map(shown),
            base_url,
            integrity: schema.integrity,
            offline: schema.offline.unwrap_or(true),
            embed,
            brand,
            footer: schema.footer.clone(),
            legal,
            navigation: if schema.navigation.is_empty() {
                default_navigation(library)
            } else {
                schema.navigation.iter().filter_map(|item| self.navigation_item(item, library)).collect()
            },
        }
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

/// A navigation over what there is.
fn default_navigation(library: &Library) -> Vec<NavigationItem> {
    let titles = [
        ("model", "Model"),
        ("principles", "Principles"),
        ("playbooks", "Playbooks"),
        ("metrics", "Metrics"),
        ("articles", "Articles"),
        ("assessment", "Assessment"),
    ];
    let there = titles.into_iter().filter(|(id, _)| library.ids(Kind::Index).any(|known| known == *id));
    let item = |(id, title): (&str, &str)| NavigationItem {
        title: title.to_owned(),
        target: Target::Thing { kind: Kind::Index, id: id.to_owned(), anchor: None },
    };
    there.map(item).collect()
}
