//! The words that the site itself says, in English, in one place: a translation replaces them here.

use crate::Effort;
use content::Date;
use maturity::Method;

/// A small number as a word, a larger one in digits; with a capital where it starts a sentence.
pub(crate) fn number(number: usize, capital: bool) -> String {
    const WORDS: [&str; 21] = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let Some(word) = WORDS.get(number) else { return number.to_string() };
    let mut word = (*word).to_owned();
    if capital && let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// "Eight domains", "One domain": at the start of a sentence.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count, true), if count == 1 { one } else { many })
}

/// "3 weeks", "1 week".
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "1.2 MB".
pub(crate) fn megabytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// Minutes for reading so many words, at 220 a minute, at least one.
pub(crate) fn reading_minutes(words: usize) -> usize {
    words.div_ceil(220).max(1)
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day, written out.
pub(crate) fn day(date: &Date) -> String {
    let (year, month, day) = date.parts();
    let month = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}

/// Minutes for so many questions, at twelve seconds each, at least one: the app says the same.
pub(crate) fn assessment_minutes(questions: usize) -> usize {
    questions.div_ceil(5).max(1)
}

/// How the whole follows from its domains.
pub(crate) fn whole_stands(method: Method) -> &'static str {
    match method {
        Method::Staged => {
            "Each domain moves through them at its own pace. The whole stands where enough of its domains do."
        }
        Method::Weakest => {
            "Each domain moves through them at its own pace. The whole stands where its lowest domain does."
        }
        Method::Average => {
            "Each domain moves through them at its own pace. The whole stands where the mean of its domains does."
        }
    }
}

/// What a result says of the whole, on the first page.
pub(crate) fn what_sets_the_stage(method: Method) -> &'static str {
    match method {
        Method::Staged | Method::Weakest => {
            "Your stage is set by what can be relied on everywhere. One strong team does not hide one missing practice."
        }
        Method::Average => "Your stage is set by the mean of your answers. What pulls it down the most stands first.",
    }
}

/// What a step brings with it.
pub(crate) fn what_a_step_has(playbooks: bool) -> &'static str {
    if playbooks {
        "Every step comes with a first move for Monday, an owner, a playbook, and the sum that put it in its place."
    } else {
        "Every step comes with a first move for Monday, an owner, and the sum that put it in its place."
    }
}

/// On paper: when a domain has reached a stage.
pub(crate) fn sheet_stage(share: &str, keystones: bool, level: u8) -> String {
    let keystones = if keystones { ", and every question marked ★," } else { "" };
    format!("{share} of its answers{keystones} count {level} or more")
}

/// The same where stages come from a mean.
pub(crate) fn sheet_stage_by_mean(from: &str) -> String {
    format!("its mean is {from} or more")
}

pub(crate) const SHEET_NOT_APPLICABLE: &str = "Cross out the questions that don’t apply to you. They count nowhere.";
pub(crate) const SHEET_UNKNOWN: &str = "“We don’t know” counts 0, and the question is not known.";
pub(crate) const SHEET_UNKNOWN_BY_MEAN: &str =
    "“We don’t know” counts as the lowest answer, and the question is not known.";

/// On paper: how a domain gets its stage.
pub(crate) fn sheet_domain(coverage: &str) -> String {
    format!(
        "Domain by domain, write down the highest stage whose line in the table holds, each stage before it too. A domain in which fewer than {coverage} of the questions are known has none."
    )
}

/// The same where stages come from a mean.
pub(crate) fn sheet_mean(coverage: &str) -> String {
    format!(
        "Domain by domain, add up what the answers count and divide the sum by the number of questions: that is its mean. A domain in which fewer than {coverage} of the questions are known has none."
    )
}

/// On paper: how the whole gets its stage where enough domains must have reached it.
pub(crate) fn sheet_staged(quorum: &str, lag: &str) -> String {
    format!(
        "At least {quorum} of the domains must have a stage. The whole is then at the highest stage that {quorum} of them have reached, with no domain more than {lag} below."
    )
}

/// The same where the lowest domain decides.
pub(crate) fn sheet_weakest(quorum: &str) -> String {
    format!("At least {quorum} of the domains must have a stage. The whole is then at the lowest of these stages.")
}

/// The same where the mean of the domains decides.
pub(crate) fn sheet_mean_of_means(quorum: &str) -> String {
    format!(
        "At least {quorum} of the domains must have a mean. The mean of these means gives the stage of the whole, by the table."
    )
}

/// The title of a page of playbooks that one kind of filter lets through.
pub(crate) fn playbooks(filter: &str, title: &str) -> String {
    match filter {
        "" => PLAYBOOKS.to_owned(),
        "role" => format!("{PLAYBOOKS} with {title}"),
        "effort" => format!("{PLAYBOOKS} of {} effort", title.to_lowercase()),
        _ => format!("{PLAYBOOKS} for {title}"),
    }
}

