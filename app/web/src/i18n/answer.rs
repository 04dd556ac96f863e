//! Formats answers as text in any language, for the summary and the handover.

use super::{Language, msg};
use mijn_verhaal_core::{
    answers::{Answer, Cell, Record, Value},
    questionnaire::{FieldKind, Kind, Levels, OptionId, Question},
    session::Choice,
};
use std::collections::BTreeMap;

/// A line of an answer: pieces beside each other.
pub type Line = Vec<Piece>;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text of the site, in the requested language.
    Text(String),
    /// What the person typed, in whatever language: never translated.
    Own(String),
}

/// An answer as lines in a language. A skipped question has none.
pub fn answer_lines(language: &Language, question: &Question, answer: &Answer) -> Vec<Line> {
    let given = match answer {
        Answer::DontKnow => return vec![text_line(language.say(msg::DONT_KNOW))],
        Answer::RatherNot => return vec![text_line(language.say(msg::RATHER_NOT))],
        Answer::Skipped => return Vec::new(),
        Answer::Given(given) => given,
    };
    let mut lines = given.value().map(|value| value_lines(language, question, value)).unwrap_or_default();
    if let Some(own) = given.own() {
        lines.push(vec![Piece::Own(own.to_owned())]);
    }
    if let Some(seconds) = given.spoken() {
        lines.push(text_line(language.say_with(msg::VOICE_SPOKEN, None, &[("time", minutes(seconds).into())])));
    }
    lines
}

/// Seconds in minutes and seconds: `0:42`.
pub fn minutes(seconds: u16) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn text_line(text: String) -> Line {
    vec![Piece::Text(text)]
}

fn value_lines(language: &Language, question: &Question, value: &Value) -> Vec<Line> {
    match (value, &question.kind) {
        (Value::One(code), Kind::Pick { list }) => vec![text_line(language.code(list, *code))],
        (Value::One(option), Kind::SelfView { .. }) => vec![text_line(self_view_name(language, option))],
        (Value::One(option), _) => vec![text_line(language.option(question, *option))],
        (Value::Many(options), _) => {
            let names: Vec<_> = options.iter().map(|option| language.option(question, *option)).collect();
            vec![text_line(names.join(" · "))]
        }
        (Value::Number(face), Kind::Scale5) => vec![text_line(face_of(language, question, *face))],
        (Value::Number(year), Kind::Year { .. }) => vec![text_line(year.to_string())],
        (Value::Number(number), _) => {
            vec![text_line(language.say_with(
                &super::names::question(question),
                Some("unit"),
                &[("n", (*number).into())],
            ))]
        }
        (Value::Text(text), _) => vec![vec![Piece::Own(text.clone())]],
        (Value::Items(slots), Kind::Grid) => week(language, slots),
        (Value::Items(items), Kind::Items { levels, .. }) => by_level(language, question, *levels, items),
        (Value::Records(records), Kind::Repeat { .. }) => {
            records.iter().map(|record| record_line(language, question, record)).collect()
        }
        _ => Vec::new(),
    }
}

/// The name of a face, 1 to 5: the question's own, or the general one.
pub fn face_of(language: &Language, question: &Question, face: i32) -> String {
    language.part(question, &super::names::face(face)).unwrap_or_else(|| face_name(language, face))
}

/// The general name of a face, 1 to 5.
pub fn face_name(language: &Language, face: i32) -> String {
    language.say(face_message(face))
}

/// The message of the general name of a face, 1 to 5.
pub fn face_message(face: i32) -> &'static str {
    match face {
        1 => msg::FACE_1,
        2 => msg::FACE_2,
        3 => msg::FACE_3,
        4 => msg::FACE_4,
        _ => msg::FACE_5,
    }
}

/// The name of a choice on a ballot.
pub fn choice_name(language: &Language, choice: Choice) -> String {
    match choice {
        Choice::RatherNot => language.say(msg::RATHER_NOT),
        step => self_view_name(language, step.id()),
    }
}

/// The name of a step of a self-view.
pub fn self_view_name(language: &Language, step: &str) -> String {
    language.say(self_view_message(step))
}

/// The message of the name of a step of a self-view.
pub fn self_view_message(step: &str) -> &'static str {
    match step {
        "yes" => msg::SELFVIEW_YES,
        "partly" => msg::SELFVIEW_PARTLY,
        "not-yet" => msg::SELFVIEW_NOT_YET,
        _ => msg::SELFVIEW_DONT_KNOW,
    }
}

/// The name of a level an item can have.
pub fn level_name(language: &Language, level: &str) -> String {
    language.say(level_message(level))
}

/// The message of the name of a level.
pub fn level_message(level: &str) -> &'static str {
    match level {
        "not-yet" => msg::CANDO_NOT_YET,
        "with-help" => msg::CANDO_WITH_HELP,
        "yes" => msg::CANDO_YES,
        "know" => msg::KNOWING_KNOW,
        "heard" => msg::KNOWING_HEARD,
        _ => msg::KNOWING_EXPLAIN,
    }
}

