//! Pixels as a PNG with a palette: pictures of few colors are small so.

use crate::ThemeError;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
use std::collections::BTreeMap;

/// What a palette of one byte a pixel can hold.
const COLORS: usize = 256;

/// Two shades that are nearer than this are one: eight steps from paper to ink are enough for the edges of letters,
/// and each more makes the file larger.
const NEAR: u32 = 48 * 48;

/// What fills more than this part of the picture is no edge and keeps its color.
const AREA: usize = 100;

type Rgb = [u8; 3];

pub(crate) fn encode(pixels: &Pixmap) -> Result<Vec<u8>, ThemeError> {
    let Runs { runs, colors } = runs(pixels.pixels());
    let palette = palette(&colors);
    let places: Vec<u8> = colors.iter().map(|(color, _)| nearest(*color, &palette)).collect();
    let mut indexes = Vec::with_capacity(pixels.pixels().len());
    for (color, length) in runs {
        indexes.resize(indexes.len() + length, places[color]);
    }
    pack(&palette, &indexes, (pixels.width(), pixels.height()))
        .map_err(|error| ThemeError::new(format!("a picture could not be packed: {error}")))
}

/// Pixels of one color side by side: its place among the colors, and how many they are.
struct Runs {
    runs: Vec<(usize, usize)>,
    /// Each color with the number of its pixels, in the order in which they come.
    colors: Vec<(Rgb, usize)>,
}

fn runs(pixels: &[PremultipliedColorU8]) -> Runs {
    let (mut places, mut colors, mut runs) = (BTreeMap::new(), Vec::new(), Vec::new());
    for run in pixels.chunk_by(|one, next| one == next) {
        // What stands behind all of it is opaque, so that the color is as it is.
        let color = run.first().map_or([0; 3], |pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        let place = *places.entry(color).or_insert(colors.len());
        if place == colors.len() {
            colors.push((color, 0));
        }
        colors[place].1 += run.len();
        runs.push((place, run.len()));
    }
    Runs { runs, colors }
}

/// The colors of most pixels, the most frequent one first, without those that are near one of them.
fn palette(colors: &[(Rgb, usize)]) -> Vec<Rgb> {
    let area = colors.iter().map(|(_, count)| count).sum::<usize>() / AREA;
    let mut colors = colors.to_vec();
    colors.sort_by_key(|(color, count)| (std::cmp::Reverse(*count), *color));
    let mut palette: Vec<Rgb> = Vec::new();
    for (color, count) in colors {
        let is_new = count > area || palette.iter().all(|other| distance(color, *other) > NEAR);
        if is_new && palette.len() < COLORS {
            palette.push(color);
        }
    }
    palette
}

/// The place of the color in the palette, or of the one most like it.
fn nearest(color: Rgb, palette: &[Rgb]) -> u8 {
    let places = palette.iter().zip(0..=u8::MAX);
    places.min_by_key(|(other, _)| distance(color, **other)).map_or(0, |(_, place)| place)
}

fn distance(one: Rgb, other: Rgb) -> u32 {
    one.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
}

fn pack(palette: &[Rgb], indexes: &[u8], (width, height): (u32, u32)) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::with_capacity(32 * 1024);
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(6));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(indexes)?;
    writer.finish()?;
    Ok(bytes)
}
