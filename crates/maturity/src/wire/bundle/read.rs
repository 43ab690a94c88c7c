//! Wire to bundle.

use super::{Bundle, FEATURES, Feature, METHODS, Page, Send};
use crate::{
    Choice, Domain, Framework, Goal, Method, NaReason, PointWeights, ProfileOption, ProfileQuestion, ProfileValue,
    Question, Role, Scoring, Stage, Step,
    cross_check::{Benchmark, Exposure, OutcomeMetric, Outcomes},
    wire::json::{Entries, Fields, FromJson, Json, Reader, read, read_pair},
};
use std::collections::BTreeMap;

impl FromJson for Bundle {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let _: u32 = fields.need("format", reader);
        let framework = fields.need("framework", reader);
        let entries: Entries<Page> = fields.need("pages", reader);
        let outcomes: Option<Outcomes> = fields.may("outcomes", reader);
        let (without, send) = (fields.may("without", reader), fields.may("send", reader));
        fields.end(reader);
        let mut pages = BTreeMap::new();
        for (key, page) in entries.0 {
            pages.insert(key, page);
        }
        Self { framework, pages, outcomes: outcomes.unwrap_or_default(), without, send }
    }
}

read! {
    Outcomes { metrics; exposure; }
    Benchmark { segment from source year sample; to holds_for; }
    Exposure { title kept amount; assumptions; }
    Page { title href; priorities; }
    Send { to consent; ; }
    Framework { id version hash title stages scoring domains goals profile roles na_reasons; }
    Scoring { method question_share domain_quorum min_coverage max_lag k_anonymity points; }
    Stage { id title; from; }
    PointWeights {
        holds_back completes_stage per_missing_level per_impact per_unlock unlock_cap serves_goal fits ill_suited
            per_effort;
    }
    Domain { id title weight questions; target; }
    Question { id text keystone weight options steps; aliases help; }
    Choice { id level text; value; }
    Step { id level action first_move impact effort weeks owner; requires playbook metrics goals fits unless; }
    ProfileQuestion { id text options; }
    ProfileOption { id text; parallel; }
}

read_pair! {
    Goal { id title }
    Role { id title }
    NaReason { id text }
    ProfileValue { question value }
}

impl FromJson for OutcomeMetric {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let mut fields = Fields::of(json, reader);
        let read = Self {
            id: fields.need("id", reader),
            title: fields.need("title", reader),
            unit: fields.need("unit", reader),
            lower_is_better: fields.may::<Option<bool>>("lower_is_better", reader).unwrap_or_default(),
            domains: fields.need("domains", reader),
            benchmarks: fields.may("benchmarks", reader),
        };
        fields.end(reader);
        read
    }
}

impl FromJson for Method {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        named(&METHODS, "is not a method of scoring", json, reader).unwrap_or_default()
    }
}

impl FromJson for Feature {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        named(&FEATURES, "is not a feature", json, reader).unwrap_or(Self::Share)
    }
}

/// What has this name.
fn named<T: Copy>(all: &[(T, &str)], otherwise: &str, json: Json, reader: &mut Reader) -> Option<T> {
    let name = String::from_json(json, reader);
    let found = all.iter().find(|(_, known)| *known == name).map(|(it, _)| *it);
    if found.is_none() {
        reader.fault(&[otherwise]);
    }
    found
}
