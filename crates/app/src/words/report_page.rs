//! The words of reports without a browser: a client's page, and the page of all clients.
#![cfg_attr(not(any(test, feature = "native")), allow(dead_code, reason = "only the command line shows them"))]

use super::{capitalize, count, short_stage, spelled};
use maturity::{Framework, Level, cohort::Quartiles};

pub const CLIENTS: &str = "Clients";
pub const ABOUT_CLIENTS: &str =
    "In the order of their files. Each name opens the client’s report; the workbook holds every answer.";
pub const CLIENT: &str = "Client";
pub const FIRST_ACTION: &str = "First action";
pub const WORKBOOK: &str = "Workbook";
pub const NO_ACTION: &str = "Nothing to raise";
pub const FIND_OUT: &str = "Find out what is not known";
pub const STAGES_TOGETHER: &str = "All clients together";
pub const ABOUT_TOGETHER_STAGES: &str =
    "Each bar is all clients with a score there, parted by stage. The middle is the stage of the middle client.";
pub const WHOLE: &str = "Overall";
pub const ABOUT_PATH_TO_READ: &str = "The steps that take the least effort, with everything they need.";
pub const GROUP: &str = "Group";
pub const NOT_SAID_BY_GROUP: &str = "Not said";
pub const CLIENTS_COUNTED: &str = "Clients";
pub const SCORED: &str = "With a score";
pub const MIDDLE_STAGE: &str = "Middle stage";
pub const MIDDLE_INDEX: &str = "Middle index";
pub const WITHHELD: &str = "withheld";

/// Whose result it is, and of what day, where that is known.
pub fn clients_eyebrow(name: &str, day: &str) -> String {
    if day.is_empty() { name.to_owned() } else { [name, " · ", day].concat() }
}

/// The headline of the page of all clients.
pub fn cohort_headline(clients: usize) -> String {
    match clients {
        1 => "Where one client stands".to_owned(),
        _ => format!("Where {} clients stand", spelled(clients)),
    }
}

/// "Four at Crawl, seven at Walk, and one not scored.", of levels with how many are there.
pub fn cohort_sentence(framework: &Framework, levels: &[(Option<Level>, usize)]) -> String {
    // Either words or digits: "12 at Crawl and two at Run" reads as two kinds of number.
    let in_words = levels.iter().all(|(_, clients)| *clients < 10);
    let at = |(level, clients): &(Option<Level>, usize)| {
        let clients = if in_words { spelled(*clients) } else { clients.to_string() };
        match level {
            None => [&clients, " not scored"].concat(),
            Some(Level::ZERO) => [&clients, " starting out"].concat(),
            Some(level) => [&clients, " at ", &short_stage(framework, *level)].concat(),
        }
    };
    let parts: Vec<String> = levels.iter().filter(|(_, clients)| *clients > 0).map(at).collect();
    [&capitalize(&super::list(&parts)), "."].concat()
}

/// Where the middle half of the indexes lie.
pub fn half_between(Quartiles { lower, upper, .. }: Quartiles) -> String {
    format!("half of them from {lower} to {upper}")
}

/// Why nothing is said of all clients together.
pub fn too_few_together(least: u32) -> String {
    format!("From {least} clients on, this page also says what they come to together. Fewer could be told apart in it.")
}

/// Why a figure is withheld.
pub fn about_withheld(least: u32) -> String {
    format!("Withheld where it would say something of fewer than {least} clients.")
}

/// The heading of groups: the profile question that tells them apart.
pub fn by_group(question: &str) -> String {
    ["By group: ", question].concat()
}

/// The middle stage of so many, beside its bar.
pub fn of_clients(clients: u64) -> String {
    let clients = usize::try_from(clients).unwrap_or(usize::MAX);
    ["of ", &count(clients, "client", "clients")].concat()
}

/// What a link to a workbook is called where it is heard alone.
pub fn workbook_of(client: &str) -> String {
    ["XLSX, the workbook of ", client].concat()
}
