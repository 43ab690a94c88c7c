//! Figures beside benchmarks and stages.

use super::*;
use crate::state::{AMOUNT, Part, Whose};
use maturity::{ProfileQuestionId, ValueId};

/// The result of answers with these figures entered.
fn with(levels: &[usize], figures: &[(&str, &str)]) -> State {
    figures.iter().fold(at(Route::Result, levels), |state, (name, text)| {
        reduce(&state, Action::Figure((*name).to_owned(), (*text).to_owned()))
    })
}

fn entered(levels: &'static [usize], figures: &'static [(&'static str, &'static str)]) -> String {
    markup(move || with(levels, figures))
}

#[test]
fn the_fields_are_folded_up_until_a_figure_was_entered() {
    let html = entered(&[1; 6], &[]);
    has(&html, "<details class=disclosure no-print>\n<summary>\nEnter your figures");
    has(&html, "<section aria-labelledby=outcome|class=section no-print>");
    has_not(&html, "class=findings");
    let html = entered(&[1; 6], &[("loaves-sold", "84")]);
    has(&html, "<details class=disclosure no-print|open>\n<summary>\nEnter your figures");
    has(&html, "<section aria-labelledby=outcome|class=section>");
}

#[test]
fn a_figure_worse_than_every_benchmark_contradicts_advanced_practices_and_names_the_nearest() {
    let html = entered(&[3; 6], &[("loaves-sold", "79.5 %")]);
    has(&html, "<p class=finding>\nPractice ahead of the figure");
    has(
        &html,
        "79.5% is worse than all 3 benchmarks; the nearest is 80%. Yet most of its domains stand at Loaf or above: 2 of 2.",
    );
    has(&html, "The nearest: Bakers alone; Guild of bakers, 2025, 1,200 asked.");
    has(&html, "This alone proves nothing.");
}

#[test]
fn a_figure_better_than_every_benchmark_contradicts_the_lowest_practices() {
    let html = entered(&[1; 6], &[("loaves-sold", "91")]);
    has(&html, "<p class=finding>\nFigure ahead of the practice");
    has(
        &html,
        "91% is better than all 3 benchmarks; the nearest is 90%. Yet most of its domains stand at Dough or below: 2 of 2.",
    );
}

#[test]
fn a_figure_among_the_benchmarks_or_with_the_stages_contradicts_nothing() {
    has(
        &entered(&[3; 6], &[("loaves-sold", "84")]),
        "84% lies within the benchmarks, from 80% to 90%. It contradicts nothing.",
    );
    has(
        &entered(&[3; 6], &[("loaves-sold", "84")]),
        "From Bakers alone; Guild of bakers, 2025, 1,200 asked. To All bakeries; Guild of bakers, 2025, 1,200 asked.",
    );
    has(
        &entered(&[3; 6], &[("loaves-sold", "95")]),
        "Its stages do not contradict that. Domains at Dough or below: 0 of 2.",
    );
    has(
        &entered(&[1; 6], &[("loaves-sold", "70")]),
        "Its stages do not contradict that. Domains at Loaf or above: 0 of 2.",
    );
    for levels in [[1; 6], [3; 6]] {
        has_not(&markup(move || with(&levels, &[("loaves-sold", "84")])), "This alone proves nothing.");
    }
}

#[test]
fn a_figure_without_a_benchmark_stands_beside_its_stages() {
    let html = entered(&[3; 6], &[("wait", "1")]);
    has(&html, "<b>\n1 day\n</b>");
    has(&html, "No benchmark with a source applies to it.");
    has_not(&html, "What the figures are compared with");
    has(&html, "<a href=../domains/shop/>");
}

#[test]
fn nothing_follows_where_the_domains_are_not_scored() {
    let html = entered(&[], &[("loaves-sold", "79")]);
    has(&html, "<p class=finding>\nDomains not scored yet");
    has(&html, "Too few of its domains are scored for anything to follow: 0 of 2.");
}

