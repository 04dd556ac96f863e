//! The summary: a document as a value, rendered by whoever needs it (screen, print, file).
//!
//! It is built from [`Disclosed`], which no longer holds what the person did not choose to show.

mod disclosed;

pub use disclosed::{Disclosed, choosable};

use crate::answers::{Answer, Earlier, Value};
use crate::questionnaire::{Choice, Kind, Question, QuestionId, Section, SectionId};

/// The question with the person's own questions; a part of its own.
pub const OWN_QUESTIONS: QuestionId = QuestionId::new("talk.questions");
/// The question with what was agreed; a part of its own.
pub const AGREEMENTS: QuestionId = QuestionId::new("after.agreements");
/// The steps of the participation ladder (R09-RO), from 1 (geïsoleerd) to 6 (betaald werk).
pub const STEPS: std::ops::RangeInclusive<u8> = 1..=6;

/// The summary of a sheet, in the order it is shown.
#[derive(Debug)]
pub struct Summary {
    /// What the person wants to talk about.
    pub marks: Vec<Row>,
    /// Their own questions for the conversation.
    pub questions: Option<Row>,
    /// The rose: an axis a section that has one.
    pub rose: Vec<Axis>,
    /// The newest fill-in of an earlier day, to be laid under the rose.
    pub earlier: Option<Earlier>,
    /// The ladder's steps with the person's activities beside them; none of the steps is named as theirs.
    pub ladder: Option<Ladder>,
    /// The sections with their answers.
    pub sections: Vec<Part>,
    /// What to ask on about.
    pub points: Vec<Point>,
    /// What was agreed.
    pub agreements: Option<Row>,
}

/// A question and what the person did with it.
#[derive(Debug, Clone)]
pub struct Row {
    /// The question.
    pub question: &'static Question,
    /// The answer, if any: a mark can stand without one.
    pub answer: Option<Answer>,
    /// Whether "I want to talk about this" is on.
    pub marked: bool,
}

/// An axis of the rose.
#[derive(Debug, Clone)]
pub struct Axis {
    /// The section.
    pub section: &'static Section,
    /// The face, 1 to 5; none leaves the axis visibly open.
    pub face: Option<i32>,
    /// Whether anything in the section is to be talked about.
    pub marked: bool,
}

/// The participation ladder.
#[derive(Debug)]
pub struct Ladder {
    /// The question about activities.
    pub question: &'static Question,
    /// The chosen activities by step, 1 first.
    pub steps: Vec<(u8, Vec<&'static Choice>)>,
}

/// A section of the summary.
#[derive(Debug)]
pub struct Part {
    /// The section.
    pub section: &'static Section,
    /// Its answers, and what was not known or refused.
    pub rows: Vec<Row>,
    /// Its questions without an answer.
    pub unanswered: Vec<&'static Question>,
}

/// A talking point: something to ask, never a finding.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its id; the line is the message `point-<id>`.
    pub id: &'static str,
    /// The section it belongs to, by its id.
    pub section: SectionId,
    /// The number it speaks, if any.
    pub count: Option<usize>,
    /// The questions whose answers caused it.
    pub causes: Vec<&'static Question>,
}

impl Summary {
    /// Builds the summary of what was disclosed.
    pub fn of(shown: &Disclosed) -> Self {
        let row = |question| shown.row(question);
        let own_part = |id: QuestionId| shown.list().question(id).filter(|question| is_given(shown, question)).map(row);
        Self {
            // The own questions follow the marks at once: they are not said twice.
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
        // What comes after the conversation is not missing before it.
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
