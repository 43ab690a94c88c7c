//! What stands in one question's form, whether it is an answer yet or not.

use maturity::{Answer, Framework, Given, OptionId, Question, ReasonId};

/// What stands in one question's form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Which of the radios is chosen; none at first.
    pub pick: Option<Pick>,
    /// The note, as typed.
    pub note: String,
    /// The link to evidence, as typed.
    pub evidence: String,
    /// Whether it could be shown in two minutes.
    pub evidenced: bool,
}

/// One of the radios of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// This option describes us.
    Option(OptionId),
    /// We don't know.
    Unknown,
    /// The question does not apply; it is an answer once there is a reason.
    NotApplicable(Option<ReasonId>),
}

impl Draft {
    /// The form of a question that was answered so.
    pub fn of(given: &Given) -> Self {
        let pick = match &given.answer {
            Answer::Option(option) => Pick::Option(option.clone()),
            Answer::Unknown => Pick::Unknown,
            Answer::NotApplicable(reason) => Pick::NotApplicable(Some(reason.clone())),
        };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self { pick: Some(pick), note: text(&given.note), evidence: text(&given.evidence), evidenced: given.evidenced }
    }

    /// Whether there is a note or a link.
    pub fn has_remarks(&self) -> bool {
        !self.note.is_empty() || !self.evidence.is_empty()
    }

    /// The answer in this form, where it is one.
    pub fn given(&self) -> Option<Given> {
        let answer = match self.pick.clone()? {
            Pick::Option(option) => Answer::Option(option),
            Pick::Unknown => Answer::Unknown,
            Pick::NotApplicable(reason) => Answer::NotApplicable(reason?),
        };
        let text = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        Some(Given { answer, note: text(&self.note), evidence: text(&self.evidence), evidenced: self.evidenced })
    }
}

impl Pick {
    /// The radio at this place: the options in their order, then "we don't know", then "doesn't apply" where the
    /// framework has reasons for it.
    pub fn at(framework: &Framework, question: &Question, place: usize) -> Option<Self> {
        match place.checked_sub(question.options.len()) {
            None => Some(Self::Option(question.options[place].id.clone())),
            Some(0) => Some(Self::Unknown),
            Some(1) if !framework.na_reasons.is_empty() => Some(Self::NotApplicable(None)),
            Some(_) => None,
        }
    }
}
