//! Results over time: a line on bands, one for each stage.

use crate::picture::{Anchor, BANDS, INK, MUTED, Picture, SMALL, Style, TEXT, TITLE, Tenths, color};
use crate::words;
use maturity::{Framework, Level, Snapshot, TrendPoint};

const SIZE: (i32, i32) = (960, 460);
const MARGIN: i32 = 32;
/// Where the scale begins from the left and from the top, and how wide and high it is.
const LEFT: i32 = 150;
const TOP: i32 = 100;
const WIDTH: i32 = 778;
const HEIGHT: i32 = 260;
/// Most points that say their figure; beyond them only the first and the last do.
const MOST_FIGURES: usize = 12;

/// The picture of these results, in the order of their moments; nothing where fewer than two are scored.
pub(crate) fn trend(framework: &Framework, snapshots: &[Snapshot]) -> Option<String> {
    let points = maturity::history::trend(snapshots);
    let (first, last) = (points.first()?, points.last()?);
    if points.len() < 2 {
        return None;
    }
    let mut picture = Picture::new(SIZE.0, SIZE.1, words::trend(), &description(framework, &points));
    picture.text(Tenths::of(MARGIN), Tenths::of(48), TITLE, words::trend());
    picture.text(Tenths::of(MARGIN), Tenths::of(72), SMALL, &framework.title);
    bands(&mut picture, framework);
    for pair in points.windows(2) {
        let dashes = if pair[1].model_changed { " stroke-dasharray=\"5 4\"" } else { "" };
        let style = format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"2\"{dashes}");
        picture.lines(&[place(&pair[0]), place(&pair[1])], false, &style);
    }
    for (number, point) in points.iter().enumerate() {
        picture.dot(place(point), 6, color(point.level));
        if points.len() <= MOST_FIGURES || number == 0 || number + 1 == points.len() {
            let (x, y) = place(point);
            let beside = Tenths::of(if point.index > 85 { 24 } else { -14 });
            let style = Style { anchor: Anchor::Middle, bold: true, ..TEXT };
            picture.text(x, y.plus(beside), style, &point.index.to_string());
        }
    }
    let below = Tenths::of(TOP + HEIGHT + 24);
    for (point, anchor, x) in [(first, Anchor::Start, LEFT), (last, Anchor::End, LEFT + WIDTH)] {
        picture.text(Tenths::of(x), below, Style { anchor, ..SMALL }, &day(point));
    }
    if points.iter().any(|point| point.model_changed) {
        let y = TOP + HEIGHT + 60;
        let ends = [(Tenths::of(LEFT), Tenths::of(y - 4)), (Tenths::of(LEFT + 32), Tenths::of(y - 4))];
        let style = format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"2\" stroke-dasharray=\"5 4\"");
        picture.lines(&ends, false, &style);
        picture.text(Tenths::of(LEFT + 40), Tenths::of(y), Style { color: MUTED, ..SMALL }, words::key_model());
    }
    Some(picture.finish())
}

/// What it says in words: each result with its day.
fn description(framework: &Framework, points: &[TrendPoint<'_>]) -> String {
    let line = |point: &TrendPoint<'_>| {
        words::domain_at(&day(point), &point.index.to_string(), &words::stage_or_none(framework, Some(point.level)))
    };
    words::phrases(&points.iter().map(line).collect::<Vec<_>>())
}

fn day(point: &TrendPoint<'_>) -> String {
    words::day(&point.snapshot.taken_at).unwrap_or_default()
}

/// A band for each stage, its name before where it is reached.
fn bands(picture: &mut Picture, framework: &Framework) {
    let mark = |level: Level| {
        let (value, of) = framework.mark(level);
        height(value, of)
    };
    for ((place, stage), level) in framework.stages.iter().enumerate().zip(framework.levels()) {
        let from = mark(Level::new(level.get() - 1));
        let to = if level == framework.top() { height(1, 1) } else { mark(level) };
        let fill = BANDS.get(place % BANDS.len()).copied().unwrap_or_default();
        picture.rectangle(Tenths::of(LEFT), TOP + HEIGHT - to, Tenths::of(WIDTH), (to - from).max(0), fill);
        let style = Style { anchor: Anchor::End, ..SMALL };
        picture.text(Tenths::of(LEFT - 12), Tenths::of(TOP + HEIGHT - mark(level) + 4), style, &stage.title);
    }
}

/// How high a value of `of` lies above the scale's foot.
fn height(value: usize, of: usize) -> i32 {
    let whole = usize::try_from(HEIGHT).unwrap_or(0);
    i32::try_from((value * whole + of / 2) / of.max(1)).unwrap_or(0)
}

fn place(point: &TrendPoint<'_>) -> (Tenths, Tenths) {
    let across = i32::from(point.across) * WIDTH / 100;
    let up = i32::from(point.index) * HEIGHT / 10;
    (Tenths(LEFT * 10 + across), Tenths((TOP + HEIGHT) * 10 - up))
}
