//! The slides, one function each: the sentence, the domains, what holds back, what to do, the path, what to find out.

use super::frame::{BODY, Frame};
use super::shapes::{Paragraph, Slide, solid, text};
use crate::charts::description;
use crate::document::Task;
use crate::picture::{BANDS, INK, MUTED, color};
use crate::{Document, words};
use maturity::{Domain, DomainScore, Framework, Level, Slot};

/// So many actions stand on one slide with their sums.
const ACTIONS: usize = 3;
/// So many things stand below each other.
const LINES: usize = 6;

pub(super) fn all(document: &Document) -> Vec<String> {
    let slides = [
        Some(sentence(document)),
        Some(domains(document)),
        held_back(document),
        actions(document),
        path(document),
        to_find_out(document),
        Some(counted(document)),
    ];
    slides.into_iter().flatten().map(Slide::finish).collect()
}

/// The first `most` lines, and how many more there are.
fn first_lines(lines: Vec<Paragraph>, most: usize) -> Vec<Paragraph> {
    let more = more(lines.len(), most);
    lines.into_iter().take(most).chain(more).collect()
}

/// How many things there are beside the first ones; nothing where there are none.
fn more(all: usize, most: usize) -> Option<Paragraph> {
    let more = all.saturating_sub(most);
    (more > 0).then(|| text(13, words::and_more(more)).muted().before(8))
}

fn sentence(document: &Document) -> Slide {
    let (framework, card) = (document.framework(), &document.report.scorecard);
    let mut slide = Slide::new(&words::headline(framework, card), Some((Frame::new(48, 96, 864, 120), 40)));
    let mut lines = vec![text(22, words::board_sentence(framework, card, &document.report.plan, document.tally()))];
    if let Some(index) = card.index {
        let index = [&words::named(words::index_name()), " ", &words::index(index)].concat();
        let line = [&index, " · ", &words::said(document.tally())].concat();
        lines.push(text(15, line).muted().before(20));
    }
    if let Some(evidenced) = &card.evidenced {
        let stage = words::stage_or_none(framework, evidenced.stage);
        let shown = words::shown_of(evidenced.shown, evidenced.claimed);
        let line = [&words::named(words::stage_shown()), " ", &words::with_remark(&stage, &shown)].concat();
        lines.push(text(15, line).muted().before(4));
    }
    slide.body(Frame::new(48, 236, 864, 220), &lines);
    slide
}

/// Where a value of `of` lies on the scale of the chart.
fn at(value: usize, of: usize) -> i32 {
    let places = i32::try_from(value * 480 / of.max(1)).unwrap_or(480);
    BODY.x + 256 + places
}

/// Where a stage is reached.
fn mark(framework: &Framework, level: Level) -> i32 {
    let (value, of) = framework.mark(level);
    at(value, of)
}

fn domains(document: &Document) -> Slide {
    let mut slide = Slide::new(words::where_domains_stand(), None);
    let domains = document.ranked();
    let rows = i32::try_from(domains.len()).unwrap_or(1).max(1);
    let row = (BODY.height / rows - 2).clamp(14, 40);
    let framework = document.framework();
    slide.group(BODY, &description(document), |slide| {
        for ((place, stage), level) in framework.stages.iter().enumerate().zip(framework.levels()) {
            let (from, to) = (mark(framework, Level::new(level.get() - 1)), mark(framework, level));
            let end = if level == framework.top() { at(1, 1) } else { to };
            let fill = BANDS.get(place % BANDS.len()).copied().unwrap_or_default();
            slide.rectangle(Frame::new(from, BODY.y + 18, end - from, row * rows + 4), &solid(fill));
            let name = text(11, stage.title.clone()).muted().align("r");
            slide.text(Frame::new(from, BODY.y, to - from, 16), "t", &[name]);
        }
        for ((domain, score), number) in domains.iter().zip(0..) {
            let y = BODY.y + 20 + number * row;
            domain_row(slide, document, (domain, score), Frame::new(BODY.x, y, BODY.width, row));
        }
    });
    slide
}

