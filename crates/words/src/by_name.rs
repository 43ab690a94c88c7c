//! Messages by name, for templates.

use crate::{Told, Words};
use std::fmt;

/// A message's name, and of what it is told the names and whether they are numbers.
type Named = (&'static str, &'static [(&'static str, bool)]);

/// File by file, what messages there are.
static NAMES: &[(&str, &[Named])] = include!(concat!(env!("OUT_DIR"), "/names.rs"));

/// What a template tells a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number of zero or more.
    Number(usize),
    /// Anything else, as text.
    Text(String),
}

/// Why nothing was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaid {
    /// No message has that name.
    NoMessage(String),
    /// It was not told this.
    Missing(&'static str),
    /// It is told nothing of that name.
    NotAsked(String),
    /// This must be a number.
    NoNumber(&'static str),
}

impl fmt::Display for NotSaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMessage(id) => write!(f, "there is no message `{id}`"),
            Self::Missing(name) => write!(f, "the message needs `{name}`"),
            Self::NotAsked(name) => write!(f, "the message knows no `{name}`"),
            Self::NoNumber(name) => write!(f, "`{name}` must be a whole number of zero or more"),
        }
    }
}

impl std::error::Error for NotSaid {}

impl Words {
    /// What the message `id` of a file says, told so much.
    ///
    /// # Errors
    /// When there is no such message, or it is told too little, too much, or text for a number.
    pub fn by_name(&self, file: &str, id: &str, told: &[(String, Value)]) -> Result<String, NotSaid> {
        let unknown = || NotSaid::NoMessage(id.to_owned());
        let (at, (_, messages)) = NAMES.iter().enumerate().find(|(_, (name, _))| *name == file).ok_or_else(unknown)?;
        let (number, (_, parameters)) =
            messages.iter().enumerate().find(|(_, (name, _))| *name == id).ok_or_else(unknown)?;
        if let Some((name, _)) = told.iter().find(|(name, _)| parameters.iter().all(|(known, _)| known != name)) {
            return Err(NotSaid::NotAsked(name.clone()));
        }
        let text = |value: &Value| match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
        };
        let texts: Vec<String> = told.iter().map(|(_, value)| text(value)).collect();
        let told = parameters.iter().map(|(name, is_number)| {
            let place = told.iter().position(|(given, _)| given == name).ok_or(NotSaid::Missing(name))?;
            match &told[place].1 {
                Value::Number(number) if *is_number => Ok(Told::Number(*number)),
                Value::Text(_) if *is_number => Err(NotSaid::NoNumber(name)),
                _ => Ok(Told::Text(&texts[place])),
            }
        });
        Ok(self.say(at, number, &told.collect::<Result<Vec<_>, _>>()?))
    }
}
