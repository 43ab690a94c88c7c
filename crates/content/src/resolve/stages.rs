//! What hangs on stages: their thresholds, texts by stage, journey phases.

use super::{Resolver, shown};
use crate::{
    Prose,
    library::JourneyPhase,
    rules::MISSING_KEY,
    yaml::{Entries, Text},
};
use diagnostics::{Span, nearest};
use maturity::{Stage, StageId, Value};

/// The stage that an entry is for: the one that it names, or the nearest that no other entry names.
pub(super) fn meant<'s, T>(entries: &Entries<T>, id: &str, stages: &[&'s str]) -> Option<&'s str> {
    let named = |stage: &str| entries.0.iter().any(|(id, _)| id.value == stage);
    let exact = stages.iter().copied().find(|stage| *stage == id);
    exact.or_else(|| nearest(id, stages.iter().copied().filter(|stage| !named(stage))))
}

impl Resolver<'_> {
    pub(super) fn stages(&mut self) -> Vec<Stage> {
        let schemas: Vec<_> = self.parsed.framework.iter().flat_map(|schema| &schema.stages.value).collect();
        let (mut stages, mut before) = (Vec::with_capacity(schemas.len()), None::<Value>);
        for stage in schemas {
            let from = self.threshold(stage, before);
            before = from.or(before);
            stages.push(Stage { id: StageId::new(&stage.id.value), title: shown(&stage.title), from });
        }
        stages
    }

    /// One text for each stage, in the order of the stages; a stage without text is a finding.
    pub(super) fn cells(&mut self, entries: &Entries<Text>, who: &str, owner: Span) -> Vec<Prose> {
        self.by_stage(entries, who, owner).into_iter().cloned().collect()
    }

    /// One entry for each stage, in the order of the stages; those that are missing are findings, and left out.
    pub(super) fn by_stage<'e, T>(&mut self, entries: &'e Entries<T>, who: &str, owner: Span) -> Vec<&'e T> {
        self.at_stages(entries, who, owner, |_| true).into_iter().map(|(_, entry)| entry).collect()
    }

    /// One entry for each stage whose level is wanted, with that level; those that are missing are findings, and left out.
    pub(super) fn at_stages<'e, T>(
        &mut self,
        entries: &'e Entries<T>,
        who: &str,
        owner: Span,
        is_wanted: impl Fn(u8) -> bool,
    ) -> Vec<(u8, &'e T)> {
        for (stage, _) in &entries.0 {
            self.stage(stage, who);
        }
        if self.parsed.may_hold("stage", "") {
            return (1..).zip(entries.0.iter().map(|(_, entry)| entry)).collect();
        }
        let stages: Vec<String> = self.known.stages.iter().map(|stage| (*stage).to_owned()).collect();
        let mut ordered = Vec::with_capacity(stages.len());
        for (level, stage) in (1..).zip(stages).filter(|(level, _)| is_wanted(*level)) {
            if let Some((_, entry)) = entries.0.iter().find(|(id, _)| id.value == stage) {
                ordered.push((level, entry));
                continue;
            }
            // A misspelled stage was reported, and is read as the one that was meant.
            let known = &self.known.stages;
            if let Some((_, entry)) = entries.0.iter().find(|(id, _)| meant(entries, &id.value, known) == Some(&stage))
            {
                ordered.push((level, entry));
                continue;
            }
            let place = entries.0.first().map_or(owner, |(id, _)| id.span);
            let finding = MISSING_KEY.finding(place, format!("{who} says nothing for the stage `{stage}`"));
            self.found.push(finding.help(format!("add `{stage}:`")));
        }
        ordered
    }

    pub(super) fn journey_phases(&mut self) -> Vec<JourneyPhase> {
        let phases: Vec<_> = self.parsed.framework.iter().flat_map(|schema| &schema.journey_phases).collect();
        let mut resolved = Vec::with_capacity(phases.len());
        for phase in phases {
            let who = format!("journey phase `{}`", phase.id.value);
            let by_role = phase.by_role.0.iter();
            let by_role = by_role.filter_map(|(role, text)| Some((self.role(role, &who)?, text.clone()))).collect();
            let playbooks = self.playbooks_of(&phase.playbooks, &who);
            let metrics = self.metrics_of(&phase.metrics, &who);
            let Some(owner) = self.role(&phase.owner, &who) else { continue };
            resolved.push(JourneyPhase {
                id: phase.id.value.clone(),
                title: shown(&phase.title),
                summary: phase.summary.clone(),
                ends_when: phase.ends_when.clone(),
                owner,
                by_role,
                playbooks,
                metrics,
            });
        }
        resolved
    }
}
