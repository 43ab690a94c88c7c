//! The trend as a line on bands, one for each stage.

use crate::words;
use maturity::{Level, Snapshot, TrendPoint, history::trend, wire::bundle::Bundle};
use yew::prelude::*;

/// Most points that say their figure; beyond them only the first and the last do.
const MOST_FIGURES: usize = 6;

/// The chart of two results or more; the first `kept` are kept.
pub fn chart(bundle: &Bundle, all: &[Snapshot], kept: usize) -> Html {
    let points = trend(all);
    let (Some(first), Some(last), true) = (all.first(), all.last(), points.len() > 1) else { return Html::default() };
    let framework = &bundle.framework;
    let mark = |level: Level| {
        let (value, of) = framework.mark(level);
        1000 * value / of.max(1)
    };
    let end = |level: Level| if level == framework.top() { 1000 } else { mark(level) };
    let bands = (0..framework.top().get()).map(Level::new).map(|level| (level.next(), mark(level), end(level.next())));
    html! {
        <div class="trend">
            <div class="trend-stages" aria-hidden="true">
                { for bundle.framework.stages.iter().rev().map(|stage| html! { <span>{ &stage.title }</span> }) }
            </div>
            <svg class="bar" height="220" aria-hidden="true">
                { for bands.map(|(level, from, to)| html! {
                    <rect class="band" data-stage={level.get().to_string()} x="0" width="100%"
                        y={share(1000 - to.min(1000))} height={share(to.saturating_sub(from))} />
                }) }
                { for points.windows(2).map(|pair| html! {
                    <line class={classes!("line", pair[1].model_changed.then_some("model"))}
                        x1={share(pair[0].across)} y1={share(down(&pair[0]))} x2={share(pair[1].across)} y2={share(down(&pair[1]))} />
                }) }
                { for points.iter().enumerate().map(|(place, point)| {
                    let is_end = place == 0 || place + 1 == points.len();
                    dot(point, is_end || points.len() <= MOST_FIGURES)
                }) }
            </svg>
            <div class="trend-dates" aria-hidden="true">
                <span>{ words::calendar_day(&first.taken_at) }</span>
                <span>{ if all.len() > kept { words::today_not_kept().to_owned() } else { words::calendar_day(&last.taken_at) } }</span>
            </div>
            if points.iter().any(|point| point.model_changed) {
                <p class="key">
                    <span>
                        <svg viewBox="0 0 24 12" aria-hidden="true"><path class="line model" d="M0 6H24" /></svg>
                        { words::key_model() }
                    </span>
                </p>
            }
        </div>
    }
}

/// Where a point lies from the top, in thousandths.
fn down(point: &TrendPoint) -> u16 {
    1000 - 10 * u16::from(point.index)
}

fn dot(point: &TrendPoint, with_figure: bool) -> Html {
    let (x, y) = (share(point.across), share(down(point)));
    html! {
        <>
            <circle data-stage={point.level.get().to_string()} cx={x.clone()} cy={y.clone()} r="6" />
            if with_figure {
                <text {x} {y} dy={if point.index > 85 { "24" } else { "-14" }} text-anchor="middle">{ point.index }</text>
            }
        </>
    }
}

/// Thousandths as a percentage.
fn share(thousandths: impl TryInto<u32>) -> String {
    let thousandths = thousandths.try_into().unwrap_or_default();
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}
