//! The control for a question's type, and how it reads and changes the answer.

use super::{
    choices::Choices, combobox::PickOne, items::Items, number::NumberInput, own_words::FreeWords, own_words::OwnWords,
    repeat::Repeat, scale::Scale, week::Week,
};
use crate::{app::app, store::Autosave};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Given, Value},
    questionnaire::{Kind, Question},
};

/// A question's answer, read and changed.
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
        let answers = app().sheets.of(question.list());
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

    /// How many seconds were spoken.
    fn spoken(self) -> Option<u16> {
        self.answer.with(|answer| answer.as_ref().and_then(Answer::spoken))
    }

    /// Stores an answer, or takes it away.
    pub fn set(self, answer: Option<Answer>) {
        self.answers.change(self.question, |sheet| sheet.set(self.question, answer));
    }

    /// Stores a value; own words stay, and what was spoken.
    pub fn set_value(self, value: Option<Value>) {
        let own = untrack(|| self.own());
        self.set_given(value, own);
    }

    /// Stores own words; the value stays, and what was spoken.
    pub fn set_own(self, own: String) {
        let value = untrack(|| self.value());
        self.set_given(value, own);
    }

    fn set_given(self, value: Option<Value>, own: String) {
        let spoken = untrack(|| self.spoken());
        self.set(Given::with_spoken(Given::new(value, Some(own)), spoken).map(Answer::Given));
    }
}

/// The control of a question.
#[component]
pub fn Control(field: Field) -> impl IntoView {
    let question = field.question;
    let control = match &question.kind {
        Kind::One { .. } | Kind::Many { .. } | Kind::Ladder { .. } | Kind::SelfView { .. } => {
            view! { <Choices field /> }.into_any()
        }
        Kind::Pick { list } => view! { <PickOne field list /> }.into_any(),
        Kind::Scale5 => view! { <Scale field /> }.into_any(),
        Kind::Items { levels, items } => view! { <Items field levels=*levels items /> }.into_any(),
        Kind::Number { min, max } => view! { <NumberInput field min=*min max=*max /> }.into_any(),
        Kind::Year { min } => view! { <NumberInput field min=*min max=crate::browser::year() /> }.into_any(),
        Kind::Text => view! { <FreeWords field /> }.into_any(),
        Kind::Repeat { max, fields } => view! { <Repeat field max=*max fields /> }.into_any(),
        Kind::Grid => view! { <Week field /> }.into_any(),
    };
    let own = question.own && !matches!(question.kind, Kind::Pick { .. });
    view! {
        {control}
        {own.then(|| view! { <OwnWords field /> })}
    }
}
