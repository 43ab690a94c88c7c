//! From what a browser asks for to a path of the site.

/// The decoded path of a request target, without its first `/` and without the query.
///
/// `None` for whatever is not a plain path: another form of target, a wrong escape, bytes that are not UTF-8, a
/// control character, a backslash, `.` or `..`. Decoded once: `%252e` is the text `%2e`.
pub fn parse(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let decoded = String::from_utf8(decode(path)?).ok()?;
    let is_strange = decoded.contains('\\') || decoded.chars().any(char::is_control);
    let climbs = decoded.split('/').any(|part| matches!(part, "." | ".."));
    (!is_strange && !climbs).then_some(decoded)
}

/// The value of a query parameter, as it stands.
pub fn parameter<'a>(target: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = target.split_once('?')?;
    query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name)).map(|(_, value)| value)
}

fn decode(path: &str) -> Option<Vec<u8>> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { hex(bytes.next()?)? * 16 + hex(bytes.next()?)? } else { byte });
    }
    Some(decoded)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, expect: Option<&str>) {
        assert_eq!(parse(target).as_deref(), expect, "{target}");
    }

    #[test]
    fn a_path_is_decoded_once_and_loses_its_query() {
        check("/", Some(""));
        check("/a/b.html?x=1&y=/../z", Some("a/b.html"));
        check("/%C3%BCber/a%20b", Some("über/a b"));
        check("/%252e%252e/secret", Some("%2e%2e/secret"));
    }

    #[test]
    fn a_path_that_climbs_is_refused_however_it_is_written() {
        for target in ["/..", "/../etc/passwd", "/a/%2e%2e/b", "/a/.%2E/b", "/%2e/a", "/a%2f..%2fb", "/..%5c..%5cx"] {
            check(target, None);
        }
    }

    #[test]
    fn a_target_that_is_no_path_is_refused() {
        for target in ["", "*", "http://localhost/a", "a/b", "/%", "/%4", "/%zz", "/%ff", "/a%00b", "/a%0ab", "/+%+1"] {
            check(target, None);
        }
    }

    #[test]
    fn a_parameter_is_found_by_its_whole_name() {
        assert_eq!(parameter("/wait?aversion=1&version=2", "version"), Some("2"));
        assert_eq!(parameter("/wait?aversion=1", "version"), None);
        assert_eq!(parameter("/wait", "version"), None);
    }
}
