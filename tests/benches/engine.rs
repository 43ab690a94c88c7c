//! How long the native engine takes over one team's answers to the framework that we ship.

use divan::{Bencher, black_box, counter::ItemsCount};
use maturity::{Framework, advise, score, wire::answers_file};
use stride_tests::{answers, random::Random, shipped, wasm_module};
use stride_tests_wasm::{CALLS, Engine};

const SEED: u64 = 7;
/// So many different teams that no branch predictor knows them by heart.
const TEAMS: usize = 1000;
/// Each is one team.
const SAMPLES: u32 = 10_000;

fn main() {
    divan::main();
}

/// One scorecard with its advice, from answers that are read already.
#[divan::bench(sample_count = SAMPLES, sample_size = 1)]
fn score_and_advise(bencher: Bencher) {
    let framework = framework();
    let teams: Vec<_> = files(&framework)
        .iter()
        .map(|file| answers_file::from_json(&framework, file).expect("a team's answers are a file").answers)
        .collect();
    let mut next = (0..teams.len()).cycle();
    bencher.counter(ItemsCount::new(1_usize)).with_inputs(|| next.next().unwrap_or(0)).bench_local_values(|team| {
        let scorecard = score(&framework, black_box(&teams[team]));
        let plan = advise(&framework, &teams[team], &scorecard);
        (scorecard, plan)
    });
}

/// Each call of the engine, text in, text out.
#[divan::bench(args = CALLS.map(|(name, _)| name), sample_count = SAMPLES, sample_size = 1)]
fn call(bencher: Bencher, name: &str) {
    let framework = framework();
    let files = files(&framework);
    let engine = Engine::new(&shipped::bundle(framework)).expect("our own bundle");
    let mut next = (0..files.len()).cycle();
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(|| next.next().unwrap_or(0))
        .bench_local_values(|team| engine.call(name, black_box(&files[team])));
}

fn framework() -> Framework {
    shipped::framework(wasm_module::workspace()).expect("the content that we ship")
}

fn files(framework: &Framework) -> Vec<String> {
    let mut random = Random::new(SEED);
    (0..TEAMS).map(|_| answers::team(framework, &mut random)).collect()
}
