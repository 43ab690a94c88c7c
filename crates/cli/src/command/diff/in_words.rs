//! What an edition changes, for people: one group after the other, in the order in which a client would ask.

use crate::command::words::plain;
use content::edition::{Change, Difference, Field};
use std::fmt::Write;

/// How many letters of a text are shown before it is cut: a line should stay one.
const LETTERS: usize = 60;

/// A group and the line of a difference that belongs to it.
type Group = (&'static str, fn(&Difference) -> Option<Vec<String>>);

const GROUPS: [Group; 8] = [
    ("Renamed", renamed),
    ("Hidden", hidden),
    ("Added", added),
    ("Reweighted", reweighted),
    ("Rewritten", rewritten),
    ("Replaced files", replaced),
    ("New files", new_file),
    ("Settings", set),
];

/// The whole; that nothing is changed is said.
pub fn text(differences: &[Difference]) -> String {
    if differences.is_empty() {
        return "This edition changes nothing.\n".to_owned();
    }
    let mut text = String::new();
    for (title, line) in GROUPS {
        let entries: Vec<Vec<String>> = differences.iter().filter_map(line).collect();
        if entries.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{title} ({})", entries.len());
        for line in entries.into_iter().flatten() {
            let _ = writeln!(text, "  {}", plain(&line));
        }
    }
    text
}

fn renamed(difference: &Difference) -> Option<Vec<String>> {
    let Change::Renamed(field) = &difference.change else { return None };
    Some(vec![format!("{}: {}", difference.name, shift(field))])
}

fn hidden(difference: &Difference) -> Option<Vec<String>> {
    (difference.change == Change::Hidden).then(|| vec![titled(difference)])
}

fn added(difference: &Difference) -> Option<Vec<String>> {
    (difference.change == Change::Added).then(|| vec![titled(difference)])
}

fn reweighted(difference: &Difference) -> Option<Vec<String>> {
    let Change::Reweighted(Field { from, to, .. }) = &difference.change else { return None };
    // What says no weight weighs 1.
    let [from, to] = [from, to].map(|weight| weight.as_deref().unwrap_or("1"));
    Some(vec![format!("{}: {from} → {to}", titled(difference))])
}

fn rewritten(difference: &Difference) -> Option<Vec<String>> {
    let Change::Rewritten(fields) = &difference.change else { return None };
    let lines = fields.iter().map(|field| format!("  {}: {}", field.key, shift(field)));
    Some(std::iter::once(titled(difference)).chain(lines).collect())
}

fn replaced(difference: &Difference) -> Option<Vec<String>> {
    (difference.change == Change::Replaced).then(|| vec![difference.name.clone()])
}

fn new_file(difference: &Difference) -> Option<Vec<String>> {
    (difference.change == Change::NewFile).then(|| vec![difference.name.clone()])
}

fn set(difference: &Difference) -> Option<Vec<String>> {
    let Change::Set(field) = &difference.change else { return None };
    Some(vec![format!("{}: {}", field.key, shift(field))])
}

fn titled(difference: &Difference) -> String {
    if difference.title.is_empty() {
        return difference.name.clone();
    }
    format!("{} ({})", difference.name, cut(&difference.title))
}

fn shift(Field { from, to, .. }: &Field) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from.contains('\n') || to.contains('\n') => "another text".to_owned(),
        (Some(from), Some(to)) => format!("{} → {}", cut(from), cut(to)),
        (None, Some(to)) => format!("new: {}", cut(to)),
        (Some(from), None) => format!("no longer: {}", cut(from)),
        (None, None) => String::new(),
    }
}

/// A text on one line, and not too long.
fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LETTERS {
        return line;
    }
    let start: String = line.chars().take(LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(name: &str, title: &str, change: Change) -> Difference {
        Difference { name: name.to_owned(), title: title.to_owned(), change }
    }

    fn field(from: Option<&str>, to: Option<&str>) -> Field {
        Field { key: "key".to_owned(), from: from.map(str::to_owned), to: to.map(str::to_owned) }
    }

    #[test]
    fn an_edition_that_changes_nothing_says_so() {
        assert_eq!(text(&[]), "This edition changes nothing.\n");
    }

    #[test]
    fn differences_stand_in_groups_whatever_their_order() {
        let differences = [
            difference("a", "A", Change::Rewritten(vec![field(Some("1\n2"), Some("3")), field(None, Some("4"))])),
            difference("b", "B", Change::Hidden),
            difference("c", "C", Change::Reweighted(field(None, Some("2")))),
            difference("b", "B", Change::Renamed(field(Some("B"), Some("D")))),
        ];
        let expect = "\
Renamed (1)
  b: B → D

Hidden (1)
  b (B)

Reweighted (1)
  c (C): 1 → 2

Rewritten (1)
  a (A)
    key: another text
    key: new: 4
";
        assert_eq!(text(&differences), expect);
    }

    #[test]
    fn a_long_text_is_cut_and_a_text_of_sixty_letters_is_not() {
        assert_eq!(cut(&"é".repeat(60)), "é".repeat(60));
        assert_eq!(cut(&"é".repeat(61)), format!("{}…", "é".repeat(59)));
    }
}
