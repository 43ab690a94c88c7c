//! What `templates/card.svg` is given.

use super::{
    Easel,
    fit::{Fitted, Frame, fit, fit_sentences},
    measure::Face,
    text,
};
use crate::{Address, brand, view::shared::direction};
use base64::{Engine, engine::general_purpose::STANDARD};
use maturity::Level;
use serde::Serialize;

const SERIF: Face = Face { family: "serif", tracking: -0.015 };
const SANS: Face = Face { family: "sans-serif", tracking: 0.0 };

const TITLE: Frame = Frame {
    face: SERIF,
    width: 676.0,
    height: 245.0,
    leading: 1.07,
    sizes: &[100, 94, 88, 82, 76, 70, 64, 58, 52, 46],
};
const SUMMARY: Frame = Frame { face: SANS, width: 676.0, height: 114.0, leading: 1.4, sizes: &[27] };
const EYEBROW: Frame = Frame { face: SANS, width: 676.0, height: 40.0, leading: 1.0, sizes: &[26] };
const NAME: Frame = Frame { face: SERIF, width: 600.0, height: 48.0, leading: 1.0, sizes: &[38, 32, 26] };
const STAGE: Frame = Frame { face: SERIF, width: 280.0, height: 110.0, leading: 1.0, sizes: &[54, 46, 38, 32, 26, 20] };
/// Beside its figure, where several stages are shown.
const STAGE_OF_SEVERAL: Frame =
    Frame { face: SERIF, width: 116.0, height: 36.0, leading: 1.0, sizes: &[36, 32, 28, 24, 20, 16] };

/// How high the mark stands.
const HEIGHT_OF_MARK: u32 = 48;
/// The name stands beside it.
const WIDEST_LOGO: u32 = 420;

#[derive(Serialize)]
pub(super) struct Card<'a> {
    rtl: bool,
    name: Fitted,
    mark_svg: Option<&'a str>,
    logo: Option<Logo>,
    eyebrow: Fitted,
    title: Fitted,
    summary: Fitted,
    /// Drawn with their figures.
    shown: Vec<Stage<'a>>,
    /// All of them, from the first to the last.
    ramp: Vec<Part>,
    colors: Colors,
}

/// The brand's logo, in the mark's place.
#[derive(Serialize)]
struct Logo {
    /// As a data address.
    href: String,
    /// How wide it is at the mark's height.
    width: u32,
}

#[derive(Serialize)]
struct Stage<'a> {
    title: Fitted,
    figure_svg: Option<&'a str>,
    color: String,
}

/// A stage's part of the ramp.
#[derive(Serialize)]
struct Part {
    color: String,
    reached: bool,
}

#[derive(Serialize)]
struct Colors {
    paper: String,
    tint: String,
    ink: String,
    muted: String,
    line: String,
    accent: String,
}

pub(super) fn of<'a>(easel: &'a Easel<'_>, address: &Address) -> Card<'a> {
    let setting = Setting { easel, rtl: direction(&easel.library.language) == "rtl" };
    let text = text::of(easel.library, address);
    let top = easel.library.framework.top().get();
    let all = || (1..=top).map(Level::new).collect();
    let shown: Vec<Level> = if text.stages.is_empty() { all() } else { text.stages };
    let highest = shown.iter().max().map_or(top, |level| level.get());
    let logo = logo(easel);
    let says_name = easel.library.site.brand.logo.as_ref().is_some_and(|logo| logo.says_name) && logo.is_some();
    let name = if says_name { String::new() } else { text::plain(&easel.library.site.title) };
    let wider = logo.as_ref().map_or(0, |logo| logo.width.saturating_sub(HEIGHT_OF_MARK));
    #[expect(clippy::cast_precision_loss, reason = "a logo is 420 wide at the most")]
    let wider = wider as f32;
    Card {
        rtl: setting.rtl,
        name: setting.set(&Frame { width: NAME.width - wider, ..NAME }, &name),
        mark_svg: easel.theme.icon("stride").filter(|_| logo.is_none() && easel.library.site.brand.logo.is_none()),
        logo,
        eyebrow: setting.set(&EYEBROW, &text.eyebrow),
        title: setting.set(&TITLE, &text.title),
        summary: setting.mirrored(fit_sentences(&easel.studio, &SUMMARY, &text.summary)),
        ramp: (1..=top)
            .map(|level| Part { color: setting.stage_color(Level::new(level)), reached: level <= highest })
            .collect(),
        shown: setting.stages(&shown),
        colors: setting.colors(),
    }
}

/// The logo on light paper, where it is a drawing: of others no pictures are drawn.
fn logo(easel: &Easel<'_>) -> Option<Logo> {
    let file = &easel.library.site.brand.logo.as_ref()?.light;
    let bytes = easel.theme.branding().file(file).filter(|_| brand::ending(file) == "svg")?;
    let (width, height) = brand::size(file, bytes)?;
    let href = format!("data:{};base64,{}", brand::media_type(file), STANDARD.encode(bytes));
    Some(Logo { href, width: (width * HEIGHT_OF_MARK / height).clamp(1, WIDEST_LOGO) })
}

struct Setting<'a, 'b> {
    easel: &'a Easel<'b>,
    rtl: bool,
}

impl<'a> Setting<'a, '_> {
    fn set(&self, frame: &Frame, text: &str) -> Fitted {
        self.mirrored(fit(&self.easel.studio, frame, text))
    }

    /// Lines are laid out as if they began at the left: between these marks, what belongs to no direction follows its
    /// neighbors.
    fn mirrored(&self, mut fitted: Fitted) -> Fitted {
        if self.rtl {
            fitted.lines = fitted.lines.into_iter().map(|line| format!("\u{200f}{line}\u{200f}")).collect();
        }
        fitted
    }

    fn stages(&self, levels: &[Level]) -> Vec<Stage<'a>> {
        let frame = if levels.len() == 1 { &STAGE } else { &STAGE_OF_SEVERAL };
        let infos = levels.iter().filter_map(|level| {
            let at = usize::from(level.get()).checked_sub(1)?;
            Some((*level, self.easel.library.stages.get(at)?))
        });
        let stage = |(level, info): (Level, &'a content::StageInfo)| Stage {
            title: self.set(frame, &text::plain(&info.title)),
            figure_svg: info.figure.as_deref().and_then(|figure| self.easel.theme.figure(figure)),
            color: self.stage_color(level),
        };
        infos.map(stage).collect()
    }

    fn stage_color(&self, level: Level) -> String {
        self.color(&format!("stage-{}", level.get()), "#1f4fa3")
    }

    fn color(&self, name: &str, otherwise: &str) -> String {
        self.easel.colors.get(name).map_or(otherwise, |color| &color.light).to_owned()
    }

    fn colors(&self) -> Colors {
        Colors {
            paper: self.color("paper", "#fbfaf6"),
            tint: self.color("tint", "#f4f1e8"),
            ink: self.color("ink", "#1a1c22"),
            muted: self.color("muted", "#595e6a"),
            line: self.color("line", "#e3dfd5"),
            accent: self.color("accent", "#1f4fa3"),
        }
    }
}
