//! Strengths, evidence, metrics, playbooks, sustaining: said right for one, many and none.

use super::*;

/// The part of the result under this heading's id; empty where it is not there.
fn part(html: &str, id: &str) -> String {
    let from = html.find(&format!("<section aria-labelledby={id}|")).unwrap_or(html.len());
    html[from..].split("</section>").next().unwrap_or_default().to_owned()
}

fn with(levels: &[usize], change: impl FnOnce(&mut Answers)) -> State {
    let mut state = at(Route::Result, levels);
    change(Rc::make_mut(&mut state.answers));
    state
}

fn shown(questions: &'static [&'static str]) -> impl FnOnce(&mut Answers) {
    move |answers| {
        for question in questions {
            if let Some(given) = answers.given.get_mut(&QuestionId::new(*question)) {
                given.evidenced = true;
            }
        }
    }
}

#[test]
fn strengths_are_the_domains_further_than_the_whole_in_the_words_of_the_answers() {
    let html = part(&markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2])), "strengths");
    has(&html, "Two domains are further than the whole.");
    has(&html, "In a dry store");
    has_not(&html, "The oven");
}

#[test]
fn without_a_domain_ahead_single_practices_are_strengths_and_without_these_there_are_none() {
    let html = part(&markup(|| at(Route::Result, &[1, 2, 1, 1, 1, 1])), "strengths");
    has(&html, "No whole domain is further than the rest, but these practices are.");
    has(&html, "A yearly tasting");
    assert_eq!(part(&markup(|| at(Route::Result, &[1; 6])), "strengths"), "");
    assert_eq!(part(&markup(|| at(Route::Result, &[])), "strengths"), "");
}

#[test]
fn at_the_last_stage_every_domain_there_is_a_strength() {
    has(&part(&markup(|| at(Route::Result, &[3; 6])), "strengths"), "Three domains are at the last stage.");
    assert_eq!(
        words::about_strengths(7, 3, false),
        "Seven domains are further than the whole; here are the strongest three."
    );
    assert_eq!(words::about_strengths(1, 3, true), "One domain is at the last stage.");
}

#[test]
fn what_is_claimed_stands_beside_what_could_be_shown_with_what_to_do_about_it() {
    let html =
        part(&markup(|| with(&[2; 6], shown(&["flour.store", "flour.miller", "oven.heat", "oven.care"]))), "evidence");
    has(&html, "Claimed\n</dt>\n<dd>\nLoaf");
    has(&html, "Could be shown\n</dt>\n<dd>\nDough");
    has(&html, "4 of 6");
    has(&html, "You claim Loaf and could show Dough. To close the gap, write down where");
    has(&html, "Shop &amp; guests, claimed at Loaf, shown at Dough:\n<a href=#/q/shop.queue>\nCounted");
    has_not(&html, "The oven, claimed");
}

#[test]
fn before_anything_is_marked_it_says_what_marking_does_and_with_nothing_claimed_nothing() {
    let html = part(&markup(|| at(Route::Result, &[2; 6])), "evidence");
    has(&html, "Nothing is marked yet.");
    assert_eq!(html.matches("name=evidenced").count(), 6);
    assert_eq!(part(&markup(|| at(Route::Result, &[1; 6])), "evidence"), "");
}

#[test]
fn everything_shown_supports_the_stage() {
    let framework = fixture::bundle().framework;
    let says = |shown, behind| words::evidence_says(&framework, Level::new(2), shown, behind);
    assert_eq!(says(Some(Level::new(2)), 0), "What you could show supports the stage that you claim.");
    assert!(says(Some(Level::new(2)), 1).contains("but less than that in one domain."));
    assert!(says(Some(Level::new(1)), 2).starts_with("You claim Loaf and could show Dough."));
    assert_eq!(words::shown_of_claimed(1, 1), "1 of 1 answer above the first stage could be shown.");
}

#[test]
fn a_mark_is_kept_with_its_answer() {
    let state = at(Route::Result, &[2; 6]);
    let state = reduce(&state, Action::Evidenced(QuestionId::new("oven.heat"), true));
    assert!(state.answers.given[&QuestionId::new("oven.heat")].evidenced);
    assert!(!state.answers.given[&QuestionId::new("oven.care")].evidenced);
}

#[test]
fn metrics_that_the_first_actions_move_are_watched_now_and_those_of_a_later_stage_can_wait() {
    let html = part(&markup(|| at(Route::Result, &[1; 6])), "metrics");
    has(&html, "Watch now");
    has(&html, "Loaves sold\n</a>\n<small class=muted>\nmoved by “");
    has(&html, "At Dough these can wait:\n<a href=../metrics/wait/>\nWaiting time\n</a>\n.");
    let html = part(&markup(|| at(Route::Result, &[2; 6])), "metrics");
    has_not(&html, "can wait");
    assert_eq!(part(&markup(|| at(Route::Result, &[3; 6])), "metrics"), "");
    assert_eq!(part(&markup(|| at(Route::Result, &[])), "metrics"), "");
}

#[test]
fn playbooks_are_those_of_the_weakest_domains_next_stage() {
    let html = part(&markup(|| at(Route::Result, &[1; 6])), "playbooks");
    has(&html, "How to take the next step in this domain.");
    has(&html, "<a href=../playbooks/clean-oven/>\nClean the oven");
    assert_eq!(part(&markup(|| at(Route::Result, &[3; 6])), "playbooks"), "");
    assert_eq!(part(&markup(|| at(Route::Result, &[])), "playbooks"), "");
}

#[test]
fn where_there_is_nothing_to_raise_it_says_what_to_watch_and_when_to_come_back() {
    let html = part(&markup(|| at(Route::Result, &[3; 6])), "actions");
    has(&html, "so there is nothing to raise. See that it stays so.");
    has(&html, "Take the assessment again in 90 days, or sooner after a change of team, product, or market.");
    has(&html, "<a href=../metrics/loaves-sold/>\nLoaves sold");
}
