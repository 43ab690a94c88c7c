//! Translations that say something else than their original where it is no matter of language.

use super::Rule;
use crate::{
    edition::SETTINGS,
    front_matter,
    yaml::{Node, Text, Value, parse},
};
use diagnostics::{Diagnostics, Severity, SourceFile, SourceId, SourceTree, Span};
use maturity::{Framework, Question};
use std::collections::BTreeMap;

/// A translation has another value than its original.
pub(crate) const TRANSLATION: Rule = Rule {
    code: "translation",
    title: "A translation differs from its original in more than its words",
    severity: Severity::Error,
    explanation: "A file below `content/languages/` is the file of the same path below `content/` in another language. Ids, numbers, \
weights and references have to be those of the original, so that the same answers come to the same result in every language.",
    wrong: "\
# content/languages/de/domains/onboarding/domain.md, where the original says `weight: 2`
title: Einarbeitung
weight: 3",
    right: "\
# content/languages/de/domains/onboarding/domain.md
title: Einarbeitung
weight: 2",
};

/// Keys whose values are words, wherever they stand.
const WORDS: [&str; 33] = [
    "action",
    "amount",
    "assumptions",
    "automated",
    "bad",
    "blind_spot",
    "body",
    "capabilities",
    "contact",
    "definition",
    "ends_when",
    "first_move",
    "footer",
    "good",
    "help",
    "objective",
    "pitfalls",
    "question",
    "risks",
    "sample",
    "segment",
    "signals",
    "signs_of_strain",
    "source",
    "suits",
    "summary",
    "tagline",
    "term",
    "text",
    "title",
    "also_known_as",
    "why",
    "language",
];

/// Keys whose values are words within what stands below another key.
const WORDS_WITHIN: [(&str, &str); 5] =
    [("shifts", "from"), ("shifts", "to"), ("by_role", ""), ("stages", ""), ("benchmarks", "unit")];

/// Reports each difference of the translations in `tree`, the project in one language.
pub(crate) fn check(tree: &SourceTree, tag: &str, found: &mut Diagnostics) {
    let translated = tree.below("content/").filter(|(_, file)| file.layer % 2 == 0);
    for (id, file) in translated {
        let original = tree.copies(&file.path).find(|(_, other)| other.layer % 2 == 1);
        let Some((of, original)) = original else { continue };
        // What is wrong with either of them is said when it is read.
        let (Some(ours), Some(theirs)) = (node(id, file), node(of, original)) else { continue };
        let mut comparison = Comparison { place: &original.place, tag, found };
        comparison.compare(&ours, &theirs, &[]);
    }
}

/// Reports what is assessed otherwise than in the original, where that is not known from a finding already.
pub(crate) fn check_same(tree: &SourceTree, ours: &Framework, theirs: &Framework, found: &mut Diagnostics) {
    if found.has_errors() {
        return;
    }
    let (ours, theirs) = (parts(ours), parts(theirs));
    let differs = |name: &&String| ours.get(*name) != theirs.get(*name);
    let names = theirs.keys().chain(ours.keys().filter(|name| !theirs.contains_key(*name)));
    for name in names.filter(differs) {
        let Some(place) = said(tree, name) else { continue };
        let message = format!("`{name}` comes to another result than in the original");
        let help = "a language changes words alone; say in site/site.yaml what is hidden or counts otherwise";
        found.push(TRANSLATION.finding(place, message).help(help));
    }
}

/// All that answers and their results depend on, by the names of things, without words.
fn parts(framework: &Framework) -> BTreeMap<String, String> {
    let mut framework = without_words(framework);
    let domains = std::mem::take(&mut framework.domains);
    let mut parts = BTreeMap::from([("framework".to_owned(), format!("{framework:?}"))]);
    for mut domain in domains {
        for question in std::mem::take(&mut domain.questions) {
            parts.insert(format!("question:{}", question.id), format!("{} {question:?}", domain.id));
        }
        parts.insert(format!("domain:{}", domain.id), format!("{domain:?}"));
    }
    parts
}

fn without_words(framework: &Framework) -> Framework {
    let mut framework = framework.clone();
    framework.hash.clear();
    framework.title.clear();
    framework.stages.iter_mut().for_each(|stage| stage.title.clear());
    framework.goals.iter_mut().for_each(|goal| goal.title.clear());
    framework.roles.iter_mut().for_each(|role| role.title.clear());
    framework.na_reasons.iter_mut().for_each(|reason| reason.text.clear());
    for question in &mut framework.profile {
        question.text.clear();
        question.options.iter_mut().for_each(|option| option.text.clear());
    }
    for domain in &mut framework.domains {
        domain.title.clear();
        domain.questions.iter_mut().for_each(take_words);
    }
    framework
}

fn take_words(question: &mut Question) {
    question.text.clear();
    question.help = None;
    question.options.iter_mut().for_each(|option| option.text.clear());
    for step in &mut question.steps {
        step.action.clear();
        step.first_move.clear();
    }
}

