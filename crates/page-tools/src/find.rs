//! Questions to the search, and its answers.

use crate::json::Json;
use alloc::string::String;
use search::{Answer, Found, Hit, Index, Piece, Query};

/// What can be chosen: `{"kinds":[{"id":…,"title":…}],"domains":[…],"stages":[…]}`.
pub fn choices(index: &Index) -> String {
    let mut json = Json::default();
    json.open('{');
    json.name("kinds").open('[');
    index.kinds().for_each(|kind| choice(&mut json, &kind.id, &kind.title));
    json.close(']');
    json.name("domains").open('[');
    index.domains().for_each(|domain| choice(&mut json, &domain.id, &domain.title));
    json.close(']');
    json.name("stages").open('[');
    index.stages().for_each(|stage| choice(&mut json, &stage.id, &stage.title));
    json.close(']');
    json.close('}');
    json.0
}

fn choice(json: &mut Json, id: &str, title: &str) {
    json.open('{');
    json.name("id").text(id);
    json.name("title").text(title);
    json.close('}');
}

/// Answers a question: the ids of a kind, a domain and a stage, each of which may be empty, a line each, and then what was
/// typed.
pub fn find(index: &Index, question: &str, most: usize) -> String {
    let mut rest = question;
    let mut chosen = || {
        let end = rest.bytes().position(|byte| byte == b'\n')?;
        let (line, after) = (rest.get(..end)?, rest.get(end + 1..)?);
        rest = after;
        (!line.is_empty()).then(|| String::from(line))
    };
    let (kind, domain, stage) = (chosen(), chosen(), chosen());
    let answer = index.search(&Query { text: rest.into(), kind, domain, stage, most });
    let mut json = Json::default();
    json.open('{');
    match answer {
        Answer::Needs(needs) => numbers(&mut json, "needs", &needs),
        Answer::Found(found) => write(json.name("found"), index, &found),
    }
    json.close('}');
    json.0
}

fn numbers(json: &mut Json, name: &str, numbers: &[u32]) {
    json.name(name).open('[');
    for number in numbers {
        json.number(*number);
    }
    json.close(']');
}

fn write(json: &mut Json, index: &Index, found: &Found) {
    json.open('{');
    json.name("total").place(Some(found.total));
    json.name("unknown").open('[');
    found.unknown.iter().for_each(|word| json.text(word));
    json.close(']');
    numbers(json, "excerptsNeed", &found.excerpts_need);
    json.name("hits").open('[');
    found.hits.iter().for_each(|hit| write_hit(json, index, hit));
    json.close(']');
    json.close('}');
}

fn write_hit(json: &mut Json, index: &Index, hit: &Hit) {
    json.open('{');
    json.name("kind").text(index.kinds().nth(hit.kind).map_or("", |kind| &kind.id));
    json.name("href").text(&hit.url);
    numbers(json, "domains", &hit.domains);
    numbers(json, "stages", &hit.stages);
    pieces(json, "title", &hit.title);
    pieces(json, "context", &hit.place);
    pieces(json, "excerpt", &hit.excerpt);
    json.close('}');
}

fn pieces(json: &mut Json, name: &str, pieces: &[Piece]) {
    json.name(name).open('[');
    for piece in pieces {
        json.open('{');
        json.name("text").text(&piece.text);
        json.name("match").word(if piece.is_match { "true" } else { "false" });
        json.close('}');
    }
    json.close(']');
}
