//! What may be known of a cohort, as JSON.

mod table;

use super::{
    format,
    report::{convert::stamp, schema},
};
use crate::{
    CohortReport, DomainId, Framework, ProfileQuestionId, QuestionId, ValueId,
    cohort::{self, GroupFigures},
};
use serde::Serialize;
pub use table::to_csv;

/// What is withheld is `null`. Levels are numbers from 0 to k; in a list of counts the first is of level 0.
#[derive(Serialize)]
struct Cohort<'a> {
    format: u32,
    framework: schema::Framework<'a>,
    k_anonymity: u32,
    by: Option<&'a ProfileQuestionId>,
    all: Option<Figures<'a>>,
    groups: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Group<'a> {
    value: Option<&'a ValueId>,
    figures: Option<Figures<'a>>,
}

#[derive(Serialize)]
struct Figures<'a> {
    sets: u64,
    stages: Option<Distribution<'a>>,
    index: Option<Quartiles>,
    domains: Vec<Domain<'a>>,
    questions: Vec<Question<'a>>,
}

#[derive(Serialize)]
struct Domain<'a> {
    id: &'a DomainId,
    stages: Option<Distribution<'a>>,
}

#[derive(Serialize)]
struct Question<'a> {
    id: &'a QuestionId,
    levels: Option<Distribution<'a>>,
}

#[derive(Serialize)]
struct Distribution<'a> {
    people: u64,
    counts: &'a [u64],
    median: u8,
}

#[derive(Serialize)]
struct Quartiles {
    lower: u8,
    median: u8,
    upper: u8,
}

/// Writes the report as indented JSON with a final newline.
pub fn to_json(framework: &Framework, report: &CohortReport) -> String {
    format::write(&Cohort {
        format: format::FORMAT,
        framework: stamp(framework),
        k_anonymity: report.k_anonymity,
        by: report.by.as_ref(),
        all: report.all.as_ref().map(figures),
        groups: report.groups.iter().map(group).collect(),
    })
}

fn group(GroupFigures { value, figures }: &GroupFigures) -> Group<'_> {
    Group { value: value.as_ref(), figures: figures.as_ref().map(self::figures) }
}

fn figures(figures: &cohort::Figures) -> Figures<'_> {
    let index = figures.index.map(|cohort::Quartiles { lower, median, upper }| Quartiles { lower, median, upper });
    Figures {
        sets: figures.sets,
        stages: figures.overall.as_ref().map(distribution),
        index,
        domains: figures
            .domains
            .iter()
            .map(|(id, all)| Domain { id, stages: all.as_ref().map(distribution) })
            .collect(),
        questions: figures
            .questions
            .iter()
            .map(|(id, all)| Question { id, levels: all.as_ref().map(distribution) })
            .collect(),
    }
}

fn distribution(cohort::Distribution { people, levels, median }: &cohort::Distribution) -> Distribution<'_> {
    Distribution { people: *people, counts: levels, median: median.get() }
}
