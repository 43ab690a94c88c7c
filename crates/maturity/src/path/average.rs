//! The shortest path where stages come from averages: a branch and bound over the level of each question.
//!
//! The stage is reached where the mean `m` of the scored domains is at least the threshold `t`, so where
//! `Σ weight · (m − t)` over them is at least 0. That sum is counted in whole units, and each step adds its part to it:
//! its gain. For any price `λ ≥ 0` of a gain, a set of steps that reaches the stage costs at least its cost less `λ`
//! times its gain. A step's cost less its gain at the price is its *net*; the bound is the sum of all nets below 0, after
//! those that need a step with a net above 0 have paid for it.

use super::{
    Found, greedy,
    set::Set,
    steps::{Counted, Steps, is_scored},
};
use crate::score::Reading;
use crate::{Framework, Level, value};

/// Searches for the cheapest set of steps after which the overall stage is `to` or above. Where the gains are beyond the
/// machine's integers, it is one that leads there if `is_reached` says so, and nothing is proven of it.
pub fn search(
    framework: &Framework,
    steps: &Steps,
    to: Level,
    limit: u64,
    is_reached: &dyn Fn(&Set) -> bool,
) -> Option<Found> {
    let Some((domains, items)) = read(framework, steps, to) else {
        let found = greedy::path(framework, steps, is_reached)?;
        return Some(Found { cost: found.cost(&steps.costs), steps: found, bound: 0 });
    };
    let questions = steps.domains.iter().flat_map(|counted| &counted.places).filter(|places| !places.is_empty());
    let questions = questions.map(Vec::as_slice).collect();
    let mut search = Search {
        framework,
        steps,
        domains,
        items,
        prices: Vec::new(),
        questions,
        best: None,
        open: u64::MAX,
        work: 0,
        limit,
    };
    search.set_prices();
    search.order_questions();
    search.start_from(steps.every());
    search.start_from(steps.within_scored(framework));
    let start = Node { done: steps.none(), closed: steps.none(), depth: 0 };
    let bound = search.bound(&start);
    search.visit(start, bound);
    let (cost, steps) = search.best?;
    Some(Found { steps, cost, bound: search.open.min(cost) })
}

struct Search<'a> {
    framework: &'a Framework,
    steps: &'a Steps<'a>,
    domains: Vec<Domain<'a>>,
    /// A step each, as they lie in `steps`.
    items: Vec<Item>,
    /// The best price for the bound of all, and some near it.
    prices: Vec<Prices>,
    /// The steps of each question that can be raised, rising.
    questions: Vec<&'a [usize]>,
    best: Option<(u64, Set)>,
    /// The least bound of what was not looked at for want of work.
    open: u64,
    work: u64,
    limit: u64,
}

struct Domain<'a> {
    counted: &'a Counted<'a>,
    scored: bool,
    /// What it gains by being scored as it is today.
    gain: i128,
}

/// A step that can be done.
struct Item {
    domain: usize,
    gain: i128,
}

/// What things are worth at one price of a gain.
struct Prices {
    /// For each step, its cost less what its gain is worth, rounded down.
    nets: Vec<i128>,
    /// For each domain, what it is worth that it is scored as it is today, rounded up.
    today: Vec<i128>,
}

/// The levels of the first questions decided.
#[derive(Clone)]
struct Node {
    done: Set,
    /// Steps that are decided not to be done.
    closed: Set,
    depth: usize,
}

