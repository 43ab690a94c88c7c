//! What changed between two results, and whose doing it was.

use crate::words;
use maturity::{
    Framework, Progress, Snapshot, Split,
    history::{DomainProgress, compare, compare_records},
    wire::bundle::Bundle,
};
use yew::prelude::*;

/// The section of the change that ends at this place.
pub fn changes(bundle: &Bundle, old: &Snapshot, new: &Snapshot, title: &str, place: usize) -> Html {
    let framework = &bundle.framework;
    let is_todays = new.hash == framework.hash;
    let progress = if is_todays { Some(compare(framework, old, new)) } else { compare_records(old, new) };
    let body = progress.map_or_else(
        || html! { <p>{ words::unknown_past() }</p> },
        |progress| {
            let told = if !progress.model_changed {
                Told::Yours
            } else if is_todays {
                Told::Both
            } else {
                Told::Whole
            };
            html! { <div>{ overall(framework, old, new, &progress, told) }{ table(framework, &progress, told) }</div> }
        },
    );
    let id = ["change-", &place.to_string()].concat();
    html! {
        <section class="section" aria-labelledby={id.clone()}>
            <div class="section-head"><h2 {id}>{ title }</h2></div>
            { body }
        </section>
    }
}

/// Whose doing a change is, as far as it can be told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// The model is the same: all of it is yours.
    Yours,
    /// Both parts.
    Both,
    /// The model changed, and neither part is known.
    Whole,
}

fn overall(framework: &Framework, old: &Snapshot, new: &Snapshot, progress: &Progress, told: Told) -> Html {
    let Progress { overall, .. } = progress;
    let whole = overall.whole().unwrap_or(overall.yours());
    html! {
        <>
            <p class="move">{ words::shift(framework, whole) }</p>
            if told != Told::Yours {
                <p class="small muted">{ words::versions(&old.version, &new.version) }</p>
            }
            if told == Told::Both {
                <dl class="facts inline">
                    <div><dt>{ words::yours() }</dt><dd>{ words::shift(framework, overall.yours()) }</dd></div>
                    <div><dt>{ words::the_models() }</dt><dd>{ overall.the_models().map_or_else(|| words::not_known().to_owned(), |shift| words::shift(framework, shift)) }</dd></div>
                </dl>
                <p class="small muted">{ words::about_split() }</p>
            }
            if told == Told::Whole {
                <p class="small">{ words::untold() }</p>
            }
        </>
    }
}

/// The domains that moved.
fn table(framework: &Framework, progress: &Progress, told: Told) -> Html {
    let moved: Vec<_> = progress.domains.iter().filter(|domain| moves(domain.split)).collect();
    if moved.is_empty() {
        return html! { <p>{ words::no_change() }</p> };
    }
    html! {
        <>
            <table class="stacked">
                <thead>
                    <tr>
                        <th scope="col">{ words::domain_name() }</th>
                        <th scope="col">{ words::stage_before() }</th>
                        <th scope="col">{ words::stage_after() }</th>
                        <th scope="col" class="number">{ words::change_column() }</th>
                        if told == Told::Both {
                            <th scope="col" class="number">{ words::yours() }</th>
                            <th scope="col" class="number">{ words::the_models() }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ for moved.iter().map(|domain| row(framework, domain, told)) }</tbody>
            </table>
            if moved.len() < progress.domains.len() {
                <p class="small muted">{ words::others_still(progress.domains.len() - moved.len()) }</p>
            }
        </>
    }
}

/// Whether anything moved, even where yours and the model's part cancel each other.
fn moves(split: Split) -> bool {
    !split.yours().is_still() || split.the_models().is_some_and(|shift| !shift.is_still())
}

fn row(framework: &Framework, domain: &DomainProgress, told: Told) -> Html {
    let DomainProgress { id, split, .. } = domain;
    let title = framework.domain(id).map_or(id.as_str(), |domain| &domain.title);
    let before = split.from.map_or_else(|| words::not_known().to_owned(), |from| words::standing(framework, from));
    let number = |label: &str, number: Option<i16>| {
        html! { <td class="number"><span class="cell-label">{ label }</span>{ words::signed(number) }</td> }
    };
    html! {
        <tr>
            <th scope="row">{ title }</th>
            <td><span class="cell-label">{ words::stage_before() }</span><span>{ before }</span></td>
            <td><span class="cell-label">{ words::stage_after() }</span><span>{ words::standing(framework, split.to) }</span></td>
            { number(words::change_column(), split.whole().and_then(maturity::Shift::index)) }
            if told == Told::Both {
                { number(words::yours(), split.yours().index()) }
                { number(words::the_models(), split.the_models().and_then(maturity::Shift::index)) }
            }
        </tr>
    }
}