fn domain_row(slide: &mut Slide, document: &Document, (domain, score): (&Domain, &DomainScore), row: Frame) {
    let size = (row.height * 2 / 5).clamp(8, 15);
    slide.text(
        Frame { width: 244, ..row },
        "ctr",
        &[text(size, cut(&domain.title, if row.height > 36 { 64 } else { 34 }))],
    );
    let bar = |from: i32, to: i32| Frame::new(from, row.y + row.height / 4, (to - from).max(0), row.height / 2);
    let beside = Frame { x: at(1, 1) + 12, width: 116, ..row };
    if let Some(index) = score.index {
        let level = score.stage.unwrap_or(Level::ZERO);
        let (low, high) = (at(index.low.into(), 100), at(index.high.into(), 100));
        slide.rectangle(bar(at(0, 1), low), &solid(color(level)));
        if high > low {
            slide.rectangle(bar(low, high), &hatched());
        }
        let figure = format!("{}  {}", index.low, words::short_stage(document.framework(), level));
        slide.text(beside, "ctr", &[text(size, figure)]);
    } else {
        slide.text(beside, "ctr", &[text(size, words::not_scored()).muted()]);
    }
    if let Some(target) = document.marked_target(domain) {
        let x = mark(document.framework(), target);
        slide.rectangle(Frame::new(x - 1, row.y + row.height / 10, 2, row.height * 8 / 10), &solid(INK));
    }
}

/// What unknown answers could add.
fn hatched() -> String {
    let color = |name: &str, value: &str| {
        format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", value.trim_start_matches('#'))
    };
    format!("<a:pattFill prst=\"ltUpDiag\">{}{}</a:pattFill>", color("fgClr", MUTED), color("bgClr", BANDS[0]))
}

/// A text of at most so many letters.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    [start.trim_end(), "…"].concat()
}

/// What holds the whole back, and beside it what is strong; nothing where there is neither.
fn held_back(document: &Document) -> Option<Slide> {
    let (framework, card) = (document.framework(), &document.report.scorecard);
    let (held, strengths) = (document.held_back_by(), document.strengths());
    if held.is_empty() && strengths.is_empty() {
        return None;
    }
    let title =
        if held.is_empty() { words::what_is_strong().to_owned() } else { words::holds_back(framework, card.next) };
    let mut slide = Slide::new(&title, None);
    let mut lines = Vec::new();
    for domain in held.iter().take(LINES) {
        let Some(score) = card.domains.iter().find(|score| score.id == domain.id) else { continue };
        lines.push(text(17, domain.title.clone()).bold().before(12));
        lines.push(text(13, words::short_by(framework, score.distance, score.stage)));
        let keystones = score.blocking_keystones.iter().filter_map(|id| framework.question(id));
        lines.extend(keystones.map(|(_, question)| text(12, words::keystone(&question.text)).muted().before(2)));
    }
    if held.len() > LINES {
        lines.push(text(13, words::and_more(held.len() - LINES)).muted().before(8));
    }
    let line = |(domain, score): &(&Domain, &DomainScore)| {
        text(15, words::domain_line(framework, &domain.title, score.stage, score.index)).before(8)
    };
    let strong = first_lines(strengths.iter().map(line).collect(), LINES);
    if held.is_empty() {
        slide.body(BODY, &strong);
        return Some(slide);
    }
    slide.body(BODY.column(0, 2), &lines);
    if !strong.is_empty() {
        let above = text(13, words::what_is_strong()).bold().muted().before(12);
        slide.text(BODY.column(1, 2), "t", &[vec![above], strong].concat());
    }
    Some(slide)
}

