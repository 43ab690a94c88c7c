//! The way from one stage to the next.

use super::{Described, Description, Here, Linked, Listed, StageView, neighbours, used_in};
use crate::Address;
use content::{Place, link::Kind};
use markdown::plain_text;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Transition {
    transition: Head,
    signals: Vec<String>,
    shifts: Vec<ShiftView>,
    capabilities: Vec<String>,
    risks: Vec<String>,
    playbooks: Vec<Listed>,
    used_in: Vec<used_in::Group>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    summary: String,
    from: StageView,
    to: StageView,
    body_html: String,
}

#[derive(Serialize)]
struct ShiftView {
    from_html: String,
    to_html: String,
}

impl Described for Transition {
    fn description(&self) -> Description {
        Description::new("transition", &self.transition.title, &self.transition.summary).below(Address::Model)
    }
}

pub(crate) fn transition(here: &Here<'_>, at: usize) -> Transition {
    let library = here.scene.library;
    let transition = &library.transitions[at];
    let shift =
        |shift: &content::Shift| ShiftView { from_html: here.inline(&shift.from), to_html: here.inline(&shift.to) };
    let (previous, next) = neighbours(&library.transitions, at, |other| here.transition(other));
    let playbooks = here.playbook_links(&transition.playbooks);
    Transition {
        transition: Head {
            title: transition.title.clone(),
            summary: plain_text(&transition.summary.value),
            from: here.stage(transition.from),
            to: here.stage(transition.to),
            body_html: here.html_below(&transition.body),
        },
        signals: here.inlines(&transition.signals),
        shifts: transition.shifts.iter().map(shift).collect(),
        capabilities: here.inlines(&transition.capabilities),
        risks: here.inlines(&transition.risks),
        playbooks: transition.playbooks.iter().map(|id| here.playbook(library.playbook(id))).collect(),
        used_in: used_in::used_in(here, &Place::new(Kind::Transition, &transition.id), &playbooks),
        previous,
        next,
    }
}
