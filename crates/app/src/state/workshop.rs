//! A workshop: a room votes question by question, talks, and agrees.

mod clock;
mod record;
#[cfg(test)]
mod tests;

use super::{State, reduce};
use crate::route::Route;
use maturity::{
    Answer, Answers, Choice, Framework, Given, Question, QuestionId,
    wire::answers_file::{MAX_ID, MAX_NOTE},
};
use std::{mem, rc::Rc};

pub use clock::Clock;
pub use record::{read, write};

/// Most votes that one answer can have: a number of three digits.
const MOST_VOTES: u32 = 999;

/// A room that votes and agrees.
#[derive(Clone, Debug, Default)]
pub struct Room {
    /// The workshop that was begun, where there is one.
    pub running: Option<Rc<Workshop>>,
    /// What its clock was told last.
    pub clock: Clock,
    /// What somebody chose and has not handed in.
    pub vote: Option<Answer>,
    /// A workshop in the browser's storage that could not be read, word for word.
    pub lost: Option<Rc<str>>,
    /// The browser does not keep what was done last.
    pub is_unkept: bool,
}

/// A workshop, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workshop {
    /// How votes come in.
    pub way: Way,
    /// The question on show; none once the room looks at what it agreed on.
    pub at: Option<QuestionId>,
    /// What happened to each question that was reached.
    pub topics: Vec<Topic>,
    /// How long each question has, in seconds.
    pub limit: u64,
    /// What is left of it while the clock stands.
    pub left: u64,
    /// When it will have run out, in seconds since 1970, while it runs.
    pub until: Option<u64>,
    /// Lines of a record that this version does not know, word for word.
    strangers: Vec<String>,
}

/// How votes come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// One after another on this device.
    #[default]
    Device,
    /// Counted in the room.
    Hands,
}

/// One question in a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The question.
    pub question: QuestionId,
    /// How many voted for what.
    pub votes: Vec<(Answer, u32)>,
    /// The votes are open.
    pub revealed: bool,
    /// What the room agreed on.
    pub agreed: Option<Answer>,
    /// Who takes it on.
    pub owner: String,
    /// What was said.
    pub note: String,
}

/// What can happen in a workshop.
#[derive(Clone, Debug)]
pub enum WorkshopAction {
    /// It begins.
    Begin(Way),
    /// Votes come in another way from here on.
    Way(Way),
    /// Somebody chose this, and has not handed it in yet.
    Choose(Answer),
    /// The choice is handed in.
    Cast,
    /// On with it: the choice is handed in, the hands are revealed, or the next question comes.
    GoOn,
    /// So many hands were up for this.
    Count(Answer, u32),
    /// Everybody sees the votes.
    Reveal,
    /// The votes are thrown away, to vote again.
    VoteAgain,
    /// The room agrees on this.
    Agree(Answer),
    /// Who takes it on was typed.
    Owner(String),
    /// A note was typed.
    Note(String),
    /// To the next question, or to what was agreed on.
    Next,
    /// To this question, or to what was agreed on.
    Turn(Option<QuestionId>),
    /// Each question has so many seconds.
    Limit(u64),
    /// The clock starts, or stops, at this moment.
    Clock(u64),
    /// The clock is set back.
    Again,
    /// A second passed in this run of the clock; it is this moment.
    Tick(u32, u64),
    /// The browser keeps what was done last, or does not.
    Kept(bool),
    /// Another window keeps this record now.
    OtherWindow(String),
}

impl Topic {
    /// A question that nobody has voted on.
    fn new(question: QuestionId) -> Self {
        let (votes, owner, note) = (Vec::new(), String::new(), String::new());
        Self { question, votes, revealed: false, agreed: None, owner, note }
    }

    /// How many voted.
    pub fn people(&self) -> u32 {
        self.votes.iter().map(|(_, count)| count).sum()
    }

    /// How many voted for this.
    pub fn votes_for(&self, answer: &Answer) -> u32 {
        self.votes.iter().find(|(other, _)| other == answer).map_or(0, |(_, count)| *count)
    }

