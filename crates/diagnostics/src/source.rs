//! The text that authors wrote, held in memory, and places in it.

use std::collections::BTreeMap;

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
    /// Relative to the project's root: what the file is.
    pub path: String,
    /// Where it lies, as people are told: the path, behind the folder of its layer.
    pub place: String,
    /// Which of the layers it is of: 0 is the topmost.
    pub layer: usize,
    /// As on disk.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// The bytes as text, where they are UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

/// The files of one project, which others may lie on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// What stands before the paths of its files when people are told where they lie: nothing, or a folder with its `/`.
    pub folder: String,
    /// Each by its path within the project, with its bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// All files of a project, sorted by path whatever the order in which they were read.
///
/// A project may lie on others: a file of an upper layer hides those of the same path below it. What is hidden can be shown
/// in findings like everything else, and be asked for by [`SourceTree::copies`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTree {
    files: Vec<SourceFile>,
}

impl SourceTree {
    /// A tree of these `(path, bytes)`; of two with one path the last one counts.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self::layered([Layer { folder: String::new(), files: files.into_iter().collect() }])
    }

    /// A tree of layers, the topmost first.
    pub fn layered(layers: impl IntoIterator<Item = Layer>) -> Self {
        let mut files = BTreeMap::new();
        for (layer, Layer { folder, files: own }) in layers.into_iter().enumerate() {
            for (path, bytes) in own {
                let place = format!("{folder}{path}");
                files.insert((path.clone(), layer), SourceFile { path, place, layer, bytes });
            }
        }
        Self { files: files.into_values().collect() }
    }

    /// The tree of what `lay` makes of each file: another path or layer, or nothing.
    #[must_use]
    pub fn relaid(&self, lay: impl Fn(&SourceFile) -> Option<SourceFile>) -> Self {
        let mut files: Vec<_> = self.files.iter().filter_map(lay).collect();
        files.sort_by(|one, other| (&one.path, one.layer).cmp(&(&other.path, other.layer)));
        Self { files }
    }

    /// What the topmost layer lies on; no files where it lies on nothing.
    #[must_use]
    pub fn beneath(&self) -> Self {
        let files = self.files.iter().filter(|file| file.layer > 0).cloned();
        Self { files: files.map(|file| SourceFile { layer: file.layer - 1, ..file }).collect() }
    }

    /// All files, by path; of each the topmost.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        let is_topmost = |at: usize| at == 0 || self.files[at - 1].path != self.files[at].path;
        self.all().filter(move |(id, _)| is_topmost(id.0 as usize))
    }

    /// The files of this path in all layers, the topmost first.
    pub fn copies<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (SourceId, &'a SourceFile)> {
        self.all().skip(self.before(path)).take_while(move |(_, file)| file.path == path)
    }

    /// The files of every layer.
    pub(crate) fn all(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (SourceId(u32::try_from(at).unwrap_or(u32::MAX)), file))
    }

    /// How many files come before those of this path.
    fn before(&self, path: &str) -> usize {
        self.files.partition_point(|file| file.path.as_str() < path)
    }

    /// The file behind an id; nothing for an id of another tree.
    pub fn file(&self, id: SourceId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The file at `path`, that of the topmost layer which has one.
    pub fn find(&self, path: &str) -> Option<(SourceId, &SourceFile)> {
        let at = self.before(path);
        let file = self.files.get(at).filter(|file| file.path == path)?;
        Some((SourceId(u32::try_from(at).ok()?), file))
    }

    /// The files below `folder`, which ends in `/`.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (SourceId, &'a SourceFile)> {
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

    fn layer(folder: &str, files: &[(&str, &str)]) -> Layer {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        Layer { folder: folder.to_owned(), files: files.collect() }
    }

    fn texts(tree: &SourceTree) -> Vec<(&str, &str)> {
        tree.iter().map(|(_, file)| (file.place.as_str(), file.text().unwrap())).collect()
    }

    #[test]
    fn a_file_of_an_upper_layer_hides_the_one_of_the_same_path_and_each_lies_where_it_lies() {
        let tree = SourceTree::layered([
            layer("", &[("b", "edition")]),
            layer("../core/", &[("a", "core"), ("b", "core"), ("b/c", "core")]),
        ]);
        assert_eq!(texts(&tree), [("../core/a", "core"), ("b", "edition"), ("../core/b/c", "core")]);
        assert_eq!(tree.find("b").unwrap().1.place, "b");
        let copies: Vec<_> = tree.copies("b").collect();
        assert_eq!(copies.iter().map(|(_, file)| file.place.as_str()).collect::<Vec<_>>(), ["b", "../core/b"]);
        assert_eq!(tree.file(copies[1].0).unwrap().place, "../core/b");
        assert_eq!(tree.find("c"), None);
    }

    #[test]
    fn beneath_the_topmost_layer_are_the_others_as_they_were() {
        let layers = [layer("", &[("a", "1")]), layer("2/", &[("a", "2")]), layer("3/", &[("a", "3"), ("b", "3")])];
        let tree = SourceTree::layered(layers).beneath();
        assert_eq!(texts(&tree), [("2/a", "2"), ("3/b", "3")]);
        assert_eq!(texts(&tree.beneath()), [("3/a", "3"), ("3/b", "3")]);
        assert_eq!(texts(&tree.beneath().beneath()), []);
    }

    #[test]
    fn files_are_sorted_whatever_the_order_they_came_in() {
        let tree = SourceTree::new([("b".to_owned(), vec![]), ("a".to_owned(), vec![])]);
        let paths: Vec<_> = tree.iter().map(|(_, file)| file.path.as_str()).collect();
        assert_eq!(paths, ["a", "b"]);
    }
}
