//! Where in the assessment we are, and how the address says so.

use maturity::QuestionId;

/// A place in the assessment, each with its own address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// No address yet: the first question, or what was begun earlier.
    #[default]
    Start,
    /// One question.
    Question(QuestionId),
    /// All answers, before the result.
    Check,
    /// The result.
    Result,
    /// Somebody's answers, as a link holds them.
    Shared(String),
    /// Several people's answers, compared.
    Team,
    /// What they come to as one.
    TeamResult,
    /// A room that votes and agrees.
    Workshop,
    /// Results over time.
    History,
    /// The steps, and what became of them.
    Steps,
}

impl Route {
    /// Reads the part of an address that begins with `#`. An anchor within the page (`#page.main`) is no route; an address
    /// of ours that names nothing leads to the start. Ids within the page are in small letters; a share link has capitals,
    /// its first letter for one, and stays one where it was damaged.
    pub fn from_hash(hash: &str) -> Option<Self> {
        let Some(path) = hash.strip_prefix("#/") else {
            let text = hash.trim_start_matches('#');
            if text.contains(|letter: char| letter.is_ascii_uppercase()) {
                return Some(Self::Shared(text.to_owned()));
            }
            return text.is_empty().then_some(Self::Start);
        };
        Some(match path.split_once('/') {
            None if path == "check" => Self::Check,
            None if path == "result" => Self::Result,
            None if path == "workshop" => Self::Workshop,
            None if path == "team" => Self::Team,
            Some(("team", "result")) => Self::TeamResult,
            None if path == "history" => Self::History,
            None if path == "steps" => Self::Steps,
            Some(("q", question)) => Self::Question(QuestionId::new(question)),
            _ => Self::Start,
        })
    }

    /// The address, from `#` on; empty at the start.
    pub fn hash(&self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Question(question) => ["#/q/", question.as_str()].concat(),
            Self::Check => "#/check".to_owned(),
            Self::Result => "#/result".to_owned(),
            Self::Workshop => "#/workshop".to_owned(),
            Self::Team => "#/team".to_owned(),
            Self::TeamResult => "#/team/result".to_owned(),
            Self::Shared(text) => ["#", text].concat(),
            Self::History => "#/history".to_owned(),
            Self::Steps => "#/steps".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_where_it_came_from() {
        for route in [
            Route::Start,
            Route::Question(QuestionId::new("health.score")),
            Route::Check,
            Route::Result,
            Route::Team,
            Route::TeamResult,
            Route::Workshop,
            Route::Shared("AZ30eP7L".to_owned()),
            Route::History,
            Route::Steps,
        ] {
            assert_eq!(Route::from_hash(&route.hash()), Some(route));
        }
    }

    #[test]
    fn an_anchor_within_the_page_is_no_route() {
        assert_eq!(Route::from_hash("#page.main"), None);
    }

    #[test]
    fn a_link_that_is_cut_off_or_has_lost_its_beginning_is_still_a_link() {
        for text in ["AZ3", "30eP7Lml5uAAY", "AZ30eP7L%20"] {
            assert_eq!(Route::from_hash(&["#", text].concat()), Some(Route::Shared(text.to_owned())));
        }
    }

    #[test]
    fn an_address_that_names_nothing_leads_to_the_start() {
        assert_eq!(Route::from_hash("#/elsewhere/x"), Some(Route::Start));
    }
}
