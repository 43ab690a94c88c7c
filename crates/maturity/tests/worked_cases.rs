//! The worked cases of the specification, §3: eight domains of one question each, named by the last of them.

use crate::support::{answers, domain, framework, not_applicable, question, set, texts};
use maturity::{Answers, Framework, Level, Scorecard, score};

const DOMAINS: [&str; 8] = ["value", "success", "segments", "journey", "onboarding", "renewals", "voice", "health"];

fn eight_domains() -> Framework {
    framework(DOMAINS.iter().map(|id| domain(id, vec![question(&format!("{id}.only"))])).collect())
}

/// Answers with these levels, in the order of the domains.
fn levels(levels: [u8; 8]) -> Answers {
    let mut all = Answers::default();
    for (id, level) in DOMAINS.iter().zip(levels) {
        all.given.extend(answers(&[(&format!("{id}.only"), level)]).given);
    }
    all
}

fn scored(each: [u8; 8]) -> Scorecard {
    score(&eight_domains(), &levels(each))
}

#[test]
fn seven_domains_at_run_and_health_at_nothing_are_88_and_crawl_held_back_by_health() {
    let scorecard = scored([3, 3, 3, 3, 3, 3, 3, 0]);
    let index = scorecard.index.expect("scored");
    assert_eq!((index.low, index.high, index.points, index.out_of), (88, 88, 700, 800));
    assert_eq!(scorecard.stage, Some(Level::new(1)));
    assert_eq!(scorecard.next, Some(Level::new(2)));
    assert_eq!(texts(&scorecard.held_back_by), ["health"]);
    assert_eq!(scorecard.distance, Some(1));
    assert_eq!(scorecard.typical, Some(Level::new(3)));
}

#[test]
fn seven_domains_at_run_and_health_at_crawl_are_at_walk() {
    let scorecard = scored([3, 3, 3, 3, 3, 3, 3, 1]);
    assert_eq!(scorecard.stage, Some(Level::new(2)));
    assert_eq!(texts(&scorecard.held_back_by), ["health"]);
}

#[test]
fn six_domains_at_run_and_two_at_walk_are_at_run() {
    let scorecard = scored([3, 3, 3, 3, 3, 3, 2, 2]);
    assert_eq!(scorecard.stage, Some(Level::new(3)));
    assert_eq!(scorecard.next, None);
    assert_eq!(scorecard.distance, None);
    assert!(scorecard.held_back_by.is_empty());
}

#[test]
fn five_domains_at_run_and_three_at_walk_are_at_walk() {
    let scorecard = scored([3, 3, 3, 3, 3, 2, 2, 2]);
    assert_eq!(scorecard.stage, Some(Level::new(2)));
    assert_eq!(texts(&scorecard.held_back_by), ["renewals", "voice", "health"]);
    assert_eq!(scorecard.distance, Some(1));
}

#[test]
fn everything_blank_is_not_scored() {
    let scorecard = score(&eight_domains(), &Answers::default());
    assert_eq!((scorecard.stage, scorecard.typical, scorecard.index, scorecard.next), (None, None, None, None));
    assert!(scorecard.domains.iter().all(|domain| domain.stage.is_none() && domain.index.is_none()));
    assert_eq!((scorecard.coverage.answered, scorecard.coverage.applicable), (0, 8));
    assert_eq!(scorecard.to_be_sure.len(), 8);
}

#[test]
fn one_answer_alone_is_not_scored() {
    let scorecard = score(&eight_domains(), &answers(&[("health.only", 3)]));
    assert_eq!((scorecard.stage, scorecard.index), (None, None));
    assert_eq!(scorecard.domains[7].stage, Some(Level::new(3)));
    assert_eq!((scorecard.coverage.answered, scorecard.coverage.applicable), (1, 8));
}

#[test]
fn a_domain_with_every_question_not_applicable_is_not_scored_and_not_in_the_quorum() {
    let mut some = answers(&[("value.only", 3), ("success.only", 3), ("segments.only", 3)]);
    for id in &DOMAINS[3..7] {
        set(&mut some, &format!("{id}.only"), not_applicable());
    }
    let scorecard = score(&eight_domains(), &some);
    assert_eq!(scorecard.domains[3].stage, None);
    assert_eq!(scorecard.domains[3].index, None);
    // Three of the four domains that apply are scored: just the quorum. Three of eight would not be.
    assert_eq!(scorecard.stage, Some(Level::new(3)));
    assert_eq!((scorecard.coverage.answered, scorecard.coverage.applicable), (3, 4));
}
