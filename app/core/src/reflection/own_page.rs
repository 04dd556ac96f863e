//! The page for the person alone: what was marked, noted and not known, and all self-views.

use crate::answers::{Answer, Given, Value};
use crate::calendar::Day;
use crate::questionnaire::{Kind, OptionId, Question, QuestionId};
use crate::summary::{Disclosed, Row};

/// The result of a reflection list, for the person or the team alone.
#[derive(Debug)]
pub struct OwnPage {
    /// The marked questions.
    pub marks: Vec<Row>,
    /// The questions with a note or words that are not marked.
    pub notes: Vec<Row>,
    /// The questions answered with "I don't know".
    pub unknown: Vec<&'static Question>,
    /// All questions with a self-view, answered or not.
    pub views: Vec<View>,
    /// The day of the previous fill-in, if there is one.
    pub before: Option<Day>,
}

/// The self-view on one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The question.
    pub question: QuestionId,
    /// The step that is chosen, one of [`Question::SELF_VIEW`].
    pub now: Option<OptionId>,
    /// The step of the previous fill-in.
    pub before: Option<OptionId>,
}

impl OwnPage {
    /// Builds the page of what was disclosed.
    pub fn of(shown: &Disclosed) -> Self {
        let questions = || shown.list().questions();
        let noted = |question: &Question| match shown.answer(question.id) {
            Some(Answer::Given(given)) => has_words(given),
            _ => false,
        };
        let before = shown.earlier().pop();
        let step = |question: &Question| shown.answer(question.id).and_then(Answer::option);
        Self {
            marks: questions().filter(|q| shown.is_marked(q.id)).map(|q| shown.row(q)).collect(),
            notes: questions().filter(|q| noted(q) && !shown.is_marked(q.id)).map(|q| shown.row(q)).collect(),
            unknown: questions().filter(|q| step(q).is_some_and(|step| step == "dont-know")).collect(),
            views: questions()
                .filter(|question| matches!(question.kind, Kind::SelfView { .. }))
                .map(|question| View {
                    question: question.id,
                    now: step(question),
                    before: before.as_ref().and_then(|before| before.views.get(&question.id).copied()),
                })
                .collect(),
            before: before.map(|before| before.day),
        }
    }
}

fn has_words(given: &Given) -> bool {
    given.own().is_some() || matches!(given.value(), Some(Value::Text(_)))
}
