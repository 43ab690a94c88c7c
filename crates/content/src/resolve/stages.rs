//! What hangs on stages: scoring, texts by stage, journey phases.

use super::{Resolver, shown};
use crate::{
    Prose,
    library::JourneyPhase,
    rules::MISSING_KEY,
    yaml::{Entries, Text},
};
use diagnostics::{Diagnostic, Span};
use maturity::{Fraction, PointWeights, Scoring};

impl Resolver<'_> {
    pub(super) fn scoring(&mut self) -> Scoring {
        if let Some(stages) = self.parsed.framework.as_ref().map(|schema| &schema.stages)
            && !(2..=6).contains(&stages.value.len())
        {
            let message = format!("there are {} stages, outside of 2 to 6", stages.value.len());
            self.invalid(stages.span, message, "name two to six stages, the first one first");
        }
        let schema = self.parsed.framework.as_ref().and_then(|schema| schema.scoring.as_ref());
        let fraction = |pick: fn(&crate::schema::framework::Scoring) -> &Option<Text>| {
            schema.and_then(|schema| pick(schema).as_ref())
        };
        Scoring {
            question_share: self.fraction(fraction(|scoring| &scoring.question_share), TWO_THIRDS),
            domain_quorum: self.fraction(fraction(|scoring| &scoring.domain_quorum), THREE_QUARTERS),
            min_coverage: self.fraction(fraction(|scoring| &scoring.min_coverage), TWO_THIRDS),
            max_lag: schema.and_then(|scoring| scoring.max_lag).unwrap_or(1),
            points: points(schema.and_then(|scoring| scoring.points.as_ref())),
        }
    }

    fn fraction(&mut self, text: Option<&Text>, default: (u32, u32)) -> Fraction {
        let default = Fraction::new(default.0, default.1).expect("the defaults are fractions");
        let Some(text) = text else { return default };
        text.value.parse().unwrap_or_else(|expected| {
            self.invalid(
                text.span,
                format!("`{}` is not {expected}", text.value),
                "write it as a fraction, such as 2/3",
            );
            default
        })
    }

    /// One text for each stage, in the order of the stages; a stage without text is a finding.
    pub(super) fn cells(&mut self, entries: &Entries<Text>, who: &str, owner: Span) -> Vec<Prose> {
        self.by_stage(entries, who, owner).into_iter().cloned().collect()
    }

    /// One entry for each stage, in the order of the stages; those that are missing are findings, and left out.
    pub(super) fn by_stage<'e, T>(&mut self, entries: &'e Entries<T>, who: &str, owner: Span) -> Vec<&'e T> {
        for (stage, _) in &entries.0 {
            self.stage(stage, who);
        }
        if self.parsed.may_hold("stage", "") {
            return entries.0.iter().map(|(_, entry)| entry).collect();
        }
        let stages: Vec<String> = self.known.stages.iter().map(|stage| (*stage).to_owned()).collect();
        let mut ordered = Vec::with_capacity(stages.len());
        for stage in stages {
            if let Some((_, entry)) = entries.0.iter().find(|(id, _)| id.value == stage) {
                ordered.push(entry);
                continue;
            }
            let place = entries.0.first().map_or(owner, |(id, _)| id.span);
            let finding =
                Diagnostic::error(MISSING_KEY.code, place, format!("{who} says nothing for the stage `{stage}`"));
            self.found.push(finding.help(format!("add `{stage}:`")));
        }
        ordered
    }

    pub(super) fn journey_phases(&mut self) -> Vec<JourneyPhase> {
        let phases: Vec<_> = self.parsed.framework.iter().flat_map(|schema| &schema.journey_phases).collect();
        let mut resolved = Vec::with_capacity(phases.len());
        for phase in phases {
            let who = format!("journey phase `{}`", phase.id.value);
            let supports = self.roles_of(&phase.supports, &who);
            let Some(owner) = self.role(&phase.owner, &who) else { continue };
            resolved.push(JourneyPhase {
                id: phase.id.value.clone(),
                title: shown(&phase.title),
                summary: phase.summary.clone(),
                owner,
                supports,
            });
        }
        resolved
    }
}

const TWO_THIRDS: (u32, u32) = (2, 3);
const THREE_QUARTERS: (u32, u32) = (3, 4);

fn points(schema: Option<&crate::schema::framework::Points>) -> PointWeights {
    let default = PointWeights::default();
    let Some(schema) = schema else { return default };
    PointWeights {
        holds_back: schema.holds_back.unwrap_or(default.holds_back),
        completes_stage: schema.completes_stage.unwrap_or(default.completes_stage),
        per_missing_level: schema.per_missing_level.unwrap_or(default.per_missing_level),
        per_impact: schema.per_impact.unwrap_or(default.per_impact),
        per_unlock: schema.per_unlock.unwrap_or(default.per_unlock),
        unlock_cap: schema.unlock_cap.unwrap_or(default.unlock_cap),
        serves_goal: schema.serves_goal.unwrap_or(default.serves_goal),
        fits: schema.fits.unwrap_or(default.fits),
        ill_suited: schema.ill_suited.unwrap_or(default.ill_suited),
        per_effort: schema.per_effort.unwrap_or(default.per_effort),
    }
}
