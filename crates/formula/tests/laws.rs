//! What holds for every formula: checked against an evaluator that shares nothing with the one that ships.

use formula::{Calculation, Failure, Given, Input, Mistake, Number, Problem, Unit, parse};
use num_bigint::BigInt;
use proptest::prelude::*;

/// A formula as these tests know it: the inputs are `a`, `b`, and the list `c`.
#[derive(Clone, Debug)]
enum Tree {
    Number(u32, u8),
    A,
    B,
    OfList(&'static str),
    Negative(Box<Tree>),
    Abs(Box<Tree>),
    Binary(Box<Tree>, char, Box<Tree>),
    Least(&'static str, Box<Tree>, Box<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        (0..2000_u32, 0..3_u8).prop_map(|(digits, decimals)| Tree::Number(digits, decimals)),
        Just(Tree::A),
        Just(Tree::B),
        prop_oneof![Just("median"), Just("sum"), Just("count")].prop_map(Tree::OfList),
    ];
    leaf.prop_recursive(5, 24, 2, |inner| {
        let inner = inner.prop_map(Box::new);
        prop_oneof![
            inner.clone().prop_map(Tree::Negative),
            inner.clone().prop_map(Tree::Abs),
            (inner.clone(), "[-+*/]", inner.clone()).prop_map(|(left, sign, right)| Tree::Binary(
                left,
                sign.chars().next().unwrap(),
                right
            )),
            (prop_oneof![Just("min"), Just("max")], inner.clone(), inner)
                .prop_map(|(name, left, right)| Tree::Least(name, left, right)),
        ]
    })
}

/// The tree as text, every part in parentheses.
fn text(tree: &Tree) -> String {
    match tree {
        Tree::Number(digits, decimals) => decimal(i64::from(*digits), *decimals),
        Tree::A => "a".to_owned(),
        Tree::B => "b".to_owned(),
        Tree::OfList(name) => format!("{name}( c)"),
        Tree::Negative(part) => format!("-({})", text(part)),
        Tree::Abs(part) => format!("abs({})", text(part)),
        Tree::Binary(left, sign, right) => format!("({}){sign} ({})", text(left), text(right)),
        Tree::Least(name, left, right) => format!("{name}({}, {})", text(left), text(right)),
    }
}

fn decimal(digits: i64, decimals: u8) -> String {
    let sign = if digits < 0 { "-" } else { "" };
    let places = usize::from(decimals);
    let digits = format!("{:0>width$}", digits.abs(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// A fraction that is never shortened, of numbers that never end; the lower one is above zero.
type Fraction = (BigInt, BigInt);

fn fraction((digits, decimals): (i64, u8)) -> Fraction {
    (digits.into(), BigInt::from(10).pow(decimals.into()))
}

fn is_less(left: &Fraction, right: &Fraction) -> bool {
    &left.0 * &right.1 < &right.0 * &left.1
}

fn add(left: Fraction, right: Fraction) -> Fraction {
    (left.0 * &right.1 + right.0 * &left.1, left.1 * right.1)
}

/// The value by school arithmetic; nothing where something is divided by zero.
fn value(tree: &Tree, inputs: (&Fraction, &Fraction, &[Fraction])) -> Option<Fraction> {
    let zero = BigInt::from(0);
    Some(match tree {
        Tree::Number(digits, decimals) => fraction((i64::from(*digits), *decimals)),
        Tree::A => inputs.0.clone(),
        Tree::B => inputs.1.clone(),
        Tree::OfList("count") => (inputs.2.len().into(), 1.into()),
        Tree::OfList("sum") => inputs.2.iter().cloned().fold((zero, 1.into()), add),
        Tree::OfList(_) => {
            // Of all that have at most half the list on either side, the mean of the outermost.
            let half = |number: &&Fraction| {
                let less = inputs.2.iter().filter(|other| is_less(other, number)).count();
                let more = inputs.2.iter().filter(|other| is_less(number, other)).count();
                2 * less <= inputs.2.len() && 2 * more <= inputs.2.len()
            };
            let least = inputs.2.iter().filter(half).reduce(|a, b| if is_less(b, a) { b } else { a })?;
            let most = inputs.2.iter().filter(half).reduce(|a, b| if is_less(a, b) { b } else { a })?;
            let (above, below) = add(least.clone(), most.clone());
            (above, below * 2)
        }
        Tree::Negative(part) => value(part, inputs).map(|(above, below)| (-above, below))?,
        Tree::Abs(part) => {
            let (above, below) = value(part, inputs)?;
            (if above < zero { -above } else { above }, below)
        }
        Tree::Binary(left, sign, right) => {
            let (left, right) = (value(left, inputs)?, value(right, inputs)?);
            match sign {
                '+' => add(left, right),
                '-' => add(left, (-right.0, right.1)),
                '*' => (left.0 * right.0, left.1 * right.1),
                _ if right.0 == zero => return None,
                _ if right.0 < zero => (-left.0 * right.1, left.1 * -right.0),
                _ => (left.0 * right.1, left.1 * right.0),
            }
        }
        Tree::Least(name, left, right) => {
            let (left, right) = (value(left, inputs)?, value(right, inputs)?);
            if is_less(&left, &right) == (*name == "min") { left } else { right }
        }
    })
}

fn calculation(text: &str) -> Result<Calculation, Mistake> {
    let input =
        |(id, is_list): (&str, bool)| Input { id: id.to_owned(), unit: Unit::Count, is_list, min: None, max: None };
    let inputs = [("a", false), ("b", false), ("c", true)].map(input).into();
    Ok(Calculation { formula: parse(text)?, unit: Unit::Count, inputs })
}

fn entered(values: (i64, u8)) -> impl Strategy<Value = (i64, u8)> {
    (-values.0..values.0, 0..values.1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_formula_gives_what_school_arithmetic_gives(
        tree in tree(),
        a in entered((1000, 3)),
        b in entered((1000, 3)),
        list in prop::collection::vec(entered((50, 2)), 1..7),
    ) {
        let number = |(digits, decimals)| Number::parse(&decimal(digits, decimals)).unwrap();
        let given = [
            Some(Given::One(number(a))),
            Some(Given::One(number(b))),
            Some(Given::List(list.iter().copied().map(number).collect())),
        ];
        let list: Vec<_> = list.into_iter().map(fraction).collect();
        let computed = calculation(&text(&tree)).unwrap().compute(&given);
        match (computed, value(&tree, (&fraction(a), &fraction(b), &list))) {
            (Ok(number), Some((above, below))) => {
                let (numerator, denominator) = number.fraction();
                prop_assert_eq!(above * denominator, below * numerator);
            }
            (Err(Failure::Formula(Mistake { problem: Problem::DivisionByZero, .. })), None) => {}
            // Refusing is right only if numbers got longer than anybody would write.
            (Err(Failure::Formula(Mistake { problem: Problem::TooLarge, .. })), _) => {
                prop_assert!(text(&tree).matches(['*', '/', '+', '-']).count() > 3);
            }
            (computed, expected) => prop_assert!(false, "{computed:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn a_formula_written_again_is_the_same_formula(tree in tree()) {
        let written = |text: &str| parse(text).unwrap().written(formula::Signs::Typed, &|id, _| id.to_owned());
        let once = written(&text(&tree));
        prop_assert_eq!(written(&once), once.clone());
        let given = [
            Some(Given::One(Number::parse("7").unwrap())),
            Some(Given::One(Number::parse("-3").unwrap())),
            Some(Given::List(vec![Number::parse("11").unwrap()])),
        ];
        let value = |text: &str| calculation(text).unwrap().compute(&given).ok();
        prop_assert_eq!(value(&once), value(&text(&tree)));
    }

    #[test]
    fn no_text_makes_it_panic(text in "[-+*/(),.a-z0-9é ]{0,80}|\\PC{0,40}", digits in "[-.0-9é]{0,20}") {
        let number = Number::parse(&digits).unwrap_or(Number::ZERO);
        let given = [Some(Given::One(number)), Some(Given::One(number)), Some(Given::List(vec![number]))];
        match calculation(&text) {
            Err(mistake) => prop_assert!(text.get(mistake.range).is_some(), "a mistake lies within the text"),
            Ok(calculation) => {
                let ranges = calculation.check().into_iter().map(|mistake| mistake.range);
                prop_assert!(ranges.into_iter().all(|range| text.get(range).is_some()));
                let _ = (calculation.compute(&given), calculation.unused(), calculation.zero_divisors());
            }
        }
    }

    #[test]
    fn a_rounded_number_is_never_more_than_half_a_place_off(digits in -100_000_i64..100_000, places in 0..4_usize) {
        let number = Number::parse(&decimal(digits, 4)).unwrap();
        let rounded = Number::parse(&number.rounded(places)).unwrap();
        let scaled = |number: Number| { let (above, below) = number.fraction(); above * (10_000 / below) };
        prop_assert!(2 * (scaled(number) - scaled(rounded)).abs() <= 10_i128.pow(4 - u32::try_from(places).unwrap()));
    }
}
