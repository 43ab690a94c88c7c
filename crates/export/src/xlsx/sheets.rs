//! The sheets: the whole, the domains, the actions with their sums, the path and the answers.

use super::sheet::{Cell, Sheet, column};
use crate::document::Task;
use crate::{Document, words};
use maturity::{Answer, Domain, DomainScore, Level, PointReason, Points, Slot};

/// Where the terms of an action's sum begin, and how many there are.
const TERMS: (usize, usize) = (10, 9);

pub(super) fn summary(document: &Document) -> Sheet {
    let (framework, card) = (document.framework(), &document.report.scorecard);
    let mut sheet = Sheet::new(words::sheet_summary(), &[28, 90]);
    sheet.row([Cell::Title(words::title(framework))]);
    sheet.row([Cell::of(words::headline(framework, card))]);
    sheet.row([]);
    let mut line = |name: &str, cell: Cell| sheet.row([Cell::Name(name.to_owned()), cell]);
    if let Some(day) = words::day(document.day) {
        line(words::day_name(), Cell::of(day));
    }
    line(
        words::in_one_sentence(),
        Cell::of(words::board_sentence(framework, card, &document.report.plan, document.tally())),
    );
    line(words::stage_name(), Cell::of(words::stage_or_none(framework, card.stage)));
    if card.borderline {
        line(words::how_sure(), Cell::of(words::borderline(card)));
    }
    let held: Vec<String> = document.held_back_by().iter().map(|domain| domain.title.clone()).collect();
    line(
        words::held_back_by(),
        Cell::of(if held.is_empty() { words::nothing().to_owned() } else { words::list(&held) }),
    );
    line(words::to_the_next(), Cell::of(words::short_by(framework, card.distance, card.stage)));
    line(words::index_name(), Cell::number(card.index.map(|index| index.low)));
    line(words::index_high(), Cell::number(card.index.map(|index| index.high)));
    if let Some(evidenced) = &card.evidenced {
        line(words::stage_shown(), Cell::of(words::stage_or_none(framework, evidenced.stage)));
        line(words::evidenced(), Cell::of(words::shown_of(evidenced.shown, evidenced.claimed)));
    }
    line(words::answered(), Cell::of(words::said(document.tally())));
    let goals = framework.goals.iter().filter(|goal| document.answers.goals.contains(&goal.id));
    let goals: Vec<String> = goals.map(|goal| goal.title.clone()).collect();
    if !goals.is_empty() {
        line(words::goals(), Cell::of(words::list(&goals)));
    }
    for question in &framework.profile {
        let value = document.answers.profile.get(&question.id);
        let option = value.and_then(|value| question.options.iter().find(|option| option.id == *value));
        if let Some(option) = option {
            line(&question.text, Cell::of(option.text.clone()));
        }
    }
    line(words::framework_version(), Cell::of([framework.version.as_str(), " (", &framework.hash, ")"].concat()));
    sheet
}

pub(super) fn domains(document: &Document) -> Sheet {
    let framework = document.framework();
    let head = words::domain_columns().map(str::to_owned);
    let mut sheet = Sheet::with_head(words::sheet_domains(), &[34, 16, 10, 10, 16, 16, 30, 10, 10, 12, 14, 14], head);
    sheet.bars = Some(2);
    for (domain, score) in document.ranked() {
        let row = sheet.next();
        sheet.row(domain_row(document, domain, score, row));
    }
    let index = document.report.scorecard.index;
    let whole = words::stage_or_none(framework, document.report.scorecard.stage);
    sheet.row([
        Cell::Name(words::together().to_owned()),
        Cell::of(whole),
        Cell::number(index.map(|index| index.low)),
        Cell::number(index.map(|index| index.high)),
    ]);
    sheet
}

fn domain_row(document: &Document, domain: &Domain, score: &DomainScore, row: usize) -> Vec<Cell> {
    let framework = document.framework();
    let holds = document.report.scorecard.held_back_by.contains(&domain.id);
    let target = words::stage(framework, document.target(domain));
    let evidenced = document.evidenced(&domain.id);
    // Rounded half up, as the index is; no figure is below 0.
    let again =
        score.index.map_or(Cell::None, |index| Cell::Formula(format!("ROUND(100*I{row}/J{row},0)"), index.low.into()));
    vec![
        Cell::of(domain.title.clone()),
        Cell::of(words::stage_or_none(framework, score.stage)),
        Cell::number(score.index.map(|index| index.low)),
        Cell::number(score.index.map(|index| index.high)),
        Cell::of(target),
        evidenced.map_or(Cell::None, |level| Cell::of(words::stage_or_none(framework, level))),
        Cell::of(words::short_by(framework, score.distance, score.stage)),
        Cell::of(if holds { words::yes() } else { "" }),
        score.index.map_or(Cell::None, |index| Cell::count(index.points)),
        score.index.map_or(Cell::None, |index| Cell::count(index.out_of)),
        again,
        Cell::Number(domain.weight.into()),
    ]
}

pub(super) fn actions(document: &Document) -> Sheet {
    let before = words::action_columns().map(str::to_owned);
    let after = words::action_end_columns().map(str::to_owned);
    let head = before.into_iter().chain(words::term_columns().map(str::to_owned)).chain(after);
    let widths = &[6, 44, 26, 16, 16, 20, 22, 8, 8, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 8, 44, 44, 44, 28, 44, 26];
    let mut sheet = Sheet::with_head(words::sheet_actions(), widths, head);
    for (task, rank) in document.actions().zip(1..) {
        let row = sheet.next();
        sheet.row(action_row(document, &task, rank, row));
    }
    sheet
}

