//! Scorecard and plan to wire.

use super::schema as wire;
use crate::{
    Action, Coverage, DomainScore, Framework, Index, Label, Level, Plan, PointReason, Scorecard, wire::format::FORMAT,
};

/// The whole report.
pub fn report<'a>(framework: &'a Framework, scorecard: &'a Scorecard, plan: &'a Plan) -> wire::Report<'a> {
    wire::Report {
        format: FORMAT,
        framework: wire::Framework { id: &framework.id, version: &framework.version, hash: &framework.hash },
        scorecard: self::scorecard(framework, scorecard),
        plan: wire::Plan { actions: plan.actions.iter().map(|action| self::action(framework, action)).collect() },
    }
}

fn scorecard<'a>(framework: &'a Framework, scorecard: &'a Scorecard) -> wire::Scorecard<'a> {
    wire::Scorecard {
        stage: scorecard.stage.map(|level| stage(framework, level)),
        typical: scorecard.typical.map(|level| stage(framework, level)),
        index: scorecard.index.map(index),
        coverage: coverage(scorecard.coverage),
        next: scorecard.next.map(|level| stage(framework, level)),
        held_back_by: &scorecard.held_back_by,
        distance: scorecard.distance,
        borderline: scorecard.borderline,
        to_be_sure: &scorecard.to_be_sure,
        domains: scorecard.domains.iter().map(|score| domain(framework, score)).collect(),
        unknown_ids: &scorecard.unknown_ids,
    }
}

fn domain<'a>(framework: &'a Framework, score: &'a DomainScore) -> wire::Domain<'a> {
    wire::Domain {
        id: &score.id,
        weight: framework.domain(&score.id).map_or(0, |domain| domain.weight),
        stage: score.stage.map(|level| stage(framework, level)),
        index: score.index.map(index),
        coverage: coverage(score.coverage),
        distance: score.distance,
        blocking_keystones: &score.blocking_keystones,
    }
}

fn action<'a>(framework: &'a Framework, action: &'a Action) -> wire::Action<'a> {
    let term = |(reason, points): &(PointReason, i32)| {
        let (reason, level, number) = reason_of(*reason);
        wire::Term { reason, stage: level.map(|level| stage(framework, level)), number, points: *points }
    };
    wire::Action {
        step: &action.step,
        question: &action.question,
        domain: framework.question(&action.question).map(|(domain, _)| &domain.id),
        from: stage(framework, action.from),
        to: stage(framework, action.to),
        points: wire::Points { total: action.points.total, terms: action.points.terms.iter().map(term).collect() },
        labels: action.labels.iter().map(|label| self::label(*label)).collect(),
        first_because_of: &action.first_because_of,
        unlocks: &action.unlocks,
    }
}

/// A reason's name with the stage or number that belongs to it.
fn reason_of(reason: PointReason) -> (&'static str, Option<Level>, Option<u8>) {
    match reason {
        PointReason::HoldsBack(level) => ("holds_back", Some(level), None),
        PointReason::CompletesStage(level) => ("completes_stage", Some(level), None),
        PointReason::MissingLevels(levels) => ("missing_levels", None, Some(levels)),
        PointReason::Impact(impact) => ("impact", None, Some(impact)),
        PointReason::Unlocks(steps) => ("unlocks", None, Some(steps)),
        PointReason::ServesGoal => ("serves_goal", None, None),
        PointReason::Fits => ("fits", None, None),
        PointReason::IllSuited => ("ill_suited", None, None),
        PointReason::Effort(effort) => ("effort", None, Some(effort)),
    }
}

fn label(label: Label) -> &'static str {
    match label {
        Label::QuickWin => "quick_win",
        Label::Foundation => "foundation",
        Label::BigBet => "big_bet",
    }
}

fn stage(framework: &Framework, level: Level) -> wire::Stage<'_> {
    wire::Stage { level: level.get(), id: framework.stage(level).map(|stage| &stage.id) }
}

fn index(Index { low, high, points, out_of, unknown }: Index) -> wire::Index {
    wire::Index { low, high, points, unknown, out_of }
}

fn coverage(Coverage { answered, applicable }: Coverage) -> wire::Coverage {
    wire::Coverage { answered, applicable }
}
