//! The last gate: whatever the renderer made, only known elements, attributes and schemes leave the crate.

use ammonia::Builder;
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

static GATE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut gate = Builder::default();
    gate.link_rel(None)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .add_generic_attributes(["id"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("a", ["title"])
        .allowed_classes(HashMap::from([
            ("p", HashSet::from(["labeled"])),
            ("sup", HashSet::from(["footnote-reference", "footnote-definition-label"])),
            ("div", HashSet::from(["footnote-definition"])),
        ]));
    gate
});

/// The same HTML without anything that could run or that we do not know.
pub(crate) fn sanitize(html: &str) -> String {
    GATE.clean(html).to_string()
}
