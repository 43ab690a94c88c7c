//! Texts of a certain form, as the JSON Schemas say it: they stand in for [`Text`](crate::yaml::Text) in
//! `#[schemars(with = "…")]`. What an author writes without quotes may look like a number or a truth value to an
//! editor, and is text all the same.

use super::bounds::ID_LETTERS;
use crate::library::AssumptionOf;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::IgnoredAny};
use std::borrow::Cow;

const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const COLOR: &str = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
const ADDRESS: &str = "^https?://[^/?#\\s\"<][^?#\\s\"<]*$";

/// What the commonest forms are called, by their patterns.
pub(crate) const NAMES: [(&str, &str); 4] = [
    (ID, "id"),
    (DAY, "day, such as `2026-01-31`"),
    (COLOR, "color, such as `\"#1f4fa3\"`"),
    (ADDRESS, "address, such as `https://example.com/maturity/`"),
];

macro_rules! forms {
    ($($(#[doc = $doc:literal])* $name:ident $schema:expr;)*) => {$(
        $(#[doc = $doc])*
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

forms! {
    /// An id: words joined by `-`.
    Id json_schema!({
        "type": ["string", "integer", "boolean"],
        "pattern": ID,
        "maxLength": ID_LETTERS,
        "minimum": 0,
    });
    /// A question's id: such words, and parts joined by `.`.
    QuestionId json_schema!({
        "type": ["string", "number", "boolean"],
        "pattern": format!("^(?!.*[^.]{{{}}})[a-z0-9]+([-.][a-z0-9]+)*$", ID_LETTERS + 1),
        "minimum": 0,
    });
    /// One of the assumptions that the sums of the operating model start from.
    AssumptionId json_schema!({
        "type": "string",
        "enum": AssumptionOf::IDS.map(|(id, _)| id),
    });
    /// What formulas can name.
    Name json_schema!({ "type": ["string", "boolean"], "pattern": "^[A-Za-z][A-Za-z0-9_]*$" });
    /// A language: its short name, perhaps its script, perhaps its region.
    Language json_schema!({ "type": "string", "pattern": "^(?!und)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    /// A number in digits.
    Digits json_schema!({ "type": ["string", "number"], "pattern": "^-?[0-9]+([.][0-9]+)?$" });
    /// What an option counts: digits or a fraction.
    Count json_schema!({
        "type": ["string", "number"],
        "pattern": "^-?[0-9]+([.][0-9]+|/[0-9]+)?$",
        "minimum": -10000,
        "maximum": 10000,
    });
    /// A share, from 0 to 1.
    Share json_schema!({
        "type": ["string", "integer"],
        "pattern": "^\\s*(0*[01]|[0-9]+\\s*/\\s*0*[1-9][0-9]*)\\s*$",
        "minimum": 0,
        "maximum": 1,
    });
    /// A day.
    Date json_schema!({
        "type": "string",
        "pattern": DAY,
    });
    /// The origin of a site.
    Origin json_schema!({
        "type": "string",
        "pattern": "^(?!https:.*:443$)(?!http:.*:80$)https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$",
    });
    /// A color.
    Color json_schema!({ "type": "string", "pattern": COLOR });
    /// A file below `site/`.
    File json_schema!({
        "type": "string",
        "pattern": "^(?=.*\\S)(?!\\.\\.?(/|$))(?!.*/\\.\\.?(/|$))[^/\\\\]+(/[^/\\\\]+)*$",
    });
    /// The name of a family of letters.
    Family json_schema!({
        "type": ["string", "number", "boolean"],
        "pattern": "^[^\\s\"\\\\<][^\"\\\\<\\x00-\\x1f]*$",
    });
    /// How bold letters are, or from where to where.
    FontWeight json_schema!({
        "type": ["string", "integer"],
        "pattern": "^([1-9][0-9]{0,2}|1000)( ([1-9][0-9]{0,2}|1000))?$",
        "minimum": 1,
        "maximum": 1000,
    });
    /// What takes results: an address that nobody on the way can read, or one of the own machine.
    Taker json_schema!({
        "type": "string",
        "pattern": "^(?!https://[^/?]*:443([/?]|$))(?!http://[^/?]*:80([/?]|$))(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://localhost|http://127[.]0[.]0[.]1)(:[0-9]{1,5})?([/?][^\\s\"'<>;,#]*)?$",
    });
    /// The whole address of a folder.
    Address json_schema!({ "type": "string", "pattern": ADDRESS });
}

/// Kind and id of what can be changed.
const NAME: &str = "^(framework|(domain|question|playbook|metric|principle|term|transition|article|page|index|goal|profile|phase|reason|stage|role):.*)$";

/// What an edition changes, by name. It is read before anything else is, since it says what that says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changes;

impl<'de> Deserialize<'de> for Changes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

impl JsonSchema for Changes {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Changes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": NAME },
            "additionalProperties": {
                "type": "object",
                // Which further keys there are, the schema of the thing's own kind says.
                "additionalProperties": true,
                "properties": { "hide": { "type": "boolean", "description": "Keeps it out of everything; false brings it back." } },
            },
        })
    }
}
