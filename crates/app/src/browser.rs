//! The browser around the app: everything that is not computing. Natively (in tests) nothing here is called.

pub mod clock;
pub mod early;
pub mod file;
pub mod later;
pub mod listener;
pub mod page;
pub mod rooms;
pub mod settings;
pub mod store;
pub mod take;

use crate::{
    ROOMS,
    route::Route,
    state::{Action, Figures, Notice, Settings, State, is_begun, is_nothing, reduce},
    view::{App, AppProps, Focus, Surroundings},
};
use ::words::Words;
use early::Early;
use maturity::wire::{answers_file, bundle, history};
use rooms::Carried;
use std::rc::Rc;
use store::Store;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement};

/// Takes over the page, or says why not: the page then stays as it is.
///
/// # Errors
/// What is missing, for a developer to read.
pub fn take_over() -> Result<(), String> {
    let root = page::by_id("app").ok_or("no #app")?;
    let model =
        page::by_id("assessment-bundle").and_then(|script| script.text_content()).ok_or("no #assessment-bundle")?;
    let bundle = Rc::new(bundle::from_json(&model)?);
    let words = page::by_id("words").and_then(|script| script.text_content()).ok_or("no #words")?;
    // For as long as the page: whatever is shown says them.
    ::words::speak(Box::leak(Box::new(Words::from_wire(words.leak()))));
    let store = Store::open(&bundle.framework.id);
    let (past, unreadable) = store.load_past(&bundle.framework);
    let (mut kept, earlier) = store.load(&bundle.framework);
    // What was moved aside just now is among the rest already.
    kept.unreadable.extend(unreadable.filter(|text| !kept.unreadable.contains(text)));
    let early = Early::read(&root);
    let mut state = State::new(bundle, kept);
    if ROOMS {
        state.open_workshop(Store::open(&state.framework().id).load_workshop(), clock::seconds());
    }
    state.report.settings = settings::load(&state.framework().id);
    state.report.figures = settings::load_figures(&state.framework().id);
    state.returning = is_begun(&state.answers, &past.history);
    state.past = past;
    let carried = rooms::carried();
    if let Some(carried) = &carried {
        unpack(&mut state, carried);
    }
    let mut start = begin(state, &early);
    start.notice = earlier.map(Notice::Earlier);
    let page = Surroundings {
        title: page::title(),
        address: page::address(),
        moment: None,
        figures: figures(),
        focus: if carried.is_some() { Focus::Screen } else { focus(&early) },
    };
    let props = AppProps { start: Rc::new((start, page)) };
    rooms::run(yew::Renderer::<App>::with_root_and_props(root.clone(), props).render());
    let _ = root.set_attribute("data-mounted", "");
    let _ = root.remove_attribute("hidden");
    Ok(())
}

/// Takes over what was carried along from the other app, also the question whose answers count.
fn unpack(state: &mut State, carried: &Carried) {
    if let Ok(file) = answers_file::from_json(state.framework(), &carried.answers) {
        state.answers = Rc::new(file.answers);
    }
    if let Ok(history) = history::from_json(state.framework(), &carried.history) {
        state.past.history = Rc::new(history);
    }
    state.report.settings = Settings::read(&carried.settings);
    state.report.figures = Figures::read(&carried.figures);
    if carried.is_asked {
        state.stored.other = Some(Rc::clone(&state.stored.saved));
        state.past.is_cleared = is_nothing(&state.past.saved) && !is_nothing(&state.past.history);
    }
}

/// The first state: the address, and then whatever was done in the page before the app was there.
fn begin(mut state: State, early: &Early) -> State {
    if let Some(route) = page::new_hash().and_then(|hash| Route::from_hash(&hash)) {
        state = reduce(&state, Action::Visit(route));
    }
    state.returning &= !early.is_touched();
    if state.current().is_some_and(|(place, _, _)| place == 0) {
        for action in early.actions(&state) {
            state = reduce(&state, action);
        }
    }
    state
}

fn focus(early: &Early) -> Focus {
    match &early.focus {
        _ if early.goes_on => Focus::Screen,
        Some(id) => Focus::Id(id.clone()),
        None => Focus::Nothing,
    }
}

/// The stages' figures, which the page holds in a template.
fn figures() -> Vec<yew::AttrValue> {
    let template = page::by_id("stage-figures").and_then(|element| element.dyn_into::<HtmlTemplateElement>().ok());
    let Some(figures) = template.and_then(|template| template.content().query_selector_all("svg").ok()) else {
        return Vec::new();
    };
    let figures = (0..figures.length()).filter_map(|place| figures.item(place)?.dyn_into::<Element>().ok());
    figures.map(|figure| figure.outer_html().into()).collect()
}
