//! Where figures are entered: a field for each metric, and one for the amount.

use crate::{
    browser::page,
    state::{AMOUNT, Action, MAX_FIGURE, State},
    words,
};
use maturity::{Figure, FigureUnit, NotAFigure};
use yew::prelude::*;

/// A field to be filled in.
struct Field<'a> {
    /// What it is kept under.
    name: &'a str,
    label: &'a str,
    unit: FigureUnit,
    read: Option<Result<Figure, NotAFigure>>,
}

/// The fields, folded up until something was entered.
pub fn fields(state: &State, act: &Callback<Action>) -> Html {
    let outcomes = &state.bundle.outcomes;
    let metrics = outcomes.metrics.iter().map(|metric| Field {
        name: metric.id.as_str(),
        label: &metric.title,
        unit: metric.unit,
        read: state.figure(metric),
    });
    let amount = outcomes.exposure.iter().map(|exposure| Field {
        name: AMOUNT,
        label: &exposure.amount,
        unit: FigureUnit::Currency,
        read: state.amount(),
    });
    html! {
        <details class="disclosure no-print" open={state.report.figures.is_open}>
            <summary>{ words::enter_figures() }</summary>
            <div>
                <p class="small muted">{ words::figures_kept() }</p>
                <div class="figures">{ for metrics.chain(amount).map(|field| one(&field, state, act)) }</div>
            </div>
        </details>
    }
}

/// A field with what is wrong in it. It is read when it is left, so that nobody is corrected while typing.
fn one(field: &Field<'_>, state: &State, act: &Callback<Action>) -> Html {
    let name = field.name.to_owned();
    let id = if field.name == AMOUNT { "exposed-amount".to_owned() } else { ["figure-", field.name].concat() };
    let [hint, error] = ["-hint", "-error"].map(|part| [&id, part].concat());
    let problem = field.read.and_then(Result::err);
    let described = if problem.is_some() { [&hint, " ", &error].concat() } else { hint.clone() };
    let onchange = act.reform(move |event: Event| Action::Figure(name.clone(), page::entered(&event)));
    html! {
        <div class="field" key={id.clone()}>
            <label for={id.clone()}>{ field.label }</label>
            <small id={hint}>{ words::figure_hint(field.unit) }</small>
            if let Some(problem) = problem {
                <p class="error" id={error}><span class="visually-hidden">{ words::error() }{ " " }</span>{ words::not_a_figure(problem) }</p>
            }
            <input {id} value={state.report.figures.text(field.name).to_owned()} maxlength={MAX_FIGURE.to_string()} autocomplete="off"
                inputmode={if field.unit == FigureUnit::Score { "text" } else { "decimal" }}
                aria-invalid={problem.map(|_| "true")} aria-describedby={described} {onchange} />
        </div>
    }
}
