//! Name, address and navigation of the site.

use crate::link::Target;

/// What `site/site.yaml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Shown on every page.
    pub title: String,
    /// A few words beside it.
    pub tagline: Option<String>,
    /// Where the site will stand, with a `/` at the end; nothing where that is not known.
    pub base_url: Option<String>,
    /// Whether pages carry checksums of what they load.
    pub integrity: bool,
    /// Whether browsers hold the assessment for use without a connection.
    pub offline: bool,
    /// Markdown at the foot of every page.
    pub footer: Option<crate::Prose>,
    /// The header's links.
    pub navigation: Vec<NavigationItem>,
}

impl Site {
    /// A whole http address of a folder (a host, perhaps a path, and nothing after it), with a `/` at its end; nothing
    /// where `text` is none.
    pub fn address(text: &str) -> Option<String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let is_strange = |sign: char| sign.is_whitespace() || sign.is_control() || "?#\"<".contains(sign);
        let is_address = !rest.is_empty() && !rest.starts_with('/') && !rest.contains(is_strange);
        is_address.then(|| format!("{}/", text.trim_end_matches('/')))
    }

    /// The path below which the site will stand, from `/` to `/`: `/` alone where that is not known.
    pub fn base_path(&self) -> &str {
        let base_url = self.base_url.as_deref().unwrap_or("/");
        let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
        host.find('/').map_or("/", |at| &host[at..])
    }
}

/// One link of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationItem {
    /// Shown to people.
    pub title: String,
    /// Where it leads.
    pub target: Target,
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn an_address_is_a_host_and_perhaps_a_path() {
        assert_eq!(Site::address("https://a.org"), Some("https://a.org/".to_owned()));
        assert_eq!(Site::address("http://a.org/b/c//"), Some("http://a.org/b/c/".to_owned()));
        for text in ["", "a.org", "ftp://a.org", "https://", "https:///a", "https://a.org/?b", "https://a.org/#b"] {
            assert_eq!(Site::address(text), None, "{text}");
        }
        for text in ["https://a.org/b c", "https://a.org/\nb", "https://a.org/\"b", "https://a.org/\u{7}"] {
            assert_eq!(Site::address(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_base_path_is_what_follows_the_host() {
        let path = |base_url: Option<&str>| {
            Site { base_url: base_url.and_then(Site::address), ..Site::default() }.base_path().to_owned()
        };
        assert_eq!(path(None), "/");
        assert_eq!(path(Some("https://a.org")), "/");
        assert_eq!(path(Some("https://a.org/b/c")), "/b/c/");
    }
}
