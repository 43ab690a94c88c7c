//! The words of the team's page.

use super::{count, list, short_stage, stage};
use maturity::{Disagreement, Domain, Framework, Level, Question};

pub const TEAM: &str = "Your team’s answers";
pub const ABOUT_TEAM: &str = "Add the answers of everybody who took the assessment. You see what the team says as one, and where you should talk.";
pub const TEAM_STAYS: &str = "Nothing leaves this browser. What you add here is forgotten when you close the page; to keep the team’s answers, save them as a file.";
pub const TEAM_RESULT: &str = "The team’s result";
pub const ADD_ANSWERS: &str = "Add answers";
pub const ABOUT_ADD: &str =
    "Ask your colleagues for their answers file, or for the link to their result. A link holds no notes.";
pub const CHOOSE_FILES: &str = "Choose files";
pub const OR_DROP: &str = "or drop them here";
pub const PASTE_LINKS: &str = "Links, one or more";
pub const ADD_LINKS: &str = "Add the links";
pub const ADD_OWN: &str = "Add my own answers";
pub const YOU: &str = "You";
pub const ALREADY_THERE: &str = "It is here already, and counts once.";
pub const MEMBERS: &str = "Who is in";
pub const ABOUT_MEMBERS: &str =
    "Names and roles are for you to set. With roles you see which of them see things differently.";
pub const NAME: &str = "Name";
pub const ROLE: &str = "Role";
pub const REMOVE: &str = "Remove";
pub const AS_ONE: &str = "The team as one";
pub const ABOUT_AS_ONE: &str = "To each question the team gives the answer of the person in the middle; of two, the lower one. “Doesn’t apply” counts where more than half say so.";
pub const SEE_TEAM_RESULT: &str = "See the team’s result";
pub const SAVE_TEAM: &str = "Save the team’s answers (JSON)";
pub const BACK_TO_TEAM: &str = "Back to the team";
pub const ABOUT_DISCUSS: &str =
    "You differ most here. Where you differ alike, what weighs more on the stage comes first.";
pub const NO_DIFFERENCE: &str = "Everybody who answered gave the same answers. There is nothing to settle.";
pub const ONE_MORE: &str = "Add one more set of answers to see where you differ.";
pub const ALL_QUESTIONS: &str = "Every question";
pub const ABOUT_ALL_QUESTIONS: &str = "From the lowest to the highest answer, with the middle one.";
pub const QUESTION: &str = "Question";
pub const SPREAD: &str = "Spread";
pub const MIDDLE: &str = "The middle";
pub const THE_MIDDLE: &str = "in the middle";
pub const DASH: &str = "–";
pub const TOGETHER: &str = "Do it together";
pub const ABOUT_TOGETHER: &str = "One person sees one side. Ask those you work with.";
pub const TEAM_LINK: &str = "Compare your team’s answers";
pub const ABOUT_TEAM_RESULT: &str =
    "These are the team’s answers as one. They are not kept in this browser, and your own answers are not touched.";

pub fn linked(number: usize) -> String {
    format!("Link {number}")
}

pub fn people(number: usize) -> String {
    count(number, "person", "people")
}

pub fn sets(number: usize) -> String {
    match number {
        0 => "Nobody’s answers are here yet.".to_owned(),
        1 => "1 set of answers is here.".to_owned(),
        _ => format!("{number} sets of answers are here."),
    }
}

pub fn not_taken(number: usize) -> String {
    [&count(number, "was", "were"), " not taken:"].concat()
}

pub fn teams_eyebrow(members: usize) -> String {
    format!("{TEAM_RESULT} · {}", people(members))
}

pub fn of_whom(name: &str) -> String {
    [" ", name].concat()
}

pub fn discuss(shown: usize) -> &'static str {
    match shown {
        1 => "Discuss this first",
        2 => "Discuss these two first",
        _ => "Discuss these three first",
    }
}

/// Who may see it: counts of few people are as good as names.
pub fn for_the_team(framework: &Framework, smallest: u64) -> String {
    let for_team = "This page is for the people in the team; it hides nothing.";
    let fewest = u64::from(framework.scoring.k_anonymity);
    if smallest >= fewest {
        return for_team.to_owned();
    }
    [
        for_team,
        " With fewer than ",
        &fewest.to_string(),
        " people in the team or in a role, others could work out who said what.",
    ]
    .concat()
}

/// Why a question is to be discussed: how far apart the answers are, what hangs on it, and who sees it how.
pub fn why(
    framework: &Framework,
    domain: &Domain,
    question: &Question,
    found: &Disagreement,
    roles: &[(String, Level)],
) -> String {
    let apart = count(usize::from(found.spread), "stage", "stages");
    let [lowest, highest] = [found.lowest, found.highest].map(|level| short_stage(framework, level));
    let mut text = format!("The answers are {apart} apart, from {lowest} to {highest}.");
    if question.keystone {
        text.extend([" It is a keystone: ", &domain.title, " reaches no stage without it."]);
    }
    if let Some(between) = between_roles(framework, roles) {
        text.push_str(&between);
    }
    text
}

/// Who says the least and who the most, where these differ.
fn between_roles(framework: &Framework, roles: &[(String, Level)]) -> Option<String> {
    let lowest = roles.iter().map(|(_, level)| *level).min()?;
    let highest = roles.iter().map(|(_, level)| *level).max()?;
    let who = |level: Level| {
        let names: Vec<_> = roles.iter().filter(|(_, at)| *at == level).map(|(name, _)| name.clone()).collect();
        format!("{} at {}", list(&names), stage(framework, level))
    };
    (lowest < highest).then(|| format!(" In the middle, {}, and {}.", who(lowest), who(highest)))
}

pub fn range(framework: &Framework, lowest: Level, highest: Level) -> String {
    let [low, high] = [lowest, highest].map(|level| short_stage(framework, level));
    if lowest == highest { low } else { format!("{low} to {high}") }
}
