//! What the scripts on demand say. A build puts it before each of them, so that no page carries words that nobody may come to need.

use crate::words::{self, patterns};
use serde_json::{Value, json};

/// The words of a script, by the names that it uses, as JSON: a text, in which `{name}` is filled in; or the patterns of a message
/// that counts, for `counted` of `scripts/words.js`. None where the script says nothing.
pub(crate) fn said(script: &str) -> Option<String> {
    let words = match script {
        "calculator" => calculator(),
        "calculator-benchmarks" => benchmarks(),
        "copy" => copy(),
        "designer" => designer(),
        "filters" => filters(),
        "kiosk" => kiosk(),
        "search" => search(),
        "visitor" => visitor(),
        _ => return None,
    };
    Some(words.to_string())
}

fn calculator() -> Value {
    json!({
        "stale": words::calculator_stale(),
        "offline": words::calculator_offline(),
        "reset": words::calculator_reset(),
        "nothing": words::calculator_nothing_to_divide(),
        "empty": words::calculator_empty(),
        "empty-list": words::calculator_empty_list(),
        "not-a-number": words::calculator_not_a_number("{typed}"),
        "not-whole": words::calculator_not_whole(),
        "too-many-digits": words::calculator_too_many_digits(),
        "below": words::calculator_below("{bound}"),
        "above": words::calculator_above("{bound}"),
        "division-by-zero": words::calculator_division_by_zero("{part}"),
        "too-large": words::calculator_too_large(),
        "ofList": words::calculator_of_list("{typed}", "{mistake}"),
        "said": words::calculator_said("{line}", "{result}"),
    })
}

fn benchmarks() -> Value {
    let [low, high, lower, higher] = ["{low}", "{high}", "{lower}", "{higher}"];
    json!({
        "place": {
            "lower": words::against_place("lower"),
            "higher": words::against_place("higher"),
            "same": words::against_place("same"),
            "within": words::against_place("within"),
        },
        "row": words::against_row("{result}", "{value}", "{source}", "{year}", "{sample}"),
        "among": patterns(|count| words::against_all_among(count, low, high)),
        "lower": patterns(|count| words::against_all_lower(count, low, high, lower)),
        "higher": patterns(|count| words::against_all_higher(count, low, high, higher)),
        "between": patterns(|count| words::against_all_between(count, low, high, lower, higher)),
    })
}

fn copy() -> Value {
    json!({
        "copy": words::copy(),
        "markdown": words::copy_as_markdown(),
        "named": words::copy_named("{action}", "{name}"),
        "copied": words::copied(),
        "refused": words::copy_refused(),
    })
}

fn designer() -> Value {
    json!({
        "missing": patterns(|count| words::weights_missing("{sum}", count)),
        "tooMany": patterns(|count| words::weights_too_many("{sum}", count)),
        "spread": patterns(words::weights_spread),
        "takeOff": patterns(words::weights_take_off),
        "means": words::score_means("{score}", "{state}"),
        "unordered": words::states_unordered(),
        "copied": words::tool_copied(),
        "copyByHand": words::tool_copy_by_hand(),
    })
}

fn filters() -> Value {
    json!({
        "showing": words::filters_showing("{found}", "{all}"),
        "clear": words::filters_clear(),
        "nothing": words::filters_nothing(),
        "without": words::filters_without("{filter}", "{count}"),
    })
}

fn kiosk() -> Value {
    json!({
        "start": words::kiosk_start(),
        "startOver": words::kiosk_start_over(),
        "about": words::kiosk_about(),
        "stillThere": words::kiosk_still_there(),
        "countdown": patterns(words::kiosk_countdown),
        "stay": words::kiosk_stay(),
    })
}

fn search() -> Value {
    json!({
        "search": words::search(),
        "field": words::search_field(),
        "close": words::search_close(),
        "names": { "kind": words::search_kind(), "domain": words::domain(), "stage": words::stage() },
        "all": { "kind": words::search_all_kinds(), "domain": words::search_all_domains(), "stage": words::search_all_stages() },
        "results": patterns(words::search_results),
        "comma": words::comma(),
        "unknown": words::search_unknown("{words}"),
        "best": words::search_best(),
        "rest": patterns(words::search_rest),
        "more": words::search_more(),
        "nothing": words::search_nothing("{text}"),
        "advice": words::search_advice(),
        "without": words::search_without("{filter}"),
        "places": words::where_to_look(),
        "loading": words::search_loading(),
        "failed": words::search_failed(),
        "failedAdvice": words::search_failed_advice(),
        "again": words::search_again(),
        "slash": words::search_slash(),
    })
}

fn visitor() -> Value {
    json!({
        "domain": words::mark_domain(),
        "stage": words::mark_stage(),
        "question": words::mark_question(),
        "next": words::mark_next(),
        "aside": words::mark_aside("{stage}"),
        "standingDomain": words::standing_domain("{stage}"),
        "standingWhole": words::standing_whole("{stage}"),
        "marked": words::marked(),
        "markedOn": words::marked_on("{date}"),
        "change": words::marked_change(),
    })
}

#[cfg(test)]
mod tests {
    use super::said;
    use crate::Theme;

    #[test]
    fn a_script_that_says_something_is_given_its_words_and_another_stays_as_it_is() {
        let files = [
            ("scripts/kiosk.js", "show(WORDS.start);"),
            ("scripts/words.js", "const filled = 1;"),
            ("scripts/mute.js", "go();"),
        ];
        let theme = Theme::with(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
        let scripts = theme.scripts_on_demand().unwrap();
        let script = |name: &str| scripts.iter().find(|(other, _)| *other == name).map(|(_, text)| text.as_str());
        let kiosk = script("kiosk").unwrap();
        assert!(kiosk.starts_with("{\nconst WORDS = {\"about\":\"Nothing that you answer"), "{kiosk}");
        assert!(kiosk.ends_with("};\nconst filled = 1;\nshow(WORDS.start);\n}\n"), "{kiosk}");
        assert_eq!(script("mute"), Some("go();\n"));
        assert_eq!(script("words"), None);
    }

    #[test]
    fn a_message_that_counts_is_given_as_its_patterns() {
        let search = said("search").unwrap();
        assert!(search.contains("\"results\":[\"{} result\",\"{} results\"]"), "{search}");
    }
}
