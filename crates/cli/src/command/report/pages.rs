//! The files of a client, and the page of all clients.

use super::Client;
use crate::{project::Project, publish::Publication};
use anyhow::{Context, Result};
use app::native;
use export::{Document, Kind};
use maturity::{Cohort, ProfileQuestionId, Report, report};
use render::{Frame, Sheet};

/// What reports are made of.
pub struct Reports<'a> {
    project: &'a Project,
    frame: Frame,
}

impl<'a> Reports<'a> {
    /// The project's.
    ///
    /// # Errors
    /// A mistake in the theme, or two pages of the site with one address.
    pub fn new(project: &'a Project) -> Result<Self> {
        Ok(Self { project, frame: project.frame()? })
    }

    /// Writes a client's page and workbook; gives the report that they show.
    ///
    /// # Errors
    /// A mistake in the theme, or a disk that refuses.
    pub fn write(&self, client: &Client, into: &Publication) -> Result<Report> {
        let Client { set, name, file } = client;
        let report = report(&self.project.library.framework, &set.answers);
        let document = Document {
            bundle: &self.frame.for_files,
            answers: &set.answers,
            report: &report,
            day: set.taken_at.as_deref().unwrap_or_default(),
            address: self.frame.address.as_deref(),
        };
        write(into, &format!("{file}.xlsx"), &export::write(&document, Kind::Workbook))?;
        let shown = native::Client { name: name.clone(), taken_at: set.taken_at.clone(), answers: set.answers.clone() };
        let body = native::client(&self.frame.bundle, &self.frame.figures, shown);
        let page = self.frame.page(&Sheet { title: name, body: &body })?;
        write(into, &format!("{file}.html"), page.as_bytes())?;
        Ok(report)
    }

    /// Writes the page of all clients.
    ///
    /// # Errors
    /// A mistake in the theme, or a disk that refuses.
    pub fn write_index(
        &self,
        clients: &[Client],
        reports: Vec<Report>,
        by: Option<&ProfileQuestionId>,
        into: &Publication,
    ) -> Result<()> {
        let framework = &self.project.library.framework;
        let mut all = Cohort::new(by);
        for client in clients {
            all.add(&Cohort::of(framework, &client.set.answers, by));
        }
        let members = clients.iter().zip(reports).map(|(client, report)| native::Member {
            name: client.name.clone(),
            taken_at: client.set.taken_at.clone(),
            first: report.plan.actions.first().map(|action| action.step.clone()),
            scorecard: report.scorecard,
            files: ["html", "xlsx"].map(|ending| format!("{}.{ending}", escaped(&client.file))),
        });
        let cohort = native::Cohort { members: members.collect(), report: all.report(framework) };
        let body = native::cohort(&self.frame.bundle, cohort);
        let page = self.frame.page(&Sheet { title: native::cohort_title(), body: &body })?;
        write(into, "index.html", page.as_bytes())
    }
}

fn write(into: &Publication, path: &str, bytes: &[u8]) -> Result<()> {
    into.write(path, bytes).with_context(|| format!("writing {path}"))
}

/// A file's name as an address: letters that are not ASCII by their bytes.
fn escaped(name: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_file_of_any_letters_has_an_address() {
        assert_eq!(escaped("café-2"), "caf%C3%A9-2");
    }
}