/// Where the language says something of a thing: in what it changes, or else in the first file that it has.
fn said(tree: &SourceTree, name: &str) -> Option<Span> {
    let is_ours = |(_, file): &(SourceId, &SourceFile)| file.layer.is_multiple_of(2);
    let named = tree.copies(SETTINGS).filter(is_ours).find_map(|(id, file)| {
        let Value::Map(settings) = node(id, file)?.value else { return None };
        let (_, changes) = settings.into_iter().find(|(key, _)| key.value == "changes")?;
        let Value::Map(changes) = changes.value else { return None };
        changes.into_iter().find(|(key, _)| key.value == name).map(|(key, _)| key.span)
    });
    named.or_else(|| tree.below("content/").find(is_ours).map(|(id, _)| Span::new(id, 0, 0)))
}

/// What a file says in YAML.
fn node(id: SourceId, file: &SourceFile) -> Option<Node> {
    let (text, mut ignored) = (file.text()?, Diagnostics::default());
    if std::path::Path::new(&file.path).extension().is_some_and(|ending| ending == "md") {
        let (front, _) = front_matter::split(text)?;
        return parse(id, &text[front.clone()], front.start, &mut ignored);
    }
    parse(id, text, 0, &mut ignored)
}

struct Comparison<'a> {
    place: &'a str,
    tag: &'a str,
    found: &'a mut Diagnostics,
}

impl Comparison<'_> {
    /// Compares two values at the end of `way`, the keys that lead there.
    fn compare(&mut self, ours: &Node, theirs: &Node, way: &[&str]) {
        match (&ours.value, &theirs.value) {
            (Value::Map(ours_entries), Value::Map(theirs)) => self.maps(ours.span, ours_entries, theirs, way),
            (Value::List(own), Value::List(original)) => {
                if own.len() != original.len() && !(are_words(way) && own.iter().all(is_scalar)) {
                    let message = format!("{} here, and {} in the original", entries(own.len()), original.len());
                    self.say(ours.span, message, "translate each entry, in the original's order");
                }
                own.iter().zip(original).for_each(|(one, other)| self.compare(one, other, &way_of_items(way, one)));
            }
            (Value::Scalar(said), _) if way == ["language"] => {
                if said != self.tag {
                    self.say(ours.span, format!("this folder is for `{}`", self.tag), "name that language");
                }
            }
            (Value::Scalar(_), Value::Scalar(_)) if are_words(way) => {}
            (one, other) if one == other => {}
            (_, Value::Scalar(original)) => {
                self.say(
                    ours.span,
                    format!("the original says `{original}`"),
                    "say the same: this is no matter of language",
                );
            }
            _ => {
                self.say(ours.span, "the original has something of another kind here".to_owned(), "take its form over");
            }
        }
    }

    fn maps(&mut self, place: Span, ours: &[(Text, Node)], theirs: &[(Text, Node)], way: &[&str]) {
        for (key, value) in ours {
            let below = way_below(way, &key.value);
            match theirs.iter().find(|(other, _)| other.value == key.value) {
                Some((_, other)) => self.compare(value, other, &below),
                None if below == ["language"] => {
                    self.compare(value, &Node { value: Value::Null, ..value.clone() }, &below);
                }
                None => {
                    let message = format!("the original has no `{}`", key.value);
                    self.say(key.span, message, "write it there first, or take it away here");
                }
            }
        }
        let lacks = theirs
            .iter()
            .filter(|(key, _)| key.value != "language" && ours.iter().all(|(own, _)| own.value != key.value));
        for (key, _) in lacks {
            let message = format!("`{}` of the original is missing", key.value);
            self.say(place, message, "take it over; words in this language, everything else as it is");
        }
    }

    fn say(&mut self, place: Span, message: String, help: &str) {
        let finding = TRANSLATION.finding(place, message);
        self.found.push(finding.help(format!("{help}; the original is {}", self.place)));
    }
}

/// The way from `way` on to what stands at a key.
pub(crate) fn way_below<'a>(way: &[&'a str], key: &'a str) -> Vec<&'a str> {
    way.iter().copied().chain([key]).collect()
}

/// The way to the items of a list: keys of an item stand within no key of a mapping.
pub(crate) fn way_of_items<'a>(way: &[&'a str], item: &Node) -> Vec<&'a str> {
    if is_scalar(item) { way.to_vec() } else { way_below(way, "") }
}

/// Whether what stands at the end of `way`, the keys that lead there, is words.
pub(crate) fn are_words(way: &[&str]) -> bool {
    let key = way.last().copied().unwrap_or_default();
    let within = |(above, own): &(&str, &str)| {
        let parent = way.len().checked_sub(2).map(|at| way[at]);
        (own.is_empty() && parent == Some(above)) || (*own == key && way.contains(above))
    };
    WORDS.contains(&key) || WORDS_WITHIN.iter().any(within)
}

fn is_scalar(node: &Node) -> bool {
    matches!(node.value, Value::Scalar(_))
}

fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}
