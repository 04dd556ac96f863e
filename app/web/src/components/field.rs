//! The interface between a control and the stored answer to its question.

use crate::{state, store::Autosave};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Given, Value},
    questionnaire::Question,
    sync::SheetChange,
};

/// Reads and changes the answer to a question.
#[derive(Clone, Copy)]
pub struct Field {
    /// The question.
    pub question: &'static Question,
    answers: Autosave,
    answer: Memo<Option<Answer>>,
}

impl Field {
    /// The field of a question on the sheet.
    pub fn new(question: &'static Question) -> Self {
        let answers = state::sheets().of(question.list());
        let answer = Memo::new(move |_| answers.sheet.with(|sheet| sheet.answer(question.id).cloned()));
        Self { question, answers, answer }
    }

    /// The answer.
    pub fn answer(self) -> Option<Answer> {
        self.answer.get()
    }

    /// The value of the answer.
    pub fn value(self) -> Option<Value> {
        self.answer.with(|answer| answer.as_ref().and_then(Answer::value).cloned())
    }

    /// The own words of the answer.
    pub fn own(self) -> String {
        self.answer.with(|answer| answer.as_ref().and_then(Answer::own).unwrap_or_default().to_owned())
    }

    /// How many seconds of a spoken answer are recorded.
    fn spoken(self) -> Option<u16> {
        self.answer.with(|answer| answer.as_ref().and_then(Answer::spoken))
    }

    /// Stores an answer, or removes it.
    pub fn set(self, answer: Option<Answer>) {
        self.answers.change(SheetChange::Answer(self.question, answer));
    }

    /// Stores a value, and retains own words and a recording.
    pub fn set_value(self, value: Option<Value>) {
        let own = untrack(|| self.own());
        self.set_given(value, own);
    }

    /// Stores own words, and retains the value and a recording.
    pub fn set_own(self, own: String) {
        let value = untrack(|| self.value());
        self.set_given(value, own);
    }

    fn set_given(self, value: Option<Value>, own: String) {
        let spoken = untrack(|| self.spoken());
        self.set(Given::with_spoken(Given::new(value, Some(own)), spoken).map(Answer::Given));
    }
}
