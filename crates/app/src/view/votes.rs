//! How many gave which answer, as bars with their figures.

use yew::prelude::*;

/// An answer, and how many gave it.
pub struct Vote {
    /// The answer.
    pub text: AttrValue,
    /// Its level, where it has one.
    pub level: Option<usize>,
    /// How many gave it.
    pub count: u64,
    /// A word beside it.
    pub mark: Option<&'static str>,
}

/// The bars, in the order of the answers.
pub fn votes(votes: &[Vote]) -> Html {
    let most = votes.iter().map(|vote| vote.count).max().unwrap_or(0).max(1);
    html! {
        <ul class="votes">
            { for votes.iter().map(|vote| html! {
                <li data-stage={vote.level.map(|level| level.to_string())}>
                    <b>{ vote.count }</b>
                    <span class="name">
                        { &vote.text }
                        if let Some(mark) = vote.mark {
                            { " " }<span class="tag">{ mark }</span>
                        }
                    </span>
                    <svg class="bar" height="8" aria-hidden="true">
                        <rect class="fill" height="8" width={format!("{}%", vote.count.saturating_mul(100) / most)} />
                    </svg>
                </li>
            }) }
        </ul>
    }
}
