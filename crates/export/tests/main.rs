//! What the files say, and what they do not do: one module for each kind of file.

mod charts;
#[path = "../../app/src/fixture.rs"]
mod fixture;
mod language;
mod markdown;
mod package;
mod qr;
mod scene;
mod slides;
mod tracker;
mod workbook;
