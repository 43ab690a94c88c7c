//! Every screen in a language that nobody speaks: what still stands there in English is no message.

use super::*;
use crate::state::{AMOUNT, Part, PastAction, Progress, Taken, TeamAction, Way, WorkshopAction};
use ::words::{Words, within};
use maturity::{GoalId, ProfileQuestionId, RoleId, StepId, ValueId, WorkState, wire::bundle};
use std::sync::LazyLock;

static NOBODYS: LazyLock<Words> = LazyLock::new(|| {
    let english = ::words::spoken().wire(&::words::FILES);
    Words::from_wire(translate::pseudo(&english).leak())
});

/// A screen in that language.
#[component]
fn Disguised(AppProps { start }: &AppProps) -> Html {
    let act = Callback::noop();
    within(&NOBODYS, || html! { <>{ notices::notices(&start.0, &act) }{ screen(&start.0, &start.1, &act) }</> })
}

fn disguised(build: impl FnOnce() -> State + Send + 'static) -> String {
    let start = move || within(&NOBODYS, || Rc::new((build(), page())));
    let renderer = ServerRenderer::<Disguised>::with_props(move || AppProps { start: start() });
    tidy(&wait(renderer.hydratable(false).render()))
}

/// What people read on a screen: its texts, and the names that are only read out.
fn read(html: &str) -> Vec<&str> {
    let names = ["aria-label=", "placeholder=", "title="];
    let mut texts = Vec::new();
    for line in html.lines() {
        match line.strip_prefix('<') {
            None => texts.push(line),
            Some(tag) => {
                let (_, attributes) = tag.trim_end_matches('>').split_once(' ').unwrap_or_default();
                let attributes = attributes.split('|');
                texts.extend(attributes.filter_map(|part| names.iter().find_map(|name| part.strip_prefix(name))));
            }
        }
    }
    texts
}

#[track_caller]
fn check(build: impl FnOnce() -> State + Send + 'static) {
    // Beside what the framework says: the day, as the browser writes it, and what these tests type.
    let known =
        [&bundle::to_json(&fixture::bundle()), &page().today(), "anna", "ben", "Before summer", "Ada"].join("\n");
    let html = disguised(build);
    for text in read(&html) {
        let text = text.replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", "\"");
        for plain in text.split(|sign: char| !sign.is_ascii_alphabetic() && sign != ' ') {
            let plain = plain.trim();
            assert!(plain.len() < 2 || known.contains(plain), "`{plain}` is no message, in: {text}");
        }
    }
}

fn past(state: &State, action: PastAction) -> State {
    reduce(state, Action::Past(action))
}

fn room(actions: impl IntoIterator<Item = WorkshopAction>) -> State {
    let begun = at(Route::Workshop, &[]);
    actions.into_iter().fold(begun, |state, action| reduce(&state, Action::Workshop(action)))
}

/// A vote, handed in.
fn cast(level: u8) -> [WorkshopAction; 2] {
    let answer = Answer::Option(OptionId::new(format!("level-{level}")));
    [WorkshopAction::Choose(answer), WorkshopAction::Cast]
}

#[test]
fn a_question_says_nothing_but_messages() {
    check(|| reduce(&state(&[]), Action::Continue));
    check(|| {
        let state = reduce(&state(&[1; 6]), Action::Visit(Route::Question(QuestionId::new("oven.heat"))));
        let state = past(&state, PastAction::Mark(StepId::new("oven.heat@loaf"), WorkState::Done));
        reduce(&reduce(&state, Action::Choose(Pick::NotApplicable(None))), Action::Continue)
    });
}

#[test]
fn coming_back_and_checking_say_nothing_but_messages() {
    for asking in [Asking::StartOver, Asking::Delete] {
        check(move || {
            let mut state = state(&[1; 3]);
            state.returning = true;
            reduce(&state, Action::Ask(asking))
        });
    }
    check(|| {
        let state = reduce(&at(Route::Check, &[1; 3]), Action::Saved(Err(Refusal::Full)));
        past(&state, PastAction::Keep("Before summer".to_owned(), "2026-05-03T09:00:00+02:00".to_owned()))
    });
}

