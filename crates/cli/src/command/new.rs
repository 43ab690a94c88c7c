//! `stride new`

use crate::{
    Outcome,
    arguments::New,
    new::{self, Name},
};
use anyhow::Result;

/// Makes a folder with a project in it.
///
/// # Errors
/// When there is something of this name already, or it cannot be written; nothing is changed then.
pub fn run(arguments: &New) -> Result<Outcome> {
    let folder = &arguments.name;
    let last = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = Name::new(&last, arguments.title.as_deref());
    let files = new::files(&name, arguments.from, arguments.host);
    new::put(folder, &files)?;
    eprintln!("made {} with {} files: {}", folder.display(), files.len(), name.title);
    eprintln!("help: `stride serve --root {}` shows it; its README.md says what is where", folder.display());
    Ok(Outcome::Fine)
}
