//! Steps of a playbook that never end.

use super::Rule;
use crate::Parsed;
use diagnostics::{Diagnostics, Severity, Span};
use markdown::outline;

/// A numbered step of a playbook does not say when it is done.
pub(crate) const DONE_WHEN: Rule = Rule {
    code: "done-when",
    title: "A numbered step of a playbook does not say when it is done",
    severity: Severity::Warning,
    explanation: "Each numbered step under `## Steps` of a playbook has a paragraph that starts with `**Done when:**` and names \
something that one can see, so that a team knows when to go on. Playbooks in other languages than English are \
not looked at.",
    wrong: "\
## Steps

1. Score ten customers.",
    right: "\
## Steps

1. Score ten customers.

   **Done when:** two people gave the same score to eight of them.",
};

const DONE_WHEN_WORDS: &str = "**Done when:**";

/// Reports each numbered item of the first level under `## Steps` without such a paragraph.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let language = parsed.framework.as_ref().and_then(|framework| framework.language.as_ref());
    if language.is_some_and(|language| !language.value.starts_with("en")) {
        return;
    }
    for playbook in parsed.playbooks.iter().filter(|playbook| !playbook.front.draft) {
        let Some(section) = steps_section(&playbook.body.value) else { continue };
        for (at, line, item) in numbered(&playbook.body.value[section.clone()]) {
            if item.contains(DONE_WHEN_WORDS) {
                continue;
            }
            let start = playbook.body.span.start as usize + section.start + at;
            let place = Span::new(playbook.body.span.file, start, start + line.len());
            let help = "add a paragraph `**Done when:** …` to it, with something that one can see";
            found.push(DONE_WHEN.finding(place, "this step does not say when it is done").help(help));
        }
    }
}

/// What stands below `## Steps`, up to the next heading of its level.
fn steps_section(body: &str) -> Option<std::ops::Range<usize>> {
    let headings = outline(body).headings;
    let at = headings.iter().position(|heading| heading.level == 2 && heading.anchor == "steps")?;
    let next = headings[at + 1..].iter().find(|heading| heading.level <= 2);
    Some(headings[at].range.end..next.map_or(body.len(), |heading| heading.range.start))
}

/// Every numbered item: where it starts, its first line, and all of it. What stands in a fenced block is no item.
fn numbered(section: &str) -> Vec<(usize, &str, &str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let (mut at, mut fenced) = (0, false);
    for line in section.split_inclusive('\n') {
        fenced ^= line.trim_start().starts_with("```");
        let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if !fenced && number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") ")) {
            starts.push((at, line.trim_end()));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([section.len()]);
    starts.iter().zip(ends).map(|(&(start, line), end)| (start, line, &section[start..end])).collect()
}
