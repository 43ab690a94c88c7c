//! What is served at this moment: the last site that could be built, and what is wrong with the newest one.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::Site;

/// The current site. Shared between the server and whoever rebuilds.
pub struct Live {
    now: RwLock<Moment>,
    changed: Changed,
}

/// Called after each change, with no lock held.
type Changed = RwLock<Option<Box<dyn Fn() + Send + Sync>>>;

/// One state of it; cheap to clone.
#[derive(Clone)]
pub struct Moment {
    /// Counts every change, starting from the clock so that a restarted server never repeats a number.
    pub version: u64,
    /// The version at which `site` came.
    pub shown: u64,
    /// The last site that could be built.
    pub site: Arc<Site>,
    /// What is wrong with the newest one, each finding as text for people; empty when `site` is the newest.
    pub findings: Arc<[String]>,
}

impl Live {
    /// Serves a first site.
    pub fn new(site: Site) -> Self {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let version = u64::try_from(since_epoch.as_millis()).unwrap_or_default();
        let now = Moment { version, shown: version, site: Arc::new(site), findings: Arc::default() };
        Self { now: RwLock::new(now), changed: RwLock::default() }
    }

    /// Replaces the site. Open pages reload.
    pub fn show(&self, site: Site) {
        self.change(|now| {
            now.shown = now.version;
            now.site = Arc::new(site);
            now.findings = Arc::default();
        });
    }

    /// Keeps the site, and lays the findings over every open page until [`Live::show`].
    pub fn fail(&self, findings: Vec<String>) {
        self.change(|now| now.findings = findings.into());
    }

    /// The state of this moment.
    pub fn now(&self) -> Moment {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Has `changed` called after every change from now on.
    pub fn on_change(&self, changed: impl Fn() + Send + Sync + 'static) {
        *self.changed.write().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(changed));
    }

    fn change(&self, change: impl FnOnce(&mut Moment)) {
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        now.version += 1;
        change(&mut now);
        drop(now);
        if let Some(changed) = &*self.changed.read().unwrap_or_else(PoisonError::into_inner) {
            changed();
        }
    }
}

impl Moment {
    /// What a waiting page is told.
    pub fn news(&self) -> Vec<u8> {
        let news = json!({ "version": self.version, "shown": self.shown, "findings": *self.findings });
        news.to_string().into_bytes()
    }

    /// A page of the site with the script that waits for changes; only ever in what is served.
    pub fn with_script(&self, page: &[u8]) -> Vec<u8> {
        let script = format!("<script src=\"/__stride/live.js\" data-version=\"{}\" defer></script>", self.shown);
        let end = b"</body>";
        let at = page.windows(end.len()).rposition(|window| window.eq_ignore_ascii_case(end)).unwrap_or(page.len());
        [&page[..at], script.as_bytes(), &page[at..]].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> Moment {
        Moment { version: 8, shown: 7, site: Arc::default(), findings: Arc::new(["error: <b>\"x\"".to_owned()]) }
    }

    fn check_script(page: &str, expect: &str) {
        let served = moment().with_script(page.as_bytes());
        let script = "<script src=\"/__stride/live.js\" data-version=\"7\" defer></script>";
        assert_eq!(String::from_utf8(served).unwrap(), expect.replace("SCRIPT", script));
    }

    #[test]
    fn the_script_stands_before_the_last_end_of_body() {
        check_script("<body>a</body>", "<body>aSCRIPT</body>");
        check_script("<body>a</BODY></html>", "<body>aSCRIPT</BODY></html>");
        check_script("<pre></body></pre></body>", "<pre></body></pre>SCRIPT</body>");
        check_script("<p>no end", "<p>no endSCRIPT");
    }

    #[test]
    fn news_are_strict_json_whatever_the_findings_say() {
        let news = String::from_utf8(moment().news()).unwrap();
        assert_eq!(news, r#"{"findings":["error: <b>\"x\""],"shown":7,"version":8}"#);
    }

    #[test]
    fn a_failure_keeps_the_site_and_a_new_site_ends_the_failure() {
        let live = Live::new(Site::from([("index.html".to_owned(), vec![])]));
        let first = live.now();
        live.fail(vec!["error".to_owned()]);
        let failed = live.now();
        assert_eq!((failed.shown, failed.version, failed.site.len()), (first.shown, first.version + 1, 1));
        live.show(Site::new());
        let second = live.now();
        assert_eq!((second.shown, second.site.len(), second.findings.len()), (first.version + 2, 0, 0));
    }
}
