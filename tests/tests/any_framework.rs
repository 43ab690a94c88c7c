//! Any framework is built and scored: the three test sites, and the least and the most of everything. Nothing on a page is
//! about what the framework does not have.

use content::{Library, compile_within};
use diagnostics::SourceTree;
use maturity::{Answer, Answers, Framework, Given, Level, report, score, wire};
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    path::{Path, PathBuf},
};
use stride_tests::{
    any_framework::Shape,
    mistakes::{Files, surroundings},
    pages, shipped,
};

type Outcome = Result<(), Box<dyn Error>>;
type Pages = BTreeMap<String, String>;

const SITES: [&str; 3] = ["process", "readiness", "security"];

fn site(name: &str) -> Result<Files, Box<dyn Error>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks").join(name);
    Ok(shipped::files(&folder)?.into_iter().collect())
}

/// The library, and the codes of what is found.
fn compiled(files: Files) -> (Library, BTreeSet<&'static str>) {
    let sources = SourceTree::new(files);
    let (library, found) = compile_within(&sources, &surroundings(&sources));
    (library, found.iter().map(|finding| finding.code).collect())
}

fn built(name: &str) -> Result<(Library, Pages), Box<dyn Error>> {
    let (library, found) = compiled(site(name)?);
    assert!(found.is_empty(), "{name}: {found:?}");
    let pages = pages::pages(&library)?;
    Ok((library, pages))
}

#[test]
fn every_page_of_the_three_sites_is_whole() -> Outcome {
    for name in SITES {
        check_pages(name, &built(name)?.1);
    }
    Ok(())
}

#[test]
fn frameworks_with_the_least_and_the_most_of_everything_are_built_and_scored() -> Outcome {
    for shape in Shape::extremes() {
        let (library, mut found) = compiled(shape.files());
        found.remove("assessment-length");
        assert!(found.is_empty(), "{shape:?}: {found:?}");
        check_pages(&format!("{shape:?}"), &pages::pages(&library)?);
        check_scores(&library.framework, &format!("{shape:?}"));
    }
    Ok(())
}

#[test]
fn the_three_sites_are_scored_from_the_lowest_answers_to_the_highest() -> Outcome {
    for name in SITES {
        check_scores(&built(name)?.0.framework, name);
    }
    Ok(())
}

/// Answers that put every question at the option that `choose` says, of so many.
fn answers(framework: &Framework, choose: impl Fn(usize, usize) -> usize) -> Answers {
    let mut answers = Answers::default();
    for (place, (_, question)) in framework.questions().enumerate() {
        let option = question.options.get(choose(place, question.options.len()));
        let answer = option.map_or(Answer::Unknown, |option| Answer::Option(option.id.clone()));
        answers.given.insert(question.id.clone(), Given::from(answer));
    }
    answers
}

fn check_scores(framework: &Framework, name: &str) {
    let lowest = score(framework, &answers(framework, |_, _| 0));
    let highest = score(framework, &answers(framework, |_, options| options - 1));
    assert_eq!((lowest.stage, highest.stage), (Some(Level::ZERO), Some(framework.top())), "{name}");
    for seed in 0..4 {
        let answers = answers(framework, |place, options| (place * 7 + seed * 3) % options);
        let report = report(framework, &answers);
        let stage = report.scorecard.stage;
        assert!(stage >= lowest.stage && stage <= highest.stage, "{name}: {stage:?}");
        assert!(report.scorecard.next.is_none() || !report.plan.actions.is_empty(), "{name}: nothing to do");
        assert!(wire::report::to_json(framework, &answers, &report, &[]).starts_with('{'));
    }
}

/// What a page never is: a heading with nothing below it, an empty list, a link that leads nowhere, nothing counted.
fn check_pages(name: &str, pages: &Pages) {
    let mut wrong = Vec::new();
    for (path, html) in pages {
        let mut say = |what: String| wrong.push(format!("{path}: {what}"));
        for it in empty_sections(html) {
            say(format!("nothing below {it}"));
        }
        for it in empty_lists(html) {
            say(format!("an empty {it}"));
        }
        nothing_counted(&text(html)).into_iter().for_each(&mut say);
        for it in dead_links(path, html, pages) {
            say(format!("a dead link, {it}"));
        }
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

/// The headings of sections with nothing else, and headings without a word.
fn empty_sections(html: &str) -> Vec<String> {
    let mut empty = Vec::new();
    for section in html.split("<section").skip(1) {
        let section = section.split("</section>").next().unwrap_or_default();
        let Some((head, rest)) = section.split_once("</h2>") else { continue };
        let heading =
            head.rsplit_once("<h2").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, heading)| heading);
        let heading = text(heading);
        let rest = rest.split_once("</div>").filter(|_| head.contains("section-head")).map_or(rest, |(_, rest)| rest);
        if text(rest).trim().is_empty() || heading.trim().is_empty() {
            empty.push(heading.trim().to_owned());
        }
    }
    empty
}