fn actions(document: &Document) -> Option<Slide> {
    if let Some(sustain) = &document.report.plan.sustain {
        let mut slide = Slide::new(words::hold_what_you_have(), None);
        let pages = &document.bundle.pages;
        let watch = sustain.watch.iter().filter_map(|id| pages.get(&["metric:", id.as_str()].concat()));
        let watch = watch.map(|page| text(16, page.title.clone()).before(8)).collect();
        let said = vec![text(18, words::sustain(sustain.reassess_in_days.into()))];
        slide.body(BODY, &[said, first_lines(watch, LINES + 2)].concat());
        return Some(slide);
    }
    let tasks: Vec<_> = document.actions().take(ACTIONS).collect();
    if tasks.is_empty() {
        return None;
    }
    let mut slide = Slide::new(words::what_to_do_first(), None);
    let lines: Vec<_> = tasks.iter().zip(1..).flat_map(|(task, rank)| action(document, task, rank)).collect();
    slide.body(BODY, &lines);
    Some(slide)
}

fn action(document: &Document, task: &Task, rank: usize) -> Vec<Paragraph> {
    let framework = document.framework();
    let mut facts = vec![
        task.domain.title.clone(),
        words::stage_to_stage(
            &words::short_stage(framework, task.action.from),
            &words::short_stage(framework, task.action.to),
        ),
        document.owner(task.step).to_owned(),
        words::weeks(task.step.weeks),
    ];
    facts.extend(task.action.labels.iter().map(|label| words::label(*label).to_owned()));
    vec![
        text(17, format!("{rank}. {}", task.step.action)).bold().before(if rank > 1 { 16 } else { 0 }),
        text(12, facts.join(" · ")).muted().before(2),
        text(14, task.step.first_move.clone()).before(4),
        text(11, words::sum(framework, &task.action.points)).muted().before(4),
    ]
}

fn path(document: &Document) -> Option<Slide> {
    let (path, schedule) = document.report.path.as_ref().zip(document.report.schedule.as_ref())?;
    let mut slide = Slide::new(&words::path_to(document.framework(), path.to), None);
    let said = text(14, words::path(document.framework(), path, schedule)).muted();
    slide.body(Frame { height: 24, ..BODY }, &[said]);
    let periods = [(words::now(), &schedule.now), (words::next(), &schedule.next), (words::later(), &schedule.later)];
    for ((name, slots), place) in periods.into_iter().zip(0..) {
        let line = |slot: &Slot| {
            let Some((domain, step)) = document.step(&slot.step) else { return Vec::new() };
            let facts = format!("{} · {} · {}", domain.title, document.owner(step), words::days(slot.start, slot.end));
            vec![text(14, step.action.clone()).before(12), text(11, facts).muted().before(2)]
        };
        let mut lines = vec![text(14, name).bold()];
        lines.extend(slots.iter().take(LINES - 1).flat_map(line));
        lines.extend(more(slots.len(), LINES - 1));
        if slots.is_empty() {
            lines.push(text(14, words::nothing()).muted().before(12));
        }
        let room = Frame { y: BODY.y + 44, height: BODY.height - 44, ..BODY }.column(place, 3);
        slide.rectangle(Frame { y: room.y - 8, height: 1, ..room }, &solid(MUTED));
        slide.text(room, "t", &lines);
    }
    Some(slide)
}

fn to_find_out(document: &Document) -> Option<Slide> {
    let open = document.open_questions();
    if open.is_empty() {
        return None;
    }
    let mut slide = Slide::new(words::what_to_find_out(), None);
    let mut lines = Vec::new();
    for (domain, question) in open.iter().take(LINES) {
        let score = document.report.scorecard.domains.iter().find(|score| score.id == domain.id);
        lines.push(text(16, question.text.clone()).before(12));
        lines.push(text(12, words::could_rise(&domain.title, score.and_then(|score| score.index))).muted().before(2));
    }
    lines.extend(more(open.len(), LINES));
    slide.body(BODY, &lines);
    Some(slide)
}

fn counted(document: &Document) -> Slide {
    let mut slide = Slide::new(words::how_counted(), None);
    let lines = [
        text(16, words::checked_by(document.framework(), document.tally())),
        text(16, words::about_index(document.framework())).before(12),
        text(16, words::about_sums()).before(12),
    ];
    slide.body(BODY, &lines);
    slide
}
