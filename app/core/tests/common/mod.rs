//! Shared fixtures: a sheet of the intake, and short ways to answer its questions.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part")]

use std::{fs, path::Path};

use mijn_verhaal_core::{
    answers::{Answer, Cell, Given, Record, Sheet, Value},
    calendar::Day,
    questionnaire::{self, Field, FieldKind, Kind, OptionId, Question, QuestionId},
    walk,
};

/// An empty sheet of the intake.
pub fn sheet() -> Sheet {
    Sheet::new(questionnaire::list("intake").expect("the intake is there"), "2026-11-22T10:00:00.000Z")
}

/// Chooses to show everything sensitive on a sheet, or nothing of it, as the site does.
pub fn share_all(sheet: &mut Sheet, on: bool) {
    for question in walk::relevant(sheet) {
        sheet.share(question, on);
    }
}

/// A day.
pub fn day(day: &str) -> Day {
    Day::parse(day).unwrap_or_else(|| panic!("{day} is no day"))
}

/// The id of a question.
pub fn id(id: &'static str) -> QuestionId {
    QuestionId::new(id)
}

/// The id of an option, an item or a code.
pub fn option(id: &'static str) -> OptionId {
    OptionId::new(id)
}

/// A field with an option or a code.
pub fn code(id: &'static str) -> Cell {
    Cell::Code(option(id))
}

/// A question of the intake.
pub fn question(id: &str) -> &'static Question {
    questionnaire::list("intake").and_then(|list| list.question(id)).unwrap_or_else(|| panic!("no question {id}"))
}

