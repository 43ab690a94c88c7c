//! The words of what stands beside the stage and the steps: strengths and evidence.

use super::stage;
use ::words::assessment::{
    claim_supported, claim_supported_but, claim_too_high, claim_too_high_at, strengths_at_top, strengths_further,
    strengths_practices, strengths_practices_at_top,
};
use maturity::{Framework, Level};

/// `ahead` domains are further than the whole, or where it is at the last stage, are there too; none where it is single
/// practices that are.
pub fn about_strengths(ahead: usize, shown: usize, at_top: bool) -> String {
    let shown = if ahead > shown { shown } else { 0 };
    match (ahead, at_top) {
        (0, true) => strengths_practices_at_top().to_owned(),
        (0, false) => strengths_practices().to_owned(),
        (_, true) => strengths_at_top(ahead, shown),
        (_, false) => strengths_further(ahead, shown),
    }
}

/// What follows from the claimed and the evidenced stage; `behind` domains could show less than they claim.
pub fn evidence_says(framework: &Framework, claimed: Level, shown: Option<Level>, behind: usize) -> String {
    match (shown.filter(|shown| *shown < claimed), behind) {
        (None, 0) => claim_supported().to_owned(),
        (None, _) => claim_supported_but(behind),
        (Some(shown), _) => {
            let says = if behind == 0 { claim_too_high } else { claim_too_high_at };
            says(&stage(framework, claimed), &stage(framework, shown))
        }
    }
}
