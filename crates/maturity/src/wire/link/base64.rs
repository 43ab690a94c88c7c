//! Bytes as letters, digits, `-` and `_` (RFC 4648, §5, without padding): nothing that an address must escape.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let byte = |place: usize| u32::from(group.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for shift in [18, 12, 6, 0].into_iter().take(group.len() + 1) {
            text.push(char::from(LETTERS[(bits >> shift) as usize % 64]));
        }
    }
    text
}

/// The bytes, and whether nothing but them is written: bits that fill no byte are 0.
///
/// # Errors
/// A sentence that names the first character that is none of ours.
pub fn decode(text: &str) -> Result<(Vec<u8>, bool), String> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0_u32);
    for (place, letter) in text.chars().enumerate() {
        let Some(value) = (0_u32..).zip(LETTERS).find(|(_, known)| char::from(**known) == letter) else {
            let place = (place + 1).to_string();
            return Err(["The link was changed on its way: its character ", &place, " is in no link."].concat());
        };
        (bits, held) = (bits << 6 | value.0, held + 6);
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held));
            bits &= (1 << held) - 1;
        }
    }
    Ok((bytes, bits == 0 && held < 6))
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn texts_are_those_of_the_standard() {
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg")] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), Ok((bytes.into(), true)));
        }
        assert_eq!(encode(&[0xfb, 0xff, 0xbf]), "-_-_");
    }

    #[test]
    fn bits_and_characters_that_fill_no_byte_are_noticed() {
        assert_eq!(decode("Zh"), Ok((b"f".into(), false)));
        assert_eq!(decode("Zm9vA"), Ok((b"foo".into(), false)));
    }
}
