//! What is assessed: stages, domains, questions, options and the steps that lead from one stage to the next.

use crate::{
    DomainId, Fraction, GoalId, Level, MetricId, OptionId, PlaybookId, ProfileQuestionId, QuestionId, ReasonId, RoleId,
    StageId, StepId, Value, ValueId, value,
};

/// A whole framework, resolved: every id in it names a thing in it (the compiler checked that).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// Permanent id, such as `customer-success`.
    pub id: String,
    /// The author's version of the content.
    pub version: String,
    /// Hash of everything that scoring depends on; 16 hexadecimal digits.
    pub hash: String,
    /// Shown to people.
    pub title: String,
    /// From the first to the last: the level of `stages[i]` is i + 1. 2 to 6 of them.
    pub stages: Vec<Stage>,
    /// Thresholds and weights.
    pub scoring: Scoring,
    /// In the order in which they are shown; 1 to 20 of them.
    pub domains: Vec<Domain>,
    /// What a visitor may want most.
    pub goals: Vec<Goal>,
    /// Questions about the company, asked after the result.
    pub profile: Vec<ProfileQuestion>,
    /// Who can own a step.
    pub roles: Vec<Role>,
    /// Why a question may not apply.
    pub na_reasons: Vec<NaReason>,
}

impl Framework {
    /// The level of the last stage (k).
    pub fn top(&self) -> Level {
        Level::new(u8::try_from(self.stages.len()).unwrap_or(u8::MAX))
    }

    /// The levels of the stages, from 1 to k.
    pub fn levels(&self) -> impl Iterator<Item = Level> + use<> {
        (1..=self.top().get()).map(Level::new)
    }

    /// The stage of a level; nothing for level 0 or one past the last.
    pub fn stage(&self, level: Level) -> Option<&Stage> {
        self.stages.get(usize::from(level.get()).checked_sub(1)?)
    }

    /// The level of the stage with this id.
    pub fn level(&self, id: &StageId) -> Option<Level> {
        self.levels().find(|level| self.stage(*level).is_some_and(|stage| &stage.id == id))
    }

    /// All questions, domain by domain, each with its domain.
    pub fn questions(&self) -> impl Iterator<Item = (&Domain, &Question)> {
        self.domains.iter().flat_map(|domain| domain.questions.iter().map(move |question| (domain, question)))
    }

    /// How many units make 1 in the method of averages: the common denominator of all values and thresholds. (The compiler
    /// refuses a framework that has none within bounds; here it gets the finest unit that there is.)
    pub fn unit(&self) -> u64 {
        value::common_denominator(self.values()).unwrap_or(Value::MAX_DENOMINATOR)
    }

    /// All values and thresholds of the method of averages.
    pub fn values(&self) -> impl Iterator<Item = Value> {
        let options = self.questions().flat_map(|(_, question)| &question.options);
        options.map(Choice::counts).chain(self.levels().map(|level| self.threshold(level)))
    }

    /// Whether stages ask for this question, whatever the others say. In the method of averages they ask for none.
    pub fn asks_for(&self, question: &Question) -> bool {
        question.keystone && question.weight > 0 && self.scoring.method != Method::Average
    }

    /// Whether stages ask for any question by itself.
    pub fn has_keystones(&self) -> bool {
        self.questions().any(|(_, question)| self.asks_for(question))
    }

    /// The mean from which the stage of `level` is reached, in the method of averages.
    pub fn threshold(&self, level: Level) -> Value {
        self.stage(level).and_then(|stage| stage.from).unwrap_or_else(|| level.get().into())
    }

    /// The domain with this id.
    pub fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.domains.iter().find(|domain| &domain.id == id)
    }

    /// The question with this id, or with it among its aliases.
    pub fn question(&self, id: &QuestionId) -> Option<(&Domain, &Question)> {
        self.questions().find(|(_, question)| &question.id == id || question.aliases.contains(id))
    }

    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<(&Domain, &Question, &Step)> {
        self.questions().find_map(|(domain, question)| {
            question.steps.iter().find(|step| &step.id == id).map(|step| (domain, question, step))
        })
    }
}

