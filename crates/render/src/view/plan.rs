//! What it takes and costs to cover customers, by touch model and in all: fields and sums.

use super::calculator::{Field, Figures, Line, Rule};
use crate::words;
use content::{AssumptionOf, OperatingModel, TouchModel};
use formula::{Number, Unit};
use serde::Serialize;

/// The calculator of the operating model, which starts as its worked example.
#[derive(Serialize)]
pub(crate) struct Plan {
    /// What holds for every touch model.
    fields: Vec<Field>,
    models: Vec<Part>,
    /// All touch models together, where there is more than one.
    total: Vec<Line>,
}

/// One touch model.
#[derive(Serialize)]
struct Part {
    id: String,
    title: String,
    fields: Vec<Field>,
    lines: Vec<Line>,
}

/// In the place of a pattern that holds words, which `part` fills in.
const SAID: &str = "";

const HOURS: Rule<'_> = Rule {
    formula: "accounts * each",
    unit: Unit::Hours,
    decimals: 0,
    inputs: &[("accounts", Unit::Count, None), ("each", Unit::Hours, None)],
    pattern: SAID,
};

const PEOPLE: Rule<'_> = Rule {
    formula: "hours / person",
    unit: Unit::Count,
    decimals: 1,
    inputs: &[("hours", Unit::Hours, None), ("person", Unit::Hours, None)],
    pattern: SAID,
};

const COST: Rule<'_> = Rule {
    formula: "people * salary",
    unit: Unit::Currency,
    decimals: 0,
    inputs: &[("people", Unit::Count, None), ("salary", Unit::Currency, None)],
    pattern: SAID,
};

const REVENUE: Rule<'_> = Rule {
    formula: "accounts * pays",
    unit: Unit::Currency,
    decimals: 0,
    inputs: &[("accounts", Unit::Count, None), ("pays", Unit::Currency, None)],
    pattern: SAID,
};

const SHARE: Rule<'_> = Rule {
    formula: "cost / revenue",
    unit: Unit::Percent,
    decimals: 1,
    inputs: &[("cost", Unit::Currency, None), ("revenue", Unit::Currency, None)],
    pattern: "{cost} ÷ {revenue} × 100",
};

const ALL_PEOPLE: Rule<'_> = Rule {
    formula: "sum(people)",
    unit: Unit::Count,
    decimals: 1,
    inputs: &[("people[]", Unit::Count, None)],
    pattern: "{people +}",
};

const ALL_COST: Rule<'_> = Rule {
    formula: "sum(cost)",
    unit: Unit::Currency,
    decimals: 0,
    inputs: &[("cost[]", Unit::Currency, None)],
    pattern: "{cost +}",
};

const ALL_REVENUE: Rule<'_> = Rule {
    formula: "sum(revenue)",
    unit: Unit::Currency,
    decimals: 0,
    inputs: &[("revenue[]", Unit::Currency, None)],
    pattern: "{revenue +}",
};

const ALL_SHARE: Rule<'_> = Rule {
    formula: "all_cost / all_revenue",
    unit: Unit::Percent,
    decimals: 1,
    inputs: &[("all_cost", Unit::Currency, None), ("all_revenue", Unit::Currency, None)],
    pattern: "{all_cost} ÷ {all_revenue} × 100",
};

/// The plan with the figures of the worked example; none where it is not assumed how many hours a person has.
pub(crate) fn plan(model: &OperatingModel) -> Option<Plan> {
    let mut shared = Figures::default();
    let mut fields = Vec::new();
    for (of, id, unit) in
        [(AssumptionOf::HoursPerPerson, "person", Unit::Hours), (AssumptionOf::CostPerPerson, "salary", Unit::Currency)]
    {
        let assumption = model.assumptions.iter().find(|assumption| assumption.of == of);
        let Some(assumption) = assumption else { continue };
        let number = assumption.example.to_string();
        shared.add(id, unit, &number);
        fields.push(Field::one(id, &assumption.title, unit, &number, Some(Number::ZERO)));
    }
    if shared.count("person") == 0 || model.touch_models.is_empty() {
        return None;
    }
    let mut all = Figures::default();
    let parts = model.touch_models.iter().map(|touch_model| {
        let (part, figures) = part(model, touch_model, shared.clone());
        all.add_from(&figures, &["people", "cost", "revenue"]);
        part
    });
    let models: Vec<_> = parts.collect();
    let total = if models.len() > 1 { total(all, models.len()) } else { Vec::new() };
    Some(Plan { fields, models, total })
}

