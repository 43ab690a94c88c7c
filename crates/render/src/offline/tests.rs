use super::WORKER;
use crate::{App, Theme, assets::Assets, theme::without_comments};

fn worker(assets: &Assets, pages: &[(String, String)]) -> String {
    super::worker(assets, WORKER, pages)
}

const GLUE: &str = "glue();";

fn assets(wasm: &[u8]) -> Assets {
    Assets::of(&Theme::with([]), &App { glue: GLUE, wasm, wasm_script: "letters", ..App::default() }).unwrap()
}

/// A page that names all of these.
fn page(named: &[&String]) -> Vec<(String, String)> {
    let html = named.iter().map(|path| format!("<script src=\"../{path}\"></script>"));
    vec![("assessment/index.html".to_owned(), html.collect())]
}

fn held(worker: &str) -> Vec<&str> {
    worker.lines().filter_map(|line| line.strip_prefix('"')?.split_once("\":\"sha256-")).map(|(path, _)| path).collect()
}

fn version(worker: &str) -> &str {
    worker.lines().next().unwrap_or_default()
}

#[test]
fn what_the_page_names_is_held_but_not_the_search_and_the_module_for_pages_from_disk() {
    let assets = assets(b"module");
    let search = &assets.scripts_on_demand["search"];
    let worker = worker(&assets, &page(&[&assets.css, &assets.glue, &assets.wasm, &assets.wasm_script, search]));
    let paths = [&assets.css, &assets.glue, &assets.wasm].map(|path| format!("../{path}"));
    assert_eq!(held(&worker), ["index.html", &paths[0], &paths[1], &paths[2]]);
}

#[test]
fn each_file_is_held_with_the_checksum_that_a_browser_compares() {
    let assets = assets(b"module");
    let worker = worker(&assets, &page(&[&assets.glue]));
    // printf 'glue();' | openssl dgst -sha256 -binary | base64
    assert!(worker.contains("js\":\"sha256-keBnXVhOaGUGIEp2PYdksxtoNPr9wBG2YBI1E5vQrRg=\",\n"), "{worker}");
}

#[test]
fn another_byte_in_any_file_is_another_version_and_the_same_bytes_are_the_same_worker() {
    let (old, new) = (assets(b"module"), assets(b"modules"));
    let of = |assets: &Assets| worker(assets, &page(&[&assets.wasm]));
    assert_eq!(of(&old), of(&assets(b"module")));
    assert_ne!(version(&of(&old)), version(&of(&new)));
    let mut pages = page(&[&old.wasm]);
    pages[0].1.push(' ');
    assert_ne!(version(&worker(&old, &pages)), version(&of(&old)));
}

#[test]
fn a_worker_that_holds_nothing_lets_go_of_what_was_held_and_answers_nothing() {
    let script = without_comments(include_str!("nothing-held.js"));
    assert!(script.contains("unregister()") && script.contains("caches.delete") && !script.contains("\"fetch\""));
}
