//! What to talk about first, with why and with everything that was said to it.

use crate::{
    state::{Reading, State},
    view::{
        result::section,
        votes::{Vote, votes},
    },
    words,
};
use maturity::{Disagreement, Question, RoleId};
use yew::prelude::*;

/// How many.
const FIRST: usize = 3;

/// The section.
pub fn discuss(state: &State, reading: &Reading) -> Html {
    let found = reading.tally.disagreements(state.framework());
    let first = &found[..found.len().min(FIRST)];
    if first.is_empty() {
        let words = if state.team.members.len() < 2 { words::one_more() } else { words::no_difference() };
        return section("discuss", &words::discuss_first(FIRST), "", "", html! { <p>{ words }</p> });
    }
    section(
        "discuss",
        &words::discuss_first(first.len()),
        words::about_discuss(),
        "",
        html! { <ol class="actions">{ for first.iter().map(|found| item(state, reading, found)) }</ol> },
    )
}

fn item(state: &State, reading: &Reading, found: &Disagreement) -> Html {
    let framework = state.framework();
    let Some((place, domain, question)) = state.place(&found.question) else { return Html::default() };
    let mut roles = Vec::new();
    for (role, tally) in &reading.roles {
        if let Some(range) = Reading::range(tally, place) {
            roles.push((role_name(state, role.as_ref()), range.median));
        }
    }
    html! {
        <li>
            <h3>{ &question.text }</h3>
            <p class="meta"><span>{ &domain.title }</span></p>
            <p class="move">{ words::why(framework, domain, question, found, &roles) }</p>
            { votes(&said(question, found)) }
        </li>
    }
}

/// A role by its name.
pub fn role_name(state: &State, role: Option<&RoleId>) -> String {
    let Some(role) = role else { return words::not_said().to_owned() };
    let known = state.framework().roles.iter().find(|known| known.id == *role);
    known.map_or_else(|| role.to_string(), |known| known.title.clone())
}

/// Every answer that anybody gave, and each option.
fn said(question: &Question, found: &Disagreement) -> Vec<Vote> {
    let tally = &found.tally;
    let mut said: Vec<_> = question
        .options
        .iter()
        .map(|option| Vote {
            text: option.text.clone().into(),
            level: Some(usize::from(option.level.get())),
            count: tally.levels.at(usize::from(option.level.get())),
            mark: (option.level == found.median).then_some(words::the_middle()),
        })
        .collect();
    let others = [(words::unknown(), tally.unknown), (words::not_applicable(), tally.not_applicable.total())];
    for (text, count) in others {
        if count > 0 {
            said.push(Vote { text: text.into(), level: None, count, mark: None });
        }
    }
    said
}
