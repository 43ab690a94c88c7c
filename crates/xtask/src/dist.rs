//! A release: one static binary with app, theme and framework in it, what a system installs beside it, and the proof that it
//! works where there is nothing else.

mod notices;
mod proof;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::shell::{Outcome, cargo, output, program, run};
use crate::toolchain;

/// Linked without a C library of the system's. No dependency needs a C compiler.
const TARGET: &str = "x86_64-unknown-linux-musl";
const SYSTEM: &str = "x86_64-linux";
const PROFILE: &str = "shipped";
const SHELLS: [(&str, &str); 5] = [
    ("bash", "stride.bash"),
    ("zsh", "_stride"),
    ("fish", "stride.fish"),
    ("elvish", "stride.elv"),
    ("powershell", "_stride.ps1"),
];

/// Builds, packs and proves it.
pub fn run_all() -> ExitCode {
    match release() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn release() -> Outcome {
    toolchain::add(TARGET)?;
    cargo(&["build", "--locked", "--package", "cli", "--profile", PROFILE, "--target", TARGET])?;
    let target = toolchain::target_folder();
    let binary = target.join(TARGET).join(PROFILE).join("stride");
    let dist = target.join("dist");
    let name = format!("stride-{}-{SYSTEM}", env!("CARGO_PKG_VERSION"));
    let folder = stage(&dist.join(&name), &binary)?;
    proof::prove(&folder.join("stride"))?;
    let archive = pack(&dist, &name)?;
    println!("{} bytes: the binary", size(&binary)?);
    println!("{} bytes: {}", size(&archive)?, archive.display());
    Ok(())
}

/// Everything that is packed, in a folder of its own.
fn stage(folder: &Path, binary: &Path) -> Result<PathBuf, String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    let completions = folder.join("completions");
    fs::create_dir_all(&completions).map_err(|error| at(folder, &error))?;
    fs::copy(binary, folder.join("stride")).map_err(|error| at(binary, &error))?;
    run(program(binary).args(["man", "--out"]).arg(folder.join("man")))?;
    for (shell, file) in SHELLS {
        let script = output(program(binary).args(["completions", shell])).ok_or("the binary completes nothing")?;
        write(&completions.join(file), &format!("{script}\n"))?;
    }
    write(&folder.join("THIRD-PARTY.txt"), &notices::notices(TARGET)?)?;
    Ok(folder.to_owned())
}

/// The archive, with the same bytes for the same files, and its checksum beside it.
fn pack(dist: &Path, name: &str) -> Result<PathBuf, String> {
    let archive = dist.join(format!("{name}.tar.gz"));
    let committed = output(program("git").args(["log", "-1", "--format=%ct"])).unwrap_or_else(|| "0".to_owned());
    let time = std::env::var("SOURCE_DATE_EPOCH").unwrap_or(committed);
    let mut tar = program("tar");
    tar.args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--use-compress-program=gzip -n9"]);
    tar.arg(format!("--mtime=@{time}")).arg("--create").arg("--file").arg(&archive);
    run(tar.arg("--directory").arg(dist).arg(name))?;
    let sum = output(program("sha256sum").arg(format!("{name}.tar.gz")).current_dir(dist)).ok_or("no sha256sum")?;
    write(&dist.join(format!("{name}.tar.gz.sha256")), &format!("{sum}\n"))?;
    Ok(archive)
}

fn size(file: &Path) -> Result<u64, String> {
    fs::metadata(file).map(|metadata| metadata.len()).map_err(|error| at(file, &error))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| at(file, &error))
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
