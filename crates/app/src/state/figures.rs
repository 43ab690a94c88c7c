//! Figures that the visitor measured: kept beside the answers and never among them, so that no file and no link has them.

use super::{State, reduce::clip};
use maturity::{Figure, FigureUnit, NotAFigure, OutcomeMetric};

/// Most characters of a figure as it is typed.
pub const MAX_FIGURE: usize = 40;

/// The name under which the amount lies that the share kept is taken of; no metric has it.
pub const AMOUNT: &str = "+amount";

/// What stands before decimals where nothing else is said.
const POINT: &str = ".";

/// What was typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Typed {
    /// The id of the metric, or [`AMOUNT`].
    name: String,
    text: String,
    /// What the language in which it was typed writes before decimals: the figure stays the same in every other one.
    decimal_mark: String,
}

/// What was typed, a figure for each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    typed: Vec<Typed>,
    /// The fields stand open: something was typed, now or on an earlier visit.
    pub is_open: bool,
}

impl Typed {
    fn mark(&self) -> char {
        self.decimal_mark.chars().next().unwrap_or('.')
    }
}

impl Figures {
    /// What stands in a field.
    pub fn text(&self, name: &str) -> &str {
        self.find(name).map_or("", |typed| &typed.text)
    }

    fn find(&self, name: &str) -> Option<&Typed> {
        self.typed.iter().find(|typed| typed.name == name)
    }

    /// The same with this text in a field, typed in a language that writes `decimal_mark` before decimals; without it
    /// where the text is blank.
    pub fn with(&self, name: &str, text: &str, decimal_mark: &str) -> Self {
        let text = clip(text.trim().replace(char::is_control, " "), MAX_FIGURE);
        let text = text.trim_end();
        let mut typed = Vec::new();
        for entry in self.typed.iter().filter(|typed| typed.name != name) {
            typed.push(entry.clone());
        }
        if !text.is_empty() {
            typed.push(Typed { name: name.to_owned(), text: text.to_owned(), decimal_mark: decimal_mark.to_owned() });
        }
        Self { typed, is_open: true }
    }

    /// As the browser keeps it, a line for each; empty where there is nothing to keep.
    pub fn written(&self) -> String {
        let mut lines = String::new();
        for Typed { name, text, decimal_mark } in &self.typed {
            let (tab, mark) = if decimal_mark == POINT { ("", "") } else { ("\t", &**decimal_mark) };
            lines = [&lines, name, "\t", text, tab, mark, "\n"].concat();
        }
        lines
    }

    /// Reads what was written; what is not understood is left out.
    pub fn read(text: &str) -> Self {
        let mut figures = Self::default();
        for line in text.lines() {
            if let Some((name, typed)) = line.split_once('\t') {
                let (text, mark) = typed.split_once('\t').unwrap_or((typed, POINT));
                figures = figures.with(name, text, mark);
            }
        }
        figures.is_open = !figures.typed.is_empty();
        figures
    }
}

impl State {
    /// The visitor's figure for a metric; nothing where none was typed.
    pub fn figure(&self, metric: &OutcomeMetric) -> Option<Result<Figure, NotAFigure>> {
        let typed = self.report.figures.find(metric.id.as_str())?;
        Some(self.bundle.outcomes.read(metric, &typed.text, typed.mark()))
    }

    /// The amount of which a share is exposed.
    pub fn amount(&self) -> Option<Result<Figure, NotAFigure>> {
        let typed = self.report.figures.find(AMOUNT)?;
        Some(Figure::typed(&typed.text, FigureUnit::Currency, typed.mark()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_read_again() {
        let typed = Figures::default().with("kept", " 92 % ", ".").with(AMOUNT, "1.200", ",").with("kept", "93 %", ".");
        assert_eq!(typed.written(), "+amount\t1.200\t,\nkept\t93 %\n");
        assert_eq!(Figures::read(&typed.written()), typed);
    }

    #[test]
    fn nothing_is_kept_of_a_field_that_was_emptied() {
        let emptied = Figures::default().with("kept", "92", ".").with("kept", " ", ".");
        assert_eq!((emptied.written().as_str(), emptied.is_open), ("", true));
        assert_eq!(Figures::read(""), Figures::default());
    }

    #[test]
    fn a_text_of_any_length_with_any_letters_is_kept_as_one_short_line() {
        let typed = Figures::default().with("kept", &"1\t2\n".repeat(100), ".");
        assert!((1..=MAX_FIGURE).contains(&typed.text("kept").chars().count()));
        assert_eq!(Figures::read(&typed.written()), typed);
        assert_eq!(Figures::read("no tab\n\u{0}"), Figures::default());
    }
}