fn action_row(document: &Document, task: &Task, rank: i64, row: usize) -> Vec<Cell> {
    let framework = document.framework();
    let mut cells = vec![
        Cell::Number(rank),
        Cell::of(task.step.action.clone()),
        Cell::of(task.domain.title.clone()),
        Cell::of(words::short_stage(framework, task.action.from)),
        Cell::of(words::short_stage(framework, task.action.to)),
        Cell::of(words::labels(&task.action.labels)),
        Cell::of(document.owner(task.step)),
        Cell::Number(task.step.weeks.into()),
        Cell::Number(task.step.impact.into()),
        Cell::Number(task.step.effort.into()),
    ];
    cells.extend(terms(&task.action.points).map(Cell::number));
    let (first, last) = (column(TERMS.0), column(TERMS.0 + TERMS.1 - 1));
    cells.push(Cell::Formula(format!("SUM({first}{row}:{last}{row})"), task.action.points.total.into()));
    let page = document.page_of(task.domain, task.step);
    cells.extend([
        Cell::of(words::sum(framework, &task.action.points)),
        Cell::of(task.step.first_move.clone()),
        Cell::of(words::done_when_answered(task)),
        Cell::of(document.playbook(task.step).map_or("", |page| &page.title)),
        Cell::of(page.and_then(|page| document.address_of(page)).unwrap_or_default()),
        Cell::of(task.step.id.as_str()),
    ]);
    cells
}

/// The terms of a sum by their columns; nothing where a reason does not count.
fn terms(points: &Points) -> [Option<i32>; TERMS.1] {
    let mut terms = [None; TERMS.1];
    for (reason, value) in &points.terms {
        let place = match reason {
            PointReason::HoldsBack(_) => 0,
            PointReason::CompletesStage(_) => 1,
            PointReason::MissingLevels(_) => 2,
            PointReason::Impact(_) => 3,
            PointReason::Unlocks(_) => 4,
            PointReason::ServesGoal => 5,
            PointReason::Fits => 6,
            PointReason::IllSuited => 7,
            PointReason::Effort(_) => 8,
        };
        if let Some(term) = terms.get_mut(place) {
            *term = Some(term.unwrap_or(0) + value);
        }
    }
    terms
}

pub(super) fn path(document: &Document) -> Sheet {
    let head = words::path_columns().map(str::to_owned);
    let mut sheet = Sheet::with_head(words::sheet_path(), &[22, 44, 26, 22, 12, 12, 10, 10], head);
    let Some(schedule) = &document.report.schedule else { return sheet };
    for (name, slots) in
        [(words::now(), &schedule.now), (words::next(), &schedule.next), (words::later(), &schedule.later)]
    {
        for slot in slots {
            sheet.row(path_row(document, name, slot));
        }
    }
    let last = sheet.next() - 1;
    if let Some(path) = document.report.path.as_ref().filter(|_| last > 1) {
        let sum = |column: &str, value: u32| Cell::Formula(format!("SUM({column}2:{column}{last})"), value.into());
        let name = [Cell::Name(words::in_all().to_owned()), Cell::None, Cell::None, Cell::None, Cell::None, Cell::None];
        sheet.row(name.into_iter().chain([sum("G", path.effort), sum("H", path.weeks)]));
    }
    sheet
}

fn path_row(document: &Document, period: &str, slot: &Slot) -> Vec<Cell> {
    let Some((domain, step)) = document.step(&slot.step) else { return Vec::new() };
    vec![
        Cell::of(period),
        Cell::of(step.action.clone()),
        Cell::of(domain.title.clone()),
        Cell::of(document.owner(step)),
        Cell::Number(slot.start.into()),
        Cell::Number(slot.end.into()),
        Cell::Number(step.effort.into()),
        Cell::Number(step.weeks.into()),
    ]
}

pub(super) fn answers(document: &Document) -> Sheet {
    let framework = document.framework();
    let head = words::answer_columns().map(str::to_owned);
    let mut sheet = Sheet::with_head(words::sheet_answers(), &[26, 48, 48, 8, 16, 12, 48, 40, 26], head);
    for (domain, question) in framework.questions() {
        let given = document.given(question);
        let level = given.and_then(|given| match &given.answer {
            Answer::Option(id) => question.option(id).map(|option| option.level.min(framework.top())),
            _ => None,
        });
        let is_evidenced = given.is_some_and(|given| given.evidenced) && level > Some(Level::new(1));
        let text = |text: Option<&String>| Cell::of(text.cloned().unwrap_or_default());
        sheet.row([
            Cell::of(domain.title.clone()),
            Cell::of(question.text.clone()),
            Cell::of(words::answer(framework, question, given)),
            Cell::number(level.map(Level::get)),
            level.map_or(Cell::None, |level| Cell::of(words::short_stage(framework, level))),
            Cell::of(if is_evidenced { words::yes() } else { "" }),
            text(given.and_then(|given| given.note.as_ref())),
            text(given.and_then(|given| given.evidence.as_ref())),
            Cell::of(question.id.as_str()),
        ]);
    }
    sheet
}
