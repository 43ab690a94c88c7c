//! Bundle to wire and back, field by field: a field added on one side and forgotten on the other does not compile.

use super::{Bundle, FEATURES, Page, Send, schema as wire};
use crate::{
    Choice, Domain, Framework, Goal, GoalId, NaReason, PointWeights, ProfileOption, ProfileQuestion, ProfileQuestionId,
    ProfileValue, Question, ReasonId, Role, RoleId, Scoring, Stage, Step, ValueId,
    cross_check::{Benchmark, Exposure, OutcomeMetric, Outcomes},
    wire::format::FORMAT,
    wire::json::Entries,
};

/// Both directions for a struct whose fields have the same names on both sides: `same` ones the same type too, `each`
/// ones are lists whose items convert.
macro_rules! both_ways {
    ($($name:ident { same: $($same:ident)*; each: $($each:ident)*; })*) => {$(
        impl From<$name> for wire::$name {
            fn from(from: $name) -> Self {
                Self { $($same: from.$same,)* $($each: all(from.$each),)* }
            }
        }

    )*};
}

/// Both directions for a struct of two fields that is written as a pair.
macro_rules! as_pair {
    ($($name:ident { $first:ident: $First:ident, $second:ident: $Second:ident })*) => {$(
        impl From<$name> for ($First, $Second) {
            fn from(from: $name) -> Self {
                (from.$first, from.$second)
            }
        }

    )*};
}

both_ways! {
    Page { same: title href priorities; each: ; }
    Send { same: to consent; each: ; }
    Domain { same: id title weight target; each: questions; }
    Question { same: id aliases text help keystone weight; each: options steps; }
    Stage { same: id title from; each: ; }
    Choice { same: id level value text; each: ; }
    Step {
        same: id level action first_move impact effort weeks owner requires playbook metrics goals;
        each: fits unless;
    }
    ProfileQuestion { same: id text; each: options; }
    ProfileOption { same: id text parallel; each: ; }
    Benchmark { same: segment from to source year sample; each: holds_for; }
    Exposure { same: title kept amount assumptions; each: ; }
    PointWeights {
        same: holds_back completes_stage per_missing_level per_impact per_unlock unlock_cap serves_goal fits ill_suited
            per_effort;
        each: ;
    }
}

as_pair! {
    Goal { id: GoalId, title: String }
    Role { id: RoleId, title: String }
    NaReason { id: ReasonId, text: String }
    ProfileValue { question: ProfileQuestionId, value: ValueId }
}

impl From<Bundle> for wire::Bundle {
    fn from(Bundle { framework, pages, outcomes, without, send }: Bundle) -> Self {
        let pages = pages.into_iter().map(|(key, page)| (key, page.into())).collect();
        let without = FEATURES.iter().filter(|(feature, _)| without.contains(feature)).map(|(_, name)| *name).collect();
        let (framework, outcomes, send) = (framework.into(), outcomes.into(), send.map(Into::into));
        Self { format: FORMAT, framework, pages: Entries(pages), outcomes, without, send }
    }
}

impl From<Outcomes> for wire::Outcomes {
    fn from(Outcomes { metrics, exposure }: Outcomes) -> Self {
        Self { metrics: all(metrics), exposure: exposure.map(Into::into) }
    }
}

impl From<OutcomeMetric> for wire::OutcomeMetric {
    fn from(OutcomeMetric { id, title, unit, lower_is_better, domains, benchmarks }: OutcomeMetric) -> Self {
        Self { id, title, unit: unit.name(), lower_is_better, domains, benchmarks: all(benchmarks) }
    }
}

impl From<Framework> for wire::Framework {
    fn from(from: Framework) -> Self {
        let Framework { id, version, hash, title, stages, scoring, domains, goals, profile, roles, na_reasons } = from;
        Self {
            id,
            version,
            hash,
            title,
            stages: all(stages),
            scoring: scoring.into(),
            domains: all(domains),
            goals: all(goals),
            profile: all(profile),
            roles: all(roles),
            na_reasons: all(na_reasons),
        }
    }
}

impl From<Scoring> for wire::Scoring {
    fn from(from: Scoring) -> Self {
        let Scoring { method, question_share, domain_quorum, min_coverage, max_lag, k_anonymity, points } = from;
        let (method, points) = (super::method_name(method), points.into());
        Self { method, question_share, domain_quorum, min_coverage, max_lag, k_anonymity, points }
    }
}

fn all<A, B: From<A>>(items: Vec<A>) -> Vec<B> {
    items.into_iter().map(B::from).collect()
}