/// How much work a playbook is.
pub(crate) fn effort(effort: Effort) -> &'static str {
    match effort {
        Effort::Small => "Small",
        Effort::Medium => "Medium",
        Effort::Large => "Large",
    }
}

pub(crate) const ALL: &str = "All";
pub(crate) const CORE_AT: &str = "Core at";

/// "of 6": after a number of points.
pub(crate) fn of(possible: u16) -> String {
    format!("of {possible}")
}

pub(crate) const HOME: &str = "Home";
pub(crate) const MODEL: &str = "The maturity model";
pub(crate) const MODEL_SUMMARY: &str =
    "What one would observe in each domain at each stage. Read across to see how the work grows up.";
pub(crate) const JOURNEY: &str = "The customer’s journey";
pub(crate) const JOURNEY_SUMMARY: &str =
    "The phases that a customer goes through, when each is over, and what every function does in it.";
pub(crate) const DOMAINS: &str = "Domains";
pub(crate) const DOMAINS_SUMMARY: &str =
    "The fields of work that the assessment asks about. Each one has its own stages, questions and steps.";
pub(crate) const DOMAIN: &str = "Domain";
pub(crate) const PRINCIPLE: &str = "Principle";
pub(crate) const PLAYBOOK: &str = "Playbook";
pub(crate) const METRIC: &str = "Metric";
pub(crate) const ARTICLE: &str = "Article";
pub(crate) const PRINCIPLES: &str = "Principles";
pub(crate) const PRINCIPLES_SUMMARY: &str = "The ideas that the model rests on, each with what it looks like at every stage, and what each function does about it.";
pub(crate) const PLAYBOOKS: &str = "Playbooks";
pub(crate) const PLAYBOOKS_SUMMARY: &str =
    "Pieces of work with an owner, numbered steps, a way to tell when each is done, and templates to copy.";
pub(crate) const METRICS: &str = "Metrics";
pub(crate) const METRICS_SUMMARY: &str =
    "How to compute each figure honestly, when it is worth the trouble, and what moves it.";
pub(crate) const GLOSSARY: &str = "Glossary";
pub(crate) const GLOSSARY_SUMMARY: &str = "What we mean by the words on these pages.";
pub(crate) const ARTICLES: &str = "Articles";
pub(crate) const ARTICLES_SUMMARY: &str = "Longer reads on the ideas behind the model.";
pub(crate) const PUBLISHED: &str = "Published";
pub(crate) const UPDATED: &str = "Updated";
pub(crate) const ASSESSMENT: &str = "Assessment";
pub(crate) const SHEET: &str = "The questionnaire on paper";
pub(crate) const SHEET_SUMMARY: &str = "All questions with their answers, to print, fill in and add up by hand. The figure in brackets is what the answer counts.";
pub(crate) const WHERE_TO_BEGIN: &str = "Where to begin";
pub(crate) const OPEN_DATA: &str = "The framework as data";
pub(crate) const OPEN_DATA_SUMMARY: &str = "Everything that the framework says, in one JSON file with a schema.";
pub(crate) const MOVED: &str = "This page has moved";
pub(crate) const TRANSITIONS: &str = "From stage to stage";
pub(crate) const QUESTIONS: &str = "Questions and steps";
pub(crate) const PAGES: &str = "Pages";
pub(crate) const SEARCH: &str = "Search";
pub(crate) const SEARCH_SUMMARY: &str =
    "Everything on these pages, found while you type. Typing mistakes are forgiven.";
pub(crate) const NOT_FOUND: &str = "Page not found";
pub(crate) const STARTING_OUT: &str = "Starting out";
pub(crate) const PRIVACY: &str = "Your answers stay in this browser: nothing is sent anywhere.";

pub(crate) const ACCOUNTS: &str = "Accounts";
pub(crate) const HOURS_PER_ACCOUNT: &str = "Hours for an account in a year";
pub(crate) const REVENUE_PER_ACCOUNT: &str = "What an account pays in a year";
pub(crate) const HOURS: &str = "Hours";
pub(crate) const PEOPLE: &str = "People";
pub(crate) const COST: &str = "Cost";
pub(crate) const REVENUE: &str = "Recurring revenue";
pub(crate) const SHARE: &str = "Cost as a share of revenue";
pub(crate) const SUM_OF_HOURS: &str = "{accounts} accounts × {each} hours";
pub(crate) const SUM_OF_PEOPLE: &str = "{hours} hours ÷ {person} hours";
pub(crate) const SUM_OF_COST: &str = "{people} people × {salary}";
pub(crate) const SUM_OF_REVENUE: &str = "{accounts} accounts × {pays}";
pub(crate) const WEIGHTS: &str = "Weights";
pub(crate) const MISSING: &str = "Missing";
pub(crate) const WEIGHT: &str = "Weight";
pub(crate) const POINTS: &str = "Points";
pub(crate) const HEALTH_SCORE: &str = "Health score";
