//! How far a domain is to be brought, and how far of it is advised now.

use super::Matter;
use crate::{Answers, Domain, Framework, Level, Scorecard};

/// The level to aim for in a domain: the visitor's, or else the framework's, or else the stage after the domain's own
/// (the first stage where the domain is not scored, the last where it is already there). At most the last stage.
///
/// `scorecard` is that of `answers`.
pub fn target(framework: &Framework, answers: &Answers, scorecard: &Scorecard, domain: &Domain) -> Level {
    let chosen = answers.targets.get(&domain.id).and_then(|stage| framework.level(stage));
    let chosen = chosen.or(domain.target);
    let next = || {
        let scored = scorecard.domains.iter().find(|scored| scored.id == domain.id);
        scored.and_then(|scored| scored.stage).unwrap_or_default().next()
    };
    chosen.unwrap_or_else(next).min(framework.top())
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
