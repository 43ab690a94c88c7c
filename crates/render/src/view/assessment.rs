//! Where the app runs: the first question, ready to be answered, and the model that the app reads.

use super::{Described, Description, Here, StageView, home};
use crate::{Address, offline, one_file, words};
use content::{Library, link::Kind};
use maturity::wire::bundle;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(crate) struct Assessment {
    assessment: home::Length,
    question: Option<QuestionView>,
    na_reasons: Vec<Named>,
    stages: Vec<StageView>,
    sheet_href: String,
    model_json: String,
    app_words: String,
    install: Option<Install>,
    one_file: OneFile,
    #[serde(skip)]
    summary: String,
}

/// How the links of a result are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    /// From the assessment's page.
    Relative,
    /// Whole, so that they lead to the site from anywhere; none where its address is not known.
    Whole,
}

/// The assessment in one file.
#[derive(Serialize)]
struct OneFile {
    href: String,
    name: String,
    size: String,
}

/// What a browser installs it by.
#[derive(Serialize)]
struct Install {
    manifest: String,
    icon: Option<String>,
}

#[derive(Serialize)]
struct QuestionView {
    id: String,
    text: String,
    help: Option<String>,
    domain: String,
    options: Vec<Named>,
}

#[derive(Serialize)]
struct Named {
    id: String,
    text: String,
}

impl Described for Assessment {
    fn description(&self) -> Description {
        Description { with_app: true, ..Description::new("assessment", words::assessment(), &self.summary) }
    }
}

pub(crate) fn assessment(here: &Here<'_>, links: Links) -> Assessment {
    let library = here.scene.library;
    let first = library.framework.questions().next();
    let reasons = library.framework.na_reasons.iter();
    let question = |(domain, question): (&maturity::Domain, &maturity::Question)| QuestionView {
        id: question.id.to_string(),
        text: question.text.clone(),
        help: question.help.clone(),
        domain: domain.title.clone(),
        options: question
            .options
            .iter()
            .map(|option| Named { id: option.id.to_string(), text: option.text.clone() })
            .collect(),
    };
    Assessment {
        assessment: home::length(here),
        question: first.map(question),
        na_reasons: reasons.map(|reason| Named { id: reason.id.to_string(), text: reason.text.clone() }).collect(),
        stages: here.stages(),
        sheet_href: here.href(&Address::Sheet),
        model_json: model_json(here, links),
        app_words: ::words::spoken().wire(&["assessment", "sentences"]),
        one_file: one_file(here),
        install: library.site.offline.then(|| install(here)),
        summary: format!("{} {}", library.home.summary, words::privacy(&library.site)),
    }
}

fn one_file(here: &Here<'_>) -> OneFile {
    let name = format!("{}-assessment.html", here.scene.library.framework.id);
    OneFile { href: here.own_file(one_file::PATH), name, size: words::size(here.scene.one_file_bytes) }
}

fn install(here: &Here<'_>) -> Install {
    let icon = here.scene.assets.icons.iter().find(|icon| !icon.maskable);
    Install { manifest: here.own_file(offline::MANIFEST), icon: icon.map(|icon| here.file(&icon.path)) }
}

/// The bundle, with every `<` as an escape, so that no text of an author can end the script element.
fn model_json(here: &Here<'_>, links: Links) -> String {
    bundle::to_json(&model(here, links)).replace('<', "\\u003c")
}

/// What a result is made of, with the pages that it links to.
pub(crate) fn model(here: &Here<'_>, links: Links) -> bundle::Bundle {
    let library = here.scene.library;
    let (framework, site) = (library.framework.clone(), &library.site);
    let outcomes = if site.outcomes { library.outcomes.clone() } else { maturity::Outcomes::default() };
    // A file that opens from disk sends nothing: its policy allows no request.
    let send = site.send.clone().filter(|_| links == Links::Relative);
    bundle::Bundle { framework, pages: pages(here, links), outcomes, without: site.without.clone(), send }
}

/// The pages that a result may link to; a metric's with how much it matters at each stage.
fn pages(here: &Here<'_>, links: Links) -> BTreeMap<String, bundle::Page> {
    let Library { domains, playbooks, metrics, pages, .. } = here.scene.library;
    let priorities = |metric: &content::Metric| {
        metric.priorities.iter().filter_map(|of| of.priority.name().chars().next()).collect()
    };
    let domains = domains.iter().map(|it| ("domain", Kind::Domain, it.id.to_string(), &it.title, None));
    let playbooks = playbooks.iter().map(|it| ("playbook", Kind::Playbook, it.id.to_string(), &it.title, None));
    let metrics = metrics.iter().map(|it| ("metric", Kind::Metric, it.id.to_string(), &it.title, Some(priorities(it))));
    let pages = pages.iter().map(|it| ("page", Kind::Page, it.id.clone(), &it.title, None));
    let page = |(word, kind, id, title, priorities): (&str, Kind, String, &String, Option<String>)| {
        let (key, address) = (format!("{word}:{id}"), Address::Thing(kind, id));
        let href = match links {
            Links::Relative => here.href(&address),
            Links::Whole => here.absolute(&address).unwrap_or_default(),
        };
        (key, bundle::Page { title: title.clone(), href, priorities })
    };
    domains.chain(playbooks).chain(metrics).chain(pages).map(page).collect()
}
