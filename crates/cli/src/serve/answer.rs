//! What a request is answered, from what it asks and what is served; touches nothing else.

use super::live::{Live, Moment};
use super::{guard, media_type, request_path};

/// The parts of a request that decide.
#[derive(Debug, Default)]
pub struct Ask<'a> {
    /// Whether it is GET or HEAD.
    pub reads: bool,
    /// Path and query as they came.
    pub target: &'a str,
    /// Every `Host` header.
    pub hosts: Vec<&'a str>,
    /// The origin of the page that asks.
    pub origin: Option<&'a str>,
    /// How far that page's site is from ours.
    pub fetch_site: Option<&'a str>,
    /// Whether it is followed as a link, or fetched.
    pub fetch_mode: Option<&'a str>,
    /// What it is for.
    pub fetch_dest: Option<&'a str>,
}

/// An answer, or the promise of one.
#[derive(Debug)]
pub enum Answer {
    /// To be sent.
    Reply(Reply),
    /// To be sent once the version is no longer this one.
    Wait {
        /// The version that the page knows.
        version: u64,
    },
}

/// An answer to be sent.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// Header names and values.
    pub headers: Vec<(&'static str, String)>,
    /// Left out by the server when it was asked for the head alone.
    pub body: Vec<u8>,
}

const LIVE_SCRIPT: &str = include_str!("live.js");
const LIVE_STYLE: &str = include_str!("live.css");

/// Answers.
pub fn answer(ask: &Ask, live: &Live) -> Answer {
    if let Some(status) = guard::refusal(ask) {
        let text = "stride serves this site only to pages of its own, under http://localhost or http://127.0.0.1\n";
        return Answer::Reply(Reply::text(status, text));
    }
    if !ask.reads {
        return Answer::Reply(Reply::text(405, "only GET and HEAD\n").with("Allow", "GET, HEAD"));
    }
    let Some(path) = request_path::parse(ask.target) else {
        return Answer::Reply(Reply::text(400, "this is not a path\n"));
    };
    match path.strip_prefix("__stride/") {
        Some(own) => own_answer(own, ask, live),
        None => Answer::Reply(site_answer(&path, ask, &live.now())),
    }
}

/// What is served beside the site.
fn own_answer(path: &str, ask: &Ask, live: &Live) -> Answer {
    Answer::Reply(match path {
        "live.js" => Reply::new(200, media_type::of(path), LIVE_SCRIPT.into()),
        "live.css" => Reply::new(200, media_type::of(path), LIVE_STYLE.into()),
        "wait" => return news(ask, &live.now()),
        _ => Reply::text(404, "stride has nothing here\n"),
    })
}

fn news(ask: &Ask, now: &Moment) -> Answer {
    match request_path::parameter(ask.target, "version").map(str::parse) {
        Some(Ok(version)) if version == now.version => Answer::Wait { version },
        Some(Ok(_)) => Answer::Reply(Reply::json(now.news())),
        _ => Answer::Reply(Reply::text(400, "which version?\n")),
    }
}

fn site_answer(path: &str, ask: &Ask, now: &Moment) -> Reply {
    if path.is_empty() || path.ends_with('/') {
        return page(200, &format!("{path}index.html"), now).unwrap_or_else(|| not_found(now));
    }
    match page(200, path, now) {
        Some(found) => found,
        None if now.site.contains_key(&format!("{path}/index.html")) => redirect_to_folder(ask.target),
        None => not_found(now),
    }
}

fn page(status: u16, path: &str, now: &Moment) -> Option<Reply> {
    let bytes = now.site.get(path)?;
    let media_type = media_type::of(path);
    let body = if media_type.starts_with("text/html") { now.with_script(bytes) } else { bytes.clone() };
    Some(Reply::new(status, media_type, body))
}

fn not_found(now: &Moment) -> Reply {
    page(404, "404.html", now).unwrap_or_else(|| Reply::text(404, "not found\n"))
}

/// As it was asked for, so still encoded, with the `/` that relative links need.
fn redirect_to_folder(target: &str) -> Reply {
    let (path, query) = target.find('?').map_or((target, ""), |at| target.split_at(at));
    Reply::text(308, "").with("Location", &format!("{path}/{query}"))
}

impl Reply {
    /// JSON, for our own script.
    pub fn json(body: Vec<u8>) -> Self {
        Self::new(200, media_type::of(".json"), body)
    }

    fn text(status: u16, text: &str) -> Self {
        Self::new(status, media_type::of(".txt"), text.into())
    }

