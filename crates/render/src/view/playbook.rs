//! One playbook; on paper it is a handout.

use super::{Described, Description, Here, Linked, Listed, StageView, neighbours, used_in};
use crate::{Address, words};
use content::{Place, link::Kind};
use markdown::{plain_text, procedure};
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
    used_in: Vec<used_in::Group>,
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
    let head = head(here, playbook);
    let metrics = here.metric_links(&playbook.metrics);
    let steps: Vec<StepView> = playbook.steps.iter().map(|id| step(here, library.step(id))).collect();
    let principles: Vec<Linked> =
        library.principles_of_playbook(&playbook.id).map(|other| here.principle(other).into()).collect();
    let requires: Vec<Listed> = library.playbooks_before(playbook).map(|other| here.playbook(other)).collect();
    let opens: Vec<Listed> = library.playbooks_after(playbook).map(|other| here.playbook(other)).collect();
    let step_links = steps.iter().map(|step| Linked { title: step.title.clone(), href: step.href.clone() });
    let around = requires.iter().chain(&opens).cloned().map(Linked::from);
    let links = head.domains.iter().chain(&metrics).chain(&principles).cloned();
    let shown: Vec<Linked> = links.chain(around).chain(step_links).collect();
    Playbook {
        playbook: head,
        metrics,
        pitfalls: playbook.pitfalls.iter().map(|pitfall| here.inline(pitfall)).collect(),
        templates: templates
            .map(|(number, template)| TemplateView {
                title: template.title.clone(),
                anchor: format!("template.{}", number + 1),
                html: here.html_below(&template.body),
            })
            .collect(),
        steps,
        principles,
        requires,
        opens,
        used_in: used_in::used_in(here, &Place::new(Kind::Playbook, &playbook.id), &shown),
        previous,
        next,
    }
}

fn head(here: &Here<'_>, playbook: &content::Playbook) -> Head {
    let library = here.scene.library;
    let body = here.html(&playbook.body);
    let [intro, steps, after] = parts(&body, &procedure(&playbook.body.value).unwrap_or_default());
    let html = |html: &str| (!html.trim().is_empty()).then(|| html.to_owned());
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
        steps_html: steps.to_owned(),
        after_html: html(after),
    }
}

/// What stands before the second-level heading of the procedure, below it, and from the next such heading on; without that
/// heading everything is steps. Cut after rendering, so that references and anchors hold across the parts.
fn parts<'a>(html: &'a str, anchor: &str) -> [&'a str; 3] {
    const END: &str = "</h2>";
    let Some((intro, rest)) = html.split_once(&format!("<h2 id=\"{anchor}\">")) else { return ["", html, ""] };
    let rest = rest.split_once(END).map_or(rest, |(_, rest)| rest);
    let end = rest.find("<h2 ").unwrap_or(rest.len());
    [intro, &rest[..end], &rest[end..]]
}

fn step(here: &Here<'_>, step: &Step) -> StepView {
    let library = here.scene.library;
    let Linked { title, href } = here.step(step);
    let domain = library.framework.step(&step.id).map_or("", |(domain, _, _)| domain.title.as_str());
    StepView { title, href, domain: words::step_belongs(domain, &here.stage(step.level).title) }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_playbook_is_cut_at_its_steps_and_after_them() {
        let html = "<p>A</p>\n<h2 id=\"steps\">Steps</h2>\n<ol></ol>\n<h2 id=\"later\">Later</h2>";
        assert_eq!(parts(html, "steps"), ["<p>A</p>\n", "\n<ol></ol>\n", "<h2 id=\"later\">Later</h2>"]);
    }

    #[test]
    fn a_playbook_without_that_heading_is_all_steps() {
        assert_eq!(parts("<ol></ol>", ""), ["", "<ol></ol>", ""]);
    }
}
