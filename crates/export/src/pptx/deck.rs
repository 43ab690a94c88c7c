//! What all slides share: the list of them, colors and fonts, and where titles and texts stand.

use super::MAIN;
use super::frame::{BODY, Frame, SLIDE, TITLE};
use super::shapes::{solid, tree};
use crate::picture::{INK, MUTED, PAPER, escaped};
use crate::{Document, words};
use std::fmt::Write as _;

const ACCENT: &str = "#1f4fa3";
/// The first number that the format leaves to lists of masters and slides.
const MASTER: u32 = 2_147_483_648;

pub(super) fn presentation(slides: usize) -> String {
    let mut list = String::new();
    // After the master and the theme.
    for number in 0..slides {
        let _ = write!(list, "<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + number, 3 + number);
    }
    let [_, _, width, height] = SLIDE.units();
    format!(
        "<p:presentation {MAIN} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"{MASTER}\" r:id=\"rId1\"/>\
         </p:sldMasterIdLst><p:sldIdLst>{list}</p:sldIdLst><p:sldSz cx=\"{width}\" cy=\"{height}\"/>\
         <p:notesSz cx=\"{height}\" cy=\"{width}\"/></p:presentation>"
    )
}

fn placeholder(number: u8, name: &str, kind: &str, frame: Frame, anchor: &str) -> String {
    let name = escaped(name);
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{number}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>{kind}\
         </p:nvPr></p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>\
         <a:bodyPr vert=\"horz\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
         <a:lstStyle/><a:p><a:r><a:rPr lang=\"{}\"/><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>",
        frame.xml(),
        words::language()
    )
}

fn placeholders() -> String {
    let title = placeholder(2, words::slide_title(), "<p:ph type=\"title\"/>", TITLE, "b");
    [title, placeholder(3, words::slide_text(), "<p:ph type=\"body\" idx=\"1\"/>", BODY, "t")].concat()
}

pub(super) fn master() -> String {
    let (side, from_right) = if words::is_from_right() { ("r", 1) } else { ("l", 0) };
    let style = |font: &str, size: u32| {
        format!(
            "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"{side}\" defTabSz=\"914400\" rtl=\"{from_right}\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">\
             <a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>\
             <a:defRPr sz=\"{size}\" kern=\"1200\">{}<a:latin typeface=\"{font}\"/></a:defRPr></a:lvl1pPr>",
            "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
        )
    };
    format!(
        "<p:sldMaster {MAIN}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>\
         {}{}</p:spTree></p:cSld>\
         <p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" \
         accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"{}\" r:id=\"rId1\"/></p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle>{}</p:titleStyle><p:bodyStyle>{}</p:bodyStyle><p:otherStyle>{}</p:otherStyle></p:txStyles>\
         </p:sldMaster>",
        tree(),
        placeholders(),
        MASTER + 1,
        style("+mj-lt", 2800),
        style("+mn-lt", 1600),
        style("+mn-lt", 1600)
    )
}

/// Titles above, a text below, and at the foot what all of it is about.
pub(super) fn layout(document: &Document) -> String {
    let bar = format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"4\" name=\"{}\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>{}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>",
        escaped(words::slide_shape()),
        Frame::new(48, 32, 40, 4).xml(),
        solid(ACCENT)
    );
    let about = words::day(document.day).map_or_else(String::new, |day| [" · ", &day].concat());
    let foot = format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"5\" name=\"{}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm>{}\
         </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" \
         rIns=\"0\" bIns=\"0\"/><a:lstStyle/><a:p><a:r><a:rPr lang=\"{}\" sz=\"1000\">{}</a:rPr><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
        escaped(words::slide_text()),
        Frame::new(48, 508, 864, 16).xml(),
        words::language(),
        solid(MUTED),
        escaped(&[words::title(document.framework()), about].concat())
    );
    format!(
        "<p:sldLayout {MAIN} type=\"tx\" preserve=\"1\"><p:cSld name=\"{}\">{}{}{bar}{foot}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        escaped(words::slide_title()),
        tree(),
        placeholders()
    )
}

pub(super) fn theme() -> String {
    let color = |name: &str, value: &str| {
        let value = value.trim_start_matches('#').to_ascii_uppercase();
        format!("<a:{name}><a:srgbClr val=\"{value}\"/></a:{name}>")
    };
    let colors = [
        ("dk1", INK),
        ("lt1", PAPER),
        ("dk2", MUTED),
        ("lt2", "#f4f1e8"),
        ("accent1", ACCENT),
        ("accent2", "#b8790f"),
        ("accent3", "#1a6e70"),
        ("accent4", "#33378a"),
        ("accent5", "#4b1d64"),
        ("accent6", "#86888f"),
        ("hlink", ACCENT),
        ("folHlink", "#4b1d64"),
    ];
    let colors: String = colors.into_iter().map(|(name, value)| color(name, value)).collect();
    let font = |name: &str| format!("<a:latin typeface=\"{name}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{fill}<a:prstDash val=\"solid\"/></a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Paper\"><a:themeElements>\
         <a:clrScheme name=\"Paper\">{colors}</a:clrScheme><a:fontScheme name=\"Paper\"><a:majorFont>{}</a:majorFont>\
         <a:minorFont>{}</a:minorFont></a:fontScheme><a:fmtScheme name=\"Paper\"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst>\
         <a:lnStyleLst>{line}{line}{line}</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst>\
         <a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>",
        font("Georgia"),
        font("Arial")
    )
}
