//! Standings and their moves as they are written, alike wherever they are. A change here is a change of format.

use super::report::{convert::stage, schema::Stage};
use crate::{DomainId, Framework, Outcome, Shift, Standing};
use serde::Serialize;

/// Both `null` where it is not scored.
#[derive(Serialize)]
pub struct Place<'a> {
    stage: Option<Stage<'a>>,
    index: Option<u8>,
}

/// `stages` and `index` are differences, `null` where it is not scored before or not after.
#[derive(Serialize)]
pub struct Move<'a> {
    from: Place<'a>,
    to: Place<'a>,
    stages: Option<i16>,
    index: Option<i16>,
}

#[derive(Serialize)]
pub struct Places<'a> {
    overall: Place<'a>,
    domains: Vec<DomainPlace<'a>>,
}

#[derive(Serialize)]
struct DomainPlace<'a> {
    id: &'a DomainId,
    stage: Option<Stage<'a>>,
    index: Option<u8>,
}

pub fn place(framework: &Framework, standing: Standing) -> Place<'_> {
    Place { stage: standing.stage.map(|level| stage(framework, level)), index: standing.index }
}

pub fn shift(framework: &Framework, shift: Shift) -> Move<'_> {
    Move {
        from: place(framework, shift.from),
        to: place(framework, shift.to),
        stages: shift.stages(),
        index: shift.index(),
    }
}

pub fn outcome<'a>(framework: &'a Framework, outcome: &'a Outcome) -> Places<'a> {
    let domain = |(id, standing): &'a (DomainId, Standing)| {
        let Place { stage, index } = place(framework, *standing);
        DomainPlace { id, stage, index }
    };
    Places { overall: place(framework, outcome.overall), domains: outcome.domains.iter().map(domain).collect() }
}
