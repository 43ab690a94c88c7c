//! The server over a real socket: what a browser would see.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::{Live, Port, Server, Site};

const PATIENCE: Duration = Duration::from_secs(20);

struct Running {
    address: SocketAddr,
    live: Arc<Live>,
}

impl Running {
    fn new() -> Self {
        let site = Site::from([("index.html".to_owned(), b"<body>home</body>".to_vec())]);
        let live = Arc::new(Live::new(site));
        let server = Server::bind(Port::Exactly(0), Arc::clone(&live)).unwrap();
        let address = server.address();
        thread::spawn(move || server.run());
        Self { address, live }
    }

    fn send(&self, request_line: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{request_line} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n").unwrap();
        stream
    }

    fn ask(&self, request_line: &str) -> String {
        read(self.send(request_line, &format!("Host: {}\r\n", self.address)))
    }

    fn wait(&self, version: u64) -> TcpStream {
        self.send(&format!("GET /__stride/wait?version={version}"), "Host: localhost\r\n")
    }
}

fn read(mut stream: TcpStream) -> String {
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_page_comes_with_its_length_and_the_live_script() {
    let answer = Running::new().ask("GET /");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("Content-Length: {}", body.len())), "{head}");
    assert!(body.starts_with("<body>home<script src=\"/__stride/live.js\""), "{body}");
}

#[test]
fn head_has_the_headers_of_the_page_and_no_body() {
    let running = Running::new();
    let length = |answer: &str| answer.lines().find(|line| line.starts_with("Content-Length")).unwrap().to_owned();
    let (get, head) = (running.ask("GET /"), running.ask("HEAD /"));
    assert_eq!(length(&get), length(&head));
    assert!(head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_rebound_host_and_a_post_are_refused() {
    let running = Running::new();
    let rebound = read(running.send("GET /", "Host: evil.example\r\n"));
    assert!(rebound.starts_with("HTTP/1.1 421") && !rebound.contains("home"), "{rebound}");
    let twice = read(running.send("GET /", "Host: localhost\r\nHost: evil.example\r\n"));
    assert!(twice.starts_with("HTTP/1.1 421"), "{twice}");
    let post = running.ask("POST /");
    assert!(post.starts_with("HTTP/1.1 405") && post.contains("Allow: GET, HEAD"), "{post}");
}

#[test]
fn a_taken_port_is_passed_over_unless_it_was_asked_for() {
    let live = || Arc::new(Live::new(Site::new()));
    let first = Server::bind(Port::Exactly(0), live()).unwrap();
    let taken = first.address().port();
    assert!(Server::bind(Port::Exactly(taken), live()).is_err());
    let next = Server::bind(Port::From(taken), live()).unwrap();
    assert!(next.address().port() > taken);
}

#[test]
fn waiting_pages_hear_of_a_new_site_at_once_and_keep_no_thread_from_answering() {
    let running = Running::new();
    let version = running.live.now().version;
    let waiting: Vec<_> = (0..40).map(|_| running.wait(version)).collect();
    assert!(running.ask("GET /").contains("home"));
    running.live.show(Site::from([("index.html".to_owned(), b"changed".to_vec())]));
    let start = Instant::now();
    for stream in waiting {
        assert!(read(stream).contains(&format!("\"shown\":{},\"version\":{}", version + 1, version + 1)));
    }
    assert!(start.elapsed() < PATIENCE / 2, "{:?}", start.elapsed());
    assert!(running.ask("GET /").contains("changed"));
}

#[test]
fn a_waiting_page_hears_of_findings() {
    let running = Running::new();
    let version = running.live.now().version;
    let waiting = running.wait(version);
    running.live.fail(vec!["error[broken-link]: <b>".to_owned()]);
    assert!(read(waiting).contains(&format!("{{\"findings\":[\"error[broken-link]: <b>\"],\"shown\":{version},")));
}

#[test]
fn when_too_many_pages_wait_the_first_ones_are_answered() {
    let running = Running::new();
    let version = running.live.now().version;
    let waiting: Vec<_> = (0..70).map(|_| running.wait(version)).collect();
    let mut answered = 0;
    let start = Instant::now();
    while answered < 6 && start.elapsed() < PATIENCE {
        answered = waiting.iter().filter(|stream| has_answer(stream)).count();
    }
    assert_eq!(answered, 6);
}

fn has_answer(stream: &TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    stream.peek(&mut [0]).is_ok_and(|bytes| bytes > 0)
}
