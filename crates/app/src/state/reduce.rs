//! State and action to state.

use super::{
    Action, Asking, Change, Draft, FIRST, Figures, Keeping, Notice, Outcome, Past, Pick, Problem, Refusal, Scenario,
    Sending, Settings, State, Winner, WorkshopAction, past, sending, share, team, workshop,
};
use crate::{ROOMS, route::Route};
use maturity::{
    Answers, DomainId, GoalId, ProfileQuestionId, StageId, ValueId,
    wire::{answers_file, bundle::Feature},
};
use std::{mem, rc::Rc};

/// What the app knows after something happened.
pub fn reduce(state: &State, action: Action) -> State {
    let own = (state.reads_others() && !action.may_replace()).then(|| Rc::clone(&state.answers));
    let mut state = state.clone();
    if !matches!(action, Action::Saved(_)) {
        state.report.copied = None;
    }
    match action {
        Action::Visit(route) => visit(&mut state, route),
        Action::Choose(pick) => edit(&mut state, |draft| choose(draft, pick)),
        Action::Reason(reason) => edit(&mut state, |draft| draft.pick = Some(Pick::NotApplicable(Some(reason)))),
        Action::Note(note) => edit(&mut state, |draft| draft.note = clip(note, answers_file::MAX_NOTE)),
        Action::Evidence(link) => edit(&mut state, |draft| draft.evidence = clip(link, answers_file::MAX_EVIDENCE)),
        Action::Continue if ROOMS && state.route == Route::Workshop => workshop::act(&mut state, WorkshopAction::GoOn),
        Action::Continue => go_on(&mut state),
        Action::Workshop(action) if ROOMS => workshop::act(&mut state, action),
        Action::Ask(asking) => state.asking = Some(asking),
        Action::Dismiss => state.asking = None,
        Action::Confirm => confirm(&mut state),
        Action::Goal(goal, chosen) => advise_anew(&mut state, |answers| set_goal(answers, goal, chosen)),
        Action::Profile(question, value) => advise_anew(&mut state, |answers| set_profile(answers, question, value)),
        Action::Take(file, progress) => state.report.taking = Some((file, progress)),
        Action::Send(action) if ROOMS => sending::act(&mut state.report, action),
        Action::ShowAll(all) => state.report.all_actions = all,
        Action::Tick(step) => {
            // On a colleague's result or the team's, the steps that these have are not the visitor's.
            let theirs = if state.reads_others() { state.offered() } else { None };
            let answers = theirs.as_ref().unwrap_or(&state.answers);
            state.report.scenario = state.report.scenario.toggled(&state.bundle.framework, answers, &step);
        }
        Action::ClearScenario => state.report.scenario = Scenario::default(),
        Action::Target(domain, target) => advise_anew(&mut state, |answers| set_target(answers, domain, target)),
        Action::Evidenced(question, evidenced) => {
            if let Some(given) = Rc::make_mut(&mut state.answers).given.get_mut(&question) {
                given.evidenced = evidenced;
            }
            for (_, draft) in state.form.drafts.iter_mut().filter(|(edited, _)| *edited == question) {
                draft.evidenced = evidenced;
            }
        }
        Action::Show(part) => state.report.settings = state.report.settings.toggled(part),
        Action::Figure(name, text) => {
            let mark = ::words::spoken().decimal_mark;
            state.report.figures = state.report.figures.with(&name, &text, mark);
        }
        Action::ShowActions(number) => {
            state.report.settings.actions = number;
            state.report.all_actions = false;
        }
        Action::Upload(Ok(answers)) => {
            let replaced = Rc::clone(&state.answers);
            replace(&mut state, Rc::new(answers));
            state.notice = Some(Notice::Uploaded(replaced));
        }
        Action::Upload(Err(reason)) => state.notice = Some(Notice::Refused(reason)),
        Action::Team(action) if ROOMS => team::act(&mut state, action),
        Action::Workshop(_) | Action::Team(_) | Action::Send(_) => {}
        Action::RoomsFailed => {
            let is_done = state.answered() == state.total();
            visit(&mut state, if is_done { Route::Result } else { Route::Start });
            state.notice = Some(Notice::NotLoaded);
        }
        Action::Copied(done) => state.report.copied = Some(done),
        Action::Drawn(code) => state.report.code = Some(code),
        Action::Adopt if *state.answers == Answers::default() => share::adopt(&mut state),
        Action::Adopt => state.asking = Some(Asking::Adopt),
        Action::Undo => {
            if let Some(Notice::Uploaded(replaced) | Notice::Adopted(replaced)) = state.notice.take() {
                replace(&mut state, replaced);
            }
        }
        Action::Saved(Ok(answers)) => (state.stored.saved, state.stored.keeping) = (answers, Keeping::Kept),
        Action::Saved(Err(refusal)) => state.stored.keeping = Keeping::Refused(refusal),
        Action::OtherWindow(answers) => meet(&mut state, answers.map(Rc::new)),
        Action::Settle(winner) => settle(&mut state, winner),
        Action::Past(action) => past::reduce(&mut state, action),
    }
    if let Some(own) = own {
        state.answers = own;
    }
    state
}

