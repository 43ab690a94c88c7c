//! A bakery's answers with their report, to make files of.

use crate::fixture;
use export::{Document, Kind, write};
use maturity::wire::bundle::Bundle;
use maturity::{Answer, Answers, Fraction, Given, OptionId, QuestionId, ReasonId, Report, report};

/// Everything that a document borrows.
pub struct Scene {
    pub bundle: Bundle,
    pub answers: Answers,
    pub report: Report,
    pub address: Option<&'static str>,
}

impl Scene {
    pub fn of(answers: Answers) -> Self {
        let mut bundle = fixture::bundle();
        // Of two questions one is enough.
        bundle.framework.scoring.min_coverage = Fraction::new(1, 2).expect("a half");
        let report = report(&bundle.framework, &answers);
        Self { bundle, answers, report, address: Some("https://bread.example/site/assessment/") }
    }

    pub fn document(&self) -> Document<'_> {
        let Self { bundle, answers, report, address } = self;
        Document { bundle, answers, report, day: "2026-01-31T09:00:00Z", address: *address }
    }

    pub fn bytes(&self, kind: Kind) -> Vec<u8> {
        write(&self.document(), kind)
    }

    pub fn text(&self, kind: Kind) -> String {
        String::from_utf8(self.bytes(kind)).expect("text")
    }
}

pub fn option(level: u8) -> Given {
    Answer::Option(OptionId::new(format!("level-{level}"))).into()
}

pub fn answers<const N: usize>(given: [(&str, Given); N]) -> Answers {
    let given = given.into_iter().map(|(id, given)| (QuestionId::new(id), given)).collect();
    Answers { given, ..Answers::default() }
}

/// The shop is behind, one answer is not known, and notes try what notes can try.
pub fn mixed() -> Scene {
    Scene::of(answers([
        ("flour.store", Given { note: Some("=HYPERLINK(\"https://evil.example\")".to_owned()), ..option(2) }),
        ("flour.miller", Given { evidenced: true, evidence: Some("https://mill.example/log".to_owned()), ..option(3) }),
        ("oven.heat", option(1)),
        ("oven.care", Given { note: Some("<b>*rota* | \u{1}here</b>".to_owned()), ..option(1) }),
        ("shop.queue", option(0)),
        ("shop.taste", Answer::Unknown.into()),
    ]))
}

/// Nothing is known of the shop.
pub fn partly() -> Scene {
    let ids = ["flour.store", "flour.miller", "oven.heat", "oven.care"];
    Scene::of(answers(ids.map(|id| (id, option(2)))))
}

/// All that there is to reach.
pub fn done() -> Scene {
    let ids = ["flour.store", "flour.miller", "oven.heat", "oven.care", "shop.queue"];
    let mut answers = answers(ids.map(|id| (id, option(3))));
    let other = Answer::NotApplicable(ReasonId::new("other")).into();
    answers.given.insert(QuestionId::new("shop.taste"), other);
    Scene::of(answers)
}

/// Nothing was said.
pub fn blank() -> Scene {
    Scene::of(Answers::default())
}
