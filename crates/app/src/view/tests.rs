//! The screens as markup, rendered natively.

use super::*;
use crate::{
    fixture,
    route::Route,
    state::{Asking, Keeping, Kept, Notice, Pick, Refusal},
};
use maturity::{Answer, Answers, OptionId, QuestionId, ReasonId};
use std::{
    future::Future,
    pin::pin,
    task::{Poll, Waker},
};
use yew::ServerRenderer;

/// A screen without effects, which need a browser.
#[component]
fn Stage(AppProps { start }: &AppProps) -> Html {
    let act = Callback::noop();
    html! { <>{ notices::notices(&start.0, &act) }{ screen(&start.0, &start.1, &act) }</> }
}

fn page() -> Surroundings {
    Surroundings {
        today: "November 21, 2026".to_owned(),
        figures: vec!["<svg>1</svg>".into(), "<svg>2</svg>".into(), "<svg>3</svg>".into()],
        ..Surroundings::default()
    }
}

/// The markup of a state that a closure builds, as state cannot go from one thread to another.
fn markup(build: impl FnOnce() -> State + Send + 'static) -> String {
    let renderer = ServerRenderer::<Stage>::with_props(move || AppProps { start: Rc::new((build(), page())) });
    tidy(&wait(renderer.hydratable(false).render()))
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut std::task::Context::from_waker(Waker::noop())) {
            return value;
        }
        std::thread::yield_now();
    }
}

/// A tag a line, attributes in alphabetical order, space between tags dropped: so that what differs is markup.
fn tidy(html: &str) -> String {
    let mut lines = Vec::new();
    for part in html.replace("<!---->", "").split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let tag = tag.trim_end_matches(['/', ' ']);
        if !part.starts_with('/') && !tag.is_empty() {
            let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let attributes = attributes(rest).join("|");
            lines.push(format!("<{name}{}{attributes}>", if attributes.is_empty() { "" } else { " " }));
        } else if !tag.is_empty() || part.starts_with('/') {
            lines.push(format!("<{tag}>"));
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            lines.push(text);
        }
    }
    lines.join("\n")
}

/// Attributes as `name=value`; those that are there or not, and empty values, as in HTML.
fn attributes(mut rest: &str) -> Vec<String> {
    let mut attributes = Vec::new();
    while let Some(start) = rest.find(|letter: char| !letter.is_whitespace()) {
        rest = &rest[start..];
        let end = rest.find(|letter: char| letter.is_whitespace() || letter == '=').unwrap_or(rest.len());
        let name = &rest[..end];
        let value = rest[end..].strip_prefix("=\"").and_then(|value| value.split_once('"'));
        let (value, after) = value.unwrap_or((name, &rest[end..]));
        rest = after;
        match value {
            "" => {}
            value if value == name => attributes.push(name.to_owned()),
            value => attributes.push(format!("{name}={value}")),
        }
    }
    attributes.sort();
    attributes
}

fn state(levels: &[usize]) -> State {
    let bundle = Rc::new(fixture::bundle());
    let ids: Vec<_> = bundle.framework.questions().map(|(_, question)| question.id.clone()).collect();
    let given = ids.into_iter().zip(levels);
    let given = given.map(|(id, level)| (id, Answer::Option(OptionId::new(format!("level-{level}"))).into()));
    let answers = Answers { given: given.collect(), ..Answers::default() };
    State::new(bundle, Kept { answers, unreadable: Vec::new(), keeping: Keeping::Kept })
}

fn at(route: Route, levels: &[usize]) -> State {
    reduce(&state(levels), Action::Visit(route))
}

fn has(html: &str, part: &str) {
    assert!(html.contains(part), "not there: {part}\n{html}");
}

fn has_not(html: &str, part: &str) {
    assert!(!html.contains(part), "there: {part}\n{html}");
}

