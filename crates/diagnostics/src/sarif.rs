//! Findings as SARIF 2.1.0, for code hosts that show them beside the lines of a change.

use crate::{Diagnostic, Diagnostics, Severity, SourceTree, Span};
use serde_json::{Value, json};

/// What whoever knows the rules says of one.
#[derive(Clone, Copy, Debug)]
pub struct RuleText<'a> {
    /// Its permanent code.
    pub code: &'a str,
    /// What is wrong where it fires, in one line.
    pub title: &'a str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Why it is a rule and what to do, in Markdown.
    pub explanation: &'a str,
    /// The smallest example that breaks it.
    pub wrong: &'a str,
    /// The same example, mended.
    pub right: &'a str,
}

/// All findings as one indented SARIF log with a final newline; `version` is that of `stride`. Columns count characters.
///
/// # Panics
/// Never: a JSON value always serializes.
pub fn render_sarif(diagnostics: &Diagnostics, sources: &SourceTree, rules: &[RuleText<'_>], version: &str) -> String {
    let results: Vec<Value> =
        diagnostics.sorted(sources).into_iter().map(|found| result(found, sources, rules)).collect();
    let driver = json!({ "name": "stride", "version": version, "rules": rules.iter().map(rule).collect::<Vec<_>>() });
    let mut log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    });
    log.sort_all_objects();
    let mut text = serde_json::to_string_pretty(&log).expect("a JSON value always serializes");
    text.push('\n');
    text
}

fn rule(rule: &RuleText<'_>) -> Value {
    let RuleText { code, title, severity, explanation, wrong, right } = rule;
    let help = format!("{explanation}\n\nWrong:\n\n```text\n{wrong}\n```\n\nRight:\n\n```text\n{right}\n```");
    json!({
        "id": code,
        "shortDescription": { "text": title },
        "fullDescription": { "text": explanation },
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": { "level": severity.word() },
    })
}

fn result(found: &Diagnostic, sources: &SourceTree, rules: &[RuleText<'_>]) -> Value {
    let help = found.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let related = found.related.iter().zip(1..).filter_map(|((span, label), number)| {
        let mut location = location(*span, sources)?;
        location["id"] = json!(number);
        location["message"] = json!({ "text": label });
        Some(location)
    });
    let mut result = json!({
        "ruleId": found.code,
        "level": found.severity.word(),
        "message": { "text": format!("{}{help}", found.message) },
        "locations": found.span.and_then(|span| location(span, sources)).into_iter().collect::<Vec<_>>(),
        "relatedLocations": related.collect::<Vec<_>>(),
    });
    if let Some(index) = rules.iter().position(|rule| rule.code == found.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

fn location(span: Span, sources: &SourceTree) -> Option<Value> {
    let (start, end) = sources.positions(span)?;
    let region = json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    });
    let uri = uri(&sources.file(span.file)?.place);
    Some(json!({ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region } }))
}

/// A path as a relative address: what an address cannot hold as it is becomes `%` and two digits.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_sarif::sarif::Sarif;

    const RULES: [RuleText<'static>; 2] = [
        RuleText {
            code: "duplicate-id",
            title: "Two things have one id",
            severity: Severity::Error,
            explanation: "A reference could mean either.",
            wrong: "id: a",
            right: "id: b",
        },
        RuleText { code: "lonely", severity: Severity::Warning, ..EMPTY },
    ];
    const EMPTY: RuleText<'static> =
        RuleText { code: "", title: "t", severity: Severity::Error, explanation: "e", wrong: "w", right: "r" };

    fn log() -> Sarif {
        let sources = SourceTree::new([("content/a b.yaml".to_owned(), "ä: 1\n𝄞𝄞id: 2\n".into())]);
        let (id, file) = sources.find("content/a b.yaml").expect("is there");
        let at = file.text().expect("is text").find("id").expect("is there");
        let mut found = Diagnostics::default();
        found.push(
            Diagnostic::error("duplicate-id", Span::new(id, at, at + 2), "two things have one id")
                .related(Span::new(id, 0, 2), "first here")
                .help("give one another id"),
        );
        found.push(Diagnostic::error_without_place("lonely", "nothing is there"));
        serde_json::from_str(&render_sarif(&found, &sources, &RULES, "1.0.0")).expect("a reader of SARIF reads it")
    }

    #[test]
    fn a_reader_of_sarif_finds_the_rule_the_place_and_what_to_do() {
        let log = log();
        let run = &log.runs[0];
        assert_eq!(serde_json::to_value(&run.column_kind).expect("is JSON"), "unicodeCodePoints");
        let results = run.results.as_ref().expect("has results");
        let found = results.iter().find(|result| result.rule_id.as_deref() == Some("duplicate-id")).expect("is there");
        assert_eq!(found.message.text.as_deref(), Some("two things have one id\nhelp: give one another id"));
        let rules = run.tool.driver.rules.as_ref().expect("has rules");
        let index = usize::try_from(found.rule_index.expect("has an index")).expect("is no gap");
        assert_eq!(rules[index].id, "duplicate-id");
        let places: Vec<_> = [&found.locations, &found.related_locations]
            .map(|locations| locations.as_ref().expect("has places")[0].physical_location.clone().expect("is a file"))
            .into_iter()
            .collect();
        let address = |at: usize| places[at].artifact_location.as_ref().and_then(|file| file.uri.clone());
        assert_eq!(address(0).as_deref(), Some("content/a%20b.yaml"));
        let region = |at: usize| {
            let region = places[at].region.clone().expect("has a region");
            [region.start_line, region.start_column, region.end_line, region.end_column]
        };
        assert_eq!(region(0), [2, 3, 2, 5].map(Some));
        assert_eq!(region(1), [1, 1, 1, 2].map(Some));
    }

    #[test]
    fn a_finding_without_a_place_has_no_location() {
        let log = log();
        let results = log.runs[0].results.as_ref().expect("has results");
        let lonely = results.iter().find(|result| result.rule_id.as_deref() == Some("lonely")).expect("is there");
        assert!(lonely.locations.as_ref().is_none_or(Vec::is_empty));
    }
}
