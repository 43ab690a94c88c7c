//! What lies between two snapshots, as JSON.

mod table;

use super::{
    format,
    report::{convert::stamp, schema},
    standing::{self, Move},
};
use crate::{
    DomainId, Framework, Progress, Snapshot, Split,
    history::{Presence, compare},
};
use serde::Serialize;
pub use table::{add, table};

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    framework: schema::Framework<'a>,
    from: Source<'a>,
    to: Source<'a>,
    model_changed: bool,
    overall: Parts<'a>,
    domains: Vec<Domain<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    taken_at: &'a str,
    version: &'a str,
    hash: &'a str,
}

#[derive(Serialize)]
struct Parts<'a> {
    the_models: Option<Move<'a>>,
    yours: Move<'a>,
    whole: Option<Move<'a>>,
}

#[derive(Serialize)]
struct Domain<'a> {
    id: &'a DomainId,
    presence: &'static str,
    the_models: Option<Move<'a>>,
    yours: Move<'a>,
    whole: Option<Move<'a>>,
}

/// Writes what lies between two snapshots as one line of JSON.
pub fn to_line(framework: &Framework, old: &Snapshot, new: &Snapshot) -> String {
    with(framework, old, new, |file| format::write_line(&file))
}

/// Writes what lies between `old` and `new` as indented JSON with a final newline. `framework` is the newer one's; a
/// stage has the id that it gives the level, in the older model's figures too.
pub fn to_json(framework: &Framework, old: &Snapshot, new: &Snapshot) -> String {
    with(framework, old, new, |file| format::write(&file))
}

fn with(framework: &Framework, old: &Snapshot, new: &Snapshot, write: impl Fn(File) -> String) -> String {
    let Progress { model_changed, overall, domains } = compare(framework, old, new);
    let domain = |id, presence, split| {
        let Parts { the_models, yours, whole } = parts(framework, split);
        Domain { id, presence: name(presence), the_models, yours, whole }
    };
    write(File {
        format: format::FORMAT,
        framework: stamp(framework),
        from: source(old),
        to: source(new),
        model_changed,
        overall: parts(framework, overall),
        domains: domains.iter().map(|progress| domain(&progress.id, progress.presence, progress.split)).collect(),
    })
}

fn source(Snapshot { taken_at, version, hash, .. }: &Snapshot) -> Source<'_> {
    Source { taken_at, version, hash }
}

fn parts(framework: &Framework, split: Split) -> Parts<'_> {
    Parts {
        the_models: split.the_models().map(|shift| standing::shift(framework, shift)),
        yours: standing::shift(framework, split.yours()),
        whole: split.whole().map(|shift| standing::shift(framework, shift)),
    }
}

fn name(presence: Presence) -> &'static str {
    match presence {
        Presence::Both => "both",
        Presence::New => "new",
        Presence::Gone => "gone",
    }
}
