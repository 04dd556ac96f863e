//! What every story needs: a sheet of the intake, and short ways to answer.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part")]

use mijn_verhaal_core::{
    answers::{Answer, Cell, Given, Record, Sheet, Value},
    questionnaire::{self, Question},
};

/// A new sheet of the intake.
pub fn sheet() -> Sheet {
    Sheet::new(questionnaire::list("intake").expect("the intake is there"), "2026-11-22T10:00:00.000Z")
}

/// A question of the intake.
pub fn question(id: &str) -> &'static Question {
    questionnaire::list("intake").and_then(|list| list.question(id)).unwrap_or_else(|| panic!("no question {id}"))
}

/// Answers by what is written down: `"arranged"`, `["partner", "children"]`, `4`.
pub trait Say {
    fn value(self, question: &'static Question) -> Value;
}

impl Say for &str {
    fn value(self, question: &'static Question) -> Value {
        match question.option(self) {
            Some(option) => Value::One(option),
            None => Value::Text(self.to_owned()),
        }
    }
}

impl<const N: usize> Say for [&str; N] {
    fn value(self, question: &'static Question) -> Value {
        Value::Many(self.iter().map(|id| question.option(id).unwrap_or_else(|| panic!("no option {id}"))).collect())
    }
}

impl Say for i32 {
    fn value(self, _: &'static Question) -> Value {
        Value::Number(self)
    }
}

impl Say for Vec<Record> {
    fn value(self, _: &'static Question) -> Value {
        Value::Records(self)
    }
}

/// Answers a question.
pub fn say(sheet: &mut Sheet, id: &str, answer: impl Say) {
    let question = question(id);
    let value = answer.value(question);
    sheet.set(question, Given::new(Some(value), None).map(Answer::Given));
}

/// Judges an item of a question.
pub fn judge(sheet: &mut Sheet, id: &str, item: &'static str, level: &'static str) {
    let mut items = match sheet.answer(id).and_then(Answer::value) {
        Some(Value::Items(items)) => items.clone(),
        _ => Default::default(),
    };
    items.insert(item, level);
    sheet.set(question(id), Given::new(Some(Value::Items(items)), None).map(Answer::Given));
}

/// A record of fields.
pub fn record<const N: usize>(fields: [(&'static str, Cell); N]) -> Record {
    fields.into()
}

/// A pharmacist's years in Syria.
pub fn pharmacist() -> Vec<Record> {
    vec![record([
        ("what", Cell::Code("2262")),
        ("country", Cell::Code("sy")),
        ("years", Cell::Number(9)),
        ("kind", Cell::Code("paid")),
    ])]
}
