//! The result as slides for a meeting: every title a title, every chart drawn with shapes that can be changed.

mod deck;
mod frame;
mod shapes;
mod slides;

use crate::Document;
use crate::office::{Part, file};
use deck::{layout, master, presentation, theme};

const MAIN: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
                    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The slides.
pub(crate) fn slides(document: &Document) -> Vec<u8> {
    let slides = slides::all(document);
    let part = |path: &str, kind, xml, ways: &[(&'static str, &str)]| Part {
        path: path.to_owned(),
        kind,
        xml,
        ways: ways.iter().map(|(kind, target)| (*kind, (*target).to_owned())).collect(),
    };
    let mut main = part(
        "ppt/presentation.xml",
        "officedocument.presentationml.presentation.main",
        presentation(slides.len()),
        &[("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")],
    );
    main.ways.extend((1..=slides.len()).map(|number| ("slide", format!("slides/slide{number}.xml"))));
    let mut parts = vec![
        main,
        part("ppt/theme/theme1.xml", "officedocument.theme", theme(), &[]),
        part(
            "ppt/slideMasters/slideMaster1.xml",
            "officedocument.presentationml.slideMaster",
            master(),
            &[("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml")],
        ),
        part(
            "ppt/slideLayouts/slideLayout1.xml",
            "officedocument.presentationml.slideLayout",
            layout(document),
            &[("slideMaster", "../slideMasters/slideMaster1.xml")],
        ),
    ];
    for (slide, number) in slides.into_iter().zip(1..) {
        let path = format!("ppt/slides/slide{number}.xml");
        let ways = [("slideLayout", "../slideLayouts/slideLayout1.xml")];
        parts.push(part(&path, "officedocument.presentationml.slide", slide, &ways));
    }
    file(document, parts)
}
