//! The smallest project that breaks no rule, and ways to break it.

use content::{Surroundings, compile_within, removed_ids};
use diagnostics::{Diagnostics, Layer, SourceTree};
use std::collections::BTreeMap;

const FRAMEWORK: &str = "\
format: 1
id: small
version: 1.0.0
title: Small
summary: As small as can be.
stages:
  - {id: low, title: Low, summary: Begun.}
  - {id: high, title: High, summary: Done.}
roles:
  - {id: lead, title: Lead}
";

const DOMAIN: &str = "\
---
title: Care
summary: Care for all.
order: 1
stages:
  low: Calls happen.
  high: Calls are planned.
---
## Why

Because.
";

const QUESTIONS: &str = "\
questions:
  - id: care.calls
    text: Do you call?
    options:
      - {id: none, level: 0, text: No calls}
      - {id: some, level: 1, text: Some calls}
      - {id: all, level: 2, text: All calls}
    steps:
      low:
        action: Call one
        first_move: On Monday, call.
        impact: 3
        effort: 1
        weeks: 1
        playbook: desk
        owner: lead
      high:
        action: Call all
        first_move: On Monday, list all.
        requires: []
        {impact}
        owner: lead
  - id: care.mail
    text: Do you write?
    options:
      - {id: none, level: 0, text: No mail}
      - {id: some, level: 1, text: Some mail}
      - {id: all, level: 2, text: All mail}
    steps:
      low:
        action: Write one
        first_move: On Monday, write.
        {impact}
        owner: lead
      high:
        requires: [care.calls@high]
        action: Write to all
        first_move: On Monday, write to all.
        {impact}
        owner: lead
";

const PLAYBOOK: &str = "\
---
title: Desk
objective: A desk.
stage: low
domains: [care]
weeks: 2
effort: 2
owner: lead
steps: [care.calls@high, care.mail@low, care.mail@high]
---
## Steps

See [care](domain:care).
";

const METRIC: &str = "\
---
title: Churn
category: retention
summary: Who left.
unit: percent
direction: lower
formula: lost / start
inputs:
  - {id: lost, title: Lost, unit: count, min: 0, example: 20}
  - {id: start, title: Start, unit: count, min: 1, example: 240}
result: 8.3
stages:
  low: {priority: core, why: It counts.}
  high: {priority: core, why: It counts.}
---
Read it.
";

/// Where the metric stands.
pub const CHURN: &str = "content/metrics/churn.md";

/// A project's files.
#[derive(Clone)]
pub struct Project(BTreeMap<String, Vec<u8>>);

impl Project {
    /// Two stages, one domain, two questions, one playbook, one metric.
    pub fn sound() -> Self {
        let questions = QUESTIONS.replace("{impact}", "impact: 3\n        effort: 1\n        weeks: 1");
        let files = [
            ("content/framework.yaml", FRAMEWORK),
            ("content/domains/care/domain.md", DOMAIN),
            ("content/domains/care/questions.yaml", &questions),
            ("content/playbooks/desk.md", PLAYBOOK),
            (CHURN, METRIC),
        ];
        Self(files.into_iter().map(|(path, text)| (path.to_owned(), text.into())).collect())
    }

    /// The same with one text in place of another, which must be there.
    pub fn replace(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = String::from_utf8(self.0[path].clone()).expect("is text");
        assert!(text.contains(old), "{path} does not contain {old}");
        self.0.insert(path.to_owned(), text.replacen(old, new, 1).into());
        self
    }

    pub fn with(self, path: &str, text: &str) -> Self {
        self.with_bytes(path, text.as_bytes())
    }

    pub fn with_bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.0.insert(path.to_owned(), bytes.to_vec());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        self.0.remove(path).expect("was there");
        self
    }

    /// Every finding as a line: place, code, message, help, related places.
    pub fn findings(self) -> String {
        self.findings_within(&Surroundings::default())
    }

    /// The same, with what is true outside of the project.
    pub fn findings_within(self, surroundings: &Surroundings) -> String {
        let sources = SourceTree::new(self.0);
        let (_, found) = compile_within(&sources, surroundings);
        lines(&sources, &found)
    }

    /// The files of an edition, lying on this project.
    pub fn under(self, edition: &[(&str, &str)]) -> SourceTree {
        let own = edition.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let edition = Layer { folder: String::new(), files: own.collect() };
        SourceTree::layered([edition, Layer { folder: "../core/".to_owned(), files: self.0.into_iter().collect() }])
    }

    /// What is gone since the sound project was published.
    pub fn lost(self) -> String {
        self.lost_since(Self::sound())
    }

    /// What is gone since this was published.
    pub fn lost_since(self, published: Self) -> String {
        let sources = SourceTree::new(self.0);
        lines(&sources, &removed_ids(&sources, &SourceTree::new(published.0)))
    }

    /// The files.
    pub fn sources(self) -> SourceTree {
        SourceTree::new(self.0)
    }
}

pub fn lines(sources: &SourceTree, found: &Diagnostics) -> String {
    let line = |finding: &&diagnostics::Diagnostic| {
        let place = finding.span.and_then(|span| {
            let (start, _) = sources.positions(span)?;
            Some(format!("{}:{}:{} ", sources.file(span.file)?.place, start.line, start.column))
        });
        let help = finding.help.as_ref().map(|help| format!("; help: {help}")).unwrap_or_default();
        let related = finding.related.iter().filter_map(|(span, _)| sources.positions(*span));
        let related: Vec<_> = related.map(|(start, _)| format!("; see {}:{}", start.line, start.column)).collect();
        let related = related.concat();
        format!("{}{}: {}{help}{related}", place.unwrap_or_default(), finding.code, finding.message)
    };
    found.sorted(sources).iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The project has these findings, in this order.
#[track_caller]
pub fn check(project: Project, expected: &str) {
    assert_eq!(project.findings(), expected);
}
