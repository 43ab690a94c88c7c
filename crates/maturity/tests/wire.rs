//! The bundle and the report, to the letter.

use crate::support::{answers, changing, domain, framework, question, step_id, value};
use maturity::{
    DomainId, Figure, FigureUnit, GoalId, Level, Method, MetricId, OutcomeMetric, Outcomes, PlaybookId, QuestionId,
    Value,
    cross_check::{Benchmark, Exposure},
    wire::{bundle, report},
};
use std::collections::BTreeMap;

fn full() -> bundle::Bundle {
    let mut first = changing(question("a.q"), 1, |step| {
        step.requires = vec![step_id("b.q", 1)];
        step.playbook = Some(PlaybookId::new("renewal-desk"));
        step.metrics = vec![MetricId::new("nrr")];
        step.goals = vec![GoalId::new("retention")];
        step.fits = vec![value("one")];
        step.unless = vec![value("many")];
    });
    first.help = Some("Think of \"all\" customers".to_owned());
    first.aliases = vec![QuestionId::new("a.old")];
    let mut framework = framework(vec![domain("a", vec![first]), domain("b", vec![question("b.q")])]);
    framework.domains[0].target = Some(Level::new(2));
    framework.scoring.method = Method::Average;
    framework.stages[0].from = Value::new(1, 2);
    framework.domains[0].questions[0].options[0].value = Value::new(-1, 1);
    framework.profile[0].options[0].parallel = Some(2);
    let page = |title: &str, href: &str, priorities: &str| {
        let [title, href] = [title, href].map(str::to_owned);
        bundle::Page { title, href, priorities: (!priorities.is_empty()).then(|| priorities.to_owned()) }
    };
    let pages = [
        ("metric:nrr".to_owned(), page("NRR", "../metrics/nrr/", "lu")),
        ("playbook:renewal-desk".to_owned(), page("Renewal desk", "../playbooks/renewal-desk/", "")),
    ];
    bundle::Bundle { pages: BTreeMap::from(pages), ..bundle::Bundle::of(framework) }
}

fn with_outcomes() -> bundle::Bundle {
    let benchmark = Benchmark {
        segment: "All".to_owned(),
        from: Figure::whole(97),
        to: "102.5".parse().ok(),
        source: "A survey".to_owned(),
        year: 2025,
        sample: 420,
        holds_for: vec![value("one")],
    };
    let metric = OutcomeMetric {
        id: MetricId::new("nrr"),
        title: "NRR".to_owned(),
        unit: FigureUnit::Percent,
        lower_is_better: true,
        domains: vec![DomainId::new("a")],
        benchmarks: vec![benchmark],
    };
    let exposure = Exposure {
        title: "Exposed".to_owned(),
        kept: MetricId::new("nrr"),
        amount: "Revenue".to_owned(),
        assumptions: vec!["A year like the last".to_owned()],
    };
    bundle::Bundle { outcomes: Outcomes { metrics: vec![metric], exposure: Some(exposure) }, ..full() }
}

#[test]
fn a_bundle_carries_what_the_site_does_not_offer_and_where_a_result_may_go() {
    let send = bundle::Send { to: "https://a.example/in".to_owned(), consent: "You may keep it".to_owned() };
    let without = vec![bundle::Feature::Share, bundle::Feature::Workshop];
    let some = bundle::Bundle { without, send: Some(send), ..full() };
    let json = bundle::to_json(&some);
    let end = r#""without":["share","workshop"],"send":{"to":"https://a.example/in","consent":"You may keep it"}}"#;
    assert!(json.ends_with(end), "{json}");
    assert!(some.offers(bundle::Feature::Team) && !some.offers(bundle::Feature::Share));
    assert_eq!(bundle::from_json(&json), Ok(some));
    let refusal = |from: &str, to: &str| bundle::from_json(&json.replacen(from, to, 1)).expect_err("refused");
    assert!(refusal("\"workshop\"]", "\"works\"]").contains("`without[1]` is not a feature"));
    assert!(refusal(",\"consent\":\"You may keep it\"", "").contains("consent"));
}