#[test]
fn the_first_question_is_the_page_s_own_markup() {
    let page = include_str!("tests/question.html");
    let app = markup(|| state(&[]));
    let app = app.split_once("\n</div>\n").map(|(_, app)| app).unwrap_or_default();
    assert_eq!(app, tidy(page));
}

#[test]
fn a_problem_is_named_above_and_beside_the_question() {
    let html = markup(|| reduce(&state(&[]), Action::Continue));
    has(&html, "<div aria-labelledby=error-title|class=error-summary|role=alert|tabindex=-1>");
    has(&html, "<a href=#answer-1>\nChoose the answer that fits best, or “We don’t know”");
    has(&html, "<fieldset aria-describedby=error>");
}

#[test]
fn a_missing_reason_is_put_right_among_the_reasons() {
    let html = markup(|| reduce(&reduce(&state(&[]), Action::Choose(Pick::NotApplicable(None))), Action::Continue));
    has(&html, "<a href=#reason-1>\nChoose why it doesn’t apply to you");
    has(&html, "<input checked|id=answer-not-applicable|name=answer|type=radio|value=not-applicable>");
}

#[test]
fn a_later_question_says_where_it_stands_and_leads_back() {
    let html = markup(|| at(Route::Question(QuestionId::new("oven.heat")), &[1, 2]));
    has(&html, "<progress aria-label=Questions answered|max=6|value=2>");
    has(&html, "Question 3 of 6\n</span>\n<span>\nThe oven\n</span>\n<span>\nabout 1 minute left");
    has(&html, "<p class=help>\nAt six in the morning.");
    has(&html, "<a class=text-button|href=#/q/flour.miller>\nBack");
}

#[test]
fn an_answer_and_its_note_are_shown_again() {
    let html = markup(|| {
        let state = reduce(&state(&[]), Action::Choose(Pick::Option(OptionId::new("level-2"))));
        let state = reduce(&state, Action::Note("In the cellar".to_owned()));
        let state = reduce(&state, Action::Visit(Route::Check));
        reduce(&state, Action::Visit(Route::Question(QuestionId::new("flour.store"))))
    });
    has(&html, "<input checked|id=answer-3|name=answer|type=radio|value=level-2>");
    has(&html, "<details class=disclosure|open>");
    has(&html, "In the cellar");
}

#[test]
fn coming_back_offers_to_resume_to_start_over_and_to_delete() {
    let html = markup(|| state(&[1, 2, 3]));
    has(&html, "You have answered 3 of 6 questions. About 1 minute left.");
    has(&html, "<a class=button|href=#/q/oven.care>\nResume at 4 of 6");
    has(&html, "Start over");
    has(&html, "Delete my data");
}

#[test]
fn coming_back_to_a_whole_set_of_answers_leads_to_the_check() {
    has(&markup(|| state(&[1; 6])), "<a class=button|href=#/check>\nCheck answers and see the result");
}

#[test]
fn deleting_asks_first_and_says_how_much() {
    let html = markup(|| reduce(&state(&[1, 1]), Action::Ask(Asking::StartOver)));
    has(&html, "Start over? The 2 answers in this browser will be deleted.");
    has(&html, "Yes, start over");
}

#[test]
fn the_check_lists_every_question_with_a_way_to_change_it() {
    let html = markup(|| {
        let state = at(Route::Question(QuestionId::new("oven.heat")), &[0, 3]);
        let state = reduce(&state, Action::Reason(ReasonId::new("too-early")));
        let state = reduce(&state, Action::Visit(Route::Question(QuestionId::new("oven.care"))));
        reduce(&reduce(&state, Action::Choose(Pick::Unknown)), Action::Visit(Route::Check))
    });
    has(&html, "3 of 6 answered, 1 “don’t know”, 2 left open.");
    has(&html, "Anywhere\n</dd>\n<dd class=change>\n<a href=#/q/flour.store>\nChange");
    has(&html, "Doesn’t apply to us: We are too early for this");
    has(&html, "<dd class=unanswered>\nNot answered\n</dd>\n<dd class=change>\n<a href=#/q/shop.queue>\nAnswer");
}