    /// The answer of the person in the middle, of those who chose an option; the lower one of two.
    pub fn middle(&self, question: &Question) -> Option<Answer> {
        let votes = |option: &Choice| self.votes_for(&Answer::Option(option.id.clone()));
        let at = |level: u8| question.options.iter().filter(move |option| option.level.get() == level);
        let position = question.options.iter().map(votes).sum::<u32>().checked_sub(1)? / 2;
        let mut before = 0;
        let level = (0..=u8::MAX).find(|level| {
            before += at(*level).map(votes).sum::<u32>();
            before > position
        })?;
        let middle = at(level).next()?;
        Some(Answer::Option(middle.id.clone()))
    }

    fn count(&mut self, answer: Answer, change: impl FnOnce(u32) -> u32) {
        let count = change(self.votes_for(&answer)).min(MOST_VOTES);
        match self.votes.iter_mut().find(|(other, _)| *other == answer) {
            Some((_, old)) => *old = count,
            None => self.votes.push((answer, count)),
        }
    }

    /// What was agreed as an answer, with the owner and the note as its note.
    fn given(&self) -> Option<Given> {
        let mut note = self.note.trim().to_owned();
        if !self.owner.trim().is_empty() {
            let owner = crate::words::named(crate::words::owner(), self.owner.trim());
            note = [owner.as_str(), if note.is_empty() { "" } else { "\n" }, &note].concat();
        }
        let note = (!note.is_empty()).then(|| reduce::clip(note, MAX_NOTE));
        Some(Given { note, ..Given::from(self.agreed.clone()?) })
    }
}

impl Workshop {
    fn new(framework: &Framework, way: Way) -> Self {
        let at = framework.questions().next().map(|(_, question)| question.id.clone());
        Self { way, at, limit: 180, left: 180, ..Self::default() }
    }

    /// What happened to a question so far.
    pub fn topic(&self, question: &QuestionId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.question == *question)
    }

    /// What happened to the question on show so far.
    fn on_show(&self) -> Option<&Topic> {
        self.topic(self.at.as_ref()?)
    }

    /// How many of the framework's questions the room has agreed on.
    pub fn agreed(&self, framework: &Framework) -> usize {
        let topic = |question: &Question| self.topic(&question.id).is_some_and(|topic| topic.agreed.is_some());
        framework.questions().filter(|(_, question)| topic(question)).count()
    }

    /// What was agreed as answers.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for topic in &self.topics {
            if let Some(given) = topic.given() {
                answers.given.insert(topic.question.clone(), given);
            }
        }
        answers
    }

    /// What is left of the time at this moment.
    pub fn left(&self, now: u64) -> u64 {
        self.until.map_or(self.left, |until| until.saturating_sub(now))
    }

    /// The question on show, to be changed.
    fn current(&mut self) -> Option<&mut Topic> {
        let at = self.at.clone()?;
        if self.topic(&at).is_none() {
            self.topics.push(Topic::new(at.clone()));
        }
        self.topics.iter_mut().find(|topic| topic.question == at)
    }

    fn turn(&mut self, to: Option<QuestionId>) {
        self.at = to;
        (self.left, self.until) = (self.limit, None);
    }
}

impl State {
    /// Goes on with the workshop whose record the browser kept, at this moment.
    pub fn open_workshop(&mut self, record: Option<String>, now: u64) {
        self.workshop.clock.now = now;
        let Some(record) = record else { return };
        match read(&record) {
            Some(workshop) => self.workshop.running = Some(Rc::new(workshop)),
            None => self.workshop.lost = Some(record.into()),
        }
    }

    /// The workshop that is on show, where there is one.
    pub fn room(&self) -> Option<&Workshop> {
        self.workshop.running.as_deref().filter(|_| self.route == Route::Workshop)
    }

    /// Another question is on show, or its votes are, or the next person has the device. A vote that was chosen and
    /// handed in at one stroke counts too: a busy browser shows both changes as one.
    pub fn has_turned_since(&self, before: &Self) -> bool {
        let shown = |state: &Self| {
            state.room().map(|room| (room.at.clone(), room.on_show().is_some_and(|topic| topic.revealed)))
        };
        let handed_in = |state: &Self| {
            let room = state.room().filter(|room| room.way == Way::Device)?;
            Some(room.on_show().map_or(0, Topic::people))
        };
        let next_person = handed_in(before).zip(handed_in(self)).is_some_and(|(before, now)| before < now);
        before.screen() == self.screen() && (shown(before) != shown(self) || next_person)
    }
}

