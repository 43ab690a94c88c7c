//! Everything that a result shows, in one call: the page, the command line and every export begin here.

use crate::{
    Answers, Change, Framework, Path, Plan, Schedule, Scorecard, advise, schedule, score, shortest_path, what_if,
};

/// A result in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Where the team stands.
    pub scorecard: Scorecard,
    /// What to do, the first thing first.
    pub plan: Plan,
    /// What each action of the plan would change by itself, in the plan's order.
    pub changes: Vec<Change>,
    /// The shortest path to the next stage; nothing where there is no next stage.
    pub path: Option<Path>,
    /// The path laid into days.
    pub schedule: Option<Schedule>,
}

/// Scores `answers` and draws from them all that can be advised.
pub fn report(framework: &Framework, answers: &Answers) -> Report {
    let scorecard = score(framework, answers);
    let plan = advise(framework, answers, &scorecard);
    let change = |step| what_if(framework, answers, &scorecard, [step]);
    let changes = plan.actions.iter().map(|action| change(&action.step)).collect();
    let path = shortest_path(framework, answers, &scorecard);
    let schedule = path.as_ref().map(|path| schedule(framework, answers, &path.steps));
    Report { scorecard, plan, changes, path, schedule }
}
