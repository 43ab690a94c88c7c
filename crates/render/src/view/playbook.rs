//! One playbook; on paper it is a handout.

use super::{Described, Description, Here, Linked, Listed, StageView, neighbours};
use crate::Address;
use content::{Prose, link::Kind};
use markdown::{outline, plain_text};
use maturity::Step;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Playbook {
    playbook: Head,
    metrics: Vec<Linked>,
    pitfalls: Vec<String>,
    templates: Vec<TemplateView>,
    steps: Vec<StepView>,
    principles: Vec<Linked>,
    requires: Vec<Listed>,
    opens: Vec<Listed>,
    previous: Option<Linked>,
    next: Option<Linked>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    objective: String,
    stage: StageView,
    domains: Vec<Linked>,
    owner: String,
    roles: Vec<String>,
    weeks: u16,
    effort: u8,
    intro_html: Option<String>,
    steps_html: String,
    after_html: Option<String>,
}

#[derive(Serialize)]
struct TemplateView {
    title: String,
    anchor: String,
    html: String,
}

#[derive(Serialize)]
struct StepView {
    title: String,
    href: String,
    domain: String,
}

impl Described for Playbook {
    fn description(&self) -> Description {
        Description::new("playbook", &self.playbook.title, &self.playbook.objective)
            .below(Address::Index(Kind::Playbook))
    }
}

pub(crate) fn playbook(here: &Here<'_>, at: usize) -> Playbook {
    let library = here.scene.library;
    let playbook = &library.playbooks[at];
    let templates = playbook.templates.iter().enumerate();
    let (previous, next) = neighbours(&library.playbooks, at, |playbook| here.playbook(playbook));
    Playbook {
        playbook: head(here, playbook),
        metrics: playbook.metrics.iter().map(|id| here.metric(library.metric(id)).into()).collect(),
        pitfalls: playbook.pitfalls.iter().map(|pitfall| here.inline(pitfall)).collect(),
        templates: templates
            .map(|(number, template)| TemplateView {
                title: template.title.clone(),
                anchor: format!("template.{}", number + 1),
                html: here.html_below(&template.body),
            })
            .collect(),
        steps: playbook.steps.iter().map(|id| step(here, library.step(id))).collect(),
        principles: library.principles_of_playbook(&playbook.id).map(|other| here.principle(other).into()).collect(),
        requires: library.playbooks_before(playbook).map(|other| here.playbook(other)).collect(),
        opens: library.playbooks_after(playbook).map(|other| here.playbook(other)).collect(),
        previous,
        next,
    }
}

fn head(here: &Here<'_>, playbook: &content::Playbook) -> Head {
    let library = here.scene.library;
    let [intro, steps, after] = parts(&playbook.body);
    let html = |text: &str| (!text.trim().is_empty()).then(|| here.html_of(text));
    Head {
        title: playbook.title.clone(),
        objective: plain_text(&playbook.objective.value),
        stage: here.stage(playbook.stage),
        domains: playbook.domains.iter().map(|id| here.domain(library.domain(id)).into()).collect(),
        owner: library.role_title(&playbook.owner).to_owned(),
        roles: playbook.roles.iter().map(|role| library.role_title(role).to_owned()).collect(),
        weeks: playbook.weeks,
        effort: playbook.effort,
        intro_html: html(intro),
        steps_html: here.html_of(steps),
        after_html: html(after),
    }
}

/// What stands before the second-level heading "Steps", below it, and from the next such heading on. Without that
/// heading everything is steps.
fn parts(body: &Prose) -> [&str; 3] {
    let text = body.value.as_str();
    let headings: Vec<_> = outline(text).headings.into_iter().filter(|heading| heading.level == 2).collect();
    let Some(steps) = headings.iter().position(|heading| heading.anchor == "steps") else { return ["", text, ""] };
    let end = headings.get(steps + 1).map_or(text.len(), |heading| heading.range.start);
    let heading = &headings[steps].range;
    [&text[..heading.start], &text[heading.end..end], &text[end..]]
}

fn step(here: &Here<'_>, step: &Step) -> StepView {
    let library = here.scene.library;
    let Linked { title, href } = here.step(step);
    let domain = library.framework.step(&step.id).map_or("", |(domain, _, _)| domain.title.as_str());
    StepView { title, href, domain: format!("{domain}, to {}", here.stage(step.level).title) }
}
