//! What the site that we ship gives to machines and hosts: every address in it leads somewhere, with and without an
//! address of the site's own.

use content::{Alias, Library, Site, link::Kind};
use maturity::{QuestionId, moment::Moment};
use render::{App, Sink, Theme, open_data, render};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    io,
    path::Path,
    sync::Mutex,
};
use stride_tests::{pages::is_page, shipped};

const BASE: &str = "https://example.com/any/where/";

type Outcome = Result<(), Box<dyn Error>>;

/// Every file of a site as text; what is none is empty.
#[derive(Default)]
struct Files(Mutex<BTreeMap<String, String>>);

impl Sink for Files {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let text = String::from_utf8(bytes.to_vec()).unwrap_or_default();
        self.0.lock().map_err(|_| io::ErrorKind::Other)?.insert(path.to_owned(), text);
        Ok(())
    }
}

/// A rendered site, and where it stands.
struct Rendered {
    files: BTreeMap<String, String>,
    base: &'static str,
}

impl Rendered {
    fn of(library: &Library, base: &'static str) -> Result<Self, Box<dyn Error>> {
        let mut library = library.clone();
        library.site.base_url = Site::address(base);
        let files = Files::default();
        render(&library, &Theme::with([]), &App::default(), &files)?;
        Ok(Self { files: files.0.into_inner()?, base })
    }

    fn file(&self, path: &str) -> &str {
        self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    fn pages(&self) -> impl Iterator<Item = (&String, &String)> {
        self.files.iter().filter(|(path, _)| is_page(path))
    }

    /// Whether an address, as a file at the root writes it, leads to a file, and to a place in it.
    fn leads(&self, address: &str) -> bool {
        let Some(rest) = address.strip_prefix(self.base) else { return false };
        let (path, anchor) = rest.split_once('#').map_or((rest, None), |(path, anchor)| (path, Some(anchor)));
        let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let Some(text) = self.files.get(&path) else { return false };
        anchor.is_none_or(|anchor| text.contains(&format!("id=\"{anchor}\"")))
    }

    #[track_caller]
    fn check_all_lead<'a>(&self, addresses: impl IntoIterator<Item = &'a str>, least: usize) {
        let addresses: Vec<&str> = addresses.into_iter().collect();
        let broken: Vec<_> = addresses.iter().filter(|address| !self.leads(address)).collect();
        assert!(broken.is_empty(), "lead nowhere: {broken:#?}");
        assert!(addresses.len() >= least, "only {} addresses", addresses.len());
    }
}

fn library() -> Result<Library, Box<dyn Error>> {
    let mut library = shipped::library(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))?;
    library.site.base_url = None;
    Ok(library)
}

/// The library with an earlier id of one thing of each kind.
fn renamed() -> Result<Library, Box<dyn Error>> {
    let mut library = library()?;
    let kinds = [Kind::Domain, Kind::Principle, Kind::Playbook, Kind::Metric, Kind::Article, Kind::Page];
    let alias = |kind| {
        let id = library.ids(kind).next().ok_or("there is one of each kind")?.to_owned();
        Ok(Alias { kind, old: "as-it-was".to_owned(), id })
    };
    library.aliases = kinds.into_iter().map(alias).collect::<Result<_, &str>>()?;
    let question = &mut library.framework.domains[0].questions[0];
    question.aliases.push(QuestionId::new("as.it.was"));
    Ok(library)
}

