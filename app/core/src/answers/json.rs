//! Answers as JSON values, as files hold them.
//!
//! | kind of question | JSON |
//! |---|---|
//! | one option, text | string |
//! | faces, year, number | number |
//! | several options, ladder | array of strings |
//! | items, week | object of strings |
//! | repeat | array of objects |
//! | with own words or a recording | `{"value":…,"own":"…","spoken":42}` |
//! | no value | `{"state":"dont-know"}`, `rather-not`, `skipped` |

use super::{Answer, Cell, Given, MAX_CELL_WORDS, MAX_SPOKEN, MAX_WORDS, Record, Value};
use crate::questionnaire::{Field, FieldKind, Kind, Levels, OptionId, Question, pick_list};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// An answer as JSON.
pub(crate) fn write(answer: &Answer) -> Json {
    match answer {
        Answer::DontKnow => json!({ "state": "dont-know" }),
        Answer::RatherNot => json!({ "state": "rather-not" }),
        Answer::Skipped => json!({ "state": "skipped" }),
        Answer::Given(given) => {
            let value = given.value().map(write_value);
            if let (Some(value), None, None) = (&value, given.own(), given.spoken()) {
                return value.clone();
            }
            let parts =
                [("value", value), ("own", given.own().map(Json::from)), ("spoken", given.spoken().map(Json::from))];
            parts.into_iter().filter_map(|(name, part)| Some((name.to_owned(), part?))).collect()
        }
    }
}

