//! Tables: what they look like, that another reader reads them, and that no cell becomes a formula.

use crate::support::{answers, domain, framework, not_applicable, option, question, set};
use maturity::{
    Answer, Answers, Cohort, Framework, Given, OptionId, ProfileQuestionId, QuestionId, Snapshot, Tally, ValueId,
    score,
    wire::{
        cohort,
        csv::{Cell, Table},
        progress,
        report::Rows,
        team,
    },
};
use proptest::prelude::*;

/// The cells of the second row, read by another reader.
fn read(mut table: Table) -> Vec<String> {
    let text = table.take();
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("readable");
    assert_eq!(rows.len(), 1, "{text}");
    rows[0].iter().map(str::to_owned).collect()
}

fn cell(text: &str) -> String {
    let mut table = Table::new(&["text", "end"]);
    table.row([Cell::Text(text), Cell::Text("end")]);
    let row = read(table);
    assert_eq!((row.len(), row[1].as_str()), (2, "end"));
    row[0].clone()
}

#[test]
fn rows_end_with_cr_and_lf_and_quotes_are_doubled() {
    let mut table = Table::new(&["a", "b", "c"]);
    table.row([Cell::Text("one, two"), Cell::Text("say \"yes\""), Cell::Text("line\nbreak")]);
    table.row([Cell::Text("plain"), Cell::Text(" spaced"), Cell::Text("")]);
    assert_eq!(
        table.take(),
        "\u{feff}a,b,c\r\n\"one, two\",\"say \"\"yes\"\"\",\"line\nbreak\"\r\nplain,\" spaced\",\r\n"
    );
}

#[test]
fn a_text_that_begins_like_a_formula_gets_an_apostrophe() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "=",
        "  =1",
        "\u{a0}=1",
        "\"=1",
        "\" \"=1",
        "\u{feff}=1",
        "\u{200b}=1",
        "\0=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "﹦1",
        "\tplain",
        "\rplain",
        "\nplain",
    ] {
        assert_eq!(cell(text), format!("'{text}"));
    }
}

#[test]
fn so_does_what_could_be_cut_off_to_begin_a_cell() {
    assert_eq!(cell("a;=1"), "a;'=1");
    assert_eq!(cell("a; \"@b"), "a;' \"@b");
    assert_eq!(cell("a\t=1\r\n-b\n\n+c"), "a\t'=1\r\n'-b\n\n'+c");
}

#[test]
fn any_other_text_stays_as_it_is() {
    for text in ["", "a=1", "a - b; c", "'=1", "né\u{1f980}", "1,5", "\"quoted\"", "a\r\nb", "(-1)", "−1", " "] {
        assert_eq!(cell(text), text);
    }
}

#[test]
fn numbers_of_ours_stay_numbers() {
    let mut table = Table::new(&["a", "b"]);
    table.row([Cell::Number(-12), Cell::Number(i64::MAX)]);
    assert_eq!(read(table), ["-12", "9223372036854775807"]);
}

#[test]
fn answers_are_a_row_a_question_in_the_frameworks_order() {
    let mut renamed = question("a.q");
    renamed.aliases = vec![QuestionId::new("a.old")];
    let small = framework(vec![
        domain("b", vec![question("b.q"), question("b.r"), question("b.s")]),
        domain("a", vec![renamed]),
    ]);
    let mut said = answers(&[("b.s", 0)]);
    said.given.insert(
        QuestionId::new("a.old"),
        Given {
            answer: Answer::Option(option(2)),
            note: Some("=HYPERLINK(\"https://example.com\")".to_owned()),
            evidence: Some("https://example.com/?a,b".to_owned()),
            evidenced: true,
        },
    );
    set(&mut said, "b.q", not_applicable());
    set(&mut said, "gone.q", Answer::Option(OptionId::new("whatever")));
    set(&mut said, "gone.r", Answer::Unknown);
    assert_eq!(
        table_of(Rows::Answers, &small, "=a.json", &said),
        [
            "\u{feff}source,domain,question,question_text,state,answer,answer_text,level,stage,evidenced,note,evidence",
            "'=a.json,b,b.q,b.q,na,no-such-customers,No such customers,,,,,",
            "'=a.json,b,b.r,b.r,,,,,,,,",
            "'=a.json,b,b.s,b.s,option,l0,At level 0,0,none,,,",
            "'=a.json,a,a.q,a.q,option,l2,At level 2,2,walk,true,\"'=HYPERLINK(\"\"https://example.com\"\")\",\"https://example.com/?a,b\"",
            "'=a.json,,gone.q,,option,whatever,,,,,,",
            "'=a.json,,gone.r,,unknown,,,,,,,",
            "",
        ]
        .join("\r\n")
    );
}

