//! `stride serve`

use crate::{
    Outcome,
    arguments::Serve,
    project::Project,
    serve::{Live, Port, Server, Site},
    watch::{self, Watch},
};
use anyhow::Result;
use render::Sink;
use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver},
    },
    thread,
    time::Instant,
};

/// The port that is tried first.
const PORT: u16 = 4000;

/// A page to show findings over, while there has not been any site yet.
const EMPTY_PAGE: &str = "<!doctype html><html lang=\"en\"><title>stride</title><body></body></html>";

/// Serves the site from memory, and builds it again after every change.
///
/// # Errors
/// When the content cannot be read at the start, or no port is free.
pub fn run(arguments: &Serve) -> Result<Outcome> {
    let live = Arc::new(Live::new(empty_site()));
    let follower = Follower::start(arguments.root.root.clone(), Arc::clone(&live))?;
    let port = arguments.port.map_or(Port::From(PORT), Port::Exactly);
    let server = Server::bind(port, live)?;
    eprintln!("serving on http://{}/ (Ctrl-C ends it); pages reload after every change", server.address());
    thread::spawn(move || follower.run());
    server.run();
    Ok(Outcome::Fine)
}

/// Keeps what is served in step with the files.
struct Follower {
    root: PathBuf,
    live: Arc<Live>,
    /// The folders of all projects that this one is made of.
    projects: Vec<PathBuf>,
    watch: Watch,
    changes: Receiver<Vec<PathBuf>>,
}

impl Follower {
    /// Builds the first site.
    fn start(root: PathBuf, live: Arc<Live>) -> Result<Self> {
        let projects = rebuild(&root, &live)?;
        let (watch, changes) = watch_sources(&projects)?;
        Ok(Self { root, live, projects, watch, changes })
    }

    /// Builds again after every change, as long as the process lasts.
    fn run(mut self) {
        while let Ok(changed) = self.changes.recv() {
            // What changed meanwhile is built with it.
            let all = std::iter::once(changed).chain(self.changes.try_iter());
            let is_outdated = all.fold(false, |is_outdated, changed| is_outdated | self.watch.is_outdated(&changed));
            if let Err(error) = self.follow(is_outdated) {
                eprintln!("error: {error:#}");
                self.live.fail(vec![format!("{error:#}")]);
            }
        }
    }

    /// Builds anew, and once more after each time that other folders had to be watched: nothing may change unseen in between.
    fn follow(&mut self, mut is_outdated: bool) -> Result<()> {
        loop {
            if is_outdated {
                (self.watch, self.changes) = watch_sources(&self.projects)?;
            }
            let projects = rebuild(&self.root, &self.live)?;
            if projects == self.projects {
                return Ok(());
            }
            (self.projects, is_outdated) = (projects, true);
        }
    }
}

/// Watches what projects are read from, whether it is there yet or not.
fn watch_sources(projects: &[PathBuf]) -> Result<(Watch, Receiver<Vec<PathBuf>>)> {
    let folders: Vec<PathBuf> =
        projects.iter().flat_map(|project| ["content", "site"].map(|folder| project.join(folder))).collect();
    let (told, changes) = mpsc::channel();
    // Who does not listen any more has another watch.
    let watch = watch::watch(&folders, &[], move |changed| drop(told.send(changed.to_vec())))?;
    Ok((watch, changes))
}

/// Compiles and renders anew; findings are printed, and shown over the pages that are open.
/// Returns the folders of all projects that this one is made of.
fn rebuild(root: &Path, live: &Live) -> Result<Vec<PathBuf>> {
    let started = Instant::now();
    let mut project = Project::read(root)?;
    for library in std::iter::once(&mut project.library).chain(&mut project.translations) {
        // A page that a browser holds would be that of an earlier change.
        library.site.offline = false;
        // It stands at the root of this machine, whatever the path where it will be published.
        library.site.move_to_root();
    }
    let memory = Memory::default();
    let pages = if project.findings.has_errors() { None } else { project.render(&memory)? };
    if !project.findings.is_empty() {
        super::report(&project, crate::arguments::Format::Human)?;
    }
    let Some(pages) = pages else {
        let text = diagnostics::render_human(&project.findings, &project.sources, false);
        eprintln!("{}: still serving the last good site", project.tally());
        live.fail(text.split("\n\n").filter(|finding| !finding.trim().is_empty()).map(str::to_owned).collect());
        return Ok(project.folders);
    };
    live.show(memory.0.into_inner().unwrap_or_else(PoisonError::into_inner));
    eprintln!("rendered {pages} pages in {} ms", started.elapsed().as_millis());
    Ok(project.folders)
}

fn empty_site() -> Site {
    ["index.html", "404.html"].map(|path| (path.to_owned(), EMPTY_PAGE.as_bytes().to_vec())).into()
}

/// A site in memory.
#[derive(Default)]
struct Memory(Mutex<Site>);

impl Sink for Memory {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }
}
