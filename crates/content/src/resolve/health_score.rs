//! The health score: its parts, whose weights are the whole.

use super::{Resolver, shown};
use crate::{
    library::{HealthScore, Part, Signal, State, health_score::possible},
    schema::{
        bounds::{PART_WEIGHT, SCORE},
        health_score as schema,
    },
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
            states: self.states(&front.states),
            body: score.body.clone(),
        })
    }

    fn states(&mut self, states: &[schema::State]) -> Vec<State> {
        let state = |state: &schema::State| State {
            title: shown(&state.title),
            from: self.within(&state.from, "the score", SCORE.0, SCORE.1),
        };
        let resolved: Vec<State> = states.iter().map(state).collect();
        for (state, before) in states.iter().skip(1).zip(states) {
            if state.from.value >= before.from.value && !state.from.span.is_absent() {
                let message = format!("state `{}` is not below `{}`", state.title.value, before.title.value);
                self.invalid(state.from.span, message, "list the states from the best to the worst");
            }
        }
        if let Some(last) = states.last().filter(|state| state.from.value > SCORE.0) {
            let message = format!("an account below {} is in no state", last.from.value);
            self.invalid(last.from.span, message, "let the last state begin at 0");
        }
        resolved
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
            example: self.points(part),
            blind_spot: part.blind_spot.clone(),
            playbooks: self.playbooks_of(&part.playbooks, &who),
            metrics: self.metrics_of(&part.metrics, &who),
        }
    }
    /// The example's points, one for each signal if nothing is said.
    fn points(&mut self, part: &schema::Part) -> u16 {
        let possible = possible(part.signals.len());
        part.example.as_ref().map_or(possible / 2, |points| self.within(points, "the example", 0, possible))
    }
}
