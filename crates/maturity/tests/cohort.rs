//! Cohorts: what may be known of many companies, and that nothing else can be.

use crate::support::{
    answers,
    panel::{CASES, FEWER, Person, at_least, by, framework},
};
use maturity::{
    Answers, Cohort, CohortReport, Framework, Level, ValueId,
    cohort::{Distribution, Figures, Quartiles},
    wire,
};
use proptest::{collection::vec, prelude::*};
use std::{cell::RefCell, collections::BTreeMap, ops::Range};

fn cohort(framework: &Framework, all: impl IntoIterator<Item = Answers>) -> Cohort {
    all.into_iter()
        .fold(Cohort::new(Some(&by())), |cohort, answers| cohort.merge(&Cohort::of(framework, &answers, Some(&by()))))
}

/// So many answer sets of `group`, in which every question has reached `level`.
fn sets(count: usize, group: &str, level: u8) -> Vec<Answers> {
    let mut one = answers(&[("a.q", level), ("a.r", level), ("b.q", level), ("b.r", level)]);
    if !group.is_empty() {
        one.profile.insert(by(), ValueId::new(group));
    }
    vec![one; count]
}

/// How many sets are shown of all, then of the groups `one`, `many` and not said, of which there are as many as given.
#[track_caller]
fn check(groups: [usize; 3], expect: [Option<u64>; 4]) {
    let [one, many, not_said] = groups;
    let all = [sets(one, "one", 1), sets(many, "many", 2), sets(not_said, "", 3)].concat();
    let report = cohort(&framework(), all).report(&framework());
    let shown = [&report.all].into_iter().chain(report.groups.iter().map(|group| &group.figures));
    assert_eq!(shown.map(|figures| figures.as_ref().map(|figures| figures.sets)).collect::<Vec<_>>(), expect);
}

#[test]
fn a_group_of_fewer_than_five_is_withheld() {
    check([5, 5, 5], [Some(15), Some(5), Some(5), Some(5)]);
    check([3, 4, 6], [Some(13), None, None, Some(6)]);
    check([0, 7, 0], [Some(7), None, Some(7), None]);
}

#[test]
fn the_smallest_other_group_is_withheld_too_where_the_rest_would_be_fewer_than_five() {
    check([4, 6, 7], [Some(17), None, None, Some(7)]);
    check([1, 7, 6], [Some(14), None, Some(7), None]);
    check([4, 6, 6], [Some(16), None, None, Some(6)]);
    check([2, 2, 9], [Some(13), None, None, None]);
    check([4, 1, 0], [Some(5), None, None, None]);
}

#[test]
fn of_fewer_than_five_in_all_nothing_is_said() {
    check([1, 2, 1], [None, None, None, None]);
    check([0, 0, 0], [None, None, None, None]);
    check([4, 1, 0], [Some(5), None, None, None]);
}

#[test]
fn what_is_withheld_is_nothing_but_a_name() {
    let all = [sets(4, "one", 1), sets(1, "", 3), sets(5, "many", 2)].concat();
    let report = cohort(&framework(), all).report(&framework());
    assert_eq!(wire::cohort::to_json(&framework(), &report), include_str!("support/cohort.json"));
}

#[test]
fn stages_indices_and_answers_are_counted() {
    let mut all = [sets(3, "one", 0), sets(2, "one", 1), sets(2, "one", 3)].concat();
    all.push(Answers::default());
    let figures = cohort(&framework(), all).report(&framework()).all.expect("shown");
    let levels = Distribution { people: 7, levels: vec![3, 2, 0, 2], median: Level::new(1) };
    assert_eq!(figures.sets, 8);
    assert_eq!(figures.overall.as_ref(), Some(&levels));
    assert_eq!(figures.index, Some(Quartiles { lower: 0, median: 33, upper: 33 }));
    assert!(figures.domains.iter().all(|(_, stages)| stages.as_ref() == Some(&levels)));
    assert!(figures.questions.iter().all(|(_, given)| given.as_ref() == Some(&levels)));
}

