//! Nodes to schema types, without stopping at the first mistake.
//!
//! serde derives a type's reading from its fields, and gives up at the first thing that does not fit. Here nothing
//! ever fails to fit: the reader checks each value before it hands it on, reports what is wrong and hands on a
//! placeholder; unknown keys are reported and left out; for missing keys it answers itself (see `absent`).

use super::{
    absent::Absent,
    node::{Node, Value},
    spanned,
};
use crate::rules::{INVALID_VALUE, UNKNOWN_KEY, WRONG_TYPE};
use diagnostics::{Diagnostic, Diagnostics, Span, nearest};
use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use std::{cell::RefCell, fmt};

/// Reads a node; nothing is returned only where a type refuses its own placeholder.
pub(crate) fn read<T: DeserializeOwned>(node: &Node, found: &mut Diagnostics) -> Option<T> {
    let sink = RefCell::new(Diagnostics::default());
    let result = T::deserialize(Reader { node, sink: &sink });
    found.extend(sink.into_inner());
    match result {
        Ok(value) => Some(value),
        Err(Refused(message)) => {
            found.push(WRONG_TYPE.finding(node.span, message));
            None
        }
    }
}

/// Why a type refused what the reader gave it.
#[derive(Debug)]
pub(crate) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

#[derive(Clone, Copy)]
pub(super) struct Reader<'n> {
    pub(super) node: &'n Node,
    pub(super) sink: &'n RefCell<Diagnostics>,
}

impl Reader<'_> {
    fn wrong(self, expected: &str) {
        let actual = match &self.node.value {
            Value::Null => "nothing".to_owned(),
            Value::Scalar(text) if text.len() <= 40 => format!("`{text}`"),
            Value::Scalar(_) => "a text".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        };
        let message = format!("expected {expected}, found {actual}");
        let finding = WRONG_TYPE.finding(self.node.span, message);
        self.sink.borrow_mut().push(match (&self.node.value, expected) {
            (Value::Null, "text") => {
                finding.help("write it after the `:`; what begins with `#` is a comment unless it stands in quotes")
            }
            (Value::List(_) | Value::Map(_), "text") => {
                finding.help("write one text; one that begins with `[` or `{` needs quotes")
            }
            (Value::Scalar(text), "a list") if text.len() <= 40 => {
                finding.help(format!("put it in brackets: `[{text}]`"))
            }
            (_, "a whole number") => finding.help("write digits alone, such as 3"),
            (_, "`true` or `false`") => finding.help("write one of the two, or leave the key out"),
            _ => finding,
        });
    }

    fn number<T: std::str::FromStr + Default>(self, expected: &str) -> T {
        let number = if let Value::Scalar(text) = &self.node.value { text.parse().ok() } else { None };
        number.unwrap_or_else(|| {
            self.wrong(expected);
            T::default()
        })
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty, $expected:literal;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            visitor.$visit(self.number::<$type>($expected))
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Scalar(_) => self.deserialize_str(visitor),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match &self.node.value {
            Value::Scalar(text) if text == "true" => visitor.visit_bool(true),
            Value::Scalar(text) if text == "false" => visitor.visit_bool(false),
            _ => {
                self.wrong("`true` or `false`");
                visitor.visit_bool(false)
            }
        }
    }

    numbers! {
        deserialize_u8 visit_u8 u8, "a whole number";
        deserialize_u16 visit_u16 u16, "a whole number";
        deserialize_u32 visit_u32 u32, "a whole number";
        deserialize_u64 visit_u64 u64, "a whole number";
        deserialize_i32 visit_i32 i32, "a whole number";
        deserialize_i64 visit_i64 i64, "a whole number";
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let Value::Scalar(text) = &self.node.value else {
            self.wrong("text");
            return visitor.visit_str("");
        };
        if text.trim().is_empty() {
            let finding = INVALID_VALUE.finding(self.node.span, "this text is empty");
            let help = "write something, or leave the key out if it may be missing";
            self.sink.borrow_mut().push(finding.help(help));
        }
        visitor.visit_str(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.node.value == Value::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let items: &[Node] = match &self.node.value {
            Value::List(items) => items,
            Value::Null => &[],
            _ => {
                self.wrong("a list");
                &[]
            }
        };
        visitor.visit_seq(Items { items: items.iter(), sink: self.sink })
    }

    /// Only [`spanned::Spanned`] asks for one: the value, then three numbers for the place.
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        debug_assert_eq!(name, spanned::NAME, "schema types have no other tuple structs");
        visitor.visit_seq(WithPlace { span: self.node.span, value: Some(self), at: 0, sink: self.sink })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let entries = self.entries();
        visitor.visit_map(Keyed { entries: entries.iter(), value: None, sink: self.sink })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let entries = self.entries();
        let is_there = |field: &&str| entries.iter().any(|(key, _)| key.value == *field);
        let mut meant = Vec::new();
        for (key, node) in entries.iter().filter(|(key, _)| !fields.contains(&key.value.as_str())) {
            let free = fields.iter().copied().filter(|field| !is_there(field));
            meant.extend(nearest(&key.value, free).map(|field| (field, node)));
            self.sink.borrow_mut().push(unknown_key(key, node, name, fields));
        }
        let place = entries.first().map_or(self.node.span, |(key, _)| key.span);
        let absent = Absent { place, owner: name, key: "", sink: self.sink, muted: false, placed: false };
        visitor.visit_map(Fields { fields: fields.iter(), entries, meant, current: "", absent })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let known = match &self.node.value {
            Value::Scalar(text) => variants.iter().find(|variant| *variant == text),
            _ => None,
        };
        let variant = known.copied().unwrap_or_else(|| {
            self.sink.borrow_mut().push(unknown_variant(self.node, name, variants));
            variants.first().copied().unwrap_or_default()
        });
        visitor.visit_enum(IntoDeserializer::<Refused>::into_deserializer(variant))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! { i8 i16 f32 f64 char bytes byte_buf unit_struct tuple identifier }
}