/// One stage of maturity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Permanent id, such as `walk`.
    pub id: StageId,
    /// Shown to people, such as "Walk".
    pub title: String,
    /// In the method of averages: the mean from which a domain, and the whole, is at this stage. Its level by default.
    pub from: Option<Value>,
}

/// How answers become stages: the choice of whoever writes the framework (the specification, §4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// A stage is reached when enough questions, and then enough domains, have reached it.
    #[default]
    Staged,
    /// A stage is reached from a mean of the options' values; the overall mean is that of the domains' means.
    Average,
    /// Domains as in `Staged`; the whole stands where its lowest scored domain stands.
    Weakest,
}

/// How answers become stages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoring {
    /// Which of the three methods.
    pub method: Method,
    /// Share of a domain's applicable question weight that must have reached a stage (default 2/3).
    pub question_share: Fraction,
    /// Share of the domain weight that must be scored, and must have reached the overall stage (default 3/4).
    pub domain_quorum: Fraction,
    /// Share of a domain's applicable question weight that must be answered for it to be scored (default 2/3).
    pub min_coverage: Fraction,
    /// How many stages a scored domain may lie below the overall stage (default 1).
    pub max_lag: u8,
    /// The smallest group of respondents about which anything is said (default 5).
    pub k_anonymity: u32,
    /// What each reason for a step is worth.
    pub points: PointWeights,
}

impl Scoring {
    /// The share of the scored domain weight that must have reached an overall stage.
    pub fn share_of_domains(&self) -> Fraction {
        if self.method == Method::Weakest { Fraction::ONE } else { self.domain_quorum }
    }
}

/// What each reason for a step is worth, in points; the defaults are those of the specification, §5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointWeights {
    /// Its domain holds the overall stage back.
    pub holds_back: u16,
    /// It completes its domain's next stage.
    pub completes_stage: u16,
    /// For each level that the question still misses to its target.
    pub per_missing_level: u16,
    /// For each of the 1 to 5 of impact.
    pub per_impact: u16,
    /// For each recommended step that it unlocks.
    pub per_unlock: u16,
    /// At most so much for unlocking.
    pub unlock_cap: u16,
    /// It serves a goal that the visitor chose.
    pub serves_goal: u16,
    /// It suits the profile.
    pub fits: u16,
    /// Taken off where it is ill-suited to the profile.
    pub ill_suited: u16,
    /// Taken off for each of the 1 to 5 of effort above 1.
    pub per_effort: u16,
}

impl Default for PointWeights {
    fn default() -> Self {
        Self {
            holds_back: 30,
            completes_stage: 10,
            per_missing_level: 5,
            per_impact: 4,
            per_unlock: 5,
            unlock_cap: 15,
            serves_goal: 10,
            fits: 6,
            ill_suited: 12,
            per_effort: 4,
        }
    }
}

/// A field of practice with its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Permanent id, such as `health`.
    pub id: DomainId,
    /// Shown to people.
    pub title: String,
    /// Weight among the domains; 0 is as if absent.
    pub weight: u32,
    /// The level to aim for, where the framework names one; the next stage otherwise.
    pub target: Option<Level>,
    /// 1 to 10 of them.
    pub questions: Vec<Question>,
}

/// One question with its options and the steps that raise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Permanent id, such as `health.score`.
    pub id: QuestionId,
    /// Earlier ids of the same question.
    pub aliases: Vec<QuestionId>,
    /// Shown to people.
    pub text: String,
    /// A sentence below it, where one helps.
    pub help: Option<String>,
    /// A stage of the domain asks this question to have reached it too.
    pub keystone: bool,
    /// Weight within the domain; 0 is as if absent.
    pub weight: u32,
    /// In rising order of level. Levels may be left out: a question of yes or no has two options.
    pub options: Vec<Choice>,
    /// One for each option but the lowest, in order, which raises the question to it.
    pub steps: Vec<Step>,
}

impl Question {
    /// The option with this id.
    pub fn option(&self, id: &OptionId) -> Option<&Choice> {
        self.options.iter().find(|option| &option.id == id)
    }

