//! The words of the visitor's figures beside benchmarks and stages.

use super::{capitalize, count, stage};
use maturity::{
    Figure, FigureUnit, Finding, Framework, Level, NotAFigure,
    cross_check::{Applicable, Benchmark, Place, Practice, Share, SharedBy},
};

pub const OUTCOME: &str = "Compare with your figures";
pub const ABOUT_OUTCOME: &str =
    "Enter what you measure. A figure that contradicts your stages is named, with the benchmark behind it.";
pub const ENTER_FIGURES: &str = "Enter your figures";
pub const FIGURES_KEPT: &str =
    "What you enter stays in this browser. It changes no score, and goes into no link and no file.";
pub const COMPARED: &str = "What the figures are compared with";
pub const FIGURE: &str = "Figure";
pub const MEASURED_ON: &str = "Measured on";
pub const SOURCE: &str = "Source";
pub const ASKED: &str = "Asked";
pub const YOUR_FIGURE: &str = "Your own figure";
pub const DOMAINS_BEHIND: &str = "Domains behind it: ";
pub const ASSUMED: &str = "What this takes for granted";
pub const NOTHING_EXPOSED: &str = "Enter the share that is kept as well: no benchmark says it for your segment.";

/// Below a field: what to write, and an example.
pub fn figure_hint(unit: FigureUnit) -> &'static str {
    match unit {
        FigureUnit::Percent => "In percent, such as 92.5",
        FigureUnit::Days => "In days, such as 38",
        FigureUnit::Hours => "In hours, such as 12",
        FigureUnit::Currency => "An amount, such as 1,200,000",
        FigureUnit::Count => "A number, such as 42",
        FigureUnit::Score => "Points, such as 31 or −4",
    }
}

pub fn not_a_figure(why: NotAFigure) -> &'static str {
    match why {
        NotAFigure::Unreadable => "Write one number in digits, such as 92.5 or 1,200,000",
        NotAFigure::TooLong => "Write at most 12 digits before the point, and 4 after it",
        NotAFigure::Negative => "Write 0 or more",
        NotAFigure::AboveHundred => "Write 100 or less: no more can be kept than there was",
    }
}

/// With its unit, and a comma between groups of three digits.
pub fn figure(figure: Figure, unit: FigureUnit) -> String {
    let text = figure.to_string();
    let unit = match (unit, text.as_str()) {
        (FigureUnit::Percent, _) => "%",
        (FigureUnit::Days, "1") => " day",
        (FigureUnit::Days, _) => " days",
        (FigureUnit::Hours, "1") => " hour",
        (FigureUnit::Hours, _) => " hours",
        (FigureUnit::Currency | FigureUnit::Count | FigureUnit::Score, _) => "",
    };
    [&grouped(&text), unit].concat()
}

/// A comma between groups of three digits, and a minus sign for a hyphen.
pub fn grouped(text: &str) -> String {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, after) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut number = if digits.len() < text.len() { "−".to_owned() } else { String::new() };
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            number.push(',');
        }
        number.push(digit);
    }
    [&number, after].concat()
}

/// What is found, in three words.
pub fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::Agrees => "No contradiction",
        Finding::PracticeAhead => "Practice ahead of the figure",
        Finding::OutcomeAhead => "Figure ahead of the practice",
        Finding::Between => "Among the benchmarks",
        Finding::NoBenchmark => "No benchmark",
        Finding::DomainsNotKnown => "Domains not scored yet",
    }
}

/// Where a figure lies among the benchmarks; `worst` and `best` are their ends, all as they are shown.
pub fn placed(figure: &str, place: Place, among: &Applicable<'_>, [worst, best]: [&str; 2]) -> String {
    let segment = if among.is_own_segment { " for your segment" } else { "" };
    let benchmarks = match (among.benchmarks.len(), place) {
        (1, _) => ["the one benchmark", segment].concat(),
        (_, Place::Between) => ["the benchmarks", segment].concat(),
        (2, _) => ["both benchmarks", segment].concat(),
        (number, _) => ["all ", &number.to_string(), " benchmarks", segment].concat(),
    };
    let figure = capitalize(figure);
    match place {
        Place::Worse => [&figure, " is worse than ", &benchmarks, "; the nearest is ", worst, "."].concat(),
        Place::Better => [&figure, " is better than ", &benchmarks, "; the nearest is ", best, "."].concat(),
        Place::Between if worst == best => [&figure, " equals ", &benchmarks, "."].concat(),
        Place::Between => {
            [&figure, " lies within ", &benchmarks, ", from ", worst, " to ", best, ". It contradicts nothing."]
                .concat()
        }
    }
}