impl<'n> Reader<'n> {
    fn entries(self) -> &'n [(super::Text, Node)] {
        match &self.node.value {
            Value::Map(entries) => entries,
            Value::Null => &[],
            _ => {
                self.wrong("a mapping (`key: value`)");
                &[]
            }
        }
    }
}

fn unknown_key(key: &super::Text, node: &Node, owner: &str, fields: &[&'static str]) -> Diagnostic {
    let finding = UNKNOWN_KEY.finding(key.span, format!("{owner} has no key `{}`", key.value)).label("unknown key");
    match nearest(&key.value, fields.iter().copied()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        // The rest of a text that was not meant to end at its comma.
        None if node.value == Value::Null && key.value.contains(' ') => {
            finding.help("put quotes around a text with a comma, as a comma ends it within `{ }`")
        }
        None => finding.help(format!("known keys: {}", fields.join(", "))),
    }
}

fn unknown_variant(node: &Node, name: &str, variants: &[&'static str]) -> Diagnostic {
    let text = if let Value::Scalar(text) = &node.value { text.as_str() } else { "" };
    let finding = WRONG_TYPE.finding(node.span, format!("`{text}` is no {name}"));
    match nearest(text, variants.iter().copied()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help(format!("one of: {}", variants.join(", "))),
    }
}

struct Items<'n> {
    items: std::slice::Iter<'n, Node>,
    sink: &'n RefCell<Diagnostics>,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Refused;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let Some(node) = self.items.next() else { return Ok(None) };
        seed.deserialize(Reader { node, sink: self.sink }).map(Some)
    }
}

/// A value, then its place as three numbers. Where the value was wrong, a placeholder was handed on: it stands nowhere.
pub(super) struct WithPlace<'n, D> {
    pub(super) span: Span,
    pub(super) value: Option<D>,
    pub(super) at: u8,
    pub(super) sink: &'n RefCell<Diagnostics>,
}

impl<'de, D: Deserializer<'de, Error = Refused>> de::SeqAccess<'de> for WithPlace<'_, D> {
    type Error = Refused;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        if let Some(value) = self.value.take() {
            let before = self.sink.borrow().iter().count();
            let value = seed.deserialize(value)?;
            if self.sink.borrow().iter().count() > before {
                self.span = Span::ABSENT;
            }
            return Ok(Some(value));
        }
        self.at += 1;
        let number = match self.at {
            1 => self.span.file.index(),
            2 => self.span.start,
            _ => self.span.end,
        };
        seed.deserialize(number.into_deserializer()).map(Some)
    }
}

/// A mapping with free keys.
struct Keyed<'n> {
    entries: std::slice::Iter<'n, (super::Text, Node)>,
    value: Option<&'n Node>,
    sink: &'n RefCell<Diagnostics>,
}

impl<'de> de::MapAccess<'de> for Keyed<'_> {
    type Error = Refused;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        let node = Node { value: Value::Scalar(key.value.clone()), span: key.span };
        seed.deserialize(Reader { node: &node, sink: self.sink }).map(Some)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        let node = self.value.take().ok_or_else(|| Refused("a value was asked for before its key".to_owned()))?;
        seed.deserialize(Reader { node, sink: self.sink })
    }
}

/// A mapping with known keys: each known key is visited, whether it is there or not.
struct Fields<'n> {
    fields: std::slice::Iter<'static, &'static str>,
    entries: &'n [(super::Text, Node)],
    /// Misspelled keys, by the key that was meant: reported already, and read as if they were right.
    meant: Vec<(&'static str, &'n Node)>,
    current: &'static str,
    absent: Absent<'n>,
}

impl<'de> de::MapAccess<'de> for Fields<'_> {
    type Error = Refused;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some(field) = self.fields.next() else { return Ok(None) };
        self.current = field;
        seed.deserialize(IntoDeserializer::<Refused>::into_deserializer(*field)).map(Some)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        let exact = self.entries.iter().find(|(key, _)| key.value == self.current).map(|(_, node)| node);
        let meant = || self.meant.iter().find(|(field, _)| *field == self.current).map(|(_, node)| *node);
        match exact.or_else(meant) {
            Some(node) => seed.deserialize(Reader { node, sink: self.absent.sink }),
            None => seed.deserialize(Absent { key: self.current, ..self.absent }),
        }
    }
}
