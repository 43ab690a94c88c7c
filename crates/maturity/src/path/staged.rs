//! The shortest path where stages come from shares: a branch and bound over the ways of each domain.
//!
//! **Why ways are enough.** Let `P` be the shortest path. Each domain that it brings to the stage, or to where it does
//! not lag, contains one of its ways within `P`; take one for each. These with all that they need are a set within `P`,
//! as `P` is closed. They leave every domain where `P` leaves it or, where `P` has it too high, higher than the rules
//! ask; and they make no domain scored that `P` leaves unscored, as they are no more than `P`. So they lead to the stage
//! too, and as nothing shorter does, they are `P`. The search goes through all choices of a way for each domain, and of
//! none for domains that are not scored today.

use super::{
    Found, greedy,
    set::Set,
    steps::{Steps, is_scored},
    ways::{self, Choice, Way, ways_to},
};
use crate::{Fraction, Framework, Level, Method, value::greatest_common_divisor};

/// Searches for the cheapest set of steps after which the overall stage is `to` or above. Where the limit ends the search,
/// it is the best of what it and the greedy way found.
pub fn search(framework: &Framework, steps: &Steps, to: Level, limit: u64) -> Option<Found> {
    let mut search = Search::new(framework, steps, to, limit);
    let start = Node { done: steps.none(), cost: 0, full: search.full, scored: search.scored, spared: Vec::new() };
    let bound = search.bound(0, &start)?;
    search.visit(0, start, bound);
    if search.best.as_ref().is_none_or(|(cost, _)| search.open < *cost) {
        search.go_greedily();
    }
    let (cost, steps) = search.best?;
    Some(Found { steps, cost, bound: search.open.min(cost) })
}

struct Search<'a> {
    steps: &'a Steps<'a>,
    framework: &'a Framework,
    quorum: Fraction,
    to: Level,
    /// What a scored domain must have reached.
    tolerated: Level,
    choices: Vec<Choice>,
    /// For the choices from each depth on, what each step costs, shared among those of them that may need it.
    shares: Vec<Vec<u64>>,
    /// All steps in any way of the choices from each depth on.
    beyond: Vec<Set>,
    /// Weight of the domains that are at the stage already, and of all that are scored.
    full: u64,
    scored: u64,
    best: Option<(u64, Set)>,
    /// The least bound of what was not looked at for want of work.
    open: u64,
    work: u64,
    limit: u64,
}

/// Some choices made.
struct Node {
    done: Set,
    cost: u64,
    full: u64,
    scored: u64,
    /// Choices for which no way was taken: these domains must stay unscored.
    spared: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(framework: &'a Framework, steps: &'a Steps<'a>, to: Level, limit: u64) -> Self {
        let weakest = framework.scoring.method == Method::Weakest;
        let quorum = framework.scoring.share_of_domains();
        let lag = if weakest { 0 } else { framework.scoring.max_lag };
        let tolerated = Level::new(to.get().saturating_sub(lag));

        let (mut full, mut scored) = (0_u64, 0_u64);
        let mut choices = Vec::new();
        let (mut complete, mut work) = (true, 0_u64);
        for (domain, counted) in steps.domains.iter().enumerate().filter(|(_, counted)| !counted.places.is_empty()) {
            let stage = counted.reading.stage(framework);
            let weight = u64::from(counted.reading.domain.weight);
            if stage >= Some(to) {
                (full, scored) = (full.saturating_add(weight), scored.saturating_add(weight));
                continue;
            }
            let mut ways = Vec::new();
            for (level, full) in [(to, true), (tolerated, false)] {
                if full || level < to {
                    let found = ways_to(framework, steps, counted, stage.is_some(), level);
                    complete &= found.len() < ways::MOST;
                    work = work.saturating_add(found.len() as u64);
                    ways.extend(found.into_iter().map(|steps| Way { steps, full }));
                }
            }
            choices.push(Choice { weight, domain, scored: stage.is_some(), ways });
        }
        // The rest is for the search.
        work = work.saturating_add(ways::leave_out_the_worse(&mut choices, steps, limit / 2));
        let choices = ordered(choices, steps);
        let (shares, beyond) = (0..=choices.len()).map(|depth| share(&choices[depth..], steps)).unzip();
        let open = if complete { u64::MAX } else { 0 };
        let best = None;
        Self { steps, framework, quorum, to, tolerated, choices, shares, beyond, full, scored, best, open, work, limit }
    }

