//! What the browser keeps: the answers as an answers file, beside it results over time as a history and the stages that
//! other pages mark, and aside from it whatever could not be read.

use super::{clock, page};
use crate::state::{Earlier, Keeping, Kept, Past, Refusal, Workshop, is_nothing, write_workshop};
use maturity::{
    Answers, Framework, History,
    wire::{answers_file, history, marks},
};
use web_sys::Storage;

/// How many unreadable texts are kept at most; none is ever written over.
const ASIDE: usize = 9;

/// Most bytes of what is kept between assessments: answers always find room in the 5 MB that browsers give.
const MOST_HISTORY: usize = 2 * 1024 * 1024;

/// The browser's storage for one framework.
pub struct Store {
    storage: Option<Storage>,
    prefix: String,
}

impl Store {
    /// Opens it; where the browser has none, or forbids it, everything is refused later.
    pub fn open(framework: &str) -> Self {
        let storage = page::window().and_then(|window| window.local_storage().ok().flatten());
        Self { storage, prefix: ["stride:", framework, ":"].concat() }
    }

    /// The name under which the answers are kept.
    pub fn answers_key(&self) -> String {
        [&self.prefix, "answers"].concat()
    }

    /// The name under which results over time are kept.
    pub fn history_key(&self) -> String {
        [&self.prefix, "history"].concat()
    }

    /// Reads everything, and says where the answers are of an earlier version. Answers that cannot be read are moved
    /// aside, word for word; those of a newer version stay where that version will look for them.
    pub fn load(&self, framework: &Framework) -> (Kept, Option<Earlier>) {
        let mut kept = Kept { answers: Answers::default(), unreadable: self.aside(), keeping: Keeping::Kept };
        let found =
            self.storage.as_ref().and_then(|storage| Some((storage, storage.get_item(&self.answers_key()).ok()?)));
        let Some((storage, text)) = found else {
            kept.keeping = Keeping::Refused(Refusal::Blocked);
            return (kept, None);
        };
        let Some(text) = text else { return (kept, None) };
        match answers_file::from_json(framework, &text) {
            Ok(file) => {
                // Anew, as they may be of an earlier version of the framework, or of a site that did not mark yet.
                self.mark(storage, framework, &file.answers, file.taken_at.as_deref());
                let earlier = (file.stamp.hash != framework.hash)
                    .then_some(Earlier { version: file.stamp.version, strangers: file.unknown.len() });
                kept.answers = file.answers;
                (kept, earlier)
            }
            Err(reason) => {
                if Refusal::of_unreadable(&reason) == Refusal::Newer
                    || !self.set_aside(storage, &self.answers_key(), &text)
                {
                    kept.keeping = Keeping::Refused(Refusal::of_unreadable(&reason));
                }
                kept.unreadable.push(text);
                (kept, None)
            }
        }
    }

    /// Reads what is kept between assessments, and the text where it cannot be read, which is treated as answers are.
    pub fn load_past(&self, framework: &Framework) -> (Past, Option<String>) {
        let key = self.history_key();
        let found = self.storage.as_ref().and_then(|storage| Some((storage, storage.get_item(&key).ok()?)));
        let (storage, text) = match found {
            Some((storage, Some(text))) => (storage, text),
            Some((_, None)) => return (Past::new(History::default(), Keeping::Kept), None),
            None => return (Past::new(History::default(), Keeping::Refused(Refusal::Blocked)), None),
        };
        match history::from_json(framework, &text) {
            Ok(history) => (Past::new(history, Keeping::Kept), None),
            Err(reason) => {
                let refusal = Refusal::of_unreadable(&reason);
                let is_free = refusal != Refusal::Newer && self.set_aside(storage, &key, &text);
                let keeping = if is_free { Keeping::Kept } else { Keeping::Refused(refusal) };
                (Past::new(History::default(), keeping), Some(text))
            }
        }
    }

    /// What lies there now under a name.
    pub fn look(&self, key: &str) -> Result<Option<String>, Refusal> {
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        storage.get_item(key).map_err(|_| Refusal::Blocked)
    }

