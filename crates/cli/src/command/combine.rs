//! `stride combine`

use super::{project, refused, say, unknown, words, words::line};
use crate::{
    Outcome,
    answer_sets::AnswerSet,
    arguments::{Combine, ReportFormat},
    project::by,
};
use anyhow::{Context, Result, bail};
use content::Library;
use maturity::{
    Answers, Disagreement, Framework, Level, ProfileQuestionId, Tally,
    moment::Moment,
    score,
    wire::{answers_file, team as team_file},
};
use std::{fs::OpenOptions, io::Write};

/// How many disagreements are shown to people.
const DISCUSS: usize = 10;

/// Makes one answer set of several people's, and says where they differ most.
///
/// # Errors
/// When the content or a file cannot be read, or the combined answers cannot be saved.
pub fn run(arguments: &Combine) -> Result<Outcome> {
    let Some(project) = project(&arguments.root)? else { return Ok(Outcome::Findings) };
    let (library, framework) = (&project.library, &project.library.framework);
    let by = by(framework, arguments.by.as_deref())?;
    if arguments.save.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        bail!("--save needs the name of a file; - is standard input");
    }
    let mut team = Team::default();
    let mut all_read = true;
    arguments.named.each(framework, &mut |read| {
        match read {
            Ok(set) => {
                unknown(&set);
                team.add(framework, &set, by.as_ref());
            }
            Err(reason) => {
                all_read = false;
                refused(&reason);
            }
        }
        Ok(())
    })?;
    if !all_read {
        say("nothing is combined: mend what is refused, or leave it out");
        return Ok(Outcome::Findings);
    }
    if team.tally.respondents() == 0 {
        bail!("there are no answers to combine");
    }
    let text = match arguments.format {
        ReportFormat::Text => text(library, &team.tally),
        ReportFormat::Json => team_file::to_json(framework, &team.tally),
        ReportFormat::Csv => team_file::to_csv(framework, &team.tally),
    };
    if let Some(path) = &arguments.save {
        let saving = || format!("saving the combined answers as {}", path.display());
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).with_context(saving)?;
        let json = answers_file::to_json(framework, &team.combined(framework), team.taken_at.as_deref());
        file.write_all(json.as_bytes()).with_context(saving)?;
    }
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}

/// Several people's answers, as far as they are read: it takes no more room for more of them.
#[derive(Default)]
struct Team {
    tally: Tally,
    /// Profile, goals and targets as far as all have said the same.
    common: Option<Answers>,
    /// When the last of them answered.
    taken_at: Option<String>,
}

impl Team {
    fn add(&mut self, framework: &Framework, set: &AnswerSet, by: Option<&ProfileQuestionId>) {
        self.tally.add(&Tally::of(framework, &set.answers, by));
        let Answers { profile, goals, targets, .. } = &set.answers;
        let said = || Answers {
            profile: profile.clone(),
            goals: goals.clone(),
            targets: targets.clone(),
            ..Answers::default()
        };
        let common = self.common.get_or_insert_with(said);
        common.profile.retain(|question, value| profile.get(question) == Some(value));
        common.goals.retain(|goal| goals.contains(goal));
        common.targets.retain(|domain, stage| targets.get(domain) == Some(stage));
        let moment = |text: &Option<String>| text.as_deref().and_then(Moment::read);
        if moment(&set.taken_at) > moment(&self.taken_at) {
            self.taken_at.clone_from(&set.taken_at);
        }
    }

    /// The team's one answer set.
    fn combined(&self, framework: &Framework) -> Answers {
        let given = self.tally.combined(framework).given;
        Answers { given, ..self.common.clone().unwrap_or_default() }
    }
}

fn text(library: &Library, tally: &Tally) -> String {
    let framework = &library.framework;
    let scorecard = score(framework, &tally.combined(framework));
    let mut text = String::new();
    line!(&mut text, "{}: {} combined", framework.title, words::count(tally.respondents(), "answer set"));
    line!(&mut text, "Stage: {}", words::stage_or_none(library, scorecard.stage));
    if let Some(index) = scorecard.index {
        line!(&mut text, "Index: {}", words::interval(index));
    }
    let disagreements = tally.disagreements(framework);
    if disagreements.is_empty() {
        line!(&mut text, "\nNobody differs on any question.");
    } else {
        line!(&mut text, "\nDiscuss these first:");
    }
    for (rank, disagreement) in disagreements.iter().take(DISCUSS).enumerate() {
        discuss(&mut text, library, tally, rank + 1, disagreement);
    }
    text
}

fn discuss(text: &mut String, library: &Library, tally: &Tally, rank: usize, found: &Disagreement) {
    let question = library.framework.question(&found.question).map_or("", |(_, question)| question.text.as_str());
    let range = |lowest: Level, median: Level, highest: Level| {
        let [lowest, median, highest] = [lowest, median, highest].map(|level| words::stage(library, level));
        format!("from {lowest} to {highest}, median {median}")
    };
    line!(text, "{rank}. {question}");
    line!(text, "   {}", range(found.lowest, found.median, found.highest));
    for spread in &found.by_role {
        let role = words::group(library, tally.by(), spread.role.as_ref());
        let people = words::count(spread.respondents, "answer");
        line!(text, "   {role}: {} ({people})", range(spread.lowest, spread.median, spread.highest));
    }
}
