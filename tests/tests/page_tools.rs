//! What content pages run gives the same answers as the native code, and stays small: the scripts of a whole site, run by
//! Node, against the functions that they were compiled from.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::{self, BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Mutex,
    thread,
};

use content::Library;
use render::{App, Sink, Theme, Tool, render};
use search::{Answer, Files, Index, Query};
use serde_json::{Value, json};
use stride_tests::{random::Random, shipped, wasm_module::workspace};

type Outcome = Result<(), Box<dyn Error>>;

const QUESTIONS: usize = 2000;
const CALCULATIONS: usize = 2000;

/// The modules without glue; a first search loads one of them and 22 kB of index, compressed to 40 % each.
const LARGEST: [(&str, &[u8], usize); 2] =
    [("the search", app_bundle::SEARCH_WASM, 44_500), ("calculations", app_bundle::CALCULATE_WASM, 44_500)];

#[test]
fn the_modules_are_small_enough_to_be_loaded_when_they_are_asked_for() {
    for (name, module, most) in LARGEST {
        assert!(module.len() <= most, "{name}: {} bytes, and {most} are the most", module.len());
    }
}

#[test]
fn a_page_finds_and_computes_what_native_code_does() -> Outcome {
    let library = shipped::library(workspace())?;
    let files = render::search_index(&library).map_err(|collision| collision.to_string())?;
    let mut random = Random::new(11);
    let mut exchanges = vec![(None, native_choices(&files))];
    for _ in 0..QUESTIONS {
        let question = question(&library, &mut random);
        exchanges.push((Some(question.to_string()), found(&files, &question)?));
    }
    for _ in 0..CALCULATIONS {
        let (line, typed) = calculation(&library, &mut random);
        let native = page_tools::calculate(
            &[&[line.as_str()], &typed.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat().join("\0"),
        );
        exchanges.push((Some(json!([line, typed]).to_string()), native));
    }
    let answers = answers_of_node(&library, exchanges.iter().filter_map(|(line, _)| line.clone()).collect())?;
    assert_eq!(answers.len(), exchanges.len());
    let (mut hits, mut results) = (0, 0);
    for ((line, native), answer) in exchanges.iter().zip(&answers) {
        let mut answer: Value = serde_json::from_str(answer)?;
        if let Some(object) = answer.as_object_mut() {
            // The first of the errors once more, for pages that say one.
            object.remove("error");
        }
        hits += usize::from(answer["total"].as_u64().is_some_and(|total| total > 0));
        results += usize::from(answer["result"].is_string());
        assert_eq!(answer, serde_json::from_str::<Value>(native)?, "{line:?}");
    }
    assert!(hits > QUESTIONS / 2, "only {hits} questions have an answer: they tell little");
    assert!((CALCULATIONS / 4..CALCULATIONS * 9 / 10).contains(&results), "{results} calculations have a result");
    Ok(())
}

/// One to three words out of titles, some mistyped, some cut off, some filtered.
fn question(library: &Library, random: &mut Random) -> Value {
    let playbooks = library.playbooks.iter().map(|playbook| playbook.title.as_str());
    let titles: Vec<&str> = playbooks.chain(library.metrics.iter().map(|metric| metric.title.as_str())).collect();
    let words: Vec<&str> =
        titles.iter().flat_map(|title| title.split(' ')).chain(["how", "ÜBER", "\"\\", "\u{1f600}"]).collect();
    let mut text = Vec::new();
    for _ in 0..random.within(1, 3) {
        let mut letters: Vec<char> = random.pick(&words).copied().unwrap_or_default().chars().collect();
        let at = random.below(letters.len());
        if random.chance(25) && at + 1 < letters.len() {
            letters.swap(at, at + 1);
        } else if random.chance(15) {
            letters.truncate(at + 1);
        }
        text.push(letters.into_iter().collect::<String>());
    }
    let mut chosen =
        |ids: &[&str]| if random.chance(20) { random.pick(ids).copied().unwrap_or("") } else { "" }.to_owned();
    let domains: Vec<&str> = library.domains.iter().map(|domain| domain.id.as_str()).collect();
    let (kind, domain) = (chosen(&["playbook", "metric", "term", "nothing"]), chosen(&domains));
    json!({ "text": text.join(" "), "kind": kind, "domain": domain, "stage": "", "most": random.within(0, 12) })
}

/// A metric's calculation, and for each input what somebody may type.
fn calculation(library: &Library, random: &mut Random) -> (String, Vec<String>) {
    let odd =
        ["", "0", "-1", "abc", "1e5", "1,000", "12.", "999999999999999", "1000000000000000", "0.0000000001", " 7 "];
    let mut line = random
        .pick(&library.metrics)
        .map_or_else(String::new, |metric| metric.calculation.to_line(metric.result.decimals()));
    if random.chance(3) {
        line.truncate(random.below(line.len()));
    }
    let inputs = line.split(';').skip(2).map(|input| input.contains("[]")).collect::<Vec<_>>();
    let number = |random: &mut Random| {
        if random.chance(7) {
            return random.pick(&odd).copied().unwrap_or_default().to_owned();
        }
        format!("{}.{}", random.below(120), random.below(1000))
    };
    let typed = inputs.into_iter().map(|is_list| {
        let count = if is_list { random.within(0, 6) } else { 1 };
        (0..count).map(|_| number(random)).collect::<Vec<_>>().join(", ")
    });
    let typed = typed.collect();
    (line, typed)
}

fn native_choices(files: &Files) -> String {
    Index::open(&files.root).map_or_else(|_| String::new(), |index| page_tools::choices(&index))
}

/// Asks natively as a page does, until there is an answer with its excerpts.
fn found(files: &Files, question: &Value) -> Result<String, Box<dyn Error>> {
    let text = |name: &str| question[name].as_str().unwrap_or_default().to_owned();
    let most = usize::try_from(question["most"].as_u64().unwrap_or_default())?;
    let mut index = Index::open(&files.root).map_err(|damaged| damaged.to_string())?;
    let chosen = |name: &str| Some(text(name)).filter(|id| !id.is_empty());
    let query =
        Query { text: text("text"), kind: chosen("kind"), domain: chosen("domain"), stage: chosen("stage"), most };
    loop {
        let needs = match index.search(&query) {
            Answer::Needs(needs) => needs,
            Answer::Found(found) if found.excerpts_need.is_empty() => break,
            Answer::Found(found) => found.excerpts_need,
        };
        for number in needs {
            index.add(number, files.chunks[usize::try_from(number)?].clone());
        }
    }
    let lines = [text("kind"), text("domain"), text("stage"), text("text")].join("\n");
    let answer: Value = serde_json::from_str(&page_tools::find(&index, &lines, most))?;
    Ok(answer["found"].to_string())
}

/// The files of a site that the tools consist of.
#[derive(Default)]
struct Scripts(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Scripts {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if path.starts_with("search/") || path.starts_with("assets/tools-") {
            self.0.lock().map_err(|_| io::ErrorKind::Other)?.insert(path.to_owned(), bytes.to_vec());
        }
        Ok(())
    }
}

/// What the scripts of the site answer to each line, and to the question for choices before.
fn answers_of_node(library: &Library, lines: Vec<String>) -> Result<Vec<String>, Box<dyn Error>> {
    let app = App {
        search: Tool { glue: app_bundle::SEARCH_GLUE, wasm: app_bundle::SEARCH_WASM },
        calculate: Tool { glue: app_bundle::CALCULATE_GLUE, wasm: app_bundle::CALCULATE_WASM },
        ..App::default()
    };
    let scripts = Scripts::default();
    render(library, &Theme::with([]), &app, &scripts)?;
    let folder = tempfile::tempdir()?;
    let scripts = scripts.0.into_inner()?;
    for (path, bytes) in &scripts {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        fs::write(path, bytes)?;
    }
    let path = |start: &str| scripts.keys().find(|path| path.starts_with(start)).cloned().unwrap_or_default();
    let root = scripts.keys().find_map(|path| path.strip_suffix("root.js")).unwrap_or_default();
    let mut node = Command::new("node");
    node.arg(workspace().join("tests/wasm/page-tools.mjs")).arg(folder.path());
    node.args([&path("assets/tools-search-"), &path("assets/tools-calculate-"), root]);
    let mut process = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (input, output) = (process.stdin.take(), process.stdout.take());
    let asking = thread::spawn(move || {
        let mut input = input.ok_or(io::ErrorKind::BrokenPipe)?;
        lines.iter().try_for_each(|line| writeln!(input, "{line}"))
    });
    let answers = BufReader::new(output.ok_or("Node has no output")?).lines().collect::<Result<_, _>>()?;
    asking.join().map_err(|_| "the questions could not be asked")??;
    process.wait()?;
    Ok(answers)
}
