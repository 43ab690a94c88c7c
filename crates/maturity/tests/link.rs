//! The share link: what it gives back, how long it is, and what is refused with which sentence.

use crate::support::{
    answers, domain, framework, not_applicable, option, question, random::SMALL, random::case, set, stage,
};
use maturity::{
    Answer, Answers, DomainId, Framework, Given, Goal, GoalId, OptionId, ProfileQuestionId, QuestionId, ValueId,
    wire::link::{Link, MAX_CHARS, from_text, to_text, to_text_with},
};
use proptest::prelude::*;

/// [`all`] to [`small`]: links that were sent are read for ever.
const EXAMPLE: &str = "AZ30eP7Lml5uAAYAAFkamsJ38vgYg0DhOoTnD6qd5Kvt3bytkVT7-aU";

fn small() -> Framework {
    let mut renamed = question("a.q");
    renamed.aliases = vec![QuestionId::new("a.old")];
    framework(vec![domain("a", vec![renamed]), domain("b", vec![question("b.q"), question("b.r")])])
}

/// Something of each kind.
fn all() -> Answers {
    let mut all = Answers::default();
    let shown = Given { evidenced: true, ..Given::from(Answer::Option(option(2))) };
    all.given.insert(QuestionId::new("a.q"), shown);
    set(&mut all, "b.q", not_applicable());
    set(&mut all, "b.r", Answer::Unknown);
    all.profile.insert(ProfileQuestionId::new("team"), ValueId::new("one"));
    all.goals.insert(GoalId::new("retention"));
    all.targets.insert(DomainId::new("a"), stage(3));
    all
}

fn written(framework: &Framework, answers: &Answers) -> String {
    to_text(framework, answers).expect("it fits")
}

fn read(framework: &Framework, text: &str) -> Link {
    from_text(framework, text).expect("readable")
}

#[track_caller]
fn check_refused(text: &str, expect: &str) {
    assert_eq!(from_text(&small(), text), Err(expect.to_owned()), "{text}");
}

#[test]
fn a_link_holds_what_was_said_and_gives_it_back() {
    assert_eq!(to_text(&small(), &all()).as_deref(), Ok(EXAMPLE));
    assert_eq!(from_text(&small(), EXAMPLE), Ok(Link { answers: all(), unknown: vec![], same_content: true }));
    let nothing = written(&small(), &Answers::default());
    assert_eq!(read(&small(), &nothing).answers, Answers::default());
}

#[test]
fn the_link_that_the_documents_show_is_this_one() {
    assert!(include_str!("../../../docs/FORMATS.md").contains(EXAMPLE));
}

#[test]
fn words_are_never_in_a_link() {
    let mut wordy = all();
    for given in wordy.given.values_mut() {
        (given.note, given.evidence) = (Some("Since May".to_owned()), Some("https://example.com".to_owned()));
    }
    assert_eq!(to_text(&small(), &wordy).as_deref(), Ok(EXAMPLE));
}

#[test]
fn what_could_be_shown_is_said_of_an_option_alone() {
    let mut shown = all();
    shown.given.values_mut().for_each(|given| given.evidenced = true);
    assert_eq!(to_text(&small(), &shown).as_deref(), Ok(EXAMPLE));
}

/// 24 questions in eight domains, four profile questions, goals.
fn as_large_as_ours() -> (Framework, Answers) {
    let questions = |domain: usize| (0..3).map(|n| question(&format!("domain-{domain}.question-{n}"))).collect();
    let mut large = framework((0..8).map(|n| domain(&format!("domain-{n}"), questions(n))).collect());
    let mut full = Answers::default();
    for (_, question) in large.questions() {
        full.given.insert(question.id.clone(), Answer::Option(option(1)).into());
    }
    let asked = large.profile.remove(0);
    for n in 0..4 {
        let id = ProfileQuestionId::new(format!("profile-{n}"));
        full.profile.insert(id.clone(), asked.options[0].id.clone());
        large.profile.push(maturity::ProfileQuestion { id, ..asked.clone() });
    }
    large.goals = ["keep", "grow"].map(|id| Goal { id: GoalId::new(id), title: id.to_owned() }).into();
    full.goals = large.goals.iter().map(|goal| goal.id.clone()).collect();
    (large, full)
}

