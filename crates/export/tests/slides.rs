//! The slides.

use crate::package::parts;
use crate::scene::{Scene, blank, done, mixed, partly};
use export::Kind;
use roxmltree::{Document, Node};

/// Every slide in its order, parsed, and something read of it.
fn read<T>(scene: &Scene, read: impl Fn(&Document) -> T) -> Vec<T> {
    let parts = parts(&scene.bytes(Kind::Slides));
    let slides = (1..).map_while(|number| parts.get(&format!("ppt/slides/slide{number}.xml")));
    slides.map(|xml| read(&Document::parse(xml).unwrap())).collect()
}

fn named<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

fn text(node: Node) -> String {
    node.descendants().filter(|node| node.tag_name().name() == "t").filter_map(|node| node.text()).collect()
}

/// The text of the title placeholder.
fn title(slide: &Document) -> String {
    let titles: Vec<_> = named(slide.root(), "sp")
        .filter(|shape| named(*shape, "ph").any(|placeholder| placeholder.attribute("type") == Some("title")))
        .map(text)
        .collect();
    assert_eq!(titles.len(), 1);
    titles[0].clone()
}

#[test]
fn every_slide_has_a_title_that_programs_know_as_one() {
    assert_eq!(
        read(&mixed(), title),
        [
            "You are starting out, two answers short of Dough",
            "Where each domain stands",
            "What holds Dough back",
            "What to do first",
            "The shortest path to Dough",
            "What to find out",
            "How this was counted",
        ]
    );
    assert_eq!(
        read(&done(), title),
        [
            "You are at Feast, the last stage",
            "Where each domain stands",
            "What is strong",
            "Hold what you have",
            "How this was counted"
        ]
    );
    assert_eq!(read(&blank(), title).len(), 4);
}

#[test]
fn the_chart_is_one_picture_with_its_figures_in_words() {
    let charts = read(&mixed(), |slide| {
        let groups = named(slide.root(), "grpSp");
        let described =
            groups.filter_map(|group| named(group, "cNvPr").next()).filter_map(|node| node.attribute("descr"));
        described.map(str::to_owned).collect::<Vec<_>>()
    });
    let expect = "Flour & grain: 83 (Loaf); The oven: 33 (Dough); Shop & guests: 0, up to 50 (Starting out).";
    assert_eq!(charts.concat(), [expect]);
}

#[test]
fn no_two_shapes_of_a_slide_share_a_number() {
    for scene in [mixed(), partly(), done(), blank()] {
        read(&scene, |slide| {
            let mut numbers: Vec<_> = named(slide.root(), "cNvPr").map(|node| node.attribute("id").unwrap()).collect();
            let all = numbers.len();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), all);
        });
    }
}

#[test]
fn every_shape_lies_on_the_slide() {
    for scene in [mixed(), partly(), done(), blank(), crowded()] {
        read(&scene, |slide| {
            for place in named(slide.root(), "xfrm") {
                let number = |name: &str, attribute: &str| {
                    let node = place.children().find(|node| node.tag_name().name() == name).unwrap();
                    node.attribute(attribute).unwrap().parse::<i64>().unwrap()
                };
                assert!(number("off", "x") >= 0 && number("off", "x") + number("ext", "cx") <= 12_192_000);
                assert!(number("off", "y") >= 0 && number("off", "y") + number("ext", "cy") <= 6_858_000);
            }
        });
    }
}

/// As many domains as a framework may have.
fn crowded() -> Scene {
    let mut scene = mixed();
    let domain = scene.bundle.framework.domains[0].clone();
    let domains =
        (0..20).map(|place| maturity::Domain { id: maturity::DomainId::new(format!("d{place}")), ..domain.clone() });
    scene.bundle.framework.domains = domains.collect();
    scene.report = maturity::report(&scene.bundle.framework, &scene.answers);
    scene
}

#[test]
fn the_first_three_actions_stand_with_their_sums() {
    let scene = mixed();
    let slide = &read(&scene, |slide| text(slide.root()))[3];
    for action in scene.report.plan.actions.iter().take(3) {
        let (_, _, step) = scene.bundle.framework.step(&action.step).unwrap();
        assert!(slide.contains(&step.action), "{slide}");
        assert!(slide.contains(&format!(" = {}", action.points.total)), "{slide}");
    }
}

#[test]
fn a_long_path_says_how_many_steps_it_leaves_out() {
    let mut scene = mixed();
    let schedule = scene.report.schedule.as_mut().unwrap();
    let slot = schedule.now.first().unwrap().clone();
    schedule.later = vec![slot; 8];
    let path =
        read(&scene, |slide| text(slide.root())).into_iter().find(|text| text.contains("shortest path")).unwrap();
    assert!(path.contains("and 3 more"), "{path}");
}
