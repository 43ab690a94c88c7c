//! What a page is about, for machines that read: JSON-LD in the words of schema.org, one kind of thing a file.

mod article;
mod breadcrumbs;
mod defined_term;
mod how_to;
mod web_site;

use crate::{
    Address,
    view::{Description, Here},
};
use content::link::Kind;
use serde::Serialize;

#[derive(Serialize)]
struct Graph {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
enum Node {
    BreadcrumbList(breadcrumbs::BreadcrumbList),
    HowTo(how_to::HowTo),
    DefinedTerm(defined_term::DefinedTerm),
    DefinedTermSet(defined_term::DefinedTermSet),
    Article(article::Article),
    WebSite(web_site::WebSite),
}

/// The page's JSON-LD, safe within a script element; nothing where there is nothing to say.
pub(crate) fn structured(here: &Here<'_>, description: &Description, way: &[(&str, &Address)]) -> Option<String> {
    let way = (!way.is_empty()).then(|| Node::BreadcrumbList(breadcrumbs::of(here, description, way)));
    let graph: Vec<Node> = own(here).into_iter().chain(way).collect();
    let graph = (!graph.is_empty()).then_some(Graph { context: "https://schema.org", graph })?;
    // Without this, a title that holds `</script>` would end the element. Strings are the only place for a `<` in JSON.
    serde_json::to_string(&graph).ok().map(|json| json.replace('<', "\\u003c"))
}

/// What the page itself is.
fn own(here: &Here<'_>) -> Option<Node> {
    let library = here.scene.library;
    match here.address {
        Address::Home => Some(Node::WebSite(web_site::of(here))),
        Address::Index(Kind::Term) => Some(Node::DefinedTermSet(defined_term::glossary(here))),
        Address::Thing(Kind::Playbook, id) => {
            let playbook = library.playbooks.iter().find(|playbook| playbook.id.as_str() == id)?;
            Some(Node::HowTo(how_to::of(here, playbook)))
        }
        Address::Thing(Kind::Metric, id) => {
            let metric = library.metrics.iter().find(|metric| metric.id.as_str() == id)?;
            Some(Node::DefinedTerm(defined_term::metric(here, metric)))
        }
        Address::Thing(Kind::Article, id) => {
            let article = library.articles.iter().find(|article| article.id == *id)?;
            Some(Node::Article(article::of(here, article)))
        }
        _ => None,
    }
}
