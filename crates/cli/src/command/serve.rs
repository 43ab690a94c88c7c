//! `stride serve`

use crate::{
    Outcome,
    arguments::Serve,
    project::Project,
    serve::{Live, Port, Server, Site},
    watch,
};
use anyhow::Result;
use render::Sink;
use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
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
    let root = arguments.root.root.clone();
    let live = Arc::new(Live::new(empty_site()));
    let mut folders = rebuild(&root, &live)?;
    let port = arguments.port.map_or(Port::From(PORT), Port::Exactly);
    let server = Server::bind(port, Arc::clone(&live))?;
    folders = folders.iter().flat_map(|root| ["content", "site"].map(|folder| root.join(folder))).collect();
    folders.retain(|folder| folder.is_dir());
    let watched = Arc::clone(&live);
    let _watch = watch::watch(&folders, &[], move |_| {
        if let Err(error) = rebuild(&root, &watched) {
            eprintln!("error: {error:#}");
            watched.fail(vec![format!("{error:#}")]);
        }
    })?;
    eprintln!("serving on http://{}/ (Ctrl-C ends it); pages reload after every change", server.address());
    server.run();
    Ok(Outcome::Fine)
}

/// Compiles and renders anew; findings are printed, and shown over the pages that are open.
/// Returns the folders of all projects that this one is made of.
fn rebuild(root: &Path, live: &Live) -> Result<Vec<PathBuf>> {
    let started = Instant::now();
    let mut project = Project::read(root)?;
    // A page that a browser holds would be that of an earlier change.
    for library in std::iter::once(&mut project.library).chain(&mut project.translations) {
        library.site.offline = false;
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
        // It stands at the root of this machine, whatever the path where it will be published.
        library.site.move_to_root();
