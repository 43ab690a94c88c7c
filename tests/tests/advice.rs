//! The advice that ships, held to what the engine promises of it: for teams drawn at random, what comes first is decided
//! by content, and whatever a team says about itself counts.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use maturity::{Action, Answer, Answers, Framework, Index, Level, OptionId, Plan, Question, StepId, advise, score};
use stride_tests::{shipped, wasm_module};

/// How many teams each test draws of a kind.
const TEAMS: usize = 2_000;

#[test]
fn the_first_action_is_hardly_ever_decided_by_id_and_never_by_the_order_of_files() {
    let framework = shipped();
    let reversed = from_last_to_first(&framework);
    for kind in Kind::ALL {
        let (mut by_id, mut by_file) = (0, 0);
        for team in teams(&framework, kind) {
            let case = Case::of(&framework, &team);
            by_id += usize::from(case.is_first_by_id());
            by_file += usize::from(case.plan != Case::of(&reversed, &team).plan);
        }
        println!("{kind:?}: of {TEAMS} first actions, {by_id} by id alone, {by_file} by the order of files");
        assert!(by_id * 50 < TEAMS, "{kind:?}: {by_id} of {TEAMS} first actions are decided by id alone");
        assert_eq!(by_file, 0, "{kind:?}: the order of files decides");
    }
}

#[test]
fn every_profile_value_every_goal_and_every_target_changes_what_comes_first_for_some_team() {
    let framework = shipped();
    let teams: Vec<Answers> =
        Kind::PLAIN.into_iter().flat_map(|kind| teams(&framework, kind).take(TEAMS / 4)).collect();
    let before: Vec<_> = teams.iter().map(|team| Case::of(&framework, team).first(3)).collect();
    let mut idle = Vec::new();
    for (name, say) in all_that_can_be_said(&framework) {
        let mut cases = teams.iter().cloned().zip(&before);
        let differs = cases.any(|(mut team, before)| {
            say(&mut team);
            Case::of(&framework, &team).first(3) != *before
        });
        if !differs {
            idle.push(name);
        }
    }
    assert_eq!(idle, [""; 0], "these change the first three actions of no team");
}

#[test]
fn no_step_comes_first_for_every_other_team_and_every_step_has_its_day() {
    let framework = shipped();
    let mut first: BTreeMap<StepId, usize> = BTreeMap::new();
    let mut in_front: BTreeSet<StepId> = BTreeSet::new();
    for team in Kind::ALL.into_iter().flat_map(|kind| teams(&framework, kind)) {
        let case = Case::of(&framework, &team);
        in_front.extend(case.first(5));
        for step in case.first(1) {
            *first.entry(step).or_default() += 1;
        }
    }
    let all = TEAMS * Kind::ALL.len();
    let (step, times) = first.iter().max_by_key(|(_, times)| **times).expect("someone is advised something");
    println!("{} steps come first for some team, {step} for most: {times} of {all}", first.len());
    assert!(times * 100 <= all * 15, "{step} comes first for {times} of {all} teams");
    let steps = framework.questions().flat_map(|(_, question)| question.steps.iter().map(|step| &step.id));
    let never: Vec<_> = steps.filter(|step| !in_front.contains(step)).map(StepId::as_str).collect();
    assert_eq!(never, [""; 0], "these are among the first five of no team");
}

/// A team's answers with all that is made of them.
struct Case {
    plan: Plan,
    /// The effort of each action of the plan, and its domain's index.
    costs: Vec<(u8, Option<Index>)>,
}

impl Case {
    fn of(framework: &Framework, team: &Answers) -> Self {
        let scorecard = score(framework, team);
        let plan = advise(framework, team, &scorecard);
        let cost = |action: &Action| {
            let (domain, _, step) = framework.step(&action.step).expect("a step of the framework");
            let scored = scorecard.domains.iter().find(|scored| scored.id == domain.id);
            (step.effort, scored.and_then(|scored| scored.index))
        };
        let costs = plan.actions.iter().map(cost).collect();
        Self { plan, costs }
    }

    /// The first steps advised.
    fn first(&self, number: usize) -> Vec<StepId> {
        self.plan.actions.iter().take(number).map(|action| action.step.clone()).collect()
    }

    /// Whether the first action owes its place to its id: somewhere on the way to it — the action that ranks highest,
    /// then the highest of those that it needs, and so on — the runner-up equals the winner in everything else.
    fn is_first_by_id(&self) -> bool {
        let mut ranked: Vec<usize> = (0..self.plan.actions.len()).collect();
        ranked.sort_by(|a, b| self.compare(*a, *b).then_with(|| self.step(*a).cmp(self.step(*b))));
        let mut choice = ranked.clone();
        let mut is_by_id = false;
        let mut winner = None;
        while let Some(best) = choice.first().copied() {
            is_by_id |= choice.get(1).is_some_and(|second| self.compare(best, *second).is_eq());
            winner = Some(best);
            let needed = |place: &&usize| self.plan.actions[**place].unlocks.contains(self.step(best));
            choice = ranked.iter().filter(needed).copied().collect();
        }
        assert!(winner.is_none_or(|winner| winner == 0), "this is not how the plan is ordered");
        is_by_id
    }

