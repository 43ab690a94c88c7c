//! Library to wire types.

use super::{FORMAT, SCHEMA_PATH, wire};
use crate::{
    Address, SitePlan,
    plan::{question_anchor, step_anchor},
};
use content::{Example, Library, Prose, link::Kind};
use formula::Signs;
use markdown::plain_text;
use maturity::{Level, wire::bundle::method_name};

/// What everything is taken from.
pub(super) struct Source<'a> {
    pub(super) library: &'a Library,
    pub(super) plan: &'a SitePlan,
}

impl Source<'_> {
    pub(super) fn open_data(&self) -> wire::OpenData {
        let library = self.library;
        let framework = &library.framework;
        wire::OpenData {
            schema: SCHEMA_PATH.to_owned(),
            format: FORMAT,
            id: framework.id.clone(),
            version: framework.version.clone(),
            language: library.language.clone(),
            title: framework.title.clone(),
            summary: library.summary.clone(),
            site: library.site.base_url.clone(),
            stages: library.stages.iter().zip(1..).map(|(stage, level)| stage_of(stage, level)).collect(),
            scoring: self.scoring(),
            roles: framework.roles.iter().map(|role| named(&role.id, &role.title)).collect(),
            goals: framework.goals.iter().map(|goal| named(&goal.id, &goal.title)).collect(),
            profile: framework.profile.iter().map(profile_question).collect(),
            domains: library.domains.iter().map(|domain| self.domain(domain)).collect(),
            principles: library.principles.iter().map(|principle| self.principle(principle)).collect(),
            playbooks: library.playbooks.iter().map(|playbook| self.playbook(playbook)).collect(),
            metrics: library.metrics.iter().map(|metric| self.metric(metric)).collect(),
            glossary: library.glossary.iter().map(|term| self.term(term)).collect(),
        }
    }

    fn scoring(&self) -> wire::Scoring {
        let scoring = &self.library.framework.scoring;
        wire::Scoring {
            method: method_name(scoring.method).to_owned(),
            question_share: scoring.question_share.to_string(),
            domain_quorum: scoring.domain_quorum.to_string(),
            min_coverage: scoring.min_coverage.to_string(),
            max_lag: scoring.max_lag,
        }
    }

    fn domain(&self, page: &content::DomainPage) -> wire::Domain {
        let href = self.href(Kind::Domain, page.id.as_str());
        let domain = self.library.framework.domain(&page.id);
        let questions = domain.into_iter().flat_map(|domain| &domain.questions);
        wire::Domain {
            id: page.id.to_string(),
            title: page.title.clone(),
            summary: plain(&page.summary),
            weight: domain.map_or(1, |domain| domain.weight),
            target: domain.and_then(|domain| domain.target).map(|level| self.stage(level)),
            stages: self.at_stages(&page.cells),
            questions: questions.map(|question| self.question(question, &href)).collect(),
            href,
        }
    }

    fn question(&self, question: &maturity::Question, page: &str) -> wire::Question {
        wire::Question {
            id: question.id.to_string(),
            href: format!("{page}#{}", question_anchor(question.id.as_str())),
            aliases: texts(&question.aliases),
            text: question.text.clone(),
            help: question.help.clone(),
            keystone: question.keystone,
            weight: question.weight,
            options: question.options.iter().map(choice).collect(),
            steps: question.steps.iter().map(|step| self.step(step, page)).collect(),
        }
    }

    fn step(&self, step: &maturity::Step, page: &str) -> wire::Step {
        let values = |values: &[maturity::ProfileValue]| {
            values.iter().map(|value| format!("{}.{}", value.question, value.value)).collect()
        };
        wire::Step {
            id: step.id.to_string(),
            href: format!("{page}#{}", step_anchor(step.id.as_str())),
            stage: self.stage(step.level),
            action: step.action.clone(),
            first_move: plain_text(&step.first_move),
            impact: step.impact,
            effort: step.effort,
            weeks: step.weeks,
            owner: step.owner.to_string(),
            requires: texts(&step.requires),
            playbook: step.playbook.as_ref().map(ToString::to_string),
            metrics: texts(&step.metrics),
            goals: texts(&step.goals),
            fits: values(&step.fits),
            unless: values(&step.unless),
        }
    }

    fn principle(&self, principle: &content::Principle) -> wire::Principle {
        let by_role = principle.by_role.iter();
        wire::Principle {
            id: principle.id.clone(),
            title: principle.title.clone(),
            href: self.href(Kind::Principle, &principle.id),
            summary: plain(&principle.summary),
            why: plain(&principle.why),
            stages: self.at_stages(&principle.cells),
            by_role: by_role.map(|(role, text)| wire::ByRole { role: role.to_string(), text: plain(text) }).collect(),
            domains: texts(&principle.domains),
            playbooks: texts(&principle.playbooks),
            metrics: texts(&principle.metrics),
            related: principle.related.clone(),
        }
    }

    fn playbook(&self, playbook: &content::Playbook) -> wire::Playbook {
        wire::Playbook {
            id: playbook.id.to_string(),
            title: playbook.title.clone(),
            href: self.href(Kind::Playbook, playbook.id.as_str()),
            objective: plain(&playbook.objective),
            stage: self.stage(playbook.stage),
            domains: texts(&playbook.domains),
            steps: texts(&playbook.steps),
            owner: playbook.owner.to_string(),
            roles: texts(&playbook.roles),
            weeks: playbook.weeks,
            effort: playbook.effort,
            metrics: texts(&playbook.metrics),
        }
    }

    fn metric(&self, metric: &content::Metric) -> wire::Metric {
        let formula = &metric.calculation.formula;
        wire::Metric {
            id: metric.id.to_string(),
            title: metric.title.clone(),
            href: self.href(Kind::Metric, metric.id.as_str()),
            also_known_as: metric.also_known_as.clone(),
            category: metric.category.clone(),
            summary: plain(&metric.summary),
            unit: metric.unit().name().to_owned(),
            higher_is_better: metric.higher_is_better(),
            formula: formula.written(Signs::Typed, &|id, _| id.to_owned()),
            inputs: metric.inputs.iter().map(input).collect(),
            result: metric.result.as_str().to_owned(),
            stages: self.priorities(&metric.priorities),
            moved_by: texts(&metric.moved_by),
            related: texts(&metric.related),
            benchmarks: metric.benchmarks.iter().map(benchmark).collect(),
        }
    }

    fn priorities(&self, priorities: &[content::PriorityOf]) -> Vec<wire::Priority> {
        let by_stage = self.library.stages.iter().zip(priorities);
        let priority = |(stage, of): (&content::StageInfo, &content::PriorityOf)| wire::Priority {
            stage: stage.id.to_string(),
            priority: of.priority.name().to_owned(),
            why: plain(&of.why),
        };
        by_stage.map(priority).collect()
    }

    fn term(&self, term: &content::Term) -> wire::Term {
        wire::Term {
            id: term.id.clone(),
            term: term.title.clone(),
            href: format!("{}#{}", self.plan.path(&Address::Index(Kind::Term)), term.id),
            aliases: term.aliases.clone(),
            definition: plain(&term.definition),
            see: term.see.clone(),
        }
    }

    fn at_stages(&self, cells: &[Prose]) -> Vec<wire::AtStage> {
        let by_stage = self.library.stages.iter().zip(cells);
        by_stage.map(|(stage, text)| wire::AtStage { stage: stage.id.to_string(), text: plain(text) }).collect()
    }

    fn href(&self, kind: Kind, id: &str) -> String {
        self.plan.path(&Address::Thing(kind, id.to_owned()))
    }

    /// The id of the stage of a level.
    fn stage(&self, level: Level) -> String {
        self.library.framework.stage(level).map(|stage| stage.id.to_string()).unwrap_or_default()
    }
}

