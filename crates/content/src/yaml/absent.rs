//! Stands in for a key that is not there: an option is none and a list is empty, anything else is reported once and
//! gets a placeholder whose place is nowhere, so that nothing further is said about it.

use super::{
    reader::{Refused, WithPlace},
    spanned,
};
use crate::rules::missing;
use diagnostics::{Diagnostics, Span};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use std::cell::RefCell;

#[derive(Clone, Copy)]
pub(super) struct Absent<'n> {
    /// Where the mapping starts.
    pub(super) place: Span,
    /// What the mapping is.
    pub(super) owner: &'static str,
    /// The key that is not there.
    pub(super) key: &'static str,
    pub(super) sink: &'n RefCell<Diagnostics>,
    /// Whether the gap was reported already.
    pub(super) muted: bool,
    /// Whether the place is asked for as well: a list of which that is so must be there.
    pub(super) placed: bool,
}

impl Absent<'_> {
    fn report(self) {
        if self.muted {
            return;
        }
        let finding = missing(self.owner, self.key, self.place);
        self.sink.borrow_mut().push(finding);
    }
}

macro_rules! placeholders {
    ($($method:ident $visit:ident $value:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.report();
            visitor.$visit($value)
        }
    )*};
}

impl<'de> Deserializer<'de> for Absent<'_> {
    type Error = Refused;

    placeholders! {
        deserialize_any visit_str "";
        deserialize_str visit_str "";
        deserialize_string visit_str "";
        deserialize_u8 visit_u8 0;
        deserialize_u16 visit_u16 0;
        deserialize_u32 visit_u32 0;
        deserialize_u64 visit_u64 0;
        deserialize_i32 visit_i32 0;
        deserialize_i64 visit_i64 0;
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_bool(false)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.placed {
            self.report();
        }
        visitor.visit_seq(de::value::SeqDeserializer::<_, Refused>::new(std::iter::empty::<u8>()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_map(de::value::MapDeserializer::<_, Refused>::new(std::iter::empty::<(u8, u8)>()))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        debug_assert_eq!(name, spanned::NAME, "schema types have no other tuple structs");
        let value = Some(Absent { placed: true, ..self });
        visitor.visit_seq(WithPlace { span: Span::ABSENT, value, at: 0, sink: self.sink })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.report();
        let absent = Absent { muted: true, ..self };
        visitor.visit_map(de::value::MapDeserializer::new(fields.iter().map(|field| (*field, Gap(absent)))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.report();
        let first = variants.first().copied().unwrap_or_default();
        visitor.visit_enum(IntoDeserializer::<Refused>::into_deserializer(first))
    }

    serde::forward_to_deserialize_any! { i8 i16 f32 f64 char bytes byte_buf unit unit_struct tuple identifier ignored_any }
}

/// An [`Absent`] that serde's own map can hold.
struct Gap<'n>(Absent<'n>);

impl<'n> IntoDeserializer<'_, Refused> for Gap<'n> {
    type Deserializer = Absent<'n>;

    fn into_deserializer(self) -> Absent<'n> {
        self.0
    }
}
