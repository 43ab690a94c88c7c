//! Whose answers are in, with their names and roles.

use crate::{
    browser::page,
    state::{Action, Member, State, TeamAction, answered},
    view::result::section,
    words,
};
use maturity::RoleId;
use yew::prelude::*;

/// The section.
pub fn members(state: &State, act: &Callback<Action>) -> Html {
    let about = if state.framework().roles.is_empty() { "" } else { words::about_members() };
    let members = &state.team.members;
    let list = html! { <ul class="members">{ for members.iter().map(|member| row(state, member, act)) }</ul> };
    section("members", words::members(), about, "", list)
}

fn row(state: &State, member: &Member, act: &Callback<Action>) -> Html {
    let (framework, number) = (state.framework(), member.number);
    let [name, role] = ["name", "role"].map(|field| format!("{field}-{number}"));
    let on_name = act.reform(move |event: InputEvent| Action::Team(TeamAction::Name(number, page::typed(&event))));
    let remove = act.reform(move |_: MouseEvent| Action::Team(TeamAction::Remove(number)));
    html! {
        <li key={number}>
            <p class="field">
                <label for={name.clone()}>{ words::member_name() }</label>
                <input id={name} type="text" autocomplete="off" value={member.name.clone()} oninput={on_name} />
            </p>
            if !framework.roles.is_empty() {
                <p class="field">
                    <label for={role.clone()}>{ words::member_role() }</label>
                    { roles(state, member, role, act) }
                </p>
            }
            <p class="said">
                { words::answered_of(answered(framework, &member.answers), state.total()) }
                if member.strangers > 0 {
                    <small class="muted"><br />{ words::strangers(member.strangers) }</small>
                }
            </p>
            <button class="text-button no-print" type="button" onclick={remove}>
                { words::remove() }<span class="visually-hidden">{ " " }{ &member.name }</span>
            </button>
        </li>
    }
}

fn roles(state: &State, member: &Member, id: String, act: &Callback<Action>) -> Html {
    let number = member.number;
    let onchange = act.reform(move |event: Event| {
        let role = page::selected(&event);
        Action::Team(TeamAction::Role(number, (!role.is_empty()).then(|| RoleId::new(role))))
    });
    html! {
        <select {id} {onchange}>
            <option value="" selected={member.role.is_none()}>{ words::not_said() }</option>
            { for state.framework().roles.iter().map(|role| html! {
                <option value={role.id.as_str().to_owned()} selected={member.role.as_ref() == Some(&role.id)}>{ &role.title }</option>
            }) }
        </select>
    }
}
