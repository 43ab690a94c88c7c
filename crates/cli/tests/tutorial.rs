//! The tutorial, as somebody follows it: every command is run, every file written, every change made, and what the commands
//! print is what the tutorial shows. Where the system allows it there is no network at all.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A fenced block: what stands behind its fence, and its lines.
struct Block {
    line: usize,
    kind: String,
    text: String,
}

fn blocks(markdown: &str) -> Vec<Block> {
    let (mut blocks, mut open) = (Vec::new(), None::<Block>);
    for (line, number) in markdown.lines().zip(1..) {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(kind)) => open = Some(Block { line: number, kind: kind.to_owned(), text: String::new() }),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => block.text.extend([line, "\n"]),
            (None, None) => {}
        }
    }
    blocks
}

/// The workspace's root folder.
fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// The binary: `$STRIDE`, or the one that cargo has built for this test.
fn binary() -> PathBuf {
    workspace().join(std::env::var_os("STRIDE").unwrap_or_else(|| env!("CARGO_BIN_EXE_stride").into()))
}

/// Whether a program can be run where there is no network.
fn can_cut_the_network() -> bool {
    Command::new("unshare").args(["-rn", "true"]).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Somebody who follows the tutorial, and stands in some folder.
struct Reader {
    home: tempfile::TempDir,
    folder: PathBuf,
    without_network: bool,
}

impl Reader {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("bin")).unwrap();
        let stride = home.path().join("bin/stride");
        fs::copy(binary(), &stride).unwrap();
        let folder = home.path().join("work");
        fs::create_dir(&folder).unwrap();
        Self { home, folder, without_network: can_cut_the_network() }
    }

    /// A shell that runs a script, with our binary and nothing of the surroundings but the system's programs.
    fn shell(&self, script: &str) -> Command {
        let mut command = Command::new(if self.without_network { "unshare" } else { "sh" });
        if self.without_network {
            command.args(["-rn", "sh"]);
        }
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", self.home.path().join("bin").display());
        command.args(["-ec", script]).current_dir(&self.folder);
        command.env_clear().env("PATH", path).env("HOME", self.home.path()).env("LANG", "C.UTF-8");
        command
    }

    /// Runs commands; gives what they print and whether all went well. They may change the folder.
    fn run(&mut self, commands: &str) -> (String, bool) {
        let place = self.home.path().join("place");
        let script = format!("exec 2>&1\ntrap 'pwd > \"{}\"' EXIT\n{commands}", place.display());
        let output = self.shell(&script).output().unwrap();
        self.folder = fs::read_to_string(place).unwrap().trim_end().into();
        (String::from_utf8(output.stdout).unwrap(), output.status.success())
    }

    /// Starts a command that does not end by itself; gives what it prints until it serves, and ends it.
    fn begin(&self, command: &str) -> String {
        let script = format!("exec 2>&1\nexec {command}");
        let mut child = self.shell(&script).stdout(Stdio::piped()).spawn().unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut text = String::new();
        while !text.contains("serving on") && printed.read_line(&mut text).unwrap() > 0 {}
        child.kill().unwrap();
        child.wait().unwrap();
        text
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes a file by a diff: the lines with `-` are there once, and those with `+` take their place.
    fn change(&self, path: &str, diff: &str) {
        let side = |sign: char| -> String {
            let lines = diff.lines().filter_map(|line| line.strip_prefix([sign, ' ']));
            lines.flat_map(|line| [line, "\n"]).collect()
        };
        let file = self.folder.join(path);
        let text = fs::read_to_string(&file).unwrap();
        let (old, new) = (side('-'), side('+'));
        assert_eq!(text.matches(&old).count(), 1, "{path} has this not just once:\n{old}\n{text}");
        fs::write(file, text.replacen(&old, &new, 1)).unwrap();
    }
}

/// What differs from run to run made the same: how long something took, and which port was free.
fn steady(text: &str) -> String {
    text.split_inclusive('\n').map(steady_line).collect()
}

fn steady_line(line: &str) -> String {
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    for at in 1..words.len() {
        if words[at].trim_end() == "ms" {
            "N".clone_into(&mut words[at - 1]);
        }
        if words[at].starts_with("http://127.0.0.1:") {
            "http://127.0.0.1:N/".clone_into(&mut words[at]);
        }
    }
    words.join(" ")
}

#[test]
fn whoever_follows_the_tutorial_gets_what_it_shows() {
    let tutorial = fs::read_to_string(workspace().join("docs/TUTORIAL.md")).unwrap();
    let mut reader = Reader::new();
    let (mut printed, mut run) = (None, 0);
    for Block { line, kind, text } in blocks(&tutorial) {
        let place = format!("docs/TUTORIAL.md:{line}");
        if kind != "text" {
            assert_eq!(printed.take(), None, "{place}: the tutorial does not show what was printed before");
        }
        match kind.as_str() {
            "text" => assert_eq!(printed.take().as_deref(), Some(steady(&text).as_str()), "{place}"),
            "sh background" => printed = Some(steady(&reader.begin(text.trim_end()))),
            "sh" | "sh fails" => {
                let (output, is_well) = reader.run(&text);
                assert_eq!(is_well, kind == "sh", "{place}:\n{output}");
                printed = Some(steady(&output));
                run += 1;
            }
            kind => match kind.split_once(" file=") {
                Some(("diff", path)) => reader.change(path, &text),
                Some((_, path)) => reader.write(path, &text),
                None => panic!("{place}: what is to be done with `{kind}`?"),
            },
        }
    }
    assert!(run > 6, "only {run} commands were found");
    check_site(&reader.folder);
}

/// The site is the reader's own, and there are reports.
fn check_site(folder: &Path) {
    let home = fs::read_to_string(folder.join("dist/index.html")).unwrap();
    assert!(home.contains("Acme Advisory") && home.contains("https://maturity.example.com/"), "{home}");
    assert!(folder.join("dist/domains/listening.html").is_file());
    let report = fs::read_to_string(folder.join("reports/sample-answers.html")).unwrap();
    assert!(report.contains("Acme Advisory") && report.contains("#0b6b3a"), "{report}");
}
