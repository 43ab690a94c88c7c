//! Some domains of the framework that ships, asked about by themselves as other sites embed them: their result is what it
//! is among the others, and nothing in it speaks of a step that is not there.

use maturity::{Answer, Answers, Framework, Given, report, score};
use std::{error::Error, path::Path};
use stride_tests::shipped;

type Outcome = Result<(), Box<dyn Error>>;

/// Answer sets in which every option and every "we don't know" comes up.
const SETS: usize = 40;

fn framework() -> Result<Framework, Box<dyn Error>> {
    Ok(shipped::framework(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))?)
}

fn answers(framework: &Framework, set: usize) -> Answers {
    let mut answers = Answers::default();
    for (place, (_, question)) in framework.questions().enumerate() {
        let choices = question.options.len() + 1;
        let choice = (place * (set + 3) + set * 7 + place / 5) % choices;
        let answer = question.options.get(choice).map_or(Answer::Unknown, |option| Answer::Option(option.id.clone()));
        answers.given.insert(question.id.clone(), Given { answer, note: None, evidence: None, evidenced: false });
    }
    answers
}

#[test]
fn a_domain_by_itself_scores_as_it_does_among_the_others_and_the_whole_is_that_domain() -> Outcome {
    let whole = framework()?;
    for set in 0..SETS {
        let answers = answers(&whole, set);
        for expected in score(&whole, &answers).domains {
            let mut one = whole.clone();
            one.domains.retain(|domain| domain.id == expected.id);
            let scorecard = score(&one, &answers);
            assert_eq!(scorecard.stage, expected.stage, "{}", expected.id);
            // The whole is a mean of domains, a domain one of questions: the sums differ, what they come to does not.
            let bounds = |index: Option<maturity::Index>| index.map(|it| (it.low, it.high));
            assert_eq!(bounds(scorecard.index), bounds(expected.index), "{}", expected.id);
            assert_eq!(scorecard.domains, [expected]);
        }
    }
    Ok(())
}

#[test]
fn what_is_advised_for_some_domains_is_in_them_with_all_that_it_names() -> Outcome {
    let whole = framework()?;
    for set in 0..SETS {
        for kept in 1..=2 {
            let mut some = whole.clone();
            let first = set % (some.domains.len() - kept);
            some.domains = some.domains[first..first + kept].to_vec();
            let report = report(&some, &answers(&whole, set));
            for action in &report.plan.actions {
                let named = [&action.step].into_iter().chain(&action.first_because_of).chain(&action.unlocks);
                let strange: Vec<_> = named.filter(|step| some.step(step).is_none()).collect();
                assert!(strange.is_empty(), "{strange:?}");
            }
        }
    }
    Ok(())
}
