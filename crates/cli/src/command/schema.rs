//! `stride schema`

use crate::{
    Outcome,
    arguments::{Schema, SchemaFormat},
};
use anyhow::{Context, Result, bail};
use content::json_schema::{KINDS, Kind, reference};
use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// Prints a schema or the manual, or the list of all kinds, or writes schemas to a folder.
///
/// # Errors
/// When there is no such kind, or a file cannot be written.
pub fn run(arguments: &Schema) -> Result<Outcome> {
    let kinds = match &arguments.kind {
        Some(name) => vec![find(name)?],
        None => KINDS.iter().collect(),
    };
    if let Some(folder) = &arguments.out {
        write(&kinds, folder)?;
    } else if arguments.format == SchemaFormat::Markdown {
        let manual = match (&arguments.kind, kinds.as_slice()) {
            (Some(_), [kind]) => kind.reference(),
            _ => reference(),
        };
        io::stdout().write_all(manual.as_bytes())?;
    } else if arguments.kind.is_some() {
        let schemas: String = kinds.iter().map(|kind| kind.json_schema()).collect();
        io::stdout().write_all(schemas.as_bytes())?;
    } else {
        for kind in kinds {
            writeln!(io::stdout(), "{:<15} {}", kind.name, kind.files)?;
        }
    }
    Ok(Outcome::Fine)
}

fn find(name: &str) -> Result<&'static Kind> {
    if let Some(kind) = KINDS.iter().find(|kind| kind.name == name) {
        return Ok(kind);
    }
    let names = || KINDS.iter().map(|kind| kind.name);
    match diagnostics::nearest(name, names()) {
        Some(meant) => bail!("there is no kind of file `{name}`\nhelp: did you mean `{meant}`?"),
        None => bail!("there is no kind of file `{name}`\nhelp: one of: {}", names().collect::<Vec<_>>().join(", ")),
    }
}

fn write(kinds: &[&Kind], folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    for kind in kinds {
        let path = folder.join(format!("{}.json", kind.name));
        fs::write(&path, kind.json_schema()).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}
