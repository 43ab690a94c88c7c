//! The share link: answers as one short text for the part of an address after `#`, which browsers send to nobody.
//!
//! It is for the figures: notes and links to evidence are never in it, the answers file carries the words. What was said
//! is a list of *facts*, each the 32-bit digest of a text such as `a/health.score=weekly` that is made of permanent ids,
//! so a framework that was reordered or enlarged still reads an old link. Ids in clear text would need four times the
//! room, and places in the framework (a digit a question) a fifth of it, but those would mean something else after the
//! first new question; digests may collide, which is one chance in 60,000 for a framework like ours, and is refused by
//! name instead of guessed at.
//!
//! ```text
//! version 1 │ digest of the framework's id │ of its hash │ facts │ carried │ fact … │ carried fact … │ checksum
//!   1 byte  │            4 bytes           │   4 bytes   │   2   │    2    │   4 bytes each, rising   │  4 bytes
//! ```
//!
//! Numbers are big-endian, and the whole is base64 with `-` and `_`, without padding. The checksum is CRC-32 of all before
//! it, which finds every single wrong character and every two neighbours that were swapped. *Carried* facts are those
//! that whoever wrote the link had received and did not know; where a fact says something else of the same question, the
//! fact is newer.

mod base64;
mod digest;
mod facts;

use crate::{Answers, Framework, order::sort_by};
use digest::{checksum, digest};
use facts::Fact;

/// The one version that is written and read so far.
const VERSION: u8 = 1;

/// Longest link that is read, in characters.
pub const MAX_CHARS: usize = 4096;

/// As many facts as fit into so many characters, beside the 17 bytes around them.
const MAX_FACTS: usize = (MAX_CHARS / 4 * 3 - 17) / 4;

const CHANGED: &str = "The link was changed on its way: its checksum does not fit.";
const CUT_OFF: &str = "The link is cut off: it ends before its answers do.";

/// A share link, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says that the framework knows; without notes and links to evidence, which no link holds.
    pub answers: Answers,
    /// Digests of what the framework does not know, rising: of another version's ids, to be written again by
    /// [`to_text_with`].
    pub unknown: Vec<u32>,
    /// Whether it was written with the very content that reads it.
    pub same_content: bool,
}

/// Writes `answers` as a link of letters, digits, `-` and `_`: the same answers always give the same text.
///
/// # Errors
/// A sentence where no link can hold them: there are more than 763 answers, profile values, goals and targets together,
/// one question is answered under two of its ids, or two things have the same digest.
pub fn to_text(framework: &Framework, answers: &Answers) -> Result<String, String> {
    to_text_with(framework, answers, &[])
}

/// Writes `answers`, and what a link said before that was not known.
///
/// # Errors
/// As [`to_text`].
pub fn to_text_with(framework: &Framework, answers: &Answers, unknown: &[u32]) -> Result<String, String> {
    let own = facts::of_answers(framework, answers)?;
    let mut carried = unknown.to_vec();
    carried.retain(|fact| own.binary_search(fact).is_err());
    rising(&mut carried);
    if own.len() + carried.len() > MAX_FACTS {
        return Err("These answers are more than the 763 that a link can hold.".to_owned());
    }
    let mut bytes = vec![VERSION];
    bytes.extend(digest(&framework.id).to_be_bytes());
    bytes.extend(digest(&framework.hash).to_be_bytes());
    for facts in [&own, &carried] {
        bytes.extend(u16::try_from(facts.len()).unwrap_or_default().to_be_bytes());
    }
    for fact in own.iter().chain(&carried) {
        bytes.extend(fact.to_be_bytes());
    }
    bytes.extend(checksum(&bytes).to_be_bytes());
    Ok(base64::encode(&bytes))
}

/// Reads a link for `framework`. What comes out is bounded by the framework, as each thing is said once, and by 763
/// digests that are not known.
///
/// # Errors
/// A sentence that says what is wrong: too long, cut off, changed on its way, of another version or framework, or saying
/// two things of one.
pub fn from_text(framework: &Framework, text: &str) -> Result<Link, String> {
    let Parts { framework: theirs, content, own, carried } = parts(text)?;
    if theirs != digest(&framework.id) {
        return Err(["The link is for another framework, not for `", &framework.id, "`."].concat());
    }
    let (mut unknown, mut older) = (Vec::new(), Answers::default());
    add(&mut older, facts::known(framework, &carried, &mut unknown)?)?;
    let mut answers = Answers::default();
    add(&mut answers, facts::known(framework, &own, &mut unknown)?)?;
    rising(&mut unknown);
    older.given.append(&mut answers.given);
    older.profile.append(&mut answers.profile);
    older.goals.append(&mut answers.goals);
    older.targets.append(&mut answers.targets);
    Ok(Link { answers: older, unknown, same_content: content == digest(&framework.hash) })
}

/// Adds what is said, each of a thing of its own.
fn add(answers: &mut Answers, said: Vec<Fact>) -> Result<(), String> {
    said.into_iter().try_for_each(|fact| {
        let twice = || Err(["The link says two things about `", fact.subject(), "`."].concat());
        if fact.add_to(answers) { Ok(()) } else { twice() }
    })
}

struct Parts {
    framework: u32,
    content: u32,
    own: Vec<u32>,
    carried: Vec<u32>,
}

/// Takes the text apart, sure that it is whole and unchanged. That is asked in the order in which the answers are
/// helpful: a link that is cut off is not called changed.
fn parts(text: &str) -> Result<Parts, String> {
    if text.len() > MAX_CHARS {
        return Err("The link is longer than 4096 characters, the most that is read.".to_owned());
    }
    let (bytes, whole) = base64::decode(text)?;
    let mut rest = bytes.as_slice();
    let [version] = take(&mut rest)?;
    if version != VERSION {
        let version = version.to_string();
        return Err(["The link is of version ", &version, "; this version reads version 1."].concat());
    }
    let (framework, content) = (number(&mut rest)?, number(&mut rest)?);
    let (own, carried) = (u16::from_be_bytes(take(&mut rest)?), u16::from_be_bytes(take(&mut rest)?));
    let (own, carried) = (numbers(own, &mut rest)?, numbers(carried, &mut rest)?);
    let before = bytes.len() - rest.len();
    let sum = number(&mut rest)?;
    if !rest.is_empty() {
        return Err("The link goes on after its end: something was added to it.".to_owned());
    }
    if !whole || bytes.get(..before).map(checksum) != Some(sum) {
        return Err(CHANGED.to_owned());
    }
    if [&own, &carried].into_iter().any(|facts| !facts.is_sorted_by(|a, b| a < b)) {
        return Err("The link was not written by this assessment: its facts are out of order.".to_owned());
    }
    Ok(Parts { framework, content, own, carried })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], String> {
    let (first, after) = rest.split_first_chunk().ok_or(CUT_OFF)?;
    *rest = after;
    Ok(*first)
}

fn number(rest: &mut &[u8]) -> Result<u32, String> {
    take(rest).map(u32::from_be_bytes)
}

fn numbers(count: u16, rest: &mut &[u8]) -> Result<Vec<u32>, String> {
    (0..count).map(|_| number(rest)).collect()
}

/// Sorts, each once.
fn rising(numbers: &mut Vec<u32>) {
    sort_by(numbers, Ord::cmp);
    numbers.dedup();
}
