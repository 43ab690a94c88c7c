//! The words of the team's page.

use super::{list, short_stage, stage};
use ::words::assessment::{answers_apart, from_to, is_keystone, roles_differ, team_page, team_page_of_few};
use maturity::{Disagreement, Domain, Framework, Level, Question};

/// Where there is nothing to say.
pub const DASH: &str = "–";

/// Who may see it: counts of few people are as good as names.
pub fn for_the_team(framework: &Framework, smallest: u64) -> String {
    let fewest = framework.scoring.k_anonymity;
    if smallest >= u64::from(fewest) { team_page().to_owned() } else { team_page_of_few(fewest as usize) }
}

/// Why a question is to be discussed: how far apart the answers are, what hangs on it, and who sees it how.
pub fn why(
    framework: &Framework,
    domain: &Domain,
    question: &Question,
    found: &Disagreement,
    roles: &[(String, Level)],
) -> String {
    let [lowest, highest] = [found.lowest, found.highest].map(|level| short_stage(framework, level));
    let mut text = answers_apart(usize::from(found.spread), &lowest, &highest);
    if framework.asks_for(question) {
        text.extend([" ", &is_keystone(&domain.title)]);
    }
    if let Some(between) = between_roles(framework, roles) {
        text.extend([" ", &between]);
    }
    text
}

/// Who says the least and who the most, where these differ.
fn between_roles(framework: &Framework, roles: &[(String, Level)]) -> Option<String> {
    let lowest = roles.iter().map(|(_, level)| *level).min()?;
    let highest = roles.iter().map(|(_, level)| *level).max()?;
    let who = |level: Level| {
        let names: Vec<_> = roles.iter().filter(|(_, at)| *at == level).map(|(name, _)| name.clone()).collect();
        list(&names)
    };
    let stage = |level| stage(framework, level);
    (lowest < highest).then(|| roles_differ(&who(lowest), &stage(lowest), &who(highest), &stage(highest)))
}

/// From one level to another.
pub fn range(framework: &Framework, lowest: Level, highest: Level) -> String {
    let [low, high] = [lowest, highest].map(|level| short_stage(framework, level));
    if lowest == highest { low } else { from_to(&low, &high) }
}
