//! How easily a text reads: sentences, words, syllables.

use crate::eight_words::without_addresses;

/// What is counted of a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading {
    /// Words with a letter in them.
    pub words: usize,
    /// What ends with `.`, `!`, `?`, `:` or `;`, and headings and cells of tables.
    pub sentences: usize,
    syllables: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

impl Reading {
    /// Words a sentence, in tenths.
    pub fn tenths_a_sentence(&self) -> usize {
        self.words * 10 / self.sentences.max(1)
    }

    /// Flesch reading ease (1948) in whole points: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. 60 to
    /// 70 is plain English, 30 a scientific paper. Syllables are estimated, by groups of vowels.
    pub fn ease(&self) -> i64 {
        let [words, sentences, syllables] = [self.words, self.sentences, self.syllables]
            .map(|count| i64::try_from(count.max(1)).unwrap_or(i64::MAX / 100_000));
        (206_835 - 1_015 * words / sentences - 84_600 * syllables / words) / 1_000
    }
}

/// Counts a Markdown text without front matter, or any other text.
pub fn read(text: &str) -> Reading {
    let text = without_addresses(text);
    let mut reading = Reading::default();
    for block in text.split("\n\n").flat_map(|block| block.split('|')) {
        let mut sentence = Vec::new();
        for token in block.split_whitespace() {
            let word: String =
                token.chars().filter(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’')).collect();
            if word.chars().any(char::is_alphabetic) {
                sentence.push(word);
            }
            if token.trim_end_matches(['*', '"', ')', ']', '”']).ends_with(['.', '!', '?', ':', ';']) {
                reading.add(&std::mem::take(&mut sentence));
            }
        }
        reading.add(&sentence);
    }
    reading
}

impl Reading {
    fn add(&mut self, sentence: &[String]) {
        if sentence.is_empty() {
            return;
        }
        self.sentences += 1;
        self.words += sentence.len();
        self.syllables += sentence.iter().map(|word| syllables(word)).sum::<usize>();
        self.longest = self.longest.max(sentence.len());
    }
}

/// Groups of vowels, without a silent `e` at the end; at least one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let letters: Vec<char> = word.chars().collect();
    let groups =
        letters.iter().enumerate().filter(|(at, letter)| vowel(letter) && (*at == 0 || !vowel(&letters[at - 1])));
    let silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
    let groups = groups.count();
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}
