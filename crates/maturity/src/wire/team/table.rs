//! What a team said, as a table: a row for each question, in the order in which they are to be discussed.

use crate::{
    Framework, QuestionId, Tally,
    counts::level,
    group,
    wire::csv::{
        Cell, Table,
        cells::{count, level_columns, stage},
    },
};

const COLUMNS: [&str; 13] = [
    "group",
    "rank",
    "domain",
    "question",
    "text",
    "spread",
    "lowest",
    "median",
    "highest",
    "answered",
    "not_applicable",
    "unknown",
    "blank",
];

/// Writes a row for each question, of the whole team and then of each group: those to be discussed first, ranked;
/// then all others in the framework's order. Stages are ids, `none` for level 0; the last columns count the answers at each
/// level.
pub fn to_csv(framework: &Framework, tally: &Tally) -> String {
    let counted = level_columns(framework);
    let columns: Vec<&str> = COLUMNS.into_iter().chain(counted.iter().map(String::as_str)).collect();
    let mut table = Table::new(&columns);
    rows(&mut table, framework, "the whole", tally);
    for (group, tally) in group::groups_of(framework, tally.by()).iter().zip(tally.groups()) {
        rows(&mut table, framework, group.as_ref().map_or("not said", |value| value.as_str()), tally);
    }
    table.take()
}

fn rows(table: &mut Table, framework: &Framework, group: &str, tally: &Tally) {
    let disagreements = tally.disagreements(framework);
    let rank = |id: &QuestionId| disagreements.iter().position(|found| found.question == *id);
    let mut places: Vec<_> = framework.questions().zip(tally.questions()).collect();
    crate::order::sort_by(&mut places, |((_, a), _), ((_, b), _)| {
        let rank = |id: &QuestionId| rank(id).unwrap_or(usize::MAX);
        rank(&a.id).cmp(&rank(&b.id))
    });
    for ((domain, question), counts) in places {
        let at = |place: Option<usize>| stage(framework, place.and_then(level));
        let (lowest, highest) = (counts.levels.lowest(), counts.levels.highest());
        let spread = highest.zip(lowest).map_or(Cell::Text(""), |(high, low)| count((high - low) as u64));
        let mut cells = vec![
            Cell::Text(group),
            rank(&question.id).map_or(Cell::Text(""), |rank| count(rank as u64 + 1)),
            Cell::Text(domain.id.as_str()),
            Cell::Text(question.id.as_str()),
            Cell::Text(&question.text),
            spread,
            at(lowest),
            at(counts.levels.median()),
            at(highest),
            count(counts.levels.total()),
            count(counts.not_applicable.total()),
            count(counts.unknown),
            count(tally.respondents().saturating_sub(counts.answered())),
        ];
        let levels = framework.stages.len() + 1;
        cells.extend(counts.levels.first(levels).iter().map(|people| count(*people)));
        table.row(cells);
    }
}
