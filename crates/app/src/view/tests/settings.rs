//! What the report shows is the visitor's choice.

use super::*;
use crate::state::Part;

#[test]
fn a_section_that_is_not_wanted_is_not_there_and_comes_back() {
    let html = markup(|| reduce(&at(Route::Result, &[1; 6]), Action::Show(Part::Path)));
    has_not(&html, "<h2 id=path>");
    has(&html, "<input name=part|type=checkbox|value=path>");
    has(&html, "<input checked|name=part|type=checkbox|value=bars>");
    let twice = |state| reduce(&reduce(&state, Action::Show(Part::Path)), Action::Show(Part::Path));
    has(&markup(move || twice(at(Route::Result, &[1; 6]))), "<h2 id=path>");
}

#[test]
fn so_many_actions_are_shown_as_are_wanted() {
    let actions = |number: Option<usize>| {
        markup(move || reduce(&at(Route::Result, &[0; 6]), Action::ShowActions(number)))
            .matches("<p class=sum>")
            .count()
    };
    assert_eq!((actions(Some(3)), actions(Some(5)), actions(Some(10)), actions(None)), (3, 5, 6, 6));
}

#[test]
fn the_radar_is_a_choice_and_names_every_domain() {
    has_not(&markup(|| at(Route::Result, &[1; 6])), "class=radar");
    let html = markup(|| reduce(&at(Route::Result, &[1, 1, 2, 2]), Action::Show(Part::Radar)));
    has(&html, "<polygon class=area|points= 0,-39 ");
    has(&html, "<span>\nShop &amp; guests\n</span>\n<span class=muted>\nNot scored");
}

#[test]
fn deleting_everything_forgets_what_the_report_shows() {
    let state = reduce(&at(Route::Result, &[1; 6]), Action::Show(Part::Path));
    let state = reduce(&reduce(&state, Action::Ask(Asking::Delete)), Action::Confirm);
    assert!(state.report.settings.shows(Part::Path));
}