    /// The option that a question at `level` stands at: the highest that is not above it, or the lowest.
    pub fn option_at(&self, level: Level) -> Option<&Choice> {
        let not_above = self.options.iter().filter(|option| option.level <= level);
        not_above.max_by_key(|option| option.level).or_else(|| self.options.iter().min_by_key(|option| option.level))
    }

    /// The option that a question which has come to `level` stands at: the lowest that is not below it.
    pub fn option_from(&self, level: Level) -> Option<&Choice> {
        self.options.iter().filter(|option| option.level >= level).min_by_key(|option| option.level)
    }

    /// The step that raises the question to `level`.
    pub fn step_to(&self, level: Level) -> Option<&Step> {
        self.steps.iter().find(|step| step.level == level)
    }

    /// The next step of a question at `level`: the lowest that leads above it.
    pub fn step_above(&self, level: Level) -> Option<&Step> {
        self.steps.iter().filter(|step| step.level > level).min_by_key(|step| step.level)
    }

    /// The step that comes before the one to `level`: the highest that leads below it.
    pub fn step_below(&self, level: Level) -> Option<&Step> {
        self.steps.iter().filter(|step| step.level < level).max_by_key(|step| step.level)
    }

    /// The level of the option next below `level`, 0 where there is none.
    pub fn level_below(&self, level: Level) -> Level {
        let below = self.options.iter().map(|option| option.level).filter(|option| *option < level);
        below.max().unwrap_or(Level::ZERO)
    }
}

/// One option of a question (`Option` is taken).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Permanent id, unique within the question.
    pub id: OptionId,
    /// The level that it evidences.
    pub level: Level,
    /// In the method of averages: what it counts. Its level by default.
    pub value: Option<Value>,
    /// Shown to people.
    pub text: String,
}

impl Choice {
    /// What it counts in the method of averages.
    pub fn counts(&self) -> Value {
        self.value.unwrap_or_else(|| self.level.get().into())
    }
}

/// What raises one question to its next level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// `question@stage`.
    pub id: StepId,
    /// The level that it raises the question to.
    pub level: Level,
    /// What to do, in one line.
    pub action: String,
    /// What to do on Monday.
    pub first_move: String,
    /// How much it moves, 1 to 5.
    pub impact: u8,
    /// How much it costs, 1 to 5.
    pub effort: u8,
    /// Weeks until it works.
    pub weeks: u16,
    /// Who sees to it.
    pub owner: RoleId,
    /// Steps of other questions that come first.
    pub requires: Vec<StepId>,
    /// The playbook that carries it out.
    pub playbook: Option<PlaybookId>,
    /// The metrics that it moves.
    pub metrics: Vec<MetricId>,
    /// The goals that it serves.
    pub goals: Vec<GoalId>,
    /// Profile values that it suits.
    pub fits: Vec<ProfileValue>,
    /// Profile values that it does not suit.
    pub unless: Vec<ProfileValue>,
}

/// One answer to one profile question, written `team-size.one`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProfileValue {
    /// The profile question.
    pub question: ProfileQuestionId,
    /// Its value.
    pub value: ValueId,
}

/// Something that a visitor may want most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Permanent id.
    pub id: GoalId,
    /// Shown to people.
    pub title: String,
}

/// A question about the company's context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileQuestion {
    /// Permanent id.
    pub id: ProfileQuestionId,
    /// Shown to people.
    pub text: String,
    /// Its values, in order.
    pub options: Vec<ProfileOption>,
}

/// A value of a profile question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileOption {
    /// Permanent id, unique within the question.
    pub id: ValueId,
    /// Shown to people.
    pub text: String,
    /// How many steps a company of this kind can carry out side by side, where the value says something about that.
    pub parallel: Option<u8>,
}

/// Who can own a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Permanent id.
    pub id: RoleId,
    /// Shown to people.
    pub title: String,
}

/// Why a question may not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NaReason {
    /// Permanent id.
    pub id: ReasonId,
    /// Shown to people.
    pub text: String,
}