impl Search<'_> {
    /// Looks at all that can follow from `node`, the most promising first.
    fn visit(&mut self, node: Node, bound: u64) {
        if !self.can_improve(&node, bound) {
            return;
        }
        let Some(question) = self.questions.get(node.depth).copied() else {
            let cost = node.done.cost(&self.steps.costs);
            if self.can_improve(&node, cost) && self.is_reached(&node.done) {
                self.best = Some((cost, node.done));
            }
            return;
        };
        if self.work > self.limit {
            // One less: of a set that costs as much as the best, the ids might come first.
            self.open = self.open.min(bound.saturating_sub(1));
            return;
        }
        let at_least = question.iter().take_while(|place| node.done.contains(**place)).count();
        let mut children: Vec<(u64, Node)> = Vec::new();
        for count in at_least..=question.len() {
            if let Some(child) = self.deciding(&node, question, count) {
                children.push((self.bound(&child), child));
            }
        }
        crate::order::sort_by(&mut children, |a, b| a.0.cmp(&b.0).then_with(|| b.1.done.cmp(&a.1.done)));
        for (bound, node) in children {
            self.visit(node, bound);
        }
    }

    /// With so many steps of the question done, and no more; nothing where what is closed is needed for that.
    fn deciding(&self, node: &Node, question: &[usize], count: usize) -> Option<Node> {
        let mut next = Node { depth: node.depth + 1, ..node.clone() };
        if let Some(closure) = count.checked_sub(1).and_then(|last| self.steps.closure(*question.get(last)?)) {
            next.done.unite(closure);
        }
        if let Some(above) = question.get(count) {
            next.closed.insert(*above);
        }
        (!next.done.meets(&next.closed)).then_some(next)
    }

    /// Whether a set that follows from `node` could come before the best found: all else that it may contain is of the
    /// questions that are still open.
    fn can_improve(&self, node: &Node, bound: u64) -> bool {
        let Some((cost, best)) = &self.best else { return true };
        if bound != *cost {
            return bound < *cost;
        }
        let mut most = node.done.clone();
        let open = self.questions.get(node.depth..).unwrap_or_default();
        open.iter().copied().flatten().for_each(|place| most.insert(*place));
        most > *best
    }

    /// What every path that follows from `node` costs at least: what the best price says, or another where that one does
    /// not rule it out.
    fn bound(&mut self, node: &Node) -> u64 {
        let mut bound = 0;
        let mut work = 0;
        for prices in &self.prices {
            bound = bound.max(self.bound_at(node, prices));
            work += self.items.len() as u64;
            if self.best.as_ref().is_some_and(|(cost, _)| bound > *cost) {
                break;
            }
        }
        self.work += work;
        bound
    }

    /// The bound at one price. A domain that is not scored counts as whatever is better: staying so, with no gain, or
    /// being scored.
    fn bound_at(&self, node: &Node, prices: &Prices) -> u64 {
        let costs = &self.steps.costs;
        let cost = |place: usize| costs.get(place).copied().map_or(0, i128::from);
        let mut sums: Vec<(i128, i128)> = prices.today.iter().map(|worth| (0, -worth)).collect();
        // What each step has left to be paid for.
        let mut left: Vec<i128> = Vec::with_capacity(self.items.len());
        for (place, (item, net)) in self.items.iter().zip(&prices.nets).enumerate() {
            let done = node.done.contains(place);
            left.push(if done { 0 } else { (*net).min(cost(place)).max(0) });
            if let (true, Some((unscored, scored))) = (done, sums.get_mut(item.domain)) {
                *unscored = unscored.saturating_add(cost(place));
                *scored = scored.saturating_add(*net);
            }
        }
        for (place, (net, closure)) in prices.nets.iter().zip(&self.steps.closures).enumerate() {
            if *net >= 0 || node.done.contains(place) || closure.meets(&node.closed) {
                continue;
            }
            let mut net = *net;
            for needed in closure.places() {
                if let Some(left) = left.get_mut(needed).filter(|left| **left > 0) {
                    let paid = (*left).min(-net);
                    *left -= paid;
                    net += paid;
                }
            }
            let domain = self.items.get(place).map(|item| item.domain);
            if let Some((_, scored)) = domain.and_then(|domain| sums.get_mut(domain)) {
                *scored = scored.saturating_add(net);
            }
        }
        let least = |(domain, (unscored, scored)): (&Domain, (i128, i128))| {
            let is_scored = domain.scored || is_scored(self.framework, domain.counted, &node.done);
            if is_scored { scored } else { scored.min(unscored) }
        };
        let bound = self.domains.iter().zip(sums).map(least).fold(0, i128::saturating_add);
        self.steps.whole_effort(u64::try_from(bound.max(0)).unwrap_or(u64::MAX))
    }

    /// Whether the stage is reached after `done`: the same as scoring says.
    fn is_reached(&self, done: &Set) -> bool {
        let scored = |domain: &Domain| domain.scored || is_scored(self.framework, domain.counted, done);
        let scored: Vec<bool> = self.domains.iter().map(scored).collect();
        let today = self.domains.iter().zip(&scored).filter(|(_, scored)| **scored).map(|(domain, _)| domain.gain);
        let items = done.places().filter_map(|place| self.items.get(place));
        let gains = items.filter(|item| scored.get(item.domain) == Some(&true)).map(|item| item.gain);
        today.chain(gains).fold(0, i128::saturating_add) >= 0
    }

    /// Sets the price for which the bound of all is the highest, one at which some step is worth its cost; then some
    /// around it, as what is left to be decided has other best prices.
    fn set_prices(&mut self) {
        let start = Node { done: self.steps.none(), closed: self.steps.none(), depth: 0 };
        let worthwhile = self.items.iter().zip(&self.steps.costs).filter(|(item, _)| item.gain > 0);
        let prices = worthwhile.map(|(item, cost)| Price { cost: (*cost).into(), gain: item.gain });
        let (mut highest, mut best) = (0, Price { cost: 0, gain: 1 });
        for price in prices {
            if let Some(prices) = self.at(price) {
                let bound = self.bound_at(&start, &prices);
                (highest, best) = if bound > highest { (bound, price) } else { (highest, best) };
            }
        }
        let around = [4, 3, 5].map(|quarters| Price { cost: best.cost / 4 * quarters, ..best });
        self.prices = around.into_iter().filter_map(|price| self.at(price)).collect();
    }

    fn at(&self, price: Price) -> Option<Prices> {
        let net = |(item, cost): (&Item, &u64)| i128::from(*cost).checked_sub(price.of(item.gain)?);
        let nets = self.items.iter().zip(&self.steps.costs).map(net).collect::<Option<_>>()?;
        Some(Prices { nets, today: self.domains.iter().map(|domain| price.of(domain.gain)).collect::<Option<_>>()? })
    }

    /// First the questions of which it matters most what is decided.
    fn order_questions(&mut self) {
        let nets = || self.prices.first().map_or(&[][..], |prices| &prices.nets);
        let most = |places: &[usize]| places.iter().filter_map(|place| nets().get(*place)).map(|net| net.abs()).max();
        crate::order::sort_by(&mut self.questions, |a, b| most(b).cmp(&most(a)));
    }

    /// Takes from these steps those that cost the most for what they gain, as long as the stage is still reached: a first
    /// path, to be undercut.
    fn start_from(&mut self, all: Set) {
        if self.best.is_some() || !self.is_reached(&all) {
            return;
        }
        let mut by_net: Vec<usize> = all.places().collect();
        let net = |place: &usize| self.prices.first()?.nets.get(*place);
        crate::order::sort_by(&mut by_net, |a, b| net(b).cmp(&net(a)));
        let mut done = all;
        greedy::spare(self.steps, &mut done, &by_net, &|fewer| self.is_reached(fewer));
        self.best = Some((done.cost(&self.steps.costs), done));
    }
}