/// Goes there; where the site does not offer that, to the start.
pub(super) fn visit(state: &mut State, route: Route) {
    let feature = match route {
        Route::Team | Route::TeamResult => Some(Feature::Team),
        Route::Workshop => Some(Feature::Workshop),
        _ => None,
    };
    let route = if feature.is_some_and(|feature| !state.bundle.offers(feature)) { Route::Start } else { route };
    if route == state.route {
        return;
    }
    let read_others = state.reads_others();
    let from = mem::replace(&mut state.route, route);
    if read_others || state.reads_others() {
        state.report.scenario = Scenario::default();
    }
    state.form.back_to = changes_one(state, &from).then_some(from);
    state.form.problem = None;
    state.asking = None;
    state.notice = None;
    state.report.change = None;
    state.report.taking = None;
    state.report.sending.progress = None;
    state.form.remarks_open = state.current().is_some_and(|(_, _, question)| state.draft(&question.id).has_remarks());
}

/// A question was reached to change its answer, and not on the way: from the last one the way leads to the check, and back.
fn changes_one(state: &State, from: &Route) -> bool {
    let Route::Question(id) = &state.route else { return false };
    let is_last = state.framework().questions().last().is_some_and(|(_, last)| last.id == *id);
    *from == Route::Result || (*from == Route::Check && !is_last)
}

/// Changes the form on show, and the answer with it once it is one: an unfinished form leaves the earlier answer.
fn edit(state: &mut State, change: impl FnOnce(&mut Draft)) {
    let Some((_, _, question)) = state.current() else { return };
    let id = question.id.clone();
    let mut draft = state.draft(&id);
    change(&mut draft);
    if let Some(given) = draft.given()
        && state.answers.given.get(&id) != Some(&given)
    {
        Rc::make_mut(&mut state.answers).given.insert(id.clone(), given);
        state.report.scenario = Scenario::default();
    }
    state.form.drafts.retain(|(question, _)| question != &id);
    state.form.drafts.push((id, draft));
}

/// As much of a text as an answers file may hold: what is kept can be read again.
pub(super) fn clip(mut text: String, most: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
    }
    text
}

/// Choosing "doesn't apply" again keeps its reason.
fn choose(draft: &mut Draft, pick: Pick) {
    if !matches!((&draft.pick, &pick), (Some(Pick::NotApplicable(_)), Pick::NotApplicable(None))) {
        draft.pick = Some(pick);
    }
}

fn go_on(state: &mut State) {
    let Some((place, _, question)) = state.current() else { return };
    let draft = state.draft(&question.id);
    let next = state.framework().questions().nth(place + 1).map(|(_, question)| question.id.clone());
    state.form.problem = match draft.pick {
        None => Some(Problem::NothingChosen),
        Some(Pick::NotApplicable(None)) => Some(Problem::NoReason),
        Some(_) => None,
    };
    if state.form.problem.is_some() {
        state.form.problems += 1;
        return;
    }
    let route = state.form.back_to.take().unwrap_or_else(|| next.map_or(Route::Check, Route::Question));
    visit(state, route);
    state.form.back_to = None;
}