/// The items grouped by level: a line for each, which begins with the name of the level.
fn by_level(
    language: &Language,
    question: &Question,
    levels: Levels,
    items: &BTreeMap<OptionId, OptionId>,
) -> Vec<Line> {
    let line = |level: &OptionId| {
        let names: Vec<_> = question
            .items()
            .iter()
            .filter(|item| items.get(&item.id) == Some(level))
            .map(|item| language.item(question, item.id))
            .collect();
        (!names.is_empty()).then(|| text_line(format!("{}: {}", level_name(language, level), names.join(" · "))))
    };
    // What a person can do well comes first.
    let order: Vec<_> = match levels {
        Levels::CanDo => levels.values().iter().rev().collect(),
        Levels::Knowing => levels.values().iter().collect(),
    };
    order.into_iter().filter_map(line).collect()
}

fn record_line(language: &Language, question: &Question, record: &Record) -> Line {
    let Kind::Repeat { fields, .. } = question.kind else { return Vec::new() };
    let mut line = Vec::new();
    let mut ticks = Vec::new();
    for field in fields {
        let Some(cell) = record.get(field.id) else { continue };
        let text = match (cell, &field.kind) {
            (Cell::Code(code), FieldKind::Pick { list, .. }) => language.code(list, *code),
            // "Yes" alone has no meaning: the name of the field precedes it.
            (Cell::Code(code), _) if matches!(code.as_str(), "yes" | "no") => {
                format!("{} {}", language.field(question, field.id), language.field_option(question, field.id, *code))
            }
            (Cell::Code(code), _) => language.field_option(question, field.id, *code),
            (Cell::Number(number), _) if matches!(field.id, "years") => {
                language.say_with(msg::YEARS, None, &[("n", (*number).into())])
            }
            (Cell::Number(number), _) => format!("{number} ×"),
            (Cell::Date(date), _) => day(date),
            (Cell::Check, _) => {
                ticks.push(language.field(question, field.id));
                continue;
            }
            (Cell::Own(text) | Cell::Text(text), _) => {
                line.push(Piece::Own(text.clone()));
                continue;
            }
        };
        line.push(Piece::Text(text));
    }
    if !ticks.is_empty() {
        line.push(Piece::Text(ticks.join(&format!("{} ", language.say(msg::COMMA)))));
    }
    line
}

/// The week: consecutive days with the same slots share a line.
fn week(language: &Language, slots: &BTreeMap<OptionId, OptionId>) -> Vec<Line> {
    let pattern = |day: &str| -> Vec<Option<&OptionId>> {
        Question::PARTS.iter().map(|part| slots.get(format!("{day}.{part}").as_str())).collect()
    };
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, day) in Question::DAYS.iter().enumerate() {
        match runs.last_mut() {
            Some((_, last)) if pattern(Question::DAYS[*last]) == pattern(day) => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs.into_iter()
        .filter_map(|(first, last)| {
            let parts: Vec<_> = pattern(Question::DAYS[first])
                .into_iter()
                .zip(Question::PARTS)
                .filter_map(|(value, part)| {
                    value.map(|value| format!("{} {}", part_name(language, part), slot_name(language, value)))
                })
                .collect();
            let days = match last - first {
                0 => day_name(language, Question::DAYS[first]),
                _ => format!(
                    "{} – {}",
                    day_name(language, Question::DAYS[first]),
                    day_name(language, Question::DAYS[last])
                ),
            };
            (!parts.is_empty()).then(|| text_line(format!("{days}: {}", parts.join(" · "))))
        })
        .collect()
}

/// The name of a day of the week.
pub fn day_name(language: &Language, day: &str) -> String {
    language.say(match day {
        "mon" => msg::DAY_MON,
        "tue" => msg::DAY_TUE,
        "wed" => msg::DAY_WED,
        "thu" => msg::DAY_THU,
        "fri" => msg::DAY_FRI,
        "sat" => msg::DAY_SAT,
        _ => msg::DAY_SUN,
    })
}

/// The name of a part of the day.
pub fn part_name(language: &Language, part: &str) -> String {
    language.say(match part {
        "morning" => msg::PART_MORNING,
        "afternoon" => msg::PART_AFTERNOON,
        _ => msg::PART_EVENING,
    })
}

/// The name of the availability of a part of the week.
pub fn slot_name(language: &Language, value: &str) -> String {
    language.say(match value {
        "can" => msg::SLOT_CAN,
        "maybe" => msg::SLOT_MAYBE,
        _ => msg::SLOT_CANNOT,
    })
}

/// Formats an ISO date (`2026-11-22`) as day-month-year, as in all three languages.
pub fn day(iso: &str) -> String {
    let mut parts = iso.splitn(3, '-');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) => {
            let (day, month) = (day.trim_start_matches('0'), month.trim_start_matches('0'));
            format!("{day}-{month}-{year}")
        }
        _ => iso.to_owned(),
    }
}
