//! Text into a frame: as large as it may be, in lines of about one length.

use super::{
    draw::Studio,
    measure::{Face, Widths, measure},
};
use serde::Serialize;

/// A place for text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) face: Face,
    pub(super) width: f32,
    pub(super) height: f32,
    /// From line to line, in parts of the size.
    pub(super) leading: f32,
    /// From the largest to the smallest.
    pub(super) sizes: &'static [u16],
}

/// Text that fits its frame.
#[derive(Debug, Default, Serialize)]
pub(super) struct Fitted {
    pub(super) size: u16,
    pub(super) lines: Vec<String>,
    #[serde(skip)]
    is_cut: bool,
}

/// Sets `text` at the largest size at which all of it fits, or at the smallest one, cut; empty where the fonts lack
/// letters of it.
pub(super) fn fit(studio: &Studio, frame: &Frame, text: &str) -> Fitted {
    let Some(smallest) = frame.sizes.last().copied() else { return Fitted::default() };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let Some(mut widths) = measure(studio, frame.face, &words) else { return Fitted::default() };
    for size in frame.sizes.iter().copied() {
        let (width, room) = frame.room(size);
        if let Some(lines) = wrap(&widths, width).filter(|lines| lines.len() <= room) {
            let lines = balanced(&widths, width, lines);
            let lines = lines.into_iter().map(|line| words[line].join(" ")).collect();
            return Fitted { size, lines, is_cut: false };
        }
    }
    let (width, room) = frame.room(smallest);
    words = words.into_iter().flat_map(|word| pieces(studio, frame.face, word, width)).collect();
    widths = match measure(studio, frame.face, &words) {
        Some(widths) => widths,
        None => return Fitted::default(),
    };
    let lines = wrap(&widths, width).unwrap_or_default();
    let mut lines: Vec<String> = lines.into_iter().take(room + 1).map(|line| words[line].join(" ")).collect();
    let is_cut = lines.len() > room;
    if is_cut {
        lines.truncate(room);
        if let Some(last) = lines.last_mut() {
            shorten(studio, frame.face, last, width);
        }
    }
    Fitted { size: smallest, lines, is_cut }
}

/// Sets as many whole sentences as fit, or the first one, cut.
pub(super) fn fit_sentences(studio: &Studio, frame: &Frame, text: &str) -> Fitted {
    let mut text = text;
    loop {
        let fitted = fit(studio, frame, text);
        match text.rfind(". ") {
            Some(end) if fitted.is_cut => text = &text[..=end],
            _ => return fitted,
        }
    }
}

impl Frame {
    /// The width at size 1, and how many lines there may be.
    fn room(&self, size: u16) -> (f32, usize) {
        let size = f32::from(size);
        let lines = (1..=u8::MAX).take_while(|lines| f32::from(*lines) * size * self.leading <= self.height).count();
        (self.width / size, lines)
    }
}

/// The words of each line, as many in each as fit; nothing where a word alone is too wide.
fn wrap(widths: &Widths, width: f32) -> Option<Vec<std::ops::Range<usize>>> {
    let (mut lines, mut start, mut used) = (Vec::new(), 0, 0.0);
    for (at, word) in widths.words.iter().enumerate() {
        if *word > width {
            return None;
        }
        let wider = used + widths.space + word;
        if at == start {
            used = *word;
        } else if wider <= width {
            used = wider;
        } else {
            lines.push(start..at);
            (start, used) = (at, *word);
        }
    }
    lines.push(start..widths.words.len());
    Some(lines)
}

/// The same number of lines, in the narrowest width that has room for them.
fn balanced(widths: &Widths, width: f32, lines: Vec<std::ops::Range<usize>>) -> Vec<std::ops::Range<usize>> {
    let (mut narrow, mut wide, mut best) = (0.0, width, lines);
    for _ in 0..12 {
        let middle = f32::midpoint(narrow, wide);
        match wrap(widths, middle) {
            Some(lines) if lines.len() == best.len() => (wide, best) = (middle, lines),
            _ => narrow = middle,
        }
    }
    best
}

/// A word cut in halves until each piece fits.
fn pieces<'a>(studio: &Studio, face: Face, word: &'a str, width: f32) -> Vec<&'a str> {
    let fits = measure(studio, face, &[word]).is_none_or(|widths| widths.words.iter().all(|word| *word <= width));
    let middle = word.char_indices().nth(word.chars().count() / 2).map_or(0, |(at, _)| at);
    if fits || middle == 0 {
        return vec![word];
    }
    let (first, last) = word.split_at(middle);
    [pieces(studio, face, first, width), pieces(studio, face, last, width)].concat()
}

/// Ends the line with an ellipsis, and takes words from it, or else letters, until it fits.
fn shorten(studio: &Studio, face: Face, line: &mut String, width: f32) {
    loop {
        let ended = format!("{}…", line.trim_end_matches([' ', ',', ';', ':', '.']));
        let words: Vec<&str> = ended.split(' ').collect();
        let wide = |widths: &Widths| {
            #[expect(clippy::cast_precision_loss, reason = "a line has few words")]
            let spaces = widths.space * (words.len() - 1) as f32;
            widths.words.iter().sum::<f32>() + spaces > width
        };
        if line.is_empty() || !measure(studio, face, &words).as_ref().is_some_and(wide) {
            *line = ended;
            return;
        }
        match line.rfind(' ') {
            Some(space) => line.truncate(space),
            None => drop(line.pop()),
        }
    }
}
