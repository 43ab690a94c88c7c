//! The first page.

use super::{Described, Description, Here, Listed, StageView};
use crate::{Address, words};
use content::link::Kind;
use maturity::{DomainScore, Level, Scorecard};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Home {
    headline: String,
    lede: String,
    assessment: Length,
    privacy_html: &'static str,
    sample: Option<Sample>,
    stages: Vec<StageView>,
    stages_intro: Intro,
    domains_intro: Intro,
    model_href: String,
    domains: Vec<Listed>,
    how: Vec<Intro>,
    reading: Vec<Listed>,
    #[serde(skip)]
    site_title: String,
}

/// How long the assessment is.
#[derive(Serialize)]
pub(crate) struct Length {
    questions: usize,
    minutes: usize,
}

#[derive(Serialize)]
struct Intro {
    title: String,
    text: String,
}

/// A real result, drawn small.
#[derive(Serialize)]
struct Sample {
    stage: StageView,
    distance: String,
    bands: Vec<Band>,
    domains: Vec<Bar>,
    caption: String,
}

/// A stage's part of the scale, in percent.
#[derive(Serialize)]
struct Band {
    title: String,
    index: u8,
    from: u32,
    to: u32,
}

#[derive(Serialize)]
struct Bar {
    title: String,
    href: String,
    index: Option<u8>,
    high: Option<u8>,
    stage: Option<StageView>,
    target: Option<u8>,
}

impl Described for Home {
    fn description(&self) -> Description {
        Description::new("home", &self.site_title, &self.lede)
    }
}

pub(crate) fn home(here: &Here<'_>) -> Home {
    let library = here.scene.library;
    let assessment = length(here);
    let stages = here.stages();
    Home {
        headline: library.home.title.clone(),
        lede: library.home.summary.clone(),
        privacy_html: words::PRIVACY,
        sample: sample(here),
        stages_intro: Intro {
            title: words::counted(stages.len(), "stage", "stages"),
            text: "Each domain moves through them at its own pace. The whole stands where enough of its domains do."
                .into(),
        },
        domains_intro: Intro {
            title: words::counted(library.domains.len(), "domain", "domains"),
            text: library.summary.clone(),
        },
        model_href: here.href(&Address::Model),
        domains: library.domains.iter().map(|domain| here.domain(domain)).collect(),
        how: how(assessment.questions),
        reading: reading(here),
        site_title: format!("{}: {}", library.site.title, library.framework.title),
        stages,
        assessment,
    }
}

pub(crate) fn length(here: &Here<'_>) -> Length {
    let questions = here.scene.library.framework.questions().count();
    Length { questions, minutes: words::assessment_minutes(questions) }
}

fn how(questions: usize) -> Vec<Intro> {
    let intro = |title: &str, text: String| Intro { title: title.to_owned(), text };
    let questions = words::counted(questions, "question", "questions");
    vec![
        intro(
            "Say what you do",
            format!("{questions}, each with answers that describe behavior anyone could check. “We don’t know” is an answer too."),
        ),
        intro(
            "See what holds you back",
            "Your stage is set by what every customer can rely on. One strong team does not hide one missing practice.".into(),
        ),
        intro(
            "Do the next thing",
            "Every step comes with a first move for Monday, an owner, a playbook, and the sum that put it in its place.".into(),
        ),
    ]
}

/// Where else to begin: what there is.
fn reading(here: &Here<'_>) -> Vec<Listed> {
    let library = here.scene.library;
    let playbooks = words::counted(library.playbooks.len(), "piece of work", "pieces of work");
    let metrics = words::counted(library.metrics.len(), "figure", "figures");
    let indexes = [
        (Kind::Playbook, words::PLAYBOOKS, format!("{playbooks}, step by step, with templates to copy.")),
        (Kind::Metric, words::METRICS, format!("{metrics}: how to compute each, and when it is worth the trouble.")),
        (Kind::Principle, words::PRINCIPLES, words::PRINCIPLES_SUMMARY.to_owned()),
    ];
    let there = indexes.into_iter().filter(|(kind, ..)| here.scene.plan.has(&Address::Index(*kind)));
    let index = |(kind, title, summary): (Kind, &str, String)| Listed {
        title: title.to_owned(),
        href: here.href(&Address::Index(kind)),
        summary: Some(summary),
        icon_svg: None,
        meta: Vec::new(),
    };
    let article = library.articles.first().map(|article| super::articles::listed(here, article));
    there.map(index).chain(article).collect()
}

fn sample(here: &Here<'_>) -> Option<Sample> {
    let library = here.scene.library;
    let scorecard = maturity::score(&library.framework, library.sample.as_ref()?);
    let mut domains: Vec<&DomainScore> = scorecard.domains.iter().collect();
    domains.sort_by_key(|domain| std::cmp::Reverse(domain.index.map(|index| index.low)));
    Some(Sample {
        stage: here.stage(scorecard.stage?),
        distance: distance(here, &scorecard),
        bands: bands(here),
        domains: domains.into_iter().map(|domain| bar(here, domain)).collect(),
        caption: format!(
            "{}The index runs from 0 to 100; a hatched part is what an unknown answer could add.",
            library.home.sample.as_ref().map(|whose| format!("{whose} ")).unwrap_or_default()
        ),
    })
}

/// "Two answers short of Walk. Held back by Health & risk."
fn distance(here: &Here<'_>, scorecard: &Scorecard) -> String {
    let (Some(next), Some(distance)) = (scorecard.next, scorecard.distance) else { return String::new() };
    let titles: Vec<&str> =
        scorecard.held_back_by.iter().map(|domain| here.scene.library.domain(domain).title.as_str()).collect();
    let short = words::counted(distance as usize, "answer", "answers");
    let held_back = if titles.is_empty() { String::new() } else { format!(" Held back by {}.", list(&titles)) };
    format!("{short} short of {}.{held_back}", here.stage(next).title)
}

/// "a, b, and c"
fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, last] => format!("{first} and {last}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}

fn bar(here: &Here<'_>, score: &DomainScore) -> Bar {
    let listed = here.domain(here.scene.library.domain(&score.id));
    Bar {
        title: listed.title,
        href: listed.href,
        index: score.index.map(|index| index.low),
        high: score.index.map(|index| index.high),
        stage: score.stage.map(|stage| StageView { figure_svg: String::new(), ..here.stage(stage) }),
        target: None,
    }
}

/// The scale in as many equal parts as there are stages.
fn bands(here: &Here<'_>) -> Vec<Band> {
    let top = u32::from(here.scene.library.framework.top().get());
    let end = |index: u32| (200 * index + top) / (2 * top);
    let band = |index: u8| Band {
        title: here.stage(Level::new(index)).title,
        index,
        from: end(u32::from(index) - 1),
        to: end(u32::from(index)),
    };
    (1..=here.scene.library.framework.top().get()).map(band).collect()
}
