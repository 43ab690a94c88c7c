//! The screens as markup, rendered natively.

mod language;
mod outcome;
mod over_time;
mod path;
mod report;
mod scenario;
mod settings;
mod share;
mod targets;
mod team;
mod workshop;

use super::*;
use crate::{
    browser::file::Unread,
    fixture,
    route::Route,
    state::{Asking, Keeping, Kept, Notice, Outcome, Pick, Refusal, Tally},
    words,
};
use maturity::{
    Answer, Answers, DomainId, Level, OptionId, PointReason, Points, QuestionId, ReasonId, wire::answers_file,
};
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
        moment: Some("2026-11-21T09:00:00+01:00".to_owned()),
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
    has(&html, "<button class=button small|type=button>\nNo, keep them");
    has(&html, "<button class=button quiet small|type=button>\nYes, start over");
}

#[test]
fn the_check_lists_every_question_with_a_way_to_change_it() {
    let html = markup(|| {
        let state = at(Route::Question(QuestionId::new("oven.heat")), &[0, 3]);
        let state = reduce(&state, Action::Reason(ReasonId::new("too-early")));
        let state = reduce(&state, Action::Visit(Route::Question(QuestionId::new("oven.care"))));
        reduce(&reduce(&state, Action::Choose(Pick::Unknown)), Action::Visit(Route::Check))
    });
    has(
        &html,
        "4 of 6 answered, 1 of them “We don’t know”, 2 left open. You can change any of them now or after the result.",
    );
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
    has_not(&html, "<h2 id=actions>\nWhat to do first");
}

#[test]
fn too_few_answers_give_no_stage_and_lead_to_the_open_questions() {
    let html = markup(|| at(Route::Result, &[2]));
    has(&html, "Not enough answers for a result yet");
    has(&html, "With 1 of 6 answered, too few are known to score. Answer the open ones below to see where you stand.");
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
    let html = markup(|| State { notice: Some(Notice::Refused("It is a picture.".to_owned())), ..state(&[1]) });
    has(&html, "<div class=notice alert>\n<p>\nThis is not an answers file of this assessment.");
    has(&html, "It was not used, and your answers stay as they were. It is a picture.");
}

/// Eight domains, one level for both questions of each; those without one are blank. There are no steps.
fn eight(levels: &[usize]) -> State {
    let mut bundle = fixture::bundle();
    let domain = bundle.framework.domains.remove(0);
    bundle.framework.domains = (1..=8)
        .map(|number| {
            let mut domain = domain.clone();
            domain.id = DomainId::new(format!("d{number}"));
            domain.title = format!("Field {number}");
            for question in &mut domain.questions {
                question.id = QuestionId::new(format!("d{number}.{}", question.id));
                question.steps.clear();
            }
            domain
        })
        .collect();
    let mut answers = Answers::default();
    for (domain, level) in bundle.framework.domains.iter().zip(levels) {
        for question in &domain.questions {
            let option = OptionId::new(format!("level-{level}"));
            answers.given.insert(question.id.clone(), Answer::Option(option).into());
        }
    }
    let kept = Kept { answers, unreadable: Vec::new(), keeping: Keeping::Kept };
    reduce(&State::new(Rc::new(bundle), kept), Action::Visit(Route::Result))
}

fn board(state: &State) -> String {
    let framework = state.framework();
    let Outcome { scorecard, plan } = Outcome::of(framework, &state.answers);
    words::board_sentence(framework, &scorecard, &plan, Tally::of(framework, &state.answers))
}

