//! The browser and the command line give the same bytes: the engine in WebAssembly, run by Node, against the native one.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread,
};

use stride_tests::{answers, frameworks, random::Random, shipped, wasm_module};
use stride_tests_wasm::{CALLS, Engine};

const SEED: u64 = 3;
const ON_THE_SHIPPED_FRAMEWORK: usize = 4000;
const RANDOM_FRAMEWORKS: usize = 60;
const ON_EACH_OF_THOSE: usize = 100;

/// What ends an answer of `serve.mjs`.
const END: u8 = 0x1e;

/// One line for `serve.mjs`, and what the native engine answers to it.
struct Exchange {
    place: String,
    line: String,
    native: String,
}

#[test]
fn native_and_web_assembly_give_the_same_bytes_on_ten_thousand_random_answer_sets() {
    let mut node = Node::start();
    let (to_write, written) = std::sync::mpsc::sync_channel::<Exchange>(64);
    let (mut input, mut output) = (node.input.take().unwrap(), node.output.take().unwrap());
    // Both sides work at once: this thread computes and writes, the other one reads what Node answers and compares.
    let comparing = thread::spawn(move || {
        let mut compared = 0;
        for exchange in written {
            compare(&exchange, &next(&mut output));
            compared += 1;
        }
        compared
    });
    let (sets, refused) = exchanges(|exchange| {
        let sent = writeln!(input, "{}", exchange.line).is_ok() && to_write.send(exchange).is_ok();
        sent.then_some(())
    });
    drop((input, to_write));
    let compared = comparing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    assert_eq!((sets, compared), (10_000, 10_000 * CALLS.len() + RANDOM_FRAMEWORKS + 1));
    assert!((200..1000).contains(&refused), "{refused} of 10,000 sets were refused: too few or too many to tell much");
}

/// Hands every exchange to `send` until that gives nothing; returns how many sets there were and how many are refused.
fn exchanges(mut send: impl FnMut(Exchange) -> Option<()>) -> (usize, usize) {
    let mut random = Random::new(SEED);
    let shipped = shipped::bundle(shipped::framework(wasm_module::workspace()).unwrap());
    let mut all = vec![(shipped, ON_THE_SHIPPED_FRAMEWORK)];
    all.extend((0..RANDOM_FRAMEWORKS).map(|_| (frameworks::bundle(&mut random), ON_EACH_OF_THOSE)));
    let (mut sets, mut refused) = (0, 0);
    for (number, (bundle, count)) in all.into_iter().enumerate() {
        let framework = maturity::wire::bundle::from_json(&bundle).unwrap().framework;
        let engine = Engine::new(&bundle).unwrap();
        let place = format!("framework {number}");
        if send(Exchange { place, line: format!("bundle {bundle}"), native: String::new() }).is_none() {
            return (sets, refused);
        }
        for set in 0..count {
            let answers = answers::any(&framework, &mut random);
            for (name, _) in CALLS {
                let native = engine.call(name, &answers);
                refused += usize::from(name == "report" && !native.starts_with('{'));
                let place = format!("framework {number}, set {set}");
                if send(Exchange { place, line: format!("{name} {answers}"), native }).is_none() {
                    return (sets, refused);
                }
            }
            sets += 1;
        }
    }
    (sets, refused)
}

/// Panics at the first difference, with the lines around it.
fn compare(exchange: &Exchange, wasm: &str) {
    let Exchange { place, line, native } = exchange;
    if native == wasm {
        return;
    }
    let (native, wasm): (Vec<_>, Vec<_>) = (native.split('\n').collect(), wasm.split('\n').collect());
    let same = native.iter().zip(&wasm).take_while(|(native, wasm)| native == wasm).count();
    let around =
        |lines: &[&str]| lines.iter().skip(same.saturating_sub(3)).take(6).copied().collect::<Vec<_>>().join("\n");
    panic!(
        "{place}: line {} of the answer differs\n--- native\n{}\n--- WebAssembly\n{}\n--- to\n{line}",
        same + 1,
        around(&native),
        around(&wasm),
    );
}

/// The engine in WebAssembly, as a process.
struct Node {
    process: Child,
    input: Option<ChildStdin>,
    output: Option<BufReader<ChildStdout>>,
}

impl Node {
    fn start() -> Self {
        let module = wasm_module::build().unwrap_or_else(|error| panic!("{error}"));
        let mut command = Command::new("node");
        command.arg(wasm_module::workspace().join("tests/wasm/serve.mjs")).arg(module);
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Node is there: the tests need it");
        let (input, output) = (process.stdin.take(), process.stdout.take().map(BufReader::new));
        Self { process, input, output }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn next(output: &mut impl BufRead) -> String {
    let mut answer = Vec::new();
    output.read_until(END, &mut answer).unwrap();
    assert_eq!(answer.pop(), Some(END), "Node ended early");
    String::from_utf8(answer).unwrap()
}
