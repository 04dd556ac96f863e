//! The walk: which questions are asked, which comes next, and how far a person is.
//!
//! Nothing is stored here: everything is computed from the [`Sheet`], so that an answer changed on any screen takes effect at once.
//! Three sets of questions, each within the one before:
//!
//! 1. all of the list;
//! 2. [`relevant`]: those whose condition holds for the answers to the questions before them. What is not relevant is kept on the
//!    sheet until the person finishes, and counts for nothing meanwhile;
//! 3. [`on_screen`]: of these, what the chosen version (short or full) and the chosen sections ask.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{Answer, Given, Sheet, Value},
//!     questionnaire::intake,
//!     walk,
//! };
//!
//! let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
//! let household = intake().question("home.household").expect("it is asked");
//! let asks_about_children = |sheet: &Sheet| walk::on_screen(sheet).any(|question| question.id == "home.children");
//! assert!(!asks_about_children(&sheet));
//!
//! let children = household.option("children").map(|option| Value::Many(vec![option]));
//! sheet.set(household, Given::new(children, None).map(Answer::Given));
//! assert!(asks_about_children(&sheet));
//! assert_eq!(walk::progress_in_all(&sheet).answered, 1);
//! ```

use crate::answers::{Answer, Sheet, Value};
use crate::calendar::Day;
use crate::questionnaire::{OptionId, Question, QuestionId, Section};
use std::collections::BTreeSet;

/// The question by which a person chooses the short or the full version, and the option that chooses the full one.
const VERSION: QuestionId = QuestionId::new("start.version");
const FULL: OptionId = OptionId::new("full");

/// How far a person is in a section or a whole list. A skipped question counts as seen, not as answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions on screen with an answer; "I don't know" and "I'd rather not say" are answers.
    pub answered: usize,
    /// Questions on screen that were answered or skipped.
    pub seen: usize,
    /// Questions on screen.
    pub total: usize,
}

impl Progress {
    /// Whether every question was answered or skipped.
    pub fn is_done(self) -> bool {
        self.seen == self.total
    }
}

/// The questions whose condition holds, in order of the list. A condition that looks at a question which is not relevant itself
/// is false, whatever the earlier answer to it.
pub fn relevant(sheet: &Sheet) -> impl Iterator<Item = &'static Question> + use<> {
    relevant_by(sheet, |id| sheet.answer(id)).into_iter()
}

/// The same as [`relevant`] for other answers than the sheet's own, such as those chosen to be shown.
pub(crate) fn relevant_by<'a>(
    sheet: &Sheet,
    answer: impl Fn(QuestionId) -> Option<&'a Answer>,
) -> Vec<&'static Question> {
    let mut ids = BTreeSet::new();
    let mut questions = Vec::new();
    for question in sheet.list().questions() {
        let holds = question
            .shown_if
            .as_ref()
            .is_none_or(|condition| condition.holds(&|id| answer(id).filter(|_| ids.contains(&id))));
        if holds {
            ids.insert(question.id);
            questions.push(question);
        }
    }
    questions
}

/// Whether the short version is asked: it is until the person chooses the full one. A list without that choice is always full.
pub fn is_short(sheet: &Sheet) -> bool {
    sheet.list().question(VERSION).is_some() && sheet.answer(VERSION).and_then(Answer::value) != Some(&Value::One(FULL))
}

/// The questions on screen, in order of the list: relevant, of the chosen version, in the chosen sections.
pub fn on_screen(sheet: &Sheet) -> impl Iterator<Item = &'static Question> + use<> {
    let short = is_short(sheet);
    let shown: Vec<_> = relevant(sheet)
        .filter(|question| (question.short || !short) && sheet.asks_section(question.section()))
        .collect();
    shown.into_iter()
}

/// The next question on screen after `from`; none after the last. `from` need not be on screen itself.
pub fn next(sheet: &Sheet, from: &Question) -> Option<&'static Question> {
    let shown: BTreeSet<_> = on_screen(sheet).map(|question| question.id).collect();
    let mut after = sheet.list().questions().skip_while(|question| question.id != from.id).skip(1);
    after.find(|question| shown.contains(&question.id))
}

/// The question on screen before `from`; none before the first. `from` need not be on screen itself.
pub fn back(sheet: &Sheet, from: &Question) -> Option<&'static Question> {
    let shown: BTreeSet<_> = on_screen(sheet).map(|question| question.id).collect();
    let mut before = sheet.list().questions().rev().skip_while(|question| question.id != from.id).skip(1);
    before.find(|question| shown.contains(&question.id))
}

/// The first question on screen that was neither answered nor skipped; none when all were.
pub fn first_open(sheet: &Sheet) -> Option<&'static Question> {
    on_screen(sheet).find(|question| sheet.answer(question.id).is_none())
}

/// A section that has questions on screen.
#[derive(Debug, Clone, Copy)]
pub struct Stop {
    /// The section.
    pub section: &'static Section,
    /// How far a person is in it.
    pub progress: Progress,
    /// Its first question on screen.
    pub first: &'static Question,
    /// Its first question on screen that was neither answered nor skipped.
    pub open: Option<&'static Question>,
}

/// The sections with questions on screen, in order, computed in one pass over the list.
pub fn stops(sheet: &Sheet) -> Vec<Stop> {
    let questions: Vec<_> = on_screen(sheet).collect();
    let sections = questions.chunk_by(|one, next| one.section() == next.section());
    sections
        .filter_map(|questions| {
            let first = *questions.first()?;
            Some(Stop {
                section: sheet.list().section(first.section())?,
                progress: count(sheet, questions.iter().copied()),
                first,
                open: questions.iter().copied().find(|question| sheet.answer(question.id).is_none()),
            })
        })
        .collect()
}

/// The progress in a section; all zero where nothing of it is on screen.
pub fn progress(sheet: &Sheet, section: &Section) -> Progress {
    let stop = stops(sheet).into_iter().find(|stop| stop.section.id == section.id);
    stop.map(|stop| stop.progress).unwrap_or_default()
}

/// The progress in the whole list.
pub fn progress_in_all(sheet: &Sheet) -> Progress {
    count(sheet, on_screen(sheet))
}

fn count(sheet: &Sheet, questions: impl Iterator<Item = &'static Question>) -> Progress {
    questions.fold(Progress::default(), |progress, question| {
        let answer = sheet.answer(question.id);
        Progress {
            answered: progress.answered + usize::from(answer.is_some_and(|answer| *answer != Answer::Skipped)),
            seen: progress.seen + usize::from(answer.is_some()),
            total: progress.total + 1,
        }
    })
}

impl Sheet {
    /// Finishes the fill-in on this `day`: removes answers, marks and choices to show of questions that are not relevant, and
    /// remembers the rose, so that a later fill-in can be compared with it. The sheet can still be changed.
    pub fn finish(&mut self, day: Day) {
        let relevant = relevant(self).map(|question| question.id).collect();
        self.retain(&relevant, day);
    }
}