fn of_size(mut state: State, size: &str) -> State {
    let size = (ProfileQuestionId::new("size"), ValueId::new(size));
    Rc::make_mut(&mut state.answers).profile.extend([size]);
    state
}

#[test]
fn ones_own_segment_is_compared_with_once_it_is_known() {
    let figures: &[_] = &[("loaves-sold", "84")];
    has(
        &entered(&[3; 6], figures),
        "Answer “How many bakers are you?” on this page, and the benchmarks of your own segment are taken.",
    );
    let html = markup(|| of_size(with(&[3; 6], &[("loaves-sold", "84")]), "more"));
    has(&html, "84% is worse than the one benchmark for your segment; the nearest is 85%.");
    has_not(&html, "How many bakers are you?” on this page");
    has(&html, "<th scope=row>\nLarger bakeries");
    has_not(&html, "<th scope=row>\nBakers alone");
}

#[test]
fn what_cannot_be_read_is_said_at_its_field_and_compared_with_nothing() {
    let html = entered(&[3; 6], &[("loaves-sold", "about 90"), ("wait", "-2"), (AMOUNT, "1234567890123")]);
    has(
        &html,
        "<input aria-describedby=figure-loaves-sold-hint figure-loaves-sold-error|aria-invalid=true|autocomplete=off|id=figure-loaves-sold|inputmode=decimal|maxlength=40|value=about 90>",
    );
    has(&html, "Write one number in digits, such as 92.5 or 1,200,000");
    has(&html, "Write 0 or more");
    has(&html, "Write at most 12 digits before the point, and 4 after it");
    has_not(&html, "class=findings");
    has(&entered(&[3; 6], &[("loaves-sold", "101")]), "Write 100 or less: no more can be kept than there was");
}

#[test]
fn what_is_exposed_is_a_range_with_its_sums_and_assumptions() {
    let html = entered(&[3; 6], &[(AMOUNT, "12.000,00"), ("loaves-sold", "92")]);
    has(&html, "<h3>\nLoaves left over\n</h3>\n<p class=range>\n960 to 2,400");
    has(&html, "12,000 × (100 − 92) ÷ 100 = 960\n<small class=muted>\n92% kept, your own figure");
    has(
        &html,
        "12,000 × (100 − 80) ÷ 100 = 2,400\n<small class=muted>\n80% kept: Bakers alone; Guild of bakers, 2025, 1,200 asked",
    );
    has(&html, "<li>\nNobody bakes more.");
    has(&entered(&[3; 6], &[(AMOUNT, "12000")]), "<p class=range>\n1,200 to 2,400");
}

#[test]
fn figures_are_shown_to_nobody_else_and_can_be_left_out() {
    let html = markup(|| State { whose: Whose::Somebodys, ..with(&[3; 6], &[("loaves-sold", "84")]) });
    has_not(&html, "id=outcome");
    let html = markup(|| reduce(&with(&[3; 6], &[("loaves-sold", "84")]), Action::Show(Part::Figures)));
    has_not(&html, "id=outcome");
    has(&html, "<input name=part|type=checkbox|value=figures>");
}

#[test]
fn a_framework_without_outcomes_has_no_such_section() {
    let bare = || {
        let mut state = at(Route::Result, &[1; 6]);
        Rc::make_mut(&mut state.bundle).outcomes = maturity::Outcomes::default();
        state
    };
    let html = markup(bare);
    has_not(&html, "id=outcome");
    has_not(&html, "value=figures");
}

#[test]
fn figures_change_no_answer_and_are_deleted_with_everything_else() {
    let state = with(&[1; 6], &[("loaves-sold", "84")]);
    assert_eq!(state.answers, at(Route::Result, &[1; 6]).answers);
    let state = reduce(&reduce(&state, Action::Ask(Asking::Delete)), Action::Confirm);
    assert_eq!(state.report.figures.written(), "");
}