    /// Looks at all that can follow from `node`, the most promising first.
    fn visit(&mut self, depth: usize, node: Node, bound: u64) {
        if !self.can_improve(depth, &node, bound) {
            return;
        }
        let Some(choice) = self.choices.get(depth) else {
            self.best = Some((node.cost, node.done));
            return;
        };
        // One less: of a set that costs as much as the best, the ids might come first.
        let unseen = bound.saturating_sub(1);
        if self.work > self.limit {
            self.open = self.open.min(unseen);
            return;
        }
        let ways = choice.ways.iter().map(Some);
        let sparing = (!choice.scored).then_some(None);
        let nodes: Vec<Node> = ways.chain(sparing).map(|way| self.taking(&node, depth, choice, way)).collect();
        let mut children = Vec::with_capacity(nodes.len());
        for node in nodes {
            if self.work > self.limit {
                self.open = self.open.min(unseen);
                break;
            }
            if let Some(bound) = self.bound(depth + 1, &node) {
                children.push((bound, node));
            }
        }
        crate::order::sort_by(&mut children, |a, b| a.0.cmp(&b.0).then_with(|| b.1.done.cmp(&a.1.done)));
        for (bound, node) in children {
            self.visit(depth + 1, node, bound);
        }
    }

    /// Takes what is found without a search if it comes before the best: from the cheapest way of each domain, and from all
    /// steps.
    fn go_greedily(&mut self) {
        let is_reached = |done: &Set| self.is_reached(done);
        let mut cheapest = self.steps.none();
        for choice in &self.choices {
            let full = choice.ways.iter().filter(|way| way.full);
            let way = full.min_by_key(|way| way.steps.cost_beyond(&cheapest, &self.steps.costs));
            if let Some(way) = way {
                cheapest.unite(&way.steps);
            }
        }
        let cheapest = is_reached(&cheapest).then(|| greedy::thinned(self.steps, cheapest, &is_reached));
        let found = [cheapest, greedy::path(self.framework, self.steps, &is_reached)];
        for done in found.into_iter().flatten() {
            let cost = done.cost(&self.steps.costs);
            let is_better = |(best, set): &(u64, Set)| cost < *best || cost == *best && done > *set;
            if self.best.as_ref().is_none_or(is_better) {
                self.best = Some((cost, done));
            }
        }
    }

    /// Whether the stage is reached after `done`: the same as scoring says.
    fn is_reached(&self, done: &Set) -> bool {
        let (mut full, mut scored) = (0_u64, 0_u64);
        for counted in &self.steps.domains {
            let Some(stage) = self.steps.after(counted, done).stage(self.framework) else { continue };
            if stage < self.tolerated {
                return false;
            }
            let weight = u64::from(counted.reading.domain.weight);
            full = if stage >= self.to { full.saturating_add(weight) } else { full };
            scored = scored.saturating_add(weight);
        }
        self.quorum.is_reached_by(full, scored)
    }

    /// Whether a set that follows from `node` could come before the best found: it contains what is done, and nothing
    /// but what is done and what the remaining ways contain.
    fn can_improve(&self, depth: usize, node: &Node, bound: u64) -> bool {
        let Some((cost, best)) = &self.best else { return true };
        let most = || self.beyond.get(depth).map(|beyond| node.done.united(beyond));
        bound < *cost || bound == *cost && most() > Some(best.clone())
    }

    fn taking(&self, node: &Node, depth: usize, choice: &Choice, way: Option<&Way>) -> Node {
        let mut spared = node.spared.clone();
        let Some(way) = way else {
            spared.push(depth);
            return Node { done: node.done.clone(), spared, ..*node };
        };
        let full = node.full.saturating_add(if way.full { choice.weight } else { 0 });
        let cost = node.cost.saturating_add(way.steps.cost_beyond(&node.done, &self.steps.costs));
        Node {
            done: node.done.united(&way.steps),
            cost,
            full,
            scored: node.scored.saturating_add(choice.weight),
            spared,
        }
    }

