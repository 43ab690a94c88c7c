//! The site's icon as pictures, which systems show for what is installed: drawn from the brand's icon, or
//! `icons/favicon.svg`, on the color of the paper.

use crate::{Theme, ThemeError, brand, cards::png, colors::Colors};
use content::brand::Rgb;
use resvg::tiny_skia::{Color, Pixmap, Transform};

/// A picture of the icon.
pub(crate) struct Picture {
    /// Width and height.
    pub(crate) size: u16,
    /// Whether a system may cut off all but a circle in the middle.
    pub(crate) maskable: bool,
    pub(crate) png: Vec<u8>,
}

/// Browsers ask for both sizes.
const SIZES: [u16; 2] = [192, 512];

/// Of the width, how much the drawing takes; a system may cut off all but a circle of 80 % of a maskable one.
const SHARE: f32 = 0.74;
const SHARE_OF_MASKABLE: f32 = 0.54;

pub(crate) fn draw(theme: &Theme, colors: &Colors) -> Result<Vec<Picture>, ThemeError> {
    let (path, bytes) = theme.favicon();
    let wrong = |error: String| ThemeError::new(format!("{path}: {error}"));
    let icon = brand::Picture::read(path, &bytes).map_err(wrong)?;
    let paper = colors.get("paper").and_then(|color| Rgb::parse(&color.light));
    let paper = paper.map_or(Color::WHITE, |Rgb([r, g, b])| Color::from_rgba8(r, g, b, 255));
    let kinds = SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]);
    let picture = |(size, maskable)| {
        let pixels = pixels(&icon, size, if maskable { SHARE_OF_MASKABLE } else { SHARE }, paper);
        let png = png::encode(&pixels.ok_or_else(|| wrong("a picture without pixels".to_owned()))?)?;
        Ok(Picture { size, maskable, png })
    };
    kinds.map(picture).collect()
}

/// The drawing in the middle of a square.
fn pixels(icon: &brand::Picture, size: u16, share: f32, paper: Color) -> Option<Pixmap> {
    let mut pixels = Pixmap::new(size.into(), size.into())?;
    pixels.fill(paper);
    let (size, (width, height)) = (f32::from(size), icon.size());
    let scale = size * share / width.max(height);
    let middle = |side: f32| (size - side * scale) / 2.0;
    let place = Transform::from_scale(scale, scale).post_translate(middle(width), middle(height));
    icon.draw(place, &mut pixels.as_mut());
    Some(pixels)
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::{Theme, colors::Colors};

    fn theme(icon: &str) -> Theme {
        Theme::with([("icons/favicon.svg".to_owned(), icon.to_owned())])
    }

    const CIRCLE: &str =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><circle cx=\"12\" cy=\"12\" r=\"12\"/></svg>";

    #[test]
    fn the_icon_is_drawn_in_both_sizes_for_any_use_and_to_be_cut_into_a_shape() {
        let theme = theme(CIRCLE);
        let pictures = draw(&theme, &Colors::of(&theme)).unwrap();
        let kinds: Vec<_> = pictures.iter().map(|picture| (picture.size, picture.maskable)).collect();
        assert_eq!(kinds, [(192, false), (192, true), (512, false), (512, true)]);
        for picture in pictures {
            let mut reader = png::Decoder::new(std::io::Cursor::new(&picture.png)).read_info().unwrap();
            let size = u32::from(picture.size);
            assert_eq!((reader.info().width, reader.info().height), (size, size));
            let mut indexes = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut indexes).unwrap();
            let row = &indexes[indexes.len() / 2..][..usize::from(picture.size)];
            let drawn = row.iter().filter(|color| **color != row[0]).count();
            let share = if picture.maskable { 54 } else { 74 };
            assert!((drawn * 100 / row.len()).abs_diff(share) <= 1, "{drawn} of {}", row.len());
        }
    }

    #[test]
    fn an_icon_that_is_no_drawing_says_so() {
        let theme = theme("<svg");
        let error = draw(&theme, &Colors::of(&theme)).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.starts_with("the theme: icons/favicon.svg: "), "{error}");
    }
}
