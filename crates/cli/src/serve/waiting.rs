//! Open pages that wait for a change: kept in a list, so that none of them keeps a thread busy.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tiny_http::Request;

use super::answer::Reply;
use super::live::Live;
use super::respond;

/// The longest that a page is kept waiting; proxies and browsers give up somewhat later.
const LONGEST: Duration = Duration::from_secs(25);
/// So many pages can wait. One more, and the one that has waited longest is told that there is no news.
const MOST: usize = 64;

/// Where requests that wait are handed in.
pub struct Waiting(Mutex<Sender<Event>>);

enum Event {
    Waits(Page),
    Changed,
}

struct Page {
    request: Request,
    version: u64,
    until: Instant,
}

impl Waiting {
    /// Starts the one thread that answers all who wait.
    pub fn start(live: Arc<Live>) -> Self {
        let (sender, receiver) = mpsc::channel();
        let changes = Mutex::new(sender.clone());
        live.on_change(move || {
            let _ = changes.lock().unwrap_or_else(PoisonError::into_inner).send(Event::Changed);
        });
        thread::spawn(move || answer_all(&receiver, &live));
        Self(Mutex::new(sender))
    }

    /// Answers the request when the version is no longer the given one, or when it has waited long enough.
    pub fn add(&self, request: Request, version: u64) {
        let page = Page { request, version, until: Instant::now() + LONGEST };
        let _ = self.0.lock().unwrap_or_else(PoisonError::into_inner).send(Event::Waits(page));
    }
}

fn answer_all(events: &Receiver<Event>, live: &Live) {
    // The one that has waited longest comes first: all wait equally long.
    let mut pages: Vec<Page> = Vec::new();
    loop {
        let pause = pages.first().map_or(LONGEST, |page| page.until.saturating_duration_since(Instant::now()));
        match events.recv_timeout(pause) {
            Ok(Event::Waits(page)) => pages.push(page),
            Ok(Event::Changed) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let (now, too_many) = (live.now(), pages.len().saturating_sub(MOST));
        let version = now.version;
        let mut rank = 0;
        let done = pages.extract_if(.., |page| {
            rank += 1;
            page.version != version || page.until <= Instant::now() || rank <= too_many
        });
        for page in done {
            respond(page.request, Reply::json(now.news()));
        }
    }
}
