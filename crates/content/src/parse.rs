//! Files to schema types: every author string with its place. Never fails; what cannot be read is a finding.

use crate::{
    edition::{self, Changes, Reach, Seen, Settings},
    front_matter, languages,
    link::Kind,
    rules::{FRONT_MATTER, MISSING_FILE, UNKNOWN_FILE, first_line, not_text, word},
    schema,
    yaml::{self, Spanned, Text},
};
use diagnostics::{Diagnostic, Diagnostics, SourceFile, SourceId, SourceTree, Span, nearest};
use rayon::prelude::*;
use serde::de::DeserializeOwned;

/// All of a project as its authors wrote it.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    pub(crate) framework: Option<schema::framework::Framework>,
    pub(crate) domains: Vec<Document<schema::domain::Domain>>,
    pub(crate) questions: Vec<Document<schema::questions::Questions>>,
    pub(crate) principles: Vec<Document<schema::principle::Principle>>,
    pub(crate) playbooks: Vec<Document<schema::playbook::Playbook>>,
    pub(crate) metrics: Vec<Document<schema::metric::Metric>>,
    pub(crate) transitions: Vec<Document<schema::pages::Transition>>,
    pub(crate) articles: Vec<Document<schema::pages::Article>>,
    pub(crate) pages: Vec<Document<schema::pages::Page>>,
    pub(crate) glossary: Vec<schema::pages::Term>,
    pub(crate) operating_model: Option<Document<schema::operating_model::OperatingModel>>,
    pub(crate) health_score: Option<Document<schema::health_score::HealthScore>>,
    pub(crate) home: Option<Document<schema::pages::Home>>,
    /// A sample answers file, for the result that the home page shows.
    pub(crate) sample: Option<Text>,
    pub(crate) site: Option<schema::site::Site>,
    /// What is there but could not be read: that it is not in the lists above says nothing.
    pub(crate) unreadable: Vec<Unreadable>,
    /// What can be changed, and what an edition does not show: it is not in the lists above.
    pub(crate) seen: Seen,
}

/// A thing of this kind and id may be there, in a file that could not be read; without an id, any of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    pub(crate) kind: &'static str,
    pub(crate) id: Option<String>,
}

/// A file that is one thing: its name is the thing's id.
#[derive(Clone, Debug)]
pub(crate) struct Document<T> {
    /// From the file's or folder's name; its place is the file's first line.
    pub(crate) id: Text,
    /// The front matter.
    pub(crate) front: T,
    /// The Markdown below it; empty in a YAML file.
    pub(crate) body: Text,
}

/// Reads every file below `content/` and `site/site.yaml`.
pub fn parse(sources: &SourceTree) -> (Parsed, Diagnostics) {
    let mut found = Diagnostics::default();
    let Settings { site, changes, .. } = edition::settings(sources, &mut found);
    let is_original = |path: &str| !path.starts_with(languages::CONTENT);
    let files: Vec<_> = sources.below("content/").filter(|(_, file)| is_original(&file.path)).collect();
    let read: Vec<(Parsed, Diagnostics)> =
        files.into_par_iter().map(|(id, file)| parse_file(id, file, &changes)).collect();
    let mut parsed = Parsed { site, ..Parsed::default() };
    for (part, diagnostics) in read {
        parsed.append(part);
        found.extend(diagnostics);
    }
    let stages = parsed.framework.as_ref().map(|framework| framework.stages.value.as_slice());
    if stages.is_none_or(|stages| stages.is_empty() || stages.iter().any(|stage| stage.id.span.is_absent())) {
        parsed.unreadable.extend(unreadable(&["content", "framework.yaml"]));
    }
    missing_files(&parsed, sources, &mut found);
    edition::take_along(&mut parsed, &changes);
    changes.report_unknown(&parsed.seen.names, |name| parsed.may_hold_named(name), &mut found);
    (parsed, found)
}

fn parse_file(id: SourceId, file: &SourceFile, changes: &Changes) -> (Parsed, Diagnostics) {
    let mut parsed = Parsed::default();
    let mut found = Diagnostics::default();
    let parts: Vec<&str> = file.path.split('/').collect();
    let mut source =
        Source { id, file, parts: &parts, changes, seen: Seen::default(), is_hidden: false, found: &mut found };
    let read = source.read(&parts, &mut parsed);
    let is_hidden = source.is_hidden;
    parsed.seen = source.seen;
    if read.is_none() && !is_hidden {
        parsed.unreadable = unreadable(&parts);
    }
    (parsed, found)
}

