//! An answers file, from anywhere: read, scored, advised and reported without a panic, and written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use maturity::wire::{answers_file, report};
use stride_fuzz::{FRAMEWORK, round_trip};

fuzz_target!(|text: &str| {
    round_trip(
        text,
        |text| answers_file::from_json(&FRAMEWORK, text).map(|file| file.answers),
        |answers| answers_file::to_json(&FRAMEWORK, answers, None),
    );
    if let Ok(file) = answers_file::from_json(&FRAMEWORK, text) {
        report::to_json(&FRAMEWORK, &file.answers, &maturity::report(&FRAMEWORK, &file.answers), &[]);
    }
});
