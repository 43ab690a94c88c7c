//! The operating model: which customers get what from whom, how many people that takes, and what it costs.

use super::{Benchmark, Prose};
use maturity::{MetricId, PlaybookId, RoleId};

/// Which customers get what from whom.
#[derive(Clone, Debug)]
pub struct OperatingModel {
    /// Shown to people.
    pub title: String,
    /// One or two sentences.
    pub summary: Prose,
    /// What the worked example starts from.
    pub assumptions: Vec<Assumption>,
    /// In the author's order.
    pub touch_models: Vec<TouchModel>,
    /// How to choose and use them.
    pub body: Prose,
}

/// A figure that the sums start from, to be replaced by one's own.
#[derive(Clone, Debug)]
pub struct Assumption {
    /// Which one it is.
    pub of: AssumptionOf,
    /// Shown to people.
    pub title: String,
    /// Whether it is an amount of money.
    pub is_currency: bool,
    /// Its value in the worked example.
    pub example: u64,
}

/// What the sums can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssumptionOf {
    /// Hours that a person has for customers in a year.
    HoursPerPerson,
    /// What a person costs in a year.
    CostPerPerson,
    /// How many accounts are covered.
    Accounts,
    /// What an account pays in a year.
    RevenuePerAccount,
}

impl AssumptionOf {
    /// Every one with its id.
    pub const IDS: [(&str, Self); 4] = [
        ("hours-per-person", Self::HoursPerPerson),
        ("cost-per-person", Self::CostPerPerson),
        ("accounts", Self::Accounts),
        ("revenue-per-account", Self::RevenuePerAccount),
    ];
}

/// One way of looking after customers.
#[derive(Clone, Debug)]
pub struct TouchModel {
    /// Permanent id.
    pub id: String,
    /// Shown to people.
    pub title: String,
    /// What it is.
    pub summary: Prose,
    /// For which customers.
    pub suits: Prose,
    /// What contact they get.
    pub contact: Vec<Prose>,
    /// Who leads it.
    pub owner: RoleId,
    /// Who takes part.
    pub roles: Vec<RoleId>,
    /// Accounts for one person: least and most, to start planning with.
    pub accounts: (u32, u32),
    /// Hours for an account in a year, to start planning with.
    pub hours: u32,
    /// Accounts covered in its own example, where it is not the one for all models.
    pub example_accounts: Option<u64>,
    /// What an account pays in its own example, where it is not the one for all models.
    pub example_revenue: Option<u64>,
    /// What runs by itself.
    pub automated: Vec<Prose>,
    /// How one sees that it is stretched too far.
    pub signs_of_strain: Vec<Prose>,
    /// Playbooks for it.
    pub playbooks: Vec<PlaybookId>,
    /// Metrics that show how it goes.
    pub metrics: Vec<MetricId>,
    /// What others have.
    pub benchmarks: Vec<PlanningBenchmark>,
}

/// What others have, with what it counts.
#[derive(Clone, Debug)]
pub struct PlanningBenchmark {
    /// Who was measured by whom, and the figure.
    pub benchmark: Benchmark,
    /// What the figure counts, such as "accounts per person".
    pub unit: String,
}

impl OperatingModel {
    /// The example's value of an assumption.
    pub fn assumed(&self, of: AssumptionOf) -> Option<u64> {
        self.assumptions.iter().find(|assumption| assumption.of == of).map(|assumption| assumption.example)
    }
}
