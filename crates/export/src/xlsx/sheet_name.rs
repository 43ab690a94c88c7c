//! Names of sheets as programs take them. A site may call things as it likes, and a workbook with a name that is none is broken.

/// As many letters as a name has, in the units of UTF-16.
const LONGEST: usize = 31;

/// The names of all sheets: short enough, without signs that mean something in formulas, and each another.
pub(super) fn sheet_names(wanted: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (wanted, number) in wanted.iter().zip(1..) {
        let mut name = allowed(wanted, LONGEST);
        if name.is_empty() || names.iter().any(|other| other.to_lowercase() == name.to_lowercase()) {
            let number = format!(" {number}");
            name = allowed(wanted, LONGEST - number.len()) + &number;
        }
        names.push(name.trim().to_owned());
    }
    names
}

fn allowed(wanted: &str, most: usize) -> String {
    let mut room = most;
    let fits = |letter: &char| {
        let has_room = letter.len_utf16() <= room;
        room = if has_room { room - letter.len_utf16() } else { 0 };
        has_room
    };
    let plain = wanted.chars().map(|letter| if is_letter(letter) { letter } else { ' ' });
    let name: String = plain.collect::<String>().trim_matches(is_edge).chars().take_while(fits).collect();
    name.trim_end_matches(is_edge).to_owned()
}

fn is_letter(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, ':' | '\\' | '/' | '?' | '*' | '[' | ']')
}

/// What a name neither begins nor ends with.
fn is_edge(letter: char) -> bool {
    letter == '\'' || letter.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::sheet_names;

    #[track_caller]
    fn check(wanted: &[&str], expect: &[&str]) {
        assert_eq!(sheet_names(wanted), expect);
    }

    #[test]
    fn a_name_that_programs_take_stays_as_it_is() {
        check(&["Summary", "Domänen", "ملخص"], &["Summary", "Domänen", "ملخص"]);
    }

    #[test]
    fn what_means_something_in_formulas_is_left_out() {
        check(&["'Plays/Moves'", "[a]:*?\\b"], &["Plays Moves", "a     b"]);
    }

    #[test]
    fn no_two_sheets_share_a_name_and_none_is_without() {
        check(&["Steps", "steps", "", "'"], &["Steps", "steps 2", "3", "4"]);
    }

    #[test]
    fn a_long_name_is_cut() {
        let long = "Maßnahmen".repeat(8);
        let names = sheet_names(&[&long, &long, &"😀".repeat(20)]);
        assert_eq!(names[0], "MaßnahmenMaßnahmenMaßnahmenMaßn");
        assert_eq!(names[1], "MaßnahmenMaßnahmenMaßnahmenMa 2");
        assert_eq!(names[2], "😀".repeat(15));
    }
}