fn part(model: &OperatingModel, touch_model: &TouchModel, mut figures: Figures) -> (Part, Figures) {
    let accounts = touch_model.example_accounts.or_else(|| model.assumed(AssumptionOf::Accounts)).unwrap_or(100);
    let revenue = touch_model.example_revenue.or_else(|| model.assumed(AssumptionOf::RevenuePerAccount));
    let inputs = [
        ("accounts", words::plan_accounts(), Unit::Count, Some(accounts)),
        ("each", words::plan_hours_per_account(), Unit::Hours, Some(touch_model.hours.into())),
        ("pays", words::plan_revenue_per_account(), Unit::Currency, revenue),
    ];
    let mut fields = Vec::new();
    for (id, title, unit, number) in inputs {
        let Some(number) = number.map(|number| number.to_string()) else { continue };
        figures.add(id, unit, &number);
        fields.push(Field::one(id, title, unit, &number, Some(Number::ZERO)));
    }
    let rules = [
        ("hours", words::plan_hours(), HOURS, words::plan_sum_of_hours("{accounts}", "{each}")),
        ("people", words::plan_people(), PEOPLE, words::plan_sum_of_people("{hours}", "{person}")),
        ("cost", words::plan_cost(), COST, words::plan_sum_of_cost("{people}", "{salary}")),
        ("revenue", words::plan_revenue(), REVENUE, words::plan_sum_of_revenue("{accounts}", "{pays}")),
        ("share", words::plan_share(), SHARE, SHARE.pattern.to_owned()),
    ];
    let line = |(id, title, rule, pattern): (&str, &str, Rule<'_>, String)| {
        figures.line(id, title, &Rule { pattern: &pattern, ..rule })
    };
    let lines = rules.into_iter().filter_map(line).collect();
    (Part { id: touch_model.id.clone(), title: touch_model.title.clone(), fields, lines }, figures)
}

/// Sums over all touch models; the share only where the revenue of each is known.
fn total(mut figures: Figures, models: usize) -> Vec<Line> {
    let mut rules = vec![("all_people", words::plan_people(), ALL_PEOPLE), ("all_cost", words::plan_cost(), ALL_COST)];
    if figures.count("revenue") == models {
        rules.push(("all_revenue", words::plan_revenue(), ALL_REVENUE));
        rules.push(("all_share", words::plan_share(), ALL_SHARE));
    }
    rules.iter().filter_map(|(id, title, rule)| figures.line(id, title, rule)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan_of(assumptions: &str, examples: [&str; 2]) -> Option<Plan> {
        let touch_model = |id: &str, example: &str| {
            format!(
                "  - {{id: {id}, title: T, summary: S, suits: S, owner: o, accounts: {{range: [1, 2]}}, hours: 5{example}}}\n"
            )
        };
        let text = format!(
            "---\ntitle: M\nsummary: S\nassumptions:\n{assumptions}touch_models:\n{}{}---\n",
            touch_model("a", examples[0]),
            touch_model("b", examples[1])
        );
        let sources = diagnostics::SourceTree::new([("content/operating-model.md".to_owned(), text.into())]);
        plan(&content::compile(&sources).0.operating_model?)
    }

    const HOURS: &str = "  - {id: hours-per-person, title: H, unit: hours, example: 1000}\n";
    const COST: &str = "  - {id: cost-per-person, title: C, unit: currency, example: 90001}\n";
    const EXAMPLE: &str = ", example: {accounts: 250, revenue_per_account: 4000}";

    fn shown(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| format!("{}: {} = {}", line.title, line.sum, line.result)).collect()
    }

    #[test]
    fn each_line_goes_on_with_the_figures_as_they_are_shown_above_it() {
        let plan = plan_of(&format!("{HOURS}{COST}"), [EXAMPLE, EXAMPLE]).unwrap();
        assert_eq!(
            shown(&plan.models[0].lines),
            [
                "Hours: 250 accounts × 5 hours = 1,250 hours",
                "People: 1,250 hours ÷ 1,000 hours = 1.3",
                "Cost: 1.3 people × $90,001 = $117,001",
                "Recurring revenue: 250 accounts × $4,000 = $1,000,000",
                "Cost as a share of revenue: $117,001 ÷ $1,000,000 × 100 = 11.7%",
            ]
        );
        assert_eq!(
            shown(&plan.total),
            [
                "People: 1.3 + 1.3 = 2.6",
                "Cost: $117,001 + $117,001 = $234,002",
                "Recurring revenue: $1,000,000 + $1,000,000 = $2,000,000",
                "Cost as a share of revenue: $234,002 ÷ $2,000,000 × 100 = 11.7%",
            ]
        );
    }

    #[test]
    fn what_is_not_assumed_is_not_computed() {
        assert!(plan_of(COST, ["", ""]).is_none());
        let plan = plan_of(HOURS, ["", ""]).unwrap();
        assert_eq!(
            shown(&plan.models[0].lines),
            ["Hours: 100 accounts × 5 hours = 500 hours", "People: 500 hours ÷ 1,000 hours = 0.5"]
        );
        assert_eq!(shown(&plan.total), ["People: 0.5 + 0.5 = 1.0"]);
    }

    #[test]
    fn the_share_of_all_needs_the_revenue_of_all() {
        let plan = plan_of(&format!("{HOURS}{COST}"), [EXAMPLE, ""]).unwrap();
        let titles: Vec<_> = plan.total.iter().map(|line| line.title.as_str()).collect();
        assert_eq!(titles, ["People", "Cost"]);
    }
}
