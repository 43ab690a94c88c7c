//! What the visitor did in the page before the app was there: the page holds the first question as plain markup.

use super::page;
use crate::state::{Action, Pick, State};
use maturity::ReasonId;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// What stood in the page's own form.
#[derive(Debug, Default)]
pub struct Early {
    /// Which of the radios of the answer was chosen.
    pick: Option<usize>,
    /// Which reason was chosen.
    reason: Option<String>,
    note: String,
    evidence: String,
    /// Continue was pressed.
    pub goes_on: bool,
    /// The id of the element that had the focus.
    pub focus: Option<String>,
}

impl Early {
    /// Reads the form in the app's element, before the app empties it.
    pub fn read(root: &Element) -> Self {
        let input = |selector: &str| root.query_selector(selector).ok()??.dyn_into::<HtmlInputElement>().ok();
        let note = root.query_selector("[name=note]").ok().flatten();
        let note = note.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
        let active = page::document().and_then(|document| document.active_element());
        Self {
            pick: chosen(root),
            reason: input("[name=reason]:checked").map(|radio| radio.value()),
            note: note.map(|area| area.value()).unwrap_or_default(),
            evidence: input("[name=evidence]").map(|field| field.value()).unwrap_or_default(),
            goes_on: root.query_selector("form[data-continue]").is_ok_and(|form| form.is_some()),
            focus: active
                .filter(|active| root.contains(Some(active)))
                .map(|active| active.id())
                .filter(|id| !id.is_empty()),
        }
    }

    /// Whether anything was done at all.
    pub fn is_touched(&self) -> bool {
        self.pick.is_some() || self.goes_on || !self.note.is_empty() || !self.evidence.is_empty()
    }

    /// The same, done in the app.
    pub fn actions(&self, state: &State) -> Vec<Action> {
        let question = state.current().map(|(_, _, question)| question);
        let pick = self.pick.zip(question).and_then(|(place, question)| Pick::at(state.framework(), question, place));
        let applies = pick.as_ref().is_some_and(|pick| !matches!(pick, Pick::NotApplicable(_)));
        let reason =
            self.reason.as_ref().filter(|_| !applies).map(|reason| Action::Reason(ReasonId::new(reason.as_str())));
        let typed = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        [
            pick.map(Action::Choose),
            reason,
            typed(&self.note).map(Action::Note),
            typed(&self.evidence).map(Action::Evidence),
            self.goes_on.then_some(Action::Continue),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The place of the chosen radio among those of the answer.
fn chosen(root: &Element) -> Option<usize> {
    let radios = root.query_selector_all("[name=answer]").ok()?;
    (0..radios.length()).position(|place| {
        radios
            .item(place)
            .and_then(|radio| radio.dyn_into::<HtmlInputElement>().ok())
            .is_some_and(|radio| radio.checked())
    })
}
