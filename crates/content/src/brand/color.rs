//! A color as authors write it, how far it stands out from another, and the nearest one that stands out enough.

use palette::{
    FromColor, IsWithinBounds, OklabHue, Oklch, Srgb, color_difference::Wcag21RelativeContrast,
    convert::FromColorUnclamped,
};
use std::fmt;

/// A color by its red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb(pub [u8; 3]);

/// Lightness is tried in steps that are finer than what eight bits tell apart.
const STEPS: u16 = 1000;
/// How finely chroma is given up where screens cannot show it.
const CHROMA_STEPS: u16 = 64;

impl Rgb {
    /// `#rgb` or `#rrggbb`, in letters of either case; nothing where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| matches!(digits.len(), 3 | 6))?;
        let digits: Vec<u8> = digits.chars().map(|digit| digit.to_digit(16)?.try_into().ok()).collect::<Option<_>>()?;
        let channels: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            _ => digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect(),
        };
        channels.try_into().ok().map(Self)
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        self.srgb().relative_contrast(other.srgb())
    }

    /// This color with `percent` of another in it, as `color-mix(in srgb, …)` mixes.
    #[must_use]
    pub fn mixed(self, other: Self, percent: u8) -> Self {
        let mix = |one: u8, other: u8| {
            let sum =
                u32::from(one) * u32::from(100 - percent.min(100)) + u32::from(other) * u32::from(percent.min(100));
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(std::array::from_fn(|channel| mix(self.0[channel], other.0[channel])))
    }

    /// The color of the same hue, lighter or darker, that is nearest to this one by the lightness of `OKLab` and `fits`. As much
    /// of its chroma stays as screens show. Nothing where none fits.
    pub fn nearest(self, fits: impl Fn(Self) -> bool) -> Option<Self> {
        if fits(self) {
            return Some(self);
        }
        let own: Oklch<f64> = Oklch::from_color(self.srgb());
        (1..=STEPS).find_map(|step| {
            let step = f64::from(step) / f64::from(STEPS);
            let there = [own.l + step, own.l - step].map(|lightness| lightness.clamp(0.0, 1.0)).into_iter();
            there.map(|lightness| Self::shown(lightness, own.chroma, own.hue)).find(|color| fits(*color))
        })
    }

    /// The color of this lightness and hue, with as much of the chroma as screens show.
    fn shown(lightness: f64, chroma: f64, hue: OklabHue<f64>) -> Self {
        // Without clamping, which would give another hue.
        let with = |share: u16| -> Srgb<f64> {
            let chroma = chroma * f64::from(share) / f64::from(CHROMA_STEPS);
            Srgb::from_color_unclamped(Oklch::new(lightness, chroma, hue))
        };
        let (mut shown, mut too_much) = (0, CHROMA_STEPS + 1);
        while too_much - shown > 1 {
            let middle = u16::midpoint(shown, too_much);
            if with(middle).is_within_bounds() { shown = middle } else { too_much = middle }
        }
        // Without chroma it is a gray, at most a rounding error beyond black or white, which the eight bits swallow.
        let (r, g, b) = with(shown).into_format::<u8>().into_components();
        Self([r, g, b])
    }

    fn srgb(self) -> Srgb<f64> {
        let Self([r, g, b]) = self;
        Srgb::new(r, g, b).into_format()
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([r, g, b]) = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Rgb;

    const WHITE: Rgb = Rgb([255; 3]);

    fn rgb(text: &str) -> Rgb {
        Rgb::parse(text).expect("is a color")
    }

    #[test]
    fn a_color_is_three_or_six_digits_after_a_number_sign() {
        assert_eq!([Rgb::parse("#fa0"), Rgb::parse("#FFAA00")], [Some(Rgb([255, 170, 0])); 2]);
        for text in ["", "#", "fa0", "#fa", "#fa00", "#ffaa00cc", "#ggg", "#ffa\u{e4}a", "red", "rgb(1, 2, 3)", "# fff"]
        {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
        assert_eq!(rgb("#FA0").to_string(), "#ffaa00");
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let ratio = |one: &str, other: &str| format!("{:.3}", rgb(one).contrast(rgb(other)));
        assert_eq!(
            [ratio("#000", "#fff"), ratio("#fff", "#000"), ratio("#777", "#777")],
            ["21.000", "21.000", "1.000"]
        );
        // From the WCAG's own techniques: the lightest gray that can be read on white, and one that cannot.
        assert_eq!([ratio("#767676", "#fff"), ratio("#777777", "#fff")], ["4.542", "4.478"]);
    }

    #[test]
    fn a_mix_is_rounded_as_browsers_round_it() {
        assert_eq!(WHITE.mixed(Rgb([0, 0, 1]), 12), rgb("#e0e0e1"));
        assert_eq!([WHITE.mixed(Rgb([0; 3]), 0), WHITE.mixed(Rgb([0; 3]), 100)], [WHITE, Rgb([0; 3])]);
    }

    #[test]
    fn the_nearest_color_that_stands_out_is_a_shade_of_the_same_hue() {
        let on_white = |color: Rgb| color.contrast(WHITE) >= 4.5;
        let nearest = rgb("#ff8800").nearest(on_white).expect("black would do");
        assert!(on_white(nearest), "{nearest}");
        // One step lighter would not do, and orange it stays: red before green before blue.
        assert!(nearest.contrast(WHITE) < 4.6, "{nearest}");
        assert!(nearest.0[0] > nearest.0[1] && nearest.0[1] > nearest.0[2], "{nearest}");
    }

    #[test]
    fn what_stands_out_already_is_its_own_nearest_and_what_cannot_is_none() {
        assert_eq!(rgb("#123456").nearest(|_| true), Some(rgb("#123456")));
        assert_eq!(rgb("#123456").nearest(|_| false), None);
        assert_eq!(rgb("#0000ff").nearest(|color| color == WHITE), Some(WHITE));
        assert_eq!(rgb("#ffff00").nearest(|color| color == Rgb([0; 3])), Some(Rgb([0; 3])));
    }
}
