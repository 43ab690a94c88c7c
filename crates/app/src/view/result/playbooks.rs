//! The playbooks that lead on where the company is weakest.

use super::{domain_name, domains::sorted, linked, section, stage, strengths};
use crate::{state::Outcome, words};
use maturity::{Answers, Domain, Level, wire::bundle::Bundle};
use yew::prelude::*;

/// How many domains are shown, the weakest first.
const DOMAINS: usize = 3;

/// The section; nothing where no page of a playbook belongs to it.
pub fn playbooks(bundle: &Bundle, answers: &Answers, outcome: &Outcome) -> Html {
    let framework = &bundle.framework;
    let mut seen: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for level in (0..framework.top().get()).map(Level::new) {
        for score in sorted(&outcome.scorecard.domains).into_iter().rev().filter(|score| score.stage == Some(level)) {
            let Some(domain) = framework.domain(&score.id).filter(|domain| domain.weight > 0) else { continue };
            let mut keys = keys(bundle, answers, domain, level.next());
            keys.retain(|key| !seen.contains(key));
            if !keys.is_empty() && rows.len() < DOMAINS {
                seen.extend(keys.iter().cloned());
                rows.push((domain, level, keys));
            }
        }
    }
    if rows.is_empty() {
        return Html::default();
    }
    section(
        "playbooks",
        words::playbooks_here(),
        &words::about_playbooks(rows.len()),
        "",
        html! {
            <ul class="listing">{ for rows.iter().map(|(domain, level, keys)| html! {
                <li>
                    <p class="title">{ domain_name(bundle, &domain.id) }{ " " }<small>{ stage(bundle, *level) }{ " " }<span class="arrow"></span>{ " " }{ stage(bundle, level.next()) }</small></p>
                    <p>{ for keys.iter().enumerate().map(|(place, key)| html! {
                        <>if place > 0 { { words::between_links() } }{ linked(bundle, key, "") }</>
                    }) }</p>
                </li>
            }) }</ul>
        },
    )
}

/// The playbooks that carry out the domain's steps to this level and are not done, each once.
fn keys(bundle: &Bundle, answers: &Answers, domain: &Domain, to: Level) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for question in domain.questions.iter().filter(|question| question.weight > 0) {
        if strengths::is_left_out(&bundle.framework, question, answers) {
            continue;
        }
        let from = strengths::level(question, answers);
        // A question without an option at this level has to rise to the one above it.
        let to = question.option_from(to).map_or(to, |option| option.level);
        for step in question.steps.iter().filter(|step| step.level > from && step.level <= to) {
            let Some(playbook) = &step.playbook else { continue };
            let key = ["playbook:", playbook.as_str()].concat();
            if bundle.pages.contains_key(&key) && !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys
}