#[test]
fn the_result_says_nothing_but_messages() {
    for levels in [&[0; 6], &[1; 6], &[2; 6], &[3; 6]] {
        check(move || {
            let state = at(Route::Result, levels);
            let state = reduce(&state, Action::Show(Part::Radar));
            let state = reduce(&state, Action::Figure("loaves-sold".to_owned(), "84.5".to_owned()));
            let state = reduce(&state, Action::Figure("wait".to_owned(), "12".to_owned()));
            let state = reduce(&state, Action::Figure(AMOUNT.to_owned(), "1200000".to_owned()));
            let state = reduce(&state, Action::Evidenced(QuestionId::new("oven.heat"), true));
            let state = reduce(&state, Action::Goal(GoalId::new("more-guests"), true));
            let state = reduce(&state, Action::Take(Taken::Slides, Progress::Failed));
            reduce(&state, Action::Copied(false))
        });
    }
    check(|| {
        let state = at(Route::Result, &[2, 2, 1, 1]);
        let size = (ProfileQuestionId::new("size"), Some(ValueId::new("one")));
        reduce(&reduce(&state, Action::Profile(size.0, size.1)), Action::Figure("wait".to_owned(), "soon".to_owned()))
    });
    check(|| {
        let state = at(Route::Result, &[2, 2, 1, 1, 2, 2]);
        reduce(&state, Action::Tick(StepId::new("oven.care@loaf")))
    });
}

#[test]
fn the_rooms_say_nothing_but_messages() {
    check(|| {
        let state =
            past(&state(&[1; 6]), PastAction::Keep("Before summer".to_owned(), "2026-05-03T09:00:00Z".to_owned()));
        let state = reduce(&state, Action::Visit(Route::Question(QuestionId::new("oven.heat"))));
        let state = reduce(&state, Action::Choose(Pick::Option(OptionId::new("level-3"))));
        reduce(&state, Action::Visit(Route::History))
    });
    check(|| {
        let state = past(&at(Route::Steps, &[1; 6]), PastAction::Mark(StepId::new("oven.care@loaf"), WorkState::Begun));
        past(&state, PastAction::Mark(StepId::new("flour.store@dough"), WorkState::Done))
    });
    check(|| {
        let files = [("anna", [1; 6]), ("ben", [3, 1, 1, 1, 1, 1])].map(|(name, levels)| {
            let answers = state(&levels).answers;
            (format!("{name}.json"), Ok(answers_file::to_json(&fixture::bundle().framework, &answers, None)))
        });
        let team = reduce(&at(Route::Team, &[1; 6]), Action::Team(TeamAction::Files(files.into())));
        let team = reduce(&team, Action::Team(TeamAction::Own));
        reduce(&team, Action::Team(TeamAction::Role(2, Some(RoleId::new("baker")))))
    });
}

#[test]
fn the_workshop_says_nothing_but_messages() {
    check(|| room([]));
    check(|| room([WorkshopAction::Begin(Way::Hands)]));
    check(|| {
        let votes = [cast(1), cast(3)].into_iter().flatten();
        room([WorkshopAction::Begin(Way::Device)].into_iter().chain(votes).chain([WorkshopAction::Reveal]))
    });
    check(|| {
        let agreed = Answer::NotApplicable(ReasonId::new("other"));
        let owner = WorkshopAction::Owner("Ada".to_owned());
        let [begin, minutes] = [WorkshopAction::Begin(Way::Device), WorkshopAction::Turn(None)];
        let [choose, vote] = cast(1);
        room([begin, choose, vote, WorkshopAction::Reveal, WorkshopAction::Agree(agreed), owner, minutes])
    });
}
