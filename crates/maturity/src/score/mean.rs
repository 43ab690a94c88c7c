//! Stages by averages of the options' values: exact, compared before any rounding (the specification, §4).

use super::{DomainReading, Reading, natural::Natural, overall::Standing};
use crate::{Framework, Level, Method, Ratio, Value, value::greatest_common_divisor};
use std::cmp::Ordering;

/// How values become whole numbers: counted in `unit`ths, from the lowest of all values and thresholds upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// How many units make 1.
    unit: u64,
    /// The lowest of all values and thresholds, in units.
    lowest: i64,
}

impl Scale {
    /// The framework's scale; one by ones, at no cost, where its method counts no values.
    pub fn of(framework: &Framework) -> Self {
        if framework.scoring.method != Method::Average {
            return Self { unit: 1, lowest: 0 };
        }
        let unit = framework.unit();
        Self { unit, lowest: framework.values().min().unwrap_or_default().in_units(unit) }
    }

    fn units(self, value: Value) -> u64 {
        u64::try_from(value.in_units(self.unit).saturating_sub(self.lowest)).unwrap_or_default()
    }

    /// `above / below` in units above the lowest, as an ordinary fraction in lowest terms; nothing where it is too long.
    fn ratio(self, above: u128, below: u128) -> Option<Ratio> {
        let below_signed = i128::try_from(below).ok()?;
        let above = i128::try_from(above).ok()?.checked_add(below_signed.checked_mul(i128::from(self.lowest))?)?;
        let below = below.checked_mul(u128::from(self.unit))?;
        let divisor = greatest_common_divisor(above.unsigned_abs(), below);
        let numerator = i64::try_from(above.checked_div(i128::try_from(divisor).ok()?)?).ok()?;
        Some(Ratio { numerator, denominator: u64::try_from(below.checked_div(divisor)?).ok()? })
    }
}

/// The sums behind a domain's mean: `units / weight`, above the lowest value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// Σ w · value, in units above the lowest.
    units: u128,
    /// Σ w.
    weight: u64,
    scale: Scale,
}

impl Mean {
    /// As it is written.
    pub fn ratio(self) -> Option<Ratio> {
        self.scale.ratio(self.units, u128::from(self.weight))
    }

    fn reaches(self, threshold: Value) -> bool {
        self.units >= u128::from(self.scale.units(threshold)) * u128::from(self.weight)
    }

    fn raised(self, gain: u128) -> Self {
        Self { units: self.units.saturating_add(gain), ..self }
    }
}

impl DomainReading<'_> {
    /// The mean of what its questions count, those unknown as their lowest option.
    pub fn mean(&self) -> Mean {
        let none = Mean { units: 0, weight: 0, scale: self.scale };
        self.questions.iter().fold(none, |mean, reading| {
            let units = reading.units(self.scale, reading.level.unwrap_or_default());
            let weight = mean.weight.saturating_add(reading.weight());
            Mean { weight, ..mean.raised(u128::from(units) * u128::from(reading.weight())) }
        })
    }

    /// The highest stage whose threshold the mean reaches, and those of every stage below it.
    pub(super) fn stage_by_mean(&self, framework: &Framework) -> Level {
        let mean = self.mean();
        let reached = framework.levels().take_while(|level| mean.reaches(framework.threshold(*level)));
        reached.last().unwrap_or(Level::ZERO)
    }

    /// The fewest answers that must rise to their highest option for the mean to reach `level`: those first that add the
    /// most. All of them where not even that is enough.
    pub(super) fn answers_short_of_mean(&self, framework: &Framework, level: Level) -> u32 {
        let mut mean = self.mean();
        let mut gains: Vec<u128> = self.questions.iter().map(|reading| self.gain(framework, reading)).collect();
        crate::order::sort_by(&mut gains, |a, b| b.cmp(a));
        let mut answers = 0;
        for gain in gains {
            if mean.reaches(framework.threshold(level)) {
                break;
            }
            mean = mean.raised(gain);
            answers += 1;
        }
        answers
    }

    /// What the sum gains if this question's answer rises to its highest option.
    fn gain(&self, framework: &Framework, reading: &Reading) -> u128 {
        let units = |level: Level| reading.units(self.scale, level);
        let gain = units(framework.top()).saturating_sub(units(reading.level.unwrap_or_default()));
        u128::from(gain) * u128::from(reading.weight())
    }
}

