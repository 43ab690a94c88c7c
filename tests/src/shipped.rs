//! The content that we ship, compiled.

use content::Library;
use diagnostics::SourceTree;
use maturity::{Framework, wire::bundle};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The framework that `content/` of the workspace describes.
///
/// # Errors
/// Where a file cannot be read.
pub fn framework(workspace: &Path) -> io::Result<Framework> {
    Ok(library(workspace)?.framework)
}

/// The framework as an assessment bundle without pages, as those change no figure.
pub fn bundle(framework: Framework) -> String {
    bundle::to_json(&bundle::Bundle::of(framework))
}

/// The content and the site of the workspace, compiled. What is to be found in them is for others to say.
///
/// # Errors
/// Where a file cannot be read.
pub fn library(workspace: &Path) -> io::Result<Library> {
    Ok(content::compile(&SourceTree::new(files(workspace)?)).0)
}

/// Every file of `content/` and `site/` with its path within the workspace, in the paths' order.
///
/// # Errors
/// Where a file cannot be read.
pub fn files(workspace: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = ["content", "site"].map(|folder| workspace.join(folder)).into();
    folders.retain(|folder| folder.is_dir());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(workspace).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push((name, fs::read(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