/// What a gain is worth: so much for so much.
#[derive(Clone, Copy)]
struct Price {
    cost: i128,
    gain: i128,
}

impl Price {
    /// What `gain` is worth, rounded up; nothing beyond the machine's integers.
    fn of(self, gain: i128) -> Option<i128> {
        Some(-self.cost.checked_mul(gain)?.checked_neg()?.div_euclid(self.gain))
    }
}

/// The domains and the questions that can be raised, with their gains; nothing beyond the machine's integers.
fn read<'a>(framework: &Framework, steps: &'a Steps, to: Level) -> Option<(Vec<Domain<'a>>, Vec<Item>)> {
    let unit = framework.unit();
    let levels = framework.levels().take_while(|level| *level <= to);
    let threshold = levels.map(|level| framework.threshold(level)).max()?.in_units(unit);
    let weights = || steps.domains.iter().map(|counted| counted.reading.coverage().applicable);
    let mut whole = 1_u128;
    for weight in weights().map(u128::from).filter(|weight| *weight > 0) {
        whole = (whole / value::greatest_common_divisor(whole, weight)).checked_mul(weight)?;
    }

    let none = |_| Item { domain: 0, gain: 0 };
    let (mut domains, mut items) = (Vec::new(), (0..steps.all.len()).map(none).collect::<Vec<_>>());
    for (place, (counted, weight)) in steps.domains.iter().zip(weights()).enumerate() {
        let part = i128::try_from(whole.checked_div(weight.into()).unwrap_or(0)).ok()?;
        let part = part.checked_mul(counted.reading.domain.weight.into())?;
        let gain = |asked: &Reading, level: Level| {
            let value = asked.question.option_at(level).map_or(0, |option| option.counts().in_units(unit));
            part.checked_mul(asked.weight().into())?.checked_mul(value.checked_sub(threshold)?.into())
        };
        let mut today = 0_i128;
        for (asked, places) in counted.reading.questions.iter().zip(&counted.places) {
            let mut before = gain(asked, asked.level.unwrap_or_default())?;
            today = today.checked_add(before)?;
            for step in places {
                let after = gain(asked, steps.level(*step))?;
                *items.get_mut(*step)? = Item { domain: place, gain: after.checked_sub(before)? };
                before = after;
            }
        }
        let scored = counted.reading.stage(framework).is_some();
        domains.push(Domain { counted, scored, gain: today });
    }
    Some((domains, items))
}