impl Reading<'_> {
    /// What its option at `level` counts, in units above the lowest value of all.
    fn units(&self, scale: Scale, level: Level) -> u64 {
        self.question.option_at(level).map_or(0, |option| scale.units(option.counts()))
    }

    /// How many units its option at `level` is above its own lowest option.
    pub(super) fn above_lowest(&self, scale: Scale, level: Level) -> u64 {
        self.units(scale, level).saturating_sub(self.units(scale, Level::ZERO))
    }
}

/// Whether the mean of the scored domains' means, by their weights, reaches the threshold of `level`.
pub fn is_reached(framework: &Framework, standings: &[Standing], level: Level) -> bool {
    let Some(scale) = scale(standings) else { return false };
    let (sum, shared) = sum(standings);
    sum >= shared.times(scale.units(framework.threshold(level)))
}

/// The mean of the scored domains' means by their weights; nothing in other methods.
pub fn overall(framework: &Framework, standings: &[Standing]) -> Option<Ratio> {
    let (sum, shared) = sum(standings);
    let by_mean = framework.scoring.method == Method::Average;
    scale(standings).filter(|_| by_mean)?.ratio(sum.small()?, shared.small()?)
}

/// The fewest answers that must rise to their highest option for the overall mean to reach `next`: those first that add
/// the most to it, by question and domain weight.
pub fn answers_short_of(framework: &Framework, counted: &[DomainReading], standings: &[Standing], next: Level) -> u32 {
    let mut standings = standings.to_vec();
    let mut gains: Vec<(usize, u128)> = Vec::new();
    for (place, reading) in counted.iter().enumerate() {
        if standings.get(place).is_some_and(|standing| standing.stage.is_some()) {
            gains.extend(reading.questions.iter().map(|asked| (place, reading.gain(framework, asked))));
        }
    }
    crate::order::sort_by(&mut gains, |a, b| by_contribution(&standings, *b, *a));
    let mut answers = 0;
    for (place, gain) in gains {
        if is_reached(framework, &standings, next) {
            break;
        }
        if let Some(mean) = standings.get_mut(place).and_then(|standing| standing.mean.as_mut()) {
            *mean = mean.raised(gain);
        }
        answers += 1;
    }
    answers
}

/// Compares domain weight · gain / question weight of the domain, by cross-multiplication.
fn by_contribution(standings: &[Standing], a: (usize, u128), b: (usize, u128)) -> Ordering {
    let part = |(place, gain): (usize, u128), other: (usize, u128)| {
        let weight = standings.get(place).map_or(0, |standing| u128::from(standing.weight));
        let below = standings.get(other.0).and_then(|standing| standing.mean).map_or(0, |mean| u128::from(mean.weight));
        gain.saturating_mul(weight).saturating_mul(below)
    };
    part(a, b).cmp(&part(b, a))
}

/// The mean of the scored domains' means as one fraction: above the bar, and below it.
fn sum(standings: &[Standing]) -> (Natural, Natural) {
    let (mut above, mut below) = (Natural::default(), Natural::from(1));
    let mut weight = 0_u64;
    for standing in standings.iter().filter(|standing| standing.stage.is_some()) {
        let Some(mean) = standing.mean else { continue };
        let term = below.times_wide(mean.units).times(standing.weight);
        above = above.times(mean.weight).plus(&term);
        below = below.times(mean.weight);
        weight = weight.saturating_add(standing.weight);
    }
    (above, below.times(weight))
}

fn scale(standings: &[Standing]) -> Option<Scale> {
    standings.first().and_then(|standing| standing.mean).map(|mean| mean.scale)
}
