//! All articles, and one.

use super::{Described, Description, Here, Linked, Listed, TocItem, neighbours, used_in};
use crate::{Address, words};
use content::{Date, Place, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Articles {
    title: &'static str,
    summary: &'static str,
    articles: Vec<Listed>,
}

#[derive(Serialize)]
pub(crate) struct Article {
    article: Head,
    toc: Vec<TocItem>,
    domains: Vec<Linked>,
    playbooks: Vec<Linked>,
    principles: Vec<Linked>,
    used_in: Vec<used_in::Group>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    summary: String,
    minutes: usize,
    /// When it was published, and when it last changed.
    days: Vec<Day>,
    body_html: String,
}

#[derive(Serialize)]
struct Day {
    /// What happened on it: `published` or `updated`.
    event: &'static str,
    iso: String,
    text: String,
}

impl Described for Articles {
    fn description(&self) -> Description {
        Description::new("articles", self.title, self.summary)
    }
}

impl Described for Article {
    fn description(&self) -> Description {
        Description::new("article", &self.article.title, &self.article.summary).below(Address::Index(Kind::Article))
    }
}

pub(crate) fn articles(here: &Here<'_>) -> Articles {
    let articles = here.scene.library.articles.iter();
    Articles {
        title: words::articles(),
        summary: words::articles_summary(),
        articles: articles.map(|article| listed(here, article)).collect(),
    }
}

/// An article in a list, with the time that reading it takes.
pub(crate) fn listed(here: &Here<'_>, article: &content::Article) -> Listed {
    Listed {
        title: article.title.clone(),
        href: here.thing(Kind::Article, &article.id),
        summary: Some(plain_text(&article.summary.value)),
        icon_svg: None,
        meta: vec![words::minutes_to_read(minutes(article))],
    }
}

fn minutes(article: &content::Article) -> usize {
    words::reading_minutes(plain_text(&article.body.value).split_whitespace().count())
}

fn days(article: &content::Article) -> Vec<Day> {
    let events = [("published", &article.published), ("updated", &article.updated)];
    let day = |event, date: &Date| Day { event, iso: date.to_string(), text: words::day(date) };
    events.into_iter().filter_map(|(event, date)| Some(day(event, date.as_ref()?))).collect()
}

pub(crate) fn article(here: &Here<'_>, at: usize) -> Article {
    let library = here.scene.library;
    let article = &library.articles[at];
    let (previous, next) = neighbours(&library.articles, at, |article| listed(here, article));
    let place = Place::new(Kind::Article, &article.id);
    let domains: Vec<Linked> = article.domains.iter().map(|id| here.domain(library.domain(id)).into()).collect();
    let playbooks = here.playbook_links(&article.playbooks);
    let principles: Vec<Linked> =
        article.principles.iter().map(|id| here.principle(library.principle(id)).into()).collect();
    let shown: Vec<Linked> = [&domains, &playbooks, &principles].into_iter().flatten().cloned().collect();
    Article {
        article: Head {
            title: article.title.clone(),
            summary: plain_text(&article.summary.value),
            minutes: minutes(article),
            days: days(article),
            body_html: here.html(&article.body),
        },
        toc: Here::toc(&article.body),
        domains,
        playbooks,
        principles,
        used_in: used_in::used_in(here, &place, &shown),
        previous,
        next,
    }
}
