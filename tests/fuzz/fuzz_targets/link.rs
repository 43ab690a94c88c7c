//! A share link, from anywhere: read without a panic, and written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use maturity::wire::link;
use stride_fuzz::FRAMEWORK;

fuzz_target!(|text: &str| {
    if let Ok(read) = link::from_text(&FRAMEWORK, text) {
        let written =
            link::to_text_with(&FRAMEWORK, &read.answers, &read.unknown).expect("what a link held fits in one");
        let again = link::from_text(&FRAMEWORK, &written).expect("what is written can be read");
        assert_eq!((again.answers, again.unknown), (read.answers, read.unknown));
    }
});
