//! Why a text is no YAML, in words that say what to do, and at the place where the author has to do it: a parser stops
//! where it lost the thread, which may be a line after the mistake.

use std::ops::Range;

const NOT_ACCEPTED: &str = "anchors and aliases (`&`, `*`) are not accepted";

/// What to tell the author.
pub(super) struct Explained {
    /// Bytes of the text.
    pub(super) place: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// Of the parser's reason, and the place where it stopped.
pub(super) fn explain(text: &str, stopped: Range<usize>, reason: &str) -> Explained {
    if let Some(place) = tab(text, stopped.start) {
        let help = "indent with spaces: YAML accepts no tabs there";
        return Explained { place, message: "this line is indented with a tab".to_owned(), help };
    }
    if let Some(place) = open_quote(text, stopped.start).filter(|_| reason.contains("quoted scalar")) {
        let help = "close it at the end of the text, or take it out";
        return Explained { place, message: "this quotation mark is never closed".to_owned(), help };
    }
    let reason = if reason.contains("unknown anchor") { NOT_ACCEPTED } else { reason };
    let help = if has_bare_color(text) {
        "put colors in quotes, such as \"#1f4fa3\": without them what follows the `#` is a comment"
    } else if reason.contains("mapping values") {
        "text that contains `: ` or ` #`, or starts with a special character, needs quotes"
    } else if reason.contains("not accepted") {
        "write the value out where it is used, or put quotes around a text that starts with `&` or `*`"
    } else {
        "look at the indentation, which is made of spaces, and at quotes and brackets up to here"
    };
    Explained { place: stopped, message: format!("this is not valid YAML: {reason}"), help }
}

/// The tab that indents the line where the parser stopped, or the one after it.
fn tab(text: &str, stopped: usize) -> Option<Range<usize>> {
    let (before, after) = text.split_at_checked(stopped)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let next = after.find('\n').map(|at| stopped + at + 1);
    [Some(start), next].into_iter().flatten().find_map(|line| {
        let rest = text.get(line..)?;
        let indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let at = line + rest.get(..indent)?.find('\t')?;
        Some(at..at + 1)
    })
}

/// The quotation mark that was open where the parser stopped: of the last line with an odd number of them.
fn open_quote(text: &str, stopped: usize) -> Option<Range<usize>> {
    let end = text.get(stopped..)?.find('\n').map_or(text.len(), |at| stopped + at);
    let mut line_end = end;
    for line in text.get(..end)?.rsplit('\n') {
        let start = line_end - line.len();
        for mark in ['"', '\''] {
            let mut marks = line.match_indices(mark).map(|(at, _)| at);
            if marks.clone().count() % 2 == 1 {
                let at = start + marks.next_back()?;
                return Some(at..at + 1);
            }
        }
        line_end = start.saturating_sub(1);
    }
    None
}

/// Whether a `#` with as many digits as a color stands where YAML reads a comment.
fn has_bare_color(text: &str) -> bool {
    let digits = |after: &str| after.chars().take_while(char::is_ascii_hexdigit).count();
    text.split(": #").skip(1).any(|after| matches!(digits(after), 3 | 6))
}

#[cfg(test)]
mod tests {
    use super::explain;

    fn at(text: &str, stopped: &str, reason: &str) -> (String, String) {
        let start = text.find(stopped).expect("is there");
        let explained = explain(text, start..start + 1, reason);
        (text[..explained.place.start].lines().last().unwrap_or_default().to_owned(), explained.message)
    }

    #[test]
    fn a_tab_is_named_where_it_is_and_not_where_the_parser_stopped() {
        let (before, message) = at("a: 1\nb:\n\tc: 2\n", "b:", "while scanning a plain scalar, found a tab");
        assert_eq!((before.as_str(), message.as_str()), ("b:", "this line is indented with a tab"));
    }

    #[test]
    fn an_open_quotation_mark_is_named_in_its_line() {
        let text = "a: \"one\"\nb: \"two\nc: 3\n";
        let (before, message) = at(text, "c:", "invalid indentation in multiline quoted scalar");
        assert_eq!((before.as_str(), message.as_str()), ("b: ", "this quotation mark is never closed"));
    }
}
