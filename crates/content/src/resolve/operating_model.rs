//! The operating model: its touch models, and the assumptions of the worked example.

use super::{Resolver, shown};
use crate::{
    library::{Assumption, AssumptionOf, OperatingModel, PlanningBenchmark, TouchModel},
    schema::{
        bounds::{ACCOUNT_HOURS, PLANNED},
        metric, operating_model as schema,
    },
    yaml::Spanned,
};
use maturity::RoleId;

impl Resolver<'_> {
    pub(super) fn operating_model(&mut self) -> Option<OperatingModel> {
        let model = self.parsed.operating_model.as_ref()?;
        let front = &model.front;
        Some(OperatingModel {
            title: shown(&front.title),
            summary: front.summary.clone(),
            assumptions: front.assumptions.iter().filter_map(|assumption| self.assumption(assumption)).collect(),
            touch_models: front.touch_models.iter().map(|model| self.touch_model(model)).collect(),
            body: model.body.clone(),
        })
    }

    fn assumption(&mut self, assumption: &schema::Assumption) -> Option<Assumption> {
        let ids = AssumptionOf::IDS.map(|(id, _)| id);
        let known = AssumptionOf::IDS.into_iter().find(|(id, _)| *id == assumption.id.value);
        let Some((_, of)) = known else {
            let message = format!("the sums use no assumption `{}`", assumption.id.value);
            self.invalid(assumption.id.span, message, &format!("one of: {}", ids.join(", ")));
            return None;
        };
        let (least, most) = (assumption.min.unwrap_or(PLANNED.0), assumption.max.unwrap_or(PLANNED.1));
        Some(Assumption {
            of,
            title: shown(&assumption.title),
            is_currency: assumption.unit == schema::Unit::Currency,
            example: self.within(&assumption.example, "the example", least.max(PLANNED.0), most.min(PLANNED.1)),
        })
    }

    fn touch_model(&mut self, model: &schema::TouchModel) -> TouchModel {
        let who = format!("touch model `{}`", model.id.value);
        let example = model.example.as_ref();
        let mut figure =
            |number: Option<&Spanned<u64>>| number.map(|n| self.within(n, "the example", PLANNED.0, PLANNED.1));
        let example_accounts = figure(example.and_then(|example| example.accounts.as_ref()));
        let example_revenue = figure(example.and_then(|example| example.revenue_per_account.as_ref()));
        TouchModel {
            id: model.id.value.clone(),
            title: shown(&model.title),
            summary: model.summary.clone(),
            suits: model.suits.clone(),
            contact: model.contact.clone(),
            owner: self.role(&model.owner, &who).unwrap_or_else(|| RoleId::new("")),
            roles: self.roles_of(&model.roles, &who),
            accounts: self.accounts(&model.accounts),
            hours: self.within(&model.hours, "the number of hours", ACCOUNT_HOURS.0, ACCOUNT_HOURS.1),
            example_accounts,
            example_revenue,
            automated: model.automated.clone(),
            signs_of_strain: model.signs_of_strain.clone(),
            playbooks: self.playbooks_of(&model.playbooks, &who),
            metrics: self.metrics_of(&model.metrics, &who),
            benchmarks: model.benchmarks.iter().filter_map(|benchmark| self.planning_benchmark(benchmark)).collect(),
        }
    }

    fn accounts(&mut self, accounts: &schema::Accounts) -> (u32, u32) {
        let range = &accounts.range;
        let help = "write the fewest and the most, such as `range: [8, 25]`";
        match range.value.as_slice() {
            [low, high] if *low >= 1 && low <= high => return (*low, *high),
            [low, high] if *low >= 1 && *high >= 1 => {
                self.invalid(range.span, format!("no number of accounts is from {low} to {high}"), help);
            }
            _ => self.invalid(range.span, "accounts per person are a range of two numbers from 1", help),
        }
        (1, 1)
    }

    fn planning_benchmark(&mut self, benchmark: &schema::Benchmark) -> Option<PlanningBenchmark> {
        let unit = shown(&benchmark.unit);
        let benchmark = self.benchmark(&metric::Benchmark {
            segment: benchmark.segment.clone(),
            value: benchmark.value.clone(),
            range: benchmark.range.clone(),
            source: benchmark.source.clone(),
            year: benchmark.year.clone(),
            sample: benchmark.sample.clone(),
            holds_for: Vec::new(),
        })?;
        Some(PlanningBenchmark { benchmark, unit })
    }
}
