//! What `brand` in `site/site.yaml` says.

use super::Resolver;
use crate::{
    brand::{Brand, Face, Font, Like, Logo, Palette, Rgb},
    schema::brand as schema,
    yaml::Text,
};

/// How bold a font's file is where it does not say.
const REGULAR: (u16, u16) = (400, 400);

impl Resolver<'_> {
    pub(super) fn brand(&mut self, brand: &schema::Brand) -> Brand {
        let fonts = brand.fonts.as_ref();
        Brand {
            colors: brand.colors.as_ref().map(|colors| self.colors(colors)).unwrap_or_default(),
            logo: brand.logo.as_ref().map(|logo| Logo {
                light: self.file(&logo.light),
                dark: self.file(logo.dark.as_ref().unwrap_or(&logo.light)),
                says_name: logo.says_name,
            }),
            favicon: brand.favicon.as_ref().map(|file| self.file(file)),
            headings: fonts.and_then(|fonts| fonts.headings.as_ref()).map(|font| self.font(font)),
            text: fonts.and_then(|fonts| fonts.text.as_ref()).map(|font| self.font(font)),
        }
    }

    /// The colors that are some; each other one is a finding.
    fn colors(&mut self, colors: &schema::Colors) -> Palette {
        let mut palette = Palette::default();
        for (name, pair) in colors.named() {
            palette.light.extend(self.color(&pair.light).map(|color| (name, color)));
            palette.dark.extend(self.color(&pair.dark).map(|color| (name, color)));
        }
        palette
    }

    fn color(&mut self, text: &Text) -> Option<Rgb> {
        let color = Rgb::parse(&text.value);
        if color.is_none() && !text.span.is_absent() {
            let message = format!("`{}` is no color that stride reads", text.value);
            self.invalid(text.span, message, "write it as \"#rgb\" or \"#rrggbb\", in quotes, such as \"#1f4fa3\"");
        }
        color
    }

    fn file(&mut self, path: &Text) -> String {
        let is_part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains('\\');
        if !path.span.is_absent() && !path.value.split('/').all(is_part) {
            let message = format!("`{}` is no path below `site/`", path.value);
            self.invalid(path.span, message, "put the file into site/ and name it from there, such as brand/logo.svg");
        }
        path.value.clone()
    }

    fn font(&mut self, font: &schema::Font) -> Font {
        let family = &font.family;
        let is_strange = |sign: char| sign.is_control() || matches!(sign, '"' | '\\' | '<');
        let is_name = !family.value.starts_with(char::is_whitespace) && !family.value.contains(is_strange);
        if !family.span.is_absent() && !is_name {
            let message = format!("`{}` cannot be the name of a font", family.value);
            self.invalid(family.span, message, "write it on one line, without `\"`, `\\` and `<`");
        }
        let like = font.like.map(|like| match like {
            schema::Like::Serif => Like::Serif,
            schema::Like::Sans => Like::Sans,
        });
        Font { family: family.value.clone(), faces: font.files.iter().map(|file| self.face(file)).collect(), like }
    }

    fn face(&mut self, file: &schema::File) -> Face {
        let weight = file.weight.as_ref().map(|weight| {
            weights(&weight.value).unwrap_or_else(|| {
                let message = format!("`{}` is no weight of letters", weight.value);
                let help = "write a number from 1 to 1000, or two, the smaller first: 400, \"100 900\"";
                self.invalid(weight.span, message, help);
                REGULAR
            })
        });
        Face { file: self.file(&file.file), weight: weight.unwrap_or(REGULAR), italic: file.italic }
    }
}

/// `400`, or `100 900`.
fn weights(text: &str) -> Option<(u16, u16)> {
    let number = |digits: &str| {
        let is_plain = !digits.starts_with('0') && digits.chars().all(|digit| digit.is_ascii_digit());
        digits.parse().ok().filter(|weight| is_plain && (1..=1000).contains(weight))
    };
    let (least, most) = text.split_once(' ').unwrap_or((text, text));
    let (least, most) = (number(least)?, number(most)?);
    (least <= most).then_some((least, most))
}
