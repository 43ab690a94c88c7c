//! Each of the files, of a library that holds two articles and a playbook that was renamed.

use super::{Places, atom, hosting, llms, robots, sitemap};
use crate::{Address, App, Claim, Collision, SitePlan, Theme, assets::Assets, plan, policy::policy, site::Version};
use content::{Library, link::Kind};

const ARTICLE: &str =
    "---\ntitle: Less & more\nsummary: On *less*.\norder: 1\nupdated: 2025-03-01\naliases: [little]\n---
See [the other](article:undated#a-part), [this](#again) and [them](https://a.org/?b&c).\n\n## Again\n\nText.\n";
const UNDATED: &str = "---\ntitle: Not [yet]\nsummary: >-\n  On two\n  lines.\norder: 2\n---\n## A part\n\nText.\n";

fn library(site: &str) -> Library {
    let files = [
        ("content/articles/less.md", ARTICLE),
        ("content/articles/undated.md", UNDATED),
        ("content/framework.yaml", "format: 1\nid: small\nversion: 1\ntitle: Small\nsummary: As small as can be.\n"),
        ("site/site.yaml", site),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    content::compile(&diagnostics::SourceTree::new(files)).0
}

const NOWHERE: &str = "title: A <site>\n";
const SOMEWHERE: &str = "title: A <site>\nbase_url: https://a.org/b\n";

fn planned(library: &Library) -> SitePlan {
    plan(library).expect("no two things want one address")
}

fn places<'a>(library: &'a Library, plan: &'a SitePlan) -> Places<'a> {
    Places { base_url: library.site.base_url.as_deref(), plan }
}

fn map(library: &Library) -> Option<String> {
    let assets = Assets::of(&Theme::with([]), &App::default()).expect("the theme is sound");
    sitemap::sitemap(&[Version { library, plan: planned(library), index: String::new(), assets }])
}

#[test]
fn a_map_says_when_an_article_changed_and_of_no_other_page() {
    let library = library(SOMEWHERE);
    let plan = planned(&library);
    let map = map(&library).expect("the address is known");
    assert!(map.contains("<url><loc>https://a.org/b/articles/less.html</loc><lastmod>2025-03-01</lastmod></url>"));
    assert!(map.contains("<url><loc>https://a.org/b/articles/</loc></url>"), "{map}");
    assert_eq!(map.matches("<lastmod>").count(), 1);
    assert!(!map.contains("404") && !map.contains("little"), "{map}");
    assert_eq!(
        robots::robots(places(&library, &plan)),
        "User-agent: *\nAllow: /\n\nSitemap: https://a.org/b/sitemap.xml\n"
    );
}

#[test]
fn a_feed_holds_the_articles_with_a_date_whole_and_with_whole_addresses() {
    let library = library(SOMEWHERE);
    let plan = planned(&library);
    let feed = atom::atom(&library, places(&library, &plan)).expect("one article has a date");
    let entry = "<entry>\n<id>https://a.org/b/articles/less.html</id>\n<title>Less &amp; more</title>\n\
        <updated>2025-03-01T00:00:00Z</updated>\n\
        <link rel=\"alternate\" type=\"text/html\" href=\"https://a.org/b/articles/less.html\"/>\n\
        <summary>On less.</summary>\n";
    assert!(feed.contains(entry), "{feed}");
    for href in ["https://a.org/b/articles/undated.html#a-part", "https://a.org/b/articles/less.html#again"] {
        assert!(feed.contains(&format!("&lt;a href=&quot;{href}&quot;")), "{feed}");
    }
    assert_eq!(feed.matches("<entry>").count(), 1);
    assert!(feed.contains("<title>A &lt;site&gt;: Articles</title>"), "{feed}");
}

#[test]
fn without_an_address_or_a_date_there_is_no_feed() {
    let mut library = library(NOWHERE);
    let plan = planned(&library);
    assert!(!atom::is_there(&library));
    assert_eq!(atom::atom(&library, places(&library, &plan)), None);
    assert_eq!(map(&library), None);
    library.site.base_url = Some("https://a.org/".to_owned());
    assert!(atom::is_there(&library));
    library.articles[0].updated = None;
    assert!(!atom::is_there(&library));
    assert_eq!(atom::atom(&library, places(&library, &plan)), None);
}

#[test]
fn language_models_get_one_line_for_each_link() {
    let library = library(NOWHERE);
    let plan = planned(&library);
    let text = llms::llms(&library, places(&library, &plan));
    assert!(text.starts_with("# A <site>\n\n> As small as can be.\n\n## Where to begin\n\n- ["), "{text}");
    assert!(text.contains("- [Not \\[yet\\]](articles/undated.html): On two lines.\n"), "{text}");
    assert!(!text.contains("## Playbooks"), "{text}");
}

#[test]
fn headers_and_redirects_hold_at_the_path_of_the_site() {
    let library = library(SOMEWHERE);
    let plan = planned(&library);
    let headers = hosting::headers(&library.site, &[&plan], &policy(&Theme::with([]), &library.site), &[]);
    assert!(headers.starts_with("/b/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'"), "{headers}");
    assert!(headers.contains("; frame-ancestors 'none'\n"), "{headers}");
    assert!(headers.contains("\n\n/b/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"), "{headers}");
    assert!(headers.contains("\n\n/b/articles/*\n  Cache-Control: public, max-age=0, must-revalidate\n"), "{headers}");
    assert_eq!(
        hosting::redirects(library.site.base_path(), &[&plan]),
        "# Earlier addresses of pages.\n/b/articles/little.html /b/articles/less.html 301\n"
    );
    assert!(hosting::redirects("/", &[&plan]).ends_with("\n/articles/little.html /articles/less.html 301\n"));
}

#[test]
fn hosts_let_those_sites_show_pages_that_the_site_names() {
    let mut library = library(SOMEWHERE);
    let plan = planned(&library);
    library.site.embed = vec!["https://a.org".to_owned(), "https://b.org:8443".to_owned()];
    let headers = hosting::headers(&library.site, &[&plan], &policy(&Theme::with([]), &library.site), &[]);
    assert!(headers.contains("; frame-ancestors https://a.org https://b.org:8443\n"), "{headers}");
}

#[test]
fn an_earlier_id_that_is_the_address_of_a_page_is_a_collision() {
    let mut library = library(NOWHERE);
    library.aliases[0].old = "undated".to_owned();
    let article = |id: &str| Address::Thing(Kind::Article, id.to_owned());
    let collision = Collision {
        path: "articles/undated.html".to_owned(),
        claims: [Claim::Page(article("undated")), Claim::Redirect(article("less"))],
    };
    assert_eq!(plan(&library).err(), Some(collision));
}
