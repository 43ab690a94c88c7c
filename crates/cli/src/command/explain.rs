//! `stride explain`

use crate::{
    Outcome,
    arguments::{Explain, ManualFormat},
};
use anyhow::{Result, bail};
use content::rules::{RULES, Rule};
use std::io::{self, Write};

/// What stands above the rules where all of them make a page.
const PAGE: &str = "# Rules

What `stride check` finds, by the code of the finding. `stride explain CODE` prints the same. Codes are permanent. This page is
made by `stride explain --all --format markdown`.
";

/// Prints what there is to know of one rule or of all, or the list.
///
/// # Errors
/// When there is no rule of this code.
pub fn run(arguments: &Explain) -> Result<Outcome> {
    let rules = match &arguments.code {
        Some(code) => vec![find(code)?],
        None => RULES.to_vec(),
    };
    let listed = arguments.code.is_none() && !arguments.all;
    let shown = rules.into_iter().map(|rule| match arguments.format {
        _ if listed => format!("{:<20} {}\n", rule.code, rule.title),
        ManualFormat::Text => text(rule),
        ManualFormat::Markdown => markdown(rule),
    });
    let page = arguments.all && arguments.format == ManualFormat::Markdown;
    let shown: Vec<String> = page.then(|| PAGE.to_owned()).into_iter().chain(shown).collect();
    let shown = shown.join(if listed { "" } else { "\n" });
    io::stdout().write_all(shown.as_bytes())?;
    Ok(Outcome::Fine)
}

fn find(code: &str) -> Result<&'static Rule> {
    if let Some(rule) = RULES.iter().find(|rule| rule.code == code) {
        return Ok(rule);
    }
    match diagnostics::nearest(code, RULES.iter().map(|rule| rule.code)) {
        Some(meant) => bail!("there is no rule `{code}`\nhelp: did you mean `{meant}`?"),
        None => bail!("there is no rule `{code}`\nhelp: `stride explain` lists all"),
    }
}

fn text(rule: &Rule) -> String {
    let Rule { code, title, severity, explanation, wrong, right } = rule;
    let word = severity.word();
    format!("{word}[{code}]: {title}\n\n{explanation}\n\nwrong:\n{}\nright:\n{}", indented(wrong), indented(right))
}

fn indented(example: &str) -> String {
    example.lines().flat_map(|line| ["    ", line, "\n"]).collect()
}

fn markdown(rule: &Rule) -> String {
    let Rule { code, title, severity, explanation, wrong, right } = rule;
    let word = severity.word();
    let [wrong, right] = [wrong, right].map(|example| fenced(example));
    format!("## {code}\n\n{title} ({word}).\n\n{explanation}\n\nWrong:\n\n{wrong}\nRight:\n\n{right}")
}

/// An example that may itself have code in it.
fn fenced(example: &str) -> String {
    let fence = if example.contains("```") { "````" } else { "```" };
    format!("{fence}text\n{}\n{fence}\n", example.trim_end())
}