#[test]
fn all_answers_to_a_framework_like_ours_take_less_than_two_hundred_characters() {
    let (large, mut full) = as_large_as_ours();
    assert_eq!(written(&large, &full).len(), 183);
    full.targets = (0..3).map(|n| (DomainId::new(format!("domain-{n}")), stage(3))).collect();
    assert_eq!(written(&large, &full).len(), 199);
    assert_eq!(read(&large, &written(&large, &full)).answers, full);
}

#[test]
fn every_wrong_character_is_refused() {
    let letters = || (' '..='~').chain(['é', '\0', '\u{1f980}']);
    for (place, was) in EXAMPLE.char_indices() {
        for letter in letters().filter(|letter| *letter != was) {
            let mut wrong = EXAMPLE.to_owned();
            wrong.replace_range(place..=place, &letter.to_string());
            assert!(from_text(&small(), &wrong).is_err(), "{wrong}");
        }
    }
}

#[test]
fn two_characters_that_were_swapped_are_refused() {
    for place in 1..EXAMPLE.len() {
        let mut wrong: Vec<char> = EXAMPLE.chars().collect();
        wrong.swap(place - 1, place);
        let wrong: String = wrong.into_iter().collect();
        assert!(wrong == EXAMPLE || from_text(&small(), &wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_link_that_is_cut_off_anywhere_says_so() {
    for end in 0..EXAMPLE.len() {
        check_refused(&EXAMPLE[..end], "The link is cut off: it ends before its answers do.");
    }
}

#[test]
fn a_link_that_goes_on_is_refused() {
    check_refused(&[EXAMPLE, "AA"].concat(), "The link goes on after its end: something was added to it.");
    assert!(from_text(&small(), &[EXAMPLE, "A"].concat()).is_err());
    let most = "A".repeat(MAX_CHARS + 1);
    check_refused(&most, "The link is longer than 4096 characters, the most that is read.");
    check_refused(&most[1..], "The link is of version 0; this version reads version 1.");
}

#[test]
fn a_changed_link_says_so() {
    let wrong = |from: usize, letter: &str| [&EXAMPLE[..from], letter, &EXAMPLE[from + 1..]].concat();
    check_refused(&wrong(40, "é"), "The link was changed on its way: its character 41 is in no link.");
    check_refused(&wrong(40, "%"), "The link was changed on its way: its character 41 is in no link.");
    let letter = if &EXAMPLE[40..=40] == "x" { "y" } else { "x" };
    check_refused(&wrong(40, letter), "The link was changed on its way: its checksum does not fit.");
    check_refused(&wrong(1, "g"), "The link is of version 2; this version reads version 1.");
}

#[test]
fn another_frameworks_link_is_refused() {
    let other = Framework { id: "other".to_owned(), ..small() };
    check_refused(&written(&other, &all()), "The link is for another framework, not for `small`.");
}

#[test]
fn another_content_of_the_framework_is_noticed() {
    let newer = Framework { hash: "fedcba9876543210".to_owned(), ..small() };
    assert_eq!(read(&newer, EXAMPLE), Link { answers: all(), unknown: vec![], same_content: false });
}

#[test]
fn an_earlier_id_is_brought_up_to_date() {
    let mut earlier = small();
    earlier.domains[0].questions[0] = question("a.old");
    let said = answers(&[("a.old", 2), ("b.q", 1)]);
    let link = written(&earlier, &said);
    assert_eq!(read(&small(), &link).answers, answers(&[("a.q", 2), ("b.q", 1)]));
    // Written by a framework that knows both ids, it is under the id of now.
    assert_eq!(to_text(&small(), &said), to_text(&small(), &answers(&[("a.q", 2), ("b.q", 1)])));
}

#[test]
fn a_question_under_two_of_its_ids_is_neither_written_nor_read() {
    let refusal = Err("The link says two things about `a.q`.".to_owned());
    assert_eq!(to_text(&small(), &answers(&[("a.old", 2), ("a.q", 1)])), refusal);
    let mut apart = small();
    apart.domains[0].questions = vec![question("a.q"), question("a.old")];
    let link = written(&apart, &answers(&[("a.old", 2), ("a.q", 1)]));
    assert_eq!(from_text(&small(), &link).map(|_| String::new()), refusal);
}

#[test]
fn what_the_framework_does_not_know_is_kept_and_carried_on() {
    let mut larger = small();
    larger.domains.push(domain("c", vec![question("c.q"), question("c.r")]));
    let said = answers(&[("a.q", 1), ("c.q", 3)]);
    let received = read(&small(), &written(&larger, &said));
    assert_eq!((&received.answers, received.unknown.len()), (&answers(&[("a.q", 1)]), 1));
    let sent_on = to_text_with(&small(), &answers(&[("a.q", 2)]), &received.unknown).expect("it fits");
    assert_eq!(read(&larger, &sent_on).answers, answers(&[("a.q", 2), ("c.q", 3)]));
    let again = read(&small(), &sent_on);
    assert_eq!(to_text_with(&small(), &again.answers, &again.unknown), Ok(sent_on));
}

#[test]
fn what_is_said_now_outdoes_what_was_carried() {
    let mut larger = small();
    larger.domains[0].questions[0].options[2].id = OptionId::new("new");
    let mut said = Answers::default();
    set(&mut said, "a.q", Answer::Option(OptionId::new("new")));
    let received = read(&small(), &written(&larger, &said));
    assert_eq!((received.answers, received.unknown.len()), (Answers::default(), 1));
    let sent_on = to_text_with(&small(), &answers(&[("a.q", 1)]), &received.unknown).expect("it fits");
    assert_eq!(read(&larger, &sent_on), Link { answers: answers(&[("a.q", 1)]), unknown: vec![], same_content: true });
}

#[test]
fn answers_that_the_framework_does_not_know_are_in_the_link_too() {
    let mut stale = all();
    set(&mut stale, "a.q", Answer::Option(OptionId::new("gone")));
    set(&mut stale, "gone.q", Answer::Unknown);
    stale.targets.insert(DomainId::new("a"), maturity::StageId::new("sprint"));
    let link = read(&small(), &written(&small(), &stale));
    assert_eq!(link.unknown.len(), 3);
    let mut rest = all();
    rest.given.remove(&QuestionId::new("a.q"));
    rest.targets.clear();
    assert_eq!(link.answers, rest);
}

#[test]
fn two_things_of_one_digest_are_refused_by_name() {
    let (one, other) = ("o60922", "o130786");
    let refusal = Err(format!("A link cannot tell `a/a.q={one}` from `a/a.q={other}`: both have the same digest."));
    let with = |options: &[&str]| {
        let mut clashing = small();
        for (choice, id) in clashing.domains[0].questions[0].options.iter_mut().zip(options) {
            choice.id = OptionId::new(*id);
        }
        clashing
    };
    let mut said = Answers::default();
    set(&mut said, "a.q", Answer::Option(OptionId::new(one)));
    let before = written(&with(&[one]), &said);
    assert_eq!(read(&with(&[one]), &before).answers, said);
    assert_eq!(to_text(&with(&[one, other]), &said), refusal);
    assert_eq!(from_text(&with(&[one, other]), &before).map(|_| String::new()), refusal);
    // An option that is gone is not mistaken for the one that is there.
    let swapped = Err(format!("A link cannot tell `a/a.q={one}` from `a/a.q={other}`: both have the same digest."));
    assert_eq!(to_text(&with(&[other]), &said), swapped);
    // Nobody answered so: the rest is written and read.
    let rest = answers(&[("b.q", 1)]);
    assert_eq!(read(&with(&[one, other]), &written(&with(&[one, other]), &rest)).answers, rest);
}

#[test]
fn as_much_as_fits_is_written_and_read_and_no_more() {
    let digests = |number: u32| (1..=number).map(|n| n * 5_000_000).collect::<Vec<_>>();
    let most = to_text_with(&small(), &answers(&[("a.q", 1)]), &digests(762)).expect("it fits");
    assert!(most.len() <= MAX_CHARS, "{}", most.len());
    assert_eq!(read(&small(), &most).unknown, digests(762));
    let refusal = "These answers are more than the 763 that a link can hold.";
    assert_eq!(to_text_with(&small(), &answers(&[("a.q", 1)]), &digests(763)), Err(refusal.to_owned()));
}

/// Another writer, to write what ours would not.
fn sealed(mut bytes: Vec<u8>) -> String {
    let mut sum = !0_u32;
    for byte in &bytes {
        sum = (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 * (sum & 1)));
    }
    bytes.extend((!sum).to_be_bytes());
    let bits = bytes.iter().map(|byte| format!("{byte:08b}")).collect::<Vec<_>>().concat();
    let letter = |bits: &[u8]| {
        let value = bits.iter().chain(b"00000").take(6).fold(0, |sum, bit| sum * 2 + usize::from(bit - b'0'));
        char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[value])
    };
    bits.as_bytes().chunks(6).map(letter).collect()
}

#[test]
fn facts_out_of_order_or_twice_are_refused() {
    let with = |facts: &[u8]| {
        let header = read_header();
        sealed([&header[..], &[0, u8::try_from(facts.len() / 4).expect("few"), 0, 0], facts].concat())
    };
    assert_eq!(with(&[]), written(&small(), &Answers::default()));
    assert_eq!(read(&small(), &with(&[0, 0, 0, 1, 0, 0, 0, 2])).unknown, [1, 2]);
    let refusal = "The link was not written by this assessment: its facts are out of order.";
    check_refused(&with(&[0, 0, 0, 2, 0, 0, 0, 1]), refusal);
    check_refused(&with(&[0, 0, 0, 1, 0, 0, 0, 1]), refusal);
}

/// Version and digests of `small`: 64-bit FNV-1a, its halves combined.
fn read_header() -> Vec<u8> {
    let digest = |text: &str| {
        let hash = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        ((hash >> 32) ^ (hash & 0xffff_ffff)).to_be_bytes()[4..].to_vec()
    };
    [vec![1], digest("small"), digest("0123456789abcdef")].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn law_12_reading_a_link_gives_the_same_answers_without_their_words(case in case(SMALL), shown in any::<u32>()) {
        let (mut framework, mut answers) = (case.framework, case.answers);
        for (n, given) in answers.given.values_mut().enumerate() {
            given.evidenced = shown >> (n % 32) & 1 == 1 && matches!(given.answer, Answer::Option(_));
        }
        let link = written(&framework, &answers);
        let expect = Link { answers: answers.clone(), unknown: vec![], same_content: true };
        prop_assert_eq!(from_text(&framework, &link), Ok(expect));

        framework.domains.reverse();
        framework.domains.iter_mut().for_each(|domain| domain.questions.reverse());
        framework.domains.insert(0, domain("new", vec![question("new.q")]));
        prop_assert_eq!(&read(&framework, &link).answers, &answers);
        answers.given.values_mut().for_each(|given| given.note = Some("Since May".to_owned()));
        prop_assert_eq!(written(&framework, &answers), link);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_text_makes_the_reader_panic_or_passes_for_a_link(text in "\\PC{0,80}", letters in "AQ[A-Za-z0-9_-]{0,120}") {
        prop_assert!(from_text(&small(), &text).is_err());
        prop_assert!(from_text(&small(), &letters).is_err());
    }

    #[test]
    fn whatever_is_sealed_is_read_or_refused(facts in proptest::collection::vec(any::<u32>(), 0..40), own in 0..45_u16, carried in 0..5_u16) {
        let mut bytes = read_header();
        bytes.extend([own.to_be_bytes(), carried.to_be_bytes()].concat());
        bytes.extend(facts.iter().flat_map(|fact| fact.to_be_bytes()));
        if let Ok(link) = from_text(&small(), &sealed(bytes)) {
            prop_assert!(link.unknown.len() <= facts.len());
        }
    }
}
