//! Assessments that take too long.

use super::Rule;
use crate::{Parsed, resolve::live_questions, schema::questions::Question};
use diagnostics::{Diagnostics, Severity};

/// The assessment takes more than five minutes.
pub(crate) const ASSESSMENT_LENGTH: Rule = Rule {
    code: "assessment-length",
    title: "The assessment takes more than five minutes",
    severity: Severity::Warning,
    explanation: "People finish what they can do between two meetings. The words of all questions, their help and their options \
are read at 238 words a minute (the mean of silent reading in Brysbaert 2019, over 190 studies), and each answer takes a \
second; together that is to be five minutes at the most. Profile questions do not count: they come after, and may be left out. Shorten the longest texts, or ask \
less.",
    wrong: "text: When you think about all of the customers whom you serve today, how do you and your colleagues find out which of them may be in trouble?",
    right: "text: How do you know which customers are in trouble?",
};

/// Of silent reading, on average (Brysbaert 2019).
const WORDS_A_MINUTE: usize = 238;
const SECONDS_AN_ANSWER: usize = 1;
const MOST_SECONDS: usize = 300;

/// Reports, at the framework's id, questions that cannot be read and answered in five minutes.
pub(super) fn check(parsed: &Parsed, found: &mut Diagnostics) {
    let Some(framework) = &parsed.framework else { return };
    let (questions, words) =
        live_questions(parsed).fold((0, 0), |(count, words), (_, question)| (count + 1, words + words_of(question)));
    let reading = (words * 60).div_ceil(WORDS_A_MINUTE);
    let answering = questions * SECONDS_AN_ANSWER;
    if reading + answering <= MOST_SECONDS {
        return;
    }
    let message = format!(
        "the assessment takes {} seconds: {words} words at {WORDS_A_MINUTE} a minute are {reading}, and {questions} answers at a \
second each are {answering}",
        reading + answering
    );
    let fits = MOST_SECONDS.saturating_sub(answering) * WORDS_A_MINUTE / 60;
    let help =
        format!("{MOST_SECONDS} seconds leave {fits} words for {questions} questions: shorten them, or ask fewer");
    found.push(ASSESSMENT_LENGTH.finding(framework.id.span, message).help(help));
}

fn words_of(question: &Question) -> usize {
    let options = question.options.iter().map(|option| &option.text);
    let texts = [&question.text].into_iter().chain(&question.help).chain(options);
    texts.map(|text| text.value.split_whitespace().count()).sum()
}
