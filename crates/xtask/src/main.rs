//! `cargo xtask test`: everything that has to be green, in one command. `cargo xtask bench`: every figure. `cargo xtask
//! dist`: a release.

mod bench;
mod browser;
mod dist;
mod plan;
mod shell;
mod toolchain;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test                 everything, in this order; stops at the first failure
cargo xtask test --only GROUP    one group of it: fmt, clippy, rust or browser
cargo xtask bench                times the engine, natively and in WebAssembly, and a plain scorer beside it
cargo xtask dist                 one static binary for Linux, with manual pages and completions, packed and proven to need nothing
cargo xtask help                 this

fmt       cargo fmt --check
clippy    warnings are errors; the app, the formulas, the search and the page tools for wasm32
rust      unit, property and end-to-end tests, the engine in WebAssembly against the native one; needs Node
browser   builds the site and tests it in Chromium; installs when they are missing: Chromium and the parts of
          LibreOffice that read workbooks and slides (both as root, by apt-get), and the npm packages of tests/browser;
          $CHROMIUM names another browser, $SOFFICE another LibreOffice
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let group = match arguments[..] {
        ["test"] => None,
        ["test", "--only", name] => match plan::Group::by_name(name) {
            Some(group) => Some(group),
            None => return misused(&format!("there is no group `{name}`")),
        },
        ["bench"] => return bench::run_all(),
        ["dist"] => return dist::run_all(),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => return misused("what shall be done?"),
    };
    plan::run(group)
}

fn misused(why: &str) -> ExitCode {
    eprint!("xtask: {why}\n\n{HELP}");
    ExitCode::from(2)
}
