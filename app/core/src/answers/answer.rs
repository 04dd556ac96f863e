//! One answer, and the values it can hold.

use crate::questionnaire::{OptionId, Question};
use std::collections::BTreeMap;

/// What a person did with a question. A question that was not reached has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Answered.
    Given(Given),
    /// "I don't know."
    DontKnow,
    /// "I'd rather not say."
    RatherNot,
    /// Went on without answering.
    Skipped,
}

/// An answer with content: a value, own words, a recording, or several of these. It is never empty.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::answers::{Given, Value};
///
/// let words = Given::new(Some(Value::Text("een bakker".into())), None).expect("it has words");
/// assert_eq!(words.value(), Some(&Value::Text("een bakker".into())));
/// assert_eq!(Given::new(Some(Value::Text("  ".into())), None), None, "blank words are no answer");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    value: Option<Value>,
    own: Option<String>,
    spoken: Option<u16>,
}

/// The longest recording of an answer, in seconds.
pub const MAX_SPOKEN: u16 = 120;
/// The longest text of an answer, typed or beside options, in units of UTF-16 as browsers count them: some ten pages, far beyond any
/// answer.
pub const MAX_WORDS: usize = 20_000;
/// The longest text in a field of a record, in the same units.
pub const MAX_CELL_WORDS: usize = 2_000;

/// The value of an answer. Which variant fits is decided by the question's [`Kind`](crate::questionnaire::Kind); option ids and
/// codes are those of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One option, or the code of an item of a pick list.
    One(OptionId),
    /// Several options, in the order of the content.
    Many(Vec<OptionId>),
    /// A number, a year, or a face (1 to 5).
    Number(i32),
    /// Free text, as typed.
    Text(String),
    /// A level by item, or a value by part of the week (`mon.morning`).
    Items(BTreeMap<OptionId, OptionId>),
    /// Records, in the order they were added.
    Records(Vec<Record>),
}

/// A record of a repeat question: the filled fields by the id of the field.
pub type Record = BTreeMap<&'static str, Cell>;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// An option or a code of a pick list.
    Code(OptionId),
    /// Own words instead of an item of a pick list.
    Own(String),
    /// A number.
    Number(i32),
    /// Free text, as typed.
    Text(String),
    /// A date as typed, in the form `2026-11-22`. It need not be a [`Day`](crate::calendar::Day): a date field passes through
    /// `0002-11-22` while a year is typed, and what was typed is stored.
    Date(String),
    /// A ticked box. An empty one has no cell.
    Check,
}

impl Given {
    /// An answer with a value and own words; none if both are empty. Blank text, empty sets and empty records count as empty.
    pub fn new(value: Option<Value>, own: Option<String>) -> Option<Self> {
        let value = value.and_then(Value::filled);
        let own = own.filter(|own| !own.trim().is_empty());
        (value.is_some() || own.is_some()).then_some(Self { value, own, spoken: None })
    }

    /// The same answer with a recording of so many seconds (clamped to 1 to [`MAX_SPOKEN`]), or without one; none if nothing is
    /// left.
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

    /// The own words beside the value.
    pub fn own(&self) -> Option<&str> {
        self.own.as_deref()
    }

    /// The length of the recording, in seconds. The sound itself is not part of the answer: it is stored by the caller.
    pub fn spoken(&self) -> Option<u16> {
        self.spoken
    }
}

impl Value {
    /// The value without its empty parts; none if nothing is left.
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
    /// The text in it that was typed.
    fn words(&self) -> Option<&str> {
        match self {
            Self::Own(words) | Self::Text(words) => Some(words),
            _ => None,
        }
    }
}

impl Answer {
    /// The length of the text in it that was typed, in bytes of UTF-8.
    pub fn typed_bytes(&self) -> usize {
        let of_value = match self.value() {
            Some(Value::Text(text)) => text.len(),
            Some(Value::Records(records)) => {
                records.iter().flat_map(BTreeMap::values).filter_map(Cell::words).map(str::len).sum()
            }
            _ => 0,
        };
        of_value + self.own().map_or(0, str::len)
    }

    /// The answer without the text that was typed; none if nothing is left.
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

    /// The chosen option, where the value is a single one.
    pub fn option(&self) -> Option<OptionId> {
        match self.value()? {
            Value::One(option) => Some(*option),
            _ => None,
        }
    }

    /// The own words, if there are any.
    pub fn own(&self) -> Option<&str> {
        match self {
            Self::Given(given) => given.own(),
            _ => None,
        }
    }

    /// The length of its recording in seconds, if it has one.
    pub fn spoken(&self) -> Option<u16> {
        match self {
            Self::Given(given) => given.spoken(),
            _ => None,
        }
    }

    /// The answer after a recording was made or deleted. "I don't know", a refusal and a skipped question stay what they are.
    pub fn with_recording(answer: Option<Self>, seconds: Option<u16>) -> Option<Self> {
        match answer {
            Some(Self::Given(given)) => Given::with_spoken(Some(given), seconds).map(Self::Given),
            None => Given::with_spoken(None, seconds).map(Self::Given),
            refusal => refusal,
        }
    }
}

/// The chosen options after a tap on one of them, in the order of the content. Choosing an exclusive option deselects the others,
/// and the other way round.
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
