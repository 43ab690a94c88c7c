//! Who may read what is served: this machine's browser, on pages that we served ourselves.
//!
//! A site under development may be secret. A page elsewhere must not read it by renaming its own host to 127.0.0.1
//! (DNS rebinding: the `Host` header gives it away), nor by fetching or embedding it from another origin.

use super::answer::Ask;

/// Why a request is not answered, as an HTTP status; `None` when it may be.
pub fn refusal(ask: &Ask) -> Option<u16> {
    // Exactly one `Host`: with two, another program may have believed the other one.
    let [host] = ask.hosts[..] else { return Some(421) };
    if !is_loopback(host) {
        return Some(421);
    }
    if ask.origin.is_some_and(|origin| origin.strip_prefix("http://") != Some(host)) {
        return Some(403);
    }
    let is_foreign = ask.fetch_site.is_some_and(|site| !matches!(site, "same-origin" | "none"));
    (is_foreign && !is_followed_link(ask)).then_some(403)
}

/// A link from elsewhere may be followed: that shows the page to the visitor and not to the other site.
fn is_followed_link(ask: &Ask) -> bool {
    ask.fetch_mode == Some("navigate") && ask.fetch_dest == Some("document")
}

/// Any port will do, so that a tunnel from another port works.
fn is_loopback(host: &str) -> bool {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or((host, ""), |(_, port)| (&host[..host.len() - port.len()], port)),
        None => host.find(':').map_or((host, ""), |colon| host.split_at(colon)),
    };
    let is_port = |port: &str| port.len() < 6 && port.bytes().all(|byte| byte.is_ascii_digit());
    let has_port = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    has_port && (matches!(name, "127.0.0.1" | "[::1]") || name.eq_ignore_ascii_case("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(host: &str) -> Ask<'_> {
        Ask { reads: true, target: "/", hosts: vec![host], ..Ask::default() }
    }

    #[test]
    fn every_name_of_this_machine_is_answered_on_any_port() {
        for host in ["127.0.0.1", "127.0.0.1:4000", "localhost:4000", "LocalHost", "[::1]", "[::1]:4000"] {
            assert_eq!(refusal(&from(host)), None, "{host}");
        }
    }

    #[test]
    fn any_other_host_is_refused_whatever_it_looks_like() {
        let hosts = [
            "",
            "evil.example",
            "evil.example:4000",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "localhost:4000.evil.example",
            "evil.example@localhost",
            "127.0.0.1:4000:4000",
            "127.0.0.2",
            "0.0.0.0",
            "192.168.1.7:4000",
            "[::1].evil.example",
            "[::1",
            "[evil.example]",
            "localhost ",
        ];
        for host in hosts {
            assert_eq!(refusal(&from(host)), Some(421), "{host:?}");
        }
    }

    #[test]
    fn no_host_and_two_hosts_are_refused() {
        assert_eq!(refusal(&Ask { hosts: vec![], ..from("") }), Some(421));
        assert_eq!(refusal(&Ask { hosts: vec!["localhost", "localhost"], ..from("") }), Some(421));
    }

    #[test]
    fn only_our_own_origin_may_fetch() {
        let with = |origin| Ask { origin: Some(origin), ..from("localhost:4000") };
        assert_eq!(refusal(&with("http://localhost:4000")), None);
        for origin in ["null", "", "http://localhost:3000", "https://localhost:4000", "http://evil.example"] {
            assert_eq!(refusal(&with(origin)), Some(403), "{origin:?}");
        }
    }

    #[test]
    fn another_site_may_link_here_but_not_fetch_or_embed() {
        let with = |site, mode, dest| Ask {
            fetch_site: Some(site),
            fetch_mode: Some(mode),
            fetch_dest: Some(dest),
            ..from("localhost:4000")
        };
        assert_eq!(refusal(&with("same-origin", "cors", "empty")), None);
        assert_eq!(refusal(&with("none", "navigate", "document")), None);
        assert_eq!(refusal(&with("cross-site", "navigate", "document")), None);
        for (mode, dest) in [("no-cors", "script"), ("no-cors", "image"), ("cors", "empty"), ("navigate", "iframe")] {
            assert_eq!(refusal(&with("cross-site", mode, dest)), Some(403), "{mode} {dest}");
            assert_eq!(refusal(&with("same-site", mode, dest)), Some(403), "{mode} {dest}");
        }
    }
}
