//! What the search answers to each query of `tests/search/queries.md`, for the browser tests to compare with what the
//! page shows: `search_answers FILE MOST`. One line a query: as typed, then kind and address of each hit, best first.

use std::{env, fs, io, path::Path};
use stride_tests::{search_site::Searched, shipped, wasm_module::workspace};

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().unwrap_or_else(|| "target/browser-tests/answers.tsv".to_owned());
    let most = arguments.next().and_then(|most| most.parse().ok()).unwrap_or(12);
    let library = shipped::library(workspace())?;
    let (Ok((setup, _)), Ok(files)) = (render::search_documents(&library), render::search_index(&library)) else {
        return Err(io::Error::other("two pages have one address"));
    };
    let queries = fs::read_to_string(workspace().join("tests/search/queries.md"))?;
    let typed = queries.lines().filter(|line| line.starts_with("| ")).skip(1);
    let mut lines = String::new();
    for typed in typed.filter_map(|line| line.split('|').nth(1)).map(str::trim) {
        let mut searched = Searched::new(files.clone()).map_err(|damaged| io::Error::other(damaged.to_string()))?;
        let excerpts_need = searched.ask(typed, most).excerpts_need;
        for number in excerpts_need {
            searched.fetch(number);
        }
        lines.push_str(typed);
        for hit in searched.ask(typed, most).hits {
            let kind = setup.kinds.get(hit.kind).map_or("", |kind| &kind.id);
            lines.extend(["\t", kind, " ", hit.url.as_str()]);
        }
        lines.push('\n');
    }
    if let Some(folder) = Path::new(&file).parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, lines)
}
