//! A language that nobody speaks, in which every text of ours can be told from every other.

/// A compiled text with every letter of its words changed, so that what stays plain was never translated: `Back` becomes
/// `Ɓåçķ`. Names of variants and places stay.
pub fn pseudo(compiled: &str) -> String {
    let mut lines = compiled.lines();
    let mut text = String::new();
    if let Some(head) = lines.next() {
        text.extend([head, "\n"]);
    }
    for line in lines {
        if line.starts_with('=') {
            text.push_str(line);
        } else {
            disguise(line, &mut text);
        }
        text.push('\n');
    }
    text
}

/// Changes what is text: not what stands in braces before a `:`.
fn disguise(line: &str, text: &mut String) {
    let mut is_key = false;
    for sign in line.chars() {
        match sign {
            '{' | '|' => is_key = true,
            '}' | ':' if is_key => is_key = false,
            _ => {}
        }
        text.push(if is_key { sign } else { other(sign) });
    }
}

fn other(sign: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    PLAIN.chars().zip(OTHER.chars()).find(|(plain, _)| *plain == sign).map_or(sign, |(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::pseudo;

    #[test]
    fn texts_change_and_what_chooses_among_them_stays() {
        let compiled = "en\tltr\n=site\nBack: now\n{0?n:one {1?open:Open|*:Other}|=4:four|*:{0} of} {1}\n";
        let expected = "en\tltr\n=site\nƁåçķ: ñöŵ\n{0?n:öñé {1?open:Öþéñ|*:Öţĥéŕ}|=4:ƒöûŕ|*:{0} öƒ} {1}\n";
        assert_eq!(pseudo(compiled), expected);
    }
}
