//! The charts as pictures.

use crate::scene::{Scene, blank, done, mixed, option, partly};
use export::Kind;
use roxmltree::{Document, Node};

const CHARTS: [Kind; 2] = [Kind::Domains, Kind::Radar];

/// Reads the picture and does something with it.
fn drawn<T>(scene: &Scene, kind: Kind, read: impl Fn(&Document) -> T) -> T {
    let svg = scene.text(kind);
    read(&Document::parse(&svg).unwrap_or_else(|error| panic!("{error} in {svg}")))
}

fn texts(document: &Document) -> Vec<String> {
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.map(|node| node.text().unwrap_or_default().to_owned()).collect()
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).expect("it is there").parse().expect("a number")
}

#[test]
fn a_chart_says_in_words_what_it_shows() {
    for kind in CHARTS {
        let description = drawn(&mixed(), kind, |document| {
            assert_eq!(document.root_element().attribute("role"), Some("img"));
            assert_eq!(document.root_element().first_element_child().unwrap().text(), Some("Where each domain stands"));
            document.descendants().find(|node| node.has_tag_name("desc")).unwrap().text().unwrap().to_owned()
        });
        assert_eq!(
            description,
            "Flour & grain: 83 (Loaf); The oven: 33 (Dough); Shop & guests: 0, up to 50 (Starting out)."
        );
    }
}

#[test]
fn a_bar_is_as_long_as_its_index_and_the_best_comes_first() {
    drawn(&mixed(), Kind::Domains, |document| {
        let bars: Vec<_> = document.descendants().filter(|node| node.attribute("height") == Some("16")).collect();
        let widths: Vec<f64> = bars.iter().map(|bar| number(*bar, "width")).collect();
        assert_eq!(widths, [415.0, 0.0, 165.0, 0.0, 0.0, 250.0]);
    });
}

#[test]
fn the_target_stands_where_all_answers_would_be_at_it() {
    let mut scene = mixed();
    let flour = scene.bundle.framework.domains[0].id.clone();
    scene.answers.targets.insert(flour, scene.bundle.framework.stages[2].id.clone());
    drawn(&scene, Kind::Domains, |document| {
        let marks: Vec<_> = document.descendants().filter(|node| node.attribute("stroke-width") == Some("2")).collect();
        let x = |node: &Node| node.attribute("d").unwrap().split([' ', 'M']).nth(1).unwrap().to_owned();
        // The first is the pattern's; then Feast for the flour, as chosen, and for the others the stage after their own.
        assert_eq!(marks[1..4].iter().map(x).collect::<Vec<_>>(), ["780", "613.3", "446.7"]);
    });
}

#[test]
fn charts_name_every_domain_and_every_stage() {
    for kind in CHARTS {
        for scene in [mixed(), partly(), done(), blank()] {
            let texts = drawn(&scene, kind, texts);
            for name in
                ["Flour & grain", "The oven", "Shop & guests", "Dough", "Loaf", "Feast", "Bakery · January 31, 2026"]
            {
                assert!(texts.iter().any(|text| text == name), "{name} in {texts:?}");
            }
        }
    }
}

#[test]
fn a_domain_that_is_not_scored_is_not_drawn_as_nothing() {
    let fills = |scene: &Scene| {
        drawn(scene, Kind::Radar, |document| {
            let dots = document.descendants().filter(|node| node.has_tag_name("circle")).count();
            let areas = document.descendants().filter(|node| node.attribute("fill-opacity").is_some());
            (dots, areas.filter(|node| node.attribute("d").unwrap().ends_with('z')).count())
        })
    };
    assert_eq!(fills(&done()), (3, 1));
    assert_eq!(fills(&partly()), (2, 0));
    assert_eq!(fills(&blank()), (0, 0));
}

#[test]
fn nothing_in_a_chart_is_asked_for_from_elsewhere() {
    for kind in CHARTS {
        drawn(&mixed(), kind, |document| {
            let attributes =
                document.descendants().flat_map(|node| node.attributes()).map(|attribute| attribute.value());
            let strange: Vec<_> =
                attributes.filter(|value| value.contains("http") || value.contains("data:")).collect();
            assert_eq!(strange, [""; 0]);
        });
    }
}

#[test]
fn long_names_markup_and_many_domains_stay_within_the_paper() {
    let mut scene = mixed();
    let domain = scene.bundle.framework.domains[0].clone();
    scene.bundle.framework.domains = (0..20)
        .map(|place| maturity::Domain {
            id: maturity::DomainId::new(format!("d{place}")),
            title: "A <long> \"name\" & one that goes on for quite a while".to_owned(),
            ..domain.clone()
        })
        .collect();
    scene.report = maturity::report(&scene.bundle.framework, &scene.answers);
    for kind in CHARTS {
        drawn(&scene, kind, |document| {
            let size = |name| number(document.root_element(), name);
            for text in document.descendants().filter(|node| node.has_tag_name("text")) {
                let (x, y) = (number(text, "x"), number(text, "y"));
                assert!((0.0..=size("width")).contains(&x) && (0.0..=size("height")).contains(&y), "{text:?}");
            }
        });
    }
}

/// Results of these days, each with the level that every answer is at.
fn kept(levels: &[(&str, u8)]) -> (maturity::Framework, Vec<maturity::Snapshot>) {
    let framework = crate::fixture::bundle().framework;
    let snapshot = |(day, level): &(&str, u8)| {
        let given = framework.questions().map(|(_, question)| (question.id.clone(), option(*level)));
        let answers = maturity::Answers { given: given.collect(), ..maturity::Answers::default() };
        let scorecard = maturity::score(&framework, &answers);
        maturity::Snapshot::take(&framework, &answers, &scorecard, day)
    };
    let snapshots = levels.iter().map(snapshot).collect();
    (framework, snapshots)
}

#[test]
fn a_trend_says_each_result_and_is_dashed_where_the_framework_changed() {
    let days = [("2026-01-31T09:00:00Z", 1), ("2026-04-30T09:00:00Z", 1), ("2026-07-31T09:00:00Z", 3)];
    let (framework, mut snapshots) = kept(&days);
    snapshots[0].hash = "another".to_owned();
    let (name, svg) = export::trend(&framework, &snapshots).expect("three results");
    assert_eq!(name, "bakery-trend.svg");
    let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{error} in {svg}"));
    let said = document.descendants().find(|node| node.has_tag_name("desc")).unwrap().text().unwrap().to_owned();
    assert_eq!(said, "January 31, 2026: 33 (Dough); April 30, 2026: 33 (Dough); July 31, 2026: 100 (Feast)");
    let circles: Vec<_> = document.descendants().filter(|node| node.has_tag_name("circle")).collect();
    assert_eq!(circles.len(), 3);
    assert!((number(circles[0], "cy") - number(circles[1], "cy")).abs() < 0.01);
    assert!(number(circles[2], "cy") < number(circles[1], "cy") && number(circles[2], "cx") > number(circles[1], "cx"));
    // One part of the line, and the key to it.
    let dashed = document.descendants().filter(|node| node.attribute("stroke-dasharray").is_some()).count();
    assert_eq!(dashed, 2);
    assert!(texts(&document).iter().any(|text| text == "the framework changed in between"));
}

#[test]
fn one_result_is_no_trend_and_results_of_one_framework_have_no_dashes() {
    let (framework, snapshots) = kept(&[("2026-01-31T09:00:00Z", 1), ("2026-04-30T09:00:00Z", 2)]);
    assert_eq!(export::trend(&framework, &snapshots[..1]), None);
    assert!(!export::trend(&framework, &snapshots).expect("two").1.contains("dasharray"));
}
