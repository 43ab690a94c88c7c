//! The steps that can still be done, what each needs and what it costs: what both searches choose from.

use super::set::Set;
use crate::score::DomainReading;
use crate::{Answer, Answers, Framework, Level, Step, StepId};

/// What counts, and the steps that can still be done in it.
pub struct Steps<'a> {
    /// The domains that weigh something, each with its questions that apply and weigh something.
    pub domains: Vec<Counted<'a>>,
    /// In the order of their ids: a place in here is what a [`Set`] holds.
    pub all: Vec<&'a Step>,
    /// For each step, its domain's place in `domains`, and its question's in there.
    pub asked: Vec<(usize, usize)>,
    /// For each step, the one before it in its question and the unmet ones that it requires.
    pub needs: Vec<Vec<usize>>,
    /// For each step, what doing it includes: itself, and all that it needs.
    pub closures: Vec<Set>,
    /// For each step, what it adds to the length of a path: see [`cost`].
    pub costs: Vec<u64>,
    /// What all costs together hold besides effort.
    rest: u64,
}

/// A domain as it is today.
pub struct Counted<'a> {
    pub reading: DomainReading<'a>,
    /// For each question of the reading, the places of its steps above today's level, rising by level.
    pub places: Vec<Vec<usize>>,
}

/// Effort first, then weeks, then the number of steps: as one number, so that sums compare as the specification asks.
/// Exact for up to 8,191 steps: a framework has 1,200 at most.
const WEEKS: u32 = 13;
const EFFORT: u32 = WEEKS + 29;

fn cost(step: &Step) -> u64 {
    u64::from(step.effort) << EFFORT | u64::from(step.weeks) << WEEKS | 1
}

/// The effort in a sum of costs.
pub fn effort(cost: u64) -> u32 {
    u32::try_from(cost >> EFFORT).unwrap_or(u32::MAX)
}

impl<'a> Steps<'a> {
    /// The steps above today's level, of the questions that count. A blank or unknown question is at level 0.
    pub fn of(framework: &'a Framework, readings: Vec<DomainReading<'a>>) -> Self {
        let mut found = Vec::new();
        let counted = readings.into_iter().filter(|reading| reading.domain.weight > 0);
        let readings: Vec<DomainReading> = counted.collect();
        for (domain, reading) in readings.iter().enumerate() {
            for (question, asked) in reading.questions.iter().enumerate() {
                let steps = asked.question.steps.iter().filter(|step| !asked.has_reached(step.level));
                let steps = steps.filter(|step| (Level::new(1)..=framework.top()).contains(&step.level));
                found.extend(steps.map(|step| (step, domain, question)));
            }
        }
        crate::order::sort_by(&mut found, |a, b| a.0.id.cmp(&b.0.id));

        let empty = |reading: &DomainReading| vec![Vec::new(); reading.questions.len()];
        let mut places: Vec<Vec<Vec<usize>>> = readings.iter().map(empty).collect();
        for (place, (_, domain, question)) in found.iter().enumerate() {
            if let Some(places) = places.get_mut(*domain).and_then(|domain| domain.get_mut(*question)) {
                places.push(place);
            }
        }
        let all: Vec<&Step> = found.iter().map(|(step, ..)| *step).collect();
        for places in places.iter_mut().flatten() {
            crate::order::sort_by(places, |a, b| level_at(&all, *a).cmp(&level_at(&all, *b)));
        }
        let asked = found.iter().map(|(_, domain, question)| (*domain, *question)).collect();
        let needs = direct_needs(&all, &places);
        let closures = closures(&needs);
        let costs: Vec<u64> = all.iter().map(|step| cost(step)).collect();
        let rest = costs.iter().map(|cost| cost & ((1 << EFFORT) - 1)).fold(0, u64::saturating_add);
        let domains = readings.into_iter().zip(places).map(|(reading, places)| Counted { reading, places }).collect();
        Self { domains, all, asked, needs, closures, costs, rest }
    }

    /// Nothing done.
    pub fn none(&self) -> Set {
        Set::empty(self.all.len())
    }

    /// Everything done.
    pub fn every(&self) -> Set {
        let mut every = self.none();
        (0..self.all.len()).for_each(|place| every.insert(place));
        every
    }

