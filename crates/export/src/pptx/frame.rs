//! Places on a slide, in points: 960 wide and 540 high.

/// How wide and how high a slide is.
pub(super) const SLIDE: Frame = Frame { x: 0, y: 0, width: 960, height: 540 };
/// Where its title stands.
pub(super) const TITLE: Frame = Frame { x: 48, y: 40, width: 864, height: 56 };
/// Where everything below the title has room.
pub(super) const BODY: Frame = Frame { x: 48, y: 116, width: 864, height: 376 };

/// A part of a slide, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// So many units of the format are a point.
const UNITS: i32 = 12_700;

impl Frame {
    pub fn new(x: i32, y: i32, width: i32, height: i32) -> Self {
        Self { x, y, width, height }
    }

    /// The part `place` of `places` beside each other, with room between.
    pub fn column(self, place: i32, places: i32) -> Self {
        const GAP: i32 = 24;
        let width = (self.width - GAP * (places - 1)) / places.max(1);
        Self { x: self.x + place * (width + GAP), width, ..self }
    }

    /// Where it lies, as the format writes it.
    pub fn xml(self) -> String {
        let [x, y, width, height] = self.units();
        format!("<a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>")
    }

    /// The same, for a group whose parts are placed as if there were none.
    pub fn group_xml(self) -> String {
        let [x, y, width, height] = self.units();
        format!("{}<a:chOff x=\"{x}\" y=\"{y}\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/>", self.xml())
    }

    pub fn units(self) -> [i32; 4] {
        [self.x, self.y, self.width, self.height].map(|points| points * UNITS)
    }
}
