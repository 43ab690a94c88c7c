//! Where the app runs: the first question, ready to be answered, and the model that the app reads.

use super::{Described, Description, Here, StageView, home};
use crate::{Address, offline, words};
use content::link::Kind;
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
    install: Option<Install>,
    #[serde(skip)]
    summary: String,
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
        Description { with_app: true, ..Description::new("assessment", words::ASSESSMENT, &self.summary) }
    }
}

pub(crate) fn assessment(here: &Here<'_>) -> Assessment {
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
        model_json: model_json(here),
        install: library.site.offline.then(|| install(here)),
        summary: format!("{} {}", library.home.summary, words::PRIVACY),
    }
}

fn install(here: &Here<'_>) -> Install {
    let icon = here.scene.assets.icons.iter().find(|icon| !icon.maskable);
    Install { manifest: here.file(offline::MANIFEST), icon: icon.map(|icon| here.file(&icon.path)) }
}

/// The bundle, with every `<` as an escape, so that no text of an author can end the script element.
fn model_json(here: &Here<'_>) -> String {
    let library = here.scene.library;
    let mut pages = BTreeMap::new();
    let mut add = |kind: &str, id: &str, listed: super::Listed| {
        let page = bundle::Page { title: listed.title, href: listed.href, priorities: None };
        pages.insert(format!("{kind}:{id}"), page);
    };
    for domain in &library.domains {
        add("domain", domain.id.as_str(), here.domain(domain));
    }
    for playbook in &library.playbooks {
        add("playbook", playbook.id.as_str(), here.playbook(playbook));
    }
    for metric in &library.metrics {
        let listed = here.metric(metric);
        let letters = metric.priorities.iter().filter_map(|of| of.priority.name().chars().next()).collect();
        let page = bundle::Page { title: listed.title, href: listed.href, priorities: Some(letters) };
        pages.insert(format!("metric:{}", metric.id), page);
    }
    for page in &library.pages {
        let href = here.thing(Kind::Page, &page.id);
        pages.insert(format!("page:{}", page.id), bundle::Page { title: page.title.clone(), href, priorities: None });
    }
    bundle::to_json(&bundle::Bundle { framework: library.framework.clone(), pages }).replace('<', "\\u003c")
}