/// What happens in the workshop.
pub(super) fn act(state: &mut State, action: WorkshopAction) {
    if let WorkshopAction::Begin(way) = action {
        state.workshop.running = Some(Rc::new(Workshop::new(state.framework(), way)));
        state.workshop.lost = None;
        return;
    }
    if let WorkshopAction::Kept(is_kept) = action {
        state.workshop.is_unkept = !is_kept;
        return;
    }
    if let WorkshopAction::OtherWindow(record) = action {
        return meet(state, &record);
    }
    let Some(mut kept) = state.workshop.running.take() else { return };
    if clock::act(state, &mut kept, &action) {
        state.workshop.running = Some(kept);
        return;
    }
    state.form.problem = None;
    let workshop = Rc::make_mut(&mut kept);
    let action = if matches!(action, WorkshopAction::GoOn) { go_on(workshop) } else { action };
    match action {
        WorkshopAction::Way(way) => (workshop.way, state.workshop.vote) = (way, None),
        WorkshopAction::Choose(answer) => state.workshop.vote = Some(answer),
        WorkshopAction::Cast => cast(state, workshop),
        WorkshopAction::Next => {
            let next = next(state.framework(), workshop.at.as_ref());
            workshop.turn(next);
            state.workshop.vote = None;
        }
        WorkshopAction::Turn(to) => {
            workshop.turn(to);
            state.workshop.vote = None;
        }
        other => {
            if let Some(topic) = workshop.current() {
                discuss(topic, other);
            }
        }
    }
    state.workshop.running = Some(kept);
}

/// Another window holds the same workshop: what it keeps is newer. A record that cannot be read changes nothing here.
fn meet(state: &mut State, record: &str) {
    let Some(theirs) = read(record) else { return };
    let ours = state.workshop.running.as_deref();
    if ours == Some(&theirs) {
        return;
    }
    if ours.is_none_or(|ours| ours.at != theirs.at) {
        state.workshop.vote = None;
    }
    state.workshop.running = Some(Rc::new(theirs));
}

fn discuss(topic: &mut Topic, action: WorkshopAction) {
    match action {
        WorkshopAction::Count(answer, count) => topic.count(answer, |_| count),
        WorkshopAction::Reveal => topic.revealed = topic.people() > 0,
        WorkshopAction::VoteAgain => (topic.votes, topic.revealed) = (Vec::new(), false),
        WorkshopAction::Agree(answer) => topic.agreed = Some(answer),
        WorkshopAction::Owner(owner) => topic.owner = reduce::clip(owner, MAX_ID),
        WorkshopAction::Note(note) => topic.note = reduce::clip(note, MAX_NOTE),
        _ => {}
    }
}

/// What comes next in this state of a question.
fn go_on(workshop: &mut Workshop) -> WorkshopAction {
    let by_hands = workshop.way == Way::Hands;
    match workshop.current() {
        Some(topic) if topic.revealed => WorkshopAction::Next,
        Some(_) if by_hands => WorkshopAction::Reveal,
        _ => WorkshopAction::Cast,
    }
}

/// Hands the choice in, so that the next person sees none.
fn cast(state: &mut State, workshop: &mut Workshop) {
    let vote = mem::take(&mut state.workshop.vote);
    let Some(topic) = workshop.current().filter(|topic| !topic.revealed) else { return };
    if let Some(vote) = vote {
        topic.count(vote, |count| count + 1);
    } else {
        state.form.problem = Some(super::Problem::NothingChosen);
        state.form.problems += 1;
    }
}

fn next(framework: &Framework, at: Option<&QuestionId>) -> Option<QuestionId> {
    let mut rest = framework.questions().skip_while(|(_, question)| Some(&question.id) != at);
    rest.nth(1).map(|(_, question)| question.id.clone())
}
