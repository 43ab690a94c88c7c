//! What to watch where nothing is advised: the specification, §5.

use super::Matter;
use crate::{MetricId, Sustain};

/// A quarter: long enough for a practice to slip, short enough to catch it.
const REASSESS_IN_DAYS: u16 = 90;

/// What shows first that a practice slips: the metrics of the steps that led to where each question stands.
pub fn sustain(matter: &Matter) -> Sustain {
    let mut watch: Vec<MetricId> = Vec::new();
    for keystones in [true, false] {
        for reading in matter.readings.iter().filter(|reading| reading.domain.weight > 0) {
            for asked in reading.questions.iter().filter(|asked| asked.question.keystone == keystones) {
                let step = asked.level.and_then(|level| asked.question.step_to(level));
                for metric in step.iter().flat_map(|step| &step.metrics) {
                    if !watch.contains(metric) {
                        watch.push(metric.clone());
                    }
                }
            }
        }
    }
    Sustain { watch, reassess_in_days: REASSESS_IN_DAYS }
}
