//! The team's page.

use super::*;
use crate::state::TeamAction;
use maturity::RoleId;

/// A team of these people at its page; each with the same level everywhere but at the first question.
fn team(people: &[(&str, usize, usize)]) -> State {
    let files = people.iter().map(|(name, first, others)| {
        let answers = state(&[*first, *others, *others, *others, *others, *others]).answers;
        let json = answers_file::to_json(&fixture::bundle().framework, &answers, None);
        (format!("{name}.json"), Ok(json))
    });
    let files = files.collect();
    reduce(&at(Route::Team, &[]), Action::Team(TeamAction::Files(files)))
}

#[test]
fn an_empty_team_says_what_to_do_and_that_nothing_leaves_the_browser() {
    let html = markup(|| at(Route::Team, &[]));
    has(&html, "Nobody’s answers are here yet.");
    has(&html, "Nothing leaves this browser.");
    has_not(&html, "Discuss");
    has_not(&html, "Add my own answers");
    has(&markup(|| at(Route::Team, &[1])), "Add my own answers");
}

#[test]
fn a_team_sees_its_stage_and_what_to_discuss_first_with_why() {
    let html = markup(|| team(&[("anna", 0, 1), ("ben", 3, 1), ("cleo", 1, 1)]));
    has(&html, "3 sets of answers are here.");
    has(&html, "The team is at Dough");
    has(&html, "Discuss this first");
    has(
        &html,
        "The answers are 3 stages apart, from Starting out to Feast. It is a keystone: Flour &amp; grain reaches no stage without it.",
    );
    has(&html, "<li data-stage=1>\n<b>\n1\n</b>\n<span class=name>\nOn a shelf\n<span class=tag>\nin the middle");
    has(&html, "With fewer than 5 people in the team or in a role, others could work out who said what.");
}

#[test]
fn roles_that_differ_are_named() {
    let html = markup(|| {
        let state = team(&[("anna", 0, 1), ("ben", 3, 1)]);
        reduce(&state, Action::Team(TeamAction::Role(2, Some(RoleId::new("baker")))))
    });
    has(&html, "In the middle, Not said at Dough, starting out, and Baker at Feast.");
    has(&html, "<th scope=col>\nBaker");
}

#[test]
fn one_person_is_no_disagreement() {
    let html = markup(|| team(&[("anna", 0, 1)]));
    has(&html, "Add one more set of answers to see where you differ.");
    let html = markup(|| team(&[("anna", 1, 1), ("ben", 1, 1)]));
    has(&html, "Everybody who answered gave the same answers.");
}

#[test]
fn what_was_not_taken_is_named_with_its_reason() {
    let html = markup(|| reduce(&team(&[("anna", 1, 1)]), Action::Team(TeamAction::Links("nonsense".to_owned()))));
    has(&html, "1 was not taken:\n</p>\n<ul class=bullets>\n<li>\n<strong>\nnonsense");
}

#[test]
fn the_team_s_result_is_marked_and_read_only() {
    let html = markup(|| reduce(&team(&[("anna", 2, 2), ("ben", 2, 2)]), Action::Visit(Route::TeamResult)));
    has(&html, "These are the team’s answers as one.");
    has(&html, "The team’s result · 2 people");
    has(&html, "The team is at Loaf");
    has_not(&html, "name=goal");
    has_not(&html, "share-link");
}

#[test]
fn the_result_and_the_way_back_to_it_lead_to_the_team_and_the_workshop() {
    for html in [markup(|| at(Route::Result, &[1; 6])), markup(|| state(&[1; 6]))] {
        has(&html, "href=#/team>");
        has(&html, "href=#/workshop>");
    }
}