/// What ships, told that it stands there; rendered once for all tests.
fn shipped_at(base: &'static str) -> Result<&'static Rendered, Box<dyn Error>> {
    static SITES: Mutex<BTreeMap<&str, &Rendered>> = Mutex::new(BTreeMap::new());
    let mut sites = SITES.lock().map_err(|_| "another test failed while it rendered")?;
    if let Some(site) = sites.get(base) {
        return Ok(site);
    }
    let site: &'static Rendered = Box::leak(Box::new(Rendered::of(&library()?, base)?));
    sites.insert(base, site);
    Ok(site)
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn without_an_address_there_is_no_map_and_no_feed_and_nothing_speaks_of_them() -> Outcome {
    let site = shipped_at("")?;
    let there = ["sitemap.xml", "feed.xml"].map(|path| site.files.contains_key(path));
    assert_eq!(there, [false, false]);
    assert_eq!(site.file("robots.txt"), "User-agent: *\nAllow: /\n");
    let speak: Vec<_> = site.pages().filter(|(_, html)| html.contains("feed.xml")).map(|(path, _)| path).collect();
    assert!(speak.is_empty(), "{speak:?}");
    Ok(())
}

#[test]
fn the_sitemap_names_every_page_once_but_those_that_are_not_to_be_found() -> Outcome {
    let site = Rendered::of(&renamed()?, BASE)?;
    let document = roxmltree::Document::parse(site.file("sitemap.xml"))?;
    let named: Vec<&str> =
        document.descendants().filter(|node| node.has_tag_name("loc")).filter_map(|node| node.text()).collect();
    site.check_all_lead(named.iter().copied(), 100);
    let once: BTreeSet<&str> = named.iter().copied().collect();
    assert_eq!(once.len(), named.len());
    let hidden = |html: &str| html.contains("name=\"robots\" content=\"noindex");
    let wanted = site.pages().filter(|(path, html)| *path != "404.html" && !hidden(html));
    let wanted: BTreeSet<String> =
        wanted.map(|(path, _)| format!("{BASE}{}", path.strip_suffix("index.html").unwrap_or(path))).collect();
    assert_eq!(once.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), wanted);
    assert!(site.file("robots.txt").ends_with("\nSitemap: https://example.com/any/where/sitemap.xml\n"));
    Ok(())
}

/// What RFC 4287 asks of a feed and of each entry.
#[test]
fn the_feed_is_valid_and_holds_every_dated_article_the_newest_first() -> Outcome {
    let (library, site) = (library()?, shipped_at(BASE)?);
    let document = roxmltree::Document::parse(site.file("feed.xml"))?;
    let feed = document.root_element();
    let atom = "http://www.w3.org/2005/Atom";
    assert!(feed.has_tag_name((atom, "feed")));
    let entries: Vec<_> = feed.children().filter(|node| node.has_tag_name((atom, "entry"))).collect();
    assert_eq!(entries.len(), library.articles.len());
    for node in entries.iter().chain([&feed]) {
        for name in ["id", "title", "updated"] {
            let found: Vec<_> = node.children().filter(|child| child.has_tag_name((atom, name))).collect();
            assert!(matches!(found[..], [one] if one.text().is_some_and(|text| !text.trim().is_empty())), "{name}");
        }
    }
    assert!(feed.children().any(|child| child.has_tag_name((atom, "author"))));
    let all = |name: &str| -> Vec<&str> {
        document.descendants().filter(|node| node.has_tag_name((atom, name))).filter_map(|node| node.text()).collect()
    };
    assert_eq!(all("id").into_iter().collect::<BTreeSet<_>>().len(), entries.len() + 1);
    let moments: Vec<_> = all("updated").into_iter().map(Moment::read).collect();
    assert!(moments.iter().all(Option::is_some) && all("published").into_iter().all(|at| Moment::read(at).is_some()));
    assert_eq!(moments[0], moments[1], "the feed is as new as its newest entry");
    assert!(moments.windows(2).all(|pair| pair[0] >= pair[1]));
    let links = document.descendants().filter(|node| node.has_tag_name((atom, "link")));
    site.check_all_lead(links.filter_map(|link| link.attribute("href")).chain(all("id")), 12);
    for content in all("content") {
        site.check_all_lead(values(content, "href").into_iter().filter(|href| href.contains("example.com")), 1);
        assert!(values(content, "href").iter().all(|href| href.contains("://")), "a feed is read elsewhere");
    }
    Ok(())
}

#[test]
fn every_page_names_the_feed_where_there_is_one() -> Outcome {
    let site = shipped_at(BASE)?;
    for (path, html) in site.pages() {
        let up = "../".repeat(path.matches('/').count());
        let href = if path == "404.html" { "/any/where/feed.xml".to_owned() } else { format!("{up}feed.xml") };
        assert!(html.contains("type=\"application/atom+xml\"") && html.contains(&format!("href=\"{href}\"")), "{path}");
    }
    Ok(())
}

#[test]
fn every_link_for_language_models_leads_somewhere_and_says_in_a_line_what_is_there() -> Outcome {
    for base in ["", BASE] {
        let site = shipped_at(base)?;
        let text = site.file("llms.txt");
        assert!(text.starts_with("# ") && text.lines().nth(2).is_some_and(|line| line.starts_with("> ")), "{text}");
        let links: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("- [")).collect();
        let parts: Vec<_> = links.iter().filter_map(|link| link.split_once("](")?.1.split_once("): ")).collect();
        assert_eq!(parts.len(), links.len());
        assert!(parts.iter().all(|(_, description)| !description.trim().is_empty()));
        site.check_all_lead(parts.iter().map(|(address, _)| *address), 100);
    }
    Ok(())
}

