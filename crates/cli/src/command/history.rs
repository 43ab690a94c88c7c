//! `stride history`

use super::{project, refused, say, unknown, words, words::line};
use crate::{
    Outcome as Ended,
    answer_sets::{Refused, files, read_file},
    arguments::{History, ReportFormat, Root},
};
use anyhow::{Result, bail};
use content::Library;
use maturity::{Framework, Outcome, Progress, Snapshot, history::compare, moment::Moment, score, wire::progress};
use std::{
    io::{self, Write},
    path::Path,
};

/// Shows how results moved from each answers file to the next, and whose doing it was.
///
/// # Errors
/// When a project or a file cannot be read, a file has no date, or there are fewer than two.
pub fn run(arguments: &History) -> Result<Ended> {
    let Some(today) = project(&arguments.root)? else { return Ok(Ended::Findings) };
    let mut then = Vec::new();
    for root in &arguments.then {
        let Some(project) = project(&Root { root: root.clone() })? else { return Ok(Ended::Findings) };
        then.push(project);
    }
    let models: Vec<&Framework> = [&today].into_iter().chain(&then).map(|project| &project.library.framework).collect();
    let mut dated = Vec::new();
    for path in &arguments.answers {
        for file in files(path)? {
            match read(&models, &file)? {
                Ok(one) => dated.push(one),
                Err(reason) => {
                    refused(&reason);
                    return Ok(Ended::Findings);
                }
            }
        }
    }
    if dated.len() < 2 {
        bail!("a history needs two answers files or more");
    }
    for (root, project) in arguments.then.iter().zip(&then) {
        if !dated.iter().any(|one| one.snapshot.hash == project.library.framework.hash) {
            say(&format!("{}: none of the answers were given to this content", root.display()));
        }
    }
    dated.sort_by_key(|one| Moment::read(&one.snapshot.taken_at));
    let text = match arguments.format {
        ReportFormat::Text => text(&today.library, &dated),
        ReportFormat::Json => {
            pairs(&dated).map(|(old, new)| progress::to_line(new.model, &old.snapshot, &new.snapshot)).collect()
        }
        ReportFormat::Csv => {
            let mut table = progress::table();
            for (old, new) in pairs(&dated) {
                progress::add(&mut table, new.model, &old.snapshot, &new.snapshot);
            }
            table.take()
        }
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Ended::Fine)
}

/// An answers file as it was read by the model of its time, or by today's where that one was not named.
struct Dated<'a> {
    model: &'a Framework,
    snapshot: Snapshot,
}

/// Reads one answers file; `models` begin with today's.
fn read<'a>(models: &[&'a Framework], path: &Path) -> Result<Result<Dated<'a>, Refused>> {
    let Some((&today, earlier)) = models.split_first() else { bail!("there is no model") };
    let first = match read_file(today, path) {
        Ok(set) => set,
        Err(reason) => return Ok(Err(reason)),
    };
    let stamp = first.stamp.clone().unwrap_or_default();
    let known = models.iter().copied().find(|model| model.hash == stamp.hash);
    let set = match known.filter(|model| earlier.iter().any(|other| std::ptr::eq(*other, *model))) {
        // Its ids are those of that time.
        Some(model) => match read_file(model, path) {
            Ok(set) => set,
            Err(reason) => return Ok(Err(reason)),
        },
        None => first,
    };
    let Some(taken_at) = set.taken_at.clone() else {
        bail!("{} has no date\nhelp: write when it was taken as `taken_at`, such as 2026-01-31T09:00:00Z", set.source);
    };
    unknown(&set);
    if known.is_none() {
        let version = &stamp.version;
        say(&format!(
            "{}: given to other content (version {version}), which no --then names: what that model said, and so the model's part of a change, cannot be told",
            set.source
        ));
    }
    let outcome = known.map(|model| Outcome::from(&score(model, &set.answers)));
    let snapshot =
        Snapshot { taken_at, label: None, version: stamp.version, hash: stamp.hash, answers: set.answers, outcome };
    Ok(Ok(Dated { model: known.unwrap_or(today), snapshot }))
}

/// Each two that follow each other.
fn pairs<'a, 'b>(dated: &'b [Dated<'a>]) -> impl Iterator<Item = (&'b Dated<'a>, &'b Dated<'a>)> {
    dated.iter().zip(dated.iter().skip(1))
}

fn text(library: &Library, dated: &[Dated]) -> String {
    let mut text = String::new();
    line!(&mut text, "{}", library.framework.title);
    for Dated { snapshot, .. } in dated {
        let outcome = snapshot.outcome.as_ref();
        let standing = outcome.map_or("by other content".to_owned(), |found| words::standing(library, found.overall));
        line!(&mut text, "  {}  {standing}", snapshot.taken_at);
    }
    for (old, new) in pairs(dated) {
        line!(&mut text, "\n{} to {}", old.snapshot.taken_at, new.snapshot.taken_at);
        progress_text(&mut text, library, &compare(new.model, &old.snapshot, &new.snapshot));
    }
    text
}

fn progress_text(text: &mut String, library: &Library, progress: &Progress) {
    line!(text, "  yours: {}", words::shift(library, progress.overall.yours()));
    if progress.model_changed {
        let told = progress.overall.the_models().map(|shift| words::shift(library, shift));
        line!(
            text,
            "  the model's: {}",
            told.unwrap_or_else(|| "not known, as the older content was not named".to_owned())
        );
    }
    for domain in &progress.domains {
        let title = library.domains.iter().find(|known| known.id == domain.id).map(|known| known.title.as_str());
        let title = title.unwrap_or(domain.id.as_str());
        let moved = domain.split.whole().unwrap_or(domain.split.yours());
        if !moved.is_still() {
            line!(text, "  {title}: {}", words::shift(library, moved));
        }
    }
}
