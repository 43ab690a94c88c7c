//! Facts: all that answers can say, one thing each, as texts of permanent ids. The texts are part of the format.

use super::{digest, rising};
use crate::{
    Answer, Answers, DomainId, Framework, Given, GoalId, OptionId, ProfileQuestionId, Question, QuestionId, ReasonId,
    StageId, ValueId,
};

/// One thing that is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fact<'a> {
    /// This option describes us; and whether that could be shown.
    Option(&'a QuestionId, &'a OptionId, bool),
    /// The question does not apply, for this reason.
    NotApplicable(&'a QuestionId, &'a ReasonId),
    /// We don't know.
    Unknown(&'a QuestionId),
    /// The company is like this.
    Profile(&'a ProfileQuestionId, &'a ValueId),
    /// We want this most.
    Goal(&'a GoalId),
    /// We aim for this.
    Target(&'a DomainId, &'a StageId),
}

impl Fact<'_> {
    fn text(&self) -> String {
        let (kind, subject, value) = match self {
            Self::Option(question, option, false) => ("a/", question.as_str(), option.as_str()),
            Self::Option(question, option, true) => ("e/", question.as_str(), option.as_str()),
            Self::NotApplicable(question, reason) => ("n/", question.as_str(), reason.as_str()),
            Self::Unknown(question) => ("u/", question.as_str(), ""),
            Self::Profile(question, value) => ("p/", question.as_str(), value.as_str()),
            Self::Goal(goal) => ("g/", goal.as_str(), ""),
            Self::Target(domain, stage) => ("t/", domain.as_str(), stage.as_str()),
        };
        [kind, subject, if value.is_empty() { "" } else { "=" }, value].concat()
    }

    fn digest(&self) -> u32 {
        digest(&self.text())
    }

    /// The id of what it says something about.
    pub fn subject(&self) -> &str {
        match self {
            Self::Option(id, ..) | Self::NotApplicable(id, _) | Self::Unknown(id) => id.as_str(),
            Self::Profile(id, _) => id.as_str(),
            Self::Goal(id) => id.as_str(),
            Self::Target(id, _) => id.as_str(),
        }
    }

    /// Adds it to the answers, unless they said something about the same before.
    pub fn add_to(&self, answers: &mut Answers) -> bool {
        let mut give = |id: &QuestionId, answer, evidenced| {
            answers.given.insert(id.clone(), Given { evidenced, ..Given::from(answer) }).is_none()
        };
        match *self {
            Self::Option(id, option, evidenced) => give(id, Answer::Option(option.clone()), evidenced),
            Self::NotApplicable(id, reason) => give(id, Answer::NotApplicable(reason.clone()), false),
            Self::Unknown(id) => give(id, Answer::Unknown, false),
            Self::Profile(id, value) => answers.profile.insert(id.clone(), value.clone()).is_none(),
            Self::Goal(id) => answers.goals.insert(id.clone()),
            Self::Target(id, stage) => answers.targets.insert(id.clone(), stage.clone()).is_none(),
        }
    }
}

/// The digests of all that `answers` say, rising, each of which the framework reads as just that or not at all.
///
/// # Errors
/// A sentence where a digest stands for two things, or a question is answered under two of its ids.
pub fn of_answers(framework: &Framework, answers: &Answers) -> Result<Vec<u32>, String> {
    let said = said(framework, answers);
    super::add(&mut Answers::default(), said.clone())?;
    let mut digests: Vec<_> = said.iter().map(Fact::digest).collect();
    rising(&mut digests);
    // By digest, as what is not known to the framework is checked against what is.
    let mut found: Vec<Option<Fact>> = vec![None; digests.len()];
    for fact in said {
        find(&digests, &mut found, fact, fact)?;
    }
    each(framework, &mut |fact, _| find(&digests, &mut found, fact, fact))?;
    Ok(digests)
}

/// What each of the digests, which rise, says in this framework; those that say nothing are added to `unknown`.
///
/// # Errors
/// A sentence where one may mean two things.
pub fn known<'a>(framework: &'a Framework, digests: &[u32], unknown: &mut Vec<u32>) -> Result<Vec<Fact<'a>>, String> {
    let mut found = vec![None; digests.len()];
    each(framework, &mut |said, meant| find(digests, &mut found, said, meant))?;
    unknown.extend(digests.iter().zip(&found).filter(|(_, fact)| fact.is_none()).map(|(digest, _)| *digest));
    Ok(found.into_iter().flatten().collect())
}

/// Notes in `found` what is meant by the digest of what is said, if it is one of `digests`.
fn find<'a>(digests: &[u32], found: &mut [Option<Fact<'a>>], said: Fact<'a>, meant: Fact<'a>) -> Result<(), String> {
    let Ok(place) = digests.binary_search(&said.digest()) else { return Ok(()) };
    match found.get_mut(place) {
        Some(Some(other)) if *other != meant => {
            let (one, other) = (other.text(), meant.text());
            Err(["A link cannot tell `", &one, "` from `", &other, "`: both have the same digest."].concat())
        }
        Some(place) => {
            *place = Some(meant);
            Ok(())
        }
        None => Ok(()),
    }
}

/// All that `answers` say, under the ids that the questions have now.
fn said<'a>(framework: &'a Framework, answers: &'a Answers) -> Vec<Fact<'a>> {
    let given = answers.given.iter().map(|(id, given)| {
        let id = framework.question(id).map_or(id, |(_, question)| &question.id);
        match &given.answer {
            Answer::Option(option) => Fact::Option(id, option, given.evidenced),
            Answer::NotApplicable(reason) => Fact::NotApplicable(id, reason),
            Answer::Unknown => Fact::Unknown(id),
        }
    });
    let profile = answers.profile.iter().map(|(id, value)| Fact::Profile(id, value));
    let goals = answers.goals.iter().map(Fact::Goal);
    let targets = answers.targets.iter().map(|(id, stage)| Fact::Target(id, stage));
    given.chain(profile).chain(goals).chain(targets).collect()
}

/// Sees all that can be said in a framework: as it may be said, and as it is meant, under the id of now.
fn each<'a>(
    framework: &'a Framework,
    see: &mut dyn FnMut(Fact<'a>, Fact<'a>) -> Result<(), String>,
) -> Result<(), String> {
    for (_, question) in framework.questions() {
        for id in std::iter::once(&question.id).chain(&question.aliases) {
            each_answer(framework, question, &mut |fact| see(fact(id), fact(&question.id)))?;
        }
    }
    for question in &framework.profile {
        for option in &question.options {
            let fact = Fact::Profile(&question.id, &option.id);
            see(fact, fact)?;
        }
    }
    for goal in &framework.goals {
        see(Fact::Goal(&goal.id), Fact::Goal(&goal.id))?;
    }
    for domain in &framework.domains {
        for stage in &framework.stages {
            let fact = Fact::Target(&domain.id, &stage.id);
            see(fact, fact)?;
        }
    }
    Ok(())
}

type UnderId<'a, 'b> = &'b dyn Fn(&'a QuestionId) -> Fact<'a>;

fn each_answer<'a>(
    framework: &'a Framework,
    question: &'a Question,
    see: &mut dyn FnMut(UnderId<'a, '_>) -> Result<(), String>,
) -> Result<(), String> {
    for option in &question.options {
        see(&|id| Fact::Option(id, &option.id, false))?;
        see(&|id| Fact::Option(id, &option.id, true))?;
    }
    for reason in &framework.na_reasons {
        see(&|id| Fact::NotApplicable(id, &reason.id))?;
    }
    see(&|id| Fact::Unknown(id))
}
