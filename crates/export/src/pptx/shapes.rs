//! What stands on a slide: its title, texts, and shapes, in the order in which they are read aloud.

use super::frame::{Frame, SLIDE};
use crate::picture::{INK, MUTED, escaped};
use crate::words;
use std::fmt::Write as _;

/// A piece of text of one look; `size` in points.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub text: String,
    pub size: i32,
    pub bold: bool,
    pub color: &'static str,
}

/// One paragraph with the room before it, in points.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub runs: Vec<Run>,
    pub before: i32,
    pub align: &'static str,
}

/// A paragraph of ordinary text.
pub(super) fn text(size: i32, text: impl Into<String>) -> Paragraph {
    let run = Run { text: text.into(), size, bold: false, color: INK };
    Paragraph { runs: vec![run], before: 0, align: "l" }
}

impl Paragraph {
    pub fn bold(mut self) -> Self {
        self.runs.iter_mut().for_each(|run| run.bold = true);
        self
    }

    pub fn muted(mut self) -> Self {
        self.runs.iter_mut().for_each(|run| run.color = MUTED);
        self
    }

    pub fn before(mut self, points: i32) -> Self {
        self.before = points;
        self
    }

    pub fn align(mut self, align: &'static str) -> Self {
        self.align = align;
        self
    }

    fn xml(&self) -> String {
        let (side, from_right) = match (self.align, words::is_from_right()) {
            (side, false) => (side, ""),
            ("l", true) => ("r", " rtl=\"1\""),
            (side, true) => (side, " rtl=\"1\""),
        };
        let mut xml = format!(
            "<a:p><a:pPr algn=\"{}\"{from_right} marL=\"0\" indent=\"0\"><a:spcBef><a:spcPts val=\"{}\"/></a:spcBef><a:buNone/></a:pPr>",
            side,
            self.before * 100
        );
        for run in &self.runs {
            let bold = if run.bold { " b=\"1\"" } else { "" };
            let _ = write!(
                xml,
                "<a:r><a:rPr lang=\"{}\" sz=\"{}\"{bold} dirty=\"0\">{}<a:latin typeface=\"+mn-lt\"/></a:rPr><a:t>{}</a:t></a:r>",
                words::language(),
                run.size * 100,
                solid(run.color),
                escaped(&run.text)
            );
        }
        xml.push_str("</a:p>");
        xml
    }
}

/// A color as `#1a1c22` says it.
pub(super) fn solid(color: &str) -> String {
    format!("<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>", color.trim_start_matches('#').to_ascii_uppercase())
}

/// A slide that is being filled.
pub(super) struct Slide {
    xml: String,
    shapes: u32,
}

impl Slide {
    /// A slide with this title; elsewhere than the others where `at` says so.
    pub fn new(title: &str, at: Option<(Frame, i32)>) -> Self {
        let mut slide = Self { xml: String::new(), shapes: 1 };
        let place = at.map_or_else(String::new, |(frame, _)| format!("<a:xfrm>{}</a:xfrm>", frame.xml()));
        let size = at.map_or_else(String::new, |(_, size)| format!(" sz=\"{}\"", size * 100));
        let head = slide.head(words::slide_title(), "", "<a:spLocks noGrp=\"1\"/>", "<p:ph type=\"title\"/>");
        let _ = write!(
            slide.xml,
            "<p:sp>{head}<p:spPr>{place}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r>\
             <a:rPr lang=\"{}\"{size} dirty=\"0\"/><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
            words::language(),
            escaped(title)
        );
        slide
    }

    /// What every shape begins with; it has a number of its own.
    fn head(&mut self, name: &str, description: &str, locks: &str, placeholder: &str) -> String {
        let head = self.named(name, description);
        format!("<p:nvSpPr>{head}<p:cNvSpPr>{locks}</p:cNvSpPr><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr>")
    }

    fn named(&mut self, name: &str, description: &str) -> String {
        self.shapes += 1;
        let number = self.shapes;
        let description =
            if description.is_empty() { String::new() } else { format!(" descr=\"{}\"", escaped(description)) };
        format!("<p:cNvPr id=\"{number}\" name=\"{} {number}\"{description}/>", escaped(name))
    }

    /// The slide's own text: what its outline shows.
    pub fn body(&mut self, frame: Frame, paragraphs: &[Paragraph]) {
        let head = self.head(words::slide_text(), "", "<a:spLocks noGrp=\"1\"/>", "<p:ph type=\"body\" idx=\"1\"/>");
        let place = format!("<a:xfrm>{}</a:xfrm>", frame.xml());
        self.texts(&head, &place, "<a:bodyPr><a:normAutofit/></a:bodyPr>", paragraphs);
    }

    /// A text beside it.
    pub fn text(&mut self, frame: Frame, anchor: &str, paragraphs: &[Paragraph]) {
        let head = self.head(words::slide_text(), "", "", "").replace("<p:cNvSpPr>", "<p:cNvSpPr txBox=\"1\">");
        let place =
            format!("<a:xfrm>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>", frame.xml());
        let body = format!(
            "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:noAutofit/></a:bodyPr>"
        );
        self.texts(&head, &place, &body, paragraphs);
    }

    fn texts(&mut self, head: &str, place: &str, body: &str, paragraphs: &[Paragraph]) {
        let texts: String = paragraphs.iter().map(Paragraph::xml).collect();
        let texts = if texts.is_empty() { "<a:p/>".to_owned() } else { texts };
        let _ = write!(
            self.xml,
            "<p:sp>{head}<p:spPr>{place}</p:spPr><p:txBody>{body}<a:lstStyle/>{texts}</p:txBody></p:sp>"
        );
    }

    /// A rectangle filled as `fill` says in the format's own words.
    pub fn rectangle(&mut self, frame: Frame, fill: &str) {
        let head = self.head(words::slide_shape(), "", "", "");
        let _ = write!(
            self.xml,
            "<p:sp>{head}<p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/>\
             </a:ln></p:spPr></p:sp>",
            frame.xml()
        );
    }

    /// Shapes that are one picture, with what it shows in words.
    pub fn group(&mut self, frame: Frame, description: &str, draw: impl FnOnce(&mut Self)) {
        let head = self.named(words::slide_chart(), description);
        let _ = write!(
            self.xml,
            "<p:grpSp><p:nvGrpSpPr>{head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{}</a:xfrm></p:grpSpPr>",
            frame.group_xml()
        );
        draw(self);
        self.xml.push_str("</p:grpSp>");
    }

    /// The slide as it is written.
    pub fn finish(self) -> String {
        format!(
            "<p:sld {}><p:cSld>{}{}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            super::MAIN,
            tree(),
            self.xml
        )
    }
}

/// How a list of shapes begins.
pub(super) fn tree() -> String {
    let nowhere = Frame { width: 0, height: 0, ..SLIDE };
    format!(
        "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
         <p:grpSpPr><a:xfrm>{}</a:xfrm></p:grpSpPr>",
        nowhere.group_xml()
    )
}
