//! Serves a site from memory to this machine's own browser, and tells open pages when it has changed.

mod answer;
mod guard;
mod live;
mod media_type;
mod request_path;
mod waiting;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response};

pub use live::Live;

use answer::{Answer, Ask, Reply};
use waiting::Waiting;

/// A site by path, relative and with `/`, as it would lie on the disk.
pub type Site = BTreeMap<String, Vec<u8>>;

/// Which port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// This one or none; 0 is any that is free.
    Exactly(u16),
    /// This one, or the next that is free.
    From(u16),
}

/// Threads that answer. Pages that wait for a change keep none of them busy.
const THREADS: usize = 4;
/// How many ports are tried before we give up.
const PORTS_TRIED: u16 = 100;

/// A server that listens but does not answer yet.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    live: Arc<Live>,
}

impl Server {
    /// Listens on 127.0.0.1 alone.
    ///
    /// # Errors
    /// When the port is taken, or all that were tried.
    pub fn bind(port: Port, live: Arc<Live>) -> Result<Self> {
        let listener = listen(port)?;
        let address = listener.local_addr().context("asking for our own address")?;
        let http = tiny_http::Server::from_listener(listener, None).map_err(|error| anyhow!("serving: {error}"))?;
        Ok(Self { http: Arc::new(http), address, live })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the process ends.
    pub fn run(self) {
        let waiting = Waiting::start(Arc::clone(&self.live));
        let work = || {
            while let Ok(request) = self.http.recv() {
                handle(request, &self.live, &waiting);
            }
        };
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(work);
            }
        });
    }
}

fn listen(port: Port) -> Result<TcpListener> {
    let on = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Port::Exactly(port) => on(port).with_context(|| format!("listening on port {port}")),
        Port::From(first) => {
            let last = first.saturating_add(PORTS_TRIED);
            let free = (first..=last).find_map(|port| on(port).ok());
            free.with_context(|| format!("no free port from {first} to {last}; choose one with `--port`"))
        }
    }
}

fn handle(request: Request, live: &Live, waiting: &Waiting) {
    let ask = ask_of(&request);
    match answer::answer(&ask, live) {
        Answer::Wait { version } => waiting.add(request, version),
        Answer::Reply(reply) => respond(request, reply),
    }
}

fn ask_of(request: &Request) -> Ask<'_> {
    let all = |name: &'static str| {
        let headers = request.headers().iter().filter(move |header| header.field.equiv(name));
        headers.map(|header| header.value.as_str())
    };
    Ask {
        reads: matches!(request.method(), Method::Get | Method::Head),
        target: request.url(),
        hosts: all("Host").collect(),
        origin: all("Origin").next(),
        fetch_site: all("Sec-Fetch-Site").next(),
        fetch_mode: all("Sec-Fetch-Mode").next(),
        fetch_dest: all("Sec-Fetch-Dest").next(),
    }
}

fn respond(request: Request, reply: Reply) {
    let length = reply.body.len();
    let headers = reply.headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, value.as_bytes()).ok());
    let response = Response::new(reply.status.into(), headers.collect(), Cursor::new(reply.body), Some(length), None);
    // The visitor may have gone. That is nobody's mistake.
    let _ = request.respond(response.with_chunked_threshold(usize::MAX));
}