/// A value as a literal: `"arranged"`, `["partner", "children"]`, `4`.
pub trait IntoValue {
    fn value(self, question: &'static Question) -> Value;
}

impl IntoValue for &str {
    fn value(self, question: &'static Question) -> Value {
        match question.option(self) {
            Some(option) => Value::One(option),
            None => Value::Text(self.to_owned()),
        }
    }
}

impl<const N: usize> IntoValue for [&str; N] {
    fn value(self, question: &'static Question) -> Value {
        Value::Many(self.iter().map(|id| question.option(id).unwrap_or_else(|| panic!("no option {id}"))).collect())
    }
}

impl IntoValue for i32 {
    fn value(self, _: &'static Question) -> Value {
        Value::Number(self)
    }
}

impl IntoValue for Vec<Record> {
    fn value(self, _: &'static Question) -> Value {
        Value::Records(self)
    }
}

/// Answers a question.
pub fn say(sheet: &mut Sheet, id: &'static str, answer: impl IntoValue) {
    let question = question(id);
    let value = answer.value(question);
    sheet.set(question, Given::new(Some(value), None).map(Answer::Given));
}

/// Sets the level of an item.
pub fn judge(sheet: &mut Sheet, id: &'static str, item: &'static str, level: &'static str) {
    let mut items = match sheet.answer(self::id(id)).and_then(Answer::value) {
        Some(Value::Items(items)) => items.clone(),
        _ => Default::default(),
    };
    items.insert(option(item), option(level));
    sheet.set(question(id), Given::new(Some(Value::Items(items)), None).map(Answer::Given));
}

/// A record of fields.
pub fn record<const N: usize>(fields: [(&'static str, Cell); N]) -> Record {
    fields.into()
}

/// A pharmacist's years in Syria.
pub fn pharmacist() -> Vec<Record> {
    vec![record([("what", code("2262")), ("country", code("sy")), ("years", Cell::Number(9)), ("kind", code("paid"))])]
}

/// An arbitrary answer that fits a question, from a seed.
pub fn fitting(question: &'static Question, seed: u32, text: &str) -> Option<Answer> {
    let pick = |count: usize| seed as usize % count.max(1);
    let value = match &question.kind {
        Kind::One { options } => Value::One(options[pick(options.len())].id),
        Kind::Many { options } | Kind::Ladder { options } => {
            let chosen: Vec<_> = options.iter().filter(|o| !o.exclusive).map(|o| o.id).collect();
            Value::Many(
                chosen.into_iter().enumerate().filter(|(at, _)| seed >> (at % 32) & 1 == 1).map(|(_, id)| id).collect(),
            )
        }
        Kind::Pick { list } => {
            let items = questionnaire::pick_list(list)?.items;
            Value::One(items[pick(items.len())].code)
        }
        Kind::Scale5 => Value::Number(1 + (seed % 5) as i32),
        Kind::Number { min, max } => Value::Number(min + (seed % (max - min + 1) as u32) as i32),
        Kind::Year { min } => Value::Number(min + (seed % 80) as i32),
        Kind::Text => Value::Text(text.to_owned()),
        Kind::Items { levels, items } => {
            Value::Items(items.iter().map(|item| (item.id, levels.values()[pick(3)])).collect())
        }
        Kind::Grid => {
            Value::Items(Question::SLOTS.iter().map(|slot| (*slot, Question::SLOT_VALUES[pick(3)])).collect())
        }
        Kind::SelfView { .. } => Value::One(Question::SELF_VIEW[pick(4)]),
        Kind::Repeat { max, fields } => {
            let count = 1 + pick(*max as usize).min(3);
            Value::Records(
                (0..count).map(|_| fields.iter().filter_map(|field| cell(field, seed, text)).collect()).collect(),
            )
        }
    };
    match seed % 7 {
        0 => Some(Answer::Skipped),
        1 if question.dont_know => Some(Answer::DontKnow),
        2 if question.rather_not => Some(Answer::RatherNot),
        _ => {
            let given = Given::new(Some(value), seed.is_multiple_of(3).then(|| text.to_owned()));
            let spoken = (question.voice && seed.is_multiple_of(2)).then_some((seed % 200) as u16);
            Given::with_spoken(given, spoken).map(Answer::Given)
        }
    }
}

/// An arbitrary cell that fits a field, from a seed.
fn cell(field: &'static Field, seed: u32, text: &str) -> Option<(&'static str, Cell)> {
    let pick = |count: usize| seed as usize % count.max(1);
    let cell = match &field.kind {
        FieldKind::Pick { own: true, .. } if seed.is_multiple_of(4) => Cell::Own(text.to_owned()),
        FieldKind::Pick { list, .. } => {
            let items = questionnaire::pick_list(list)?.items;
            Cell::Code(items[pick(items.len())].code)
        }
        FieldKind::One { options } => Cell::Code(options[pick(options.len())]),
        FieldKind::Number { min, max } => Cell::Number(min + (seed % (max - min + 1) as u32) as i32),
        FieldKind::Check if seed.is_multiple_of(2) => return None,
        FieldKind::Check => Cell::Check,
        FieldKind::Date => Cell::Date(format!("2026-{:02}-{:02}", 1 + seed % 12, 1 + seed % 28)),
        FieldKind::Text => Cell::Text(text.to_owned()),
    };
    Some((field.id, cell))
}

/// An arbitrary sheet of the intake, from seeds: answers, marks, and choices to show.
pub fn scattered(seeds: &[u32], text: &str) -> Sheet {
    let mut sheet = sheet();
    for (question, seed) in sheet.list().questions().zip(seeds) {
        sheet.set(question, fitting(question, *seed, text));
        sheet.mark(question, seed.is_multiple_of(5));
        sheet.share(question, seed.is_multiple_of(11));
    }
    sheet
}

/// The fuzzer's corpus for a target: inputs that each cover other code.
pub fn corpus(target: &str) -> impl Iterator<Item = Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() > 50, "only {} files", files.len());
    files.into_iter().map(|file| fs::read(file).unwrap())
}

/// The same for a target that takes text.
pub fn text_corpus(target: &str) -> impl Iterator<Item = String> {
    corpus(target).filter_map(|bytes| String::from_utf8(bytes).ok())
}
