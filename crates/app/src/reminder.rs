//! A reminder for a calendar, as a file that every calendar reads: iCalendar, by RFC 5545.

/// What a reminder says.
pub struct Reminder<'a> {
    /// Whose assessment it is.
    pub framework: &'a str,
    /// The day, such as `20260131`.
    pub day: &'a str,
    /// The moment at which it is made, by RFC 3339 in UTC.
    pub now: &'a str,
    pub summary: &'a str,
    pub description: &'a str,
    /// Where the assessment is.
    pub address: Option<&'a str>,
}

/// Longest line in bytes, without its end (RFC 5545, §3.1).
const LONGEST: usize = 75;

/// The file: an event that takes the whole day, leaves it free, and is announced at nine in the morning.
pub fn ics(reminder: &Reminder) -> String {
    let Reminder { framework, day, now, summary, description, address } = *reminder;
    // "2026-01-31T09:00:00.000Z" is written "20260131T090000Z".
    let stamp = [&now.get(..19).unwrap_or(now).replace(['-', ':'], ""), "Z"].concat();
    let mut text = String::new();
    let mut line = |parts: &[&str]| fold(&mut text, &parts.concat());
    line(&["BEGIN:VCALENDAR"]);
    line(&["VERSION:2.0"]);
    line(&["PRODID:-//Stride//Assessment//EN"]);
    line(&["BEGIN:VEVENT"]);
    line(&["UID:", &stamp, "-", day, "-", framework]);
    line(&["DTSTAMP:", &stamp]);
    line(&["DTSTART;VALUE=DATE:", day]);
    line(&["SUMMARY:", &escape(summary)]);
    line(&["DESCRIPTION:", &escape(description)]);
    if let Some(address) = address {
        // An address is no text: nothing in it is escaped.
        line(&["URL:", address]);
    }
    line(&["TRANSP:TRANSPARENT"]);
    line(&["BEGIN:VALARM"]);
    line(&["ACTION:DISPLAY"]);
    line(&["DESCRIPTION:", &escape(summary)]);
    line(&["TRIGGER:PT9H"]);
    line(&["END:VALARM"]);
    line(&["END:VEVENT"]);
    line(&["END:VCALENDAR"]);
    text
}

/// A text as a value: what would end it or part it is marked.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Adds a line, folded where it is too long: what goes on begins with a space. No letter is cut in two.
fn fold(text: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder<'a>(summary: &'a str, address: Option<&'a str>) -> Reminder<'a> {
        Reminder {
            framework: "bakery",
            day: "20260220",
            now: "2026-01-21T09:05:07.123Z",
            summary,
            description: "See what has changed.",
            address,
        }
    }

    #[test]
    fn a_reminder_is_an_event_of_a_whole_day() {
        let expect = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Stride//Assessment//EN",
            "BEGIN:VEVENT",
            "UID:20260121T090507Z-20260220-bakery",
            "DTSTAMP:20260121T090507Z",
            "DTSTART;VALUE=DATE:20260220",
            "SUMMARY:Take the Bakery assessment again",
            "DESCRIPTION:See what has changed.",
            "URL:https://example.com/assessment/",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Take the Bakery assessment again",
            "TRIGGER:PT9H",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        let address = Some("https://example.com/assessment/");
        assert_eq!(ics(&reminder("Take the Bakery assessment again", address)), expect.join("\r\n"));
        assert!(!ics(&reminder("Again", None)).contains("URL"));
    }

    #[test]
    fn what_would_end_a_text_is_marked() {
        let file = ics(&reminder("Bread, rolls; and \\ more\r\nto come", None));
        assert!(file.contains("SUMMARY:Bread\\, rolls\\; and \\\\ more\\nto come\r\n"), "{file}");
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_unfolded_it_is_as_it_was() {
        let long = "Größe ".repeat(40);
        let file = ics(&reminder(&long, None));
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(file.split("\r\n").any(|line| line.len() >= 74));
        assert!(file.replace("\r\n ", "").contains(&["SUMMARY:", &long].concat()));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    }
}
