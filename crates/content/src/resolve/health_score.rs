//! The health score: its parts, whose weights are the whole.

use super::{Resolver, shown};
use crate::{
    library::{HealthScore, Part, Signal},
    schema::{bounds::PART_WEIGHT, health_score as schema},
};

impl Resolver<'_> {
    pub(super) fn health_score(&mut self) -> Option<HealthScore> {
        let score = self.parsed.health_score.as_ref()?;
        let front = &score.front;
        let parts: Vec<Part> = front.parts.iter().map(|part| self.part(part)).collect();
        let sum: u32 = parts.iter().map(|part| u32::from(part.weight)).sum();
        let known = front.parts.iter().all(|part| !part.weight.span.is_absent());
        if let Some(last) = front.parts.last().filter(|_| sum != 100 && known) {
            let message = format!("the weights of the parts add up to {sum}, not to 100");
            self.invalid(last.weight.span, message, "give each part its percent of the whole");
        }
        Some(HealthScore {
            title: shown(&front.title),
            summary: front.summary.clone(),
            parts,
            body: score.body.clone(),
        })
    }

    fn part(&mut self, part: &schema::Part) -> Part {
        let who = format!("part `{}`", part.id.value);
        let signal = |signal: &schema::Signal| Signal {
            title: signal.title.clone(),
            source: signal.source.clone(),
            good: signal.good.clone(),
            bad: signal.bad.clone(),
        };
        Part {
            id: part.id.value.clone(),
            title: shown(&part.title),
            question: shown(&part.question),
            summary: part.summary.clone(),
            signals: part.signals.iter().map(signal).collect(),
            weight: self.within(&part.weight, "the weight", PART_WEIGHT.0, PART_WEIGHT.1),
            blind_spot: part.blind_spot.clone(),
            playbooks: self.playbooks_of(&part.playbooks, &who),
            metrics: self.metrics_of(&part.metrics, &who),
        }
    }
}
