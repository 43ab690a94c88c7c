//! The table of `tests/calculations.md` against the formulas of the metrics that ship: the browser is held to the same one.

use diagnostics::SourceTree;
use formula::{Given, Number};
use std::{fs, path::Path};

/// Numbers as they stand in the table: separated by spaces where the input is a list.
fn given(is_list: bool, text: &str) -> Given {
    let mut numbers = text.split(' ').map(|number| Number::parse(number).expect("is a number"));
    if is_list { Given::List(numbers.collect()) } else { Given::One(numbers.next().expect("is there")) }
}

#[test]
fn the_table_of_calculations_is_what_the_formulas_give() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("lies in the workspace");
    let table = fs::read_to_string(root.join("tests/calculations.md")).expect("is there");
    let cases: Vec<_> = table.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(cases.len() >= 20, "{} cases", cases.len());
    for case in cases {
        let [id, figures, result] = case.trim_matches(['|', ' ']).split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{case} has three cells")
        };
        let path = format!("content/metrics/{id}.md");
        let text = fs::read(root.join(&path)).expect("is a metric");
        let (library, _) = content::compile(&SourceTree::new([(path, text)]));
        let metric = &library.metrics[0];
        let figure = |name: &str| figures.split("; ").find_map(|figure| figure.strip_prefix(&format!("{name} = ")));
        let inputs = metric.calculation.inputs.iter();
        let inputs: Vec<_> = inputs.map(|input| figure(&input.id).map(|text| given(input.is_list, text))).collect();
        let computed = metric.calculation.compute(&inputs).expect("can be computed");
        assert_eq!(computed.rounded(metric.result.decimals()), result, "{case}");
    }
}
