//! Figures as people type them: `104 %`, `104,5`, `1,200,000`, `1.200.000,50`, `$ 12 000`.

use super::{Figure, FigureUnit};

/// Why what was typed is not taken as a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAFigure {
    /// It is no number in digits.
    Unreadable,
    /// It has more than 12 digits before the point, or more than 4 after it.
    TooLong,
    /// It is below 0, where nothing can be.
    Negative,
    /// It is above a hundred, where it is a share of a whole.
    AboveHundred,
}

impl Figure {
    /// Reads what was typed for something that is counted in `unit`, the unit's own sign or word included, in a language
    /// that writes `decimal_mark` before decimals. Points and commas are read by how they stand: the last of two kinds
    /// begins the decimals; one kind that stands more than once parts groups of three digits, and so does a single one
    /// with three digits behind it and one to three other ones before it, unless it is the language's decimal mark.
    /// Anything else begins the decimals.
    ///
    /// # Errors
    /// Why it is no figure.
    pub fn typed(text: &str, unit: FigureUnit, decimal_mark: char) -> Result<Self, NotAFigure> {
        let text = without_unit(text.trim(), unit);
        let unsigned = text.strip_prefix(['-', '−']).unwrap_or(text);
        let is_negative = unsigned.len() < text.len();
        let number = without_unit(unsigned.trim_start(), unit);
        let (whole, after) = decimals(number, decimal_mark);
        let whole = ungrouped(whole).ok_or(NotAFigure::Unreadable)?;
        if number.ends_with(['.', ',']) || !after.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAFigure::Unreadable);
        }
        let after = after.trim_end_matches('0');
        let figure = Self::of_digits(is_negative, &whole, after).ok_or(NotAFigure::TooLong)?;
        if figure.is_negative() && unit != FigureUnit::Score {
            return Err(NotAFigure::Negative);
        }
        Ok(figure)
    }
}

/// The text without the unit's sign or word, wherever that stands.
fn without_unit(text: &str, unit: FigureUnit) -> &str {
    let signs: &[&str] = match unit {
        FigureUnit::Percent => &["%", "percent"],
        FigureUnit::Days => &["days", "day"],
        FigureUnit::Hours => &["hours", "hour"],
        FigureUnit::Currency => &["$", "€", "£", "¥", "₹", "USD", "EUR", "GBP"],
        FigureUnit::Count | FigureUnit::Score => &[],
    };
    for sign in signs {
        if let Some(rest) = text.strip_suffix(sign) {
            return rest.trim_end();
        }
        if let (Some(rest), FigureUnit::Currency) = (text.strip_prefix(sign), unit) {
            return rest.trim_start();
        }
    }
    text
}

/// The text before the decimals, with its groups, and the decimals.
fn decimals(text: &str, decimal_mark: char) -> (&str, &str) {
    let Some(last) = text.rfind(['.', ',']) else { return (text, "") };
    let (before, after) = (text.get(..last).unwrap_or_default(), text.get(last + 1..).unwrap_or_default());
    let is_comma = text.get(last..).is_some_and(|rest| rest.starts_with(','));
    let (same, other) = if is_comma { (',', '.') } else { ('.', ',') };
    let is_one_group = same != decimal_mark
        && !before.contains(other)
        && after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0');
    if before.contains(same) || is_one_group { (text, "") } else { (before, after) }
}

/// The digits of groups of three; nothing where they are no such groups.
fn ungrouped(text: &str) -> Option<String> {
    let mut digits = String::new();
    let mut groups = text.split(|c: char| matches!(c, '.' | ',' | '\'' | '’') || c.is_whitespace());
    let first = groups.next()?;
    digits.push_str(first);
    let mut is_grouped = false;
    for group in groups {
        is_grouped = true;
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    let fits = !first.is_empty() && (!is_grouped || first.len() <= 3);
    (fits && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}
