//! YAML and Markdown to a validated [`Library`].
//!
//! ```text
//! SourceTree ─ parse ─▶ Parsed ─ resolve ─▶ Library ─ rules ─▶ findings
//! ```
//!
//! Each arrow is a function that never fails: what is wrong becomes a finding, and the next arrow works with what is
//! left, so that an author sees all mistakes in one run.

mod authored;
pub mod brand;
pub mod coverage;
pub mod edition;
mod front_matter;
pub mod json_schema;
pub mod languages;
mod library;
pub mod link;
mod parse;
mod resolve;
pub mod rules;
mod schema;
mod site;
mod surroundings;
mod yaml;

pub use library::{
    Alias, Article, Assumption, AssumptionOf, Benchmark, Date, Decimal, DomainPage, Example, HealthScore, Home, Input,
    JourneyPhase, Library, Metric, OperatingModel, Page, Part, Place, PlanningBenchmark, Playbook, Principle, Priority,
    PriorityOf, Prose, References, Shift, Signal, StageInfo, State, Template, Term, TouchModel, Transition,
};
pub use parse::{Parsed, parse};
pub use resolve::resolve;
pub use schema::bounds::FORMAT;
pub use site::{NavigationItem, Site};
pub use surroundings::Surroundings;

use diagnostics::{Diagnostics, SourceTree};

/// Reads a whole project: every finding of every kind, and the library of what could be understood.
///
/// The library is fit for rendering only where no finding is an error.
pub fn compile(sources: &SourceTree) -> (Library, Diagnostics) {
    compile_within(sources, &Surroundings::default())
}

/// The same, with the rules that ask about `surroundings`.
pub fn compile_within(sources: &SourceTree, surroundings: &Surroundings) -> (Library, Diagnostics) {
    compile_parsed(sources, surroundings, None)
}

/// The same in the language of `tag`, or in that which the framework names.
fn compile_parsed(sources: &SourceTree, surroundings: &Surroundings, tag: Option<&str>) -> (Library, Diagnostics) {
    let (mut parsed, mut diagnostics) = parse(sources);
    if let (Some(tag), Some(framework)) = (tag, &mut parsed.framework) {
        framework.language = Some(yaml::Spanned::new(tag.to_owned(), diagnostics::Span::ABSENT));
    }
    if let (Some(_), Some(site)) = (tag, &mut parsed.site) {
        // Which languages there are, the original says.
        site.languages.clear();
    }
    let (mut library, found) = resolve(&parsed);
    diagnostics.extend(found);
    library.words = languages::words(sources, &library.language, &library.site.labels, &mut diagnostics);
    if parsed.site.as_ref().is_none_or(|site| site.navigation.is_empty()) {
        library.site.navigation = words::within(library.words, || resolve::navigation(&library));
    }
    diagnostics.extend(rules::check(&parsed, &library, sources, surroundings));
    (library, diagnostics)
}

/// The ids that `published`, another copy of the project, has and `sources` has lost. Places are places in `sources`.
pub fn removed_ids(sources: &SourceTree, published: &SourceTree) -> Diagnostics {
    let mut found = Diagnostics::default();
    rules::check_removed(&parse(sources).0, &parse(published).0, &mut found);
    found
}
