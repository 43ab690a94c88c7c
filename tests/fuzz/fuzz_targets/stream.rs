//! A stream, from anywhere: every line that says something gives one line, and an endless one is no more than refused.

#![no_main]

#[path = "../../../crates/cli/src/answer_sets/lines.rs"]
mod lines;

use libfuzzer_sys::fuzz_target;
use lines::{Line, Lines};
use maturity::{
    score,
    wire::{answers_file, report},
};
use stride_fuzz::FRAMEWORK;

/// Short, so that the fuzzer reaches it.
const LONGEST: usize = 4000;

fuzz_target!(|bytes: &[u8]| {
    let expected =
        bytes.split(|byte| *byte == b'\n').filter(|line| line.len() > LONGEST || !line.trim_ascii().is_empty());
    let mut lines = Lines::new(bytes, LONGEST);
    let mut found = 0;
    while let Some((_, line)) = lines.next().expect("memory can be read") {
        found += 1;
        let Line::Whole(line) = line else { continue };
        let answer = match std::str::from_utf8(line).map(|text| answers_file::from_json(&FRAMEWORK, text)) {
            Ok(Ok(file)) => report::scorecard_line(&FRAMEWORK, "here", &score(&FRAMEWORK, &file.answers)),
            Ok(Err(reason)) => report::refusal_line("here", &reason),
            Err(_) => continue,
        };
        assert!(answer.ends_with('\n') && answer.matches('\n').count() == 1, "{answer}");
    }
    assert_eq!(found, expected.count());
});
