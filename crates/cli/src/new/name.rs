//! What a new project is called: in words, as an id, and as YAML.

/// The name of a new project.
#[derive(Clone, Debug)]
pub struct Name {
    /// Shown to people.
    pub title: String,
    /// Words of `a` to `z` and `0` to `9`, joined by `-`.
    pub id: String,
}

/// What a project is called whose folder's name says nothing.
const NAMELESS: &str = "Our framework";
/// Ids have at most 64 letters.
const LONGEST_ID: usize = 64;

impl Name {
    /// From the folder's name, and what the project is to be called where that is said.
    pub fn new(folder: &str, title: Option<&str>) -> Self {
        let title = title.map_or_else(|| title_of(folder), one_line);
        let title = if title.is_empty() { NAMELESS.to_owned() } else { title };
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
            words.map(str::to_ascii_lowercase).collect()
        };
        let mut id = words(folder).join("-");
        if id.is_empty() {
            id = words(&title).join("-");
        }
        id.truncate(LONGEST_ID);
        let id = id.trim_matches('-').to_owned();
        Self { title, id: if id.is_empty() { "framework".to_owned() } else { id } }
    }

    /// The title as YAML reads it back, whatever is in it: JSON is YAML.
    pub fn title_in_yaml(&self) -> String {
        serde_json::Value::from(self.title.as_str()).to_string()
    }

    /// A text with the name in its places.
    pub fn fill(&self, text: &str) -> String {
        text.replace("SITE_TITLE", &self.title_in_yaml()).replace("FRAMEWORK_ID", &self.id)
    }
}

/// A folder's name as a title: `acme-maturity` is "Acme maturity".
fn title_of(folder: &str) -> String {
    let spaced: String = folder.chars().map(|sign| if matches!(sign, '-' | '_' | '.') { ' ' } else { sign }).collect();
    let spaced = one_line(&spaced);
    let mut signs = spaced.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// A text without line breaks and other signs that are not shown.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Name;

    fn check(folder: &str, title: Option<&str>, expect: (&str, &str)) {
        let name = Name::new(folder, title);
        assert_eq!((name.title.as_str(), name.id.as_str()), expect);
    }

    #[test]
    fn a_folder_gives_a_title_and_an_id() {
        check("acme-maturity", None, ("Acme maturity", "acme-maturity"));
        check("Acme_2026.site", None, ("Acme 2026 site", "acme-2026-site"));
        check("acme", Some("ACME & Sons: how far?"), ("ACME & Sons: how far?", "acme"));
    }

    #[test]
    fn whatever_the_folder_is_called_there_is_a_title_and_an_id() {
        check("---", None, ("Our framework", "our-framework"));
        check("\u{7814}\u{7a76}", None, ("\u{7814}\u{7a76}", "framework"));
        check("a\nb", Some(" \t "), ("Our framework", "a-b"));
        let long = Name::new(&"abc-".repeat(40), None).id;
        assert!(long.len() <= 64 && !long.ends_with('-'), "{long}");
    }

    #[test]
    fn a_title_cannot_break_out_of_its_place() {
        let name = Name::new("a", Some("A: \"b\" #c {{ d }} \\"));
        assert_eq!(name.fill("title: SITE_TITLE"), r#"title: "A: \"b\" #c {{ d }} \\""#);
    }
}
