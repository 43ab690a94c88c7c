//! The designer of a health score: weights, an account's points and their sum, and what it means.

use super::calculator::{Field, Figures, Line, Rule};
use crate::words;
use content::HealthScore;
use formula::{Number, Unit};
use serde::Serialize;

/// The parts with their weights, which starts as the worked example.
#[derive(Serialize)]
pub(crate) struct Designer {
    rows: Vec<Row>,
    weights: Option<Line>,
    missing: Option<Line>,
    total: Option<Line>,
    states: Vec<State>,
    /// The example's state; empty where there are no states.
    state: String,
}

#[derive(Serialize)]
struct Row {
    title: String,
    weight: Field,
    points: Field,
    /// What the points are called, with how many are possible.
    points_of: String,
    line: Option<Line>,
}

#[derive(Serialize)]
struct State {
    title: String,
    /// The least score; none for the last, which begins at 0.
    from: Option<Field>,
    line: Option<Line>,
}

const WEIGHTS: Rule<'_> = Rule {
    formula: "sum(weight)",
    unit: Unit::Count,
    decimals: 0,
    inputs: &[("weight[]", Unit::Count, None)],
    pattern: "{weight +}",
};

const MISSING: Rule<'_> = Rule {
    formula: "100 - weights",
    unit: Unit::Count,
    decimals: 0,
    inputs: &[("weights", Unit::Count, None)],
    pattern: "100 − {weights}",
};

const TOTAL: Rule<'_> = Rule {
    formula: "sum(score)",
    unit: Unit::Count,
    decimals: 0,
    inputs: &[("score[]", Unit::Count, None)],
    pattern: "{score +}",
};

pub(crate) fn designer(score: &HealthScore) -> Designer {
    let mut all = Figures::default();
    let rows = score.parts.iter().map(|part| row(part, &mut all)).collect();
    let weights = all.line("weights", words::weights(), &WEIGHTS);
    let missing = all.line("missing", words::missing(), &MISSING);
    let total = all.line("total", words::health_score(), &TOTAL);
    let least = total.as_ref().and_then(|line| line.result.parse::<u8>().ok()).unwrap_or(0);
    let state = score.states.iter().find(|state| least >= state.from);
    Designer {
        rows,
        weights,
        missing,
        total,
        states: score.states.iter().map(state_view).collect(),
        state: state.map(|state| state.title.clone()).unwrap_or_default(),
    }
}

/// A part's row. Its score goes to those of all parts, to be added up.
fn row(part: &content::Part, all: &mut Figures) -> Row {
    let possible = part.possible();
    let (weight, points) = (part.weight.to_string(), part.example.to_string());
    let mut own = Figures::default();
    own.add("weight", Unit::Count, &weight);
    own.add("points", Unit::Count, &points);
    let most = |most: u16| Number::parse(&most.to_string()).ok();
    let rule = Rule {
        formula: &format!("weight * points / {possible}"),
        unit: Unit::Count,
        decimals: 0,
        inputs: &[("weight", Unit::Count, most(100)), ("points", Unit::Count, most(possible))],
        pattern: &format!("{{weight}} × {{points}} ÷ {possible}"),
    };
    let line = own.line("score", &part.title, &rule);
    all.add_from(&own, &["weight", "score"]);
    let given = Field::one("points", words::points(), Unit::Count, &points, Some(Number::ZERO));
    Row {
        title: part.title.clone(),
        weight: percent("weight", words::weight(), &weight),
        points: Field { after: words::of_possible(possible.into()), ..given },
        points_of: words::points_of_possible(possible.into()),
        line,
    }
}

/// A state's least score is a line too, so that it is read and checked like every other figure.
fn state_view(state: &content::State) -> State {
    let (title, number) = (state.title.clone(), state.from.to_string());
    if state.from == 0 {
        return State { title, from: None, line: None };
    }
    let mut own = Figures::default();
    own.add("from", Unit::Count, &number);
    let rule = Rule {
        formula: "from",
        unit: Unit::Count,
        decimals: 0,
        inputs: &[("from", Unit::Count, Number::parse("100").ok())],
        pattern: "{from}",
    };
    let line = own.line("least", &title, &rule);
    let from = Field::one("from", &title, Unit::Count, &number, Some(Number::ZERO));
    State { title, from: Some(from), line }
}

/// A share of the whole, which the sums take as a number of points.
fn percent(id: &str, title: &str, number: &str) -> Field {
    let field = Field::one(id, title, Unit::Percent, number, Some(Number::ZERO));
    Field { in_sum: Some("{}".to_owned()), ..field }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn designer_of(front: &str) -> Designer {
        let text = format!("---\ntitle: H\nsummary: S\n{front}---\n");
        let sources = diagnostics::SourceTree::new([("content/health-score.md".to_owned(), text.into())]);
        designer(&content::compile(&sources).0.health_score.unwrap())
    }

    const SIGNAL: &str = "{title: S, source: S, good: G, bad: B}";

    fn part(id: &str, weight: u8, example: &str) -> String {
        format!(
            "  - {{id: {id}, title: {id}, question: Q?, summary: S, weight: {weight}, blind_spot: B, signals: [{SIGNAL}, {SIGNAL}, {SIGNAL}]{example}}}\n"
        )
    }

    #[test]
    fn the_example_is_scored_as_a_sum_that_one_can_add_up_again() {
        let parts = format!("{}{}", part("use", 70, ", example: 4"), part("talk", 30, ""));
        let states = "states:\n  - {title: Well, from: 62}\n  - {title: So so, from: 61}\n  - {title: Ill, from: 0}\n";
        let designer = designer_of(&format!("parts:\n{parts}{states}"));
        let sums: Vec<_> = designer.rows.iter().map(|row| row.line.as_ref().unwrap().sum.as_str()).collect();
        assert_eq!(sums, ["70 × 4 ÷ 6", "30 × 3 ÷ 6"]);
        assert_eq!(designer.total.unwrap().sum, "47 + 15");
        assert_eq!(designer.weights.unwrap().sum, "70 + 30");
        assert_eq!(designer.missing.unwrap().result, "0");
        assert_eq!(designer.state, "Well");
    }

    #[test]
    fn without_states_a_score_is_a_number() {
        let designer = designer_of(&format!("parts:\n{}", part("use", 100, "")));
        assert_eq!((designer.state.as_str(), designer.states.len()), ("", 0));
    }
}
