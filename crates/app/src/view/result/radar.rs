//! The domains as a radar, for those who are used to one. Never the only view: the bars, and the table below it, say the
//! same more exactly.

use super::section;
use crate::words;
use maturity::{DomainScore, Framework, Method};
use yew::prelude::*;

/// With fewer domains there is no area.
pub const FEWEST: usize = 3;

/// The cosine and the sine of one part of a circle in n, n from [`FEWEST`] to 20, in millionths. The code for a
/// sine would be 8 kB for every visitor.
const PART: [(i64, i64); 18] = [
    (-500_000, 866_025),
    (0, 1_000_000),
    (309_017, 951_057),
    (500_000, 866_025),
    (623_490, 781_831),
    (707_107, 707_107),
    (766_044, 642_788),
    (809_017, 587_785),
    (841_254, 540_641),
    (866_025, 500_000),
    (885_456, 464_723),
    (900_969, 433_884),
    (913_545, 406_737),
    (923_880, 382_683),
    (932_472, 361_242),
    (939_693, 342_020),
    (945_817, 324_699),
    (951_057, 309_017),
];

/// How far the outermost ring is from the middle, and the labels.
const RADIUS: i64 = 120;
const LABELS: i64 = 136;

/// The section; nothing with fewer than three domains, or more than a framework can have.
pub fn radar(framework: &Framework, domains: &[DomainScore]) -> Html {
    let spokes = spokes(domains.len());
    if spokes.is_empty() {
        return Html::default();
    }
    let by_mean = framework.scoring.method == Method::Average;
    // The rim is 100, which is where a last stage is reached unless it comes from a mean.
    let rings = framework.levels().map(|level| framework.mark(level)).chain(by_mean.then_some((1, 1)));
    let ring =
        |(value, of): (usize, usize)| RADIUS * i64::try_from(value).unwrap_or(1) / i64::try_from(of).unwrap_or(1);
    let index = |domain: &DomainScore| domain.index.map_or(0, |index| i64::from(index.low));
    let area = spokes.iter().zip(domains).map(|(spoke, domain)| at(*spoke, RADIUS * index(domain) / 100));
    section(
        "radar",
        words::radar_title(),
        &words::about_radar(words::method(framework.scoring.method)),
        "",
        html! {
            <div class="radar">
                <svg viewBox="-150 -150 300 300" aria-hidden="true">
                    { for rings.map(|mark| html! { <polygon class="ring" points={ring_points(&spokes, ring(mark))} /> }) }
                    { for spokes.iter().map(|spoke| {
                        let (x, y) = at(*spoke, RADIUS);
                        html! { <line class="ring" x2={x.to_string()} y2={y.to_string()} /> }
                    }) }
                    <polygon class="area" points={joined(area)} />
                    { for spokes.iter().zip(1..).map(|(spoke, number): (_, usize)| {
                        let (x, y) = at(*spoke, LABELS);
                        html! { <text x={x.to_string()} y={(y + 5).to_string()} text-anchor="middle">{ number }</text> }
                    }) }
                </svg>
                <ol>{ for domains.iter().map(|domain| {
                    let title = framework.domain(&domain.id).map_or(domain.id.as_str(), |domain| &domain.title);
                    html! {
                        <li data-stage={domain.stage.map(|level| level.get().to_string())}>
                            <span>{ title }</span>{ " " }
                            <span class="muted">{ domain.index.map_or_else(|| words::not_scored().to_owned(), words::index) }</span>
                        </li>
                    }
                }) }</ol>
            </div>
        },
    )
}

/// The directions of so many spokes from the top on, clockwise, in millionths.
fn spokes(number: usize) -> Vec<(i64, i64)> {
    let Some((cosine, sine)) = number.checked_sub(FEWEST).and_then(|place| PART.get(place)).copied() else {
        return Vec::new();
    };
    let mut spoke = (0, -1_000_000);
    let turned = (0..number).map(|_| {
        let this = spoke;
        let (x, y) = spoke;
        spoke = ((x * cosine - y * sine) / 1_000_000, (x * sine + y * cosine) / 1_000_000);
        this
    });
    turned.collect()
}

fn at((x, y): (i64, i64), distance: i64) -> (i64, i64) {
    (x * distance / 1_000_000, y * distance / 1_000_000)
}

fn ring_points(spokes: &[(i64, i64)], distance: i64) -> String {
    joined(spokes.iter().map(|spoke| at(*spoke, distance)))
}

fn joined(points: impl Iterator<Item = (i64, i64)>) -> String {
    let mut text = String::new();
    for (x, y) in points {
        text = [&text, " ", &x.to_string(), ",", &y.to_string()].concat();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: usize = 20;

    #[test]
    fn spokes_part_the_circle_evenly_from_the_top_on() {
        for number in FEWEST..=MOST {
            let spokes = spokes(number);
            assert_eq!(spokes.len(), number);
            let (first, last) = (spokes[0], spokes[number - 1]);
            assert_eq!(first, (0, -1_000_000));
            // The last is as far from the top on the left as the second on the right, and all are of the same length.
            let second = spokes[1];
            assert!((second.0 + last.0).abs() < 100 && (second.1 - last.1).abs() < 100, "{number} {second:?} {last:?}");
            for (x, y) in spokes.iter().copied() {
                assert!((x * x + y * y - 1_000_000_000_000).abs() < 200_000_000, "{number} {x} {y}");
            }
            // The second is the nearest to the top: the circle is gone round once.
            assert!(spokes[2..number - 1].iter().all(|spoke| spoke.1 > second.1), "{number}");
        }
        assert!(spokes(2).is_empty() && spokes(MOST + 1).is_empty());
    }
}
