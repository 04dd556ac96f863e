//! One answer.

use crate::questionnaire::{OptionId, Question};
use std::collections::BTreeMap;

/// What a person did with a question. Not reached is the absence of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// They answered.
    Given(Given),
    /// "I don't know."
    DontKnow,
    /// "I'd rather not say."
    RatherNot,
    /// They went on without answering.
    Skipped,
}

/// An answer with a choice, own words, a spoken answer, or more than one of them: never none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    value: Option<Value>,
    own: Option<String>,
    spoken: Option<u16>,
}

/// The longest spoken answer, in seconds.
pub const MAX_SPOKEN: u16 = 120;

/// The value of an answer. Option ids and codes are those of the content; nothing else can be held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One option or code.
    One(OptionId),
    /// Options, in the order of the content.
    Many(Vec<OptionId>),
    /// A number, a year or a face (1 to 5).
    Number(i32),
    /// Free words.
    Text(String),
    /// A level for an item, or a value for a part of the week (`mon.morning`).
    Items(BTreeMap<OptionId, OptionId>),
    /// Records, in the order they were made.
    Records(Vec<Record>),
}

/// A record of a repeat question: its filled fields by id.
pub type Record = BTreeMap<&'static str, Cell>;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// An option or a code of a pick list.
    Code(OptionId),
    /// Own words where a pick list was offered.
    Own(String),
    /// A number.
    Number(i32),
    /// Free words.
    Text(String),
    /// A day, as `2026-11-22`.
    Date(String),
    /// A tick.
    Check,
}

impl Given {
    /// An answer of a value and own words; nothing if there is neither. Empty words, sets and records count as nothing.
    pub fn new(value: Option<Value>, own: Option<String>) -> Option<Self> {
        let value = value.and_then(Value::filled);
        let own = own.filter(|own| !own.trim().is_empty());
        (value.is_some() || own.is_some()).then_some(Self { value, own, spoken: None })
    }

    /// The same with a spoken answer of so many seconds beside it (1 to [`MAX_SPOKEN`]), or without one; nothing if nothing is left.
    pub fn with_spoken(given: Option<Self>, seconds: Option<u16>) -> Option<Self> {
        let spoken = seconds.map(|seconds| seconds.clamp(1, MAX_SPOKEN));
        let given = given.unwrap_or(Self { value: None, own: None, spoken: None });
        let some = given.value.is_some() || given.own.is_some() || spoken.is_some();
        some.then_some(Self { spoken, ..given })
    }

    /// The chosen or given value.
    pub fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// Own words beside the value.
    pub fn own(&self) -> Option<&str> {
        self.own.as_deref()
    }

    /// How many seconds of a spoken answer stand beside them. The sound itself is kept by who can record it.
    pub fn spoken(&self) -> Option<u16> {
        self.spoken
    }
}

impl Value {
    /// The value without its empty parts; nothing if nothing is left.
    fn filled(self) -> Option<Self> {
        match self {
            Self::Text(text) if text.trim().is_empty() => None,
            Self::Many(options) if options.is_empty() => None,
            Self::Items(items) if items.is_empty() => None,
            Self::Records(mut records) => {
                records.retain(|record| !record.is_empty());
                (!records.is_empty()).then_some(Self::Records(records))
            }
            value => Some(value),
        }
    }
}

impl Cell {
    /// The words in it that were typed.
    fn words(&self) -> Option<&str> {
        match self {
            Self::Own(words) | Self::Text(words) => Some(words),
            _ => None,
        }
    }
}

impl Answer {
    /// How many bytes of it are words that were typed.
    pub fn words(&self) -> usize {
        let of_value = match self.value() {
            Some(Value::Text(text)) => text.len(),
            Some(Value::Records(records)) => {
                records.iter().flat_map(BTreeMap::values).filter_map(Cell::words).map(str::len).sum()
            }
            _ => 0,
        };
        of_value + self.own().map_or(0, str::len)
    }

    /// The answer without what was typed; nothing if nothing is left.
    pub fn without_words(self) -> Option<Self> {
        let Self::Given(given) = self else { return Some(self) };
        let value = match given.value? {
            Value::Text(_) => None,
            Value::Records(mut records) => {
                records.iter_mut().for_each(|record| record.retain(|_, cell| cell.words().is_none()));
                Some(Value::Records(records))
            }
            value => Some(value),
        };
        Given::with_spoken(Given::new(value, None), given.spoken).map(Self::Given)
    }

    /// The value, if one was given.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Given(given) => given.value(),
            _ => None,
        }
    }

    /// The one option that was chosen, if one was.
    pub fn option(&self) -> Option<OptionId> {
        match self.value()? {
            Value::One(option) => Some(*option),
            _ => None,
        }
    }

    /// The own words, if any were given.
    pub fn own(&self) -> Option<&str> {
        match self {
            Self::Given(given) => given.own(),
            _ => None,
        }
    }

    /// How many seconds of it were spoken, if it was.
    pub fn spoken(&self) -> Option<u16> {
        match self {
            Self::Given(given) => given.spoken(),
            _ => None,
        }
    }

    /// The answer to a question of which a recording was made or erased meanwhile: a refusal stays a refusal.
    pub fn with_recording(answer: Option<Self>, seconds: Option<u16>) -> Option<Self> {
        match answer {
            Some(Self::Given(given)) => Given::with_spoken(Some(given), seconds).map(Self::Given),
            None => Given::with_spoken(None, seconds).map(Self::Given),
            refusal => refusal,
        }
    }
}

/// The chosen options after a tap on one, in the order of the content: an exclusive option and the others drive each other out.
pub fn toggle(question: &Question, chosen: &[OptionId], tapped: OptionId) -> Vec<OptionId> {
    let exclusive = |id: OptionId| question.options().iter().any(|option| option.id == id && option.exclusive);
    let removing = chosen.contains(&tapped);
    question
        .options()
        .iter()
        .map(|option| option.id)
        .filter(|id| {
            if *id == tapped {
                !removing
            } else {
                chosen.contains(id) && (removing || (!exclusive(tapped) && !exclusive(*id)))
            }
        })
        .collect()
}
