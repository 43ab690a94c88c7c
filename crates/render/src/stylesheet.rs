//! A stylesheet without what a browser does not need: comments, indentation, spaces around braces, the last semicolon.

/// The same rules in fewer bytes. Strings stay as they are; so does a space wherever it can mean something, as before
/// a colon (`a :is(b)`) and around signs (`1px + 2px`).
pub(crate) fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let (token, after) = rest.split_at(length(rest, next));
        rest = after;
        if token.starts_with("/*") || next.is_whitespace() {
            space(&mut out);
        } else {
            if "{};,".contains(next) && out.ends_with(' ') {
                out.pop();
            }
            if next == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push_str(token);
        }
    }
    out
}

/// How many bytes belong together: a comment, a string, or one character.
fn length(rest: &str, next: char) -> usize {
    if rest.starts_with("/*") {
        return rest.find("*/").map_or(rest.len(), |end| end + 2);
    }
    if next == '"' || next == '\'' {
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|(_, letter)| {
            let ends = *letter == next && !escaped;
            escaped = *letter == '\\' && !escaped;
            ends
        });
        return end.map_or(rest.len(), |(at, _)| at + 1);
    }
    next.len_utf8()
}

/// One space, where there is none yet and where it may mean something.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(compact(css), expected);
    }

    #[test]
    fn comments_and_indentation_are_left_out() {
        check("/* Why. */\n@layer a {\n  b, c { d: e; }\n}\n", "@layer a{b,c{d:e}}");
        check("a { b: c /* d */ e; }", "a{b:c e}");
    }

    #[test]
    fn a_space_that_means_something_stays() {
        check("a :is(b, c) > d { e: calc(1px + 2px) }", "a :is(b,c) > d{e:calc(1px + 2px)}");
        check("@media screen and (width >= 60rem) { a b { } }", "@media screen and (width >= 60rem){a b{}}");
    }

    #[test]
    fn a_string_stays_as_it_is() {
        check(r#"a { content: "·  ; }" / ""; }"#, r#"a{content:"·  ; }" / ""}"#);
        check(r#"a { b: "/* \" */"; c: '; '; }"#, r#"a{b:"/* \" */";c:'; '}"#);
    }

    #[test]
    fn what_does_not_end_is_taken_to_the_end() {
        check("a { b: c } /* d", "a{b:c}");
        check("a { b: \"c }", "a{b:\"c }");
    }
}
