//! How answers become stages: method, thresholds, weights.

use super::{Resolver, ids::live_questions};
use crate::{
    schema::{bounds, framework as schema, questions},
    yaml::Text,
};
use maturity::{Choice, Fraction, Framework, Level, Method, PointWeights, QuestionId, Scoring, Value, value};

const TWO_THIRDS: (u32, u32) = (2, 3);
const THREE_QUARTERS: (u32, u32) = (3, 4);
/// The smallest group of respondents about which anything is said, where the framework names none.
const K_ANONYMITY: u32 = 5;

impl Resolver<'_> {
    pub(super) fn scoring(&mut self) -> Scoring {
        if let Some(stages) = self.parsed.framework.as_ref().map(|schema| &schema.stages)
            && !(bounds::STAGES.0..=bounds::STAGES.1).contains(&stages.value.len())
        {
            let message = format!("there are {} stages, outside of 2 to 6", stages.value.len());
            self.invalid(stages.span, message, "name two to six stages, the first one first");
        }
        let schema = self.parsed.framework.as_ref().and_then(|schema| schema.scoring.as_ref());
        let fraction = |pick: fn(&schema::Scoring) -> &Option<Text>| schema.and_then(|schema| pick(schema).as_ref());
        let k_anonymity = schema.and_then(|schema| schema.k_anonymity.as_ref());
        Scoring {
            method: self.method(),
            question_share: self.fraction(fraction(|scoring| &scoring.question_share), TWO_THIRDS),
            domain_quorum: self.fraction(fraction(|scoring| &scoring.domain_quorum), THREE_QUARTERS),
            min_coverage: self.fraction(fraction(|scoring| &scoring.min_coverage), TWO_THIRDS),
            max_lag: schema.and_then(|scoring| scoring.max_lag).unwrap_or(1),
            k_anonymity: k_anonymity.map_or(K_ANONYMITY, |number| {
                self.within(number, "k_anonymity", bounds::K_ANONYMITY.0, bounds::K_ANONYMITY.1)
            }),
            points: points(schema.and_then(|scoring| scoring.points.as_ref())),
        }
    }

    fn method(&self) -> Method {
        let schema = self.parsed.framework.as_ref().and_then(|schema| schema.scoring.as_ref());
        match schema.and_then(|schema| schema.method) {
            None | Some(schema::Method::Staged) => Method::Staged,
            Some(schema::Method::Average) => Method::Average,
            Some(schema::Method::Weakest) => Method::Weakest,
        }
    }

    fn fraction(&mut self, text: Option<&Text>, default: (u32, u32)) -> Fraction {
        let default = Fraction::new(default.0, default.1).expect("the defaults are fractions");
        let Some(text) = text else { return default };
        text.value.parse().unwrap_or_else(|expected| {
            self.invalid(
                text.span,
                format!("`{}` is not {expected}", text.value),
                "write it as a fraction, such as 2/3",
            );
            default
        })
    }

    /// The threshold of a stage, which belongs to the method of averages.
    pub(super) fn threshold(&mut self, stage: &schema::Stage, before: Option<Value>) -> Option<Value> {
        let from = self.value(stage.from.as_ref()?)?;
        let before = self.default_before(stage).or(before);
        if before.is_some_and(|before| before >= from) {
            let message = format!("stage `{}` begins no higher than the stage before it", stage.id.value);
            self.invalid(stage.from.as_ref()?.span, message, "let `from` rise from stage to stage");
        }
        Some(from)
    }

    /// Where the stage before `stage` begins if it does not say so: at its level.
    fn default_before(&self, stage: &schema::Stage) -> Option<Value> {
        let stages = &self.parsed.framework.as_ref()?.stages.value;
        let level = stages.iter().position(|other| other.id.value == stage.id.value)?;
        stages.get(level.checked_sub(1)?).filter(|before| before.from.is_none())?;
        u8::try_from(level).ok().map(Value::from)
    }

    /// What an option counts, which belongs to the method of averages.
    pub(super) fn counts(&mut self, option: &questions::Choice, before: Option<Value>) -> Option<Value> {
        let counts = self.value(option.value.as_ref()?)?;
        if before.is_some_and(|before| before >= counts) {
            let message = format!("option `{}` counts no more than the option before it", option.id.value);
            self.invalid(option.value.as_ref()?.span, message, "let values rise with the options' levels");
        }
        Some(counts)
    }

    fn value(&mut self, text: &Text) -> Option<Value> {
        if self.method() != Method::Average {
            let message = format!("`{}` counts nothing: this framework does not score by averages", text.value);
            self.invalid(text.span, message, "leave it out, or write `method: average` under `scoring`");
            return None;
        }
        let read = text.value.parse();
        if let Err(expected) = read {
            let message = format!("`{}` is not {expected}", text.value);
            self.invalid(text.span, message, "write it as text, such as \"0.25\" or \"1/4\"");
        }
        read.ok()
    }

    /// What averages need to be exact, and to reach every stage from the lowest options to the highest.
    pub(super) fn averages(&mut self, framework: &Framework) {
        let Some(schema) = self.parsed.framework.as_ref().filter(|_| framework.scoring.method == Method::Average)
        else {
            return;
        };
        if value::common_denominator(framework.values()).is_none() {
            let message =
                format!("the values and thresholds have no common denominator up to {}", Value::MAX_DENOMINATOR);
            self.invalid(schema.stages.span, message, "use fewer different fractions, such as quarters only");
        }
        let stages = schema.stages.value.iter().map(|stage| stage.from.as_ref());
        let begin: Vec<_> = stages.zip(framework.levels().map(|level| framework.threshold(level))).collect();
        self.below_defaults(&begin, "where the stage after it begins", "let `from` rise from stage to stage");
        for question in live_questions(self.parsed).map(|(_, question)| question) {
            self.options_below_defaults(framework, question);
            self.spans_all_stages(framework, question);
        }
    }

    fn options_below_defaults(&mut self, framework: &Framework, schema: &questions::Question) {
        let Some((_, question)) = framework.question(&QuestionId::new(&schema.id.value)) else { return };
        let options = schema.options.iter().map(|option| option.value.as_ref());
        let counted: Vec<_> = options.zip(question.options.iter().map(Choice::counts)).collect();
        self.below_defaults(&counted, "what the option after it counts", "let values rise with the options' levels");
    }

    /// Each number that is written must be below the one after it if that is a default. (One that is written after another
    /// is compared where it is read.)
    fn below_defaults(&mut self, numbers: &[(Option<&Text>, Value)], after: &str, help: &str) {
        for pair in numbers.windows(2) {
            if let [(Some(written), earlier), (None, later)] = pair
                && earlier >= later
            {
                let message = format!("`{}` is not below {later}, {after} by default", written.value);
                self.invalid(written.span, message, help);
            }
        }
    }

    /// All lowest options are no stage yet, all highest ones the last: so a question's must lie on both sides.
    fn spans_all_stages(&mut self, framework: &Framework, schema: &questions::Question) {
        let id = QuestionId::new(&schema.id.value);
        let Some((_, question)) = framework.question(&id) else { return };
        let (first, last) = (framework.threshold(Level::ZERO.next()), framework.threshold(framework.top()));
        if let Some(lowest) = question.options.first().map(Choice::counts).filter(|lowest| *lowest >= first) {
            let message = format!("the lowest option of `{id}` counts {lowest}, and the first stage begins at {first}");
            self.invalid(schema.id.span, message, "give it a lower `value`, or the first stage a higher `from`");
        }
        if let Some(highest) = question.options.last().map(Choice::counts).filter(|highest| *highest < last) {
            let message = format!("the highest option of `{id}` counts {highest}, and the last stage begins at {last}");
            self.invalid(schema.id.span, message, "give it a higher `value`, or the last stage a lower `from`");
        }
    }
}

fn points(schema: Option<&schema::Points>) -> PointWeights {
    let default = PointWeights::default();
    let Some(schema) = schema else { return default };
    PointWeights {
        holds_back: schema.holds_back.unwrap_or(default.holds_back),
        completes_stage: schema.completes_stage.unwrap_or(default.completes_stage),
        per_missing_level: schema.per_missing_level.unwrap_or(default.per_missing_level),
        per_impact: schema.per_impact.unwrap_or(default.per_impact),
        per_unlock: schema.per_unlock.unwrap_or(default.per_unlock),
        unlock_cap: schema.unlock_cap.unwrap_or(default.unlock_cap),
        serves_goal: schema.serves_goal.unwrap_or(default.serves_goal),
        fits: schema.fits.unwrap_or(default.fits),
        ill_suited: schema.ill_suited.unwrap_or(default.ill_suited),
        per_effort: schema.per_effort.unwrap_or(default.per_effort),
    }
}
