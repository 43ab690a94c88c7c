//! Templates and scripts hold no words: what a page says comes from `site/languages`, so that it can be said in any language.

use std::{fs, path::Path};

/// Attributes that people read or hear, and arguments of components that become such.
const SAID: [&str; 7] = ["aria-label", "title", "placeholder", "alt", "aria-description", "summary", "label"];

/// What scripts hold for machines although it looks like words: names of classes, schemes and elements, and an error for the console.
const FOR_MACHINES: [&str; 6] = [
    "use strict",
    "light dark",
    "button quiet",
    "nothing section wide",
    ".site-nav a, .site-footer nav a",
    " did not load",
];

#[test]
fn no_template_holds_words() {
    let mut found = Vec::new();
    for (name, text) in files("templates") {
        found.extend(words_of_template(&text).into_iter().map(|words| format!("{name}: {words}")));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn words_of_a_template_are_found_between_elements_and_in_what_is_read_aloud() {
    let template = "{#- A comment. -#}\n<p class=\"a b\">Read {{ item.title | default(value=\"none at all\") }}</p>
        <svg><title>{{ a }}</title></svg>{% if a == \"b c\" %}<a title=\"Go there: {{ a }}\">{{ a }} · ★</a>{% endif %}
        {{ <listed title=\"Steps up\" items={[{\"title\": \"Below\"}]} /> }}";
    assert_eq!(words_of_template(template), ["Read", "Go there:", "Steps up", "Below"]);
}

#[test]
fn no_script_holds_words() {
    let mut found = Vec::new();
    for (name, text) in files("scripts").into_iter().filter(|(name, _)| name.contains(".js")) {
        found.extend(words_of_script(&text).into_iter().map(|words| format!("{name}: {words}")));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn words_of_a_script_are_found_among_what_is_for_machines() {
    let script = "// Don't look \"for words here\".\nfind(\".a .b, h2 > i\"); say(\"nothing found\");
        say(`The ${a.b(c)} of ${b} weeks`);\nconsole.warn(\"not for readers\");\nsay('Go there'); make(\"text-button\");";
    assert_eq!(words_of_script(script), ["nothing found", "The  of  weeks", "Go there"]);
}

/// The files of a folder of the theme, with their names.
fn files(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../site").join(folder);
    let paths = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files: Vec<_> = paths.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect();
    files.sort();
    files
}

/// What stands between elements, and in attributes and arguments that are read aloud, where it holds a letter.
fn words_of_template(text: &str) -> Vec<String> {
    let (text, expressions) = apart(text);
    let mut words = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        words.push(before.to_owned());
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        words.extend(values(tag));
        rest = after;
    }
    words.push(rest.to_owned());
    words.extend(expressions.iter().flat_map(|expression| values(expression)));
    // A component may stand for attributes of a tag, outside of which it is written.
    let without_attributes =
        |words: String| words.split_whitespace().filter(|word| !word.contains("=\"")).collect::<Vec<_>>().join(" ");
    let words = words.into_iter().map(without_attributes);
    words.filter(|words| words.chars().any(char::is_alphabetic)).collect()
}

/// A template without comments, statements and expressions, and these.
fn apart(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut expressions, mut rest) = (String::new(), Vec::new(), text);
    while let Some(at) = ["{{", "{%", "{#"].iter().filter_map(|opening| rest.find(opening)).min() {
        outside.push_str(&rest[..at]);
        let (is_comment, closing) = match &rest[at..at + 2] {
            "{{" => (false, "}}"),
            "{%" => (false, "%}"),
            _ => (true, "#}"),
        };
        let (inside, after) = rest[at + 2..].split_once(closing).unwrap_or((&rest[at + 2..], ""));
        if !is_comment {
            expressions.push(inside.to_owned());
        }
        rest = after;
    }
    outside.push_str(rest);
    (outside, expressions)
}

/// What attributes of a tag, arguments of a component and entries of a map hold that are read aloud.
fn values(text: &str) -> Vec<String> {
    let openings = SAID.iter().flat_map(|name| [format!(" {name}=\""), format!("\"{name}\": \"")]);
    let values = openings.flat_map(|opening| text.split(&opening).skip(1).map(str::to_owned).collect::<Vec<_>>());
    values.map(|value| value.split('"').next().unwrap_or_default().to_owned()).collect()
}

/// The strings of a script in which two words of letters alone stand with nothing but a space between them.
fn words_of_script(text: &str) -> Vec<String> {
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.contains("console.");
    let strings = text.lines().filter(is_code).flat_map(strings);
    strings.filter(|text| has_words(text) && !FOR_MACHINES.contains(&text.as_str())).collect()
}

/// The strings of a line, without what is filled into them.
fn strings(line: &str) -> Vec<String> {
    let (mut strings, mut open, mut text, mut depth) = (Vec::new(), None, String::new(), 0);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match open {
            None if matches!(letter, '"' | '\'' | '`') => open = Some(letter),
            None => {}
            Some('`') if letter == '$' && letters.peek() == Some(&'{') => depth += 1,
            Some('`') if depth > 0 => depth -= usize::from(letter == '}'),
            Some(quote) if letter == quote => {
                strings.push(std::mem::take(&mut text));
                open = None;
            }
            Some(_) => text.push(letter),
        }
    }
    strings
}

fn has_words(text: &str) -> bool {
    let is_of_words = |letter: char| letter.is_alphabetic() || "’.:;!?“”–…".contains(letter);
    let is_word = |word: &str| !word.starts_with('.') && word.chars().all(is_of_words);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1].trim_end_matches(',')))
}
