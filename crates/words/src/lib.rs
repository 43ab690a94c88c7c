//! Every sentence that pages, the app and files of a result say, in the language that is set.
//!
//! The build script makes one function of each message of `site/languages/en/*.ftl`: `assessment::welcome_back()`. What it
//! says is in [`Words`], which the crate `translate` compiles when a site is built, and the app reads from its page.
//! Natively English is within, and is spoken until something else is set.
//!
//! What the app and the files of a result say alike is here as well: which message, with which names and numbers.

#[cfg(not(target_family = "wasm"))]
mod by_name;
mod counts;
mod dates;
#[cfg(not(target_family = "wasm"))]
mod languages;
mod reason;
mod result;
mod speak;
mod stages;
mod wire;

#[cfg(not(target_family = "wasm"))]
pub use by_name::{NotSaid, Value};
pub use counts::{enumerated, list, phrases, quoted};
pub use dates::{date, day};
#[cfg(not(target_family = "wasm"))]
pub use languages::{brought, catalog, language, shipped};
pub use reason::{first_because, label, sum};
pub use result::{Who, board_sentence, borderline, could_rise, headline, headline_of, index, said, short_by};
pub use speak::Told;
pub use stages::{method, short_stage, stage, stage_or_none};
pub use wire::Words;

use std::cell::Cell;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

thread_local! {
    static SPOKEN: Cell<Option<&'static Words>> = const { Cell::new(None) };
}

/// Speaks `words` on this thread from now on.
pub fn speak(words: &'static Words) {
    SPOKEN.set(Some(words));
}

/// Speaks `words` on this thread while `work` runs.
pub fn within<T>(words: &'static Words, work: impl FnOnce() -> T) -> T {
    struct Back(Option<&'static Words>);
    impl Drop for Back {
        fn drop(&mut self) {
            SPOKEN.set(self.0);
        }
    }
    let _back = Back(SPOKEN.replace(Some(words)));
    work()
}

/// What is spoken on this thread.
pub fn spoken() -> &'static Words {
    SPOKEN.get().unwrap_or_else(wire::unset)
}

/// What a message without parameters says; nothing where its file was not sent.
fn text(file: usize, message: usize) -> &'static str {
    spoken().line(file, message)
}

/// What a message says, told so much.
fn say(file: usize, message: usize, told: &[Told<'_>]) -> String {
    spoken().say(file, message, told)
}
