//! Rules of reading: they speak up in the parser, where a file or a key is met.

use super::Rule;

/// The text is not YAML.
pub(crate) const YAML_SYNTAX: Rule = Rule {
    code: "yaml-syntax",
    explanation: "The text could not be read as YAML. Anchors, aliases, several documents in one file, more than 32 levels and \
more than 1 MB are not accepted either: content is written by people, and read by them.",
};

/// One key twice in one mapping.
pub(crate) const DUPLICATE_KEY: Rule = Rule {
    code: "duplicate-key",
    explanation: "A mapping has the same key twice, so that one of the two values would silently be lost. Keep one.",
};

/// A key that the format does not have.
pub(crate) const UNKNOWN_KEY: Rule = Rule {
    code: "unknown-key",
    explanation: "The format has no such key here. It is an error rather than a shrug, as a misspelled key would otherwise do nothing.",
};

/// A key that the format asks for.
pub(crate) const MISSING_KEY: Rule = Rule {
    code: "missing-key",
    explanation: "The format asks for this key here, and there is no value that could stand in for it.",
};

/// A value of another kind.
pub(crate) const WRONG_TYPE: Rule = Rule {
    code: "wrong-type",
    explanation: "The value is of another kind than the key expects: a list where text belongs, or a word that is not among the known ones.",
};

/// A value outside what the key allows.
pub(crate) const INVALID_VALUE: Rule = Rule {
    code: "invalid-value",
    explanation: "The value is of the right kind but outside of what the key allows, such as an effort of 7 where 1 to 5 are meant.",
};

/// No front matter where there must be one.
pub(crate) const FRONT_MATTER: Rule = Rule {
    code: "front-matter",
    explanation: "A Markdown file of the content starts with YAML between two lines of three dashes; the body follows.",
};

/// A file that must be there.
pub(crate) const MISSING_FILE: Rule = Rule {
    code: "missing-file",
    explanation: "A file without which there is no framework is not there: `content/framework.yaml`, or a domain's \
`domain.md` or `questions.yaml`.",
};

/// A file that nothing reads.
pub(crate) const UNKNOWN_FILE: Rule = Rule {
    code: "unknown-file",
    explanation: "Nothing reads a file of this name at this place, so that what it says would never be seen. Often the folder's name \
is misspelled.",
};

/// A file that is not UTF-8.
pub(crate) const NOT_TEXT: Rule = Rule {
    code: "not-text",
    explanation: "Content is UTF-8 text. This file holds bytes that are not; save it again as UTF-8.",
};
