//! Steps laid out in time, by list scheduling: what to do now, next and later (the specification, §6).

use crate::{Answers, Framework, Question, Step, StepId};

/// Steps in time. A step lies in the period in which it starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// How many steps are under way at once, at most; at least 1.
    pub parallel: u8,
    /// What starts on day 0 to 30: three steps at most.
    pub now: Vec<Slot>,
    /// What starts on day 31 to 90.
    pub next: Vec<Slot>,
    /// What starts after day 90.
    pub later: Vec<Slot>,
}

/// When a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The step.
    pub step: StepId,
    /// The day on which it starts; the first is day 0.
    pub start: u32,
    /// The day on which it has ended, and what needs it can start: seven days for each of its weeks after `start`.
    pub end: u32,
}

/// The last day of *Now*.
const NOW: u32 = 30;
/// The last day of *Next*.
const NEXT: u32 = 90;
/// So many steps start in *Now*, at most.
const MOST_NOW: usize = 3;
/// How many steps are under way at once where the profile says nothing.
const PARALLEL: u8 = 2;

/// Lays out `steps`, given in the order of their priority, such as that of a path.
///
/// Each starts as soon as fewer than `parallel` others are under way and everything has ended that it needs and that is
/// in the list: the earlier steps of its question, and what it requires. Of several that can start on a day those of
/// higher priority do. Once three have started, others wait for day 31. So none starts before what it needs has ended, and
/// none lies in an earlier period. (In a circle of requirements, which the compiler refuses, the first starts anyway.)
///
/// `parallel` is the smallest number that any of the visitor's profile values has, or else two. A step that is listed
/// twice counts once; what the framework does not know is left out.
pub fn schedule(framework: &Framework, answers: &Answers, steps: &[StepId]) -> Schedule {
    let parallel = parallel(framework, answers);
    let mut tasks = tasks(framework, steps);
    let mut started: Vec<usize> = Vec::with_capacity(tasks.len());
    let mut day = 0;
    while started.len() < tasks.len() {
        let running = tasks.iter().filter(|task| task.is_running(day)).count();
        let has_room = running < usize::from(parallel) && (day > NOW || started.len() < MOST_NOW);
        let next_day = tasks.iter().filter_map(Task::end).filter(|end| *end > day).min();
        let ready = tasks.iter().position(|task| task.can_start(&tasks, day));
        match (ready, next_day) {
            (Some(place), _) if has_room => start(&mut tasks, &mut started, place, day),
            _ if day <= NOW && started.len() >= MOST_NOW => day = next_day.unwrap_or(u32::MAX).min(NOW + 1),
            (_, Some(next_day)) => day = next_day,
            // Nothing is under way and yet nothing can start: a circle.
            _ => match tasks.iter().position(|task| task.start.is_none()) {
                Some(place) => start(&mut tasks, &mut started, place, day),
                None => break,
            },
        }
    }
    laid_out(parallel, &tasks, &started)
}

struct Task<'a> {
    step: &'a Step,
    /// Positions of the tasks that it needs.
    needs: Vec<usize>,
    start: Option<u32>,
}

impl Task<'_> {
    fn end(&self) -> Option<u32> {
        self.start.map(|start| start.saturating_add(u32::from(self.step.weeks) * 7))
    }

    fn has_ended(&self, day: u32) -> bool {
        self.end().is_some_and(|end| end <= day)
    }

    fn is_running(&self, day: u32) -> bool {
        self.start.is_some() && !self.has_ended(day)
    }

    fn can_start(&self, all: &[Task], day: u32) -> bool {
        self.start.is_none() && self.needs.iter().filter_map(|need| all.get(*need)).all(|need| need.has_ended(day))
    }
}

fn start(tasks: &mut [Task], started: &mut Vec<usize>, place: usize, day: u32) {
    if let Some(task) = tasks.get_mut(place) {
        task.start = Some(day);
        started.push(place);
    }
}

/// The steps that exist, each once, with what each needs of the others.
fn tasks<'a>(framework: &'a Framework, steps: &[StepId]) -> Vec<Task<'a>> {
    let mut found: Vec<(&Question, &Step)> = Vec::with_capacity(steps.len());
    for id in steps {
        if let Some((_, question, step)) = framework.step(id)
            && !found.iter().any(|(_, other)| other.id == step.id)
        {
            found.push((question, step));
        }
    }
    let task = |(question, step): &(&Question, &'a Step)| {
        let needs = |(asked, other): &(&Question, &Step)| {
            asked.id == question.id && other.level < step.level
                || other.id != step.id && step.requires.contains(&other.id)
        };
        let needs = found.iter().enumerate().filter(|(_, other)| needs(other)).map(|(place, _)| place).collect();
        Task { step, needs, start: None }
    };
    found.iter().map(task).collect()
}

/// The smallest number among the profile values that the visitor chose.
fn parallel(framework: &Framework, answers: &Answers) -> u8 {
    let chosen = framework.profile.iter().filter_map(|question| {
        let value = answers.profile.get(&question.id)?;
        question.options.iter().find(|option| option.id == *value)?.parallel
    });
    chosen.min().unwrap_or(PARALLEL).max(1)
}

/// In the order in which they started.
fn laid_out(parallel: u8, tasks: &[Task], started: &[usize]) -> Schedule {
    let mut schedule = Schedule { parallel, ..Schedule::default() };
    for task in started.iter().filter_map(|place| tasks.get(*place)) {
        if let (Some(start), Some(end)) = (task.start, task.end()) {
            let period = if start <= NOW {
                &mut schedule.now
            } else if start <= NEXT {
                &mut schedule.next
            } else {
                &mut schedule.later
            };
            period.push(Slot { step: task.step.id.clone(), start, end });
        }
    }
    schedule
}
