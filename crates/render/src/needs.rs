//! What a page must hold whoever wrote its template: what its scripts look for, and what nobody should be without. It is looked
//! for only where templates of the theme were replaced.

use crate::{Address, Theme, ThemeError, assets::Assets};
use std::collections::{BTreeMap, BTreeSet};

/// Something that a page must hold.
struct Need {
    /// How it is found in the page.
    sign: String,
    /// What it is, as one would write it in a template.
    what: &'static str,
    /// Whom it is for.
    why: &'static str,
    /// The theme's files in which it stands.
    homes: &'static [&'static str],
}

const LAYOUT: &[&str] = &["templates/layout.html"];
const HEAD: &[&str] = &["templates/head.html", "templates/layout.html"];
const LOADER: &[&str] = &["templates/loader.html", "templates/layout.html"];
const ASSESSMENT: &[&str] = &["templates/assessment.html"];
const SEARCH: &[&str] = &["templates/search.html"];

/// What the page of this address lacks; nothing where the theme's own templates made it.
pub(crate) fn missing(
    theme: &Theme,
    assets: &Assets,
    address: &Address,
    template: &str,
    html: &str,
) -> Vec<ThemeError> {
    if theme.own_templates().next().is_none() {
        return Vec::new();
    }
    let own = format!("templates/{template}");
    let missing = needs(assets, address).into_iter().filter(|need| !html.contains(&need.sign));
    let errors = missing.map(|Need { what, why, homes, .. }| {
        let blamed = homes.iter().copied().chain([own.as_str()]).find(|path| theme.is_own(path));
        let blamed = blamed.or_else(|| theme.own_templates().next()).unwrap_or(&own);
        ThemeError::in_file(blamed, format!("a page made of this lacks {what}: {why}")).help(match homes.first() {
            Some(home) => format!("`stride theme {home}` shows how the theme has it"),
            None => "write one in its main block".to_owned(),
        })
    });
    errors.collect()
}

fn needs(assets: &Assets, address: &Address) -> Vec<Need> {
    let need = |sign: &str, what, why, homes| Need { sign: sign.to_owned(), what, why, homes };
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let mut needs = vec![
        need("<html lang=", "`<html lang=\"{{ site.language }}\">`", "screen readers speak by it", LAYOUT),
        need("<title>", "`<title>`", "tabs and search results show it", LAYOUT),
        need(
            "http-equiv=\"Content-Security-Policy\"",
            "the policy, `{{ page.policy }}`",
            "it keeps strange scripts out",
            LAYOUT,
        ),
        need("<main", "`<main>`", "it is where readers and the page's script find what the page is about", LAYOUT),
        need("id=\"page.main\"", "`id=\"page.main\"`", "the link that skips the header leads to it", LAYOUT),
        need("property=\"og:title\"", "what `head.html` holds", "link previews are made of it", HEAD),
        need("<h1", "`<h1>`", "it says what the page is", &[]),
        need(
            &name(&assets.css),
            "the stylesheet, `{{ page.assets.css }}`",
            "without it nothing looks as it should",
            LAYOUT,
        ),
        need(&name(&assets.script), "the script, `{{ page.assets.script }}`", "search and colors need it", LAYOUT),
    ];
    match address {
        Address::Assessment => needs.extend([
            need("id=\"app\"", "`<div id=\"app\">`", "the assessment starts in it", ASSESSMENT),
            need(
                "id=\"assessment-bundle\"",
                "`<script type=\"application/json\" id=\"assessment-bundle\">`",
                "the assessment reads its questions there",
                ASSESSMENT,
            ),
            need(&name(&assets.loader), "what `loader.html` holds", "it starts the assessment", LOADER),
        ]),
        Address::Search => {
            needs.push(need(
                "id=\"search.here\"",
                "`id=\"search.here\"`",
                "the search puts what it finds there",
                SEARCH,
            ));
        }
        _ => {}
    }
    needs
}

/// Blocks that a template fills and what it extends does not have, so that nothing of them is shown.
pub(crate) fn lost_blocks(theme: &Theme) -> Vec<ThemeError> {
    let outlines: BTreeMap<&str, Outline<'_>> =
        theme.templates_by_name().map(|(name, text)| (name, Outline::of(text))).collect();
    let mut lost = Vec::new();
    for (name, outline) in &outlines {
        let Some(parent) = outline.parent else { continue };
        let known = known_blocks(parent, &outlines);
        for (block, at) in outline.blocks.iter().filter(|(block, _)| !known.contains(**block)) {
            let (child, above) = (format!("templates/{name}"), format!("templates/{parent}"));
            if theme.is_own(&child) {
                let known: Vec<String> = known.iter().map(|block| format!("`{block}`")).collect();
                let message = format!("`{parent}` has no block `{block}`, so nothing of it is shown");
                let error = ThemeError::in_file(child, message).at(*at..*at + block.len());
                lost.push(error.help(format!("its blocks are {}", known.join(", "))));
            } else if theme.is_own(&above) {
                let message = format!("this has no block `{block}`, which `{name}` fills");
                let help = format!("write `{{% block {block} %}}{{% endblock {block} %}}` where it belongs");
                lost.push(ThemeError::in_file(above, message).help(help));
            }
        }
    }
    lost
}

/// The blocks of a template and of all that it extends; a circle ends where it began.
fn known_blocks<'a>(template: &'a str, outlines: &BTreeMap<&'a str, Outline<'a>>) -> BTreeSet<&'a str> {
    let (mut blocks, mut seen, mut next) = (BTreeSet::new(), BTreeSet::new(), Some(template));
    while let Some(name) = next.filter(|name| seen.insert(*name)) {
        let outline = outlines.get(name);
        blocks.extend(outline.iter().flat_map(|outline| outline.blocks.keys().copied()));
        next = outline.and_then(|outline| outline.parent);
    }
    blocks
}

/// What a template extends, and its blocks, each with where its name stands.
struct Outline<'a> {
    parent: Option<&'a str>,
    blocks: BTreeMap<&'a str, usize>,
}

impl<'a> Outline<'a> {
    fn of(text: &'a str) -> Self {
        let mut outline = Self { parent: None, blocks: BTreeMap::new() };
        for (at, _) in text.match_indices("{%") {
            let tag = text[at + 2..].trim_start_matches('-').trim_start();
            let mut words = tag.split_whitespace();
            match (words.next(), words.next()) {
                (Some("extends"), Some(parent)) => outline.parent = Some(parent.trim_matches(['"', '\''])),
                (Some("block"), Some(block)) => {
                    let block = block.trim_end_matches("%}").trim_end_matches('-');
                    // Each of these is the end of the text, so that its length says where it begins.
                    let after = tag["block".len()..].trim_start();
                    outline.blocks.insert(block, text.len() - after.len());
                }
                _ => {}
            }
        }
        outline
    }
}
