//! How firmly the overall stage stands: whether it is borderline, and what to find out to be sure (the specification, §3).

use super::{DomainReading, overall, overall::Standing};
use crate::{Framework, Level, Question, QuestionId};
use std::cmp::Reverse;

/// Whether one answered question, one option higher or lower, would change the overall stage. Unknowns do not enter:
/// they are what "to be sure" is for. Never where the overall stage is not scored.
pub fn is_borderline(framework: &Framework, counted: &[DomainReading], standings: &[Standing]) -> bool {
    let Some(stage) = overall::stage(framework, standings) else { return false };
    counted.iter().enumerate().any(|(domain, reading)| {
        reading.questions.iter().enumerate().any(|(question, answered)| {
            let neighbours =
                answered.level.into_iter().flat_map(|level| neighbours(framework, answered.question, level));
            neighbours.into_iter().any(|level| {
                let changed = Standing::of(framework, &reading.with(question, level));
                overall_with(framework, standings, domain, changed) != Some(stage)
            })
        })
    })
}

/// The unknown and blank questions, first those of which one answer could move the overall stage furthest (up, or down
/// where a domain becomes scored; from "not scored" to a stage counts too), then their domain's stage; then keystones,
/// heavier domains, heavier questions, and by id.
pub fn to_be_sure(framework: &Framework, counted: &[DomainReading], standings: &[Standing]) -> Vec<QuestionId> {
    let now = overall::stage(framework, standings);
    let mut ranked = Vec::new();
    for (domain, (reading, standing)) in counted.iter().zip(standings).enumerate() {
        for (position, unknown) in reading.questions.iter().enumerate().filter(|(_, reading)| reading.level.is_none()) {
            let (mut overall_moves, mut domain_moves) = (0, 0);
            for level in unknown.question.options.iter().map(|option| option.level.min(framework.top())) {
                let changed = Standing::of(framework, &reading.with(position, level));
                domain_moves = domain_moves.max(moves(standing.stage, changed.stage));
                overall_moves = overall_moves.max(moves(now, overall_with(framework, standings, domain, changed)));
            }
            let question = unknown.question;
            let weights = (Reverse(standing.weight), Reverse(question.weight));
            ranked.push((Reverse((overall_moves, domain_moves, question.keystone)), weights, &question.id));
        }
    }
    crate::order::sort_by(&mut ranked, Ord::cmp);
    ranked.into_iter().map(|(_, _, id)| id.clone()).collect()
}

/// The overall stage if one domain stood elsewhere.
fn overall_with(framework: &Framework, standings: &[Standing], domain: usize, changed: Standing) -> Option<Level> {
    let mut standings = standings.to_vec();
    if let Some(standing) = standings.get_mut(domain) {
        *standing = changed;
    }
    overall::stage(framework, &standings)
}

/// How far apart two stages are; "not scored" lies one below level 0.
fn moves(from: Option<Level>, to: Option<Level>) -> u8 {
    let height = |stage: Option<Level>| stage.map_or(0, |level| level.get().saturating_add(1));
    height(from).abs_diff(height(to))
}

/// The levels of the options next to the one at `level`, within 0 to k.
fn neighbours(framework: &Framework, question: &Question, level: Level) -> impl Iterator<Item = Level> {
    let levels = || question.options.iter().map(|option| option.level.min(framework.top()));
    let (lower, higher) = (levels().filter(|other| *other < level), levels().filter(|other| *other > level));
    lower.max().into_iter().chain(higher.min())
}