#[test]
fn a_figure_to_which_fewer_than_five_contribute_is_withheld_by_itself() {
    let mut all = [sets(6, "one", 1), sets(6, "many", 2), sets(6, "", 3)].concat();
    let question = maturity::QuestionId::new("a.r");
    all.iter_mut().take(2).for_each(|answers| drop(answers.given.remove(&question)));
    let report = cohort(&framework(), all.clone()).report(&framework());
    let shown = |report: &CohortReport, place: usize| {
        let figures = report.groups[place].figures.as_ref().expect("shown");
        figures.questions[1].1.as_ref().map(|given| given.people)
    };
    // Four of the first group answered it. The first of the smallest others goes with them.
    assert_eq!([0, 1, 2].map(|place| shown(&report, place)), [None, None, Some(6)]);
    assert_eq!(report.all.expect("shown").questions[1].1.as_ref().map(|given| given.people), Some(16));

    all.iter_mut().take(13).for_each(|answers| drop(answers.given.remove(&question)));
    let report = cohort(&framework(), all.clone()).report(&framework());
    // Nobody of the first two groups did: nothing can be worked out of them.
    assert_eq!([0, 1, 2].map(|place| shown(&report, place)), [None, None, Some(5)]);
    all.iter_mut().take(14).for_each(|answers| drop(answers.given.remove(&question)));
    let report = cohort(&framework(), all).report(&framework());
    assert_eq!(report.all.expect("shown").questions[1].1, None);
}

#[test]
fn without_a_question_to_divide_by_there_is_the_whole_alone() {
    let all = sets(5, "one", 1);
    let cohort = all.iter().fold(Cohort::default(), |cohort, one| cohort.merge(&Cohort::of(&framework(), one, None)));
    let report = cohort.report(&framework());
    assert_eq!((report.by, report.groups.len(), report.all.map(|figures| figures.sets)), (None, 0, Some(5)));
}

#[test]
fn where_groups_of_one_may_be_shown_they_are() {
    let mut open = framework();
    open.scoring.k_anonymity = 0;
    let report = cohort(&open, sets(1, "one", 1)).report(&open);
    assert_eq!(report.k_anonymity, 1);
    assert_eq!(report.groups[0].figures.as_ref().map(|figures| figures.sets), Some(1));
    assert_eq!(report.groups[1].figures, None);
}

/// The figures of a column that can be subtracted from those of another: how many people, and how many at each level.
fn columns(figures: &Figures) -> Vec<Option<Vec<u64>>> {
    let each =
        |distribution: &Option<Distribution>| distribution.as_ref().map(|it| [&[it.people], &it.levels[..]].concat());
    let rows = figures.domains.iter().map(|(_, row)| row).chain(figures.questions.iter().map(|(_, row)| row));
    [Some(vec![figures.sets]), each(&figures.overall)].into_iter().chain(rows.map(each)).collect()
}

/// The cohort of these people, of whom there are few kinds: each is scored once.
fn cohort_of(people: &[Person]) -> Cohort {
    thread_local!(static KNOWN: RefCell<BTreeMap<Person, Cohort>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| {
        let mut of = |person: &Person| {
            let one = || Cohort::of(&of_three(), &person.answers(), Some(&by()));
            known.entry(person.clone()).or_insert_with(one).clone()
        };
        people.iter().fold(Cohort::new(Some(&by())), |cohort, person| cohort.merge(&of(person)))
    })
}

fn report_of(people: &[Person]) -> CohortReport {
    cohort_of(people).report(&of_three())
}

/// The panel's framework with a smaller k, so that few people make many kinds of cohorts.
fn of_three() -> Framework {
    let mut framework = framework();
    framework.scoring.k_anonymity = 3;
    framework
}

/// People who say one of four things to each question, two of them levels: so few kinds that what one of them comes to
/// need not be computed again.
fn plain_people(count: Range<usize>) -> impl Strategy<Value = Vec<Person>> {
    let person = (0..3_usize, any::<u8>()).prop_map(|(group, kind)| Person {
        group,
        says: [0, 2, 4, 6].map(|bit| [0, 2, 8, 11][usize::from(kind >> bit & 3)]),
    });
    vec(person, count)
}

/// The same person, who gives another level wherever this one gives any.
fn with_levels_moved(person: &Person) -> Person {
    Person { says: person.says.map(|says| if says < 8 { says ^ 2 } else { says }), ..person.clone() }
}