    fn new(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        let answer = Self { status, headers: Vec::new(), body };
        answer
            .with("Content-Type", media_type)
            .with("Cache-Control", "no-store")
            .with("X-Content-Type-Options", "nosniff")
            .with("Cross-Origin-Resource-Policy", "same-origin")
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::Site;

    fn live() -> Live {
        let files: [(&str, &str); 6] = [
            ("index.html", "<body>home</body>"),
            ("404.html", "<body>lost</body>"),
            ("health/index.html", "<body>health</body>"),
            ("über uns/index.html", "<body>about</body>"),
            ("assets/app.wasm", "wasm"),
            ("a%2e/index.html", "<body>percent</body>"),
        ];
        Live::new(Site::from(files.map(|(path, text)| (path.to_owned(), text.into()))))
    }

    fn get(target: &str) -> Reply {
        match answer(&Ask { reads: true, target, hosts: vec!["localhost"], ..Ask::default() }, &live()) {
            Answer::Reply(reply) => reply,
            Answer::Wait { .. } => panic!("{target} waits"),
        }
    }

    fn check(target: &str, status: u16, media_type: &str, starts: &str) {
        let now = get(target);
        let body = String::from_utf8(now.body).unwrap();
        assert_eq!((now.status, now.headers[0].1.as_str()), (status, media_type), "{target}");
        assert!(body.starts_with(starts), "{target}: {body}");
    }

    #[test]
    fn a_folder_is_answered_with_its_index() {
        check("/", 200, "text/html; charset=utf-8", "<body>home<script");
        check("/health/", 200, "text/html; charset=utf-8", "<body>health<script");
        check("/%C3%BCber%20uns/?x", 200, "text/html; charset=utf-8", "<body>about<script");
        check("/a%252e/", 200, "text/html; charset=utf-8", "<body>percent<script");
    }

    #[test]
    fn a_folder_without_its_slash_is_redirected_with_its_query_and_escapes() {
        for (target, location) in [("/health?x=1", "/health/?x=1"), ("/%C3%BCber%20uns", "/%C3%BCber%20uns/")] {
            let now = get(target);
            assert_eq!(now.status, 308, "{target}");
            assert!(now.headers.contains(&("Location", location.to_owned())), "{:?}", now.headers);
        }
    }

    #[test]
    fn no_redirect_can_lead_to_another_host() {
        for target in ["//health", "//evil.example", "/%2Fhealth", "/health//"] {
            check(target, 404, "text/html; charset=utf-8", "<body>lost");
        }
    }

    #[test]
    fn what_is_not_there_is_the_sites_own_404() {
        check("/nothing", 404, "text/html; charset=utf-8", "<body>lost<script");
        check("/assets/", 404, "text/html; charset=utf-8", "<body>lost");
        check("/index.html/", 404, "text/html; charset=utf-8", "<body>lost");
    }

    #[test]
    fn only_pages_get_the_script() {
        check("/assets/app.wasm", 200, "application/wasm", "wasm");
        assert_eq!(get("/assets/app.wasm").body, b"wasm");
    }

    #[test]
    fn what_is_not_a_path_is_a_bad_request() {
        check("/../secret", 400, "text/plain; charset=utf-8", "this is not a path");
        check("/__stride/../index.html", 400, "text/plain; charset=utf-8", "this is not a path");
    }

    #[test]
    fn nothing_may_be_stored_guessed_or_embedded_elsewhere() {
        for target in ["/", "/nothing", "/health", "/assets/app.wasm", "/__stride/live.js", "/../x"] {
            let headers = get(target).headers;
            for (name, value) in [
                ("Cache-Control", "no-store"),
                ("X-Content-Type-Options", "nosniff"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
            ] {
                assert!(headers.contains(&(name, value.to_owned())), "{target} {name}");
            }
        }
    }

    #[test]
    fn other_methods_are_refused() {
        let ask = Ask { reads: false, target: "/", hosts: vec!["localhost"], ..Ask::default() };
        let Answer::Reply(reply) = answer(&ask, &live()) else { panic!("it waits") };
        assert_eq!(reply.status, 405);
    }

    #[test]
    fn only_a_page_that_knows_the_newest_version_waits() {
        let live = live();
        let version = live.now().version;
        let wait =
            |target: &str| answer(&Ask { reads: true, target, hosts: vec!["localhost"], ..Ask::default() }, &live);
        assert!(matches!(wait(&format!("/__stride/wait?version={version}")), Answer::Wait { .. }));
        for (target, status) in [("version=1", 200), ("version=x", 400), ("", 400)] {
            let Answer::Reply(reply) = wait(&format!("/__stride/wait?{target}")) else { panic!("{target} waits") };
            assert_eq!(reply.status, status, "{target}");
        }
    }
}
