//! A logo's or an icon's file: how large it is, and its pixels.

use super::ending;
use resvg::{
    render,
    tiny_skia::{FilterQuality, IntSize, Pixmap, PixmapMut, PixmapPaint, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};
use std::io::Cursor;

/// Something that can be drawn.
pub(crate) enum Picture {
    Drawing(Box<Tree>),
    Pixels(Pixmap),
}

impl Picture {
    /// Reads an SVG or PNG file, by the ending of its name.
    ///
    /// # Errors
    /// Why it is none, in the words of the library that reads it.
    pub(crate) fn read(path: &str, bytes: &[u8]) -> Result<Self, String> {
        if ending(path) == "png" {
            return pixels(bytes).map(Self::Pixels);
        }
        let mut options = Options::default();
        // By default the library would open what a drawing names: render reads no files.
        options.image_href_resolver.resolve_string = Box::new(|_, _| None);
        options.image_href_resolver.resolve_data = ImageHrefResolver::default_data_resolver();
        Tree::from_data(bytes, &options).map(|tree| Self::Drawing(Box::new(tree))).map_err(|error| error.to_string())
    }

    /// Width and height.
    #[expect(clippy::cast_precision_loss, reason = "no picture has so many pixels")]
    pub(crate) fn size(&self) -> (f32, f32) {
        match self {
            Self::Drawing(tree) => (tree.size().width(), tree.size().height()),
            Self::Pixels(pixels) => (pixels.width() as f32, pixels.height() as f32),
        }
    }

    pub(crate) fn draw(&self, place: Transform, onto: &mut PixmapMut<'_>) {
        match self {
            Self::Drawing(tree) => render(tree, place, onto),
            Self::Pixels(pixels) => {
                let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
                onto.draw_pixmap(0, 0, pixels.as_ref(), &paint, place, None);
            }
        }
    }
}

/// Width and height of a file, in whole pixels of at least one; nothing where it cannot be read.
pub(crate) fn size(path: &str, bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = Picture::read(path, bytes).ok()?.size();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are above 0, and casts stay in bounds"
    )]
    let whole = |side: f32| (side.round() as u32).max(1);
    Some((whole(width), whole(height)))
}

fn pixels(bytes: &[u8]) -> Result<Pixmap, String> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
    let mut raw = vec![0; reader.output_buffer_size().ok_or("it is too large")?];
    let info = reader.next_frame(&mut raw).map_err(|error| error.to_string())?;
    let samples = info.color_type.samples();
    let premultiplied: Vec<u8> = raw.chunks_exact(samples).flat_map(premultiplied).collect();
    let size = IntSize::from_wh(info.width, info.height).ok_or("it has no pixels")?;
    Pixmap::from_vec(premultiplied, size).ok_or_else(|| "its pixels are not all there".to_owned())
}

/// A pixel of one to four samples, as red, green, blue and alpha, the first three no more than the alpha.
fn premultiplied(pixel: &[u8]) -> [u8; 4] {
    let [r, g, b, alpha] = match *pixel {
        [gray] => [gray, gray, gray, u8::MAX],
        [gray, alpha] => [gray, gray, gray, alpha],
        [r, g, b] => [r, g, b, u8::MAX],
        [r, g, b, alpha] => [r, g, b, alpha],
        _ => [0; 4],
    };
    let times = |color: u8| u8::try_from((u16::from(color) * u16::from(alpha) + 127) / 255).unwrap_or(u8::MAX);
    [times(r), times(g), times(b), alpha]
}
