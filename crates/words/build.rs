//! The English files below `site/languages/en` to one function a message, to the English that is within the binary, and
//! every language's files to a table.

use build_files::Files;
use std::{env, fmt::Write, fs, path::Path};
use translate::{Catalog, File, Labels, Message, Parameter, Source};

/// In this order they stand in compiled texts.
const FILES: [&str; 5] = ["sentences", "assessment", "files", "site", "reports"];

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../site/languages/en");
    let sources = FILES.map(|name| {
        let path = folder.join(name).with_extension("ftl");
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Source { name: name.to_owned(), path: format!("site/languages/en/{name}.ftl"), text }
    });
    let texts: Vec<String> = sources.iter().map(|source| source.text.clone()).collect();
    let (catalog, mistakes) = Catalog::english(sources.to_vec());
    let (english, more) = catalog.language("en", &[], &Labels::new());
    let found: Vec<String> = mistakes
        .iter()
        .chain(&more)
        .map(|mistake| {
            let at = FILES.iter().position(|name| mistake.file.ends_with(&format!("/{name}.ftl"))).unwrap_or_default();
            let line = texts[at][..mistake.start].lines().count();
            format!("{}:{line}: {}\n  help: {}\n", mistake.file, mistake.text, mistake.help)
        })
        .collect();
    assert!(found.is_empty(), "{}", found.concat());
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);
    let modules: String = catalog.files.iter().enumerate().map(|(at, file)| module(at, file)).collect();
    let write = |name: &str, text: &str| {
        fs::write(out.join(name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
    };
    let modules = format!(
        "{modules}\n/// The files, in the order of compiled texts.\npub const FILES: [&str; {}] = {FILES:?};\n",
        FILES.len()
    );
    write("messages.rs", &modules);
    write("english.txt", &english);
    write("names.rs", &names(&catalog.files));
    Files::below("../../site/languages", &[""]).ending(&["ftl"]).texts("languages.rs");
}

/// The functions of one file.
fn module(at: usize, file: &File) -> String {
    let mut module = format!("/// The messages of `{0}.ftl`.\npub mod {0} {{\n", file.name);
    for (number, message) in file.messages.iter().enumerate() {
        let says = message.english.replace('\n', " ");
        let name = function(&message.id);
        let _ = writeln!(module, "    /// {says:?}");
        let _ = if message.parameters.is_empty() {
            writeln!(module, "    pub fn {name}() -> &'static str {{ crate::text({at}, {number}) }}")
        } else {
            let parameters: Vec<String> = message
                .parameters
                .iter()
                .map(|it| format!("{}: {}", function(&it.name), if it.is_number { "usize" } else { "&str" }))
                .collect();
            writeln!(
                module,
                "    pub fn {name}({}) -> String {{ crate::say({at}, {number}, &[{}]) }}",
                parameters.join(", "),
                told(message)
            )
        };
    }
    module.push_str("}\n");
    module
}

fn told(message: &Message) -> String {
    let told = message
        .parameters
        .iter()
        .map(|it| format!("crate::Told::{}({})", if it.is_number { "Number" } else { "Text" }, function(&it.name)));
    told.collect::<Vec<_>>().join(", ")
}

/// A message's name as Rust writes it.
fn function(id: &str) -> String {
    const TAKEN: [&str; 12] =
        ["as", "break", "continue", "for", "if", "in", "loop", "match", "move", "ref", "type", "yield"];
    let name = id.replace('-', "_");
    if TAKEN.contains(&&*name) { name + "_" } else { name }
}

/// Of each file its name and its messages: their names, and what they are told.
fn names(files: &[File]) -> String {
    let file = |file: &File| {
        let told = |it: &Parameter| format!("({:?}, {}), ", it.name, it.is_number);
        let message = |message: &Message| {
            let told: Vec<String> = message.parameters.iter().map(told).collect();
            format!("({:?}, &[{}]), ", message.id, told.concat())
        };
        let messages: Vec<String> = file.messages.iter().map(message).collect();
        format!("({:?}, &[{}]),\n", file.name, messages.concat())
    };
    format!("&[\n{}]\n", files.iter().map(file).collect::<Vec<_>>().concat())
}
