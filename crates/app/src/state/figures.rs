//! Figures that the visitor measured: kept beside the answers and never among them, so that no file and no link has them.

use super::{State, reduce::clip};
use maturity::{Figure, FigureUnit, NotAFigure, OutcomeMetric};

/// Most characters of a figure as it is typed.
pub const MAX_FIGURE: usize = 40;

/// The name under which the amount lies that the share kept is taken of; no metric has it.
pub const AMOUNT: &str = "+amount";

/// What was typed, by the id of the metric.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    typed: Vec<(String, String)>,
    /// The fields stand open: something was typed, now or on an earlier visit.
    pub is_open: bool,
}

impl Figures {
    /// What stands in a field.
    pub fn text(&self, name: &str) -> &str {
        self.typed.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text)
    }

    /// The same with this text in a field; without it where the text is blank.
    pub fn with(&self, name: &str, text: &str) -> Self {
        let text = clip(text.trim().replace(char::is_control, " "), MAX_FIGURE);
        let text = text.trim_end();
        let mut typed = Vec::new();
        for entry in self.typed.iter().filter(|(known, _)| known != name) {
            typed.push(entry.clone());
        }
        if !text.is_empty() {
            typed.push((name.to_owned(), text.to_owned()));
        }
        Self { typed, is_open: true }
    }

    /// As the browser keeps it, a line for each; empty where there is nothing to keep.
    pub fn written(&self) -> String {
        let mut lines = String::new();
        for (name, text) in &self.typed {
            lines = [&lines, name, "\t", text, "\n"].concat();
        }
        lines
    }

    /// Reads what was written; what is not understood is left out.
    pub fn read(text: &str) -> Self {
        let mut figures = Self::default();
        for line in text.lines() {
            if let Some((name, text)) = line.split_once('\t') {
                figures = figures.with(name, text);
            }
        }
        figures.is_open = !figures.typed.is_empty();
        figures
    }
}

impl State {
    /// The visitor's figure for a metric; nothing where none was typed.
    pub fn figure(&self, metric: &OutcomeMetric) -> Option<Result<Figure, NotAFigure>> {
        let text = self.report.figures.text(metric.id.as_str());
        (!text.is_empty()).then(|| self.bundle.outcomes.read(metric, text))
    }

    /// The amount of which a share is exposed.
    pub fn amount(&self) -> Option<Result<Figure, NotAFigure>> {
        let text = self.report.figures.text(AMOUNT);
        (!text.is_empty()).then(|| Figure::typed(text, FigureUnit::Currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_read_again() {
        let typed = Figures::default().with("kept", " 92 % ").with(AMOUNT, "1,200,000").with("kept", "93 %");
        assert_eq!(typed.written(), "+amount\t1,200,000\nkept\t93 %\n");
        assert_eq!(Figures::read(&typed.written()), typed);
    }

    #[test]
    fn nothing_is_kept_of_a_field_that_was_emptied() {
        let emptied = Figures::default().with("kept", "92").with("kept", " ");
        assert_eq!((emptied.written().as_str(), emptied.is_open), ("", true));
        assert_eq!(Figures::read(""), Figures::default());
    }

    #[test]
    fn a_text_of_any_length_with_any_letters_is_kept_as_one_short_line() {
        let typed = Figures::default().with("kept", &"1\t2\n".repeat(100));
        assert!((1..=MAX_FIGURE).contains(&typed.text("kept").chars().count()));
        assert_eq!(Figures::read(&typed.written()), typed);
        assert_eq!(Figures::read("no tab\n\u{0}"), Figures::default());
    }
}