#[test]
fn the_sentence_for_a_board_counts_domains_and_names_who_is_behind() {
    for (levels, expect) in [
        (&[0; 8][..], "No domain has reached Dough yet."),
        (&[1; 8], "No domain has reached Loaf yet."),
        (&[2, 1, 1, 1, 1, 1, 1, 1], "One of eight domains has reached Loaf; the other seven hold the company back."),
        (
            &[2, 2, 2, 2, 2, 1, 1, 1],
            "Five of eight domains have reached Loaf; Field 6, Field 7, and Field 8 hold the company back.",
        ),
        (&[2, 2, 2, 2, 2, 2, 2, 0], "Seven of eight domains have reached Loaf; Field 8 is more than one stage behind."),
        (
            &[3, 3, 3, 3, 3, 2, 1, 1],
            "Five of eight domains have reached Feast; Field 7 and Field 8 are more than one stage behind.",
        ),
        (&[2, 2, 2, 2, 0, 0, 0, 0], "Four of eight domains have reached Dough; the other four hold the company back."),
        (
            &[2, 2, 2, 2, 2, 2, 1, 1],
            "No domain has reached Feast yet; Field 7 and Field 8 are more than one stage behind.",
        ),
        (&[3; 8], "All eight domains are at Feast; hold what you have."),
        (&[3, 3, 3, 3, 3, 3, 2, 2], "Six of eight domains are at Feast."),
        (&[3, 3, 3, 3, 3, 3, 2], "Six of seven scored domains are at Feast."),
    ] {
        assert_eq!(board(&eight(levels)), expect, "{levels:?}");
    }
}

#[test]
fn the_sentence_for_a_board_does_not_say_to_hold_while_there_is_something_to_do() {
    let (done, begun) = (state(&[3; 6]), state(&[0; 6]));
    let mut outcome = Outcome::of(done.framework(), &done.answers);
    outcome.plan = Outcome::of(begun.framework(), &begun.answers).plan;
    let sentence = words::board_sentence(done.framework(), &outcome.scorecard, &outcome.plan, Tally::default());
    assert_eq!(sentence, "All three domains are at Feast.");
}

#[test]
fn the_sentence_for_a_board_tells_what_is_not_known_from_what_does_not_apply() {
    let every = |answer: Answer| {
        let mut state = state(&[0; 6]);
        for given in Rc::make_mut(&mut state.answers).given.values_mut() {
            given.answer = answer.clone();
        }
        board(&state)
    };
    assert_eq!(
        every(Answer::Unknown),
        "With 6 of 6 answered, 6 of them “We don’t know”, too few are known to score. Answer the open ones below to see where you stand."
    );
    let other = Answer::NotApplicable(ReasonId::new("other"));
    assert_eq!(every(other), "With 6 of 6 answered, too few apply to score.");
}

#[test]
fn without_reasons_nothing_is_said_not_to_apply() {
    let build = || {
        let mut state = state(&[]);
        Rc::make_mut(&mut state.bundle).framework.na_reasons.clear();
        state
    };
    let html = markup(build);
    has(&html, "<input id=answer-unknown|");
    has_not(&html, "not-applicable");
    has_not(&html, "reasons");
    let (with, without) = (state(&[]), build());
    let at = |state: &State, place| Pick::at(state.framework(), &state.framework().domains[0].questions[0], place);
    assert_eq!((at(&with, 5), at(&without, 5)), (Some(Pick::NotApplicable(None)), None));
    assert_eq!((at(&without, 4), at(&without, 6)), (Some(Pick::Unknown), None));
}

#[test]
fn borderline_says_in_which_direction() {
    has(
        &markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2])),
        "One answer a level higher or lower would change the stage.",
    );
    let html = markup(|| eight(&[3, 3, 3, 3, 3, 3, 2, 2]));
    has(&html, "One answer a level lower would change the stage.");
}

#[test]
fn a_step_whose_question_is_not_known_starts_from_there() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[0, 1, 1, 1, 1, 1]);
        let mut bundle = (*state.bundle).clone();
        bundle.framework.scoring.min_coverage = "1/2".parse().expect("a fraction");
        state.bundle = Rc::new(bundle);
        Rc::make_mut(&mut state.answers).given.insert(QuestionId::new("flour.store"), Answer::Unknown.into());
        reduce(&state, Action::ShowAll(true))
    });
    has(&html, "Flour &amp; grain\n</span>\n<span>\nNot known\n<span class=arrow>");
}

#[test]
fn a_sum_does_not_break_within_a_term_and_names_the_most_that_counts() {
    let state = state(&[]);
    let sum = |steps, points| {
        let terms = vec![(PointReason::Unlocks(steps), points), (PointReason::Effort(2), -4)];
        words::sum(state.framework(), &Points { total: points - 4, terms }).replace('\u{a0}', "_")
    };
    assert_eq!(sum(3, 15), "Unlocks_3_steps_(15) −_effort_2_of_5_(4) = 11");
    assert_eq!(sum(4, 15), "Unlocks_4_steps_(15, the most that counts) −_effort_2_of_5_(4) = 11");
}