/// What a file would have said, by its place.
fn unreadable(parts: &[&str]) -> Vec<Unreadable> {
    let any = |kinds: &[&'static str]| kinds.iter().map(|kind| Unreadable { kind, id: None }).collect();
    let one = |kind, id: &str| vec![Unreadable { kind, id: Some(id.trim_end_matches(".md").to_owned()) }];
    match parts {
        ["content", "framework.yaml"] => {
            any(&["framework", "stage", "role", "goal", "profile", "profile value", "phase", "reason", "index"])
        }
        ["content", "glossary.yaml"] => any(&["glossary term", "term"]),
        ["content", "domains", _, "questions.yaml"] => any(&["step", "question"]),
        ["content", "domains", id, "domain.md"] => one("domain", id),
        ["content", "principles", id] => one("principle", id),
        ["content", "playbooks", id] => one("playbook", id),
        ["content", "metrics", id] => one("metric", id),
        ["content", "transitions", id] => one("transition", id),
        ["content", "articles", id] => one("article", id),
        ["content", "pages", id @ "home.md"] | ["content", id @ ("operating-model.md" | "health-score.md")] => {
            one("index", id)
        }
        ["content", "pages", id] => one("page", id),
        _ => Vec::new(),
    }
}

/// One file on its way.
struct Source<'a> {
    id: SourceId,
    file: &'a SourceFile,
    parts: &'a [&'a str],
    changes: &'a Changes,
    seen: Seen,
    /// Whether an edition hides all of it.
    is_hidden: bool,
    found: &'a mut Diagnostics,
}

impl<'a> Source<'a> {
    /// Reads the file into its place in `parsed`; nothing where it could not be read.
    fn read(&mut self, parts: &[&str], parsed: &mut Parsed) -> Option<()> {
        match parts {
            ["content", "framework.yaml"] => parsed.framework = Some(self.yaml()?),
            ["content", "glossary.yaml"] => parsed.glossary = self.yaml::<schema::pages::Glossary>()?.terms,
            ["content", "operating-model.md"] => parsed.operating_model = Some(self.document("operating-model")?),
            ["content", "health-score.md"] => parsed.health_score = Some(self.document("health-score")?),
            ["content", "sample-answers.json"] => {
                let text = self.text()?.trim_start_matches('\u{feff}');
                parsed.sample = Some(Spanned::new(text.to_owned(), self.first_line()));
            }
            ["content", "domains", name, "domain.md"] => parsed.domains.push(self.document(name)?),
            ["content", "domains", name, "questions.yaml"] => parsed.questions.push(self.yaml_document(name)?),
            ["content", "principles", name] => parsed.principles.push(self.named(name)?),
            ["content", "playbooks", name] => parsed.playbooks.push(self.named(name)?),
            ["content", "metrics", name] => parsed.metrics.push(self.named(name)?),
            ["content", "transitions", name] => parsed.transitions.push(self.named(name)?),
            ["content", "articles", name] => parsed.articles.push(self.named(name)?),
            ["content", "pages", "home.md"] => parsed.home = Some(self.document("home")?),
            ["content", "pages", name] => parsed.pages.push(self.named(name)?),
            other => self.unknown(other),
        }
        Some(())
    }

    /// What the file says; a finding where it is no text.
    fn text(&mut self) -> Option<&'a str> {
        let text = self.file.text();
        if text.is_none() {
            self.found.push(not_text(self.id, self.file));
        }
        text
    }

    fn first_line(&self) -> Span {
        first_line(self.id, self.file)
    }

    fn yaml<T: DeserializeOwned>(&mut self) -> Option<T> {
        let text = self.text()?;
        self.read_yaml(text, 0)
    }

    /// Reads YAML as what the edition makes of it; nothing where that is hidden.
    fn read_yaml<T: DeserializeOwned>(&mut self, text: &str, offset: usize) -> Option<T> {
        let mut node = yaml::parse(self.id, text, offset, self.found)?;
        self.is_hidden = !edition::prepare(self.changes, self.parts, Reach::of(self.file), &mut node, &mut self.seen);
        if self.is_hidden { None } else { yaml::read_node(&node, self.found) }
    }

    fn yaml_document<T: DeserializeOwned>(&mut self, name: &str) -> Option<Document<T>> {
        let front = self.yaml()?;
        let end = self.file.bytes.len();
        let nothing = Span::new(self.id, end, end);
        Some(Document { id: self.name(name), front, body: Spanned::new(String::new(), nothing) })
    }

    /// A Markdown file whose name is its id.
    fn named<T: DeserializeOwned>(&mut self, file_name: &str) -> Option<Document<T>> {
        let Some(name) = file_name.strip_suffix(".md") else {
            self.unknown(&[file_name]);
            return None;
        };
        self.document(name)
    }

    fn document<T: DeserializeOwned>(&mut self, name: &str) -> Option<Document<T>> {
        let text = self.text()?;
        let Some((front, body)) = front_matter::split(text) else {
            let error = |message| FRONT_MATTER.finding(self.first_line(), message);
            self.found.push(if text.trim_start_matches('\u{feff}').starts_with("---") {
                error("the front matter never ends").help("end it with a line of `---` of its own")
            } else {
                error("this file has no front matter")
                    .help("start with a line of `---`, then YAML, then another line of `---`")
            });
            return None;
        };
        let id = self.name(name);
        let place = Span::new(self.id, body.start, body.end);
        let body = Spanned::new(text[body].to_owned(), place);
        let front = self.read_yaml(&text[front.clone()], front.start)?;
        Some(Document { id, front, body })
    }

    fn name(&self, name: &str) -> Text {
        Spanned::new(name.to_owned(), self.first_line())
    }

    fn unknown(&mut self, parts: &[&str]) {
        const FOLDERS: [&str; 7] =
            ["domains", "principles", "playbooks", "metrics", "transitions", "articles", "pages"];
        const FILES: [&str; 5] =
            ["framework.yaml", "glossary.yaml", "operating-model.md", "health-score.md", "sample-answers.json"];
        let finding = UNKNOWN_FILE.finding(self.first_line(), "nothing reads a file of this name");
        let meant = parts.get(1).and_then(|folder| nearest(folder, FOLDERS));
        self.found.push(match (parts, meant) {
            (["content", file], _) if nearest(file, FILES).is_some() => {
                finding.help(format!("did you mean `content/{}`?", nearest(file, FILES).unwrap_or_default()))
            }
            _ if self.file.text().is_none() => {
                finding.help("content/ is text alone: move the file out of it, drawings of stages to site/figures")
            }
            ([file], _) => {
                let stem = file.split('.').next().unwrap_or_default();
                finding.help(format!("files of this folder are Markdown: call it `{stem}.md`"))
            }
            (["content", folder, ..], Some(meant)) if *folder != meant => {
                finding.help(format!("did you mean the folder `content/{meant}`?"))
            }
            (["content", "domains", ..], _) => finding.help("a domain's folder has `domain.md` and `questions.yaml`"),
            _ => finding.help(format!(
                "content/ has framework.yaml, glossary.yaml, operating-model.md, health-score.md and, as Markdown files, the folders {}",
                FOLDERS.join(", ")
            )),
        });
    }
}