    /// What every path that follows from `node` costs at least; nothing where none can.
    ///
    /// Each remaining domain takes at least its cheapest way, where a step that several may need is charged to each of
    /// them in part. On top, the cheapest domains are raised until the quorum can be met, the last of them in part.
    fn bound(&mut self, depth: usize, node: &Node) -> Option<u64> {
        if node.spared.iter().any(|depth| self.choices.get(*depth).is_none_or(|choice| self.scores(choice, &node.done)))
        {
            return None;
        }
        let shares = self.shares.get(depth)?;
        let mut bound = node.cost;
        let (full, mut scored) = (node.full, node.scored);
        let mut offers = Vec::new();
        for choice in self.choices.get(depth..)? {
            let spared = !choice.scored && !self.scores(choice, &node.done);
            let (mut least, mut least_full) = (if spared { 0 } else { u64::MAX }, u64::MAX);
            for way in &choice.ways {
                self.work += 1;
                let cost = way.steps.cost_beyond(&node.done, shares);
                least = least.min(cost);
                least_full = if way.full { least_full.min(cost) } else { least_full };
            }
            if least == u64::MAX {
                return None;
            }
            bound = bound.saturating_add(least);
            scored = if spared { scored } else { scored.saturating_add(choice.weight) };
            if least_full < u64::MAX {
                offers.push(Offer { cost: least_full - least, gain: gain(self.quorum, choice.weight, spared) });
            }
        }
        let (share, whole) = self.quorum.parts();
        let missing = i128::from(scored) * i128::from(share) - i128::from(full) * i128::from(whole);
        Some(bound.saturating_add(cheapest(offers, missing)?))
    }

    /// Whether the domain is scored after `done`.
    fn scores(&self, choice: &Choice, done: &Set) -> bool {
        self.steps.domains.get(choice.domain).is_some_and(|counted| is_scored(self.framework, counted, done))
    }
}

/// A domain that could be raised to the stage: what it costs more, and how much nearer that brings the quorum.
struct Offer {
    cost: u64,
    gain: i128,
}

/// How far raising a domain brings the quorum: one that was not scored also counts in the whole from then on.
fn gain(quorum: Fraction, weight: u64, spared: bool) -> i128 {
    let (share, whole) = quorum.parts();
    i128::from(weight) * i128::from(if spared { whole - share } else { whole })
}

/// What it costs at least to gain what is `missing`: the cheapest for their gain first, the last in part. Nothing where
/// all offers are too few.
fn cheapest(mut offers: Vec<Offer>, missing: i128) -> Option<u64> {
    // Whatever is gained is a multiple of what divides every gain.
    let unit = offers.iter().fold(0, |unit, offer| greatest_common_divisor(unit, offer.gain.unsigned_abs()));
    let unit = i128::try_from(unit).unwrap_or(1).max(1);
    let mut missing = (missing + unit - 1).div_euclid(unit) * unit;
    crate::order::sort_by(&mut offers, |a, b| {
        (i128::from(a.cost).saturating_mul(b.gain)).cmp(&i128::from(b.cost).saturating_mul(a.gain))
    });
    let mut cost = 0_u64;
    for offer in offers {
        if missing <= 0 {
            break;
        }
        let part = if offer.gain > missing {
            let part = (i128::from(offer.cost).saturating_mul(missing) + offer.gain - 1) / offer.gain;
            u64::try_from(part).unwrap_or(offer.cost).min(offer.cost)
        } else {
            offer.cost
        };
        cost = cost.saturating_add(part);
        missing -= offer.gain;
    }
    (missing <= 0).then_some(cost)
}

/// First the domains whose steps the ways of most others contain: what they decide is then no longer open.
fn ordered(choices: Vec<Choice>, steps: &Steps) -> Vec<Choice> {
    let wanted = |choice: &Choice| {
        let own = ways::steps_of(steps, choice.domain);
        let others = choices.iter().filter(|other| other.domain != choice.domain);
        others.filter(|other| other.ways.iter().any(|way| way.steps.meets(&own))).count()
    };
    let counts: Vec<usize> = choices.iter().map(wanted).collect();
    let mut counted: Vec<(usize, Choice)> = counts.into_iter().zip(choices).collect();
    crate::order::sort_by(&mut counted, |a, b| b.0.cmp(&a.0));
    counted.into_iter().map(|(_, choice)| choice).collect()
}

/// What each step costs, divided among those of the choices of which a way contains it; and all such steps.
fn share(choices: &[Choice], steps: &Steps) -> (Vec<u64>, Set) {
    let each: Vec<Set> = choices.iter().map(|choice| ways::any_of(choice, steps)).collect();
    let wanting = |place: usize| each.iter().filter(|set| set.contains(place)).count();
    let costs = steps.costs.iter().enumerate();
    let shares = costs.map(|(place, cost)| cost / u64::try_from(wanting(place)).unwrap_or(u64::MAX).max(1));
    let mut beyond = steps.none();
    for set in &each {
        beyond.unite(set);
    }
    (shares.collect(), beyond)
}
