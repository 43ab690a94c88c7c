//! One domain: its stages side by side, its questions, and the steps up.

use super::{Described, Description, Here, Linked, Listed, StageView, neighbours, used_in};
use crate::{
    Address,
    plan::{question_anchor, step_anchor},
};
use content::{DomainPage, Place, link::Kind};
use maturity::{Choice, Question, Step, StepId};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Domain {
    domain: Head,
    stages: Vec<Cell>,
    questions: Vec<QuestionView>,
    playbooks: Vec<Listed>,
    metrics: Vec<Listed>,
    principles: Vec<Listed>,
    used_in: Vec<used_in::Group>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    id: String,
    title: String,
    summary: String,
    icon_svg: Option<String>,
    order: usize,
    count: usize,
    body_html: String,
}

#[derive(Serialize)]
struct Cell {
    #[serde(flatten)]
    stage: StageView,
    cell_html: String,
}

#[derive(Serialize)]
struct QuestionView {
    id: String,
    text: String,
    help: Option<String>,
    keystone: bool,
    anchor: String,
    former_anchors: Vec<String>,
    options: Vec<OptionView>,
}

#[derive(Serialize)]
struct OptionView {
    level: u8,
    stage: StageView,
    text: String,
    step: Option<StepView>,
}

#[derive(Serialize)]
struct StepView {
    anchor: String,
    former_anchors: Vec<String>,
    action: String,
    first_move_html: String,
    impact: u8,
    effort: u8,
    weeks: u16,
    owner: String,
    requires: Vec<Linked>,
    playbook: Option<Linked>,
    metrics: Vec<Linked>,
}

impl Described for Domain {
    fn description(&self) -> Description {
        Description::new("domain", &self.domain.title, &self.domain.summary)
            .below(Address::Model)
            .below(Address::Index(Kind::Domain))
    }
}

pub(crate) fn domain(here: &Here<'_>, at: usize) -> Domain {
    let library = here.scene.library;
    let domain = &library.domains[at];
    let questions = library.framework.domain(&domain.id).map_or(&[][..], |domain| &domain.questions);
    let (previous, next) = neighbours(&library.domains, at, |domain| here.domain(domain));
    let playbooks: Vec<Listed> = library.playbooks_of_domain(&domain.id).map(|other| here.playbook(other)).collect();
    let metrics: Vec<Listed> = library.metrics_of_domain(&domain.id).map(|metric| here.metric(metric)).collect();
    let principles: Vec<Listed> =
        library.principles_of_domain(&domain.id).map(|principle| here.principle(principle)).collect();
    let shown: Vec<Linked> =
        [&playbooks, &metrics, &principles].into_iter().flatten().cloned().map(Linked::from).collect();
    Domain {
        domain: head(here, domain, at),
        stages: cells(here, domain),
        questions: questions.iter().map(|question| question_view(here, question)).collect(),
        playbooks,
        metrics,
        principles,
        used_in: used_in::used_in(here, &Place::new(Kind::Domain, &domain.id), &shown),
        previous,
        next,
    }
}

fn head(here: &Here<'_>, domain: &DomainPage, at: usize) -> Head {
    let listed = here.domain(domain);
    Head {
        id: domain.id.to_string(),
        title: listed.title,
        summary: listed.summary.unwrap_or_default(),
        icon_svg: listed.icon_svg,
        order: at + 1,
        count: here.scene.library.domains.len(),
        body_html: here.html_below(&domain.body),
    }
}

fn cells(here: &Here<'_>, domain: &DomainPage) -> Vec<Cell> {
    let cells = here.stages().into_iter().zip(&domain.cells);
    cells.map(|(stage, cell)| Cell { stage, cell_html: here.html(cell) }).collect()
}

fn question_view(here: &Here<'_>, question: &Question) -> QuestionView {
    QuestionView {
        id: question.id.to_string(),
        text: question.text.clone(),
        help: question.help.clone(),
        keystone: here.scene.library.framework.asks_for(question),
        anchor: question_anchor(question.id.as_str()),
        former_anchors: question.aliases.iter().map(|alias| question_anchor(alias.as_str())).collect(),
        options: question.options.iter().map(|option| option_view(here, question, option)).collect(),
    }
}

fn option_view(here: &Here<'_>, question: &Question, option: &Choice) -> OptionView {
    OptionView {
        level: option.level.get(),
        stage: StageView { figure_svg: String::new(), ..here.stage(option.level) },
        text: option.text.clone(),
        step: question.step_to(option.level).map(|step| step_view(here, question, step)),
    }
}

fn step_view(here: &Here<'_>, question: &Question, step: &Step) -> StepView {
    let library = here.scene.library;
    let stage = library.framework.stage(step.level).map(|stage| &stage.id);
    let former = stage.into_iter().flat_map(|stage| question.aliases.iter().map(|alias| StepId::of(alias, stage)));
    let playbook = step.playbook.as_ref().map(|playbook| here.playbook(library.playbook(playbook)));
    StepView {
        anchor: step_anchor(step.id.as_str()),
        former_anchors: former.map(|id| step_anchor(id.as_str())).collect(),
        action: step.action.clone(),
        first_move_html: here.html_of(&step.first_move),
        impact: step.impact,
        effort: step.effort,
        weeks: step.weeks,
        owner: library.role_title(&step.owner).to_owned(),
        requires: step.requires.iter().map(|required| here.step(library.step(required))).collect(),
        playbook: playbook.map(Linked::from),
        metrics: step.metrics.iter().map(|metric| Linked::from(here.metric(library.metric(metric)))).collect(),
    }
}
