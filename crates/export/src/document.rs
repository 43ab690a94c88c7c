//! What every file is made of, and what all of them ask of it.

use maturity::{
    Action, AnswerTally, Answers, Domain, DomainId, DomainScore, Framework, Given, Level, Question, Report, Step,
    StepId,
    advice::{marked_target, target},
    wire::bundle::{Bundle, Page},
};

/// What every file is made of.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The framework, and the pages that it has.
    pub bundle: &'a Bundle,
    /// What was said.
    pub answers: &'a Answers,
    /// What follows from it: the report of these very answers.
    pub report: &'a Report,
    /// The day, as RFC 3339 writes it, with a time or without; anything else is left out.
    pub day: &'a str,
    /// The address of the assessment's page, where it is on the web: pages are linked from there.
    pub address: Option<&'a str>,
}

impl<'a> Document<'a> {
    pub(crate) fn framework(&self) -> &'a Framework {
        &self.bundle.framework
    }

    /// What was said to a question, under its id of today.
    pub(crate) fn given(&self, question: &Question) -> Option<&'a Given> {
        self.answers.given.get(&question.id)
    }

    /// Every domain with its score, those that weigh nothing too, in the framework's order.
    pub(crate) fn scored(&self) -> impl Iterator<Item = (&'a Domain, &'a DomainScore)> {
        self.framework().domains.iter().zip(&self.report.scorecard.domains)
    }

    /// The same, the highest index first and those that are not scored last.
    pub(crate) fn ranked(&self) -> Vec<(&'a Domain, &'a DomainScore)> {
        let mut domains: Vec<_> = self.scored().collect();
        domains.sort_by_key(|(_, score)| std::cmp::Reverse(score.index.map(|index| index.low)));
        domains
    }

    /// The level to aim for in a domain, as the page and the advice have it.
    pub(crate) fn target(&self, domain: &Domain) -> Level {
        target(self.framework(), self.answers, &self.report.scorecard, domain)
    }

    /// The same where a chart marks it.
    pub(crate) fn marked_target(&self, domain: &Domain) -> Option<Level> {
        marked_target(self.framework(), self.answers, &self.report.scorecard, domain)
    }

    /// The domains that hold the whole back.
    pub(crate) fn held_back_by(&self) -> Vec<&'a Domain> {
        let ids = self.report.scorecard.held_back_by.iter();
        ids.filter_map(|id| self.framework().domain(id)).collect()
    }

    /// Domains at the whole's next stage or past it, the strongest first; at the last stage, those that are there.
    pub(crate) fn strengths(&self) -> Vec<(&'a Domain, &'a DomainScore)> {
        let card = &self.report.scorecard;
        let Some(level) = card.next.or(card.stage) else { return Vec::new() };
        self.ranked().into_iter().filter(|(_, score)| score.stage.is_some_and(|stage| stage >= level)).collect()
    }

    /// Every action with the domain, the question and the step that it is about.
    pub(crate) fn actions(&self) -> impl Iterator<Item = Task<'a>> {
        let framework = self.framework();
        self.report.plan.actions.iter().filter_map(|action| {
            let (domain, question, step) = framework.step(&action.step)?;
            Some(Task { action, domain, question, step })
        })
    }

    /// The step's domain and the step.
    pub(crate) fn step(&self, id: &StepId) -> Option<(&'a Domain, &'a Step)> {
        self.framework().step(id).map(|(domain, _, step)| (domain, step))
    }

    /// Who sees to a step, by title.
    pub(crate) fn owner(&self, step: &'a Step) -> &'a str {
        let role = self.framework().roles.iter().find(|role| role.id == step.owner);
        role.map_or(step.owner.as_str(), |role| &role.title)
    }

    /// The page of a step's playbook.
    pub(crate) fn playbook(&self, step: &Step) -> Option<&'a Page> {
        let id = step.playbook.as_ref()?;
        self.bundle.pages.get(&["playbook:", id.as_str()].concat())
    }

    /// Where the step is explained on the web: its playbook, or else its domain.
    pub(crate) fn page_of(&self, domain: &Domain, step: &Step) -> Option<&'a Page> {
        self.playbook(step).or_else(|| self.bundle.pages.get(&["domain:", domain.id.as_str()].concat()))
    }

    /// The full address of a page, where the assessment's own is known.
    pub(crate) fn address_of(&self, page: &Page) -> Option<String> {
        self.address.and_then(|address| joined(address, &page.href))
    }

    /// Questions that may still change the result, the most telling first, each with its domain.
    pub(crate) fn open_questions(&self) -> Vec<(&'a Domain, &'a Question)> {
        let ids = self.report.scorecard.to_be_sure.iter();
        ids.filter_map(|id| self.framework().question(id)).collect()
    }

    /// How many questions have which kind of answer.
    pub(crate) fn tally(&self) -> AnswerTally {
        AnswerTally::of(self.framework(), self.answers)
    }

    /// What evidence shows of a domain; nothing where no answer is marked as evidenced.
    #[expect(clippy::option_option, reason = "no evidence at all is another thing than a domain that is not scored")]
    pub(crate) fn evidenced(&self, domain: &DomainId) -> Option<Option<Level>> {
        let evidenced = self.report.scorecard.evidenced.as_ref()?;
        evidenced.domains.iter().find(|(id, _)| id == domain).map(|(_, level)| *level)
    }
}

/// An action with the domain, the question and the step that it is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Task<'a> {
    pub action: &'a Action,
    pub domain: &'a Domain,
    pub question: &'a Question,
    pub step: &'a Step,
}

/// `href` as seen from the page at `address`, which is on the web; nothing where it is not, or where one climbs higher
/// than there is to climb.
fn joined(address: &str, href: &str) -> Option<String> {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme))?;
    let scheme = address.strip_suffix(host)?;
    let mut folders: Vec<&str> = host.split('/').collect();
    if folders.len() > 1 {
        folders.pop();
    }
    for part in href.split('/') {
        match part {
            "." => {}
            ".." if folders.len() > 1 => drop(folders.pop()),
            ".." => return None,
            part => folders.push(part),
        }
    }
    Some([scheme, &folders.join("/")].concat())
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[track_caller]
    fn check(address: &str, href: &str, expect: Option<&str>) {
        assert_eq!(joined(address, href).as_deref(), expect);
    }

    #[test]
    fn a_page_is_linked_from_the_assessments_address() {
        check(
            "https://a.example/site/assessment/",
            "../playbooks/x.html",
            Some("https://a.example/site/playbooks/x.html"),
        );
        check("https://a.example/b/assessment.html?x#/result", "./p/x.html#y", Some("https://a.example/b/p/x.html#y"));
        check("http://a.example", "x.html", Some("http://a.example/x.html"));
    }

    #[test]
    fn a_page_from_disk_or_beyond_the_host_has_no_address() {
        check("file:///home/me/assessment/index.html", "../x.html", None);
        check("https://a.example/assessment.html", "../../x.html", None);
        check("", "x.html", None);
    }
}
