//! The framework as it is published: wire types, versioned and strict. A change here is a change of format.
//!
//! Texts are plain, without Markdown. Things name each other by their permanent ids. An `href` is relative to the folder
//! of the file. Numbers that authors wrote with a point are texts in digits, as JSON's own are rounded by many readers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! wire {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[$field_attr:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_attr])* pub $field: $type,)*
        }
    )*};
}

wire! {
    /// A maturity framework: what is assessed, what leads on, and what it is measured by.
    OpenData {
        /// Where the schema of this file lies.
        #[serde(rename = "$schema")]
        schema: String,
        /// The format of this file.
        #[schemars(range(min = 1, max = 1))]
        format: u32,
        /// Permanent id of the framework.
        id: String,
        /// The author's own version.
        version: String,
        /// Its language by BCP 47, such as `en-US`.
        language: String,
        /// What it is called.
        title: String,
        /// What it is for.
        summary: String,
        /// The address of the site; missing where it is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        site: Option<String>,
        /// From the first to the last.
        stages: Vec<Stage>,
        /// How answers become stages.
        scoring: Scoring,
        /// Who can own a step.
        roles: Vec<Named>,
        /// What one may want most.
        goals: Vec<Named>,
        /// Questions about the company.
        profile: Vec<ProfileQuestion>,
        /// Fields of practice with their questions, in order.
        domains: Vec<Domain>,
        /// In order.
        principles: Vec<Principle>,
        /// By stage, then title.
        playbooks: Vec<Playbook>,
        /// By category, then title.
        metrics: Vec<Metric>,
        /// By term.
        glossary: Vec<Term>,
    }
    /// A stage of maturity.
    Stage {
        /// Permanent id.
        id: String,
        /// 1 for the first; 0 stands for "not yet".
        level: u8,
        /// What it is called.
        title: String,
        /// What one sees there.
        summary: String,
    }
    /// How answers become stages. Shares are fractions, such as `2/3`.
    Scoring {
        /// `staged`, `weakest` or `average`.
        method: String,
        /// Of a domain's questions that must have reached a stage.
        question_share: String,
        /// Of the domains that must be scored, and have reached the overall stage.
        domain_quorum: String,
        /// Of a domain's questions that must be answered.
        min_coverage: String,
        /// How many stages a scored domain may lie below the overall one.
        max_lag: u8,
    }
    /// A thing that is no more than its name.
    Named {
        /// Permanent id.
        id: String,
        /// What it is called.
        title: String,
    }
    /// A question about the company.
    ProfileQuestion {
        /// Permanent id.
        id: String,
        /// What is asked.
        text: String,
        /// Its answers; steps name them as `question.answer`.
        options: Vec<Named>,
    }
    /// What is said for one stage.
    AtStage {
        /// The stage's id.
        stage: String,
        /// What is said.
        text: String,
    }
    /// What is said for one role.
    ByRole {
        /// The role's id.
        role: String,
        /// What is said.
        text: String,
    }
    /// A field of practice.
    Domain {
        /// Permanent id.
        id: String,
        /// What it is called.
        title: String,
        /// Its page.
        href: String,
        /// What it is about.
        summary: String,
        /// Among the domains.
        weight: u32,
        /// The stage to aim for; missing where that is the next one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        target: Option<String>,
        /// What one would observe at each stage.
        stages: Vec<AtStage>,
        /// In order.
        questions: Vec<Question>,
    }
    /// A question of the assessment.
    Question {
        /// Permanent id.
        id: String,
        /// Its place on its domain's page.
        href: String,
        /// Its earlier ids.
        aliases: Vec<String>,
        /// What is asked.
        text: String,
        /// A sentence below it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        help: Option<String>,
        /// Whether no stage of its domain is reached without it.
        keystone: bool,
        /// Within its domain.
        weight: u32,
        /// In rising order.
        options: Vec<Choice>,
        /// What leads from each level to the next.
        steps: Vec<Step>,
    }
    /// An answer to a question.
    Choice {
        /// Permanent id, unique within the question.
        id: String,
        /// The level that it shows.
        level: u8,
        /// What it counts by averages, as a number or a fraction; missing elsewhere, and where it counts its level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
        /// What is chosen.
        text: String,
    }
    /// What raises a question to a stage.
    Step {
        /// Permanent id: `question@stage`.
        id: String,
        /// Its place on its domain's page.
        href: String,
        /// The stage's id.
        stage: String,
        /// What to do.
        action: String,
        /// What to do on Monday.
        first_move: String,
        /// How much it moves, 1 to 5.
        impact: u8,
        /// What it costs, 1 to 5.
        effort: u8,
        /// Weeks until it works.
        weeks: u16,
        /// The role that sees to it.
        owner: String,
        /// Steps of other questions that come first.
        requires: Vec<String>,
        /// The playbook that carries it out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        playbook: Option<String>,
        /// Metrics that it moves.
        metrics: Vec<String>,
        /// Goals that it serves.
        goals: Vec<String>,
        /// Answers about the company that it suits, as `question.answer`.
        fits: Vec<String>,
        /// Answers about the company that it does not suit.
        unless: Vec<String>,
    }
    /// An idea that the framework rests on.
    Principle {
        /// Permanent id.
        id: String,
        /// What it is called.
        title: String,
        /// Its page.
        href: String,
        /// The idea.
        summary: String,
        /// Why it matters.
        why: String,
        /// How it shows at each stage.
        stages: Vec<AtStage>,
        /// What each function does about it.
        by_role: Vec<ByRole>,
        /// Domains where it is at home.
        domains: Vec<String>,
        /// Playbooks that put it to work.
        playbooks: Vec<String>,
        /// Metrics that show it.
        metrics: Vec<String>,
        /// Principles near it.
        related: Vec<String>,
    }
    /// A piece of work; its text is on its page.
    Playbook {
        /// Permanent id.
        id: String,
        /// What it is called.
        title: String,
        /// Its page.
        href: String,
        /// What is there when it is done.
        objective: String,
        /// The stage that it helps to reach.
        stage: String,
        /// Domains that it serves.
        domains: Vec<String>,
        /// Steps that it carries out.
        steps: Vec<String>,
        /// The role that leads it.
        owner: String,
        /// Roles that take part.
        roles: Vec<String>,
        /// How long it takes.
        weeks: u16,
        /// What it costs, 1 to 5.
        effort: u8,
        /// What to watch.
        metrics: Vec<String>,
    }
    /// A figure and how it is computed.
    Metric {
        /// Permanent id.
        id: String,
        /// What it is called.
        title: String,
        /// Its page.
        href: String,
        /// Other names.
        also_known_as: Vec<String>,
        /// The group that it belongs to.
        category: String,
        /// What it says.
        summary: String,
        /// `percent`, `days`, `hours`, `currency`, `count` or `score`.
        unit: String,
        /// Whether a higher figure is better.
        higher_is_better: bool,
        /// Over the inputs' ids. For the unit `percent` it gives the ratio, 0.8 for 80.
        formula: String,
        /// What goes into it, with a worked example.
        inputs: Vec<Input>,
        /// What the worked example gives, in the metric's unit, rounded to as many decimals as it has.
        result: String,
        /// How much it matters at each stage.
        stages: Vec<Priority>,
        /// Steps that move it.
        moved_by: Vec<String>,
        /// Metrics near it.
        related: Vec<String>,
        /// What others have.
        benchmarks: Vec<Benchmark>,
    }
    /// What goes into a formula.
    Input {
        /// Its name in the formula.
        id: String,
        /// What to enter.
        title: String,
        /// What it is counted in.
        unit: String,
        /// The least that makes sense.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<String>,
        /// The most that makes sense.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<String>,
        /// Whether it is a list of numbers.
        list: bool,
        /// In the worked example: one number, or those of the list.
        example: Vec<String>,
    }
    /// How much a metric matters at a stage.
    Priority {
        /// The stage's id.
        stage: String,
        /// `core`, `useful` or `later`.
        priority: String,
        /// Why.
        why: String,
    }
    /// What others have, with who says so.
    Benchmark {
        /// Who was measured.
        segment: String,
        /// The figure, or the lower end of a range.
        value: String,
        /// The upper end of a range.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<String>,
        /// Who measured.
        source: String,
        /// When.
        year: u16,
        /// How many were measured.
        sample: u32,
    }
    /// A word and what it means.
    Term {
        /// Permanent id.
        id: String,
        /// The word.
        term: String,
        /// Its place in the glossary.
        href: String,
        /// Other words for it.
        aliases: Vec<String>,
        /// What it means.
        definition: String,
        /// Terms near it.
        see: Vec<String>,
    }
}
