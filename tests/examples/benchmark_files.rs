//! Writes what the benchmarks of `tests/benchmarks` read: `benchmark_files FOLDER SETS`.
//!
//! That is `bundle.json` (the framework that we ship), `answers.jsonl` (so many teams' answers, one a line) and `module`
//! (the engine in WebAssembly).

use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write},
    path::PathBuf,
};
use stride_tests::{answers, random::Random, shipped, wasm_module};

const SEED: u64 = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let sets: usize = arguments.next().ok_or("how many answer sets?")?.parse()?;
    fs::create_dir_all(folder.join("module"))?;

    let framework = shipped::framework(wasm_module::workspace())?;
    let mut random = Random::new(SEED);
    let mut file = BufWriter::new(File::create(folder.join("answers.jsonl"))?);
    for _ in 0..sets {
        writeln!(file, "{}", answers::team(&framework, &mut random))?;
    }
    file.flush()?;
    fs::write(folder.join("bundle.json"), shipped::bundle(framework))?;

    for entry in fs::read_dir(wasm_module::build()?)? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join("module").join(entry.file_name()))?;
    }
    Ok(())
}