#[test]
fn the_open_data_are_as_their_schema_says_and_come_back_the_same() -> Outcome {
    let site = shipped_at("")?;
    let json = site.file("framework.json");
    let (data, schema): (Value, Value) =
        (serde_json::from_str(json)?, serde_json::from_str(site.file("framework.schema.json"))?);
    assert_eq!(data["$schema"], "framework.schema.json");
    let validator = jsonschema::draft7::new(&schema)?;
    let complaints: Vec<_> = validator.iter_errors(&data).map(|error| error.to_string()).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    let mut spoiled = data.clone();
    spoiled["domains"][0]["questions"][0]["more"] = Value::Bool(true);
    assert!(!validator.is_valid(&spoiled), "the schema is strict");
    assert!(open_data::from_json(&spoiled.to_string()).is_err(), "the reader is strict");
    assert_eq!(open_data::to_json(&open_data::from_json(json)?), json);
    spoiled["format"] = Value::from(2);
    let later = open_data::from_json(&spoiled.to_string()).err();
    assert_eq!(later.as_deref(), Some("The data are of format 2; this version reads format 1."));
    Ok(())
}

#[test]
fn the_open_data_hold_everything_and_every_address_and_id_in_them_is_there() -> Outcome {
    let (library, site) = (library()?, shipped_at("")?);
    let data = open_data::from_json(site.file("framework.json"))?;
    let questions: Vec<_> = data.domains.iter().flat_map(|domain| &domain.questions).collect();
    let steps: Vec<_> = questions.iter().flat_map(|question| &question.steps).collect();
    let counted = [data.domains.len(), questions.len(), steps.len(), data.playbooks.len(), data.metrics.len()];
    let framework = &library.framework;
    let wanted = [library.domains.len(), framework.questions().count(), library.steps().count()];
    assert_eq!(counted[..3], wanted);
    assert_eq!(counted[3..], [library.playbooks.len(), library.metrics.len()]);
    assert_eq!([data.principles.len(), data.glossary.len()], [library.principles.len(), library.glossary.len()]);
    let hrefs = [
        data.domains.iter().map(|it| &*it.href).collect::<Vec<_>>(),
        questions.iter().map(|it| &*it.href).collect(),
        steps.iter().map(|it| &*it.href).collect(),
        data.principles.iter().map(|it| &*it.href).collect(),
        data.playbooks.iter().map(|it| &*it.href).collect(),
        data.metrics.iter().map(|it| &*it.href).collect(),
        data.glossary.iter().map(|it| &*it.href).collect(),
    ];
    site.check_all_lead(hrefs.concat(), 250);
    let ids: BTreeSet<&str> = steps.iter().map(|step| &*step.id).collect();
    assert!(data.playbooks.iter().flat_map(|playbook| &playbook.steps).all(|step| ids.contains(&**step)));
    let stages: BTreeSet<&str> = data.stages.iter().map(|stage| &*stage.id).collect();
    assert!(steps.iter().all(|step| stages.contains(&*step.stage)));
    Ok(())
}

#[test]
fn every_earlier_address_leads_to_the_page_of_today() -> Outcome {
    for base in ["", BASE] {
        let (library, site) = (renamed()?, Rendered::of(&renamed()?, base)?);
        let lines: Vec<Vec<&str>> =
            site.file("_redirects").lines().skip(1).map(|line| line.split(' ').collect()).collect();
        assert_eq!(lines.len(), library.aliases.len() + 1, "a domain has two pages");
        let path = if base.is_empty() { "/" } else { "/any/where/" };
        for line in lines {
            let [from, to, "301"] = line[..] else { panic!("{line:?}") };
            let (from, to) = (from.strip_prefix(path).ok_or(from)?, to.strip_prefix(path).ok_or(to)?);
            assert!(from.ends_with("as-it-was.html") && site.files.contains_key(to), "{from} to {to}");
            let html = site.file(from);
            let target =
                values(html, "href").into_iter().find(|href| is_page(href) && !href.contains("://")).ok_or(from)?;
            let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
            let whole = if target.starts_with("../") {
                target.trim_start_matches("../").to_owned()
            } else {
                format!("{folder}/{target}")
            };
            assert_eq!(whole.trim_start_matches('/'), to, "{from}");
            assert!(html.contains(&format!("<meta http-equiv=\"refresh\" content=\"0; url={target}\">")), "{html}");
            assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{html}");
            assert_eq!(html.contains(&format!("<link rel=\"canonical\" href=\"{BASE}{to}\">")), base == BASE);
        }
    }
    Ok(())
}

