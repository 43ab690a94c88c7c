//! The text that authors wrote, held in memory, and places in it.

/// A file of a [`SourceTree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The file's number in its tree, from 0.
    pub fn index(self) -> u32 {
        self.0
    }

    /// The id of the file with this number.
    pub fn from_index(index: u32) -> Self {
        Self(index)
    }
}

/// A stretch of a file: byte offsets, `start` included, `end` not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: SourceId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `start..end` in `file`; offsets beyond 4 GiB are clamped.
    pub fn new(file: SourceId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// A span that points nowhere: what stands there is a placeholder for something that was already reported.
    pub const ABSENT: Self = Self { file: SourceId(u32::MAX), start: 0, end: 0 };

    /// Whether this is [`Span::ABSENT`].
    pub fn is_absent(self) -> bool {
        self.file == SourceId(u32::MAX)
    }
}

/// A place as people count it: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One file: its path relative to the project's root, with `/` between the parts, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the project's root.
    pub path: String,
    /// As on disk.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// The bytes as text, where they are UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

/// All files of a project, sorted by path whatever the order in which they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTree {
    files: Vec<SourceFile>,
}

impl SourceTree {
    /// A tree of these `(path, bytes)`; of two with one path the last one counts.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files: std::collections::BTreeMap<_, _> = files.into_iter().collect();
        Self { files: files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect() }
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (SourceId(u32::try_from(at).unwrap_or(u32::MAX)), file))
    }

    /// The file behind an id; nothing for an id of another tree.
    pub fn file(&self, id: SourceId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The file at `path`.
    pub fn find(&self, path: &str) -> Option<(SourceId, &SourceFile)> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some((SourceId(u32::try_from(at).ok()?), &self.files[at]))
    }

    /// The files below `folder`, which ends in `/`.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (SourceId, &'a SourceFile)> {
        self.iter().filter(move |(_, file)| file.path.starts_with(folder))
    }

    /// Where `span` starts and ends, as people count.
    pub fn positions(&self, span: Span) -> Option<(Position, Position)> {
        let text = String::from_utf8_lossy(&self.file(span.file)?.bytes);
        Some((position(&text, span.start as usize), position(&text, span.end as usize)))
    }
}

/// The line and column of a byte offset; an offset past the end counts as the end.
fn position(text: &str, offset: usize) -> Position {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let tree = SourceTree::new([("a".to_owned(), "é: 1\nb: ü!".as_bytes().to_vec())]);
        let (id, _) = tree.find("a").expect("is there");
        let (start, end) = tree.positions(Span::new(id, 11, 12)).expect("in the tree");
        assert_eq!((start, end), (Position { line: 2, column: 5 }, Position { line: 2, column: 6 }));
    }

    #[test]
    fn files_are_sorted_whatever_the_order_they_came_in() {
        let tree = SourceTree::new([("b".to_owned(), vec![]), ("a".to_owned(), vec![])]);
        let paths: Vec<_> = tree.iter().map(|(_, file)| file.path.as_str()).collect();
        assert_eq!(paths, ["a", "b"]);
    }
}
