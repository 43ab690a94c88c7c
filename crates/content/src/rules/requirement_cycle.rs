//! Steps that wait for each other.

use super::Rule;
use crate::{Parsed, yaml::Text};
use diagnostics::{Diagnostics, Severity};
use std::collections::BTreeMap;

/// Steps that wait for each other.
pub(crate) const REQUIREMENT_CYCLE: Rule = Rule {
    code: "requirement-cycle",
    title: "Steps wait for each other in a circle",
    severity: Severity::Error,
    explanation: "Steps wait for each other in a circle, so that none of them could ever be first. A step also waits for the \
earlier steps of its own question. Take one of the requirements out.",
    wrong: "\
# in health.score
requires: [data.record@walk]
# in data.record
requires: [health.score@walk]",
    right: "\
# in health.score
requires: [data.record@walk]
# in data.record
requires: []",
};

/// What a step waits for: the place where the author said so, if they did, and the other step.
type Waits<'a> = BTreeMap<String, Vec<(String, Option<&'a Text>)>>;

/// Reports each circle once, at the requirement that closes it.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let waits = waits(parsed);
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for step in waits.keys() {
        let mut path = Vec::new();
        visit(step, None, &waits, &mut done, &mut path, found);
    }
}

fn waits(parsed: &Parsed) -> Waits<'_> {
    let mut waits = Waits::new();
    for question in parsed.questions.iter().flat_map(|file| &file.front.questions) {
        let id = &question.id.value;
        let mut previous: Option<String> = None;
        for (stage, step) in &question.steps.0 {
            let name = format!("{id}@{}", stage.value);
            let edges = waits.entry(name.clone()).or_default();
            edges.extend(previous.take().map(|previous| (previous, None)));
            let others = step.requires.iter().filter(|required| required.value.split('@').next() != Some(id));
            edges.extend(others.map(|required| (required.value.clone(), Some(required))));
            previous = Some(name);
        }
    }
    waits
}

/// Depth first: a step that is still open when it is met again closes a circle.
fn visit<'w, 'a>(
    step: &'w str,
    said: Option<&'a Text>,
    waits: &'w Waits<'a>,
    done: &mut BTreeMap<&'w str, bool>,
    path: &mut Vec<(&'w str, Option<&'a Text>)>,
    found: &mut Diagnostics,
) {
    match done.get(step) {
        Some(true) => return,
        Some(false) => return report(step, said, path, found),
        None => {}
    }
    done.insert(step, false);
    path.push((step, said));
    for (required, said) in waits.get(step).map(Vec::as_slice).unwrap_or_default() {
        visit(required, *said, waits, done, path, found);
    }
    path.pop();
    done.insert(step, true);
}

fn report(step: &str, said: Option<&Text>, path: &[(&str, Option<&Text>)], found: &mut Diagnostics) {
    let start = path.iter().position(|(name, _)| *name == step).unwrap_or(0);
    let circle = &path[start..];
    let names: Vec<&str> = circle.iter().map(|(name, _)| *name).chain([step]).collect();
    let Some(said) = said.or_else(|| circle.iter().rev().find_map(|(_, said)| *said)) else { return };
    let message = format!("these steps wait for each other: {}", names.join(" → "));
    let mut finding = REQUIREMENT_CYCLE.finding(said.span, message).label("this closes the circle");
    for other in circle.iter().filter_map(|(_, other)| *other).filter(|other| other.span != said.span) {
        finding = finding.related(other.span, "waits for this");
    }
    found.push(finding.help("take one of these requirements out"));
}
