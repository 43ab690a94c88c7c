//! What some steps would change, as it is written. A change here is a change of format.

use super::standing::{self, Move};
use crate::{Change, DomainId, Framework, StepId};
use serde::Serialize;

#[derive(Serialize)]
pub struct WhatIf<'a> {
    steps: &'a [StepId],
    changes: Changes<'a>,
}

/// Of the domains those that change.
#[derive(Serialize)]
pub struct Changes<'a> {
    overall: Move<'a>,
    domains: Vec<Domain<'a>>,
}

#[derive(Serialize)]
struct Domain<'a> {
    id: &'a DomainId,
    change: Move<'a>,
}

pub fn what_if<'a>(framework: &'a Framework, steps: &'a [StepId], change: &'a Change) -> WhatIf<'a> {
    WhatIf { steps, changes: changes(framework, change) }
}

pub fn changes<'a>(framework: &'a Framework, change: &'a Change) -> Changes<'a> {
    let domain =
        |(id, change): &'a (DomainId, crate::Shift)| Domain { id, change: standing::shift(framework, *change) };
    Changes {
        overall: standing::shift(framework, change.overall),
        domains: change.domains.iter().map(domain).collect(),
    }
}
