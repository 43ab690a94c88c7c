//! What a formula consists of, each part with its place, and what can be wrong with it.

use crate::{Dimension, Number, Unit};
use alloc::{borrow::ToOwned, boxed::Box, string::String, vec, vec::Vec};
use core::{iter, ops::Range};

/// A formula, as written and as understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    text: String,
    root: Expression,
}

/// A part of a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// The bytes of the formula's text that it takes, without parentheses around it.
    pub range: Range<usize>,
    /// What it is.
    pub term: Term,
}

/// What a part of a formula is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A number, zero or above.
    Number(Number),
    /// An input, by its id.
    Input(String),
    /// The same with the other sign.
    Negative(Box<Expression>),
    /// Two parts joined by a sign.
    Binary(Box<Expression>, Sign, Box<Expression>),
    /// A function of one or two parts.
    Call(Function, Vec<Expression>),
}

/// What joins two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
}

/// What can be done beside the four signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The lesser of two numbers.
    Min,
    /// The greater of two numbers.
    Max,
    /// A number without its sign.
    Abs,
    /// The middle of a list, or the mean of the two in the middle.
    Median,
    /// A list added up.
    Sum,
    /// How many a list has.
    Count,
}

impl Function {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Min, Self::Max, Self::Abs, Self::Median, Self::Sum, Self::Count];

    /// As it is written in formulas.
    pub fn name(self) -> &'static str {
        match self {
            Self::Min => "min",
            Self::Max => "max",
            Self::Abs => "abs",
            Self::Median => "median",
            Self::Sum => "sum",
            Self::Count => "count",
        }
    }

    /// Whether it is a function of an input that is a list.
    pub fn takes_a_list(self) -> bool {
        matches!(self, Self::Median | Self::Sum | Self::Count)
    }

    pub(crate) fn arguments(self) -> usize {
        if matches!(self, Self::Min | Self::Max) { 2 } else { 1 }
    }
}

/// A place in a formula, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Bytes of the formula's text; empty where something is missing.
    pub range: Range<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Something else belongs here.
    Expected(&'static str),
    /// No function has this name.
    UnknownFunction(String),
    /// No input has this id.
    UnknownInput(String),
    /// A list stands where a number belongs.
    ListForNumber(String),
    /// A single number stands where a list belongs.
    NumberForList(String),
    /// Two parts of different units are added, subtracted or compared.
    Units(Dimension, Dimension),
    /// What comes out is not of the unit that it should have.
    ResultUnit(Dimension, Unit),
    /// The divisor here is zero.
    DivisionByZero,
    /// The number written or computed here is too large to be computed with.
    TooLarge,
}

impl Formula {
    pub(crate) fn new(text: &str, root: Expression) -> Self {
        Self { text: text.to_owned(), root }
    }

    /// As written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole of it.
    pub fn root(&self) -> &Expression {
        &self.root
    }
}

impl Expression {
    /// The parts that it is made of directly, from left to right.
    pub fn parts(&self) -> Vec<&Self> {
        match &self.term {
            Term::Number(_) | Term::Input(_) => Vec::new(),
            Term::Negative(part) => vec![part],
            Term::Binary(left, _, right) => vec![left, right],
            Term::Call(_, arguments) => arguments.iter().collect(),
        }
    }

    /// Itself and every part of every part, from left to right.
    pub fn all(&self) -> Vec<&Self> {
        iter::once(self).chain(self.parts().into_iter().flat_map(Self::all)).collect()
    }
}