#[test]
fn a_bundle_carries_what_results_are_held_against() {
    let json = bundle::to_json(&with_outcomes());
    assert_eq!(bundle::from_json(&json), Ok(with_outcomes()));
    let outcomes = r#""outcomes":{"metrics":[{"id":"nrr","title":"NRR","unit":"percent","lower_is_better":true,"domains":["a"],"benchmarks":[{"segment":"All","from":"97","to":"102.5","source":"A survey","year":2025,"sample":420,"holds_for":[["team","one"]]}]}],"exposure":{"title":"Exposed","kept":"nrr","amount":"Revenue","assumptions":["A year like the last"]}}}"#;
    assert!(json.ends_with(outcomes), "{json}");
    let refusal = |from: &str, to: &str| bundle::from_json(&json.replacen(from, to, 1)).expect_err("refused");
    assert!(refusal("\"97\"", "\"97 %\"").contains("`outcomes.metrics[0].benchmarks[0].from` is not a number"));
    assert!(refusal("\"percent\"", "\"miles\"").contains("`outcomes.metrics[0].unit` is not a unit"));
}

#[test]
fn a_bundle_carries_everything_in_compact_json() {
    let json = bundle::to_json(&full());
    assert_eq!(bundle::from_json(&json), Ok(full()));
    assert!(json.starts_with("{\"format\":1,\"framework\":{\"id\":\"small\","), "{json}");
    assert!(
        json.contains(r#""stages":[{"id":"crawl","title":"CRAWL","from":"1/2"},{"id":"walk","title":"WALK"}"#),
        "{json}"
    );
    assert!(json.contains(r#""method":"average""#), "{json}");
    assert!(json.contains(r#""options":[{"id":"l0","level":0,"value":"-1","text":"At level 0"}"#), "{json}");
    assert!(json.contains(r#"{"id":"one","text":"One","parallel":2}"#), "{json}");
    assert!(json.contains(r#""question_share":"2/3""#), "{json}");
    assert!(json.contains(r#""fits":[["team","one"]],"unless":[["team","many"]]"#), "{json}");
    let page = r#""pages":{"metric:nrr":{"title":"NRR","href":"../metrics/nrr/","priorities":"lu"},"playbook:renewal-desk":{"title":"Renewal desk","href":"../playbooks/renewal-desk/"}}}"#;
    assert!(json.ends_with(page), "{json}");
}

#[test]
fn a_metric_matters_as_its_page_says_of_each_stage() {
    let page = bundle::Page { priorities: Some("lux".to_owned()), ..Default::default() };
    let priorities = (0..=4).map(|level| page.priority(Level::new(level)));
    let expect = [None, Some(bundle::Priority::Later), Some(bundle::Priority::Useful), None, None];
    assert_eq!(priorities.collect::<Vec<_>>(), expect);
}

#[test]
fn a_bundle_of_another_format_with_an_unknown_key_or_cut_off_is_refused() {
    let json = bundle::to_json(&full());
    let refusal = |json: &str| bundle::from_json(json).expect_err("refused");
    assert_eq!(
        refusal(&json.replacen(":1,", ":7,", 1)),
        "The assessment bundle is of format 7; this version reads format 1."
    );
    assert!(refusal(&json.replacen("\"version\"", "\"verson\"", 1)).contains("`framework` has no `version`"));
    assert!(refusal(&json.replacen("\"average\"", "\"mean\"", 1)).contains("is not a method of scoring"));
    assert!(refusal(&json.replacen("\"1/2\"", "\"1/0\"", 1)).contains("a number from -10000 to 10000"));
    assert!(refusal(&json.replacen("\"2/3\"", "\"4/3\"", 1)).contains("a fraction between 0 and 1"));
    assert!(refusal(&json[..json.len() - 1]).starts_with("The assessment bundle cannot be read: EOF"));
}

#[test]
fn a_report_holds_every_figure_with_its_terms() {
    let small = framework(vec![domain("a", vec![question("a.q")]), domain("b", vec![question("b.q")])]);
    let some = answers(&[("a.q", 0), ("b.q", 3), ("x.y", 1)]);
    assert_eq!(
        report::to_json(&small, &some, &maturity::report(&small, &some), &[]),
        include_str!("support/report.json")
    );
}
