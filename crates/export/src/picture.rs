//! Pictures as SVG: shapes and texts with whole numbers alone, so that the same result is the same bytes everywhere.

use crate::words;
use std::fmt::Write as _;

/// The colors of paper and ink, the same as in the theme by day: a picture is taken elsewhere, where no theme is.
pub(crate) const PAPER: &str = "#fbfaf6";
pub(crate) const INK: &str = "#1a1c22";
pub(crate) const MUTED: &str = "#595e6a";
pub(crate) const LINE: &str = "#e3dfd5";
/// The bands of stages on a scale: hardly there.
pub(crate) const BANDS: [&str; 2] = ["#f4f1e8", "#ece7da"];

/// The colors of the levels from 0 on: lighter to darker, so that greyscale keeps their order.
const RAMP: [&str; 7] = ["#86888f", "#b8790f", "#1a6e70", "#33378a", "#4b1d64", "#451133", "#2b0d14"];

const SERIF: &str = "'Iowan Old Style',Palatino,'Palatino Linotype',Georgia,serif";
const SANS: &str = "system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/// The color of a level.
pub(crate) fn color(level: maturity::Level) -> &'static str {
    RAMP.get(usize::from(level.get())).copied().unwrap_or("#2b0d14")
}

/// A picture that is being drawn, with what it says to those who do not see it.
pub(crate) struct Picture(String);

/// Where a text stands at its place.
#[derive(Clone, Copy)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub size: i32,
    pub color: &'static str,
    pub bold: bool,
    pub serif: bool,
    pub anchor: Anchor,
}

/// Ordinary text.
pub(crate) const TEXT: Style = Style { size: 15, color: INK, bold: false, serif: false, anchor: Anchor::Start };
/// What stands beside it.
pub(crate) const SMALL: Style = Style { size: 12, color: MUTED, bold: false, serif: false, anchor: Anchor::Start };
/// What stands above everything.
pub(crate) const TITLE: Style = Style { size: 24, color: INK, bold: false, serif: true, anchor: Anchor::Start };

impl Picture {
    /// Paper of this size.
    pub fn new(width: i32, height: i32, title: &str, description: &str) -> Self {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"title description\" font-family=\"{SANS}\">"
        );
        let _ = write!(svg, "<title id=\"title\">{}</title>", escaped(title));
        let _ = write!(svg, "<desc id=\"description\">{}</desc>", escaped(description));
        let _ = write!(
            svg,
            "<defs><pattern id=\"unknown\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" stroke=\"{MUTED}\" stroke-width=\"2\"/></pattern></defs>"
        );
        let _ = write!(svg, "<path fill=\"{PAPER}\" d=\"M0 0H{width}V{height}H0z\"/>");
        Self(svg)
    }

    pub fn rectangle(&mut self, x: Tenths, y: i32, width: Tenths, height: i32, fill: &str) {
        let _ = write!(
            self.0,
            "<rect x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{height}\" fill=\"{fill}\"/>",
            x.text(),
            width.text()
        );
    }

    /// Lines through `points`, as `style` says in SVG's own words.
    pub fn lines(&mut self, points: &[(Tenths, Tenths)], closed: bool, style: &str) {
        let mut path = String::new();
        for (place, (x, y)) in points.iter().enumerate() {
            let _ = write!(path, "{}{} {}", if place == 0 { 'M' } else { 'L' }, x.text(), y.text());
        }
        let _ = write!(self.0, "<path d=\"{path}{}\" {style}/>", if closed { "z" } else { "" });
    }

    pub fn dot(&mut self, (x, y): (Tenths, Tenths), radius: i32, fill: &str) {
        let _ = write!(
            self.0,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{PAPER}\"/>",
            x.text(),
            y.text()
        );
    }

    pub fn text(&mut self, x: Tenths, y: Tenths, style: Style, text: &str) {
        let anchor = match style.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let family = if style.serif { format!(" font-family=\"{SERIF}\"") } else { String::new() };
        let weight = if style.bold { " font-weight=\"600\"" } else { "" };
        let _ = write!(
            self.0,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{anchor}{family}{weight}>{}</text>",
            x.text(),
            y.text(),
            style.size,
            style.color,
            escaped(text)
        );
    }

    /// The key to marks that `shown` says are there: what is unknown, and targets.
    pub fn key(&mut self, x: i32, y: i32, unknown: bool, target: bool) {
        let mut x = x;
        if unknown {
            self.rectangle(Tenths::of(x), y - 9, Tenths::of(24), 9, "url(#unknown)");
            self.text(Tenths::of(x + 32), Tenths::of(y), SMALL, words::could_add());
            x += 250;
        }
        if target {
            let style = format!("stroke=\"{INK}\" stroke-width=\"2\"");
            self.lines(&[(Tenths::of(x), Tenths::of(y - 12)), (Tenths::of(x), Tenths::of(y + 2))], false, &style);
            self.text(Tenths::of(x + 10), Tenths::of(y), SMALL, words::target_key());
        }
    }

    pub fn finish(mut self) -> String {
        self.0.push_str("</svg>\n");
        self.0
    }
}

/// A length in tenths of a unit: exact, and short to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tenths(pub i32);

impl Tenths {
    pub fn of(units: i32) -> Self {
        Self(units * 10)
    }

    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    fn text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (units, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        if tenth == 0 { format!("{sign}{units}") } else { format!("{sign}{units}.{tenth}") }
    }
}

/// A text as it stands in XML, between tags or between double quotes; what XML cannot hold is left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' => safe.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => safe.push(letter),
        }
    }
    safe
}

/// A text in lines of about so many letters, as no font is measured here; a longer word has a line of its own.
pub(crate) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
