//! `stride cohort`

use super::{project, refused, say, unknown, words, words::line};
use crate::{
    Outcome,
    arguments::{Cohort as Arguments, ReportFormat},
    project::by,
};
use anyhow::Result;
use content::Library;
use maturity::{Cohort, CohortReport, cohort::Figures, wire::cohort};
use std::io::{self, Write};

/// Sums up any number of answer sets, one at a time.
///
/// # Errors
/// When the content or a file cannot be read.
pub fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(project) = project(&arguments.root)? else { return Ok(Outcome::Findings) };
    let (library, framework) = (&project.library, &project.library.framework);
    let by = by(framework, arguments.by.as_deref())?;
    let (mut all, mut left_out) = (Cohort::default(), 0_u64);
    arguments.named.each(framework, &mut |read| {
        match read {
            Ok(set) => {
                unknown(&set);
                all.add(&Cohort::of(framework, &set.answers, by.as_ref()));
            }
            Err(reason) => {
                left_out += 1;
                refused(&reason);
            }
        }
        Ok(())
    })?;
    if left_out > 0 {
        let what = words::count(left_out, "answer set");
        if !arguments.skip_invalid {
            say(&format!("{what} cannot be read: nothing is summed up"));
            say("help: mend them, or leave them out with --skip-invalid");
            return Ok(Outcome::Findings);
        }
        say(&format!("{what} left out"));
    }
    let report = all.report(framework);
    let text = match arguments.format {
        ReportFormat::Text => text(library, &report),
        ReportFormat::Json => cohort::to_json(framework, &report),
        ReportFormat::Csv => cohort::to_csv(framework, &report),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}

fn text(library: &Library, report: &CohortReport) -> String {
    let mut text = String::new();
    let Some(all) = &report.all else {
        line!(&mut text, "Fewer than {} answer sets: nothing is said about them.", report.k_anonymity);
        return text;
    };
    figures(&mut text, library, &library.framework.title, all);
    for group in &report.groups {
        let name = words::group(library, report.by.as_ref(), group.value.as_ref());
        line!(&mut text, "");
        match &group.figures {
            Some(found) => figures(&mut text, library, name, found),
            None => line!(&mut text, "{name}: withheld, so that nothing is said of fewer than {}", report.k_anonymity),
        }
    }
    text
}

fn figures(text: &mut String, library: &Library, name: &str, figures: &Figures) {
    line!(text, "{name}: {}", words::count(figures.sets, "answer set"));
    if let Some(overall) = &figures.overall {
        let mut parts = Vec::new();
        for (level, people) in overall.levels.iter().zip(0..) {
            parts.push(format!("{level} {}", words::stage(library, maturity::Level::new(people))));
        }
        line!(text, "  {}", parts.join(", "));
    }
    if let Some(index) = figures.index {
        line!(text, "  Index: median {}, half of them from {} to {}", index.median, index.lower, index.upper);
    }
    for (domain, distribution) in &figures.domains {
        let title = &library.domain(domain).title;
        let median = distribution.as_ref().map_or("withheld", |found| words::stage(library, found.median));
        line!(text, "  {title}: {median}");
    }
}