#[test]
fn a_place_on_a_page_is_found_by_its_earlier_ids_too() -> Outcome {
    let library = renamed()?;
    let site = Rendered::of(&library, "")?;
    let domain = &library.framework.domains[0].id;
    let steps = library.stages.iter().map(|stage| format!("step.as.it.was.{}", stage.id));
    let anchors: Vec<String> = steps.chain(["question.as.it.was".to_owned()]).collect();
    let addresses: Vec<String> = anchors.iter().map(|anchor| format!("domains/{domain}.html#{anchor}")).collect();
    site.check_all_lead(addresses.iter().map(String::as_str), 4);
    Ok(())
}

#[test]
fn an_earlier_id_never_takes_the_address_of_a_page() -> Outcome {
    let mut library = library()?;
    let id = library.pages[0].id.clone();
    library.aliases.push(Alias { kind: Kind::Page, old: "model".to_owned(), id: id.clone() });
    let error =
        render(&library, &Theme::with([]), &App::default(), &Files::default()).err().ok_or("two files at one place")?;
    let expected = format!(
        "Model and an earlier address of Thing(Page, {id:?}) would both be written to model.html: give one of them another id"
    );
    assert_eq!(error.to_string(), expected);
    Ok(())
}

/// The rules of a `_headers` file: a pattern, and its lines.
fn rules(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let blocks = text.split("\n\n").filter_map(|block| block.trim_end().split_once('\n'));
    blocks
        .map(|(pattern, lines)| (pattern, lines.lines().filter_map(|line| line.trim().split_once(": ")).collect()))
        .collect()
}

/// As hosts match: `*` is whatever follows, `:name` is one part of a path.
fn fits(pattern: &str, address: &str) -> bool {
    if let Some(start) = pattern.strip_suffix('*') {
        return address.starts_with(start);
    }
    let parts = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (pattern, address) = (parts(pattern), parts(address));
    let same = |(one, other): (&String, &String)| one == other || one.starts_with(':') && !other.is_empty();
    pattern.len() == address.len() && pattern.iter().zip(&address).all(same)
}

#[test]
fn hosts_are_told_once_how_long_each_file_is_good_and_what_no_page_may_do() -> Outcome {
    for (base, path) in [("", "/"), (BASE, "/any/where/")] {
        let site = shipped_at(base)?;
        let rules = rules(site.file("_headers"));
        let sent = |address: &str, name: &str| -> Vec<String> {
            let fitting = rules.iter().filter(|(pattern, _)| fits(pattern, address));
            fitting
                .flat_map(|(_, lines)| lines)
                .filter(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
                .collect()
        };
        let whole = site.files.keys().map(|file| format!("{path}{}", file.strip_suffix("index.html").unwrap_or(file)));
        for address in whole {
            let is_named_by_content =
                ["assets/", "search/"].iter().any(|it| address.starts_with(&format!("{path}{it}")));
            let cached = sent(&address, "Cache-Control");
            if is_named_by_content {
                assert_eq!(cached, ["public, max-age=31536000, immutable"], "{address}");
            } else if is_page(&address) || address.ends_with('/') || address.ends_with("/offline.js") {
                assert_eq!(cached, ["public, max-age=0, must-revalidate"], "{address}");
            }
            assert!(cached.len() < 2, "{address}: hosts would join {cached:?}");
            let policy = sent(&address, "Content-Security-Policy");
            let [policy] = &policy[..] else { panic!("{address}: {policy:?}") };
            let in_page = policy.strip_suffix("; frame-ancestors 'none'").ok_or("frames")?;
            assert!(site.file("index.html").contains(&format!("content=\"{in_page}\"")), "the page says the same");
            assert_eq!(sent(&address, "X-Content-Type-Options"), ["nosniff"]);
        }
        assert_eq!(site.file(".nojekyll"), "");
    }
    Ok(())
}

#[test]
fn what_is_missing_is_answered_at_any_depth() -> Outcome {
    for (base, path) in [("", "/"), ("https://example.com", "/"), (BASE, "/any/where/")] {
        let site = shipped_at(base)?;
        let html = site.file("404.html");
        let own = values(html, "href").into_iter().chain(values(html, "src"));
        let strange: Vec<_> = own.filter(|href| !href.starts_with(path) && !href.starts_with('#')).collect();
        assert!(strange.is_empty(), "{strange:?}");
    }
    Ok(())
}

#[test]
fn pages_carry_checksums_only_where_the_site_asks_for_them() -> Outcome {
    let mut library = renamed()?;
    for asked in [false, true] {
        library.site.integrity = asked;
        let site = Rendered::of(&library, "")?;
        for (path, html) in site.pages() {
            let loaded = html.matches("<link rel=\"stylesheet\"").count() + html.matches("<script src=").count();
            let checked = html.matches(" integrity=\"sha384-").count();
            assert_eq!(checked, if asked { loaded } else { 0 }, "{path}");
        }
    }
    Ok(())
}
