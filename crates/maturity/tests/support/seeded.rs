//! Frameworks with requirements and answers to them, drawn from a seed: for the laws of the shortest path, which need many.

use super::{
    changing, domain, fraction, leave_out, not_applicable, option, random::Case, set, step_id, with_levels, with_stages,
};
use maturity::{Answer, Answers, Domain, Framework, Level, Method, Question, Value};

/// What is drawn.
#[derive(Clone, Copy)]
pub struct Shape {
    pub stages: (u64, u64),
    pub domains: (u64, u64),
    pub questions: (u64, u64),
    /// The largest weight of a domain or question.
    pub weight: u64,
    /// The largest effort, and number of weeks, of a step: the smaller, the more sets of steps are equally long.
    pub cost: u64,
    /// How many of a hundred steps require another, and then perhaps a second.
    pub requiring: u64,
    /// How many of a hundred questions are unknown, blank or do not apply.
    pub unanswered: u64,
    /// How many of a hundred questions have no option at some levels but the last.
    pub gaps: u64,
}

/// Numbers from a seed (splitmix64).
pub struct Seeded(u64);

impl Seeded {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From the first to the last, both included.
    pub fn within(&mut self, (from, to): (u64, u64)) -> u64 {
        from + self.next() % (to - from + 1)
    }

    pub fn chance(&mut self, of_a_hundred: u64) -> bool {
        self.next() % 100 < of_a_hundred
    }

    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::try_from(self.next() % items.len() as u64).expect("small")]
    }

    fn small(&mut self, range: (u64, u64)) -> u8 {
        u8::try_from(self.within(range)).expect("small")
    }
}

/// A framework of this shape, with answers.
pub fn case(shape: Shape, method: Method, seed: u64) -> Case {
    let mut seeded = Seeded::new(seed);
    let stages = seeded.small(shape.stages);
    let domains: Vec<Domain> =
        (0..seeded.within(shape.domains)).map(|place| draw_domain(&mut seeded, shape, place, stages)).collect();
    let mut framework = with_stages(stages, domains);
    framework.scoring.method = method;
    let mut one_of = |shares: &[&str]| fraction(seeded.pick(shares));
    framework.scoring.question_share = one_of(&["1/3", "1/2", "2/3", "2/3", "3/4", "1"]);
    framework.scoring.domain_quorum = one_of(&["1/2", "2/3", "3/4", "3/4", "1"]);
    framework.scoring.min_coverage = one_of(&["0", "1/3", "2/3", "2/3", "1"]);
    framework.scoring.max_lag = seeded.pick(&[0, 1, 1, 2]);
    require(&mut framework, &mut seeded, shape);
    if method == Method::Average && seeded.chance(50) {
        draw_values(&mut framework, &mut seeded);
    }
    let answers = draw_answers(&framework, &mut seeded, shape);
    Case { framework, answers }
}

fn draw_domain(seeded: &mut Seeded, shape: Shape, place: u64, stages: u8) -> Domain {
    // In another order by id than by place.
    let name = seeded.next() % 1000 * 100 + place;
    let questions = 0..seeded.within(shape.questions);
    let questions = questions.map(|place| draw_question(seeded, shape, &format!("d{name}.q{place}"), stages)).collect();
    let mut drawn = domain(&format!("d{name}"), questions);
    drawn.weight = weight(seeded, shape);
    drawn
}

fn draw_question(seeded: &mut Seeded, shape: Shape, id: &str, stages: u8) -> Question {
    let mut question = with_levels(id, stages);
    question.keystone = seeded.chance(30);
    question.weight = weight(seeded, shape);
    for level in 1..=stages {
        let (effort, weeks) = (seeded.small((1, shape.cost)), seeded.within((1, shape.cost)));
        question = changing(question, level, |step| {
            step.effort = effort;
            step.weeks = u16::try_from(weeks).expect("small");
        });
    }
    if shape.gaps > 0 && seeded.chance(shape.gaps) {
        let kept: Vec<bool> = (0..stages).map(|_| seeded.chance(50)).collect();
        leave_out(&mut question, |level| kept.get(usize::from(level.get())) == Some(&false));
    }
    question
}

fn weight(seeded: &mut Seeded, shape: Shape) -> u32 {
    if seeded.chance(5) { 0 } else { u32::try_from(seeded.within((1, shape.weight))).expect("small") }
}

/// Lets steps require others: of the same or a lower stage, as authors do, and now and then any other, even in a circle.
fn require(framework: &mut Framework, seeded: &mut Seeded, shape: Shape) {
    let ids: Vec<String> = framework.questions().map(|(_, question)| question.id.to_string()).collect();
    let top = framework.top().get();
    let circles = seeded.chance(5);
    for (place, question) in framework.domains.iter_mut().flat_map(|domain| &mut domain.questions).enumerate() {
        for step in &mut question.steps {
            let level = step.level.get();
            while step.requires.len() < 2 && seeded.chance(shape.requiring) {
                let other = usize::try_from(seeded.next() % ids.len() as u64).expect("small");
                // The same stage only of an earlier question: so there is no circle.
                let most = if circles { top } else { level - u8::from(other >= place) };
                if other != place && most > 0 {
                    let from = if circles { 1 } else { most.saturating_sub(1).max(1) };
                    step.requires.push(step_id(&ids[other], seeded.small((from.into(), most.into()))));
                } else {
                    break;
                }
            }
        }
    }
}

/// Values that rise with the options, by tenths or thirds, and thresholds that rise with the stages.
fn draw_values(framework: &mut Framework, seeded: &mut Seeded) {
    let parts = seeded.pick(&[3, 10]);
    let rising = |from: i64| {
        let mut so_far = from;
        move |seeded: &mut Seeded| {
            so_far += i64::try_from(seeded.within((1, 15))).expect("small");
            Value::new(so_far, parts)
        }
    };
    for question in framework.domains.iter_mut().flat_map(|domain| &mut domain.questions) {
        let mut value = rising(-10);
        question.options.iter_mut().for_each(|option| option.value = value(seeded));
    }
    let mut from = rising(0);
    framework.stages.iter_mut().for_each(|stage| stage.from = from(seeded));
}

fn draw_answers(framework: &Framework, seeded: &mut Seeded, shape: Shape) -> Answers {
    let mut answers = Answers::default();
    let top = u64::from(framework.top().get());
    let usual = seeded.within((0, top - 1));
    for (_, question) in framework.questions() {
        let id = question.id.as_str();
        if seeded.chance(shape.unanswered) {
            match seeded.next() % 4 {
                0 => {}
                1 => set(&mut answers, id, not_applicable()),
                _ => set(&mut answers, id, Answer::Unknown),
            }
        } else {
            let level = seeded.small((usual.saturating_sub(1), (usual + 1).min(top)));
            let level = question.option_at(Level::new(level)).map_or(level, |option| option.level.get());
            set(&mut answers, id, Answer::Option(option(level)));
        }
    }
    answers
}
