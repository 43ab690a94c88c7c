//! A team: several people's answers in this page alone, made one and compared. Nothing of it is ever kept.

#[cfg(test)]
mod tests;

use super::{Notice, State, reduce, share};
use crate::{browser::file::Unread, words};
use maturity::{Answers, Framework, Level, RoleId, Tally, moment::Moment, wire::answers_file};
use std::{mem, rc::Rc};

/// Several people's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// Whose answers count, in the order in which they came.
    pub members: Vec<Member>,
    /// What was not taken, of the last that came.
    pub refused: Vec<Refused>,
    /// How many have ever been taken.
    taken: u32,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Which of all that came.
    pub number: u32,
    /// What to call them.
    pub name: String,
    /// Where their answers came from.
    pub source: Source,
    /// Their role, where it was said.
    pub role: Option<RoleId>,
    /// What they said.
    pub answers: Rc<Answers>,
    /// When, where their file says so.
    pub taken_at: Option<String>,
    /// How much of it this version of the framework does not know.
    pub strangers: usize,
}

/// Where answers came from: the same ones from the same place count once, whatever they are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file of this name.
    File(String),
    /// This link.
    Link(String),
    /// The visitor's own.
    Own,
}

/// A file or a link that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which.
    pub name: String,
    /// The engine's sentence, or the page's.
    pub reason: String,
}

/// What can happen to a team.
#[derive(Clone, Debug)]
pub enum TeamAction {
    /// Files were read, each by its name.
    Files(Vec<(String, Result<String, Unread>)>),
    /// A text with links in it was pasted.
    Links(String),
    /// The visitor's own answers count too.
    Own,
    /// Somebody is called so.
    Name(u32, String),
    /// Somebody has this role, or it is not said.
    Role(u32, Option<RoleId>),
    /// Somebody's answers do not count any more.
    Remove(u32),
}

/// What the team's answers come to.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Everything that was said.
    pub tally: Tally,
    /// The same by role: those that somebody has in the framework's order, and at last those who did not say, where
    /// anybody said.
    pub roles: Vec<(Option<RoleId>, Tally)>,
    /// The team's one answer set, with the profile, goals and targets on which all agree.
    pub combined: Answers,
}

/// The lowest, the median and the highest level that a role gave to a question, and how many gave one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lowest.
    pub lowest: Level,
    /// The lower median.
    pub median: Level,
    /// The highest.
    pub highest: Level,
    /// How many gave a level.
    pub people: u64,
}

impl Team {
    /// When the last of them answered, as written.
    pub fn taken_at(&self) -> Option<&str> {
        let dated = self.members.iter().filter_map(|member| member.taken_at.as_deref());
        let mut last: Option<&str> = None;
        for text in dated {
            if Moment::read(text) > last.and_then(Moment::read) {
                last = Some(text);
            }
        }
        last
    }

    /// Counts and combines what they said.
    pub fn reading(&self, framework: &Framework) -> Reading {
        let of = |members: &mut dyn Iterator<Item = &Member>| {
            let mut tally = Tally::default();
            members.for_each(|member| tally.add(&Tally::of(framework, &member.answers, None)));
            tally
        };
        let tally = of(&mut self.members.iter());
        let mut roles = Vec::new();
        for role in framework.roles.iter().map(|role| Some(role.id.clone())).chain([None]) {
            let group = of(&mut self.members.iter().filter(|member| member.role == role));
            if group.respondents() > 0 {
                roles.push((role, group));
            }
        }
        if roles.iter().all(|(role, _)| role.is_none()) {
            roles.clear();
        }
        let combined = Answers { given: tally.combined(framework).given, ..self.common() };
        Reading { tally, roles, combined }
    }

