//! A Fluent pattern to the compact form.

use crate::{
    Labels, Mistake,
    head::category,
    read::{Found, Read, name, place},
};
use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};

/// So deep may messages refer to messages.
const DEEPEST: usize = 8;

/// What a message is told, in order, each with whether it is a number; `None` while that is not known.
pub(crate) type Told<'a> = Vec<(&'a str, Option<bool>)>;

/// Turns the patterns of one language into the compact form.
pub(crate) struct Compiler<'a, 'r> {
    /// The entries of all layers, those of English last.
    pub reads: &'r [Read<'a>],
    pub labels: &'r Labels,
    pub mistakes: &'r mut Vec<Mistake>,
}

/// Where the compiler is.
#[derive(Clone, Copy)]
struct Place<'a, 'p> {
    /// In whose entry.
    found: Found<'a>,
    /// What a term was told, in place of variables.
    form: Option<&'p [(&'a str, String)]>,
    depth: usize,
}

/// What is being written, and what the message is told.
struct Line<'a, 't> {
    text: String,
    told: &'t mut Told<'a>,
    /// Whether what a message is told is settled, so that anything else is a mistake.
    is_settled: bool,
}

impl<'a> Compiler<'a, '_> {
    /// The compact form of a message. `told` is filled in English and asked of in every other language.
    pub fn line(&mut self, found: Found<'a>, told: &mut Told<'a>, is_settled: bool) -> String {
        let mut line = Line { text: String::new(), told, is_settled };
        self.pattern(found.value, Place { found, form: None, depth: 0 }, &mut line);
        line.text
    }

    fn mistake(&mut self, at: Place<'a, '_>, part: &str, text: impl Into<String>, help: &str) {
        self.mistakes.push(Mistake::new(&at.found.source.path, place(at.found.source, part), text, help));
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>, at: Place<'a, '_>, line: &mut Line<'a, '_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, value, at, line),
                PatternElement::Placeable { expression } => self.expression(expression, at, line),
            }
        }
    }

    /// A text on one line.
    fn text(&mut self, text: &str, part: &'a str, at: Place<'a, '_>, line: &mut Line<'a, '_>) {
        if let Some(sign) = text.chars().find(|sign| "{}|".contains(*sign)) {
            self.mistake(at, part, format!("`{sign}` cannot stand in a text"), "say it without braces and bars");
            return;
        }
        line.text.extend(text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
    }

    fn expression(&mut self, expression: &Expression<&'a str>, at: Place<'a, '_>, line: &mut Line<'a, '_>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, at, line),
            Expression::Select { selector, variants } => self.select(selector, variants, at, line),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, at: Place<'a, '_>, line: &mut Line<'a, '_>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.text(&text, value, at, line);
            }
            InlineExpression::NumberLiteral { value } => line.text.push_str(value),
            InlineExpression::VariableReference { id } => self.variable(name(id), None, at, line),
            InlineExpression::FunctionReference { id, arguments } => match number(name(id), arguments) {
                Some(variable) => self.variable(variable, Some(true), at, line),
                None => self.mistake(
                    at,
                    name(id),
                    format!("`{}` cannot be used like this", name(id)),
                    "the one function is NUMBER($variable), without options",
                ),
            },
            InlineExpression::MessageReference { id, attribute: None } => {
                let same_file = |found: &&Found<'a>| found.source.name == at.found.source.name;
                let named = self.reads.iter().flat_map(|read| &read.messages).filter(|found| found.id == name(id));
                let found = named.clone().find(same_file).or_else(|| named.clone().next()).copied();
                self.refer(name(id), found, &[], at, line);
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let named = arguments.as_ref().map(|arguments| arguments.named.as_slice()).unwrap_or_default();
                let told: Vec<(&str, String)> =
                    named.iter().filter_map(|it| Some((it.name.name, literal(&it.value)?))).collect();
                if let Some(label) = self.label(name(id), &told) {
                    self.text(&label, name(id), at, line);
                    return;
                }
                let found = self.reads.iter().find_map(|read| read.terms.get(name(id))).copied();
                self.refer(name(id), found, &told, at, line);
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.mistake(at, name(id), "nothing reads attributes", "make it a message of its own");
            }
            InlineExpression::Placeable { expression } => self.expression(expression, at, line),
        }
    }

    /// What the site calls the thing that a term is for, in the form that is asked for.
    fn label(&self, term: &str, told: &[(&str, String)]) -> Option<String> {
        let forms = self.labels.get(term)?;
        let form = told.iter().find(|(name, _)| *name == "form").map_or("one", |(_, form)| form);
        forms.get(form).cloned()
    }

    /// Another entry in this place.
    fn refer(
        &mut self,
        id: &'a str,
        found: Option<Found<'a>>,
        told: &[(&'a str, String)],
        at: Place<'a, '_>,
        line: &mut Line<'a, '_>,
    ) {
        let Some(found) = found else {
            return self.mistake(at, id, format!("there is no `{id}`"), "write it, or take the reference away");
        };
        if at.depth == DEEPEST {
            return self.mistake(at, id, format!("`{id}` refers to itself"), "take one of the references away");
        }
        let is_term = self.reads.iter().any(|read| read.terms.contains_key(id));
        let form = is_term.then_some(told);
        self.pattern(found.value, Place { found, form, depth: at.depth + 1 }, line);
    }

    /// The place of a variable among what the message is told.
    fn told(
        &mut self,
        variable: &'a str,
        is_number: Option<bool>,
        at: Place<'a, '_>,
        line: &mut Line<'a, '_>,
    ) -> Option<usize> {
        if let Some(place) = line.told.iter().position(|(name, _)| *name == variable) {
            let kind = line.told[place].1;
            match (kind, is_number) {
                (None, Some(_)) if !line.is_settled => line.told[place].1 = is_number,
                (Some(true), Some(false)) | (Some(false) | None, Some(true)) => {
                    let (is, not) = if kind == Some(true) { ("a number", "words") } else { ("text", "a number") };
                    self.mistake(
                        at,
                        variable,
                        format!("${variable} is {is} here, not {not}"),
                        "see how English uses it",
                    );
                }
                _ => {}
            }
            return Some(place);
        }
        if line.is_settled {
            let names: Vec<String> = line.told.iter().map(|(name, _)| format!("${name}")).collect();
            let help = if names.is_empty() {
                "this message is told nothing".to_owned()
            } else {
                format!("this message is told {}", names.join(", "))
            };
            self.mistake(at, variable, format!("there is no ${variable} here"), &help);
            return None;
        }
        line.told.push((variable, is_number));
        Some(line.told.len() - 1)
    }

    fn variable(&mut self, variable: &'a str, is_number: Option<bool>, at: Place<'a, '_>, line: &mut Line<'a, '_>) {
        if let Some(told) = at.form {
            let text = told.iter().find(|(name, _)| *name == variable).map_or(String::new(), |(_, text)| text.clone());
            return self.text(&text, variable, at, line);
        }
        if let Some(place) = self.told(variable, is_number, at, line) {
            line.text.extend(["{", &place.to_string(), "}"]);
        }
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&'a str>,
        variants: &[Variant<&'a str>],
        at: Place<'a, '_>,
        line: &mut Line<'a, '_>,
    ) {
        let keys: Vec<Key<'a>> = variants.iter().map(|variant| Key::of(&variant.key)).collect();
        let is_number =
            keys.iter().zip(variants).all(|(key, variant)| key.is_number() || variant.default && key.text == "other");
        let (variable, is_number) = match selector {
            InlineExpression::VariableReference { id } => (name(id), is_number),
            InlineExpression::FunctionReference { id, arguments } if number(name(id), arguments).is_some() => {
                (number(name(id), arguments).unwrap_or_default(), true)
            }
            _ => {
                let part = keys.first().map_or("", |key| key.text);
                return self.mistake(
                    at,
                    part,
                    "this chooses by what is no variable",
                    "choose by $name or NUMBER($name)",
                );
            }
        };
        let Some(default) = variants.iter().position(|variant| variant.default) else { return };
        if let Some(told) = at.form {
            let form = told.iter().find(|(name, _)| *name == variable).map(|(_, form)| form.as_str());
            let chosen = form.and_then(|form| keys.iter().position(|key| key.text == form));
            if let (Some(form), None) = (form, chosen) {
                let of = at.found.id;
                self.mistake(
                    at,
                    variable,
                    format!("`-{of}` has no form `{form}`"),
                    "write it, or ask for one of its forms",
                );
            }
            return self.pattern(&variants[chosen.unwrap_or(default)].value, at, line);
        }
        let Some(place) = self.told(variable, Some(is_number), at, line) else { return };
        line.text.extend(["{", &place.to_string(), "?"]);
        for (key, variant) in keys.iter().zip(variants).filter(|(_, variant)| !variant.default) {
            if is_number && !key.is_number() {
                self.mistake(
                    at,
                    key.text,
                    format!("`{}` is no number and no plural category", key.text),
                    "use zero, one, two, few, many, other or digits",
                );
            }
            line.text.extend([&*key.written(is_number), ":"]);
            self.pattern(&variant.value, at, line);
            line.text.push('|');
        }
        line.text.push_str("*:");
        self.pattern(&variants[default].value, at, line);
        line.text.push('}');
    }
}

/// The key of a variant.
struct Key<'a> {
    text: &'a str,
    is_digits: bool,
}

impl<'a> Key<'a> {
    fn of(key: &VariantKey<&'a str>) -> Self {
        match key {
            VariantKey::Identifier { name } => Self { text: name, is_digits: false },
            VariantKey::NumberLiteral { value } => Self { text: value, is_digits: true },
        }
    }

    fn is_number(&self) -> bool {
        if self.is_digits { self.text.bytes().all(|sign| sign.is_ascii_digit()) } else { category(self.text).is_some() }
    }

    fn written(&self, is_number: bool) -> String {
        match category(self.text).filter(|_| is_number) {
            Some(letter) => letter.to_string(),
            None if is_number => format!("={}", self.text),
            None => self.text.to_owned(),
        }
    }
}

/// The variable of `NUMBER($variable)`.
fn number<'a>(function: &str, arguments: &CallArguments<&'a str>) -> Option<&'a str> {
    match (function, arguments.positional.as_slice(), arguments.named.as_slice()) {
        ("NUMBER", [InlineExpression::VariableReference { id }], []) => Some(name(id)),
        _ => None,
    }
}

fn literal(value: &InlineExpression<&str>) -> Option<String> {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some((*value).to_owned())
        }
        _ => None,
    }
}
