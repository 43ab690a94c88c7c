//! Which of the words of reports without a browser is said where.
#![cfg_attr(not(any(test, feature = "native")), allow(dead_code, reason = "only the command line shows them"))]

use super::{list, short_stage, spelled};
pub use ::words::reports::*;
use maturity::{Framework, Level, cohort::Quartiles};

/// Whose result it is, and of what day, where that is known.
pub fn clients_eyebrow(name: &str, day: &str) -> String {
    if day.is_empty() { name.to_owned() } else { client_of_day(name, day) }
}

/// The headline of the page of all clients.
pub fn headline_of_clients(clients: usize) -> String {
    cohort_headline(clients, &spelled(clients))
}

/// "Clients by stage: four at Dough, seven at Loaf, and one not scored.", of levels with how many are there.
pub fn sentence_of_clients(framework: &Framework, levels: &[(Option<Level>, usize)]) -> String {
    // Either words or digits: "12 at Crawl and two at Run" reads as two kinds of number.
    let in_words = levels.iter().all(|(_, clients)| *clients < 10);
    let at = |(level, clients): &(Option<Level>, usize)| {
        let clients = if in_words { spelled(*clients) } else { clients.to_string() };
        match level {
            None => clients_not_scored(&clients),
            Some(Level::ZERO) => clients_starting_out(&clients),
            Some(level) => clients_at(&clients, &short_stage(framework, *level)),
        }
    };
    let parts: Vec<String> = levels.iter().filter(|(_, clients)| *clients > 0).map(at).collect();
    cohort_sentence(&list(&parts))
}

/// Where the middle half of the indexes lie.
pub fn half_of(Quartiles { lower, upper, .. }: Quartiles) -> String {
    half_between(lower.into(), upper.into())
}

/// The middle stage of so many, beside its bar.
pub fn of_so_many(clients: u64) -> String {
    of_clients(usize::try_from(clients).unwrap_or(usize::MAX))
}
