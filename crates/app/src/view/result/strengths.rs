//! Where the company is further than as a whole, in the words of its own answers.

use super::{domain_name, domains::sorted, section, stage};
use crate::{state::Outcome, words};
use maturity::{Answer, Answers, Choice, Domain, Framework, Level, Question, wire::bundle::Bundle};
use yew::prelude::*;

/// How many domains, or else practices, are shown.
const SHOWN: usize = 3;
/// How many practices are shown of each domain.
const PRACTICES: usize = 2;

/// The section; nothing where nothing is further than the whole.
pub fn strengths(bundle: &Bundle, answers: &Answers, outcome: &Outcome) -> Html {
    let framework = &bundle.framework;
    let Some(here) = outcome.scorecard.stage else { return Html::default() };
    let level = here.next().min(framework.top());
    let scores = sorted(&outcome.scorecard.domains).into_iter();
    let ahead = scores.filter(|score| score.stage >= Some(level) && weighs(framework.domain(&score.id)));
    let ahead: Vec<_> = ahead.collect();
    let items: Vec<Html> = if ahead.is_empty() {
        let practices = framework.domains.iter().flat_map(|domain| practices(domain, answers, level));
        practices
            .take(SHOWN)
            .map(|(domain, question, option)| {
                html! {
                    <li><p class="title">{ practice(question, option) }</p><p>{ &domain.title }</p></li>
                }
            })
            .collect()
    } else {
        let shown = ahead.iter().take(SHOWN).filter_map(|score| Some((score, framework.domain(&score.id)?)));
        shown
            .map(|(score, domain)| {
                let said: Vec<_> = practices(domain, answers, level).into_iter().take(PRACTICES).collect();
                html! {
                    <li>
                        <p class="title">{ domain_name(bundle, &domain.id) }{ " " }<small>{ score.stage.map(|level| stage(bundle, level)) }</small></p>
                        { for said.into_iter().map(|(_, question, option)| html! { <p>{ practice(question, option) }</p> }) }
                    </li>
                }
            })
            .collect()
    };
    if items.is_empty() {
        return Html::default();
    }
    let about = words::about_strengths(ahead.len(), SHOWN, here == level);
    section("strengths", words::strengths(), &about, "", html! { <ul class="listing strengths">{ for items }</ul> })
}

/// What was said, with the question where that is one of yes or no: the answer alone would say nothing.
fn practice(question: &Question, option: &Choice) -> String {
    if question.options.len() == 2 { [&question.text, " ", &option.text].concat() } else { option.text.clone() }
}

fn weighs(domain: Option<&Domain>) -> bool {
    domain.is_some_and(|domain| domain.weight > 0)
}

/// What is said of a domain's questions at this level or above.
fn practices<'a>(domain: &'a Domain, answers: &Answers, level: Level) -> Vec<(&'a Domain, &'a Question, &'a Choice)> {
    let questions = domain.questions.iter().filter(|question| question.weight > 0 && domain.weight > 0);
    let said = questions.filter_map(|question| Some((domain, question, chosen(question, answers)?)));
    // The lowest answer is nobody's strength, at whatever level it stands.
    let is_lowest =
        |question: &Question, option: &Choice| question.options.iter().all(|other| other.level >= option.level);
    said.filter(|(_, question, option)| option.level >= level && !is_lowest(question, option)).collect()
}

/// The option that a question is answered with.
pub fn chosen<'a>(question: &'a Question, answers: &Answers) -> Option<&'a Choice> {
    match &answers.given.get(&question.id)?.answer {
        Answer::Option(option) => question.option(option),
        _ => None,
    }
}

/// The level that a question stands at; 0 where nothing is known.
pub fn level(question: &Question, answers: &Answers) -> Level {
    chosen(question, answers).map_or(Level::ZERO, |option| option.level)
}

/// Whether a question is left out of the score.
pub fn is_left_out(framework: &Framework, question: &Question, answers: &Answers) -> bool {
    let given = answers.given.get(&question.id).map(|given| &given.answer);
    matches!(given, Some(Answer::NotApplicable(reason)) if framework.na_reasons.iter().any(|known| &known.id == reason))
}