#[test]
fn the_result_says_the_stage_what_holds_it_back_and_by_how_much() {
    let html = markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2]));
    has(&html, "<header class=verdict|data-stage=1>");
    has(&html, "You are at Dough, two answers short of Loaf");
    has(&html, "Two of three domains have reached Loaf; The oven holds the company back.");
    has(&html, "Held back by\n</dt>\n<dd>\n<ul>\n<li>\n<a href=../domains/oven/>\nThe oven");
    has(&html, "<svg>\n1\n</svg>");
}

#[test]
fn domains_are_bars_in_falling_order_with_the_same_figures_as_a_table() {
    let html = markup(|| at(Route::Result, &[1, 1, 3, 3, 2, 2]));
    let names: Vec<_> = html.split("<span class=name>\n<a href=../domains/").skip(1).map(|rest| &rest[..5]).collect();
    assert_eq!(names, ["oven/", "shop/", "flour"]);
    has(&html, "<rect class=band|data-stage=2|height=14|width=34%|x=33%|y=0>");
    has(&html, "<rect class=fill|height=8|width=67%|y=3>");
    has(&html, "<th scope=row>\nFlour &amp; grain");
    has_not(&html, "style=");
}

#[test]
fn an_action_shows_its_sum_as_a_sentence() {
    let html = markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2]));
    has(&html, "Holds Loaf back (30) + ");
    has(&html, "<a href=../playbooks/clean-oven/>\nClean the oven");
    has(&html, "<a href=../metrics/loaves-sold/>\nLoaves sold");
}

#[test]
fn only_the_first_actions_are_shown_until_all_are_wanted() {
    let html = markup(|| at(Route::Result, &[0; 6]));
    assert_eq!(html.matches("<p class=sum>").count(), 5);
    has(&html, "<button aria-expanded=false|class=button quiet|type=button>\nShow all 6");
}

#[test]
fn at_the_last_stage_there_is_nothing_to_raise() {
    let html = markup(|| at(Route::Result, &[3; 6]));
    has(&html, "You are at Feast, the last stage");
    has(&html, "Hold what you have");
    has_not(&html, "What to do first");
}

#[test]
fn too_few_answers_give_no_stage_and_lead_to_the_open_questions() {
    let html = markup(|| at(Route::Result, &[2]));
    has(&html, "Not enough answers for a result yet");
    has(&html, "So far 1 of 6 questions are answered");
    has(&html, "Answer these to be sure");
    has(&html, "<a href=#/q/shop.queue>");
    has_not(&html, "NaN");
}

#[test]
fn what_unknown_answers_could_add_is_shown() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[2, 2, 2, 2, 2, 2]);
        let answers = Rc::make_mut(&mut state.answers);
        answers.given.insert(QuestionId::new("shop.queue"), Answer::Unknown.into());
        let mut bundle = (*state.bundle).clone();
        bundle.framework.scoring.min_coverage = "1/2".parse().expect("a fraction");
        state.bundle = Rc::new(bundle);
        state
    });
    has(&html, "<rect class=unknown|height=8|width=50%|x=33%|y=3>");
    has(&html, ", up to 83");
    has(&html, "Shop &amp; guests: the index could rise from 33 to 83.");
}

#[test]
fn a_browser_that_keeps_nothing_is_named_with_the_way_out() {
    let html = markup(|| reduce(&state(&[1]), Action::Saved(Err(Refusal::Full))));
    has(&html, "This browser’s storage is full");
    has(&html, "Download my answers (JSON)");
}

#[test]
fn a_refused_file_is_answered_with_the_reason() {
    let html = markup(|| State { notice: Some(Notice::Refused("it is a picture.".to_owned())), ..state(&[1]) });
    has(&html, "The file was not used, and your answers stay as they were: it is a picture.");
}
