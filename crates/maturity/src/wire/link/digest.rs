//! The two sums over texts and bytes that a link is made of. Both are part of the format.

/// 64-bit FNV-1a of the text's UTF-8, its halves combined by exclusive or.
pub fn digest(text: &str) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
    half(hash >> 32) ^ half(hash)
}

/// CRC-32, as in zip files: no change within 32 bits in a row escapes it.
pub fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::{checksum, digest};
    use std::collections::BTreeSet;

    #[test]
    fn sums_are_those_of_their_standards() {
        // FNV-1a, 64 bits: "" is cbf29ce484222325 and "foobar" is 85944171f73967e8.
        assert_eq!(digest(""), 0xcbf2_9ce4 ^ 0x8422_2325);
        assert_eq!(digest("foobar"), 0x8594_4171 ^ 0xf739_67e8);
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn texts_that_differ_in_little_collide_no_more_often_than_by_chance() {
        let mut seen = BTreeSet::new();
        let options = |question: u32| (0..20).map(move |option| format!("a/d{}.q{question}=l{option}", question / 10));
        let collisions = (0..10_000).flat_map(options).filter(|text| !seen.insert(digest(text))).count();
        // 200,000 texts: 200,000² / 2 / 2³² = 4.7 are to be expected, and 15 or more once in 10,000 times.
        assert!(collisions < 15, "{collisions}");
    }
}
