//! Scorecard and plan to wire.

use super::{schema as wire, trace};
use crate::{
    Action, Answers, Change, Coverage, DomainId, DomainScore, Evidenced, Framework, Index, Label, Level, Path,
    PointReason, Ratio, Report, Schedule, Scorecard, Slot,
    wire::{answers_file::Unknown, format::FORMAT, json::Entries, what_if},
};

/// The whole report.
pub fn report<'a>(
    framework: &'a Framework,
    answers: &'a Answers,
    report: &'a Report,
    unknown: &'a [Unknown],
) -> wire::Report<'a> {
    let actions = report.plan.actions.iter().zip(&report.changes);
    let path = report.path.as_ref().zip(report.schedule.as_ref());
    wire::Report {
        format: FORMAT,
        source: None,
        framework: stamp(framework),
        scoring: framework.scoring.clone().into(),
        profile: Entries(answers.profile.iter().map(|(question, value)| (question.to_string(), value)).collect()),
        goals: answers.goals.iter().collect(),
        targets: Entries(answers.targets.iter().map(|(domain, stage)| (domain.to_string(), stage)).collect()),
        scorecard: scorecard(framework, &report.scorecard),
        questions: trace::questions(framework, answers),
        plan: wire::Plan {
            actions: actions.map(|(action, change)| self::action(framework, action, change)).collect(),
            sustain: report
                .plan
                .sustain
                .as_ref()
                .map(|sustain| wire::Sustain { watch: &sustain.watch, reassess_in_days: sustain.reassess_in_days }),
        },
        path: path.map(|(path, schedule)| self::path(framework, path, schedule)),
        unknown: unknown.iter().map(self::unknown).collect(),
        what_if: None,
    }
}

/// The scorecard.
pub fn scorecard<'a>(framework: &'a Framework, scorecard: &'a Scorecard) -> wire::Scorecard<'a> {
    wire::Scorecard {
        stage: scorecard.stage.map(|level| stage(framework, level)),
        typical: scorecard.typical.map(|level| stage(framework, level)),
        index: scorecard.index.map(index),
        mean: scorecard.mean.map(mean),
        coverage: coverage(scorecard.coverage),
        next: scorecard.next.map(|level| stage(framework, level)),
        held_back_by: &scorecard.held_back_by,
        distance: scorecard.distance,
        borderline: scorecard.borderline,
        to_be_sure: &scorecard.to_be_sure,
        evidenced: scorecard.evidenced.as_ref().map(|found| evidenced(framework, found)),
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
        mean: score.mean.map(mean),
    }
}

fn unknown(unknown: &Unknown) -> wire::Unknown<'_> {
    let (kind, of, id) = match unknown {
        Unknown::Question(id) => ("question", None, id.as_str()),
        Unknown::Option(of, id) => ("option", Some(of.as_str()), id.as_str()),
        Unknown::Reason(of, id) => ("reason", Some(of.as_str()), id.as_str()),
        Unknown::ProfileQuestion(id) => ("profile_question", None, id.as_str()),
        Unknown::ProfileValue(of, id) => ("profile_value", Some(of.as_str()), id.as_str()),
        Unknown::Goal(id) => ("goal", None, id.as_str()),
        Unknown::Domain(id) => ("domain", None, id.as_str()),
        Unknown::Stage(of, id) => ("stage", Some(of.as_str()), id.as_str()),
    };
    wire::Unknown { kind, of, id }
}

fn evidenced<'a>(framework: &'a Framework, found: &'a Evidenced) -> wire::Evidenced<'a> {
    let domain = |(id, level): &'a (DomainId, Option<Level>)| wire::EvidencedDomain {
        id,
        stage: level.map(|level| stage(framework, level)),
    };
    wire::Evidenced {
        stage: found.stage.map(|level| stage(framework, level)),
        shown: found.shown,
        claimed: found.claimed,
        domains: found.domains.iter().map(domain).collect(),
    }
}

fn path<'a>(framework: &'a Framework, path: &'a Path, schedule: &'a Schedule) -> wire::Path<'a> {
    let slot = |slot: &'a Slot| {
        let (effort, weeks) = framework.step(&slot.step).map_or((0, 0), |(_, _, step)| (step.effort, step.weeks));
        wire::Slot { step: &slot.step, effort, weeks, start: slot.start, end: slot.end }
    };
    let slots = |slots: &'a [Slot]| slots.iter().map(slot).collect();
    wire::Path {
        to: stage(framework, path.to),
        effort: path.effort,
        weeks: path.weeks,
        gap: path.gap,
        parallel: schedule.parallel,
        now: slots(&schedule.now),
        next: slots(&schedule.next),
        later: slots(&schedule.later),
    }
}

fn action<'a>(framework: &'a Framework, action: &'a Action, change: &'a Change) -> wire::Action<'a> {
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
        changes: what_if::changes(framework, change),
    }
}

/// A reason's name with the stage or number that belongs to it.
pub fn reason_of(reason: PointReason) -> (&'static str, Option<Level>, Option<u8>) {
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

pub fn label(label: Label) -> &'static str {
    match label {
        Label::QuickWin => "quick_win",
        Label::Foundation => "foundation",
        Label::BigBet => "big_bet",
    }
}

/// Which framework it is about.
pub fn stamp(framework: &Framework) -> wire::Framework<'_> {
    wire::Framework { id: &framework.id, version: &framework.version, hash: &framework.hash }
}

/// A level with its stage.
pub fn stage(framework: &Framework, level: Level) -> wire::Stage<'_> {
    wire::Stage { level: level.get(), id: framework.stage(level).map(|stage| &stage.id) }
}

fn index(Index { low, high, points, out_of, unknown }: Index) -> wire::Index {
    wire::Index { low, high, points, unknown, out_of }
}

fn mean(Ratio { numerator, denominator }: Ratio) -> wire::Mean {
    wire::Mean { numerator, denominator }
}

fn coverage(Coverage { answered, applicable }: Coverage) -> wire::Coverage {
    wire::Coverage { answered, applicable }
}
