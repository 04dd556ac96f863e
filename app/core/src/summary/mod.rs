//! The summary: a document as a value, to be rendered on a screen, on paper or as text.
//!
//! It is built from [`Disclosed`], which holds only what the person chose to show, so it cannot contain anything else.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{Answer, Given, Sheet, Value},
//!     questionnaire::intake,
//!     summary::{Disclosed, Summary},
//! };
//!
//! let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
//! let rose = intake().question("work.rose").expect("it is asked");
//! sheet.set(rose, Given::new(Some(Value::Number(4)), None).map(Answer::Given));
//! sheet.mark(rose, true);
//!
//! let summary = Summary::of(&Disclosed::of(&sheet));
//! assert_eq!(summary.marks[0].question.id, "work.rose");
//! let axis = summary.rose.iter().find(|axis| axis.section.id == "work").expect("work is an axis");
//! assert_eq!(axis.face, Some(4));
//! ```

mod disclosed;

pub use disclosed::{Choosable, Disclosed, choosable};

use crate::answers::{Answer, Earlier, Value};
use crate::questionnaire::{Choice, Kind, Question, QuestionId, Section, SectionId};

/// The question that holds the person's own questions for the conversation, which are a part of their own in the summary.
pub const OWN_QUESTIONS: QuestionId = QuestionId::new("talk.questions");
/// The question that holds the agreements, which are a part of their own in the summary.
pub const AGREEMENTS: QuestionId = QuestionId::new("after.agreements");
/// The steps of the participation ladder (R09-RO): 1 (geïsoleerd) to 6 (betaald werk).
pub const STEPS: std::ops::RangeInclusive<u8> = 1..=6;

/// The summary of a sheet, part by part in the order they are shown.
#[derive(Debug)]
pub struct Summary {
    /// The questions the person marked, to talk about.
    pub marks: Vec<Row>,
    /// The person's own questions for the conversation.
    pub questions: Option<Row>,
    /// The rose: one axis for each section that has one.
    pub rose: Vec<Axis>,
    /// The latest fill-in of an earlier day, to be drawn behind the rose.
    pub earlier: Option<Earlier>,
    /// The steps of the participation ladder with the person's activities beside them. None of the steps is said to be theirs.
    pub ladder: Option<Ladder>,
    /// All sections, with their answers.
    pub sections: Vec<Part>,
    /// The talking points.
    pub points: Vec<Point>,
    /// The agreements.
    pub agreements: Option<Row>,
}

/// A question with what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The question.
    pub question: &'static Question,
    /// The answer; a marked question may have none.
    pub answer: Option<Answer>,
    /// Whether the person marked it: "I want to talk about this".
    pub marked: bool,
}

/// An axis of the rose.
#[derive(Debug, Clone)]
pub struct Axis {
    /// The section.
    pub section: &'static Section,
    /// The face, 1 (worst) to 5 (best); none where it is not shown or not answered. The axis is drawn open then.
    pub face: Option<i32>,
    /// Whether a question of the section is marked.
    pub marked: bool,
}

/// The participation ladder.
#[derive(Debug)]
pub struct Ladder {
    /// The question about activities.
    pub question: &'static Question,
    /// Every step from 1, with the chosen activities of it.
    pub steps: Vec<(u8, Vec<&'static Choice>)>,
}

/// A section of the summary.
#[derive(Debug)]
pub struct Part {
    /// The section.
    pub section: &'static Section,
    /// The questions with an answer, "I don't know" or a refusal that is shown.
    pub rows: Vec<Row>,
    /// The questions on screen without an answer.
    pub unanswered: Vec<&'static Question>,
}

/// A talking point: something to ask, never a finding.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its id; its text is the message `point-<id>`.
    pub id: &'static str,
    /// The section it belongs to.
    pub section: SectionId,
    /// The number its text names, if any.
    pub count: Option<usize>,
    /// The questions whose answers caused it.
    pub causes: Vec<&'static Question>,
}

impl Summary {
    /// Builds the summary of what is disclosed.
    pub fn of(shown: &Disclosed) -> Self {
        let row = |question| shown.row(question);
        let own_part = |id: QuestionId| shown.list().question(id).filter(|question| is_given(shown, question)).map(row);
        Self {
            // The own questions follow the marks directly, and are not repeated there.
            marks: (shown.list().questions())
                .filter(|question| shown.is_marked(question.id))
                .filter(|question| question.id != OWN_QUESTIONS || !is_given(shown, question))
                .map(row)
                .collect(),
            questions: own_part(OWN_QUESTIONS),
            rose: rose(shown),
            earlier: shown.earlier().into_iter().rev().find(|earlier| shown.day().is_some_and(|day| earlier.day < day)),
            ladder: ladder(shown),
            sections: shown.list().sections.iter().map(|section| part(shown, section, &row)).collect(),
            points: points(shown),
            agreements: own_part(AGREEMENTS),
        }
    }
}

fn is_given(shown: &Disclosed, question: &Question) -> bool {
    matches!(shown.answer(question.id), Some(Answer::Given(_)))
}

fn rose(shown: &Disclosed) -> Vec<Axis> {
    shown
        .list()
        .sections
        .iter()
        .filter_map(|section| {
            let face = match shown.answer(section.rose()?.id).and_then(Answer::value) {
                Some(Value::Number(face)) => Some(*face),
                _ => None,
            };
            let marked = section.questions.iter().any(|question| shown.is_marked(question.id));
            Some(Axis { section, face, marked })
        })
        .collect()
}

fn ladder(shown: &Disclosed) -> Option<Ladder> {
    let question = shown.list().questions().find(|question| matches!(question.kind, Kind::Ladder { .. }))?;
    let Some(Value::Many(chosen)) = shown.answer(question.id)?.value() else { return None };
    let steps = STEPS
        .map(|step| {
            let beside = question.options().iter().filter(|o| o.step == Some(step) && chosen.contains(&o.id));
            (step, beside.collect())
        })
        .collect();
    Some(Ladder { question, steps })
}

fn part(shown: &Disclosed, section: &'static Section, row: &impl Fn(&'static Question) -> Row) -> Part {
    let in_own_part = |question: &Question| {
        is_given(shown, question)
            && (matches!(question.kind, Kind::Ladder { .. }) || [OWN_QUESTIONS, AGREEMENTS].contains(&question.id))
    };
    let answered = |question: &Question| {
        shown.answer(question.id).is_some_and(|answer| *answer != Answer::Skipped) && !in_own_part(question)
    };
    Part {
        section,
        rows: section.questions.iter().filter(|question| answered(question)).map(row).collect(),
        // Before the conversation, the questions after it are not missing.
        unanswered: shown
            .unanswered()
            .filter(|question| question.section() == section.id && AGREEMENTS.section() != section.id)
            .collect(),
    }
}

fn points(shown: &Disclosed) -> Vec<Point> {
    let answer = |id: QuestionId| shown.answer(id);
    shown
        .list()
        .points
        .iter()
        .filter(|rule| rule.when.holds(&answer))
        .map(|rule| Point {
            id: rule.id,
            section: rule.section,
            count: rule.count.map(|(id, level)| match shown.answer(id).and_then(Answer::value) {
                Some(Value::Items(items)) => items.values().filter(|value| **value == level).count(),
                _ => 0,
            }),
            causes: rule.when.causes(&answer).iter().filter_map(|id| shown.list().question(id)).collect(),
        })
        .collect()
}