/// The table of one answer set.
fn table_of(rows: Rows, framework: &Framework, source: &str, answers: &Answers) -> String {
    let mut table = rows.table(framework);
    rows.add(&mut table, framework, source, answers);
    table.take()
}

#[test]
fn a_scorecard_is_one_row_and_its_domains_and_actions_are_one_each() {
    let small = framework(vec![domain("a", vec![question("a.q")]), domain("b", vec![question("b.q")])]);
    let some = answers(&[("a.q", 0), ("b.q", 3)]);
    let check = |rows, expect: &[&str]| {
        let table = table_of(rows, &small, "a.json", &some);
        assert_eq!(table.trim_start_matches('\u{feff}').split_terminator("\r\n").collect::<Vec<_>>(), expect);
    };
    check(
        Rows::Scorecards,
        &[
            "source,stage,level,index,index_high,answered,applicable,typical,next,answers_short,held_back_by,borderline,evidenced_stage,mean_numerator,mean_denominator,a.stage,a.index,b.stage,b.index",
            "a.json,none,0,50,50,2,2,none,crawl,1,a,true,,,,none,0,run,100",
        ],
    );
    check(
        Rows::Domains,
        &[
            "source,domain,weight,stage,level,index,index_high,answered,applicable,answers_short,evidenced_stage,mean_numerator,mean_denominator",
            "a.json,a,1,none,0,0,0,1,1,1,,,",
            "a.json,b,1,run,3,100,100,1,1,,,,",
        ],
    );
    check(
        Rows::Actions,
        &[
            "source,rank,step,domain,question,from,to,points,sum,labels,impact,effort",
            "a.json,1,a.q@crawl,a,a.q,none,crawl,57,holds_back 30 + completes_stage 10 + missing_levels 5 + impact 12,,3,1",
        ],
    );
}

/// Three people in two groups on two questions; the second question is not answered by the first of them.
fn three() -> (Framework, [Answers; 3]) {
    let small = framework(vec![domain("a", vec![question("a.q"), question("a.r")])]);
    let said = |levels: &[(&str, u8)], team: &str| {
        let mut said = answers(levels);
        said.profile.insert(ProfileQuestionId::new("team"), ValueId::new(team));
        said
    };
    let all =
        [said(&[("a.q", 3)], "one"), said(&[("a.q", 3), ("a.r", 0)], "many"), said(&[("a.q", 3), ("a.r", 2)], "many")];
    (small, all)
}

fn lines(table: &str) -> Vec<&str> {
    table.trim_start_matches('\u{feff}').split_terminator("\r\n").collect()
}

#[test]
fn a_team_is_a_row_a_question_and_group_those_to_discuss_first() {
    let (small, people) = three();
    let by = ProfileQuestionId::new("team");
    let tallies = people.iter().map(|said| Tally::of(&small, said, Some(&by)));
    let table = team::to_csv(&small, &tallies.fold(Tally::default(), |all, one| all.merge(&one)));
    assert_eq!(
        lines(&table)[..6],
        [
            "group,rank,domain,question,text,spread,lowest,median,highest,answered,not_applicable,unknown,blank,at_none,at_crawl,at_walk,at_run",
            "the whole,1,a,a.r,a.r,2,none,none,walk,2,0,0,1,1,0,1,0",
            "the whole,,a,a.q,a.q,0,run,run,run,3,0,0,0,0,0,0,3",
            "one,,a,a.q,a.q,0,run,run,run,1,0,0,0,0,0,0,1",
            "one,,a,a.r,a.r,,,,,0,0,0,1,0,0,0,0",
            "many,1,a,a.r,a.r,2,none,none,walk,2,0,0,0,1,0,1,0",
        ]
    );
}

