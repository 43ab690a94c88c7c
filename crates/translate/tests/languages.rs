//! English as it is read, and other languages beside it.

use std::collections::BTreeMap;
use translate::{Catalog, Labels, Mistake, Source};

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), path: format!("{name}.ftl"), text: text.to_owned() }
}

const ENGLISH: &str = "\
-play = { $form ->
   *[one] play
    [many] plays
    [One] Play
    [Many] Plays
}
group-mark = ,
decimal-mark = .
back = Back
far = { NUMBER($done) } of { NUMBER($all) } by { $who }
votes = { $votes ->
    [0] No vote
    [one] { $votes } vote
   *[other] { $votes } votes
}
state = { $state ->
    [open] Not begun
   *[done] Done
}
plays = Two { -play(form: \"many\") }, a { -play }
both = { back } and { state }
long = One line,
    and another
";

fn english() -> Catalog {
    let (catalog, mistakes) = Catalog::english(vec![source("site", ENGLISH)]);
    assert_eq!(mistakes, []);
    catalog
}

fn lines(tag: &str, text: &str, labels: &Labels) -> (Vec<String>, Vec<Mistake>) {
    let (text, mistakes) = english().language(tag, &[vec![source("site", text)]], labels);
    (text.lines().map(str::to_owned).collect(), mistakes)
}

#[test]
fn english_is_compiled_and_says_what_each_message_is_told() {
    let catalog = english();
    let messages = &catalog.files[0].messages;
    let says: Vec<&str> = messages.iter().map(|message| message.english.as_str()).collect();
    let expected = [
        ",",
        ".",
        "Back",
        "{0} of {1} by {2}",
        "{0?=0:No vote|n:{0} vote|*:{0} votes}",
        "{0?open:Not begun|*:Done}",
        "Two plays, a play",
        "Back and {0?open:Not begun|*:Done}",
        "One line, and another",
    ];
    assert_eq!(says, expected);
    let told = |at: usize| -> Vec<(&str, bool)> {
        messages[at].parameters.iter().map(|it| (it.name.as_str(), it.is_number)).collect()
    };
    assert_eq!(told(3), [("done", true), ("all", true), ("who", false)]);
    assert_eq!([told(4), told(5), told(7)], [[("votes", true)], [("state", false)], [("state", false)]]);
}

#[test]
fn another_language_has_its_own_order_and_english_where_it_says_nothing() {
    let text = "far = { $who }: { NUMBER($done) }/{ $all }\ngroup-mark = .\n";
    let (lines, mistakes) = lines("de", text, &Labels::new());
    assert_eq!(mistakes, []);
    assert_eq!(lines[..5], ["de\tltr\t.\t.\to1n1o198", "=site", ".", ".", "Back"]);
    assert_eq!(lines[5], "{2}: {0}/{1}");
}

#[test]
fn terms_are_of_the_language_and_labels_go_before_them() {
    let german = "-play = { $form ->\n *[one] Spielzug\n [many] Spielzüge\n }\nplays = Zwei { -play(form: \"many\") }";
    assert_eq!(lines("de", german, &Labels::new()).0[8], "Zwei Spielzüge");
    let forms: BTreeMap<String, String> =
        [("one", "recipe"), ("many", "recipes")].map(|(form, text)| (form.to_owned(), text.to_owned())).into();
    let labels: Labels = [("play".to_owned(), forms)].into();
    assert_eq!(lines("en", "", &labels).0[8], "Two recipes, a recipe");
}

/// The mistakes of German texts, each with the text that is marked.
fn marked(text: &str) -> Vec<(String, String)> {
    let (_, mistakes) = lines("de", text, &Labels::new());
    mistakes.into_iter().map(|it| (text[it.start..it.end].to_owned(), it.text)).collect()
}

#[test]
fn mistakes_name_their_place_and_what_is_wrong() {
    let table = [
        ("bakc = Zurück", "bakc", "`bakc` is no message of site.ftl"),
        ("-plya = Zug", "plya", "no message uses `-plya`"),
        ("back = Zurück { $who }", "who", "there is no $who here"),
        ("far = { $who ->\n [one] a\n *[other] b\n }", "who", "$who is text here, not a number"),
        ("votes = { $votes ->\n [open] a\n *[done] b\n }", "votes", "$votes is a number here, not words"),
        ("back = { LANG($x) }", "LANG", "`LANG` cannot be used like this"),
        ("back = { nowhere }", "nowhere", "there is no `nowhere`"),
        ("back = { back }", "back", "`back` refers to itself"),
        ("back = a | b", "a | b", "`|` cannot stand in a text"),
        ("back = { -play(form: \"three\") }", "", ""),
        ("back = a\n    .title = b", "title", "`.title` is an attribute, and nothing reads attributes"),
        ("back = a\nback = b", "back", "`back` stands twice"),
    ];
    for (text, part, says) in table {
        let found = marked(text);
        if says.is_empty() {
            // The mark is in another file: where the term is.
            assert_eq!(lines("de", text, &Labels::new()).1[0].text, "`-play` has no form `three`");
        } else {
            assert_eq!(found, [(part.to_owned(), says.to_owned())], "{text}");
        }
    }
}

#[test]
fn what_is_no_fluent_is_named_and_the_rest_is_read() {
    let (lines, mistakes) = lines("de", "back = Zurück\nvotes = { $votes\nlong = lang\n", &Labels::new());
    assert_eq!(mistakes.len(), 1);
    assert!(mistakes[0].text.starts_with("this is no Fluent: "), "{}", mistakes[0].text);
    assert_eq!([&*lines[4], &*lines[10]], ["Zurück", "lang"]);
}

#[test]
fn a_message_with_a_mistake_is_said_in_english() {
    let (lines, _) = lines("de", "back = Zurück { $who }", &Labels::new());
    assert_eq!(lines[4], "Back");
}

#[test]
fn what_a_language_lacks_is_listed() {
    let text: String = ENGLISH.lines().filter(|line| !line.starts_with("back")).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(english().missing(&[source("site", &text)]), ["site.ftl: back"]);
}

#[test]
fn of_two_layers_the_upper_one_is_said_and_a_mistake_in_it_leaves_the_lower_one() {
    let layers = ["back = Retour { $who }\nlong = Oben", "back = Zurück\nlong = Unten\nstate = Zustand"];
    let layers = layers.map(|text| vec![source("site", text)]);
    let (text, mistakes) = english().language("de", &layers, &Labels::new());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!([lines[4], lines[10], lines[7]], ["Zurück", "Oben", "Zustand"]);
    assert_eq!(mistakes.len(), 1);
}

#[test]
fn what_is_to_be_translated_is_fluent_under_its_headings_with_its_comments() {
    let english = "### All\n\n## One\n\n# Who.\n-team = team\nhello = Hello { $name ->\n    [one] you\n   *[other] all\n}!\n\n## Two\n\n# On a button.\nback = Back\nnext = Next\n";
    let source = |text: &str| Source { name: "site".to_owned(), path: "site.ftl".to_owned(), text: text.to_owned() };
    let (catalog, mistakes) = Catalog::english(vec![source(english)]);
    assert_eq!(mistakes, []);
    let german = [source("next = Weiter\n-team = Team\n")];
    assert_eq!(catalog.tally("site", &german), (4, 2));
    let rest = "## One\n\nhello = Hello { $name ->\n    [one] you\n   *[other] all\n}!\n\n## Two\n\n# On a button.\nback = Back\n";
    assert_eq!(catalog.to_translate("site", &german), rest);
    assert_eq!(catalog.to_translate("site", &[source(english)]), "");
    assert_eq!(catalog.tally("nothing", &german), (0, 0));
}
