//! The pages of the content that we ship: whatever leads to a page is shown on it.

use render::{App, Sink, Theme, render};
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    io,
    path::Path,
    sync::Mutex,
};
use stride_tests::shipped;

/// Pages that list or frame the others, and why none of their links needs one back.
const WAYS_IN: [(&str, &str); 6] = [
    ("index.html", "the home page and the indexes of each kind are ways in; breadcrumbs lead back to them"),
    ("404.html", "it stands for any address"),
    ("model.html", "it is the index of domains, transitions and parts of the model; breadcrumbs lead back to it"),
    ("sheet.html", "the questionnaire on paper"),
    ("playbooks/by-", "playbooks filtered by stage, domain, role or effort: an index"),
    ("search.html", "it says where to look where scripts are off; every page leads to it from its header"),
];

#[derive(Default)]
struct Pages(Mutex<BTreeMap<String, String>>);

impl Sink for Pages {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if path.rsplit('.').next() == Some("html") {
            let html = String::from_utf8_lossy(bytes).into_owned();
            self.0.lock().map_err(|_| io::ErrorKind::Other)?.insert(path.to_owned(), html);
        }
        Ok(())
    }
}

#[test]
fn every_link_between_two_pages_of_content_has_one_back() -> Result<(), Box<dyn Error>> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let library = shipped::library(&workspace)?;
    let pages = Pages::default();
    render(&library, &Theme::with([]), &App::default(), &pages)?;
    let pages = pages.0.into_inner()?;
    let links: BTreeSet<(String, String)> = pages
        .iter()
        .filter(|(path, _)| is_content(path))
        .flat_map(|(path, html)| targets(path, html).into_iter().map(move |to| (path.clone(), to)))
        .filter(|(from, to)| from != to && is_content(to))
        .collect();
    assert!(links.len() > 200, "{} links were found", links.len());
    let lonely: Vec<_> = links.iter().filter(|(from, to)| !links.contains(&(to.clone(), from.clone()))).collect();
    assert!(lonely.is_empty(), "{} links have none back: {lonely:#?}", lonely.len());
    Ok(())
}

fn is_content(path: &str) -> bool {
    !WAYS_IN.iter().any(|(way_in, _)| path.ends_with(way_in) || path.starts_with(way_in))
}

/// Where the links of a page's own matter lead: not those of its frame, nor of breadcrumbs, pagers and other navigation.
fn targets(path: &str, html: &str) -> BTreeSet<String> {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or("", |(main, _)| main);
    let mut matter = String::new();
    let mut parts = main.split("<nav");
    matter.push_str(parts.next().unwrap_or_default());
    parts.for_each(|part| matter.push_str(part.split_once("</nav>").map_or("", |(_, after)| after)));
    let hrefs = matter.split("<a ").skip(1).filter_map(|link| link.split_once("href=\"")?.1.split('"').next());
    let own = hrefs.filter(|href| !href.contains(':')).filter_map(|href| href.split('#').next());
    own.filter(|page| !page.is_empty()).map(|page| joined(path, page)).collect()
}

/// The path that `href` names on the page at `path`.
fn joined(path: &str, href: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for part in href.split('/') {
        if part == ".." {
            folders.pop();
        } else {
            folders.push(part);
        }
    }
    folders.join("/")
}

#[test]
fn a_link_is_read_from_where_it_stands() {
    assert_eq!(joined("playbooks/a.html", "../metrics/b.html"), "metrics/b.html");
    let html = "<main><nav><a href=\"x.html\">x</a></nav><a class=\"y\" href=\"y.html#z\">y</a></main><a href=\"w.html\">w</a>";
    assert_eq!(targets("a/b.html", html), BTreeSet::from(["a/y.html".to_owned()]));
}
