//! Schema types to the library: ids become things that are there. Never fails; what names nothing is a finding and is
//! left out.

mod aliases;
mod brand;
mod calculation;
mod health_score;
mod ids;
mod metrics;
mod operating_model;
mod outcomes;
mod pages;
mod questions;
mod scoring;
mod site;
mod stages;

use crate::{
    Library, Parsed,
    library::StageInfo,
    schema::bounds::{FORMAT, PARALLEL},
};
use diagnostics::Diagnostics;
use ids::Known;
pub(crate) use ids::live_questions;
use maturity::{Framework, Goal, NaReason, ProfileOption, ProfileQuestion, Role};
pub(crate) use metrics::readable_metrics;
use sha2::{Digest, Sha256};
pub(crate) use site::navigation;

/// Resolves everything that `parsed` names.
pub fn resolve(parsed: &Parsed) -> (Library, Diagnostics) {
    let mut resolver = Resolver { parsed, known: Known::of(parsed), found: Diagnostics::default() };
    let framework = resolver.framework();
    let mut library = Library {
        summary: parsed.framework.as_ref().map(|schema| shown(&schema.summary)).unwrap_or_default(),
        language: resolver.language(),
        words: words::spoken(),
        untranslated: None,
        stages: resolver.stage_infos(),
        journey_phases: resolver.journey_phases(),
        domains: resolver.domains(),
        principles: resolver.principles(),
        playbooks: resolver.playbooks(&framework),
        metrics: resolver.metrics(),
        transitions: resolver.transitions(),
        operating_model: resolver.operating_model(),
        health_score: resolver.health_score(),
        articles: resolver.articles(),
        pages: resolver.plain_pages(),
        glossary: resolver.glossary(),
        aliases: resolver.aliases(),
        home: resolver.home(),
        sample: resolver.sample(&framework),
        outcomes: maturity::Outcomes::default(),
        site: crate::Site::default(),
        framework,
    };
    library.outcomes = resolver.outcomes(&library);
    library.site = resolver.site(&library);
    (library, resolver.found)
}

/// What resolving needs at hand.
struct Resolver<'a> {
    parsed: &'a Parsed,
    known: Known<'a>,
    found: Diagnostics,
}

impl Resolver<'_> {
    fn framework(&mut self) -> Framework {
        let schema = self.parsed.framework.as_ref();
        let text = |pick: fn(&crate::schema::framework::Framework) -> &crate::yaml::Text| {
            schema.map(|schema| pick(schema).value.clone()).unwrap_or_default()
        };
        if let Some(format) = schema.map(|schema| &schema.format).filter(|format| format.value != FORMAT) {
            let message = format!("this is format {}, and this version of stride reads format 1", format.value);
            self.invalid(format.span, message, "write `format: 1`");
        }
        let mut framework = Framework {
            id: text(|schema| &schema.id),
            version: text(|schema| &schema.version),
            hash: String::new(),
            title: schema.map(|schema| shown(&schema.title)).unwrap_or_default(),
            stages: self.stages(),
            scoring: self.scoring(),
            domains: self.assessed_domains(),
            goals: self.goals(),
            profile: self.profile(),
            roles: self.roles(),
            na_reasons: self.na_reasons(),
        };
        self.averages(&framework);
        framework.hash = hash(&framework);
        framework
    }

    fn language(&mut self) -> String {
        let language = self.parsed.framework.as_ref().and_then(|schema| schema.language.as_ref());
        language.and_then(|language| self.tag(language)).unwrap_or_else(|| "en".to_owned())
    }

    /// The tag of a language; a finding where it is none.
    fn tag(&mut self, language: &crate::yaml::Text) -> Option<String> {
        let is_language = translate::is_language(&language.value);
        if !is_language && !language.span.is_absent() {
            let message = format!("`{}` is not the code of a language", language.value);
            self.invalid(language.span, message, "write two or three letters, and the region if wanted: en, de, pt-BR");
        }
        is_language.then(|| language.value.clone())
    }

    fn goals(&self) -> Vec<Goal> {
        let goals = self.parsed.framework.iter().flat_map(|schema| &schema.goals);
        goals.map(|goal| Goal { id: maturity::GoalId::new(&goal.id.value), title: shown(&goal.title) }).collect()
    }

    fn roles(&self) -> Vec<Role> {
        let roles = self.parsed.framework.iter().flat_map(|schema| &schema.roles);
        roles.map(|role| Role { id: maturity::RoleId::new(&role.id.value), title: shown(&role.title) }).collect()
    }

    fn na_reasons(&self) -> Vec<NaReason> {
        let reasons = self.parsed.framework.iter().flat_map(|schema| &schema.na_reasons);
        let reason = |reason: &crate::schema::framework::NaReason| NaReason {
            id: maturity::ReasonId::new(&reason.id.value),
            text: shown(&reason.text),
        };
        reasons.map(reason).collect()
    }

    fn profile(&mut self) -> Vec<ProfileQuestion> {
        let questions: Vec<_> = self.parsed.framework.iter().flat_map(|schema| &schema.profile).collect();
        let question = |question: &crate::schema::framework::ProfileQuestion| ProfileQuestion {
            id: maturity::ProfileQuestionId::new(&question.id.value),
            text: shown(&question.text),
            options: question.options.iter().map(|option| self.profile_option(option)).collect(),
        };
        questions.into_iter().map(question).collect()
    }

    fn profile_option(&mut self, option: &crate::schema::framework::ProfileOption) -> ProfileOption {
        let parallel = option.parallel.as_ref();
        ProfileOption {
            id: maturity::ValueId::new(&option.id.value),
            text: shown(&option.text),
            parallel: parallel
                .map(|number| self.within(number, "the number of steps side by side", PARALLEL.0, PARALLEL.1)),
        }
    }

    fn stage_infos(&self) -> Vec<StageInfo> {
        let stages = self.parsed.framework.iter().flat_map(|schema| &schema.stages.value);
        let info = |stage: &crate::schema::framework::Stage| StageInfo {
            id: maturity::StageId::new(&stage.id.value),
            title: shown(&stage.title),
            summary: stage.summary.clone(),
            figure: stage.figure.as_ref().map(|figure| figure.value.clone()),
        };
        stages.map(info).collect()
    }
}

/// A plain text as people see it: without markup, with typographic quotes.
fn shown(text: &crate::yaml::Text) -> String {
    markdown::line_text(&text.value)
}

/// 16 hexadecimal digits over everything that the assessment depends on.
fn hash(framework: &Framework) -> String {
    let bundle = maturity::wire::bundle::Bundle::of(framework.clone());
    let digest = Sha256::digest(maturity::wire::bundle::to_json(&bundle));
    let start = digest.iter().take(8).fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:016x}")
}
