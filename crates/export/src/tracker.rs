//! Actions as a table that trackers of tasks import: a row for each, in order, formula-safe as all our tables are.

use crate::{Document, words};
use maturity::wire::csv::{Cell, Table};

/// The table.
pub(crate) fn tracker(document: &Document) -> String {
    let mut table = Table::new(&words::tracker_columns());
    let mut rank = 0;
    for task in document.actions() {
        rank += 1;
        let labels = words::labels(&task.action.labels);
        let page = document.page_of(task.domain, task.step).and_then(|page| document.address_of(page));
        table.row([
            Cell::Number(rank),
            Cell::Text(&task.step.action),
            Cell::Text(&task.step.first_move),
            Cell::Text(&task.domain.title),
            Cell::Text(document.owner(task.step)),
            Cell::Number(i64::from(task.step.weeks)),
            Cell::Text(&labels),
            Cell::Text(&words::done_when_answered(&task)),
            Cell::Number(i64::from(task.action.points.total)),
            Cell::Text(document.playbook(task.step).map_or("", |page| &page.title)),
            Cell::Text(page.as_deref().unwrap_or("")),
            Cell::Text(task.step.id.as_str()),
        ]);
    }
    table.take()
}
