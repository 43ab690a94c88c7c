//! Reports without a browser: the result's own views, and those of a cohort, as markup for a page that runs no script.

use crate::{
    state::{Keeping, Kept, Report, State, Whose},
    view::{Surroundings, cohort, result},
    words,
};
use maturity::{Answers, CohortReport, Scorecard, StepId, wire::bundle::Bundle};
use std::{
    future::Future,
    pin::pin,
    rc::Rc,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};
use yew::{ServerRenderer, prelude::*};

/// A client's result.
#[derive(Clone, Debug)]
pub struct Client {
    /// What the client is called.
    pub name: String,
    /// When the answers were given, as RFC 3339; nothing where that is not known.
    pub taken_at: Option<String>,
    /// What was said.
    pub answers: Answers,
}

/// A client among others.
#[derive(Clone, Debug)]
pub struct Member {
    /// What the client is called.
    pub name: String,
    /// When the answers were given, as RFC 3339; nothing where that is not known.
    pub taken_at: Option<String>,
    /// Where the client stands.
    pub scorecard: Scorecard,
    /// The first step that is recommended.
    pub first: Option<StepId>,
    /// The address of the client's report, and of its workbook.
    pub files: [String; 2],
}

/// Several clients, and what may be said of all of them together.
#[derive(Clone, Debug)]
pub struct Cohort {
    /// Each of them.
    pub members: Vec<Member>,
    /// All of them, and their groups.
    pub report: CohortReport,
}

/// The markup of a client's result; `figures` are those of the stages, as SVG, from the first on.
pub fn client(bundle: &Bundle, figures: &[String], client: Client) -> String {
    let (bundle, figures) = (bundle.clone(), figures.to_vec());
    markup(move || {
        let Client { name, taken_at, answers } = client;
        let page = Surroundings {
            title: name,
            moment: Some(taken_at.unwrap_or_default()),
            figures: figures.into_iter().map(AttrValue::from).collect(),
            ..Surroundings::default()
        };
        let kept = Kept { answers, unreadable: Vec::new(), keeping: Keeping::Kept };
        let state = State { whose: Whose::Clients, report: Report::default(), ..State::new(Rc::new(bundle), kept) };
        result::result(&state, &page, &Callback::noop())
    })
}

/// What the page of several clients is called.
pub fn cohort_title() -> &'static str {
    words::clients()
}

/// The markup of what several clients come to.
pub fn cohort(bundle: &Bundle, of: Cohort) -> String {
    let bundle = bundle.clone();
    markup(move || cohort::cohort(&bundle, &of))
}

/// What is to be rendered: views are functions, and a renderer wants a component.
#[derive(Properties, PartialEq)]
struct PaperProps {
    body: Html,
}

#[component]
fn Paper(PaperProps { body }: &PaperProps) -> Html {
    body.clone()
}

/// Renders what `view` makes, on a thread of the renderer's own, which speaks what this one speaks.
fn markup(view: impl FnOnce() -> Html + Send + 'static) -> String {
    let spoken = ::words::spoken();
    let renderer = ServerRenderer::<Paper>::with_props(move || PaperProps { body: ::words::within(spoken, view) });
    wait(renderer.hydratable(false).render())
}

/// Wakes the thread that waits.
struct Waking(Thread);

impl Wake for Waking {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let waker = Waker::from(Arc::new(Waking(thread::current())));
    loop {
        match work.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use maturity::{Answer, OptionId, ProfileQuestionId, report};

    /// All answers at this level, the first two of them such as could be shown.
    fn answers(bundle: &Bundle, level: u8) -> Answers {
        let mut answers = Answers::default();
        for (_, question) in bundle.framework.questions() {
            let answer = Answer::Option(OptionId::new(format!("level-{level}")));
            answers.given.insert(question.id.clone(), answer.into());
        }
        for given in answers.given.values_mut().take(2) {
            given.evidenced = true;
        }
        answers
    }

    fn page(level: u8) -> String {
        let bundle = fixture::bundle();
        let answers = answers(&bundle, level);
        let taken_at = Some("2026-01-31T09:00:00Z".to_owned());
        client(&bundle, &["<svg>1</svg>".to_owned()], Client { name: "A <b> & sons".to_owned(), taken_at, answers })
    }

    fn all(clients: u8) -> String {
        let bundle = fixture::bundle();
        let by = ProfileQuestionId::new("size");
        let (mut members, mut all) = (Vec::new(), maturity::Cohort::new(Some(&by)));
        for number in 0..clients {
            let answers = answers(&bundle, number % 3);
            let report = report(&bundle.framework, &answers);
            all.add(&maturity::Cohort::of(&bundle.framework, &answers, Some(&by)));
            members.push(Member {
                name: format!("Client {number}"),
                taken_at: None,
                first: report.plan.actions.first().map(|action| action.step.clone()),
                scorecard: report.scorecard,
                files: ["a.html".to_owned(), "a.xlsx".to_owned()],
            });
        }
        cohort(&bundle, Cohort { members, report: all.report(&bundle.framework) })
    }

    #[test]
    fn nothing_on_a_clients_page_can_be_pressed_or_asks_to_be() {
        for html in [page(1), page(2), page(3), all(6)] {
            for part in ["<button", "<input", "<select", "<form", "href=\"#", "Tick some", "role=\"status\""] {
                assert!(!html.contains(part), "{part} is there");
            }
        }
    }

    #[test]
    fn a_clients_page_says_whose_it_is_and_what_could_be_shown() {
        let html = page(2);
        for part in
            ["A &lt;b&gt; &amp; sons · January 31, 2026", "You are at", "The shortest path to", "Could be shown"]
        {
            assert!(html.contains(part), "{part} is not there");
        }
    }

    #[test]
    fn of_few_clients_it_says_who_they_are_and_nothing_of_them_together() {
        let html = all(4);
        assert!(html.contains("Client 3") && html.contains("From 5 clients on"));
        assert!(!html.contains("Middle stage"));
    }

    #[test]
    fn of_enough_clients_it_says_how_many_are_at_each_stage_and_withholds_groups_that_are_too_small() {
        let html = all(6);
        assert!(html.contains("Clients by stage: two starting out, two at Dough, and two at Loaf."), "{html}");
        let rects = html.split("<rect ").filter_map(|rest| rest.split('>').next());
        let parts: Vec<&str> = rects.filter(|rect| rect.contains("class=\"part\"")).collect();
        for (part, x) in [(parts[0], "x=\"0%\""), (parts[2], "x=\"67%\"")] {
            assert!(part.contains(x) && part.contains("width=\"33%\""), "{part}");
        }
        assert!(html.contains("By group: How many bakers are you?") && html.contains(">withheld</td>"));
    }
}
