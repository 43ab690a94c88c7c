//! Values that know where they stand.

use diagnostics::{SourceId, Span};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, de};
use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData, ops::Range};

/// The struct name by which a reader knows that a place is asked for.
pub(crate) const NAME: &str = "$stride::Spanned";

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// Text that an author wrote.
pub(crate) type Text = Spanned<String>;

impl<T> Spanned<T> {
    /// `value`, standing at `span`.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
            type Value = Spanned<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let missing = || de::Error::custom("our own reader gives a place and a value");
                let value = access.next_element()?.ok_or_else(missing)?;
                let file = SourceId::from_index(access.next_element()?.ok_or_else(missing)?);
                let start = access.next_element()?.ok_or_else(missing)?;
                let end = access.next_element()?.ok_or_else(missing)?;
                Ok(Spanned { value, span: Span { file, start, end } })
            }
        }

        deserializer.deserialize_tuple_struct(NAME, 4, Visitor(PhantomData))
    }
}

impl Text {
    /// The place of a part of it, in bytes; that of the whole where it was not written letter by letter on one line.
    pub(crate) fn place_of(&self, part: Range<usize>) -> Span {
        let length = (self.span.end as usize).saturating_sub(self.span.start as usize);
        let before = match length.checked_sub(self.value.len()) {
            Some(0) => 0,
            // Quotes around it.
            Some(2) => 1,
            _ => return self.span,
        };
        let within = |at: usize| self.span.start as usize + before + at;
        if self.span.is_absent() { self.span } else { Span::new(self.span.file, within(part.start), within(part.end)) }
    }
}

/// A mapping with free keys, in the author's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entries<T>(pub(crate) Vec<(Text, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Visitor(PhantomData))
    }
}

/// To who writes it a value is the value; its place is ours.
impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<String, T>::json_schema(generator)
    }
}