#[test]
fn a_cohort_is_a_row_a_figure_and_what_is_withheld_has_no_numbers() {
    let (mut small, people) = three();
    small.scoring.k_anonymity = 2;
    let sets = people.iter().map(|said| Cohort::of(&small, said, None));
    let report = sets.fold(Cohort::default(), |all, one| all.merge(&one)).report(&small);
    assert_eq!(
        lines(&cohort::to_csv(&small, &report)),
        [
            "group,figure,of,people,median,lower,upper,at_none,at_crawl,at_walk,at_run",
            "the whole,sets,,3,,,,,,,",
            "the whole,overall,,2,none,,,1,0,1,0",
            "the whole,index,,2,50,50,50,,,,",
            "the whole,domain,a,2,none,,,1,0,1,0",
            "the whole,question,a.q,3,run,,,0,0,0,3",
            "the whole,question,a.r,2,none,,,1,0,1,0",
        ]
    );
    small.scoring.k_anonymity = 4;
    let sets = people.iter().map(|said| Cohort::of(&small, said, None));
    let report = sets.fold(Cohort::default(), |all, one| all.merge(&one)).report(&small);
    assert_eq!(lines(&cohort::to_csv(&small, &report))[1..], ["the whole,withheld,,,,,,,,,"]);
}

#[test]
fn a_history_is_a_row_a_domain_and_one_for_the_whole() {
    let (small, [_, old, new]) = three();
    let take = |said, date| Snapshot::take(&small, said, &score(&small, said), date);
    let (old, new) = (take(&old, "2026-01-31T09:00:00Z"), take(&new, "2026-02-28T09:00:00Z"));
    let mut table = progress::table();
    progress::add(&mut table, &small, &old, &new);
    assert_eq!(
        lines(&table.take()),
        [
            "from,to,domain,from_stage,from_index,rescored_stage,rescored_index,to_stage,to_index,models_index,yours_index",
            "2026-01-31T09:00:00Z,2026-02-28T09:00:00Z,,none,50,none,50,walk,83,0,33",
            "2026-01-31T09:00:00Z,2026-02-28T09:00:00Z,a,none,50,none,50,walk,83,0,33",
        ]
    );
}

#[test]
fn a_reason_given_to_a_question_that_is_not_known_is_not_spelled_out() {
    let mut said = answers(&[]);
    set(&mut said, "gone.q", not_applicable());
    let table = table_of(Rows::Answers, &framework(Vec::new()), "", &said);
    assert_eq!(lines(&table)[1..], [",,gone.q,,na,no-such-customers,,,,,,"]);
}

#[test]
fn the_columns_are_those_that_the_documents_list() {
    let documented = include_str!("../../../docs/FORMATS.md");
    for rows in [Rows::Scorecards, Rows::Domains, Rows::Actions, Rows::Answers] {
        let table = table_of(rows, &framework(Vec::new()), "", &answers(&[]));
        let header = table.trim_start_matches('\u{feff}').lines().next().expect("a header").to_owned();
        let mut columns = header.split(',');
        assert!(columns.all(|column| documented.contains(&format!("`{column}`"))), "{header}");
    }
}

/// Whether a spreadsheet might take it for a formula, written once more.
fn like_a_formula(cell: &str) -> bool {
    let bare = cell.trim_start_matches(|letter: char| {
        letter.is_whitespace() || letter.is_control() || "\"\u{feff}\u{200b}".contains(letter)
    });
    bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Texts of little but what is dangerous.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[=+@＝＋－＠-]",
        4 => "[ \"\t\r\n\u{feff}\u{200b}\u{a0}\0]",
        2 => "[,;'a1]",
        1 => "\\PC",
    ];
    proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_cell_is_a_formula_however_it_is_read(one in hostile(), other in hostile(), number in any::<i64>()) {
        let mut table = Table::new(&["id", "one", "other", "number", "end"]);
        table.row([Cell::Text("id"), Cell::Text(&one), Cell::Text(&other), Cell::Number(number), Cell::Text("end")]);
        let text = table.clone().take();
        let row = read(table);
        prop_assert_eq!(&row[3], &number.to_string());
        for (was, is) in [(&one, &row[1]), (&other, &row[2])] {
            prop_assert!(!like_a_formula(is), "{:?}", is);
            prop_assert!(!is.starts_with(['\t', '\r', '\n']));
            prop_assert_eq!(is.replace('\'', ""), was.replace('\'', ""));
        }
        // By a program that cuts at semicolons and tabs, and does not heed quotes that begin later.
        prop_assert!(!text.split([';', '\t', '\r', '\n']).any(like_a_formula), "{:?}", text);
    }
}
