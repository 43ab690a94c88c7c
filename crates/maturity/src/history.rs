//! Results over time, and whose doing a change is: the visitor's or the model's (the specification, §7).

use crate::{
    Answers, DomainId, Framework, Level, Outcome, Scorecard, Shift, Standing, StepId, moment::Moment, score::outcome,
};

/// Everything that is kept between assessments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// What was kept at several times.
    pub snapshots: Vec<Snapshot>,
    /// What became of the steps, each at most once. It is the visitor's word, and no score counts it.
    pub steps: Vec<(StepId, Work)>,
}

impl History {
    /// What became of a step; nothing yet where nothing was said.
    pub fn work(&self, step: &StepId) -> Work {
        let known = self.steps.iter().find(|(id, _)| id == step);
        known.map(|(_, work)| work.clone()).unwrap_or_default()
    }
}

/// What became of one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// How far it has come.
    pub state: WorkState,
    /// A note in the visitor's words.
    pub note: Option<String>,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkState {
    /// Not yet begun.
    #[default]
    Open,
    /// Begun, and not done.
    Begun,
    /// Done.
    Done,
}

/// What was said at a time, and what came of it under the model of that time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// RFC 3339, such as `2026-01-31T09:00:00Z`, from the caller's clock.
    pub taken_at: String,
    /// What it is called beside its date.
    pub label: Option<String>,
    /// The framework's version at that time.
    pub version: String,
    /// The framework's hash at that time.
    pub hash: String,
    /// Everything that was said.
    pub answers: Answers,
    /// Where everything stood, as scored at that time; nothing where nobody knows.
    pub outcome: Option<Outcome>,
}

impl Snapshot {
    /// Today's answers with the scorecard that `framework` gives them.
    pub fn take(framework: &Framework, answers: &Answers, scorecard: &Scorecard, taken_at: &str) -> Self {
        Self {
            taken_at: taken_at.to_owned(),
            label: None,
            version: framework.version.clone(),
            hash: framework.hash.clone(),
            answers: answers.clone(),
            outcome: Some(Outcome::from(scorecard)),
        }
    }

    /// When it was taken; nothing where that is not RFC 3339.
    pub fn moment(&self) -> Option<Moment> {
        Moment::read(&self.taken_at)
    }
}

/// Sorts by the moment at which they were taken, whatever the time zones in which that is written; those of the same
/// moment keep their order, and those whose date cannot be read come first.
pub fn sort(snapshots: &mut [Snapshot]) {
    crate::order::sort_by(snapshots, |a, b| a.moment().cmp(&b.moment()));
}

/// A scored snapshot as a point of a trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrendPoint<'a> {
    /// What was kept.
    pub snapshot: &'a Snapshot,
    /// The index of the whole, 0 to 100.
    pub index: u8,
    /// The level of the whole.
    pub level: Level,
    /// Where it lies from left to right by its moment, in thousandths: the first at 50, the last at 950.
    pub across: u16,
    /// Whether it was scored by another model than the point before it.
    pub model_changed: bool,
}

/// The snapshots that are scored, as points in the order that they have.
pub fn trend(snapshots: &[Snapshot]) -> Vec<TrendPoint<'_>> {
    let time = |snapshot: &Snapshot| snapshot.moment().map_or(0, Moment::seconds);
    let (Some(first), Some(last)) = (snapshots.first(), snapshots.last()) else { return Vec::new() };
    let (start, span) = (time(first), (time(last) - time(first)).max(1));
    let mut points: Vec<TrendPoint<'_>> = Vec::new();
    for snapshot in snapshots {
        let Some(standing) = snapshot.outcome.as_ref().map(|outcome| outcome.overall) else { continue };
        let (Some(index), Some(level)) = (standing.index, standing.stage) else { continue };
        let across = (50 + 900 * (time(snapshot) - start) / span).clamp(50, 950);
        let model_changed = points.last().is_some_and(|before| before.snapshot.hash != snapshot.hash);
        points.push(TrendPoint { snapshot, index, level, across: u16::try_from(across).unwrap_or(50), model_changed });
    }
    points
}

