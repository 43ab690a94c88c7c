//! Writes the hashes of the sources' runs of eight words: `eight_words FOLDER_OF_SOURCES > tests/sources/eight-words.txt`.

use std::{collections::BTreeSet, env, error::Error, fs};
use stride_tests::eight_words;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let mut hashes = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let text = fs::read(entry?.path())?;
        hashes.extend(eight_words::runs(&String::from_utf8_lossy(&text)).into_iter().map(|(hash, _)| hash));
    }
    print!("{}", eight_words::to_lines(&hashes));
    Ok(())
}
