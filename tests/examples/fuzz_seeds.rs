//! Writes what the fuzz targets start from, a folder for each: `fuzz_seeds FOLDER`.

use maturity::wire::{answers_file, link};
use std::{env, error::Error, fs, path::Path};
use stride_tests::{answers, frameworks, random::Random, shipped, wasm_module};

const SEED: u64 = 5;
const EACH: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let workspace = wasm_module::workspace();
    let framework = shipped::framework(workspace)?;
    let mut random = Random::new(SEED);

    let sample = fs::read_to_string(workspace.join("content/sample-answers.json"))?;
    let said = (0..EACH).map(|_| answers::any(&framework, &mut random));
    let said: Vec<String> = said.chain([sample]).collect();
    let read = said.iter().filter_map(|text| answers_file::from_json(&framework, text).ok());
    let links: Vec<String> = read.filter_map(|file| link::to_text(&framework, &file.answers).ok()).collect();
    write(&folder, "link", links.into_iter())?;
    let streams = said.chunks(3).map(|files| files.iter().map(|file| file.replace('\n', "") + "\n").collect());
    write(&folder, "stream", streams)?;
    write(&folder, "answers_file", said.iter().cloned())?;
    write(&folder, "bundle", (0..EACH).map(|_| frameworks::bundle(&mut random)))
}

/// Numbered files; those of an earlier run are replaced.
fn write(folder: &str, target: &str, seeds: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(folder).join(target);
    fs::create_dir_all(&folder)?;
    for (number, seed) in seeds.enumerate() {
        fs::write(folder.join(format!("seed-{number:02}.json")), seed)?;
    }
    Ok(())
}
