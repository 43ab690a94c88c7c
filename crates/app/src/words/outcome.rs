//! The words of the visitor's figures beside benchmarks and stages.

use super::stage;
use ::words::assessment::{
    agrees_above, agrees_below, benchmark_said, both_said, figure_above_hundred, figure_better, figure_days,
    figure_equals, figure_hours, figure_negative, figure_part_days, figure_part_hours, figure_percent, figure_too_long,
    figure_unreadable, figure_within, figure_worse, figures_compared, finding_agrees, finding_between,
    finding_no_benchmark, finding_not_known, finding_outcome_ahead, finding_practice_ahead, from_to, hint_count,
    hint_currency, hint_days, hint_hours, hint_percent, hint_score, kept_own, kept_said, nearest_said, no_benchmark,
    only_said, too_few_domains, why_outcome_ahead, why_practice_ahead, yet_above, yet_below,
};
use maturity::{
    Figure, FigureUnit, Finding, Framework, Level, NotAFigure,
    cross_check::{Applicable, Benchmark, Place, Practice, Share, SharedBy},
};

/// Below a field: what to write, and an example.
pub fn figure_hint(unit: FigureUnit) -> &'static str {
    match unit {
        FigureUnit::Percent => hint_percent(),
        FigureUnit::Days => hint_days(),
        FigureUnit::Hours => hint_hours(),
        FigureUnit::Currency => hint_currency(),
        FigureUnit::Count => hint_count(),
        FigureUnit::Score => hint_score(),
    }
}

/// Why what was typed is no figure.
pub fn not_a_figure(why: NotAFigure) -> &'static str {
    match why {
        NotAFigure::Unreadable => figure_unreadable(),
        NotAFigure::TooLong => figure_too_long(),
        NotAFigure::Negative => figure_negative(),
        NotAFigure::AboveHundred => figure_above_hundred(),
    }
}

/// With its unit, and the language's marks.
pub fn figure(figure: Figure, unit: FigureUnit) -> String {
    let text = figure.to_string();
    match (unit, text.parse()) {
        (FigureUnit::Percent, _) => figure_percent(&grouped(&text)),
        (FigureUnit::Days, Ok(days)) => figure_days(days),
        (FigureUnit::Days, Err(_)) => figure_part_days(&grouped(&text)),
        (FigureUnit::Hours, Ok(hours)) => figure_hours(hours),
        (FigureUnit::Hours, Err(_)) => figure_part_hours(&grouped(&text)),
        (FigureUnit::Currency | FigureUnit::Count | FigureUnit::Score, _) => grouped(&text),
    }
}

/// A mark between groups of three digits and one before decimals, and a minus sign for a hyphen.
pub fn grouped(text: &str) -> String {
    let marks = ::words::spoken();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, after) = digits.split_once('.').unwrap_or((digits, ""));
    let mut number = if digits.len() < text.len() { "−".to_owned() } else { String::new() };
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            number.push_str(marks.group_mark);
        }
        number.push(digit);
    }
    if !after.is_empty() {
        number.extend([marks.decimal_mark, after]);
    }
    number
}

/// What is found, in three words.
pub fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::Agrees => finding_agrees(),
        Finding::PracticeAhead => finding_practice_ahead(),
        Finding::OutcomeAhead => finding_outcome_ahead(),
        Finding::Between => finding_between(),
        Finding::NoBenchmark => finding_no_benchmark(),
        Finding::DomainsNotKnown => finding_not_known(),
    }
}

/// Where a figure lies among the benchmarks; `worst` and `best` are their ends, all as they are shown.
pub fn placed(figure: &str, place: Place, among: &Applicable<'_>, [worst, best]: [&str; 2]) -> String {
    let whose = if among.is_own_segment { "own" } else { "any" };
    let number = among.benchmarks.len();
    match place {
        Place::Worse => figure_worse(figure, number, whose, worst),
        Place::Better => figure_better(figure, number, whose, best),
        Place::Between if worst == best => figure_equals(figure, number, whose),
        Place::Between => figure_within(figure, number, whose, worst, best),
    }
}

/// What the stages add to that.
pub fn beside_stages(framework: &Framework, found: Finding, place: Option<Place>, practice: Practice) -> String {
    let all = practice.domains;
    let advanced =
        |says: fn(&str, usize, usize) -> String| says(&stage(framework, practice.middle), practice.advanced, all);
    let lowest = |says: fn(&str, usize, usize) -> String| says(&stage(framework, Level::new(1)), practice.lowest, all);
    match (found, place) {
        (Finding::PracticeAhead, _) => advanced(yet_above),
        (Finding::OutcomeAhead, _) => lowest(yet_below),
        (Finding::Agrees, Some(Place::Worse)) => advanced(agrees_above),
        (Finding::Agrees, _) => lowest(agrees_below),
        (Finding::NoBenchmark, _) => no_benchmark().to_owned(),
        (Finding::DomainsNotKnown, _) => too_few_domains(practice.scored, all),
        (Finding::Between, _) => String::new(),
    }
}

/// Why a contradiction may be none; nothing where there is none.
pub fn reasons(finding: Finding) -> &'static str {
    match finding {
        Finding::PracticeAhead => why_practice_ahead(),
        Finding::OutcomeAhead => why_outcome_ahead(),
        _ => "",
    }
}

/// Who says so, of whom, and when.
pub fn said_by(Benchmark { segment, source, year, sample, .. }: &Benchmark) -> String {
    benchmark_said(segment, source, &year.to_string(), *sample as usize)
}

/// Whose the nearest benchmark is.
pub fn nearest(benchmark: &Benchmark) -> String {
    nearest_said(&said_by(benchmark))
}

/// Whose the ends are that a figure lies between.
pub fn between(worst: &Benchmark, best: &Benchmark) -> String {
    if worst == best {
        return only_said(&said_by(worst));
    }
    both_said(&said_by(worst), &said_by(best))
}

/// A figure, or both ends of a range.
pub fn ends(benchmark: &Benchmark, unit: FigureUnit) -> String {
    let from = figure(benchmark.from, unit);
    benchmark.to.map_or_else(|| from.clone(), |to| from_to(&from, &figure(to, unit)))
}

/// From the least to the most.
pub fn amounts(least: Figure, most: Figure) -> String {
    let [least, most] = [least, most].map(|amount| grouped(&amount.to_string()));
    if least == most { least } else { from_to(&least, &most) }
}

/// What is exposed at one share kept, as a sum.
pub fn exposed_sum(amount: Figure, share: &Share<'_>) -> String {
    let [amount, kept, exposed] = [amount, share.kept, share.amount].map(|figure| grouped(&figure.to_string()));
    [&amount, " × (100 − ", &kept, ") ÷ 100 = ", &exposed].concat()
}

/// Whose share that is.
pub fn kept_by(share: &Share<'_>) -> String {
    let kept = figure(share.kept, FigureUnit::Percent);
    match share.by {
        SharedBy::Own => kept_own(&kept),
        SharedBy::Benchmark(benchmark) => kept_said(&kept, &said_by(benchmark)),
    }
}

/// Said to those who do not see that something appeared.
pub fn compared(number: usize) -> String {
    if number == 0 { String::new() } else { figures_compared(number) }
}
