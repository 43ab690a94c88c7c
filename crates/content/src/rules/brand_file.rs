//! Files of a brand that are not there, or not what they should be.

use super::Rule;
use crate::{Parsed, schema::brand::Brand, yaml::Text};
use diagnostics::{Diagnostics, Severity, SourceTree, nearest};

/// A file that the brand names is not there, or of another kind.
pub(crate) const BRAND_FILE: Rule = Rule {
    code: "brand-file",
    title: "A file that the brand names is not there, or of another kind",
    severity: Severity::Error,
    explanation: "`brand` in `site/site.yaml` names a file by its path below `site/` that is not there, or that is not of a kind \
that can be used there: a logo and an icon are SVG or PNG files, fonts are WOFF2, WOFF, TrueType or OpenType files. What a file \
is, its first bytes say; its ending has to say the same, as hosts go by it.",
    wrong: "\
# site/site.yaml
brand:
  favicon: brand/icon.ico",
    right: "\
# site/site.yaml
brand:
  favicon: brand/icon.svg",
};

/// Endings, each with how such a file begins; a drawing is known by its text.
type Kinds = &'static [(&'static str, &'static [&'static [u8]])];

const PICTURES: Kinds = &[("svg", &[]), ("png", &[b"\x89PNG\r\n\x1a\n"])];
const FONTS: Kinds = &[
    ("woff2", &[b"wOF2"]),
    ("woff", &[b"wOFF"]),
    ("ttf", &[b"\0\x01\0\0", b"true"]),
    ("otf", &[b"OTTO", b"\0\x01\0\0"]),
];

/// Reports each.
pub(super) fn check(parsed: &Parsed, sources: &SourceTree, found: &mut Diagnostics) {
    let Some(brand) = parsed.site.as_ref().and_then(|site| site.brand.as_ref()) else { return };
    for file in pictures(brand) {
        check_file(file, "a picture is an SVG or PNG file", PICTURES, sources, found);
    }
    for file in fonts(brand) {
        check_file(file, "a font is a WOFF2, WOFF, TrueType or OpenType file", FONTS, sources, found);
    }
}

fn pictures(brand: &Brand) -> impl Iterator<Item = &Text> {
    let logo = brand.logo.iter().flat_map(|logo| std::iter::once(&logo.light).chain(&logo.dark));
    logo.chain(&brand.favicon)
}

fn fonts(brand: &Brand) -> impl Iterator<Item = &Text> {
    let fonts = brand.fonts.iter().flat_map(|fonts| fonts.headings.iter().chain(&fonts.text));
    fonts.flat_map(|font| &font.files).map(|font| &font.file)
}

/// All files that the brand names, by their paths below `site/`.
pub(super) fn named(parsed: &Parsed) -> impl Iterator<Item = &str> {
    let brand = parsed.site.iter().filter_map(|site| site.brand.as_ref());
    brand.flat_map(|brand| pictures(brand).chain(fonts(brand))).map(|file| file.value.as_str())
}

fn check_file(file: &Text, kinds_in_words: &str, kinds: Kinds, sources: &SourceTree, found: &mut Diagnostics) {
    if file.span.is_absent() {
        return;
    }
    let ending = file.value.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kind = kinds.iter().find(|(known, _)| *known == ending);
    let there = sources.find(&format!("site/{}", file.value));
    match (kind, there) {
        (None, _) => {
            let message = format!("`{}` cannot be used here", file.value);
            found.push(BRAND_FILE.finding(file.span, message).help(format!("{kinds_in_words}, and its name ends so")));
        }
        (Some(_), None) => {
            let message = format!("there is no file `site/{}`", file.value);
            let of_kind = |path: &&str| kinds.iter().any(|(ending, _)| path.ends_with(&format!(".{ending}")));
            let paths = sources.below("site/").filter_map(|(_, file)| file.path.strip_prefix("site/")).filter(of_kind);
            let finding = BRAND_FILE.finding(file.span, message).label("no such file below site/");
            found.push(match nearest(&file.value, paths) {
                Some(meant) => finding.help(format!("did you mean `{meant}`?")),
                None => finding.help("add the file, or leave the key out"),
            });
        }
        (Some((ending, beginnings)), Some((_, source))) => {
            let is_drawing = || source.text().is_some_and(|text| text.contains("<svg"));
            let begins = |beginning: &&[u8]| source.bytes.starts_with(beginning);
            if !(beginnings.iter().any(begins) || beginnings.is_empty() && is_drawing()) {
                let message = format!("`site/{}` is called .{ending}, and what it holds is something else", file.value);
                found.push(
                    BRAND_FILE.finding(file.span, message).help("export it again, under the ending of what it is"),
                );
            }
        }
    }
}