    /// Keeps the answers; nothing is kept of nothing.
    pub fn save(&self, framework: &Framework, answers: &Answers) -> Result<(), Refusal> {
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        if answers == &Answers::default() {
            self.mark(storage, framework, answers, None);
            return storage.remove_item(&self.answers_key()).map_err(|_| Refusal::Blocked);
        }
        let now = clock::now();
        let json = answers_file::to_json(framework, answers, Some(&now));
        if json.len() > answers_file::MAX_BYTES {
            return Err(Refusal::TooLarge);
        }
        storage.set_item(&self.answers_key(), &json).map_err(|_| Refusal::Full)?;
        self.mark(storage, framework, answers, Some(&now));
        Ok(())
    }

    /// Keeps what is kept between assessments. Where it is nothing, nothing is kept `of_all`, and otherwise the nothing:
    /// another window then knows that it was emptied and not cleared.
    pub fn save_past(&self, framework: &Framework, past: &History, of_all: bool) -> Result<(), Refusal> {
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        let key = self.history_key();
        if of_all && is_nothing(past) {
            return storage.remove_item(&key).map_err(|_| Refusal::Blocked);
        }
        let json = history::to_json(framework, past).map_err(|_| Refusal::TooLarge)?;
        if json.len() > MOST_HISTORY {
            return Err(Refusal::TooLarge);
        }
        storage.set_item(&key, &json).map_err(|_| Refusal::Full)
    }

    /// Keeps what other pages mark, or nothing where these answers have no result. Marks that cannot be kept are gone:
    /// older ones would be wrong.
    fn mark(&self, storage: &Storage, framework: &Framework, answers: &Answers, taken_at: Option<&str>) {
        let key = [&self.prefix, "marks"].concat();
        let marks = marks::to_json(framework, answers, &maturity::score(framework, answers), taken_at);
        if marks.is_none_or(|marks| storage.set_item(&key, &marks).is_err()) {
            let _ = storage.remove_item(&key);
        }
    }

    /// The name under which a workshop is kept.
    pub fn workshop_key(&self) -> String {
        [&self.prefix, "workshop"].concat()
    }

    /// The workshop's record, where there is one.
    pub fn load_workshop(&self) -> Option<String> {
        self.storage.as_ref()?.get_item(&self.workshop_key()).ok()?
    }

    /// Keeps the workshop, or nothing of it.
    pub fn save_workshop(&self, workshop: Option<&Workshop>) -> Result<(), Refusal> {
        let storage = self.storage.as_ref().ok_or(Refusal::Blocked)?;
        match workshop {
            Some(workshop) => {
                storage.set_item(&self.workshop_key(), &write_workshop(workshop)).map_err(|_| Refusal::Full)
            }
            None => storage.remove_item(&self.workshop_key()).map_err(|_| Refusal::Blocked),
        }
    }

    /// Removes what could not be read.
    pub fn forget_unreadable(&self) {
        if let Some(storage) = &self.storage {
            for place in 1..=ASIDE {
                let _ = storage.remove_item(&self.aside_key(place));
            }
        }
    }

    /// What was moved aside, word for word.
    fn aside(&self) -> Vec<String> {
        let aside = |place| self.storage.as_ref()?.get_item(&self.aside_key(place)).ok()?;
        (1..=ASIDE).filter_map(aside).collect()
    }

    fn set_aside(&self, storage: &Storage, from: &str, text: &str) -> bool {
        let free = (1..=ASIDE).map(|place| self.aside_key(place)).find(|key| matches!(storage.get_item(key), Ok(None)));
        free.is_some_and(|key| storage.set_item(&key, text).is_ok()) && storage.remove_item(from).is_ok()
    }

    fn aside_key(&self, place: usize) -> String {
        if place == 1 { [&self.prefix, "unreadable"].concat() } else { format!("{}unreadable-{place}", self.prefix) }
    }
}

/// The answers in what is kept under our name; none where nothing is.
pub fn read(framework: &Framework, text: Option<String>) -> Result<Answers, String> {
    text.map_or_else(
        || Ok(Answers::default()),
        |text| answers_file::from_json(framework, &text).map(|file| file.answers),
    )
}

/// What is kept between assessments, in what is kept under its name; nothing where nothing is.
pub fn read_past(framework: &Framework, text: Option<String>) -> Result<Box<History>, String> {
    text.map_or_else(|| Ok(Box::default()), |text| history::from_json(framework, &text).map(Box::new))
}