#[test]
fn the_distance_is_the_fewest_where_there_is_more_than_one_way() {
    has(&markup(|| at(Route::Result, &[1; 6])), "The fewest answers that would do it.");
    has_not(&markup(|| at(Route::Result, &[2, 2, 1, 1, 2, 2])), "The fewest answers");
}

#[test]
fn a_refused_file_is_named_for_what_it_is() {
    let framework = fixture::bundle().framework;
    let ours = answers_file::to_json(&framework, &Answers::default(), None);
    let refused =
        |file: &str| answers_file::from_json(&framework, file).map_err(|reason| words::refused(&reason)[0].clone());
    for (file, expect) in [
        ("{}".to_owned(), "This is not an answers file of this assessment."),
        (ours.replace("\"format\": 1", "\"format\": 2"), "This file comes from a newer version of this site."),
        (ours.replace("\"bakery\"", "\"brewery\""), "This file belongs to another framework."),
    ] {
        assert_eq!(refused(&file), Err(expect.to_owned()));
    }
    let [plain, rest] = words::refused(words::unread_file(Unread::Unreadable));
    assert_eq!(plain, "The browser could not read this file.");
    assert_eq!(rest, "It was not used, and your answers stay as they were.");
}

#[test]
fn what_sustains_is_said_in_the_body_and_leads_to_what_is_not_known() {
    let html = markup(|| at(Route::Result, &[3; 6]));
    has(
        &html,
        "Hold what you have\n</h2>\n</div>\n<div>\n<p>\nEvery scored domain is at its target or past it, so there is",
    );
    let html = markup(|| eight(&[3; 7]));
    has(&html, "could be: see “Answer these to be sure” below.");
    has_not(&html, "Every scored domain");
}

#[test]
fn with_nothing_scored_and_nothing_advised_there_is_nothing_to_fit() {
    has_not(&markup(|| at(Route::Result, &[])), "Fit the advice to you");
    has(&markup(|| at(Route::Result, &[0])), "Fit the advice to you");
    has(&markup(|| at(Route::Result, &[3; 6])), "Fit the advice to you");
}

#[test]
fn at_most_four_domains_are_named_as_holding_back() {
    let html = markup(|| eight(&[2, 2, 2, 1, 1, 1, 1, 1]));
    has(&html, "Field 7\n</li>\n<li>\nand one more\n</li>\n</ul>");
    let html = markup(|| eight(&[1; 8]));
    has(&html, "Held back by\n</dt>\n<dd>\n<ul>\n<li>\nAll eight domains\n</li>\n</ul>");
}

#[test]
fn the_way_to_the_result_stands_above_the_answers_too() {
    assert_eq!(markup(|| at(Route::Check, &[1; 6])).matches("<a class=button|href=#/result>").count(), 2);
}

#[test]
fn one_and_none_have_their_own_words() {
    for (text, expect) in [
        (words::asking(Asking::StartOver, 0), "Start over? There is no answer in this browser yet."),
        (words::asking(Asking::StartOver, 1), "Start over? The 1 answer in this browser will be deleted."),
        (words::no_keep(1), "No, keep it"),
        (words::uploaded(1, 0), "The file’s 1 answer is here now."),
        (words::uploaded(2, 1), "The file’s 2 answers took the place of the 1 answer that was here."),
        (
            words::other_window(2, 1),
            "Another window saved 2 answers and lacks the 1 answer in this one. Which shall stay?",
        ),
        (words::about_to_be_sure(1), "It could still change your result."),
        (words::about_left_out(1), "You said that this does not apply to you."),
    ] {
        assert_eq!(text, expect);
    }
    assert!(words::unreadable(2).contains("they are kept in this browser as they were"));
    assert!(words::unknown_ids(1).starts_with("1 answer belongs to a question that"));
    assert!(
        words::tally(Tally { known: 1, unknown: 0, blank: 5 }).ends_with("You can change it now or after the result.")
    );
}
