//! Links of authors that lead nowhere.

use super::{Rule, one};
use crate::{
    Library, Parsed, Prose,
    link::{Broken, KINDS, Kind, Target},
};
use diagnostics::{Diagnostic, Diagnostics, Severity, SourceTree, Span, nearest};
use markdown::{Link, LinkKind, outline};

/// A link that leads nowhere.
pub(crate) const BROKEN_LINK: Rule = Rule {
    code: "broken-link",
    title: "A link leads nowhere",
    severity: Severity::Error,
    explanation: "Links between things are written by id, such as `[health score](metric:health-score)` or \
`(playbook:renewal-desk#steps)`, and links to other sites in full with https, so that a page can move and every \
link still leads there. This one names nothing that is there, or a heading that its page does not have.",
    wrong: "See [the desk](../playbooks/renewal-desk.html).",
    right: "See [the desk](playbook:renewal-desk).",
};

/// Reports every link in every Markdown text that leads nowhere.
pub(super) fn check(parsed: &Parsed, library: &Library, sources: &SourceTree, found: &mut Diagnostics) {
    for (text, body) in parsed.markdown() {
        let mut from = text.span.start as usize;
        for link in outline(&text.value).links {
            let place = place(text, &link, sources, &mut from);
            let result = match Target::parse(&link.address) {
                _ if link.kind == LinkKind::Image => Err(Broken::NotALink),
                Ok(target) => library.find(&target, body),
                Err(broken) => Err(broken),
            };
            if let Err(Broken::UnknownId(kind, id)) = &result
                && (parsed.may_hold(word(*kind), id) || parsed.is_hidden(*kind, id))
            {
                continue;
            }
            if let Err(broken) = result {
                found.push(finding(&broken, &link, place, library));
            }
        }
    }
}

/// The link's own place. A body is the source itself; within YAML the text may be folded or quoted, so that the link's
/// address is looked for there, after the last one that was found (the whole value is marked if it is not there).
fn place(text: &Prose, link: &Link, sources: &SourceTree, from: &mut usize) -> Span {
    let (start, end) = (text.span.start as usize, text.span.end as usize);
    if end.saturating_sub(start) == text.value.len() {
        return Span::new(text.span.file, start + link.range.start, start + link.range.end);
    }
    let source = sources.file(text.span.file).and_then(|file| file.text()?.get(*from..end));
    let at = source.and_then(|source| source.find(&format!("]({}", link.address)));
    at.map_or(text.span, |at| {
        let start = *from + at + 2;
        *from = start + link.address.len();
        Span::new(text.span.file, start, *from)
    })
}

fn finding(broken: &Broken, link: &Link, span: Span, library: &Library) -> Diagnostic {
    let error = |message: String| BROKEN_LINK.finding(span, message);
    match broken {
        Broken::NotALink if link.kind == LinkKind::Image => {
            error(format!("the image `{}` cannot be shown", link.address))
                .help("images in Markdown are not supported yet: describe what it shows")
        }
        Broken::NotALink => error(format!("`{}` is neither an id nor a full address", link.address))
            .help("link by id, such as `playbook:renewal-desk`, or with https:// to another site"),
        Broken::UnknownKind(kind) => {
            let words = KINDS.map(|(word, _)| word);
            let error = error(format!("a link cannot name a `{kind}`"));
            match nearest(kind, words) {
                Some(meant) => error.help(format!("did you mean `{meant}:`?")),
                None => error.help(format!("one of: {}", words.join(", "))),
            }
        }
        Broken::UnknownId(kind, id) => {
            let word = word(*kind);
            let error =
                error(format!("this link names {} that does not exist", one(word))).label(format!("no {word} `{id}`"));
            match nearest(id, library.ids(*kind)) {
                Some(meant) => error.help(format!("did you mean `{word}:{meant}`?")),
                None => error.help(format!("use the id of {} that exists", one(word))),
            }
        }
        Broken::UnknownAnchor(anchor, known) => {
            let error = error(format!("the page has no heading with the anchor `#{anchor}`"));
            match nearest(anchor, known.iter().map(String::as_str)) {
                Some(meant) => error.help(format!("did you mean `#{meant}`?")),
                None if known.is_empty() => error.help("its text has no headings: link to the page itself"),
                None => error.help(format!("its headings are: {}", known.join(", "))),
            }
        }
    }
}

/// The word before the `:` of a link.
pub(crate) fn word(kind: Kind) -> &'static str {
    KINDS.iter().find(|(_, known)| *known == kind).map_or("thing", |(word, _)| word)
}
