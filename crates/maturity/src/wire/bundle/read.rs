//! Wire to bundle.

use super::{Bundle, METHODS, Page};
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
        fields.end(reader);
        let mut pages = BTreeMap::new();
        for (key, page) in entries.0 {
            pages.insert(key, page);
        }
        Self { framework, pages, outcomes: outcomes.unwrap_or_default() }
    }
}

read! {
    Outcomes { metrics; exposure; }
    Benchmark { segment from source year sample; to holds_for; }
    Exposure { title kept amount; assumptions; }
    Page { title href; priorities; }
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
        let name = String::from_json(json, reader);
        let method = METHODS.iter().find(|(_, known)| *known == name);
        method.map_or_else(
            || {
                reader.fault(&["is not a method of scoring"]);
                Self::default()
            },
            |(method, _)| *method,
        )
    }
}
