//! How far a domain is to be brought, and how far of it is advised now.

use super::Matter;
use crate::{Answers, Domain, Framework, Level, Scorecard};

/// The level to aim for in a domain: the visitor's, or else the framework's, or else the stage after the domain's own
/// (the first stage where the domain is not scored, the last where it is already there). At most the last stage.
///
/// `scorecard` is that of `answers`.
pub fn target(framework: &Framework, answers: &Answers, scorecard: &Scorecard, domain: &Domain) -> Level {
    let next = || stage(scorecard, domain).unwrap_or_default().next();
    chosen(framework, answers, domain).unwrap_or_else(next).min(framework.top())
}

/// The same where a chart is to mark it: it was chosen, or it lies ahead of the domain's own stage.
pub fn marked_target(
    framework: &Framework,
    answers: &Answers,
    scorecard: &Scorecard,
    domain: &Domain,
) -> Option<Level> {
    let target = target(framework, answers, scorecard, domain);
    let is_marked =
        chosen(framework, answers, domain).is_some() || stage(scorecard, domain).is_none_or(|stage| stage < target);
    is_marked.then_some(target)
}

/// The level that the visitor or the framework names.
fn chosen(framework: &Framework, answers: &Answers, domain: &Domain) -> Option<Level> {
    let own = answers.targets.get(&domain.id).and_then(|stage| framework.level(stage));
    own.or(domain.target)
}

/// The domain's own level; nothing where it is not scored.
fn stage(scorecard: &Scorecard, domain: &Domain) -> Option<Level> {
    scorecard.domains.iter().find(|scored| scored.id == domain.id)?.stage
}

/// The same, of what advice is drawn from.
pub(super) fn of(matter: &Matter, domain: &Domain) -> Level {
    target(matter.framework, matter.answers, matter.scorecard, domain)
}

/// The highest level that is advised by itself: one stage past the next overall stage, the last stage at most. So nobody
/// is sent to run in one field while the whole still crawls.
pub(super) fn cap(matter: &Matter) -> Level {
    matter.scorecard.stage.unwrap_or_default().next().next().min(matter.framework.top())
}
