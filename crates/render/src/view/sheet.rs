//! The questionnaire on paper, with its key.

use super::{Described, Description, Here, StageView};
use crate::{Address, words};
use maturity::{Fraction, Level};
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
    options: Vec<OptionView>,
}

#[derive(Serialize)]
struct OptionView {
    text: String,
    points: u8,
}

#[derive(Serialize)]
struct Key {
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
        title: words::SHEET,
        summary: words::SHEET_SUMMARY,
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
    let mut number = 0;
    let mut domains = Vec::new();
    for domain in &here.scene.library.framework.domains {
        let mut questions = Vec::new();
        for question in &domain.questions {
            number += 1;
            let options = question.options.iter();
            questions.push(QuestionView {
                number,
                text: question.text.clone(),
                keystone: question.keystone,
                options: options
                    .map(|option| OptionView { text: option.text.clone(), points: option.level.get() })
                    .collect(),
            });
        }
        domains.push(DomainView { title: domain.title.clone(), anchor: format!("domain.{}", domain.id), questions });
    }
    domains
}

fn key(here: &Here<'_>) -> Key {
    let framework = &here.scene.library.framework;
    let scoring = &framework.scoring;
    let top = framework.top().get();
    let share = share(scoring.question_share);
    let quorum = self::share(scoring.domain_quorum).to_lowercase();
    let stages = (1..=top).map(|index| StageRule {
        stage: StageView { figure_svg: String::new(), ..here.stage(Level::new(index)) },
        rule: format!("{share} of its answers, and every question marked ★, count {index} or more"),
    });
    Key {
        rules: vec![
            "Cross out the questions that don’t apply to you. They count nowhere.".to_owned(),
            "“We don’t know” counts 0, and the question is not known.".to_owned(),
            format!(
                "Domain by domain, write down the highest stage whose line in the table holds, each stage before it too. A domain in which fewer than {} of the questions are known has none.",
                self::share(scoring.min_coverage).to_lowercase()
            ),
            format!(
                "At least {quorum} of the domains must have a stage. The whole is then at the highest stage that {quorum} of them have reached, with no domain more than {} below.",
                words::count(scoring.max_lag.into(), "stage", "stages"),
            ),
        ],
        stages: stages.collect(),
    }
}

/// "Two thirds", or the fraction as it is written.
fn share(fraction: Fraction) -> String {
    match fraction.to_string().as_str() {
        "1/2" => "Half".to_owned(),
        "1/3" => "One third".to_owned(),
        "2/3" => "Two thirds".to_owned(),
        "3/4" => "Three quarters".to_owned(),
        "1/1" => "All".to_owned(),
        other => other.to_owned(),
    }
}
