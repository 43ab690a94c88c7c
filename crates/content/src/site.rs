//! Name, address and navigation of the site.

use crate::{brand::Brand, link::Target};
use maturity::wire::bundle::{Feature, Send};
use translate::Labels;

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
    /// Which sites may show the assessment within their pages, as origins.
    pub embed: Vec<String>,
    /// What the assessment does not offer.
    pub without: Vec<Feature>,
    /// Whether figures are held against benchmarks.
    pub outcomes: bool,
    /// Where a visitor may choose to send a result.
    pub send: Option<Send>,
    /// The languages beside that of the content, as BCP 47 tags.
    pub languages: Vec<String>,
    /// What the things of the framework are called here, where not as the words of the language call them.
    pub labels: Labels,
    /// How it looks.
    pub brand: Brand,
    /// Markdown at the foot of every page.
    pub footer: Option<crate::Prose>,
    /// Pages that come last at the foot of every page, by their ids, in this order.
    pub legal: Vec<String>,
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

    /// The origin of the address that takes results; nothing where none does.
    pub fn takes_results(&self) -> Option<&str> {
        let to = &self.send.as_ref()?.to;
        let host = to.find("://")? + "://".len();
        let end = to[host..].find(['/', '?']).map_or(to.len(), |at| host + at);
        to.get(..end)
    }

    /// Whether `text` is what browsers call the origin of a site: scheme, host, and a port that is not the usual one, with
    /// nothing after it.
    pub fn is_origin(text: &str) -> bool {
        let split = |scheme, usual| text.strip_prefix(scheme).map(|rest| (rest, usual));
        let Some((rest, usual)) = split("https://", "443").or_else(|| split("http://", "80")) else { return false };
        let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
        let is_plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-.".contains(sign);
        let ends_well = |end: Option<char>| end.is_some_and(|sign| sign.is_ascii_alphanumeric());
        let is_host = host.chars().all(is_plain) && ends_well(host.chars().next()) && ends_well(host.chars().last());
        let is_port =
            |port: &str| (1..=5).contains(&port.len()) && port.chars().all(|it| it.is_ascii_digit()) && port != usual;
        is_host && port.is_none_or(is_port)
    }

    /// The path below which the site will stand, from `/` to `/`: `/` alone where that is not known.
    pub fn base_path(&self) -> &str {
        let base_url = self.base_url.as_deref().unwrap_or("/");
        let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
        host.find('/').map_or("/", |at| &host[at..])
    }

    /// Has the site stand at the root of its host, as it does where it is tried.
    pub fn move_to_root(&mut self) {
        let path = self.base_path().len();
        if let Some(base_url) = &mut self.base_url {
            base_url.truncate(base_url.len() - path + 1);
        }
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
    fn an_origin_is_a_scheme_and_a_host_as_browsers_write_them() {
        for text in
            ["https://a.org", "https://www.a-b.org", "http://localhost:8080", "http://a.org:443", "https://127.0.0.1"]
        {
            assert!(Site::is_origin(text), "{text}");
        }
        let not =
            ["", "a.org", "https://", "https://a.org/", "https://a.org/b", "https://*.a.org", "https://A.org", "null"];
        for text in
            not.into_iter().chain(["https://a.org:443", "http://a.org:80", "https://a.org:", "https://a.org:1:2"])
        {
            assert!(!Site::is_origin(text), "{text}");
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

    #[test]
    fn a_site_that_is_moved_to_the_root_keeps_its_host_alone() {
        let moved = |base_url: Option<&str>| {
            let mut site = Site { base_url: base_url.and_then(Site::address), ..Site::default() };
            site.move_to_root();
            site.base_url
        };
        assert_eq!(moved(None), None);
        assert_eq!(moved(Some("https://a.org")).as_deref(), Some("https://a.org/"));
        assert_eq!(moved(Some("https://a.org:8080/b/c")).as_deref(), Some("https://a.org:8080/"));
    }
}
