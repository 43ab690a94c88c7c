//! Index and query, the same code on both sides: built where the site is made, asked where it is read.
//!
//! ```text
//! Setup, [Document] ─ index ─▶ Files (a root, and chunks by number)
//! root ─ Index::open ─▶ Index ─ search (Query) ─▶ Needs: fetch these chunks, `add` them, ask again
//!                                               └▶ Found: hits, best first
//! ```
//!
//! Nothing is read from anywhere here: whoever asks fetches the chunks that an answer needs. So a first search loads the
//! root and the few chunks that hold its words, however large the site is.
//!
//! # What is found
//! Each word of a query is looked up as typed; as another form of the word ("renewing" finds "renewal"); the last one as
//! the beginning of a word; and where all that gives nothing, with one typing mistake. Pages with more of the query's
//! words come first, where rarer words and words in titles count more. All of it is whole numbers and sorted lists: the
//! same documents give the same bytes, and the same question the same answer, everywhere.
//!
//! # What lies in the chunks
//! | chunks | hold |
//! |---|---|
//! | words | the words in order, each with the documents that it stands in, if these are few |
//! | lists | the documents of common words, and of each filter |
//! | endings | the words in order of their last letters, for typing mistakes in the first ones |
//! | cards | title and address of some documents |
//! | texts | what excerpts are made of |

#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod bytes;
mod cards;
mod document;
mod edit;
mod excerpt;
mod files;
mod index;
mod language;
mod letters;
mod lookup;
mod postings;
mod rank;
mod root;
mod weights;
mod words;

pub use document::{Choice, Document, Heading, Kind, Setup};
pub use files::{Files, index};
pub use index::{Answer, Damaged, Found, Hit, Index, Piece, Query};
