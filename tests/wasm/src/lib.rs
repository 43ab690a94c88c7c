//! The engine behind one door: text in, text out, the same functions natively and in WebAssembly.
//!
//! The tests compare both sides and the benchmarks time both, each over all of [`CALLS`]: what is added there is
//! compared and timed from then on.

use maturity::{
    Answers, Framework, Tally, advise, score, shortest_path,
    wire::{answers_file, bundle, link, report, team},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// What can be asked: a framework and a text in, a text out. What cannot be done is text too.
pub type Call = fn(&Framework, &str) -> String;

/// Every call by its name.
pub const CALLS: [(&str, Call); 7] = [
    ("report", report_of),
    ("scorecard", scorecard_of),
    ("advice", advice_of),
    ("path", path_of),
    ("answers", answers_again),
    ("link", link_and_back),
    ("team", team_of),
];

/// A framework, ready to be asked.
#[wasm_bindgen]
pub struct Engine {
    framework: Framework,
}

#[wasm_bindgen]
impl Engine {
    /// Reads an assessment bundle.
    ///
    /// # Errors
    /// Where the text is no bundle: a sentence on why.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: &str) -> Result<Engine, String> {
        Ok(Self { framework: bundle::from_json(bundle)?.framework })
    }

    /// The names of [`CALLS`].
    pub fn names() -> Vec<String> {
        CALLS.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    /// Runs the one of [`CALLS`] that has this name on `text`.
    pub fn call(&self, name: &str, text: &str) -> String {
        match CALLS.iter().find(|(known, _)| *known == name) {
            Some((_, call)) => call(&self.framework, text),
            None => ["There is no call `", name, "`."].concat(),
        }
    }
}

/// An answers file to its report: read, scored, advised, the path found, written.
fn report_of(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| report::to_json(framework, answers, &maturity::report(framework, answers), &[]))
}

/// An answers file to its scorecard, as a line of a stream.
fn scorecard_of(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| report::scorecard_line(framework, "here", &score(framework, answers)))
}

/// An answers file to its scorecard and ranked actions, and neither written.
fn advice_of(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| {
        let plan = advise(framework, answers, &score(framework, answers));
        plan.actions.first().map_or_else(String::new, |action| action.step.to_string())
    })
}

/// An answers file to the shortest path.
fn path_of(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| {
        let path = shortest_path(framework, answers, &score(framework, answers));
        path.map_or_else(String::new, |path| path.effort.to_string())
    })
}

/// An answers file, read and written.
fn answers_again(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| answers_file::to_json(framework, answers, None))
}

/// An answers file to a link, and the link to an answers file.
fn link_and_back(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| {
        let link = link::to_text(framework, answers);
        let read = link.as_ref().map(|link| link::from_text(framework, link));
        match read {
            Ok(Ok(read)) => answers_file::to_json(framework, &read.answers, None),
            Ok(Err(reason)) => reason,
            Err(reason) => reason.clone(),
        }
    })
}

/// An answers file to a team of one.
fn team_of(framework: &Framework, answers: &str) -> String {
    with(framework, answers, |answers| team::to_json(framework, &Tally::of(framework, answers, None)))
}

/// What a call makes of answers, or why they cannot be read.
fn with(framework: &Framework, answers: &str, call: impl Fn(&Answers) -> String) -> String {
    match answers_file::from_json(framework, answers) {
        Ok(file) => call(&file.answers),
        Err(reason) => reason,
    }
}
