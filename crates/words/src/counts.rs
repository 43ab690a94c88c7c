//! Lists and quotation marks.

use crate::sentences;

/// "A", "A and B", "A, B, and C".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => sentences::list_two(one, two),
        [most @ .., last] => sentences::list_last(&enumerated(most), last),
    }
}

/// "A, B, C": names of which none is the last.
pub fn enumerated(names: &[String]) -> String {
    joined(names, sentences::list_more)
}

/// "A; B; C": the same of whole phrases.
pub fn phrases(phrases: &[String]) -> String {
    joined(phrases, sentences::list_phrases)
}

fn joined(names: &[String], join: fn(&str, &str) -> String) -> String {
    let mut names = names.iter();
    let mut text = names.next().cloned().unwrap_or_default();
    for name in names {
        text = join(&text, name);
    }
    text
}

/// Each name in quotation marks.
pub fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| sentences::quoted(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::{enumerated, list, quoted};

    #[track_caller]
    fn check(names: &[&str], expect: &str) {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(list(&names), expect);
    }

    #[test]
    fn the_last_name_of_a_list_is_joined_by_a_word() {
        check(&[], "");
        check(&["A"], "A");
        check(&["A", "B"], "A and B");
        check(&["A", "B", "C"], "A, B, and C");
        check(&["A", "B", "C", "D"], "A, B, C, and D");
    }

    #[test]
    fn names_of_which_none_is_the_last_stand_after_each_other() {
        let names = quoted(&["A".to_owned(), "B".to_owned()]);
        assert_eq!(enumerated(&names), "“A”, “B”");
        assert_eq!(enumerated(&[]), "");
    }
}
