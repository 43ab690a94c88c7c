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
    keystones: bool,
}

/// A stage's part of the scale, in percent.
#[derive(Serialize)]
struct Band {
    title: String,
    index: u8,
    from: usize,
    /// Where it is reached.
    mark: usize,
    to: usize,
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
        sample: sample(here),
        stages_intro: Intro {
            title: words::counted(stages.len(), words::stages_counted),
            text: words::stages_intro(::words::method(library.framework.scoring.method)),
        },
        domains_intro: Intro {
            title: words::counted(library.domains.len(), words::domains_counted),
            text: library.summary.clone(),
        },
        model_href: here.href(&Address::Model),
        domains: library.domains.iter().map(|domain| here.domain(domain)).collect(),
        how: how(here, assessment.questions),
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

fn how(here: &Here<'_>, questions: usize) -> Vec<Intro> {
    let intro = |title: &str, text: String| Intro { title: title.to_owned(), text };
    let library = here.scene.library;
    vec![
        intro(words::say_what_you_do(), words::counted(questions, words::say_what_you_do_text)),
        intro(words::see_what_holds(), words::see_what_holds_text(::words::method(library.framework.scoring.method))),
        intro(words::do_the_next_thing(), words::do_the_next_thing_text(library.playbooks.len())),
    ]
}

/// Where else to begin: what there is.
fn reading(here: &Here<'_>) -> Vec<Listed> {
    let library = here.scene.library;
    let playbooks = words::counted(library.playbooks.len(), words::playbooks_counted);
    let metrics = words::counted(library.metrics.len(), words::metrics_counted);
    let indexes = [
        (Kind::Playbook, words::playbooks(), playbooks),
        (Kind::Metric, words::metrics(), metrics),
        (Kind::Principle, words::principles(), words::principles_summary().to_owned()),
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
            "{}{}",
            library.home.sample.as_ref().map(|whose| format!("{whose} ")).unwrap_or_default(),
            words::sample_index()
        ),
        keystones: library.framework.has_keystones(),
    })
}

/// "Two answers short of Walk. Held back by Health & risk."
fn distance(here: &Here<'_>, scorecard: &Scorecard) -> String {
    let (Some(next), Some(distance)) = (scorecard.next, scorecard.distance) else { return String::new() };
    let titles: Vec<&str> =
        scorecard.held_back_by.iter().map(|domain| here.scene.library.domain(domain).title.as_str()).collect();
    let count = distance as usize;
    let short = words::sample_short_of(count, &words::spelled_to_twenty(count), &here.stage(next).title);
    let held_back = (!titles.is_empty()).then(|| words::sample_held_back(&words::list(&titles)));
    [Some(short), held_back].into_iter().flatten().collect::<Vec<_>>().join(" ")
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

/// So many letters of the stages' names have room along the scale of the sample. Where they do not fit, the last is named alone.
const LETTERS: usize = 38;

/// A part of the scale for each stage, up to where it is reached; that of the last ends with the scale.
fn bands(here: &Here<'_>) -> Vec<Band> {
    let framework = &here.scene.library.framework;
    let mark = |level: Level| {
        let (value, of) = framework.mark(level);
        (200 * value + of) / (2 * of)
    };
    let all_fit = framework.names_fit(LETTERS);
    let named = |level: Level| all_fit || level == framework.top();
    let band = |level: Level| Band {
        title: if named(level) { here.stage(level).title } else { String::new() },
        index: level.get(),
        from: mark(Level::new(level.get() - 1)),
        mark: mark(level),
        to: if level == framework.top() { 100 } else { mark(level) },
    };
    framework.levels().map(band).collect()
}
