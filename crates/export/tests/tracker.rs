//! Actions as a table for trackers of tasks.

use crate::scene::{Scene, blank, done, mixed};
use export::Kind;

fn rows(scene: &Scene) -> Vec<Vec<String>> {
    let text = scene.text(Kind::Tracker);
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|record| record.expect("a row").iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn each_action_is_a_row_in_the_order_of_the_plan() {
    let scene = mixed();
    let rows = rows(&scene);
    let header = "Rank,Title,First move,Domain,Owner,Weeks,Labels,Done when,Points,Playbook,Link,Id"
        .split(',')
        .collect::<Vec<_>>();
    assert_eq!(rows[0], header);
    let ids: Vec<_> = rows[1..].iter().map(|row| row[11].clone()).collect();
    let plan: Vec<_> = scene.report.plan.actions.iter().map(|action| action.step.to_string()).collect();
    assert_eq!(ids, plan);
    for (row, action) in rows[1..].iter().zip(&scene.report.plan.actions) {
        assert_eq!(row[8], action.points.total.to_string());
    }
}

#[test]
fn a_row_says_who_how_long_when_it_is_done_and_where_to_read_how() {
    let rows = rows(&mixed());
    let row = rows.iter().find(|row| row[11] == "oven.care@loaf").expect("the step is advised");
    assert_eq!(row[1], "Bring oven.care to: A rota");
    assert_eq!((row[3].as_str(), row[4].as_str(), row[5].as_str()), ("The oven", "Baker", "4"));
    assert_eq!(row[7], "The answer to “Who cleans the oven?” is “A rota”");
    assert_eq!(
        (row[9].as_str(), row[10].as_str()),
        ("Clean the oven", "https://bread.example/site/playbooks/clean-oven/")
    );
}

#[test]
fn without_a_playbook_the_domains_page_is_linked_and_from_disk_none() {
    let mut scene = mixed();
    let link =
        |scene: &Scene| rows(scene).iter().find(|row| row[11] == "shop.queue@dough").expect("advised")[10].clone();
    assert_eq!(link(&scene), "https://bread.example/site/domains/shop/");
    scene.address = Some("file:///home/baker/assessment/index.html");
    assert_eq!(link(&scene), "");
}

#[test]
fn an_action_that_begins_like_a_formula_is_a_text() {
    let mut scene = mixed();
    for domain in &mut scene.bundle.framework.domains {
        for step in domain.questions.iter_mut().flat_map(|question| &mut question.steps) {
            step.action = "=1+1".to_owned();
        }
    }
    assert!(rows(&scene)[1..].iter().all(|row| row[1] == "'=1+1"));
}

#[test]
fn without_actions_there_is_the_header_alone() {
    assert_eq!(rows(&done()).len(), 1);
    assert_eq!(rows(&blank()).len(), 1);
}
