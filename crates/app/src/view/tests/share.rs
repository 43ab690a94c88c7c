//! The link to a result, and somebody's result.

use super::*;
use maturity::wire::link;

fn shared(text: &str, own: &[usize]) -> State {
    at(Route::Shared(text.to_owned()), own)
}

/// The link to these answers, after something was done to them.
fn link(levels: &[usize], change: impl FnOnce(&mut Answers)) -> String {
    let mut state = state(levels);
    change(Rc::make_mut(&mut state.answers));
    link::to_text(state.framework(), &state.answers).expect("a link")
}

#[test]
fn a_result_offers_its_link_and_says_who_can_read_it() {
    let html = markup(|| at(Route::Result, &[1; 6]));
    let text = link(&[1; 6], |_| {});
    has(&html, &["<input id=share-link|readonly|type=text|value=#", &text, ">"].concat());
    has(&html, "The link contains the answers: whoever has it can read them. Making it sends nothing.");
    has_not(&markup(|| at(Route::Result, &[])), "share-link");
}

#[test]
fn whether_the_link_was_copied_is_said() {
    let said = |done| markup(move || reduce(&at(Route::Result, &[1; 6]), Action::Copied(done)));
    has(&said(true), "Copied.");
    has(&said(false), "The link is selected: copy it from the field.");
}

#[test]
fn somebody_s_result_is_marked_and_has_nothing_that_changes_it() {
    let html = markup(|| shared(&link(&[2, 2, 1, 1, 2, 2], |_| {}), &[1; 6]));
    has(&html, "This is somebody’s result, to be read only.");
    has(&html, "They are at Dough, two answers short of Loaf");
    has(&html, "<a class=button small|href=#/result>\nGo to your own");
    for own in ["Change answers", "Delete my data", "name=goal", "<select", "share-link", "#/q/"] {
        has_not(&html, own);
    }
}

#[test]
fn what_somebody_left_open_leads_to_no_question_of_the_visitor_s() {
    let html = markup(|| shared(&link(&[2, 2, 1], |_| {}), &[]));
    has(&html, "Who cleans the oven?");
    has_not(&html, "#/q/");
    has(&html, "Take the assessment yourself");
}

#[test]
fn what_a_link_says_beyond_this_version_is_counted() {
    let html = markup(|| {
        let text = link(&[1; 6], |answers| {
            answers.given.insert(QuestionId::new("oven.size"), Answer::Unknown.into());
        });
        shared(&text, &[])
    });
    has(&html, "It says 1 thing that this version does not know. It is left out here.");
}

#[test]
fn taking_somebody_s_answers_over_asks_first_and_says_what_goes() {
    let html = markup(|| reduce(&shared(&link(&[2; 6], |_| {}), &[1; 3]), Action::Adopt));
    has(&html, "Use these answers as yours? They take the place of your 3 answers; you can take that back.");
    let html = markup(|| {
        let state = reduce(&shared(&link(&[2; 6], |_| {}), &[1; 3]), Action::Adopt);
        reduce(&state, Action::Confirm)
    });
    has(&html, "These 6 answers are yours now, in the place of the 3 answers that were here.");
    has(&html, "Take the earlier answers back");
}

#[test]
fn a_link_that_cannot_be_read_says_why_and_what_to_do() {
    let text = link(&[1; 6], |_| {});
    let cut = text[..text.len() - 5].to_owned();
    let changed = text.replacen(&text[20..21], if &text[20..21] == "x" { "y" } else { "x" }, 1);
    let newer = ["Ag", &text[2..]].concat();
    let mut other = fixture::bundle().framework;
    other.id = "brewery".to_owned();
    let other = link::to_text(&other, &Answers::default()).expect("a link");
    for (text, expect) in [
        (cut, "Its end is missing."),
        (changed, "It was changed on its way."),
        (newer, "It comes from a newer version of this page."),
        (other, "It belongs to another assessment."),
    ] {
        let html = markup(move || shared(&text, &[1; 6]));
        has(&html, expect);
        has(&html, "Your own answers are as they were.");
        has(&html, "<a class=button|href=#/result>\nGo to your own");
    }
}
