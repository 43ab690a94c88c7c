//! How long the shortest path takes: the distribution over random frameworks of a few sizes.
//!
//! `cargo run --release -p maturity --example path_timing -- 5000`

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod support;

use maturity::{Method, Path, score, shortest_path};
use std::time::{Duration, Instant};
use support::seeded::{Shape, case};

/// The size of the framework that is shipped.
const SHIPPED: Shape = Shape {
    stages: (3, 3),
    domains: (8, 8),
    questions: (3, 3),
    weight: 1,
    cost: 5,
    requiring: 45,
    unanswered: 8,
    gaps: 0,
};
/// The same with weights, more requirements, and steps of like cost: many sets are equally long.
const ALIKE: Shape = Shape { weight: 3, cost: 2, requiring: 60, ..SHIPPED };
/// The same where half is unknown, and everything requires something.
const UNCERTAIN: Shape = Shape { requiring: 85, unanswered: 50, ..ALIKE };
/// The largest there is.
const LARGEST: Shape = Shape { stages: (6, 6), domains: (20, 20), questions: (10, 10), ..SHIPPED };
/// The same with weights, steps of like cost, and a third unknown.
const LARGEST_ALIKE: Shape = Shape { stages: (6, 6), domains: (20, 20), questions: (10, 10), unanswered: 35, ..ALIKE };

fn main() {
    let cases = std::env::args().nth(1).and_then(|cases| cases.parse().ok()).unwrap_or(1000);
    for method in [Method::Staged, Method::Weakest, Method::Average] {
        measure("shipped size", SHIPPED, method, cases);
        measure("alike", ALIKE, method, cases);
        measure("uncertain", UNCERTAIN, method, cases);
        measure("largest", LARGEST, method, cases / 100);
        measure("largest, alike", LARGEST_ALIKE, method, cases / 100);
    }
}

fn measure(name: &str, shape: Shape, method: Method, cases: u64) {
    let mut times: Vec<(Duration, u64)> = Vec::new();
    let (mut gaps, mut efforts) = (Vec::new(), 0);
    for seed in 0..cases {
        let case = case(shape, method, seed);
        let scorecard = score(&case.framework, &case.answers);
        let start = Instant::now();
        let path = shortest_path(&case.framework, &case.answers, &scorecard);
        let elapsed = start.elapsed();
        if let Some(Path { gap, effort, .. }) = path {
            times.push((elapsed, seed));
            gaps.push(f64::from(gap) / f64::from(effort.max(1)));
            efforts += effort;
        }
    }
    times.sort_unstable();
    gaps.sort_by(f64::total_cmp);
    let n = times.len();
    if n == 0 {
        return;
    }
    let at = |share: usize| (n - 1) * share / 100;
    println!(
        "{method:?}, {name}: {n} paths, mean effort {}; time median {:?}, p99 {:?}, max {:?} (seed {}); not proven {}, gap p99 {:.2} max {:.2}",
        efforts / u32::try_from(n).unwrap(),
        times[at(50)].0,
        times[at(99)].0,
        times[n - 1].0,
        times[n - 1].1,
        gaps.iter().filter(|gap| **gap > 0.0).count(),
        gaps[at(99)],
        gaps[n - 1],
    );
}