fn withheld(report: &CohortReport, person: &Person) -> bool {
    report.groups[person.group].figures.is_none()
}

proptest! {
    #![proptest_config(at_least(CASES))]

    #[test]
    fn law_14_cohorts_combine_associatively_and_commutatively_with_an_identity(
        first in plain_people(0..3), second in plain_people(0..3), third in plain_people(0..3),
    ) {
        let [a, b, c] = [first, second, third].map(|people| cohort_of(&people));
        prop_assert_eq!(a.clone().merge(&b).merge(&c), a.clone().merge(&b.clone().merge(&c)));
        prop_assert_eq!(a.clone().merge(&b), b.merge(&a));
        prop_assert_eq!(a.clone().merge(&Cohort::default()), a.clone());
        prop_assert_eq!(Cohort::default().merge(&a), a);
    }

    /// Of every figure: each that is shown is of three people or more, and so is the rest that subtracting leaves.
    #[test]
    fn no_figure_of_fewer_than_k_people_is_shown_or_left_by_subtraction(people in plain_people(0..14)) {
        let report = report_of(&people);
        let Some(all) = &report.all else {
            prop_assert!(people.len() < 3 && report.groups.iter().all(|group| group.figures.is_none()));
            return Ok(());
        };
        let groups: Vec<_> = report.groups.iter().flat_map(|group| &group.figures).map(columns).collect();
        for (row, whole) in columns(all).into_iter().enumerate() {
            let shown = groups.iter().filter_map(|group| group[row].as_ref());
            let shown: Vec<u64> = shown.map(|figures| figures[0]).collect();
            prop_assert!(shown.iter().chain(whole.iter().map(|whole| &whole[0])).all(|people| *people >= 3));
            match whole {
                Some(whole) => {
                    let rest = whole[0] - shown.iter().sum::<u64>();
                    prop_assert!(rest == 0 || rest >= 3, "row {} leaves {}", row, rest);
                }
                None => prop_assert!(shown.is_empty()),
            }
        }
    }

    /// Levels move, while who answers what stays.
    #[test]
    fn what_a_withheld_group_says_changes_nothing_about_any_group(people in plain_people(0..14)) {
        let framework = of_three();
        let report = report_of(&people);
        let moved: Vec<Person> = people.iter()
            .map(|person| if withheld(&report, person) { with_levels_moved(person) } else { person.clone() }).collect();
        let after = report_of(&moved);
        prop_assert_eq!(&after.groups, &report.groups);
        let withheld = people.iter().filter(|person| withheld(&report, person)).count();
        prop_assert!(withheld == 0 || withheld >= 3 || report.all.is_none());
        if withheld == 0 || report.all.is_none() {
            prop_assert_eq!(wire::cohort::to_json(&framework, &after), wire::cohort::to_json(&framework, &report));
        }
    }

    /// The whole knows only what all the withheld groups say together: who of them said what is nowhere.
    #[test]
    fn withheld_groups_that_trade_answers_leave_every_byte_as_it_was(people in plain_people(0..14), turn in 1..14_usize) {
        let framework = of_three();
        let report = report_of(&people);
        let places: Vec<usize> = (0..people.len()).filter(|place| withheld(&report, &people[*place])).collect();
        let mut traded = people.clone();
        for (nth, place) in places.iter().enumerate() {
            traded[*place].says = people[places[(nth + turn) % places.len()]].says;
        }
        let after = report_of(&traded);
        prop_assert_eq!(wire::cohort::to_json(&framework, &after), wire::cohort::to_json(&framework, &report));
    }
}

proptest! {
    #![proptest_config(at_least(FEWER))]

    #[test]
    fn what_is_shown_of_a_group_is_what_a_cohort_of_it_alone_says(people in plain_people(0..14)) {
        for (place, group) in report_of(&people).groups.iter().enumerate() {
            let own: Vec<Person> = people.iter().filter(|person| person.group == place).cloned().collect();
            let Some(figures) = &group.figures else { continue };
            let alone = report_of(&own).all.expect("enough");
            for (row, alone) in columns(figures).into_iter().zip(columns(&alone)) {
                prop_assert!(row.is_none() || row == alone);
            }
            prop_assert!(figures.index.is_none() || figures.index == alone.index);
        }
    }
}
