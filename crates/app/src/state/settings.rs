//! What the report shows: chosen by the visitor, kept beside the answers and never among them.

use super::FIRST;

/// A part of the report that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Domains as bars.
    Bars,
    /// Domains as a radar; not shown unless asked for.
    Radar,
    /// What to build on.
    Strengths,
    /// What to do first, or how to hold what there is.
    Actions,
    /// The shortest path.
    Path,
    /// What to measure.
    Metrics,
    /// The visitor's figures beside the stages.
    Figures,
    /// Playbooks.
    Playbooks,
    /// What is claimed beside what could be shown.
    Evidence,
    /// What is not known.
    Unknown,
    /// What was left out of the score.
    LeftOut,
}

impl Part {
    /// All of them in the order of the report, each with the name by which the browser keeps it.
    pub const ALL: [(Self, &str); 11] = [
        (Self::Bars, "bars"),
        (Self::Radar, "radar"),
        (Self::Strengths, "strengths"),
        (Self::Actions, "actions"),
        (Self::Path, "path"),
        (Self::Metrics, "metrics"),
        (Self::Figures, "figures"),
        (Self::Playbooks, "playbooks"),
        (Self::Evidence, "evidence"),
        (Self::Unknown, "unknown"),
        (Self::LeftOut, "left-out"),
    ];
}

/// What the report shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Which parts, in the order of [`Part::ALL`].
    shown: [bool; Part::ALL.len()],
    /// How many actions at first; nothing where all of them.
    pub actions: Option<usize>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { shown: Part::ALL.map(|(part, _)| part != Part::Radar), actions: Some(FIRST) }
    }
}

impl Settings {
    /// The choices for [`Settings::actions`].
    pub const ACTIONS: [Option<usize>; 4] = [Some(3), Some(5), Some(10), None];

    /// Whether the part is shown.
    pub fn shows(&self, part: Part) -> bool {
        Part::ALL.iter().zip(self.shown).any(|((known, _), shown)| *known == part && shown)
    }

    /// The same with this part shown where it was not, and not where it was.
    pub fn toggled(&self, part: Part) -> Self {
        let mut settings = self.clone();
        for ((known, _), shown) in Part::ALL.iter().zip(&mut settings.shown) {
            *shown ^= *known == part;
        }
        settings
    }

    /// As the browser keeps it: the number of actions, then every part that is not as it is at first. So a part that is
    /// new in a later version is as it is at first there too.
    pub fn written(&self) -> String {
        let mut text = self.actions.map_or_else(|| "all".to_owned(), |number| number.to_string());
        for ((_, name), (ours, first)) in Part::ALL.iter().zip(self.shown.iter().zip(Self::default().shown)) {
            if *ours != first {
                text = [&text, " ", name].concat();
            }
        }
        text
    }

    /// Reads what was written; what is not understood is as it is at first.
    pub fn read(text: &str) -> Self {
        let mut settings = Self::default();
        for word in text.split(' ') {
            let number =
                Self::ACTIONS.iter().find(|number| number.map_or("all" == word, |number| number.to_string() == word));
            if let Some(number) = number {
                settings.actions = *number;
            }
            if let Some((part, _)) = Part::ALL.iter().find(|(_, name)| *name == word) {
                settings = settings.toggled(*part);
            }
        }
        settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_again() {
        let chosen = Settings { actions: None, ..Settings::default() }.toggled(Part::Path).toggled(Part::Radar);
        assert_eq!(chosen.written(), "all radar path");
        assert_eq!(Settings::read(&chosen.written()), chosen);
        assert_eq!(Settings::read(&Settings::default().written()), Settings::default());
    }

    #[test]
    fn what_is_not_understood_changes_nothing() {
        for text in ["", "7", "5 weather", "\u{0} --", "All"] {
            assert_eq!(Settings::read(text), Settings::default(), "{text}");
        }
    }
}
