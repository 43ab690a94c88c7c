//! `llms.txt`: what is here, for language models, in the form of llmstxt.org: a title, a summary, and lists of links with
//! a line on each.

use super::{Places, open_data};
use crate::{Address, words};
use content::{Library, link::Kind};
use markdown::plain_text;
use std::fmt::Write;

pub(super) const PATH: &str = "llms.txt";

pub(super) fn llms(library: &Library, places: Places<'_>) -> String {
    let mut text = format!("# {}\n\n> {}\n", line(&library.site.title), line(&library.summary));
    for (title, links) in sections(library, places) {
        if !links.is_empty() {
            // Writing to a string does not fail.
            let _ = write!(text, "\n## {title}\n\n{}", links.concat());
        }
    }
    text
}

fn sections(library: &Library, places: Places<'_>) -> Vec<(&'static str, Vec<String>)> {
    let thing = |kind, id: &str, title: &str, summary: &content::Prose| {
        let page = places.page(&Address::Thing(kind, id.to_owned()));
        link(title, &page, &plain_text(&summary.value))
    };
    let domains = library.domains.iter().map(|it| thing(Kind::Domain, it.id.as_str(), &it.title, &it.summary));
    let principles = library.principles.iter().map(|it| thing(Kind::Principle, &it.id, &it.title, &it.summary));
    let playbooks = library.playbooks.iter().map(|it| thing(Kind::Playbook, it.id.as_str(), &it.title, &it.objective));
    let metrics = library.metrics.iter().map(|it| thing(Kind::Metric, it.id.as_str(), &it.title, &it.summary));
    let transitions = library.transitions.iter().map(|it| thing(Kind::Transition, &it.id, &it.title, &it.summary));
    let articles = library.articles.iter().map(|it| thing(Kind::Article, &it.id, &it.title, &it.summary));
    let pages = library.pages.iter().map(|it| thing(Kind::Page, &it.id, &it.title, &it.summary));
    vec![
        (words::where_to_begin(), ways_in(library, places)),
        (words::domains(), domains.collect()),
        (words::principles(), principles.collect()),
        (words::playbooks(), playbooks.collect()),
        (words::metrics(), metrics.collect()),
        (words::from_stage_to_stage(), transitions.collect()),
        (words::articles(), articles.collect()),
        (words::pages(), pages.collect()),
        // Named by the form: what may be left out where there is little room.
        ("Optional", vec![link(words::sheet(), &places.page(&Address::Sheet), words::sheet_summary())]),
    ]
}

/// The framework as data, and the site's own pages.
fn ways_in(library: &Library, places: Places<'_>) -> Vec<String> {
    let own = [
        (Address::Model, words::model(), words::model_summary().to_owned()),
        (Address::Assessment, words::assessment(), words::privacy(&library.site).to_owned()),
        (Address::Journey, words::journey(), words::journey_summary().to_owned()),
        (Address::Index(Kind::Term), words::glossary(), words::glossary_summary().to_owned()),
    ];
    let mut own: Vec<_> = own.into_iter().collect();
    let model = library.operating_model.iter();
    own.extend(model.map(|it| (Address::OperatingModel, &*it.title, plain_text(&it.summary.value))));
    let score = library.health_score.iter();
    own.extend(score.map(|it| (Address::HealthScore, &*it.title, plain_text(&it.summary.value))));
    let data = link(words::open_data(), &places.file(open_data::PATH), words::open_data_summary());
    let there = own.into_iter().filter(|(address, ..)| places.plan.has(address));
    std::iter::once(data).chain(there.map(|(at, title, summary)| link(title, &places.page(&at), &summary))).collect()
}

fn link(title: &str, address: &str, description: &str) -> String {
    let title = line(title).replace('[', "\\[").replace(']', "\\]");
    let address = address.replace('(', "%28").replace(')', "%29");
    format!("- [{title}]({address}): {}\n", line(description))
}

/// On one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
