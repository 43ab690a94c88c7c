//! An assessment bundle, from anywhere: read, and answers to it scored, without a panic, and written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use maturity::{
    Answer, Answers, advise, score,
    wire::{bundle, report},
};
use stride_fuzz::round_trip;

fuzz_target!(|text: &str| {
    round_trip(text, bundle::from_json, bundle::to_json);
    let Ok(bundle) = bundle::from_json(text) else { return };
    let mut answers = Answers::default();
    for (place, (_, question)) in bundle.framework.questions().enumerate() {
        if let Some(option) = question.options.get(place % 3) {
            answers.given.insert(question.id.clone(), Answer::Option(option.id.clone()).into());
        }
    }
    let scorecard = score(&bundle.framework, &answers);
    report::to_json(&bundle.framework, &scorecard, &advise(&bundle.framework, &answers, &scorecard));
});
