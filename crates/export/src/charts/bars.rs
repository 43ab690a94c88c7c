//! Each domain on a scale of 0 to 100 that is banded by stage, the highest index first, with the mark of its target.

use super::{description, subtitle};
use crate::picture::{Anchor, BANDS, INK, Picture, SMALL, Style, TEXT, TITLE, Tenths, color, wrapped};
use crate::{Document, words};
use maturity::{Domain, DomainScore, Framework, Level};

const WIDTH: i32 = 960;
const MARGIN: i32 = 32;
/// Where the scale begins, and how long it is.
const SCALE: (i32, i32) = (280, 500);
const ROW: i32 = 44;
const HEAD: i32 = 128;
/// Letters of a domain's name in one line.
const NAME: usize = 30;

/// The picture.
pub(crate) fn domains(document: &Document) -> String {
    let domains = document.ranked();
    let rows = i32::try_from(domains.len()).unwrap_or(i32::MAX / ROW / 2);
    let bottom = HEAD + rows * ROW;
    let mut picture = Picture::new(WIDTH, bottom + 64, words::where_domains_stand(), &description(document));
    picture.text(Tenths::of(MARGIN), Tenths::of(48), TITLE, words::where_domains_stand());
    picture.text(Tenths::of(MARGIN), Tenths::of(72), SMALL, &subtitle(document));
    bands(&mut picture, document.framework(), bottom);
    let mut top = HEAD;
    for (domain, score) in &domains {
        row(&mut picture, document, domain, score, top);
        top += ROW;
    }
    let unknown = domains.iter().any(|(_, score)| score.index.is_some_and(|index| index.high > index.low));
    let target = domains.iter().any(|(domain, _)| document.marked_target(domain).is_some());
    picture.key(SCALE.0, bottom + 36, unknown, target);
    picture.finish()
}

/// Where a value of `of` lies on the scale.
fn at(value: usize, of: usize) -> Tenths {
    let (start, length) = SCALE;
    let length = usize::try_from(length * 10).unwrap_or(0);
    Tenths(start * 10 + i32::try_from((value * length + of / 2) / of.max(1)).unwrap_or(0))
}

/// Where a stage is reached.
fn mark(framework: &Framework, level: Level) -> Tenths {
    let (value, of) = framework.mark(level);
    at(value, of)
}

fn width(from: Tenths, to: Tenths) -> Tenths {
    Tenths((to.0 - from.0).max(0))
}

/// A band for each stage, its name above where it is reached: there all answers, or their mean, are at it.
fn bands(picture: &mut Picture, framework: &Framework, bottom: i32) {
    for ((place, stage), level) in framework.stages.iter().enumerate().zip(framework.levels()) {
        let (from, to) = (mark(framework, Level::new(level.get() - 1)), mark(framework, level));
        let fill = BANDS.get(place % BANDS.len()).copied().unwrap_or_default();
        let end = if level == framework.top() { at(1, 1) } else { to };
        picture.rectangle(from, HEAD - 8, width(from, end), bottom - HEAD + 8, fill);
        let style = Style { anchor: Anchor::End, ..SMALL };
        picture.text(to, Tenths::of(HEAD - 16), style, &stage.title);
    }
}

fn row(picture: &mut Picture, document: &Document, domain: &Domain, score: &DomainScore, top: i32) {
    let middle = top + ROW / 2 - 4;
    let names = wrapped(&domain.title, NAME);
    let shown = names.iter().take(2);
    let first = middle + 5 - if names.len() > 1 { 8 } else { 0 };
    for (line, y) in shown.zip([first, first + 17]) {
        picture.text(Tenths::of(MARGIN), Tenths::of(y), TEXT, line);
    }
    let value = Style { bold: true, ..TEXT };
    let beside = SCALE.0 + SCALE.1 + 16;
    if let Some(index) = score.index {
        let level = score.stage.unwrap_or(Level::ZERO);
        let (low, high) = (at(index.low.into(), 100), at(index.high.into(), 100));
        picture.rectangle(at(0, 100), middle - 8, width(at(0, 100), low), 16, color(level));
        picture.rectangle(low, middle - 8, width(low, high), 16, "url(#unknown)");
        picture.text(Tenths::of(beside), Tenths::of(middle + 5), value, &index.low.to_string());
        let stage = words::short_stage(document.framework(), level);
        picture.text(Tenths::of(beside + 40), Tenths::of(middle + 5), TEXT, &stage);
    } else {
        picture.text(Tenths::of(beside), Tenths::of(middle + 5), SMALL, words::not_scored());
    }
    if let Some(target) = document.marked_target(domain) {
        let x = mark(document.framework(), target);
        let ends = [(x, Tenths::of(middle - 13)), (x, Tenths::of(middle + 13))];
        picture.lines(&ends, false, &format!("stroke=\"{INK}\" stroke-width=\"2\""));
    }
}
