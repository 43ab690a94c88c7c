//! Random people who answer one small framework, for the laws of teams and cohorts.

use super::{domain, not_applicable, option, question, set};
use maturity::{Answer, Answers, Framework, NaReason, ProfileQuestionId, QuestionId, ReasonId, ValueId};
use proptest::{collection::vec, prelude::*};

/// Cases of each numbered law in the normal run.
pub const CASES: u32 = 10_000;

/// Cases of what is no numbered law, or is slow.
pub const FEWER: u32 = 2000;

/// So many cases, or more where `PROPTEST_CASES` says so.
pub fn at_least(cases: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: config.cases.max(cases), ..config }
}

/// Two domains of two questions, three stages; two reasons and the roles `one` and `many`.
pub fn framework() -> Framework {
    let questions = |domain: &str| [".q", ".r"].map(|name| question(&[domain, name].concat())).into();
    let mut framework = super::framework(vec![domain("a", questions("a")), domain("b", questions("b"))]);
    framework.domains[0].questions[0].keystone = true;
    framework.domains[1].questions[0].weight = 2;
    framework.na_reasons.push(NaReason { id: reason(), text: "Too new".to_owned() });
    framework
}

/// The second reason.
pub fn reason() -> ReasonId {
    ReasonId::new("too-new")
}

/// The profile question by which people are grouped.
pub fn by() -> ProfileQuestionId {
    ProfileQuestionId::new("team")
}

/// What one of them says, a number for each question; mostly a level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    pub group: usize,
    pub says: [u8; 4],
}

impl Person {
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (id, says) in ["a.q", "a.r", "b.q", "b.r"].into_iter().zip(self.says) {
            let answer = match says {
                0..8 => Answer::Option(option(says % 4)),
                8 => not_applicable(),
                9 => Answer::NotApplicable(reason()),
                10 => Answer::Unknown,
                _ => continue,
            };
            set(&mut answers, id, answer);
            if says >= 4 {
                answers.given.get_mut(&QuestionId::new(id)).expect("just set").evidenced = says < 8;
            }
        }
        if let Some(value) = ["one", "many"].get(self.group) {
            answers.profile.insert(by(), ValueId::new(*value));
        }
        answers
    }
}

pub fn people(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<Person>> {
    let person = (0..3_usize, any::<[u8; 4]>()).prop_map(|(group, says)| Person {
        group,
        says: says.map(|says| says % 14).map(|says| if says > 11 { says - 8 } else { says }),
    });
    vec(person, count)
}
