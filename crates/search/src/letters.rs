//! What a letter is, and its small form: ranges in place of the tables of Unicode, which would be a quarter of what browsers
//! load. Both sides go by the same rules, so what they leave out (capitals of scripts that few sites are written in) is
//! only found as it is written.

/// Whether a character belongs to a word: a letter, a digit or, beyond ASCII, whatever is no known sign or space.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphanumeric(),
        'ª' | 'µ' | 'º' => true,
        // Signs of Latin-1; times and divided by; combining accents, which `words` knows of; punctuation, currency,
        // arrows, mathematics, drawings; CJK punctuation; private use, variations and full-width signs; emoji.
        '\u{80}'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{300}'..='\u{36f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{30fb}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

/// The small form of a letter beyond ASCII: Latin, Greek, Cyrillic and Armenian.
pub(crate) fn small(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0xc0..=0xde | 0x391..=0x3ab | 0x410..=0x42f => code + 32,
        // İ has no other small form of one letter than i; Ÿ is far from ÿ.
        0x130 => u32::from('i'),
        0x178 => 0xff,
        // Where capitals are odd, and where they are even; their small forms follow them.
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc => code + code % 2,
        0x100..=0x137
        | 0x14a..=0x177
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95
        | 0x1ea0..=0x1eff => code | 1,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x400..=0x40f => code + 80,
        0x531..=0x556 => code + 48,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// Latin letters, each with those that people type it for where they do not have the accent.
const ACCENTED: &str = "aàáâãäåāăą cçćĉċč dďđð eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľŀł nñńņňŋŉ oòóôõöøōŏő rŕŗř \
    sśŝşšșſ tţťŧț uùúûüũūŭůűų wŵ yýÿŷ zźżž";

/// A small letter without its accent.
pub(crate) fn plain(letter: char) -> char {
    let mut plain = ' ';
    for known in ACCENTED.chars() {
        if known == letter {
            return plain;
        }
        if known.is_ascii() {
            plain = known;
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::small;
    use alloc::{format, vec::Vec};
    use core::ops::RangeInclusive;

    /// Where the rules are meant to hold; rarer letters stay as they are.
    const BLOCKS: [RangeInclusive<u32>; 9] = [
        0xc0..=0x17f,
        0x1cd..=0x1ef,
        0x1f8..=0x21f,
        0x222..=0x233,
        0x386..=0x3ab,
        0x400..=0x4bf,
        0x4d0..=0x556,
        0x1e00..=0x1e95,
        0x1ea0..=0x1eff,
    ];

    #[test]
    fn a_capital_has_the_small_form_that_unicode_gives_it() {
        let capitals = BLOCKS.into_iter().flatten().filter_map(char::from_u32).filter(|letter| letter.is_uppercase());
        let other = capitals.filter(|capital| {
            let mut lower = capital.to_lowercase();
            let (first, more) = (lower.next(), lower.next());
            more.is_none() && first != Some(small(*capital))
        });
        assert_eq!(other.map(u32::from).map(|code| format!("{code:x}")).collect::<Vec<_>>(), [""; 0]);
    }
}
