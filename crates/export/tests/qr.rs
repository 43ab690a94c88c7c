//! Links as QR codes.

use export::{QrError, qr_code};

/// Reads the dark modules back from the picture.
fn modules(svg: &str) -> Vec<Vec<bool>> {
    let document = roxmltree::Document::parse(svg).expect("well-formed");
    let size: usize =
        document.root_element().attribute("viewBox").expect("a size").split(' ').nth(2).unwrap().parse().unwrap();
    let mut dark = vec![vec![false; size]; size];
    let path = document.descendants().filter(|node| node.has_tag_name("path")).nth(1).unwrap().attribute("d").unwrap();
    for run in path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y, length): (usize, usize, usize) =
            (x.parse().unwrap(), y.parse().unwrap(), rest.split_once('v').unwrap().0.parse().unwrap());
        dark[y][x..x + length].fill(true);
    }
    dark
}

#[test]
fn a_code_has_its_three_corners_and_a_light_margin() {
    let dark = modules(&qr_code("https://bread.example/#r=AQ").expect("short enough"));
    let size = dark.len();
    for (top, left) in [(4, 4), (4, size - 11), (size - 11, 4)] {
        let corner: Vec<String> =
            (0..7).map(|y| (0..7).map(|x| if dark[top + y][left + x] { '#' } else { '.' }).collect()).collect();
        assert_eq!(corner, ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]);
    }
    let is_light = |y: usize, x: usize| !dark[y][x];
    assert!((0..size).all(|at| (0..4).all(|margin| {
        is_light(margin, at)
            && is_light(at, margin)
            && is_light(size - 1 - margin, at)
            && is_light(at, size - 1 - margin)
    })));
}

#[test]
fn another_link_is_another_code_and_the_same_one_the_same() {
    assert_eq!(qr_code("https://a.example/"), qr_code("https://a.example/"));
    assert_ne!(qr_code("https://a.example/"), qr_code("https://b.example/"));
}

#[test]
fn a_text_that_no_code_holds_is_refused() {
    assert!(qr_code(&"x".repeat(2331)).is_ok());
    assert_eq!(qr_code(&"x".repeat(2332)), Err(QrError::TooLong));
}
