//! What `stride new` makes: every file of a new project, as data, and how the folder comes to be.

mod hosting;
mod name;
mod place;
mod readme;
mod site;

use crate::arguments::{Host, Start};
use content::json_schema::KINDS;
pub use name::Name;
pub use place::put;

/// The framework that ships, with schemas named where they lie in our own tree.
static FRAMEWORK: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/framework.rs"));

/// A small one to write over.
static BLANK: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/blank.rs"));

const GITIGNORE: &str = "\
# What `stride build` makes.
/dist/
/.dist.*
# What `stride report` makes: it holds what clients said.
/reports/
/.reports.*
";

/// The frameworks that an edition can extend by their names, with their files.
pub fn frameworks() -> [(&'static str, &'static [(&'static str, &'static str)]); 1] {
    [("customer-success", FRAMEWORK)]
}

/// Every file of a project by its path, sorted.
pub fn files(name: &Name, from: Start, host: Host) -> Vec<(String, String)> {
    let own = |path: &str, text: String| (path.to_owned(), text);
    let mut files = vec![
        own(".gitignore", GITIGNORE.to_owned()),
        own("README.md", readme::readme(name, from, host)),
        own("site/site.yaml", site::site(name, from, host)),
    ];
    files.extend(KINDS.iter().map(|kind| (format!("schema/{}.json", kind.name), kind.json_schema())));
    files.extend(hosting::files(name, host).into_iter().map(|(path, text)| own(path, text)));
    files.extend(match from {
        Start::CustomerSuccess => FRAMEWORK.iter().map(|(path, text)| own(path, with_schemas_beside(text))).collect(),
        Start::Blank => BLANK.iter().map(|(path, text)| own(path, name.fill(text))).collect::<Vec<_>>(),
    });
    files.sort();
    files
}

/// In our own tree schemas lie in `docs/schema`, in a project in `schema`: as many folders up.
fn with_schemas_beside(text: &str) -> String {
    text.replacen("/docs/schema/", "/schema/", 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::json_schema::Kind;

    fn all() -> impl Iterator<Item = (Start, Host)> {
        let hosts = [Host::Folder, Host::GithubPages, Host::Netlify, Host::Cloudflare, Host::S3];
        hosts.into_iter().flat_map(|host| [(Start::Blank, host), (Start::CustomerSuccess, host)])
    }

    #[test]
    fn every_file_of_a_kind_begins_with_the_comment_that_names_a_schema_that_is_there() {
        for (from, host) in all() {
            let files = files(&Name::new("acme", None), from, host);
            let mut looked_at = 0;
            for (path, text) in &files {
                let Some(kind) = Kind::of(path) else { continue };
                looked_at += 1;
                let up = "../".repeat(path.matches('/').count());
                let comment = format!("# yaml-language-server: $schema={up}schema/{}.json", kind.name);
                let yaml = text.strip_prefix("---\n").unwrap_or(text);
                assert_eq!(yaml.lines().next(), Some(comment.as_str()), "{path}");
                assert!(files.iter().any(|(path, _)| *path == format!("schema/{}.json", kind.name)));
            }
            assert!(looked_at > 8, "{looked_at}");
        }
    }

    #[test]
    fn no_path_is_there_twice_and_nothing_is_left_to_fill_in() {
        for (from, host) in all() {
            let files = files(&Name::new("acme", None), from, host);
            assert!(files.windows(2).all(|pair| pair[0].0 < pair[1].0));
            for (path, text) in files {
                assert!(!text.contains("SITE_TITLE") && !text.contains("FRAMEWORK_ID"), "{path}");
            }
        }
    }
}
