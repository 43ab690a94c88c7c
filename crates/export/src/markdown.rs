//! The report as Markdown, to read and to paste: what the result says, in its order, with every answer at the end.

use crate::document::Task;
use crate::{Document, words};
use maturity::{Level, Slot};
use std::fmt::Write as _;

/// The text.
pub(crate) fn markdown(document: &Document) -> String {
    let mut text = Text(String::new());
    verdict(&mut text, document);
    domains(&mut text, document);
    strengths(&mut text, document);
    actions(&mut text, document);
    path(&mut text, document);
    to_be_sure(&mut text, document);
    answers(&mut text, document);
    text.0
}

/// A text that is being written, a line after the other.
struct Text(String);

impl Text {
    fn heading(&mut self, level: usize, text: &str) {
        self.line(&["#".repeat(level), " ".to_owned(), plain(text)].concat());
    }

    /// A paragraph, or whatever is one line.
    fn line(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(text);
        self.0.push('\n');
    }

    /// Lines that belong together.
    fn lines(&mut self, lines: &[String]) {
        self.line(&lines.join("\n"));
    }

    /// A table; its cells are Markdown already, the names of its columns are not.
    fn table(&mut self, header: &[&str], rows: &[Vec<String>]) {
        let row = |cells: &[String]| ["| ", &cells.join(" | "), " |"].concat();
        let header: Vec<String> = header.iter().map(|name| plain(name)).collect();
        let mut lines = vec![row(&header), row(&vec!["---".to_owned(); header.len()])];
        lines.extend(rows.iter().map(|cells| row(cells)));
        self.lines(&lines);
    }
}

/// A text as itself: nothing in it is markup, in a line or in a cell of a table.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (place, letter) in text.char_indices() {
        let is_first = text.get(..place).is_none_or(|before| before.trim().is_empty());
        let is_markup = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#')
            || is_first && matches!(letter, '-' | '+' | '=')
            || matches!(letter, '.' | ')') && is_number(text.get(..place).unwrap_or_default());
        match letter {
            '\n' | '\r' | '\t' => safe.push(' '),
            '\0'..='\u{1f}' => {}
            '&' if begins_a_code(text.get(place + 1..)) => safe.push_str("&amp;"),
            _ if is_markup => safe.extend(['\\', letter]),
            _ => safe.push(letter),
        }
    }
    safe
}

/// Whether what follows an ampersand could make it the name of a letter.
fn begins_a_code(after: Option<&str>) -> bool {
    after.is_some_and(|after| after.starts_with(|letter: char| letter == '#' || letter.is_ascii_alphanumeric()))
}

