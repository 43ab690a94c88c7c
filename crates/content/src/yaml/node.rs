//! Text to nodes: YAML through `serde-saphyr`, kept small by a budget, every node with its place.

use super::{Spanned, Text, syntax};
use crate::rules::{DUPLICATE_KEY, YAML_SYNTAX};
use diagnostics::{Diagnostics, SourceId, Span};
use serde::{Deserialize, Deserializer, de};
use serde_saphyr::{
    Location, Spanned as Located,
    budget::{Budget, BudgetBreach},
    options::DuplicateKeyPolicy,
    options::Options,
};
use std::fmt;

/// Largest YAML text that is read, in bytes: 1 MB.
const MAX_BYTES: usize = 1_000_000;

/// A YAML value and its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// Text, a number or a truth value: the reader decides by what it expects. Plain ones as the author typed them.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the author's order, each key once.
    Map(Vec<(Text, Node)>),
}

/// Parses the YAML at `offset` of a file. Nothing is returned where it is not YAML; the finding says why.
pub(crate) fn parse(file: SourceId, text: &str, offset: usize, found: &mut Diagnostics) -> Option<Node> {
    let place = Place { file, text, offset };
    if text.len() > MAX_BYTES {
        let help = "split it into several files";
        found.push(YAML_SYNTAX.finding(place.all(), "this YAML is larger than 1 MB").help(help));
        return None;
    }
    match serde_saphyr::from_str_with_options::<Located<Raw>>(text, options()) {
        Ok(raw) => Some(place.node(raw, found)),
        Err(error) => {
            let span = error.location().map_or(place.all(), |location| place.span(location));
            let stopped = [span.start, span.end].map(|at| (at as usize).saturating_sub(offset));
            let explained = syntax::explain(text, stopped[0]..stopped[1], &reason(&error));
            let span = Span::new(file, offset + explained.place.start, offset + explained.place.end);
            found.push(YAML_SYNTAX.finding(span, explained.message).help(explained.help));
            None
        }
    }
}

fn options() -> Options {
    let mut budget = Budget::default();
    budget.max_depth = 32;
    budget.max_nodes = 20_000;
    budget.max_aliases = 0;
    budget.max_anchors = 0;
    budget.max_documents = 1;
    budget.max_total_scalar_bytes = MAX_BYTES;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.with_snippet = false;
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options
}

/// The error's first line without the place, which our own report shows.
fn reason(error: &serde_saphyr::Error) -> String {
    if let serde_saphyr::Error::Budget { breach, .. } = error {
        return match breach {
            BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } => {
                "anchors and aliases (`&`, `*`) are not accepted"
            }
            BudgetBreach::Depth { .. } => "it is nested more than 32 levels deep",
            BudgetBreach::Documents { .. } => "one file holds one document",
            _ => "there is more in it than people write",
        }
        .to_owned();
    }
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    let line = line.split(" at line ").next().unwrap_or(line);
    line.split(", set ").next().unwrap_or(line).to_owned()
}

/// The stretch of a file that is being parsed.
struct Place<'a> {
    file: SourceId,
    text: &'a str,
    offset: usize,
}

impl Place<'_> {
    fn all(&self) -> Span {
        Span::new(self.file, self.offset, self.offset + self.text.len())
    }

    fn span(&self, location: Location) -> Span {
        let span = location.span();
        let bytes = span.byte_offset().zip(span.byte_len());
        let (start, length) = bytes.unwrap_or_else(|| (self.bytes_before(span.offset()), span.len()));
        let [start, length] = [start, length].map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        let end = start.saturating_add(length).min(self.text.len());
        Span::new(self.file, self.offset + start.min(end), self.offset + end)
    }

    /// Where the byte offset is unknown the parser still knows how many characters came before.
    fn bytes_before(&self, characters: u64) -> u64 {
        let characters = usize::try_from(characters).unwrap_or(usize::MAX);
        self.text.char_indices().nth(characters).map_or(self.text.len(), |(at, _)| at) as u64
    }

    fn source(&self, span: Span) -> &str {
        let [start, end] = [span.start, span.end].map(|at| (at as usize).saturating_sub(self.offset));
        self.text.get(start..end).unwrap_or_default()
    }

    fn node(&self, raw: Located<Raw>, found: &mut Diagnostics) -> Node {
        let span = self.span(raw.referenced);
        let value = match raw.value {
            Raw::Null => Value::Null,
            Raw::Plain => Value::Scalar(self.source(span).trim().to_owned()),
            Raw::Text(text) => Value::Scalar(text),
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item, found)).collect()),
            Raw::Map(entries) => Value::Map(self.entries(entries, found)),
        };
        let span = self.trimmed(span);
        Node { value, span }
    }

    /// The first of two equal keys counts; the second is a finding.
    fn entries(&self, raw: Vec<(Located<String>, Located<Raw>)>, found: &mut Diagnostics) -> Vec<(Text, Node)> {
        let mut entries: Vec<(Text, Node)> = Vec::with_capacity(raw.len());
        for (key, value) in raw {
            let span = self.span(key.referenced);
            let node = self.node(value, found);
            if let Some((first, _)) = entries.iter().find(|(other, _)| other.value == key.value) {
                let message = format!("the key `{}` stands twice in one mapping", key.value);
                found.push(
                    DUPLICATE_KEY.finding(span, message).related(first.span, "first here").help("keep one of them"),
                );
            } else {
                entries.push((Spanned::new(key.value, span), node));
            }
        }
        entries
    }

    /// Block text reaches to the start of the next line: its place ends with its last letter.
    fn trimmed(&self, span: Span) -> Span {
        let kept = self.source(span).trim_end().len();
        Span::new(span.file, span.start as usize, span.start as usize + kept)
    }
}

/// A value as serde gives it, before places are sorted out.
enum Raw {
    Null,
    Plain,
    Text(String),
    List(Vec<Located<Raw>>),
    Map(Vec<(Located<String>, Located<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> de::Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}
