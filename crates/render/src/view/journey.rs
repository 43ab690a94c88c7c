//! The customer's journey: phases by functions.

use super::{Described, Description, Here, Linked, used_in};
use crate::{Address, words};
use content::{JourneyPhase, Place, link::Kind};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Journey {
    title: &'static str,
    summary: &'static str,
    functions: Vec<String>,
    phases: Vec<Phase>,
    used_in: Vec<used_in::Group>,
}

#[derive(Serialize)]
struct Phase {
    title: String,
    anchor: String,
    summary_html: String,
    ends_when_html: String,
    owner: String,
    cells: Vec<Cell>,
    playbooks: Vec<Linked>,
    metrics: Vec<Linked>,
}

/// What a function does in a phase; no text where it has no part in it.
#[derive(Serialize)]
struct Cell {
    function: String,
    leads: bool,
    html: Option<String>,
}

impl Described for Journey {
    fn description(&self) -> Description {
        Description::new("journey", self.title, self.summary).below(Address::Model)
    }
}

pub(crate) fn journey(here: &Here<'_>) -> Journey {
    let library = here.scene.library;
    let takes_part = |role: &&maturity::Role| {
        let in_phase =
            |phase: &JourneyPhase| phase.owner == role.id || phase.by_role.iter().any(|(id, _)| *id == role.id);
        library.journey_phases.iter().any(in_phase)
    };
    let functions: Vec<&maturity::Role> = library.framework.roles.iter().filter(takes_part).collect();
    let phases: Vec<Phase> = library.journey_phases.iter().map(|phase| phase_view(here, phase, &functions)).collect();
    let shown = phases.iter().flat_map(|phase| phase.playbooks.iter().chain(&phase.metrics));
    Journey {
        title: words::journey(),
        summary: words::journey_summary(),
        functions: functions.iter().map(|role| role.title.clone()).collect(),
        used_in: used_in::used_in(here, &Place::new(Kind::Index, "journey"), shown),
        phases,
    }
}

fn phase_view(here: &Here<'_>, phase: &JourneyPhase, functions: &[&maturity::Role]) -> Phase {
    let cell = |role: &&maturity::Role| Cell {
        function: role.title.clone(),
        leads: role.id == phase.owner,
        html: phase.by_role.iter().find(|(id, _)| *id == role.id).map(|(_, text)| here.inline(text)),
    };
    Phase {
        title: phase.title.clone(),
        anchor: format!("phase.{}", phase.id),
        summary_html: here.inline(&phase.summary),
        ends_when_html: here.inline(&phase.ends_when),
        owner: here.scene.library.role_title(&phase.owner).to_owned(),
        cells: functions.iter().map(cell).collect(),
        playbooks: here.playbook_links(&phase.playbooks),
        metrics: here.metric_links(&phase.metrics),
    }
}
