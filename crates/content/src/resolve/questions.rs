//! Domains as they are assessed: questions, options, steps.

use super::{Resolver, ids::live_questions, shown};
use crate::{
    parse::Document,
    schema::{
        bounds::{EFFORT, IMPACT, WEEKS},
        domain::Domain as DomainSchema,
        questions as schema,
    },
    yaml::Text,
};
use maturity::{Choice, Domain, DomainId, Level, OptionId, Question, QuestionId, StageId, Step, StepId};

impl<'a> Resolver<'a> {
    /// Domains that are no drafts, by their order.
    pub(super) fn ordered_domains(&self) -> Vec<&'a Document<DomainSchema>> {
        let mut domains: Vec<_> = self.parsed.domains.iter().filter(|domain| !domain.front.draft).collect();
        domains.sort_by_key(|domain| (domain.front.order.value, domain.id.value.as_str()));
        domains
    }

    pub(super) fn assessed_domains(&mut self) -> Vec<Domain> {
        let mut resolved = Vec::new();
        for domain in self.ordered_domains() {
            let who = format!("domain `{}`", domain.id.value);
            let target = domain.front.target.as_ref().and_then(|target| self.stage(target, &who));
            let questions: Vec<_> =
                live_questions(self.parsed).filter(|(home, _)| home.value == domain.id.value).collect();
            resolved.push(Domain {
                id: DomainId::new(&domain.id.value),
                title: shown(&domain.front.title),
                weight: domain.front.weight.unwrap_or(1),
                target,
                questions: questions.into_iter().map(|(_, question)| self.question(question)).collect(),
            });
        }
        resolved
    }

    fn question(&mut self, question: &schema::Question) -> Question {
        let id = QuestionId::new(&question.id.value);
        Question {
            aliases: question.aliases.iter().map(|alias| QuestionId::new(&alias.value)).collect(),
            text: shown(&question.text),
            help: question.help.as_ref().map(shown),
            keystone: question.keystone,
            weight: question.weight.unwrap_or(1),
            options: self.options(question),
            steps: self.steps(&id, question),
            id,
        }
    }

    fn options(&mut self, question: &schema::Question) -> Vec<Choice> {
        let (mut options, mut before) = (Vec::with_capacity(question.options.len()), None);
        for option in &question.options {
            let value = self.counts(option, before);
            let (id, level) = (OptionId::new(&option.id.value), Level::new(option.level.value));
            options.push(Choice { id, level, value, text: shown(&option.text) });
            before = options.last().map(Choice::counts);
        }
        options
    }

    /// A step for each option but the lowest. What else there is, the rule about options reports.
    fn steps(&mut self, question: &QuestionId, schema: &schema::Question) -> Vec<Step> {
        let who = format!("question `{question}`");
        let above_lowest = schema.options.iter().skip(1);
        let levels: Vec<u8> = above_lowest.map(|option| option.level.value).collect();
        let entries = self.at_stages(&schema.steps, &who, schema.id.span, |level| levels.contains(&level));
        let stages: Vec<StageId> = self.known.stages.iter().map(|stage| StageId::new(*stage)).collect();
        let mut steps = Vec::with_capacity(entries.len());
        for (level, entry) in entries {
            let Some(stage) = stages.get(usize::from(level).saturating_sub(1)) else { continue };
            steps.push(self.step(StepId::of(question, stage), Level::new(level), entry));
        }
        steps
    }

    fn step(&mut self, id: StepId, level: Level, schema: &schema::Step) -> Step {
        let who = format!("step `{id}`");
        self.own_requirements(&id, &schema.requires);
        Step {
            level,
            action: shown(&schema.action),
            first_move: shown(&schema.first_move),
            impact: self.within(&schema.impact, "impact", IMPACT.0, IMPACT.1),
            effort: self.within(&schema.effort, "effort", EFFORT.0, EFFORT.1),
            weeks: self.within(&schema.weeks, "the number of weeks", WEEKS.0, WEEKS.1),
            owner: self.role(&schema.owner, &who).unwrap_or_else(|| maturity::RoleId::new("")),
            requires: self.steps_of(&schema.requires, &who),
            playbook: schema.playbook.as_ref().and_then(|playbook| self.playbook(playbook, &who)),
            metrics: self.metrics_of(&schema.metrics, &who),
            goals: self.goals_of(&schema.goals, &who),
            fits: self.profile_values_of(&schema.fits, &who),
            unless: self.profile_values_of(&schema.unless, &who),
            id,
        }
    }

    /// The earlier steps of the same question come first anyway: to say so is a mistake.
    fn own_requirements(&mut self, id: &StepId, requires: &[Text]) {
        let question = |step: &str| step.split('@').next().unwrap_or_default().to_owned();
        for required in requires.iter().filter(|required| question(&required.value) == question(id.as_str())) {
            let message = format!("step `{id}` requires a step of its own question");
            self.invalid(required.span, message, "leave it out: a question's earlier steps always come first");
        }
    }
}