    /// The steps that can be done without touching a domain that is not scored today.
    pub fn within_scored(&self, framework: &Framework) -> Set {
        let is_scored: Vec<bool> =
            self.domains.iter().map(|counted| counted.reading.stage(framework).is_some()).collect();
        let mut unscored = self.none();
        for (place, (domain, _)) in self.asked.iter().enumerate() {
            if is_scored.get(*domain) == Some(&false) {
                unscored.insert(place);
            }
        }
        let mut within = self.none();
        self.closures.iter().filter(|closure| !closure.meets(&unscored)).for_each(|closure| within.unite(closure));
        within
    }

    /// The step at `place` and all that need it, through others too.
    pub fn needing(&self, place: usize) -> Set {
        let mut needing = self.none();
        let closures = self.closures.iter().enumerate().filter(|(_, closure)| closure.contains(place));
        closures.for_each(|(other, _)| needing.insert(other));
        needing
    }

    /// The domain as it is after `done`.
    pub fn after(&self, counted: &Counted<'a>, done: &Set) -> DomainReading<'a> {
        let mut then = counted.reading.clone();
        for (question, places) in then.questions.iter_mut().zip(&counted.places) {
            if let Some(place) = places.iter().rfind(|place| done.contains(**place)) {
                question.level = Some(self.level(*place));
            }
        }
        then
    }

    /// The answers after `done`, as far as scoring reads them.
    pub fn answers_after(&self, answers: &Answers, done: &Set) -> Answers {
        let mut then = answers.clone();
        for counted in &self.domains {
            for (asked, places) in counted.reading.questions.iter().zip(&counted.places) {
                let reached = places.iter().rfind(|place| done.contains(**place));
                if let Some(option) = reached.and_then(|place| asked.question.option_at(self.level(*place))) {
                    then.given.insert(asked.question.id.clone(), Answer::Option(option.id.clone()).into());
                }
            }
        }
        then
    }

    /// A bound with its effort rounded up, as efforts are whole numbers: where it holds more besides effort than the weeks
    /// and the number of all steps, there must be one effort more.
    pub fn whole_effort(&self, bound: u64) -> u64 {
        let effort = bound >> EFFORT;
        if bound - (effort << EFFORT) > self.rest { (effort + 1) << EFFORT } else { bound }
    }

    /// What doing the step at `place` includes.
    pub fn closure(&self, place: usize) -> Option<&Set> {
        self.closures.get(place)
    }

    /// The first of `places` that leads to `level` or above.
    pub fn raising_to(&self, places: &[usize], level: Level) -> Option<usize> {
        places.iter().copied().find(|place| level_at(&self.all, *place) >= level)
    }

    /// The level that the step at `place` leads to.
    pub fn level(&self, place: usize) -> Level {
        level_at(&self.all, place)
    }
}

fn level_at(all: &[&Step], place: usize) -> Level {
    all.get(place).map_or(Level::ZERO, |step| step.level)
}

/// For each step the one before it in its question and the unmet ones that it requires. What is not among the steps asks
/// for nothing: it is reached, does not apply, weighs nothing or does not exist.
fn direct_needs(all: &[&Step], places: &[Vec<Vec<usize>>]) -> Vec<Vec<usize>> {
    let place_of = |id: &StepId| all.binary_search_by(|step| step.id.cmp(id)).ok();
    let mut needs: Vec<Vec<usize>> =
        all.iter().map(|step| step.requires.iter().filter_map(place_of).collect()).collect();
    for places in places.iter().flatten() {
        for pair in places.windows(2) {
            if let &[earlier, later] = pair
                && let Some(needs) = needs.get_mut(later)
            {
                needs.push(earlier);
            }
        }
    }
    needs
}

/// All that each step needs, through others too, with itself. A circle of requirements is one thing to be done together.
fn closures(needs: &[Vec<usize>]) -> Vec<Set> {
    let closure = |place: usize| {
        let mut set = Set::empty(needs.len());
        let mut open = vec![place];
        while let Some(next) = open.pop() {
            if !set.contains(next) {
                set.insert(next);
                open.extend(needs.get(next).into_iter().flatten());
            }
        }
        set
    };
    (0..needs.len()).map(closure).collect()
}

/// Whether enough of the domain is answered after `done`.
pub fn is_scored(framework: &Framework, counted: &Counted, done: &Set) -> bool {
    let (mut answered, mut applicable) = (0_u64, 0_u64);
    for (question, places) in counted.reading.questions.iter().zip(&counted.places) {
        applicable = applicable.saturating_add(question.weight());
        if question.level.is_some() || places.iter().any(|place| done.contains(*place)) {
            answered = answered.saturating_add(question.weight());
        }
    }
    answered > 0 && framework.scoring.min_coverage.is_reached_by(answered, applicable)
}