/// What the stages add to that.
pub fn beside_stages(framework: &Framework, found: Finding, place: Option<Place>, practice: Practice) -> String {
    let of = |number: usize| [&number.to_string(), " of ", &practice.domains.to_string()].concat();
    let advanced = || [&stage(framework, practice.middle), " or above: ", &of(practice.advanced), "."].concat();
    let lowest = || [&stage(framework, Level::new(1)), " or below: ", &of(practice.lowest), "."].concat();
    match (found, place) {
        (Finding::PracticeAhead, _) => ["Yet most of its domains stand at ", &advanced()].concat(),
        (Finding::OutcomeAhead, _) => ["Yet most of its domains stand at ", &lowest()].concat(),
        (Finding::Agrees, Some(Place::Worse)) => {
            ["Its stages do not contradict that. Domains at ", &advanced()].concat()
        }
        (Finding::Agrees, _) => ["Its stages do not contradict that. Domains at ", &lowest()].concat(),
        (Finding::NoBenchmark, _) => {
            "No benchmark with a source applies to it. Compare it with your own earlier figures.".to_owned()
        }
        (Finding::DomainsNotKnown, _) => {
            ["Too few of its domains are scored for anything to follow: ", &of(practice.scored), "."].concat()
        }
        (Finding::Between, _) => String::new(),
    }
}

/// Why a contradiction may be none; nothing where there is none.
pub fn reasons(finding: Finding) -> &'static str {
    match finding {
        Finding::PracticeAhead => {
            "This alone proves nothing. Answers may be kinder than the practice; the practice may be young, as figures \
             follow it late, often by a year; or your market is harder than that of the companies asked."
        }
        Finding::OutcomeAhead => {
            "This alone proves nothing. The product or the market may carry the figure, people may do well what nobody \
             wrote down, or the answers may be stricter than the practice."
        }
        _ => "",
    }
}

/// Who says so, of whom, and when.
pub fn said_by(Benchmark { segment, source, year, sample, .. }: &Benchmark) -> String {
    [segment, "; ", source, ", ", &year.to_string(), ", ", &grouped(&sample.to_string()), " asked"].concat()
}

pub fn nearest(benchmark: &Benchmark) -> String {
    ["The nearest: ", &said_by(benchmark), "."].concat()
}

/// Whose the ends are that a figure lies between.
pub fn between(worst: &Benchmark, best: &Benchmark) -> String {
    if worst == best {
        return [&said_by(worst), "."].concat();
    }
    ["From ", &said_by(worst), ". To ", &said_by(best), "."].concat()
}

/// A figure, or both ends of a range.
pub fn ends(benchmark: &Benchmark, unit: FigureUnit) -> String {
    let from = figure(benchmark.from, unit);
    benchmark.to.map_or_else(|| from.clone(), |to| [&from, " to ", &figure(to, unit)].concat())
}

/// How to have the own segment's benchmarks taken.
pub fn say_segment(question: &str) -> String {
    ["Answer “", question, "” on this page, and the benchmarks of your own segment are taken."].concat()
}

/// From the least to the most.
pub fn amounts(least: Figure, most: Figure) -> String {
    let [least, most] = [least, most].map(|amount| grouped(&amount.to_string()));
    if least == most { least } else { [&least, " to ", &most].concat() }
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
        SharedBy::Own => [&kept, " kept, your own figure"].concat(),
        SharedBy::Benchmark(benchmark) => [&kept, " kept: ", &said_by(benchmark)].concat(),
    }
}

/// Said to those who do not see that something appeared.
pub fn compared(number: usize) -> String {
    match number {
        0 => String::new(),
        number => [&count(number, "figure is", "figures are"), " compared below."].concat(),
    }
}
