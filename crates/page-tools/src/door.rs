//! The door between a module and the script beside it: bytes in, bytes out.
#![expect(unsafe_code, reason = "the browser reads and writes the module's memory by address")]

#[cfg(any(feature = "calculate", feature = "search"))]
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
#[cfg(not(feature = "export"))]
use core::{arch::wasm32, panic::PanicInfo};

/// Four kilobytes less than that of the standard library.
#[global_allocator]
// SAFETY: a module has one thread.
static ALLOCATOR: talc::TalckWasm = unsafe { talc::TalckWasm::new_global() };

/// Nobody reads words here: the browser says where it stopped. Files are made with the standard library, which has its own.
#[cfg(not(feature = "export"))]
#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    wasm32::unreachable()
}

struct Room {
    given: Vec<u8>,
    answer: Vec<u8>,
    #[cfg(feature = "search")]
    indexes: Vec<search::Index>,
}

struct Door(RefCell<Room>);

// SAFETY: a module has one thread.
unsafe impl Sync for Door {}

static DOOR: Door = Door(RefCell::new(Room {
    given: Vec::new(),
    answer: Vec::new(),
    #[cfg(feature = "search")]
    indexes: Vec::new(),
}));

/// Room for what the next call is given; the script writes it there.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    let room = &mut *DOOR.0.borrow_mut();
    room.given = alloc::vec![0; length];
    room.given.as_mut_ptr()
}

/// How long the last answer is.
#[unsafe(no_mangle)]
extern "C" fn length() -> usize {
    DOOR.0.borrow().answer.len()
}

/// Takes what was given as text, and keeps the answer; gives its address.
#[cfg(any(feature = "calculate", feature = "search"))]
fn answer(call: impl FnOnce(&Room, &str) -> Option<String>) -> *const u8 {
    answer_bytes(|room, text| call(room, text).unwrap_or_default().into_bytes())
}

/// The same, for an answer that is no text.
fn answer_bytes(call: impl FnOnce(&Room, &str) -> Vec<u8>) -> *const u8 {
    let room = &mut *DOOR.0.borrow_mut();
    let given = core::mem::take(&mut room.given);
    let text = core::str::from_utf8(&given).unwrap_or_default();
    room.answer = call(room, text);
    room.answer.as_ptr()
}

#[cfg(feature = "search")]
mod searching {
    use super::{DOOR, answer};
    use crate::{choices, find};
    use search::Index;

    /// Opens an index; gives its number, or -1 where the bytes are none.
    #[unsafe(no_mangle)]
    extern "C" fn open() -> isize {
        let room = &mut *DOOR.0.borrow_mut();
        let Ok(index) = Index::open(&room.given) else { return -1 };
        room.indexes.push(index);
        room.indexes.len().cast_signed() - 1
    }

    #[unsafe(no_mangle)]
    extern "C" fn add(index: usize, number: u32) {
        let room = &mut *DOOR.0.borrow_mut();
        if let Some(index) = room.indexes.get_mut(index) {
            index.add(number, core::mem::take(&mut room.given));
        }
    }

    #[unsafe(export_name = "choices")]
    extern "C" fn choices_of(index: usize) -> *const u8 {
        answer(|room, _| room.indexes.get(index).map(choices))
    }

    #[unsafe(export_name = "find")]
    extern "C" fn find_in(index: usize, most: usize) -> *const u8 {
        answer(|room, question| room.indexes.get(index).map(|index| find(index, question, most)))
    }
}

#[cfg(feature = "calculate")]
#[unsafe(export_name = "calculate")]
extern "C" fn calculation() -> *const u8 {
    answer(|_, request| Some(crate::calculate(request)))
}

/// Takes the words that were given, for all that is asked later.
#[cfg(feature = "export")]
#[unsafe(export_name = "speak")]
extern "C" fn speak_words() {
    answer_bytes(|_, words| {
        crate::speak(words);
        Vec::new()
    });
}

#[cfg(feature = "export")]
#[unsafe(export_name = "file")]
extern "C" fn file_of() -> *const u8 {
    answer_bytes(|_, request| crate::file(request))
}

#[cfg(feature = "export")]
#[unsafe(export_name = "qr")]
extern "C" fn qr_of() -> *const u8 {
    answer_bytes(|_, text| crate::qr(text))
}