/// What lies between two snapshots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Whether the older one was scored by another model than the newer one. If not, the model's part is nothing everywhere.
    pub model_changed: bool,
    /// The whole.
    pub overall: Split,
    /// Every domain of the newer model in its order, and after them those of the older snapshot that are gone.
    pub domains: Vec<DomainProgress>,
}

/// What lies between two snapshots in one domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainProgress {
    /// The domain.
    pub id: DomainId,
    /// Whether both models have it.
    pub presence: Presence,
    /// Its change. What a model does not have is not scored by it.
    pub split: Split,
}

/// Which of the two models has a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Both, or nobody knows about the older one.
    Both,
    /// Only the newer one.
    New,
    /// Only the older one.
    Gone,
}

/// A change in two parts that add up: first the model's, then yours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// As scored at the time of the older snapshot; nothing where nobody knows.
    pub from: Option<Standing>,
    /// The older answers under the newer model.
    pub rescored: Standing,
    /// The newer answers under the newer model.
    pub to: Standing,
}

impl Split {
    /// What the visitor changed: older answers to newer ones, both under the newer model.
    pub fn yours(self) -> Shift {
        Shift { from: self.rescored, to: self.to }
    }

    /// What the model changed: the older answers under the model of that time and under the newer one. Nothing where
    /// nobody knows.
    pub fn the_models(self) -> Option<Shift> {
        self.from.map(|from| Shift { from, to: self.rescored })
    }

    /// Both together.
    pub fn whole(self) -> Option<Shift> {
        self.from.map(|from| Shift { from, to: self.to })
    }
}

/// What lies between `old` and `new`. `framework` is the model of the newer one, so of several snapshots each two are
/// compared under the model of the later of them, and a model's change is counted once.
///
/// Where the older snapshot has the same hash its outcome is what scoring says, whatever the record says: the same model
/// takes no part in a change. What the newer snapshot recorded is not consulted: it is scored by `framework`.
pub fn compare(framework: &Framework, old: &Snapshot, new: &Snapshot) -> Progress {
    let (rescored, to) = (outcome(framework, &old.answers), outcome(framework, &new.answers));
    let model_changed = old.hash != framework.hash;
    let from = if model_changed { old.outcome.as_ref() } else { Some(&rescored) };

    let kept = rescored.domains.iter().zip(&to.domains).map(|((id, rescored), (_, to))| {
        let before = from.map(|from| from.domain(id));
        DomainProgress {
            id: id.clone(),
            presence: if before == Some(None) { Presence::New } else { Presence::Both },
            split: Split { from: before.map(Option::unwrap_or_default), rescored: *rescored, to: *to },
        }
    });
    let recorded = from.into_iter().flat_map(|from| &from.domains);
    let gone = recorded.filter(|(id, _)| rescored.domain(id).is_none()).map(|(id, from)| DomainProgress {
        id: id.clone(),
        presence: Presence::Gone,
        split: Split { from: Some(*from), rescored: Standing::default(), to: Standing::default() },
    });
    Progress {
        model_changed,
        overall: Split { from: from.map(|from| from.overall), rescored: rescored.overall, to: to.overall },
        domains: kept.chain(gone).collect(),
    }
}

/// What lies between two snapshots as they were recorded, where the model of neither is at hand. Under one model all of
/// it is yours. Where `model_changed`, nobody can tell the parts: only the whole is to be shown.
///
/// Nothing where one of them has no record.
pub fn compare_records(old: &Snapshot, new: &Snapshot) -> Option<Progress> {
    let (from, to) = (old.outcome.as_ref()?, new.outcome.as_ref()?);
    let split = |from: Option<Standing>, to: Option<Standing>| {
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
        Split { from: Some(from), rescored: from, to }
    };
    let kept = to.domains.iter().map(|(id, to)| DomainProgress {
        id: id.clone(),
        presence: if from.domain(id).is_some() { Presence::Both } else { Presence::New },
        split: split(from.domain(id), Some(*to)),
    });
    let gone = from.domains.iter().filter(|(id, _)| to.domain(id).is_none()).map(|(id, from)| DomainProgress {
        id: id.clone(),
        presence: Presence::Gone,
        split: split(Some(*from), None),
    });
    Some(Progress {
        model_changed: old.hash != new.hash,
        overall: split(Some(from.overall), Some(to.overall)),
        domains: kept.chain(gone).collect(),
    })
}