fn write_value(value: &Value) -> Json {
    match value {
        Value::One(option) => json!(option),
        Value::Many(options) => json!(options),
        Value::Number(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Items(items) => json!(items),
        Value::Records(records) => records
            .iter()
            .map(|record| {
                Json::Object(record.iter().map(|(field, cell)| ((*field).to_owned(), write_cell(cell))).collect())
            })
            .collect(),
    }
}

fn write_cell(cell: &Cell) -> Json {
    match cell {
        Cell::Code(code) => json!(code),
        Cell::Own(own) => json!({ "own": own }),
        Cell::Number(number) => json!(number),
        Cell::Text(text) | Cell::Date(text) => json!(text),
        Cell::Check => json!(true),
    }
}

/// The answer as this question can hold it; none where it no longer fits, as an answer to an earlier version of it may not.
pub fn fits(question: &'static Question, answer: &Answer) -> Option<Answer> {
    read(question, &write(answer))
}

/// Parses the answer to a question; none where it does not fit: an unknown option, a number out of bounds, a text longer than can be
/// typed, another shape.
pub(crate) fn read(question: &'static Question, json: &Json) -> Option<Answer> {
    if let Json::Object(object) = json {
        if let Some(state) = object.get("state") {
            return match state.as_str()? {
                "dont-know" => Some(Answer::DontKnow),
                "rather-not" => Some(Answer::RatherNot),
                "skipped" => Some(Answer::Skipped),
                _ => None,
            };
        }
        if object.contains_key("own") || object.contains_key("spoken") {
            let present = |name: &str| object.get(name).filter(|json| !json.is_null());
            let value = present("value").map(|value| read_value(question, value).ok_or(())).transpose().ok()?;
            let own = present("own").map(|own| words(own, MAX_WORDS).ok_or(())).transpose().ok()?;
            let spoken = present("spoken").map(|seconds| read_spoken(question, seconds).ok_or(())).transpose().ok()?;
            return Given::with_spoken(Given::new(value, own), spoken).map(Answer::Given);
        }
    }
    Given::new(Some(read_value(question, json)?), None).map(Answer::Given)
}

fn read_spoken(question: &Question, seconds: &Json) -> Option<u16> {
    let seconds = u16::try_from(seconds.as_u64()?).ok()?;
    (question.voice && (1..=MAX_SPOKEN).contains(&seconds)).then_some(seconds)
}

fn read_value(question: &'static Question, json: &Json) -> Option<Value> {
    match &question.kind {
        Kind::One { .. } | Kind::Pick { .. } | Kind::SelfView { .. } => question.option(json.as_str()?).map(Value::One),
        Kind::Many { .. } | Kind::Ladder { .. } => {
            let wanted: Vec<_> = json.as_array()?.iter().map(Json::as_str).collect::<Option<_>>()?;
            let known: Vec<_> =
                question.options().iter().map(|option| option.id).filter(|id| wanted.contains(&id.as_str())).collect();
            let alone = question.options().iter().any(|option| option.exclusive && known.contains(&option.id));
            (known.len() == wanted.len() && !(alone && known.len() > 1)).then_some(Value::Many(known))
        }
        Kind::Scale5 => number(json, 1, 5),
        Kind::Number { min, max } => number(json, *min, *max),
        Kind::Year { min } => number(json, *min, 9999),
        Kind::Text => words(json, MAX_WORDS).map(Value::Text),
        Kind::Items { levels, items } => {
            read_items(json, |item| items.iter().find(|known| known.id == item).map(|known| known.id), *levels)
        }
        Kind::Grid => read_slots(json),
        Kind::Repeat { max, fields } => {
            let records = json.as_array()?;
            if records.len() > usize::try_from(*max).unwrap_or(0) {
                return None;
            }
            records
                .iter()
                .map(|record| read_record(record.as_object()?, fields))
                .collect::<Option<_>>()
                .map(Value::Records)
        }
    }
}

/// A text of at most `max` units of UTF-16.
fn words(json: &Json, max: usize) -> Option<String> {
    let text = json.as_str()?;
    (text.encode_utf16().count() <= max).then(|| text.to_owned())
}

fn number(json: &Json, min: i32, max: i32) -> Option<Value> {
    let number = i32::try_from(json.as_i64()?).ok()?;
    (min..=max).contains(&number).then_some(Value::Number(number))
}

fn read_items(json: &Json, item: impl Fn(&str) -> Option<OptionId>, levels: Levels) -> Option<Value> {
    read_pairs(json, item, levels.values())
}

fn read_slots(json: &Json) -> Option<Value> {
    read_pairs(json, |slot| Question::SLOTS.into_iter().find(|known| *known == slot), Question::SLOT_VALUES)
}

fn read_pairs(json: &Json, key: impl Fn(&str) -> Option<OptionId>, values: &'static [OptionId]) -> Option<Value> {
    let pairs = json.as_object()?.iter().map(|(name, value)| {
        let value = value.as_str()?;
        Some((key(name)?, *values.iter().find(|known| **known == value)?))
    });
    pairs.collect::<Option<BTreeMap<_, _>>>().map(Value::Items)
}

fn read_record(object: &Map<String, Json>, fields: &'static [Field]) -> Option<Record> {
    object
        .iter()
        .map(|(name, json)| {
            let field = fields.iter().find(|field| field.id == name)?;
            Some((field.id, read_cell(field, json)?))
        })
        .collect()
}

fn read_cell(field: &'static Field, json: &Json) -> Option<Cell> {
    match &field.kind {
        FieldKind::Pick { list, own } => match json {
            Json::Object(object) if *own => words(object.get("own")?, MAX_CELL_WORDS).map(Cell::Own),
            _ => Some(Cell::Code(pick_list(list)?.item(json.as_str()?)?.code)),
        },
        FieldKind::One { options } => {
            let value = json.as_str()?;
            options.iter().find(|option| **option == value).map(|option| Cell::Code(*option))
        }
        FieldKind::Number { min, max } => match number(json, *min, *max)? {
            Value::Number(number) => Some(Cell::Number(number)),
            _ => None,
        },
        FieldKind::Check => (json.as_bool()?).then_some(Cell::Check),
        FieldKind::Date => {
            has_date_form(json.as_str()?).then(|| Cell::Date(json.as_str().unwrap_or_default().to_owned()))
        }
        FieldKind::Text => words(json, MAX_CELL_WORDS).map(Cell::Text),
    }
}

/// Whether a date has the form `2026-11-22`. Whether there is such a day is not asked: see [`Cell::Date`].
fn has_date_form(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}
