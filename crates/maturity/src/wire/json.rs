//! JSON as a tree, and what is read from it: strict as to keys and types, and small, as every visitor of an assessment
//! downloads this code.
//!
//! Reading never stops early: what cannot be read becomes something empty, and the first fault is remembered with its
//! place. So there is one reader for all formats and no code for throwing half of a value away.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{fmt, mem};

/// Most keys of one object: each takes its place among all before it.
const MOST_KEYS: usize = 4000;

/// A JSON text, read. No two keys of an object are the same.
#[derive(Default)]
pub enum Json {
    /// Nothing is there.
    #[default]
    Absent,
    /// `null`, and numbers that are not whole or below 0: nothing that we read.
    Other(&'static str),
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a key of this object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Absent => "nothing",
            Self::Other(kind) => kind,
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// Where we are, and the first thing that was wrong.
#[derive(Default)]
pub struct Reader {
    path: Vec<Place>,
    fault: Option<String>,
}

enum Place {
    Key(&'static str),
    Entry(String),
    Item(usize),
}

impl Reader {
    /// Reads a whole value.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn read<T: FromJson>(json: Json) -> Result<T, String> {
        let mut reader = Self::default();
        let value = T::from_json(json, &mut reader);
        reader.fault.map_or(Ok(value), Err)
    }

    /// Remembers what is wrong here, unless something was wrong before.
    pub fn fault(&mut self, what: &[&str]) {
        if self.fault.is_some() {
            return;
        }
        let mut text = String::new();
        for place in &self.path {
            match place {
                Place::Key(key) => text.extend([if text.is_empty() { "" } else { "." }, key]),
                Place::Entry(key) => text.extend([if text.is_empty() { "" } else { "." }, key]),
                Place::Item(number) => text.extend(["[", &number.to_string(), "]"]),
            }
        }
        if !text.is_empty() {
            text = ["`", &text, "` "].concat();
        }
        text.extend(what.iter().copied());
        self.fault = Some(text);
    }

    fn instead(&mut self, found: &Json, wanted: &str) {
        self.fault(&["is ", found.kind(), ", not ", wanted]);
    }

    fn at<T: FromJson>(&mut self, place: Place, json: Json) -> T {
        self.path.push(place);
        let value = T::from_json(json, self);
        self.path.pop();
        value
    }
}

/// Something that can be read from a tree: something empty where the tree does not hold it.
pub trait FromJson {
    fn from_json(json: Json, reader: &mut Reader) -> Self;
}

/// The entries of an object, taken one by one.
pub struct Fields(Vec<(String, Json)>);

impl Fields {
    pub fn of(json: Json, reader: &mut Reader) -> Self {
        if let Json::Object(entries) = json {
            return Self(entries);
        }
        reader.instead(&json, "an object");
        Self(Vec::new())
    }

    fn take(&mut self, key: &str) -> Json {
        let entry = self.0.iter_mut().find(|(name, json)| name == key && !matches!(json, Json::Absent));
        entry.map(|(_, json)| mem::take(json)).unwrap_or_default()
    }

    /// A field that must be there.
    pub fn need<T: FromJson>(&mut self, key: &'static str, reader: &mut Reader) -> T {
        let json = self.take(key);
        if matches!(json, Json::Absent) {
            reader.fault(&["has no `", key, "`"]);
        }
        reader.at(Place::Key(key), json)
    }

    /// A field that may be there.
    pub fn may<T: FromJson>(&mut self, key: &'static str, reader: &mut Reader) -> T {
        let json = self.take(key);
        reader.at(Place::Key(key), json)
    }

    /// Nothing else may be there.
    pub fn end(self, reader: &mut Reader) {
        if let Some((key, _)) = self.0.iter().find(|(_, json)| !matches!(json, Json::Absent)) {
            reader.fault(&["has an unknown key `", key, "`"]);
        }
    }
}

/// Structs that are read field by field: those that must be there; those that may.
macro_rules! read {
    ($($name:ident { $($need:ident)*; $($may:ident)* $(;)? })*) => {$(
        impl $crate::wire::json::FromJson for $name {
            fn from_json(json: $crate::wire::json::Json, reader: &mut $crate::wire::json::Reader) -> Self {
                let mut fields = $crate::wire::json::Fields::of(json, reader);
                let read = Self {
                    $($need: fields.need(stringify!($need), reader),)*
                    $($may: fields.may(stringify!($may), reader),)*
                };
                fields.end(reader);
                read
            }
        }
    )*};
}
pub(crate) use read;

/// Structs of two fields that are written as a pair.
macro_rules! read_pair {
    ($($name:ident { $first:ident $second:ident })*) => {$(
        impl $crate::wire::json::FromJson for $name {
            fn from_json(json: $crate::wire::json::Json, reader: &mut $crate::wire::json::Reader) -> Self {
                let ($first, $second) = <_>::from_json(json, reader);
                Self { $first, $second }
            }
        }
    )*};
}
pub(crate) use read_pair;

impl FromJson for String {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        if let Json::Text(text) = json {
            return text;
        }
        reader.instead(&json, "a text");
        Self::new()
    }
}

impl FromJson for bool {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        if let Json::Bool(value) = json {
            return value;
        }
        reader.instead(&json, "true or false");
        false
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl FromJson for $number {
            fn from_json(json: Json, reader: &mut Reader) -> Self {
                let Json::Number(number) = json else {
                    reader.instead(&json, "a whole number");
                    return 0;
                };
                Self::try_from(number).unwrap_or_else(|_| {
                    reader.fault(&["is too large"]);
                    0
                })
            }
        }
    )*};
}
numbers! { u8 u16 u32 }

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        if matches!(json, Json::Absent) { None } else { Some(T::from_json(json, reader)) }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let mut all = Self::new();
        match json {
            Json::List(items) => {
                for item in items {
                    all.push(reader.at(Place::Item(all.len()), item));
                }
            }
            Json::Absent => {}
            other => reader.instead(&other, "a list"),
        }
        all
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let mut items = match json {
            Json::List(items) => items,
            other => {
                reader.instead(&other, "a pair");
                Vec::new()
            }
        };
        if items.len() != 2 {
            reader.fault(&["is not a pair"]);
        }
        items.resize_with(2, Json::default);
        let second = items.pop().unwrap_or_default();
        let first = items.pop().unwrap_or_default();
        (A::from_json(first, reader), B::from_json(second, reader))
    }
}

/// An object with keys of its own, such as answers by question; a list of them is much less code than a map.
#[derive(Default)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T: FromJson> FromJson for Entries<T> {
    fn from_json(json: Json, reader: &mut Reader) -> Self {
        let mut all = Vec::new();
        match json {
            Json::Object(entries) => {
                for (key, value) in entries {
                    let value = reader.at(Place::Entry(key.clone()), value);
                    all.push((key, value));
                }
            }
            Json::Absent => {}
            other => reader.instead(&other, "an object"),
        }
        Self(all)
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Other("null"))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other("a number below 0"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other("a fraction"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut entries: Vec<(String, Json)> = Vec::new();
        let mut by_key: Vec<usize> = Vec::new();
        while let Some(key) = access.next_key::<String>()? {
            match by_key.binary_search_by(|place| entries[*place].0.cmp(&key)) {
                Ok(_) => return Err(A::Error::custom(["the key `", &key, "` is there twice"].concat())),
                Err(place) => by_key.insert(place, entries.len()),
            }
            if entries.len() == MOST_KEYS {
                return Err(A::Error::custom("an object has more than 4000 keys"));
            }
            entries.push((key, access.next_value()?));
        }
        Ok(Json::Object(entries))
    }
}