impl Parsed {
    fn append(&mut self, mut other: Self) {
        self.framework = self.framework.take().or(other.framework);
        self.home = self.home.take().or(other.home);
        self.sample = self.sample.take().or(other.sample);
        self.operating_model = self.operating_model.take().or(other.operating_model);
        self.health_score = self.health_score.take().or(other.health_score);
        self.domains.append(&mut other.domains);
        self.questions.append(&mut other.questions);
        self.principles.append(&mut other.principles);
        self.playbooks.append(&mut other.playbooks);
        self.metrics.append(&mut other.metrics);
        self.transitions.append(&mut other.transitions);
        self.articles.append(&mut other.articles);
        self.pages.append(&mut other.pages);
        self.glossary.append(&mut other.glossary);
        self.unreadable.append(&mut other.unreadable);
        self.seen.append(other.seen);
    }
}

fn missing_files(parsed: &Parsed, sources: &SourceTree, found: &mut Diagnostics) {
    if sources.find("content/framework.yaml").is_none() {
        let message = "there is no content/framework.yaml";
        let help = "it says id, version, title and stages; see the format";
        found.push(Diagnostic::error_without_place(MISSING_FILE.code, message).help(help));
    }
    for domain in &parsed.domains {
        let path = format!("content/domains/{}/questions.yaml", domain.id.value);
        if sources.find(&path).is_none() {
            let message = format!("domain `{}` has no questions", domain.id.value);
            found.push(MISSING_FILE.finding(domain.id.span, message).help(format!("add {path}")));
        }
    }
    for questions in &parsed.questions {
        let path = format!("content/domains/{}/domain.md", questions.id.value);
        if sources.find(&path).is_none() {
            let message = format!("the questions of `{}` have no domain", questions.id.value);
            found.push(MISSING_FILE.finding(questions.id.span, message).help(format!("add {path}")));
        }
    }
}

impl Parsed {
    /// Whether a thing of this kind and id may be in a file that could not be read.
    pub(crate) fn may_hold(&self, kind: &str, id: &str) -> bool {
        self.unreadable.iter().any(|file| file.kind == kind && file.id.as_deref().is_none_or(|known| known == id))
    }

    /// The same by a thing's name, such as `playbook:renewal-desk`.
    fn may_hold_named(&self, name: &str) -> bool {
        let (kind, id) = name.split_once(':').unwrap_or((name, ""));
        self.may_hold(kind, id)
    }

    /// Whether an edition hides what a link names.
    pub(crate) fn is_hidden(&self, kind: Kind, id: &str) -> bool {
        // The page of a list goes where all of the list is hidden.
        let lists = [
            ("principles", "principle:"),
            ("playbooks", "playbook:"),
            ("metrics", "metric:"),
            ("articles", "article:"),
            ("glossary", "term:"),
            ("journey", "phase:"),
        ];
        let listed = lists.into_iter().find(|(list, _)| kind == Kind::Index && *list == id);
        let is_listed = |(_, kind): (&str, &str)| self.seen.hidden.iter().any(|hidden| hidden.name.starts_with(kind));
        self.seen.hidden(word(kind), id).is_some() || listed.is_some_and(is_listed)
    }
}
