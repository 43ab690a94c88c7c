//! All domains around a center: the rings are the stages, the dashed line is the targets.

use super::circle::around;
use super::{description, subtitle};
use crate::picture::{Anchor, INK, LINE, MUTED, PAPER, Picture, SMALL, Style, TEXT, TITLE, Tenths, color, wrapped};
use crate::{Document, words};
use maturity::{Domain, DomainScore, Level};

const SIZE: (i32, i32) = (960, 760);
const CENTER: (i32, i32) = (480, 410);
const RADIUS: i32 = 230;
/// Letters of a domain's name in one line.
const NAME: usize = 22;

type Place = (Tenths, Tenths);

/// The picture. Where a domain is not scored, nothing is drawn from its neighbors to it.
pub(crate) fn radar(document: &Document) -> String {
    let domains: Vec<_> = document.scored().collect();
    let all = domains.len();
    let mut picture = Picture::new(SIZE.0, SIZE.1, words::where_domains_stand(), &description(document));
    picture.text(Tenths::of(32), Tenths::of(48), TITLE, words::where_domains_stand());
    picture.text(Tenths::of(32), Tenths::of(72), SMALL, &subtitle(document));
    rings(&mut picture, document, all);
    let target = |(place, (domain, _)): (usize, &(&Domain, &DomainScore))| {
        Some(around(CENTER, mark(document, document.target(domain)), place, all))
    };
    let targets: Vec<_> = domains.iter().enumerate().map(target).collect();
    outline(
        &mut picture,
        &targets,
        &format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\""),
    );
    let value = |(place, (_, score)): (usize, &(&Domain, &DomainScore))| {
        let index = score.index?;
        Some(around(CENTER, part(index.low.into(), 100), place, all))
    };
    let values: Vec<_> = domains.iter().enumerate().map(value).collect();
    let blue = color(Level::new(3));
    outline(
        &mut picture,
        &values,
        &format!("fill=\"{blue}\" fill-opacity=\"0.14\" stroke=\"{blue}\" stroke-width=\"2.5\""),
    );
    for (place, (domain, score)) in domains.iter().enumerate() {
        if let (Some(Some(at)), Some(level)) = (values.get(place), score.stage) {
            picture.dot(*at, 6, color(level));
        }
        label(&mut picture, document, (domain, score), place, all);
    }
    ring_names(&mut picture, document, all);
    let bottom = SIZE.1 - 24;
    if !targets.is_empty() {
        let style = format!("stroke=\"{INK}\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"");
        picture.lines(
            &[(Tenths::of(32), Tenths::of(bottom - 4)), (Tenths::of(64), Tenths::of(bottom - 4))],
            false,
            &style,
        );
        picture.text(Tenths::of(72), Tenths::of(bottom), SMALL, words::target_key());
    }
    picture.finish()
}

/// How far from the center `value` of `of` lies.
fn part(value: usize, of: usize) -> Tenths {
    let whole = usize::try_from(RADIUS * 10).unwrap_or(0);
    Tenths(i32::try_from((value * whole + of / 2) / of.max(1)).unwrap_or(0))
}

/// How far from the center a stage is reached.
fn mark(document: &Document, level: Level) -> Tenths {
    let (value, of) = document.framework().mark(level);
    part(value, of)
}

/// A line from each place to the next, and the ground within where it closes.
fn outline(picture: &mut Picture, places: &[Option<Place>], style: &str) {
    let known: Vec<Place> = places.iter().copied().flatten().collect();
    if known.len() == places.len() {
        picture.lines(&known, true, style);
        return;
    }
    for (from, to) in places.iter().zip(places.iter().cycle().skip(1)) {
        if let (Some(from), Some(to)) = (from, to) {
            picture.lines(&[*from, *to], false, style);
        }
    }
}

fn rings(picture: &mut Picture, document: &Document, all: usize) {
    for level in document.framework().levels() {
        let ring: Vec<_> = (0..all).map(|domain| around(CENTER, mark(document, level), domain, all)).collect();
        picture.lines(&ring, true, &format!("fill=\"none\" stroke=\"{LINE}\" stroke-width=\"1.5\""));
    }
    for domain in 0..all {
        let spoke = [(Tenths::of(CENTER.0), Tenths::of(CENTER.1)), around(CENTER, part(1, 1), domain, all)];
        picture.lines(&spoke, false, &format!("stroke=\"{LINE}\""));
    }
}

/// The names of the stages at their rings, along the first spoke; above the ground, as the rings are below it.
fn ring_names(picture: &mut Picture, document: &Document, all: usize) {
    let halo = format!("stroke=\"{PAPER}\" stroke-width=\"13\" stroke-linecap=\"round\"");
    for (level, stage) in document.framework().levels().zip(&document.framework().stages) {
        let (x, y) = around(CENTER, mark(document, level), 0, all);
        let (x, y) = (x.plus(Tenths::of(8)), y.plus(Tenths::of(18)));
        let letters = i32::try_from(stage.title.chars().count()).unwrap_or(0);
        let middle = y.plus(Tenths::of(-4));
        picture.lines(&[(x.plus(Tenths::of(2)), middle), (x.plus(Tenths::of(letters * 6)), middle)], false, &halo);
        picture.text(x, y, Style { color: MUTED, ..SMALL }, &stage.title);
    }
}

fn label(
    picture: &mut Picture,
    document: &Document,
    (domain, score): (&Domain, &DomainScore),
    place: usize,
    all: usize,
) {
    let (x, y) = around(CENTER, Tenths::of(RADIUS + 26), place, all);
    let anchor = match x.0 - CENTER.0 * 10 {
        -100..=100 => Anchor::Middle,
        ..-100 => Anchor::End,
        _ => Anchor::Start,
    };
    let mut lines = wrapped(&domain.title, NAME);
    lines.truncate(3);
    let above = i32::try_from(lines.len()).unwrap_or(0) * 17;
    // Above the circle a label ends at its place, below it begins there.
    let shift = match y.0 - CENTER.1 * 10 {
        ..-1500 => 4 - above,
        1500.. => 12,
        _ => 5 - above / 2,
    };
    let stand = words::stage_or_none(document.framework(), score.stage);
    let stand = score.index.map_or_else(|| stand.clone(), |index| [&index.low.to_string(), " · ", &stand].concat());
    let styles = [Style { anchor, ..TEXT }, Style { anchor, ..SMALL }];
    for (line, number) in lines.iter().zip(0..) {
        picture.text(x, y.plus(Tenths::of(shift + number * 17)), styles[0], line);
    }
    picture.text(x, y.plus(Tenths::of(shift + above)), styles[1], &stand);
}
