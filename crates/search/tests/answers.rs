//! What is found, and in which order: small sets of documents, and what comes of a query.

use search::{Answer, Choice, Document, Heading, Index, Kind, Piece, Query, Setup, index};

fn document(id: &str, title: &str, body: &str) -> Document {
    Document {
        kind: "page".to_owned(),
        id: id.to_owned(),
        url: format!("{id}.html"),
        title: title.to_owned(),
        body: body.to_owned(),
        ..Document::default()
    }
}

fn found(documents: &[Document], text: &str) -> search::Found {
    let kinds = ["page", "note"].map(|id| Kind { id: id.to_owned(), title: id.to_owned(), weight: 16 }).to_vec();
    let choices =
        |ids: &[&str]| ids.iter().map(|id| Choice { id: (*id).to_owned(), title: (*id).to_owned() }).collect();
    let (domains, stages) = (choices(&["value", "health"]), choices(&["crawl", "walk"]));
    let files = index(&Setup { language: "en".to_owned(), kinds, domains, stages }, documents);
    let mut index = Index::open(&files.root).unwrap();
    for (number, chunk) in (0..).zip(files.chunks) {
        index.add(number, chunk);
    }
    match index.search(&Query { text: text.to_owned(), most: 10, ..Query::default() }) {
        Answer::Found(found) => found,
        Answer::Needs(needs) => panic!("every chunk is there, and {needs:?} are asked for"),
    }
}

/// Marked words stand in brackets.
fn marked(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
}

#[track_caller]
fn check(documents: &[Document], text: &str, expect: &[&str]) {
    let urls: Vec<_> = found(documents, text).hits.into_iter().map(|hit| hit.url).collect();
    assert_eq!(urls, expect, "{text}");
}

#[test]
fn a_title_comes_before_a_body() {
    let documents = [document("a", "Other", "About churn"), document("b", "Churn", "")];
    check(&documents, "churn", &["b.html", "a.html"]);
}

#[test]
fn the_word_itself_comes_before_a_form_and_a_form_before_a_beginning() {
    let documents = [document("a", "Renewed", ""), document("b", "Renew", ""), document("c", "Renewfoundland", "")];
    check(&documents, "renew", &["b.html", "a.html", "c.html"]);
}

#[test]
fn a_document_with_more_of_the_query_comes_first() {
    let documents = [document("a", "Renewal desk", ""), document("b", "Renewal desk", "Read every contract")];
    check(&documents, "renewal contract", &["b.html", "a.html"]);
}

#[test]
fn ties_go_by_kind_and_then_by_id() {
    let note = Document { kind: "note".to_owned(), ..document("a", "Churn", "") };
    check(&[note, document("c", "Churn", ""), document("b", "Churn", "")], "churn", &["b.html", "c.html", "a.html"]);
}

#[test]
fn small_words_are_left_out_unless_there_is_nothing_else() {
    let documents = [document("a", "How to do it", ""), document("b", "Churn", "")];
    check(&documents, "how to churn", &["b.html"]);
    check(&documents, "how to", &["a.html"]);
}

#[test]
fn a_mistake_is_forgiven_where_the_word_is_unknown() {
    let documents = [document("a", "Health score", ""), document("b", "Scope", "")];
    check(&documents, "health scroe", &["a.html"]);
    check(&documents, "ehalth", &["a.html"]);
    check(&documents, "xyzzy", &[]);
}

#[test]
fn one_word_and_two_are_the_same() {
    let documents = [document("a", "Hand-off to the team", ""), document("b", "Handoff", "")];
    check(&documents, "handoff", &["b.html", "a.html"]);
    check(&documents, "hand off", &["b.html", "a.html"]);
}

#[test]
fn what_was_asked_for_is_marked_in_title_and_excerpt() {
    let body = "First of all. Renewals are won early: renewing begins with value. Last of all.";
    let hit = found(&[document("a", "Renewal desk", body)], "renewal").hits.remove(0);
    assert_eq!(marked(&hit.title), "[Renewal] desk");
    assert_eq!(marked(&hit.excerpt), "[Renewals] are won early: [renewing] begins with value.");
}

#[test]
fn a_long_passage_is_cut_around_the_match() {
    let body = format!("{} churn {}.", "before ".repeat(40).trim(), "after ".repeat(40).trim());
    let excerpt = marked(&found(&[document("a", "A", &body)], "churn").hits[0].excerpt);
    assert!(excerpt.starts_with("…before") && excerpt.ends_with("after…"), "{excerpt}");
    assert!(excerpt.contains(" [churn] ") && excerpt.len() < 200, "{excerpt}");
}

#[test]
fn a_hit_leads_to_the_heading_that_was_asked_for() {
    let heading = |anchor: &str, title: &str| Heading { anchor: anchor.to_owned(), title: title.to_owned() };
    let headings = vec![heading("one", "Before"), heading("two", "Weekly agenda")];
    let hit = found(&[Document { headings, ..document("a", "Desk", "") }], "agenda desk").hits.remove(0);
    assert_eq!((hit.url.as_str(), hit.place.len()), ("a.html", 0), "the title says as much");
    let headings = vec![heading("two", "Weekly agenda")];
    let hit = found(&[Document { headings, ..document("a", "Desk", "") }], "agenda").hits.remove(0);
    assert_eq!((hit.url.as_str(), marked(&hit.place).as_str()), ("a.html#two", "Weekly [agenda]"));
}

#[test]
fn a_hit_says_its_domains_and_stages() {
    let (domains, stages) = (vec!["health".to_owned(), "nonsense".to_owned()], vec!["walk".to_owned()]);
    let hit = found(&[Document { domains, stages, ..document("a", "Desk", "") }], "desk").hits.remove(0);
    assert_eq!((hit.domains, hit.stages), (vec![1], vec![1]));
}

#[test]
fn words_that_are_nowhere_are_told() {
    let found = found(&[document("a", "Churn", "")], "churn Xyzzy");
    assert_eq!((found.hits.len(), found.unknown), (1, vec!["Xyzzy".to_owned()]));
}