    /// Profile, goals and targets as far as all have said the same.
    fn common(&self) -> Answers {
        let mut common = Answers::default();
        let Some((first, others)) = self.members.split_first() else { return common };
        let all = |agrees: &dyn Fn(&Answers) -> bool| others.iter().all(|other| agrees(&other.answers));
        for (question, value) in &first.answers.profile {
            if all(&|other| other.profile.get(question) == Some(value)) {
                common.profile.insert(question.clone(), value.clone());
            }
        }
        for goal in &first.answers.goals {
            if all(&|other| other.goals.contains(goal)) {
                common.goals.insert(goal.clone());
            }
        }
        for (domain, stage) in &first.answers.targets {
            if all(&|other| other.targets.get(domain) == Some(stage)) {
                common.targets.insert(domain.clone(), stage.clone());
            }
        }
        common
    }

    /// The visitor's own answers are among them.
    pub fn has_own(&self) -> bool {
        self.members.iter().any(|member| member.source == Source::Own)
    }

    fn take(&mut self, source: Source, name: String, answers: Answers, taken_at: Option<String>, strangers: usize) {
        if self.members.iter().any(|member| member.source == source && *member.answers == answers) {
            self.refused.push(Refused { name, reason: words::already_there().to_owned() });
            return;
        }
        self.taken += 1;
        let answers = Rc::new(answers);
        self.members.push(Member { number: self.taken, name, source, role: None, answers, taken_at, strangers });
    }

    fn take_file(&mut self, framework: &Framework, name: String, text: Result<String, Unread>) {
        let text = text.map_err(|reason| words::unread_file(reason).to_owned());
        let text = text.as_deref().map(|text| text.trim_start_matches('\u{feff}'));
        match text.map_err(Clone::clone).and_then(|text| answers_file::from_json(framework, text)) {
            Ok(file) => {
                let name = name.strip_suffix(".json").unwrap_or(&name).to_owned();
                self.take(Source::File(name.clone()), name, file.answers, file.taken_at, file.unknown.len());
            }
            Err(reason) => self.refused.push(Refused { name, reason }),
        }
    }

    fn member(&mut self, number: u32) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| member.number == number)
    }
}

impl Reading {
    /// What a role said to the question at this place, where anybody of it gave a level.
    pub fn range(tally: &Tally, place: usize) -> Option<Range> {
        let levels = &tally.questions().get(place)?.levels;
        let level = |place: Option<usize>| place.and_then(|place| u8::try_from(place).ok()).map(Level::new);
        Some(Range {
            lowest: level(levels.lowest())?,
            median: level(levels.median())?,
            highest: level(levels.highest())?,
            people: levels.total(),
        })
    }
}

/// What happens to the team.
pub(super) fn act(state: &mut State, action: TeamAction) {
    let mut team = mem::take(&mut state.team);
    let change = Rc::make_mut(&mut team);
    match action {
        TeamAction::Files(files) => {
            change.refused.clear();
            for (name, text) in files {
                change.take_file(&state.bundle.framework, name, text);
            }
        }
        TeamAction::Links(text) => {
            change.refused.clear();
            for link in text.split_whitespace() {
                let name = words::linked(change.taken as usize + 1);
                match share::read(state, link) {
                    Ok(read) => {
                        change.take(Source::Link(link.to_owned()), name, read.answers, None, read.unknown.len());
                    }
                    Err(reason) => change.refused.push(Refused { name: shortened(link), reason }),
                }
            }
        }
        TeamAction::Own => {
            change.refused.clear();
            change.take(Source::Own, words::you().to_owned(), (*state.answers).clone(), None, 0);
        }
        TeamAction::Name(number, name) => {
            if let Some(member) = change.member(number) {
                member.name = reduce::clip(name, answers_file::MAX_ID);
            }
        }
        TeamAction::Role(number, role) => {
            if let Some(member) = change.member(number) {
                member.role = role;
            }
        }
        TeamAction::Remove(number) => change.members.retain(|member| member.number != number),
    }
    state.team = team;
    if matches!(state.notice, Some(Notice::Refused(_))) {
        state.notice = None;
    }
}

/// As much of a link as tells it from others.
fn shortened(link: &str) -> String {
    let mut short: String = link.chars().take(40).collect();
    if short.len() < link.len() {
        short.push('…');
    }
    short
}