fn confirm(state: &mut State) {
    let Some(asked) = state.asking.take() else { return };
    if asked == Asking::Adopt {
        return share::adopt(state);
    }
    if asked != Asking::StartOver {
        (state.workshop.running, state.workshop.vote, state.workshop.lost) = (None, None, None);
    }
    if asked == Asking::DeleteWorkshop {
        return;
    }
    replace(state, Rc::default());
    // Whoever begins again may be somebody else.
    state.report.sending = Sending::default();
    visit(state, Route::Start);
    state.returning = false;
    if asked == Asking::Delete {
        // What could not be read or agreed on goes as well, so nothing stands in the way of keeping any more.
        (state.stored.keeping, state.stored.other) = (Keeping::Kept, None);
        state.past = Past { history: Rc::default(), keeping: Keeping::Kept, is_cleared: false, ..state.past.clone() };
        state.stored.unreadable = Rc::default();
        state.report.settings = Settings::default();
        state.report.figures = Figures::default();
        state.team = Rc::default();
        state.notice = Some(Notice::Deleted);
    }
}

pub(super) fn replace(state: &mut State, answers: Rc<Answers>) {
    state.answers = answers;
    state.form.drafts.clear();
    state.form.problem = None;
    state.report.change = None;
    state.notice = None;
    state.report.scenario = Scenario::default();
}

fn advise_anew(state: &mut State, change: impl FnOnce(&mut Answers)) {
    let before = Outcome::of(state.framework(), &state.answers);
    change(Rc::make_mut(&mut state.answers));
    let after = Outcome::of(state.framework(), &state.answers);
    state.report.change =
        Some(Change::between(&before.plan, &after.plan, state.report.settings.actions.unwrap_or(FIRST)));
}

// All build the set anew instead of removing from it: nothing else here removes, and the code for it is 3 kB each.

fn set_goal(answers: &mut Answers, goal: GoalId, chosen: bool) {
    for other in mem::take(&mut answers.goals) {
        if other != goal {
            answers.goals.insert(other);
        }
    }
    if chosen {
        answers.goals.insert(goal);
    }
}

fn set_profile(answers: &mut Answers, question: ProfileQuestionId, value: Option<ValueId>) {
    for (other, value) in mem::take(&mut answers.profile) {
        if other != question {
            answers.profile.insert(other, value);
        }
    }
    if let Some(value) = value {
        answers.profile.insert(question, value);
    }
}

fn set_target(answers: &mut Answers, domain: DomainId, stage: Option<StageId>) {
    for (other, stage) in mem::take(&mut answers.targets) {
        if other != domain {
            answers.targets.insert(other, stage);
        }
    }
    if let Some(stage) = stage {
        answers.targets.insert(domain, stage);
    }
}

/// Another window saved: its answers are newer, and are taken over where that loses nothing of ours.
fn meet(state: &mut State, theirs: Result<Rc<Answers>, String>) {
    let theirs = match theirs {
        Ok(theirs) => theirs,
        Err(reason) => {
            state.stored.keeping = Keeping::Refused(Refusal::of_unreadable(&reason));
            return;
        }
    };
    if matches!(state.stored.keeping, Keeping::Refused(Refusal::Occupied | Refusal::Newer)) {
        state.stored.keeping = Keeping::Kept;
    }
    // What we know already: ours may be newer without being kept.
    if theirs == state.stored.saved {
        return;
    }
    state.stored.other = None;
    if theirs == state.answers {
        state.stored.saved = Rc::clone(&state.answers);
        return;
    }
    state.stored.saved = Rc::clone(&theirs);
    if covers(&theirs, &state.answers) {
        let unfinished: Vec<_> =
            mem::take(&mut state.form.drafts).into_iter().filter(|(_, draft)| draft.given().is_none()).collect();
        replace(state, theirs);
        state.form.drafts = unfinished;
        state.notice = Some(Notice::TakenOver);
    } else {
        state.stored.other = Some(theirs);
    }
}

/// Whether every answer, note and link of `ours` has a counterpart in `theirs`; nothing at all has none for anything.
fn covers(theirs: &Answers, ours: &Answers) -> bool {
    theirs != &Answers::default()
        && ours.given.iter().all(|(id, ours)| {
            theirs.given.get(id).is_some_and(|theirs| {
                theirs.note.is_some() >= ours.note.is_some() && theirs.evidence.is_some() >= ours.evidence.is_some()
            })
        })
}

fn settle(state: &mut State, winner: Winner) {
    let Some(theirs) = state.stored.other.take() else { return };
    if winner == Winner::Theirs {
        replace(state, theirs);
        if state.past.is_cleared {
            state.past.history = Rc::clone(&state.past.saved);
        }
    }
    state.past.is_cleared = false;
}
