//! Text as XML can hold it.

/// Text between tags or in quotes. Signs that XML 1.0 has no way to write are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars().filter(|sign| may_stand(*sign)) {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            _ => escaped.push(sign),
        }
    }
    escaped
}

fn may_stand(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_xml_reads_as_its_own_is_escaped_and_what_it_cannot_hold_is_left_out() {
        assert_eq!(escaped("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;");
        assert_eq!(escaped("bell\u{7} nul\0 end\u{ffff} tab\t ü 🙂"), "bell nul end tab\t ü 🙂");
    }
}