    /// The order of the specification but for its last resort, the id.
    fn compare(&self, a: usize, b: usize) -> Ordering {
        let key = |place: usize| {
            let action = &self.plan.actions[place];
            (Reverse(action.points.total), Reverse(action.unlocks.len()), self.costs[place].0)
        };
        let share = |part: &Index, whole: &Index| u128::from(part.points) * u128::from(whole.out_of);
        let by_index = match (&self.costs[a].1, &self.costs[b].1) {
            (Some(a), Some(b)) => share(a, b).cmp(&share(b, a)),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        key(a).cmp(&key(b)).then(by_index)
    }

    fn step(&self, place: usize) -> &StepId {
        &self.plan.actions[place].step
    }
}

/// How teams are drawn.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Every question answered with any option.
    Anyone,
    /// The same, with any profile and any goals.
    AnyoneInContext,
    /// Every answer at one stage, drawn for each team, or a level beside it.
    NearOneStage,
    /// The same, with any profile and any goals.
    NearOneStageInContext,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Anyone, Self::AnyoneInContext, Self::NearOneStage, Self::NearOneStageInContext];
    /// Those who say nothing about themselves.
    const PLAIN: [Self; 2] = [Self::Anyone, Self::NearOneStage];
}

/// [`TEAMS`] teams, the same in every run.
fn teams(framework: &Framework, kind: Kind) -> impl Iterator<Item = Answers> {
    let mut random = Random(kind as u64);
    (0..TEAMS).map(move |_| {
        let (near_one_stage, in_context) = match kind {
            Kind::Anyone => (false, false),
            Kind::AnyoneInContext => (false, true),
            Kind::NearOneStage => (true, false),
            Kind::NearOneStageInContext => (true, true),
        };
        let near = near_one_stage.then(|| random.below(framework.stages.len() + 1));
        let mut team = Answers::default();
        for (_, question) in framework.questions() {
            let answer = Answer::Option(any_option(question, near, &mut random));
            team.given.insert(question.id.clone(), answer.into());
        }
        if in_context {
            add_context(framework, &mut team, &mut random);
        }
        team
    })
}

/// An option of the question; if `near` a level, one that is at most a level away from it.
fn any_option(question: &Question, near: Option<usize>, random: &mut Random) -> OptionId {
    let is_near = |level: Level| near.is_none_or(|near| near.abs_diff(level.get().into()) <= 1);
    let options: Vec<_> = question.options.iter().filter(|option| is_near(option.level)).collect();
    random.pick(&options).id.clone()
}

/// Any value of every profile question, and any of the goals.
fn add_context(framework: &Framework, team: &mut Answers, random: &mut Random) {
    for asked in &framework.profile {
        team.profile.insert(asked.id.clone(), random.pick(&asked.options).id.clone());
    }
    team.goals = framework.goals.iter().map(|goal| goal.id.clone()).filter(|_| random.below(2) == 0).collect();
}

/// Numbers that look random and are the same in every run: `SplitMix64`.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = u64::try_from(limit).expect("a small number");
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("below a small number")
    }

    fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

/// One thing that a team may say besides its answers: its name, and how it is said.
type Saying = (String, Box<dyn Fn(&mut Answers)>);

/// Every profile value, every goal, and every stage as every domain's target.
fn all_that_can_be_said(framework: &Framework) -> Vec<Saying> {
    let mut all: Vec<Saying> = Vec::new();
    for asked in &framework.profile {
        for option in &asked.options {
            let said = (asked.id.clone(), option.id.clone());
            let say = move |team: &mut Answers| team.profile.extend([said.clone()]);
            all.push((format!("{}.{}", asked.id, option.id), Box::new(say)));
        }
    }
    for goal in &framework.goals {
        let said = goal.id.clone();
        all.push((format!("goal {}", goal.id), Box::new(move |team| team.goals.extend([said.clone()]))));
    }
    for domain in &framework.domains {
        for stage in &framework.stages {
            let said = (domain.id.clone(), stage.id.clone());
            let say = move |team: &mut Answers| team.targets.extend([said.clone()]);
            all.push((format!("target {} of {}", stage.id, domain.id), Box::new(say)));
        }
    }
    all
}

/// The same with domains and questions in the other order, as if the files had other names.
fn from_last_to_first(framework: &Framework) -> Framework {
    let mut framework = framework.clone();
    framework.domains.reverse();
    framework.domains.iter_mut().for_each(|domain| domain.questions.reverse());
    framework
}

/// The framework in `content/`.
fn shipped() -> Framework {
    shipped::framework(wasm_module::workspace()).expect("the files of the project")
}
