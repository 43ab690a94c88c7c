//! The proof that the binary needs nothing: no library of the system's, no file of ours, no network.

use std::path::Path;

use crate::shell::{Outcome, output, program, run};

/// What somebody does who has the binary alone. `$1` is the binary; the folder is empty, and so is the surroundings' network.
const FIRST_DAY: &str = r#"
test -z "$(ls -A)"
for from in customer-success blank; do
  "$1" new "$from" --from "$from"
  "$1" check --root "$from"
  "$1" build --root "$from" --base-url https://example.com/
  test -s "$from/dist/index.html"
  "$1" score --root "$from" "$from/content/sample-answers.json" > "$from.txt"
  "$1" report --root "$from" "$from/content/sample-answers.json"
  test -s "$from/reports/sample-answers.xlsx"
done
"#;

/// Fails where the binary needs something.
pub fn prove(binary: &Path) -> Outcome {
    let linked = program("ldd").arg(binary).output().map_err(|error| format!("ldd: {error}"))?;
    let said = String::from_utf8_lossy(&[linked.stdout, linked.stderr].concat()).into_owned();
    if !said.contains("statically linked") && !said.contains("not a dynamic executable") {
        return Err(format!("the binary needs libraries:\n{said}"));
    }
    let folder = output(program("mktemp").arg("-d")).ok_or("no folder for the proof could be made")?;
    let mut shell = program("unshare");
    shell.args(["-rn", "env", "-i", "PATH=/usr/bin:/bin", "sh", "-euc", FIRST_DAY, "sh"]).arg(binary);
    let proven = run(shell.current_dir(&folder));
    run(program("rm").args(["-r", &folder]))?;
    proven.map_err(|_| "the binary does not work by itself, in an empty folder without a network".to_owned())
}
