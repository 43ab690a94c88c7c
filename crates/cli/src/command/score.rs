//! `stride score`

mod text;

use super::{project, refused, unknown, words};
use crate::{
    Outcome,
    answer_sets::{AnswerSet, Refused},
    arguments::{ReportFormat, Score, Table},
};
use anyhow::{Result, bail};
use content::Library;
use maturity::{
    Framework, StepId, report,
    wire::{
        csv,
        report::{self as report_file, Rows},
    },
};
use std::io::{self, BufWriter, Write};

/// Scores answers by the same functions as the browser: one file in full, or any number of them a line each.
///
/// # Errors
/// When the content or a file cannot be read, or a step is named that does not exist.
pub fn run(arguments: &Score) -> Result<Outcome> {
    let Some(project) = project(&arguments.root)? else { return Ok(Outcome::Findings) };
    let library = &project.library;
    check(arguments)?;
    let what_if = steps(&library.framework, &arguments.what_if)?;
    let rows = rows(arguments.table);
    let (table, out) = (rows.table(&library.framework), BufWriter::new(io::stdout().lock()));
    let mut printer = Printer { library, arguments, what_if, rows, table, out };
    let mut all_read = true;
    arguments.named.each(&library.framework, &mut |read| match read {
        Ok(set) => printer.answer_set(&set),
        Err(reason) => {
            all_read = false;
            printer.refused(&reason)
        }
    })?;
    if arguments.format == ReportFormat::Csv {
        printer.out.write_all(printer.table.take().as_bytes())?; // the header, where nothing else was written
    }
    printer.out.flush()?;
    Ok(if all_read { Outcome::Fine } else { Outcome::Findings })
}

/// Refuses what would do nothing.
fn check(arguments: &Score) -> Result<()> {
    let (one, format) = (arguments.named.one(), arguments.format);
    if !arguments.what_if.is_empty() && (!one || format == ReportFormat::Csv) {
        bail!("--what-if goes with one answer set, as text or JSON");
    }
    if arguments.full && (one || format != ReportFormat::Json) {
        bail!("--full goes with --format json and several answer sets: a report by itself is full anyway");
    }
    if arguments.table.is_some() && format != ReportFormat::Csv {
        bail!("--table goes with --format csv");
    }
    Ok(())
}

fn rows(table: Option<Table>) -> Rows {
    match table.unwrap_or(Table::Scorecards) {
        Table::Scorecards => Rows::Scorecards,
        Table::Domains => Rows::Domains,
        Table::Actions => Rows::Actions,
        Table::Answers => Rows::Answers,
    }
}

/// The steps of `--what-if`.
fn steps(framework: &Framework, named: &[String]) -> Result<Vec<StepId>> {
    let known = |id: &String| framework.step(&StepId::new(id.as_str())).map(|(_, _, step)| step.id.clone());
    let mut steps: Vec<StepId> = Vec::new();
    for step in named.iter().filter_map(known) {
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    match named.iter().find(|id| known(id).is_none()) {
        Some(id) => bail!("there is no step `{id}`\nhelp: write it as question@stage, such as health.score@walk"),
        None => Ok(steps),
    }
}

/// Writes results as the command line asks for them.
struct Printer<'a> {
    library: &'a Library,
    arguments: &'a Score,
    what_if: Vec<StepId>,
    rows: Rows,
    table: csv::Table,
    out: BufWriter<io::StdoutLock<'a>>,
}

impl Printer<'_> {
    /// Whether the result is shown in full.
    fn in_full(&self) -> bool {
        self.arguments.named.one()
    }

    fn answer_set(&mut self, set: &AnswerSet) -> Result<()> {
        unknown(set);
        match self.arguments.format {
            ReportFormat::Text => self.text(set)?,
            ReportFormat::Json => self.json(set)?,
            ReportFormat::Csv => self.csv(set)?,
        }
        self.hand_over()
    }

    /// Whoever sends a line and waits for its answer gets it.
    fn hand_over(&mut self) -> Result<()> {
        if self.arguments.named.stream {
            self.out.flush()?;
        }
        Ok(())
    }

    fn refused(&mut self, reason: &Refused) -> Result<()> {
        refused(reason);
        if self.arguments.format == ReportFormat::Json && !self.in_full() {
            let line = report_file::refusal_line(&reason.source, &reason.reason);
            self.out.write_all(line.as_bytes())?;
        }
        self.hand_over()
    }

    fn text(&mut self, set: &AnswerSet) -> Result<()> {
        let (library, framework) = (self.library, &self.library.framework);
        if !self.in_full() {
            let scorecard = maturity::score(framework, &set.answers);
            self.out.write_all(text::row(library, &set.source, &scorecard).as_bytes())?;
            return Ok(());
        }
        let report = report(framework, &set.answers);
        self.out.write_all(text::report(library, &report).as_bytes())?;
        if !self.what_if.is_empty() {
            let change = maturity::what_if(framework, &set.answers, &report.scorecard, &self.what_if);
            let actions: Vec<&str> = self.what_if.iter().map(|step| library.step(step).action.as_str()).collect();
            writeln!(self.out, "\nWhat if these were done: {}", actions.join("; "))?;
            writeln!(self.out, "  {}: {}", framework.title, words::shift(library, change.overall))?;
            for (domain, shift) in &change.domains {
                writeln!(self.out, "  {}: {}", library.domain(domain).title, words::shift(library, *shift))?;
            }
        }
        Ok(())
    }

    fn json(&mut self, set: &AnswerSet) -> Result<()> {
        let framework = &self.library.framework;
        let json = if self.in_full() {
            let report = report(framework, &set.answers);
            report_file::to_json(framework, &set.answers, &report, &self.what_if)
        } else if self.arguments.full {
            let report = report(framework, &set.answers);
            report_file::to_line(framework, &set.source, &set.answers, &report)
        } else {
            report_file::scorecard_line(framework, &set.source, &maturity::score(framework, &set.answers))
        };
        self.out.write_all(json.as_bytes())?;
        Ok(())
    }

    fn csv(&mut self, set: &AnswerSet) -> Result<()> {
        self.rows.add(&mut self.table, &self.library.framework, &set.source, &set.answers);
        self.out.write_all(self.table.take().as_bytes())?;
        Ok(())
    }
}
