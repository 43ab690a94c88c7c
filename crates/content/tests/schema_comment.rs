//! Every file that we ship names its schema, so that an editor knows it.

use content::json_schema::Kind;
use std::{fs, path::Path};

/// The files below `folder`, by their path from `root`.
fn paths(root: &Path, folder: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(root.join(folder)).expect("is a folder") {
        let entry = entry.expect("can be listed");
        let path = format!("{folder}/{}", entry.file_name().to_str().expect("is text"));
        if entry.path().is_dir() {
            paths.extend(self::paths(root, &path));
        } else {
            paths.push(path);
        }
    }
    paths
}

#[test]
fn every_file_that_we_ship_begins_with_the_comment_that_names_its_schema() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("lies in the workspace");
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for path in ["content", "site"].into_iter().flat_map(|folder| paths(root, folder)) {
        let Some(kind) = Kind::of(&path) else { continue };
        looked_at += 1;
        let up = "../".repeat(path.matches('/').count());
        let comment = format!("# yaml-language-server: $schema={up}docs/schema/{}.json", kind.name);
        let text = fs::read_to_string(root.join(&path)).expect("is text");
        let yaml = text.strip_prefix("---\n").unwrap_or(&text);
        if yaml.lines().next() != Some(comment.as_str()) {
            wrong.push(format!("{path}: begin its YAML with {comment}"));
        }
    }
    assert!(looked_at > 40, "only {looked_at} files were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
