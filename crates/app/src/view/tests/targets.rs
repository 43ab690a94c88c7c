//! Targets: set on the result, marked on the bars, and what they do to the advice said in words.

use super::*;
use crate::state::{Change, FIRST};
use maturity::{Plan, StageId, StepId};

fn target(state: &State, domain: &str, to: Option<&str>) -> State {
    reduce(state, Action::Target(DomainId::new(domain), to.map(StageId::new)))
}

#[test]
fn the_mark_on_a_bar_follows_the_target_of_its_domain() {
    let mark = |html: &str, domain: &str| {
        let bar = html.split(&format!("../domains/{domain}/>")).nth(1).unwrap_or_default();
        let bar = bar.split("<span class=value>").next().unwrap_or_default();
        bar.split("<line class=target|x1=").nth(1).map(|rest| rest.split('|').next().unwrap_or_default().to_owned())
    };
    let html = markup(|| at(Route::Result, &[1; 6]));
    assert_eq!(mark(&html, "oven").as_deref(), Some("67%"));
    let html = markup(|| target(&at(Route::Result, &[1; 6]), "oven", Some("feast")));
    assert_eq!((mark(&html, "oven").as_deref(), mark(&html, "shop").as_deref()), (Some("100%"), Some("67%")));
    has(&html, "the target: every answer at that stage");
    has(&html, "<option selected|value=feast>");
    let html = markup(|| at(Route::Result, &[3; 6]));
    assert_eq!(mark(&html, "oven"), None);
    has_not(&html, "the target: every answer");
}

#[test]
fn a_target_changes_the_steps_and_says_how() {
    let html = markup(|| target(&at(Route::Result, &[1; 6]), "oven", Some("dough")));
    has(&html, "“Bring oven.care to: A rota” and “Bring oven.heat to: By a gauge” are not advised any more");
    let state = target(&target(&at(Route::Result, &[1; 6]), "oven", Some("dough")), "oven", None);
    assert!(state.answers.targets.is_empty());
}

#[test]
fn a_target_of_the_framework_is_what_is_proposed() {
    let html = markup(|| {
        let mut state = at(Route::Result, &[1; 6]);
        Rc::make_mut(&mut state.bundle).framework.domains[0].target = Some(Level::new(3));
        state
    });
    has(&html, "As proposed: Feast");
    has(&html, "The next stage");
}

#[test]
fn what_a_change_did_is_right_for_one_step_and_many() {
    let plan = |steps: &[&str]| {
        let mut plan = Outcome::of(&fixture::bundle().framework, &at(Route::Result, &[0; 6]).answers).plan;
        let one = plan.actions[0].clone();
        plan.actions = steps.iter().map(|id| maturity::Action { step: StepId::new(*id), ..one.clone() }).collect();
        plan
    };
    let said = |before: &[&str], after: &[&str]| {
        words::change(&Change::between(&plan(before), &plan(after), FIRST), ToString::to_string)
    };
    let many = ["a", "b", "c", "d", "e", "f", "g"];
    assert_eq!(said(&["a", "b"], &["a"]), "What changed: “b” is not advised any more.");
    assert_eq!(said(&many, &["a"]), "What changed: six steps are not advised any more.");
    assert_eq!(said(&["a", "b", "c", "d", "e"], &many), "What changed: two more steps are advised further down.");
    assert_eq!(said(&["a"], &["b", "a"]), "What changed: “b” is first now.");
    assert_eq!(said(&many, &many), "This changes nothing in the steps for your answers.");
    assert_eq!(Change::between(&Plan::default(), &Plan::default(), FIRST).more, 0);
}