fn empty_lists(html: &str) -> Vec<&'static str> {
    let is_empty = |tag: &&'static str| {
        html.split(&format!("<{tag}")).skip(1).any(|rest| {
            let (attributes, inner) = rest.split_once('>').unwrap_or_default();
            // A script fills these.
            let waits = ["hidden", "role=", "class=\"error\""].iter().any(|sign| attributes.contains(sign));
            !waits && inner.trim_start().starts_with(&format!("</{tag}>"))
        })
    };
    ["ul", "ol", "dl", "dd", "tbody", "tr", "nav", "h1", "h2", "h3", "p"].into_iter().filter(is_empty).collect()
}

/// Sentences such as "No playbooks" or "0 metrics".
fn nothing_counted(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let kinds = ["playbook", "metric", "principle", "term", "article", "figure", "piece"];
    let counts_nothing = |pair: &&[&str]| {
        let is_kind = |kind: &&str| pair[1].to_lowercase().trim_end_matches(['.', ',']).trim_end_matches('s') == *kind;
        matches!(pair[0], "0" | "No" | "no") && kinds.iter().any(is_kind)
    };
    words.windows(2).filter(counts_nothing).map(|pair| format!("it counts nothing: {}", pair.join(" "))).collect()
}

fn dead_links(path: &str, html: &str, pages: &Pages) -> Vec<String> {
    let mut dead = Vec::new();
    for link in html.split("<a ").skip(1).filter_map(|link| link.split_once("href=\"")?.1.split('"').next()) {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let is_ours = !link.contains(':') && !file.starts_with('/') && !anchor.starts_with('/');
        let target = if file.is_empty() { path.to_owned() } else { joined(path, file) };
        let Some(page) = pages.get(&target).filter(|_| is_ours) else {
            if is_ours && target.rsplit('.').next() == Some("html") && !target.ends_with("one-file.html") {
                dead.push(link.to_owned());
            }
            continue;
        };
        if !anchor.is_empty() && !page.contains(&format!("id=\"{anchor}\"")) {
            dead.push(link.to_owned());
        }
    }
    dead
}

/// The path that `href` names on the page at `path`; a folder stands for its page.
fn joined(path: &str, href: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for part in href.split('/') {
        match part {
            ".." => drop(folders.pop()),
            "" | "." => {}
            part => folders.push(part),
        }
    }
    let joined = folders.join("/");
    if href.ends_with('/') || joined.is_empty() {
        [&joined, "index.html"].join("/").trim_start_matches('/').to_owned()
    } else {
        joined
    }
}

/// What people read of some HTML.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html.split_once("<body").map_or(html, |(_, body)| body);
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let hidden = ["script", "template", "style"].iter().find(|tag| after.starts_with(**tag));
        let end = hidden.map_or_else(|| ">".to_owned(), |tag| format!("</{tag}>"));
        rest = after.split_once(&end).map_or("", |(_, rest)| rest);
    }
    text + rest
}

/// What a site without such things never speaks of.
const OF_KINDS: [(&str, &[&str]); 7] = [
    ("playbooks", &["playbook"]),
    ("metrics", &["metric"]),
    ("principles", &["principle"]),
    ("glossary", &["glossary"]),
    ("articles", &["article"]),
    ("transitions", &["transition"]),
    ("journey", &["journey"]),
];

/// The kinds that a site has none of.
fn lacking(library: &Library) -> Vec<(&'static str, &'static [&'static str])> {
    let has = |kind: &str| match kind {
        "playbooks" => !library.playbooks.is_empty(),
        "metrics" => !library.metrics.is_empty(),
        "principles" => !library.principles.is_empty(),
        "glossary" => !library.glossary.is_empty(),
        "articles" => !library.articles.is_empty(),
        "transitions" => !library.transitions.is_empty(),
        _ => !library.journey_phases.is_empty(),
    };
    OF_KINDS.into_iter().filter(|(kind, _)| !has(kind)).collect()
}

#[test]
fn no_page_is_or_speaks_of_what_the_framework_does_not_have() -> Outcome {
    for name in SITES {
        let (library, _) = built(name)?;
        let lacking = lacking(&library);
        assert!(!lacking.is_empty());
        let mut wrong = Vec::new();
        for (path, bytes) in pages::files(&library)? {
            let is_text = path == "llms.txt" || pages::is_page(&path);
            let read = if is_text { text(&String::from_utf8_lossy(&bytes)).to_lowercase() } else { String::new() };
            for (kind, words) in &lacking {
                let spoken_of = words.iter().any(|word| read.contains(word));
                if spoken_of || path.starts_with(&format!("{kind}/")) || path == format!("{kind}.html") {
                    wrong.push(format!("{path}: {kind}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{name} has none of these:\n{}", wrong.join("\n"));
    }
    Ok(())
}

#[test]
fn what_is_empty_is_seen() {
    let section = "<section><div class=\"section-head\"><h2>Playbooks</h2></div><ul></ul></section>";
    assert_eq!(empty_sections(section), ["Playbooks"]);
    assert_eq!(empty_lists(section), ["ul"]);
    assert_eq!(nothing_counted("There are 0 playbooks here"), ["it counts nothing: 0 playbooks"]);
    assert_eq!(joined("a/b.html", "../c/"), "c/index.html");
    let pages = Pages::from([("a.html".to_owned(), "<a href=\"b.html\">b</a><a href=\"#x\">x</a>".to_owned())]);
    assert_eq!(dead_links("a.html", &pages["a.html"], &pages), ["b.html", "#x"]);
}
