//! `stride serve`: the site on this machine, rebuilt when the author saves.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::project::Project;

const PATIENCE: Duration = Duration::from_mins(1);

/// A running server; killed when dropped.
struct Serving {
    child: Child,
    address: String,
    /// What was said before the address.
    said: Vec<String>,
}

impl Serving {
    fn start(project: &Project) -> Self {
        Self::of(project.stride("serve"))
    }

    /// Serves the project in a folder of this one.
    fn start_in(project: &Project, folder: &str) -> Self {
        let mut stride = Command::new(env!("CARGO_BIN_EXE_stride"));
        stride.arg("serve").arg("--root").arg(project.path(folder));
        Self::of(stride)
    }

    fn of(mut stride: Command) -> Self {
        let mut child = stride.args(["--port", "0"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let mut said = Vec::new();
        let address = loop {
            let line = lines.next().expect("the address is printed");
            if let Some(address) = address_in(&line) {
                break address;
            }
            said.push(line);
        };
        // Read on, or the server would stop at a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address, said }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn await_page(&self, path: &str, holds: &str) {
        let start = Instant::now();
        while !self.get(path).contains(holds) {
            assert!(start.elapsed() < PATIENCE, "{path} never held {holds:?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn address_in(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("http://")?;
    let end = rest.find(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ':'));
    Some(rest[..end.unwrap_or(rest.len())].to_owned())
}

#[test]
fn a_saved_change_is_served_and_a_mistake_is_shown_on_the_old_page() {
    let project = Project::new();
    let serving = Serving::start(&project);
    assert!(serving.address.starts_with("127.0.0.1:"), "{}", serving.address);
    serving.await_page("/", "/__stride/live.js");
    project.replace("content/framework.yaml", "title: ", "title: Renamed ");
    serving.await_page("/", "Renamed");
    project.replace("content/framework.yaml", "summary:", "sumary:");
    serving.await_page("/__stride/wait?version=0", "error[unknown-key]");
    assert!(serving.get("/").contains("Renamed"));
    project.replace("content/framework.yaml", "sumary:", "summary:");
    serving.await_page("/__stride/wait?version=0", "\"findings\":[]");
}

#[test]
fn a_site_with_warnings_is_served_and_they_are_said() {
    let project = Project::new();
    project.write("content/playbooks/spare.md", crate::check::SPARE);
    let serving = Serving::start(&project);
    serving.await_page("/playbooks/spare.html", "Spare");
    assert!(serving.said.iter().any(|line| line.contains("warning[unused-playbook]")), "{:?}", serving.said);
}

#[test]
fn serving_writes_nothing_into_the_project() {
    let project = Project::new();
    let before = crate::project::files_under(&project.path(""));
    let serving = Serving::start(&project);
    serving.await_page("/", "/__stride/live.js");
    assert!(crate::project::files_under(&project.path("")) == before);
}

#[test]
fn content_that_an_edition_has_later_is_served_and_so_is_what_it_is_then_made_to_lie_on() {
    let project = Project::new();
    project.write("edition/site/site.yaml", "extends: ..\n");
    project.write("other/site/site.yaml", "extends: ..\ntitle: The other below\n");
    let serving = Serving::start_in(&project, "edition");
    project.write("edition/content/playbooks/late.md", &crate::check::SPARE.replace("Spare", "Late"));
    serving.await_page("/playbooks/late.html", "Late");
    project.replace("edition/content/playbooks/late.md", "Rest.", "Rest well.");
    serving.await_page("/playbooks/late.html", "Rest well.");
    // A version control system takes folders away and brings them back.
    std::fs::rename(project.path("edition/content"), project.path("edition/aside")).unwrap();
    serving.await_page("/playbooks/late.html", "404");
    std::fs::rename(project.path("edition/aside"), project.path("edition/content")).unwrap();
    serving.await_page("/playbooks/late.html", "Rest well.");
    project.replace("edition/content/playbooks/late.md", "Rest well.", "Rest long.");
    serving.await_page("/playbooks/late.html", "Rest long.");
    project.replace("edition/site/site.yaml", "..", "../other");
    serving.await_page("/", "The other below");
    project.replace("other/site/site.yaml", "The other below", "The other, changed");
    serving.await_page("/", "The other, changed");
}

#[test]
fn the_page_for_what_is_not_there_has_its_styles_whatever_the_path_of_the_site() {
    let project = Project::new();
    project.write("edition/site/site.yaml", "extends: ..\nbase_url: https://www.example.com/maturity/\n");
    let serving = Serving::start_in(&project, "edition");
    let missing = serving.get("/nowhere/at-all.html");
    let (_, styles) = missing.split_once("rel=\"stylesheet\" href=\"").expect("has a stylesheet");
    let styles = styles.split('"').next().unwrap();
    assert!(serving.get(styles).starts_with("HTTP/1.1 200 "), "{styles}");
}
