//! The questionnaire on paper, with its key.

use super::{Described, Description, Here, StageView};
use crate::{Address, words};
use maturity::{Choice, Fraction, Framework, Method};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Sheet {
    title: &'static str,
    summary: &'static str,
    domains: Vec<DomainView>,
    na_reasons: Vec<String>,
    key: Key,
    profile: Vec<ProfileView>,
}

#[derive(Serialize)]
struct DomainView {
    title: String,
    anchor: String,
    questions: Vec<QuestionView>,
}

#[derive(Serialize)]
struct QuestionView {
    number: usize,
    text: String,
    keystone: bool,
    /// What "We don't know" counts.
    unknown: String,
    options: Vec<OptionView>,
}

#[derive(Serialize)]
struct OptionView {
    text: String,
    points: String,
}

#[derive(Serialize)]
struct Key {
    by_mean: bool,
    rules: Vec<String>,
    stages: Vec<StageRule>,
}

#[derive(Serialize)]
struct StageRule {
    #[serde(flatten)]
    stage: StageView,
    rule: String,
}

#[derive(Serialize)]
struct ProfileView {
    text: String,
    options: Vec<String>,
}

impl Described for Sheet {
    fn description(&self) -> Description {
        Description::new("sheet", self.title, self.summary).below(Address::Assessment)
    }
}

pub(crate) fn sheet(here: &Here<'_>) -> Sheet {
    let framework = &here.scene.library.framework;
    let profile = framework.profile.iter();
    Sheet {
        title: words::sheet(),
        summary: words::sheet_summary(),
        domains: domains(here),
        na_reasons: framework.na_reasons.iter().map(|reason| reason.text.clone()).collect(),
        key: key(here),
        profile: profile
            .map(|question| ProfileView {
                text: question.text.clone(),
                options: question.options.iter().map(|option| option.text.clone()).collect(),
            })
            .collect(),
    }
}

fn domains(here: &Here<'_>) -> Vec<DomainView> {
    let framework = &here.scene.library.framework;
    let by_mean = framework.scoring.method == Method::Average;
    let mut number = 0;
    let mut domains = Vec::new();
    for domain in &framework.domains {
        let mut questions = Vec::new();
        for question in &domain.questions {
            number += 1;
            let options = question.options.iter();
            questions.push(QuestionView {
                number,
                text: question.text.clone(),
                keystone: framework.asks_for(question),
                unknown: if by_mean { question.options.iter().map(Choice::counts).min() } else { None }
                    .unwrap_or_default()
                    .to_string(),
                options: options
                    .map(|option| OptionView {
                        text: option.text.clone(),
                        points: if by_mean { option.counts() } else { option.level.get().into() }.to_string(),
                    })
                    .collect(),
            });
        }
        domains.push(DomainView { title: domain.title.clone(), anchor: format!("domain.{}", domain.id), questions });
    }
    domains
}

fn key(here: &Here<'_>) -> Key {
    let framework = &here.scene.library.framework;
    let method = framework.scoring.method;
    let stages = framework.levels().map(|level| StageRule {
        stage: StageView { figure_svg: String::new(), ..here.stage(level) },
        rule: match method {
            Method::Average => {
                words::sheet_stage_rule_by_mean(&words::decimal(&framework.threshold(level).to_string()))
            }
            Method::Staged | Method::Weakest => {
                let (share, written) = share(framework.scoring.question_share);
                let share = words::share_first(share, &written);
                words::sheet_stage_rule(usize::from(framework.has_keystones()), &share, level.get().into())
            }
        },
    });
    Key { by_mean: method == Method::Average, rules: rules(framework), stages: stages.collect() }
}

/// How to add it up, in the order of doing.
fn rules(framework: &Framework) -> Vec<String> {
    let scoring = &framework.scoring;
    let [coverage, quorum] = [scoring.min_coverage, scoring.domain_quorum].map(|fraction| {
        let (share, written) = share(fraction);
        words::share_within(share, &written)
    });
    let left_out = (!framework.na_reasons.is_empty()).then(|| words::sheet_cross_out().to_owned());
    let unknown = words::sheet_unknown(::words::method(scoring.method));
    let rules = match scoring.method {
        Method::Staged => {
            [words::sheet_domain_rule(&coverage), words::sheet_whole_rule(scoring.max_lag.into(), &quorum)]
        }
        Method::Weakest => [words::sheet_domain_rule(&coverage), words::sheet_whole_rule_weakest(&quorum)],
        Method::Average => [words::sheet_domain_rule_by_mean(&coverage), words::sheet_whole_rule_by_mean(&quorum)],
    };
    left_out.into_iter().chain([unknown]).chain(rules).collect()
}

/// How messages call a fraction, and the fraction as it is written.
fn share(fraction: Fraction) -> (&'static str, String) {
    let written = fraction.to_string();
    let share = match written.as_str() {
        "1/2" => "half",
        "1/3" => "third",
        "2/3" => "two-thirds",
        "3/4" => "three-quarters",
        "1/1" => "all",
        _ => "other",
    };
    (share, written)
}
