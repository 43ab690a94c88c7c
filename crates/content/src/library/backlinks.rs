//! The other direction of every link.

use super::{DomainPage, Library, Metric, Playbook, Principle, Term};
use maturity::{DomainId, MetricId, PlaybookId, RoleId, Step, StepId};

impl Playbook {
    /// Whether a role leads it or takes part.
    pub fn involves(&self, role: &RoleId) -> bool {
        self.owner == *role || self.roles.contains(role)
    }
}

impl Library {
    /// The step with this id.
    ///
    /// # Panics
    /// Never for an id out of this library: resolving checked it.
    pub fn step(&self, id: &StepId) -> &Step {
        self.framework.step(id).map(|(_, _, step)| step).expect("resolve checked every step id")
    }

    /// All steps, domain by domain.
    pub fn steps(&self) -> impl Iterator<Item = (&maturity::Domain, &Step)> {
        self.framework.questions().flat_map(|(domain, question)| question.steps.iter().map(move |step| (domain, step)))
    }

    /// Playbooks that serve a domain: those that say so, and those that carry out one of its steps.
    pub fn playbooks_of_domain<'a>(&'a self, domain: &'a DomainId) -> impl Iterator<Item = &'a Playbook> {
        self.playbooks.iter().filter(move |playbook| {
            playbook.domains.contains(domain)
                || self.steps().any(|(home, step)| &home.id == domain && playbook.steps.contains(&step.id))
        })
    }

    /// Metrics that the steps of a domain move.
    pub fn metrics_of_domain<'a>(&'a self, domain: &'a DomainId) -> impl Iterator<Item = &'a Metric> {
        self.metrics.iter().filter(move |metric| {
            self.steps().any(|(home, step)| {
                &home.id == domain && (step.metrics.contains(&metric.id) || metric.moved_by.contains(&step.id))
            })
        })
    }

    /// Principles that name a domain.
    pub fn principles_of_domain<'a>(&'a self, domain: &'a DomainId) -> impl Iterator<Item = &'a Principle> {
        self.principles.iter().filter(move |principle| principle.domains.contains(domain))
    }

    /// Principles that name a playbook.
    pub fn principles_of_playbook<'a>(&'a self, playbook: &'a PlaybookId) -> impl Iterator<Item = &'a Principle> {
        self.principles.iter().filter(move |principle| principle.playbooks.contains(playbook))
    }

    /// Principles that name a metric.
    pub fn principles_of_metric<'a>(&'a self, metric: &'a MetricId) -> impl Iterator<Item = &'a Principle> {
        self.principles.iter().filter(move |principle| principle.metrics.contains(metric))
    }

    /// Principles near a principle, whichever of the two says so.
    pub fn principles_near<'a>(&'a self, principle: &'a Principle) -> impl Iterator<Item = &'a Principle> {
        self.principles.iter().filter(move |other| {
            other.id != principle.id && (principle.related.contains(&other.id) || other.related.contains(&principle.id))
        })
    }

    /// Playbooks that watch a metric.
    pub fn playbooks_of_metric<'a>(&'a self, metric: &'a MetricId) -> impl Iterator<Item = &'a Playbook> {
        self.playbooks.iter().filter(move |playbook| playbook.metrics.contains(metric))
    }

    /// Steps that move a metric: those that it names, and those that name it.
    pub fn steps_of_metric<'a>(&'a self, metric: &'a Metric) -> impl Iterator<Item = (&'a DomainPage, &'a Step)> {
        self.steps()
            .filter(move |(_, step)| metric.moved_by.contains(&step.id) || step.metrics.contains(&metric.id))
            .map(|(domain, step)| (self.domain(&domain.id), step))
    }

    /// Metrics near a metric, whichever of the two says so.
    pub fn metrics_near<'a>(&'a self, metric: &'a Metric) -> impl Iterator<Item = &'a Metric> {
        self.metrics.iter().filter(move |other| {
            other.id != metric.id && (metric.related.contains(&other.id) || other.related.contains(&metric.id))
        })
    }

    /// Terms near a term, whichever of the two says so.
    pub fn terms_near<'a>(&'a self, term: &'a Term) -> impl Iterator<Item = &'a Term> {
        let near = |other: &&Term| term.see.contains(&other.id) || other.see.contains(&term.id);
        self.glossary.iter().filter(move |other| other.id != term.id && near(other))
    }

    /// Playbooks that one may need before this one: they carry out what its steps require.
    pub fn playbooks_before<'a>(&'a self, playbook: &'a Playbook) -> impl Iterator<Item = &'a Playbook> {
        self.playbooks.iter().filter(move |other| other.id != playbook.id && self.leads_to(other, playbook))
    }

    /// Playbooks that this one opens: their steps require what it carries out.
    pub fn playbooks_after<'a>(&'a self, playbook: &'a Playbook) -> impl Iterator<Item = &'a Playbook> {
        self.playbooks.iter().filter(move |other| other.id != playbook.id && self.leads_to(playbook, other))
    }

    /// Whether some step of `later` requires a step of `earlier`, and not the other way round as well.
    fn leads_to(&self, earlier: &Playbook, later: &Playbook) -> bool {
        let requires = |one: &Playbook, other: &Playbook| {
            one.steps.iter().any(|id| self.step(id).requires.iter().any(|required| other.steps.contains(required)))
        };
        requires(later, earlier) && !requires(earlier, later)
    }
}
