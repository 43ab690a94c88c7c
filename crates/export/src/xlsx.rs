//! The result as a workbook: what it says, with the figures from which a reader can add everything up again.

mod sheet;
mod sheet_name;
mod sheets;

use crate::Document;
use crate::office::{Part, file};
use crate::picture::escaped;
use sheet::Sheet;
use sheet_name::sheet_names;
use std::fmt::Write as _;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The workbook.
pub(crate) fn workbook(document: &Document) -> Vec<u8> {
    let sheets = [
        sheets::summary(document),
        sheets::domains(document),
        sheets::actions(document),
        sheets::path(document),
        sheets::answers(document),
    ];
    let mut ways: Vec<_> =
        (1..=sheets.len()).map(|number| ("worksheet", format!("worksheets/sheet{number}.xml"))).collect();
    ways.push(("styles", "styles.xml".to_owned()));
    let part = |path: &str, kind, xml| Part { path: path.to_owned(), kind, xml, ways: Vec::new() };
    let mut parts = vec![
        Part { ways, ..part("xl/workbook.xml", "officedocument.spreadsheetml.sheet.main", contents(&sheets)) },
        part("xl/styles.xml", "officedocument.spreadsheetml.styles", styles()),
    ];
    for (sheet, number) in sheets.iter().zip(1..) {
        let path = format!("xl/worksheets/sheet{number}.xml");
        parts.push(part(&path, "officedocument.spreadsheetml.worksheet", sheet.xml()));
    }
    file(document, parts)
}

fn contents(sheets: &[Sheet]) -> String {
    let mut xml = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
    );
    let names: Vec<_> = sheets.iter().map(|sheet| sheet.name).collect();
    for (name, number) in sheet_names(&names).iter().zip(1..) {
        let _ = write!(xml, "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>", escaped(name));
    }
    // Whoever opens it adds up once more.
    xml.push_str("</sheets><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>");
    xml
}

/// The looks that [`sheet::Look`] names by their places.
fn styles() -> String {
    let font = |size: &str, rest: &str| format!("<font><sz val=\"{size}\"/>{rest}</font>");
    let name = "<name val=\"Calibri\"/><family val=\"2\"/>";
    let fonts = [
        font("11", &format!("<color rgb=\"FF1A1C22\"/>{name}")),
        format!("<font><b/><sz val=\"11\"/><color rgb=\"FF1A1C22\"/>{name}</font>"),
        font("18", "<color rgb=\"FF1A1C22\"/><name val=\"Georgia\"/><family val=\"1\"/>"),
    ];
    let fills = "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
                 <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF4F1E8\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    let borders = "<border><left/><right/><top/><bottom/><diagonal/></border>\
                   <border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF85878C\"/></bottom><diagonal/></border>";
    let look = |font: u8, fill: u8, border: u8, rest: &str, alignment: &str| {
        format!(
            "<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyFont=\"1\" \
             applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"{rest}><alignment vertical=\"top\"{alignment}/></xf>"
        )
    };
    let wrap = " wrapText=\"1\"";
    let looks = [
        look(0, 0, 0, "", wrap),
        look(0, 0, 0, " quotePrefix=\"1\"", wrap),
        look(0, 0, 0, "", ""),
        look(1, 2, 1, "", wrap),
        look(1, 0, 0, "", ""),
        look(2, 0, 0, "", ""),
    ];
    format!(
        "<styleSheet xmlns=\"{MAIN}\"><fonts count=\"{}\">{}</fonts><fills count=\"3\">{fills}</fills>\
         <borders count=\"2\">{borders}</borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{}\">{}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        fonts.len(),
        fonts.concat(),
        looks.len(),
        looks.concat()
    )
}