/// Whether a list would begin with it.
fn is_number(text: &str) -> bool {
    let text = text.trim_start();
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn verdict(text: &mut Text, document: &Document) {
    let (framework, card, tally) = (document.framework(), &document.report.scorecard, document.tally());
    text.heading(1, &words::title(framework));
    if let Some(day) = words::day(document.day) {
        text.line(&plain(&day));
    }
    text.line(&format!("**{}**", plain(&words::headline(framework, card))));
    text.line(&plain(&words::board_sentence(framework, card, &document.report.plan, tally)));
    let fact = |name: &str, value: &str| format!("- **{}** {}", plain(&words::named(name)), plain(value));
    let mut facts = vec![fact(words::stage_name(), &words::stage_or_none(framework, card.stage))];
    if card.borderline {
        facts.push(["- ", &plain(words::borderline(card))].concat());
    }
    let held: Vec<String> = document.held_back_by().iter().map(|domain| domain.title.clone()).collect();
    if !held.is_empty() {
        facts.push(fact(words::held_back_by(), &words::list(&held)));
    }
    if let Some(index) = card.index {
        facts.push(fact(words::index_name(), &words::index(index)));
    }
    if let Some(evidenced) = &card.evidenced {
        let stage = words::stage_or_none(framework, evidenced.stage);
        let shown = words::shown_of(evidenced.shown, evidenced.claimed);
        facts.push(fact(words::stage_shown(), &words::with_remark(&stage, &shown)));
    }
    facts.push(fact(words::answered(), &words::said(tally)));
    text.lines(&facts);
}

fn domains(text: &mut Text, document: &Document) {
    let framework = document.framework();
    text.heading(2, words::where_domains_stand());
    let has_evidence = document.report.scorecard.evidenced.is_some();
    let mut header = vec![
        words::domain_name(),
        words::index_name(),
        words::stage_name(),
        words::target_name(),
        words::to_the_next(),
    ];
    if has_evidence {
        header.push(words::evidenced());
    }
    let row = |(domain, score): (&maturity::Domain, &maturity::DomainScore)| {
        let mut cells = vec![
            plain(&domain.title),
            score.index.map_or_else(|| "–".to_owned(), words::index),
            plain(&words::stage_or_none(framework, score.stage)),
            plain(&words::stage(framework, document.target(domain))),
            plain(&words::short_by(framework, score.distance, score.stage)),
        ];
        if has_evidence {
            let level = document.evidenced(&domain.id).flatten();
            cells.push(plain(&words::stage_or_none(framework, level)));
        }
        cells
    };
    let rows: Vec<_> = document.ranked().into_iter().map(row).collect();
    text.table(&header, &rows);
    text.line(&plain(&words::about_index(framework)));
}

fn strengths(text: &mut Text, document: &Document) {
    let strengths = document.strengths();
    if strengths.is_empty() {
        return;
    }
    text.heading(2, words::what_is_strong());
    let framework = document.framework();
    let line = |(domain, score): &(&maturity::Domain, &maturity::DomainScore)| {
        let line = words::domain_line(framework, &domain.title, score.stage, score.index);
        ["- ", &plain(&line)].concat()
    };
    text.lines(&strengths.iter().map(line).collect::<Vec<_>>());
}

fn actions(text: &mut Text, document: &Document) {
    if let Some(sustain) = &document.report.plan.sustain {
        text.heading(2, words::hold_what_you_have());
        text.line(&plain(&words::sustain(sustain.reassess_in_days.into())));
        let pages = &document.bundle.pages;
        let watch = sustain.watch.iter().filter_map(|id| pages.get(&["metric:", id.as_str()].concat()));
        let watch: Vec<String> = watch.map(|page| ["- ", &plain(&page.title)].concat()).collect();
        if !watch.is_empty() {
            text.lines(&watch);
        }
    }
    if document.report.plan.actions.is_empty() {
        return;
    }
    text.heading(2, words::what_to_do_first());
    text.line(&plain(words::about_actions()));
    for (task, rank) in document.actions().zip(1..) {
        action(text, document, &task, rank);
    }
}

fn action(text: &mut Text, document: &Document, task: &Task, rank: u32) {
    let framework = document.framework();
    text.line(&format!("### {rank}. {}", plain(&task.step.action)));
    let from = words::short_stage(framework, task.action.from);
    let to = words::short_stage(framework, task.action.to);
    let labels = task.action.labels.iter().map(|label| [" · ", words::label(*label)].concat());
    let moves = [&words::named(&task.domain.title), " ", &words::stage_to_stage(&from, &to)].concat();
    text.line(&plain(&[moves, labels.collect()].concat()));
    text.line(&plain(&task.step.first_move));
    if !task.action.first_because_of.is_empty() {
        let steps = task.action.first_because_of.iter().filter_map(|id| document.step(id));
        let names: Vec<String> = steps.map(|(_, step)| step.action.clone()).collect();
        text.line(&plain(&words::first_because(&names)));
    }
    let fact = |name: &str, value: &str| format!("- {} {value}", plain(&words::named(name)));
    let mut facts = vec![
        fact(words::owner(), &plain(document.owner(task.step))),
        fact(words::time(), &plain(&words::weeks(task.step.weeks))),
        fact(words::impact(), &plain(&words::of_five(task.step.impact))),
        fact(words::effort(), &plain(&words::of_five(task.step.effort))),
        fact(words::done_when(), &plain(&words::done_when_answered(task))),
    ];
    if let Some(page) = document.playbook(task.step) {
        let title = plain(&page.title);
        let linked =
            document.address_of(page).map(|address| format!("[{title}](<{}>)", address.replace(['<', '>'], "")));
        facts.push(fact(words::playbook_name(), &linked.unwrap_or(title)));
    }
    text.lines(&facts);
    text.line(&plain(&words::sum(framework, &task.action.points)));
}

fn path(text: &mut Text, document: &Document) {
    let Some((path, schedule)) = document.report.path.as_ref().zip(document.report.schedule.as_ref()) else { return };
    text.heading(2, words::shortest_path());
    text.line(&plain(&words::path(document.framework(), path, schedule)));
    let periods = [(words::now(), &schedule.now), (words::next(), &schedule.next), (words::later(), &schedule.later)];
    for (name, slots) in periods.into_iter().filter(|(_, slots)| !slots.is_empty()) {
        text.heading(3, name);
        let line = |slot: &Slot| {
            let (domain, step) = document.step(&slot.step)?;
            let days = words::days(slot.start, slot.end);
            Some(["- ", &plain(&format!("{} ({}, {days})", step.action, domain.title))].concat())
        };
        text.lines(&slots.iter().filter_map(line).collect::<Vec<_>>());
    }
}

fn to_be_sure(text: &mut Text, document: &Document) {
    let open = document.open_questions();
    if open.is_empty() {
        return;
    }
    text.heading(2, words::what_to_find_out());
    let line = |(domain, question): &(&maturity::Domain, &maturity::Question)| {
        let score = document.report.scorecard.domains.iter().find(|score| score.id == domain.id);
        let rise = words::could_rise(&domain.title, score.and_then(|score| score.index));
        ["- ", &plain(&question.text), " ", &plain(&rise)].concat()
    };
    text.lines(&open.iter().map(line).collect::<Vec<_>>());
}

fn answers(text: &mut Text, document: &Document) {
    let framework = document.framework();
    text.heading(2, words::all_answers());
    for domain in &framework.domains {
        text.heading(3, &domain.title);
        let mut lines = Vec::new();
        for question in &domain.questions {
            let given = document.given(question);
            let mut line =
                format!("- **{}** {}", plain(&question.text), plain(&words::answer(framework, question, given)));
            let level = given.and_then(|given| match &given.answer {
                maturity::Answer::Option(id) => question.option(id).map(|option| option.level),
                _ => None,
            });
            if let Some(level) = level {
                let _ = write!(line, " ({})", plain(&words::short_stage(framework, level.min(framework.top()))));
            }
            if given.is_some_and(|given| given.evidenced && level > Some(Level::new(1))) {
                let _ = write!(line, " · {}", plain(words::evidenced()));
            }
            lines.push(line);
            let remarks = given.map(|given| [(words::note(), &given.note), (words::evidence(), &given.evidence)]);
            for (name, remark) in remarks.into_iter().flatten() {
                if let Some(remark) = remark {
                    lines.push(format!("  - {} {}", plain(&words::named(name)), plain(remark)));
                }
            }
        }
        text.lines(&lines);
    }
    text.line(&plain(&words::checked_by(framework, document.tally())));
}
