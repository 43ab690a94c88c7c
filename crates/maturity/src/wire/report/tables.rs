//! Results as tables, one row for each answer set, domain, action or question; each row begins with its source.

use super::convert;
use crate::{
    Action, Answers, Framework, Index, Level, Scorecard, advise, score,
    wire::csv::{
        self, Cell, Table,
        cells::{count, number, stage},
    },
};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// One for an answer set: the whole, and every domain's stage and index.
    Scorecards,
    /// One for each domain.
    Domains,
    /// One for each recommended step, in its order.
    Actions,
    /// One for each question.
    Answers,
}

const OVERALL: [&str; 15] = [
    "source",
    "stage",
    "level",
    "index",
    "index_high",
    "answered",
    "applicable",
    "typical",
    "next",
    "answers_short",
    "held_back_by",
    "borderline",
    "evidenced_stage",
    "mean_numerator",
    "mean_denominator",
];
const DOMAINS: [&str; 13] = [
    "source",
    "domain",
    "weight",
    "stage",
    "level",
    "index",
    "index_high",
    "answered",
    "applicable",
    "answers_short",
    "evidenced_stage",
    "mean_numerator",
    "mean_denominator",
];
const ACTIONS: [&str; 12] =
    ["source", "rank", "step", "domain", "question", "from", "to", "points", "sum", "labels", "impact", "effort"];

impl Rows {
    /// The table with its header alone.
    pub fn table(self, framework: &Framework) -> Table {
        let own: Vec<String> = match self {
            Self::Scorecards => framework
                .domains
                .iter()
                .flat_map(|domain| ["stage", "index"].map(|what| [domain.id.as_str(), ".", what].concat()))
                .collect(),
            _ => Vec::new(),
        };
        let columns: &[&str] = match self {
            Self::Scorecards => &OVERALL,
            Self::Domains => &DOMAINS,
            Self::Actions => &ACTIONS,
            Self::Answers => &csv::ANSWERS,
        };
        let columns: Vec<&str> = columns.iter().copied().chain(own.iter().map(String::as_str)).collect();
        Table::new(&columns)
    }

    /// Adds the rows of one answer set.
    pub fn add(self, table: &mut Table, framework: &Framework, source: &str, answers: &Answers) {
        if self == Self::Answers {
            return csv::add_answers(table, framework, source, answers);
        }
        let scorecard = score(framework, answers);
        match self {
            Self::Domains => domains(table, framework, source, &scorecard),
            Self::Actions => {
                for (action, rank) in advise(framework, answers, &scorecard).actions.iter().zip(1..) {
                    self::action(table, framework, source, rank, action);
                }
            }
            Self::Scorecards | Self::Answers => overall(table, framework, source, &scorecard),
        }
    }
}

fn overall(table: &mut Table, framework: &Framework, source: &str, scorecard: &Scorecard) {
    let held_back: Vec<&str> = scorecard.held_back_by.iter().map(crate::DomainId::as_str).collect();
    let held_back = held_back.join(" ");
    let evidenced = scorecard.evidenced.as_ref().and_then(|evidenced| evidenced.stage);
    let mut cells = vec![
        Cell::Text(source),
        stage(framework, scorecard.stage),
        number(scorecard.stage.map(Level::get)),
        low(scorecard.index),
        high(scorecard.index),
        count(scorecard.coverage.answered),
        count(scorecard.coverage.applicable),
        stage(framework, scorecard.typical),
        stage(framework, scorecard.next),
        number(scorecard.distance),
        Cell::Text(&held_back),
        Cell::Text(if scorecard.borderline { "true" } else { "" }),
        stage(framework, evidenced),
        number(scorecard.mean.map(|mean| mean.numerator)),
        scorecard.mean.map_or(Cell::Text(""), |mean| count(mean.denominator)),
    ];
    for domain in &scorecard.domains {
        cells.extend([stage(framework, domain.stage), low(domain.index)]);
    }
    table.row(cells);
}

fn domains(table: &mut Table, framework: &Framework, source: &str, scorecard: &Scorecard) {
    for (domain, scored) in framework.domains.iter().zip(&scorecard.domains) {
        let shown = scorecard.evidenced.iter().flat_map(|evidenced| &evidenced.domains);
        let evidenced = shown.filter(|(id, _)| *id == domain.id).find_map(|(_, stage)| *stage);
        table.row([
            Cell::Text(source),
            Cell::Text(domain.id.as_str()),
            number(Some(domain.weight)),
            stage(framework, scored.stage),
            number(scored.stage.map(Level::get)),
            low(scored.index),
            high(scored.index),
            count(scored.coverage.answered),
            count(scored.coverage.applicable),
            number(scored.distance),
            stage(framework, evidenced),
            number(scored.mean.map(|mean| mean.numerator)),
            scored.mean.map_or(Cell::Text(""), |mean| count(mean.denominator)),
        ]);
    }
}

/// The sum as its terms: `holds_back 30 + impact 16 - effort 4`.
fn action(table: &mut Table, framework: &Framework, source: &str, rank: i64, action: &Action) {
    let Some((domain, question, step)) = framework.step(&action.step) else { return };
    let mut sum = String::new();
    for (reason, points) in &action.points.terms {
        let sign = if *points < 0 { " - " } else { " + " };
        sum.push_str(if sum.is_empty() && *points >= 0 { "" } else { sign });
        sum.push_str(&[convert::reason_of(*reason).0, " ", &points.unsigned_abs().to_string()].concat());
    }
    let labels: Vec<&str> = action.labels.iter().map(|label| convert::label(*label)).collect();
    let labels = labels.join(" ");
    table.row([
        Cell::Text(source),
        Cell::Number(rank),
        Cell::Text(step.id.as_str()),
        Cell::Text(domain.id.as_str()),
        Cell::Text(question.id.as_str()),
        stage(framework, Some(action.from)),
        stage(framework, Some(action.to)),
        Cell::Number(i64::from(action.points.total)),
        Cell::Text(sum.trim()),
        Cell::Text(&labels),
        number(Some(step.impact)),
        number(Some(step.effort)),
    ]);
}

fn low(index: Option<Index>) -> Cell<'static> {
    number(index.map(|index| index.low))
}

fn high(index: Option<Index>) -> Cell<'static> {
    number(index.map(|index| index.high))
}
