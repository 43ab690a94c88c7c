//! Where on the scale of the index a stage is drawn.

use crate::{Framework, Level, Method, Value};

/// How finely the marks of averages are drawn.
const FINE: i128 = 1000;

impl Framework {
    /// Whether the name of each stage fits below its part of a scale on which there is room for so many letters.
    pub fn names_fit(&self, letters: usize) -> bool {
        let (mut levels, mut names) = (self.levels(), self.stages.iter().map(|stage| stage.title.chars().count() + 1));
        let end = |level: Level| {
            let (value, of) = self.mark(level);
            letters * value / of.max(1)
        };
        let room = |level: Level| end(level).saturating_sub(end(Level::new(level.get().saturating_sub(1))));
        levels.all(|level| names.next().is_none_or(|name| name <= room(level) + 1))
    }

    /// How far along the index the stage of `level` lies, as a part of a whole: where every answer is at it, or, in the
    /// method of averages, where the mean reaches it. For drawing alone: where questions count differently, the mark of a
    /// mean is that of all of them together.
    pub fn mark(&self, level: Level) -> (usize, usize) {
        let even = (usize::from(level.get()), self.stages.len().max(1));
        if self.scoring.method != Method::Average || level == Level::ZERO {
            return even;
        }
        let unit = self.unit();
        let (mut lowest, mut highest, mut weight) = (0_i128, 0_i128, 0_i128);
        for (domain, question) in self.questions() {
            let counts = |value: Option<Value>| value.map_or(0, |value| i128::from(value.in_units(unit)));
            let values = || question.options.iter().map(crate::framework::Choice::counts);
            let times = i128::from(domain.weight.min(1)) * i128::from(question.weight);
            lowest += counts(values().min()) * times;
            highest += counts(values().max()) * times;
            weight += times;
        }
        let threshold = i128::from(self.threshold(level).in_units(unit)) * weight;
        let along = ((threshold - lowest) * FINE).checked_div(highest - lowest).unwrap_or_default();
        usize::try_from(along.clamp(0, FINE)).map_or(even, |along| (along, 1000))
    }
}
