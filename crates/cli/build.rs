//! Embeds what `stride new` begins with: the framework below `content/`, and the small one below `blank/`.

use build_files::Files;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    Files::below("../..", &["content"]).texts("framework.rs");
    Files::below("blank", &["content"]).texts("blank.rs");
}
