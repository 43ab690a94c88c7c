//! The JSON-LD of the pages that we ship.

use content::Library;
use serde_json::Value;
use std::{collections::BTreeMap, path::Path};
use stride_tests::{pages::pages, shipped};

const BASE: &str = "https://example.org/maturity/";

fn library() -> Library {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut library = shipped::library(&workspace).unwrap();
    library.site.base_url = Some(BASE.to_owned());
    library
}

/// The things that a page says it is about, by type.
fn things(path: &str, html: &str) -> BTreeMap<String, Value> {
    let Some((_, rest)) = html.split_once("<script type=\"application/ld+json\">") else { return BTreeMap::new() };
    let (json, _) = rest.split_once("</script>").unwrap_or_else(|| panic!("{path}: the element has no end"));
    let graph: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(graph["@context"], "https://schema.org", "{path}");
    let things = graph["@graph"].as_array().unwrap().iter();
    things.map(|thing| (thing["@type"].as_str().unwrap().to_owned(), thing.clone())).collect()
}

/// Every value in it with the name of its field.
fn values<'a>(name: &'a str, value: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let inner: Vec<_> = match value {
        Value::Object(fields) => fields.iter().flat_map(|(name, value)| values(name, value)).collect(),
        Value::Array(items) => items.iter().flat_map(|item| values(name, item)).collect(),
        _ => Vec::new(),
    };
    std::iter::once((name, value)).chain(inner).collect()
}

fn has(path: &str, thing: &Value, fields: &[&str]) {
    for field in fields {
        let says = match &thing[field] {
            Value::String(text) => !text.trim().is_empty(),
            Value::Number(number) => number.as_u64() > Some(0),
            Value::Array(items) => !items.is_empty(),
            _ => false,
        };
        assert!(says, "{path}: {} has no {field}: {thing}", thing["@type"]);
    }
}

#[test]
fn every_page_says_in_json_ld_what_it_is() {
    let pages = pages(&library()).unwrap();
    for (path, html) in &pages {
        let things = things(path, html);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let is_thing = !path.ends_with("index.html");
        let expect: Option<(&str, &[&str])> = match folder {
            "" if path == "index.html" => Some(("WebSite", &["name", "description", "url", "inLanguage"])),
            "" if path == "glossary.html" => {
                Some(("DefinedTermSet", &["name", "description", "url", "hasDefinedTerm"]))
            }
            "playbooks" if is_thing => {
                Some(("HowTo", &["name", "description", "url", "totalTime", "step", "inLanguage"]))
            }
            "metrics" if is_thing && things.contains_key("DefinedTerm") => {
                Some(("DefinedTerm", &["name", "description", "url"]))
            }
            "articles" if is_thing => Some(("Article", &["headline", "description", "url", "wordCount", "inLanguage"])),
            _ => None,
        };
        if let Some((kind, fields)) = expect {
            has(path, things.get(kind).unwrap_or_else(|| panic!("{path}: no {kind}")), fields);
        }
        let has_way = html.contains("<nav class=\"breadcrumbs\"");
        assert_eq!(things.contains_key("BreadcrumbList"), has_way, "{path}");
    }
}

#[test]
fn every_thing_that_ships_has_its_json_ld() {
    let library = library();
    let pages = pages(&library).unwrap();
    let all: Vec<_> = pages.iter().flat_map(|(path, html)| things(path, html)).collect();
    let count = |kind: &str| all.iter().filter(|(name, _)| name == kind).count();
    let things = [("HowTo", library.playbooks.len()), ("DefinedTerm", library.metrics.len())];
    for (kind, number) in things.into_iter().chain([("Article", library.articles.len()), ("WebSite", 1)]) {
        assert_eq!(count(kind), number, "{kind}");
    }
    let (_, terms) = all.iter().find(|(kind, _)| kind == "DefinedTermSet").unwrap();
    assert_eq!(terms["hasDefinedTerm"].as_array().unwrap().len(), library.glossary.len());
}

#[test]
fn the_days_of_an_article_in_json_ld_are_those_that_readers_see() {
    for (path, html) in &pages(&library()).unwrap() {
        if let Some(article) = things(path, html).get("Article") {
            for name in ["datePublished", "dateModified"] {
                if let Some(day) = article[name].as_str() {
                    assert!(html.contains(&format!("<time datetime=\"{day}\">")), "{path}: {name} {day}");
                }
            }
            assert!(article["datePublished"].is_string(), "{path}");
        }
    }
}

#[test]
fn json_ld_holds_no_null_and_its_addresses_are_pages_of_the_site() {
    let pages = pages(&library()).unwrap();
    for (path, html) in &pages {
        for (kind, thing) in things(path, html) {
            for (name, value) in values("", &thing) {
                assert!(!value.is_null(), "{path}: {kind}: {name}");
                if matches!(name, "url" | "item") {
                    let page = value.as_str().unwrap().strip_prefix(BASE).unwrap_or_else(|| panic!("{path}: {value}"));
                    let (page, anchor) = page.split_once('#').unwrap_or((page, ""));
                    let file = if page.is_empty() || page.ends_with('/') {
                        format!("{page}index.html")
                    } else {
                        page.to_owned()
                    };
                    let there = pages.get(&file).unwrap_or_else(|| panic!("{path}: {value} is no page"));
                    assert!(anchor.is_empty() || there.contains(&format!("id=\"{anchor}\"")), "{path}: {value}");
                }
            }
        }
    }
}

#[test]
fn a_playbook_names_each_of_its_steps_and_a_breadcrumb_its_place() {
    let library = library();
    let pages = pages(&library).unwrap();
    for playbook in &library.playbooks {
        let path = format!("playbooks/{}.html", playbook.id);
        let things = things(&path, &pages[&path]);
        let how_to = &things["HowTo"];
        assert_eq!(how_to["totalTime"], format!("P{}W", playbook.weeks), "{path}");
        let steps = how_to["step"].as_array().unwrap();
        assert_eq!(steps.len(), playbook.body.value.matches("**Done when:**").count(), "{path}");
        for step in steps {
            has(&path, step, &["name", "text"]);
        }
        let way = things["BreadcrumbList"]["itemListElement"].as_array().unwrap();
        let places: Vec<_> = way.iter().map(|item| (item["position"].as_u64(), item["item"].is_string())).collect();
        assert_eq!(places, [(Some(1), true), (Some(2), true), (Some(3), false)], "{path}");
        assert_eq!(way[2]["name"], playbook.title, "{path}");
    }
}

#[test]
fn without_an_address_of_the_site_json_ld_names_pages_as_links_do() {
    let library = Library { site: content::Site { base_url: None, ..library().site }, ..library() };
    let pages = pages(&library).unwrap();
    let html = &pages["playbooks/renewal-desk.html"];
    let way = &things("", html)["BreadcrumbList"]["itemListElement"];
    assert_eq!((&way[0]["item"], &way[1]["item"]), (&"../index.html".into(), &"index.html".into()));
}

#[test]
fn a_title_cannot_end_the_script_element_that_holds_it() {
    const TITLE: &str = "A</script><script>alert(1)</script><!--";
    let mut library = library();
    let before = pages(&library).unwrap()["playbooks/renewal-desk.html"].matches("<script").count();
    for playbook in &mut library.playbooks {
        playbook.title = TITLE.to_owned();
    }
    let html = &pages(&library).unwrap()["playbooks/renewal-desk.html"];
    assert_eq!(html.matches("<script").count(), before);
    assert_eq!(things("", html)["HowTo"]["name"], TITLE);
}