fn stage_of(stage: &content::StageInfo, level: u8) -> wire::Stage {
    wire::Stage { id: stage.id.to_string(), level, title: stage.title.clone(), summary: plain(&stage.summary) }
}

fn profile_question(question: &maturity::ProfileQuestion) -> wire::ProfileQuestion {
    let options = question.options.iter().map(|option| named(&option.id, &option.text)).collect();
    wire::ProfileQuestion { id: question.id.to_string(), text: question.text.clone(), options }
}

fn choice(choice: &maturity::Choice) -> wire::Choice {
    wire::Choice {
        id: choice.id.to_string(),
        level: choice.level.get(),
        value: choice.value.map(|value| value.to_string()),
        text: choice.text.clone(),
    }
}

fn input(input: &content::Input) -> wire::Input {
    let numbers = input.example.numbers().iter().map(|number| number.as_str().to_owned());
    wire::Input {
        id: input.id.clone(),
        title: input.title.clone(),
        unit: input.unit.name().to_owned(),
        min: input.min.as_ref().map(|number| number.as_str().to_owned()),
        max: input.max.as_ref().map(|number| number.as_str().to_owned()),
        list: matches!(input.example, Example::List(_)),
        example: numbers.collect(),
    }
}

fn benchmark(benchmark: &content::Benchmark) -> wire::Benchmark {
    wire::Benchmark {
        segment: benchmark.segment.clone(),
        value: benchmark.value.as_str().to_owned(),
        to: benchmark.to.as_ref().map(|number| number.as_str().to_owned()),
        source: benchmark.source.clone(),
        year: benchmark.year,
        sample: benchmark.sample,
    }
}

fn named(id: &impl ToString, title: &str) -> wire::Named {
    wire::Named { id: id.to_string(), title: title.to_owned() }
}

fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn plain(text: &Prose) -> String {
    plain_text(&text.value)
}
