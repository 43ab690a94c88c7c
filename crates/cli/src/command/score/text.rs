//! A result as text for people.

use crate::command::words::{self, count, line};
use content::Library;
use maturity::{Report, Scorecard, Slot};

/// How many actions are shown.
const ACTIONS: usize = 5;

/// How many unknown answers are named.
const TO_BE_SURE: usize = 3;

/// Where the team stands, what holds it back, what to do first, and the path to the next stage.
pub fn report(library: &Library, report: &Report) -> String {
    let mut text = String::new();
    head(&mut text, library, &report.scorecard);
    domains(&mut text, library, &report.scorecard);
    actions(&mut text, library, report);
    path(&mut text, library, report);
    text
}

/// One line for one of many.
pub fn row(library: &Library, source: &str, scorecard: &Scorecard) -> String {
    let stage = words::stage_or_none(library, scorecard.stage);
    let index = scorecard.index.map(words::interval).unwrap_or_default();
    let held_back = held_back_by(library, scorecard);
    let held_back = if held_back.is_empty() { String::new() } else { format!("  held back by {held_back}") };
    format!("{}  {stage}  {index}{held_back}\n", words::plain(source))
}

fn held_back_by(library: &Library, scorecard: &Scorecard) -> String {
    let titles: Vec<&str> = scorecard.held_back_by.iter().map(|id| library.domain(id).title.as_str()).collect();
    titles.join(", ")
}

fn head(text: &mut String, library: &Library, scorecard: &Scorecard) {
    let unscored = match scorecard.coverage.applicable {
        0 => "not scored: no question applies",
        _ => "not scored: too few questions are answered",
    };
    let stage = scorecard.stage.map_or(unscored, |level| words::stage(library, level));
    line!(text, "{}", library.framework.title);
    line!(text, "Stage: {stage}");
    if let Some(evidenced) = &scorecard.evidenced {
        let stage = words::stage_or_none(library, evidenced.stage);
        line!(text, "Evidenced: {stage} ({} of {} could be shown)", evidenced.shown, count(evidenced.claimed, "claim"));
    }
    if let Some(index) = scorecard.index {
        line!(text, "Index: {}", words::interval(index));
    }
    if let (Some(next), Some(distance)) = (scorecard.next, scorecard.distance) {
        let next = words::stage_title(library, next);
        let held_back = held_back_by(library, scorecard);
        line!(text, "{} short of {next}, held back by {held_back}", count(distance, "answer"));
    }
    if !scorecard.to_be_sure.is_empty() {
        let asked = scorecard.to_be_sure.iter().take(TO_BE_SURE).filter_map(|id| library.framework.question(id));
        let texts: Vec<&str> = asked.map(|(_, question)| question.text.as_str()).collect();
        line!(text, "To be sure, find out: {}", texts.join(" "));
    }
    if scorecard.borderline {
        line!(text, "Borderline: one answer, one stage up or down, changes the stage.");
    }
    line!(text, "");
}

fn domains(text: &mut String, library: &Library, scorecard: &Scorecard) {
    let width = library.domains.iter().map(|domain| domain.title.chars().count()).max().unwrap_or_default();
    for domain in &scorecard.domains {
        let title = &library.domain(&domain.id).title;
        let stage = words::stage_or_none(library, domain.stage);
        let index = domain.index.map(words::interval).unwrap_or_default();
        line!(text, "  {title:width$}  {index:>14}  {stage}");
    }
    line!(text, "");
}

fn actions(text: &mut String, library: &Library, report: &Report) {
    if let Some(sustain) = &report.plan.sustain {
        let metrics: Vec<&str> = sustain.watch.iter().map(|id| library.metric(id).title.as_str()).collect();
        line!(text, "Every answer is at its target. Assess again in {} days.", sustain.reassess_in_days);
        line!(text, "Until then watch: {}", metrics.join(", "));
        return;
    }
    if report.plan.actions.is_empty() {
        line!(text, "Nothing is advised: first find out what is not known.");
        return;
    }
    line!(text, "What to do first:");
    for (rank, (action, change)) in report.plan.actions.iter().zip(&report.changes).take(ACTIONS).enumerate() {
        let step = library.step(&action.step);
        line!(text, "{}. {}", rank + 1, step.action);
        line!(text, "   {} = {}", words::sum(library, action), action.points.total);
        if let Some(needed) = action.first_because_of.first() {
            line!(text, "   first, because “{}” needs it", library.step(needed).action);
        }
        for (domain, shift) in &change.domains {
            line!(text, "   then {}: {}", library.domain(domain).title, words::shift(library, *shift));
        }
        line!(text, "   {} ({}, {})", step.first_move, library.role_title(&step.owner), count(step.weeks, "week"));
    }
}

fn path(text: &mut String, library: &Library, report: &Report) {
    let (Some(path), Some(schedule)) = (&report.path, &report.schedule) else { return };
    line!(text, "");
    line!(text, "{}", words::path(library, path));
    let parts = [
        ("Now (begun in the first 30 days)", &schedule.now),
        ("Next (begun by day 90)", &schedule.next),
        ("Later", &schedule.later),
    ];
    for (title, slots) in parts.into_iter().filter(|(_, slots)| !slots.is_empty()) {
        line!(text, "{title}:");
        for Slot { step, start, end } in slots {
            line!(text, "  {} (begun on day {start}, done by day {end})", library.step(step).action);
        }
    }
}
