//! The layout of a code: the parts of a summary in the order they are coded. One description serves writing and reading, see [`Coder`].

use super::range::{Coder, TooMuch};
use crate::answers::{Answer, Cell, Given, MAX_SPOKEN, Record, Value};
use crate::calendar::Day;
use crate::questionnaire::{Field, FieldKind, Kind, List, OptionId, PickList, Question};
use crate::summary::Disclosed;
use std::{collections::BTreeMap, error::Error, fmt};

// The indices of the adaptive models, below `range::MODELS`.
const STATE: usize = 0; // 8, for three bits
const MARK: usize = 8;
const VALUE: usize = 9;
const OWN: usize = 10;
const OPTION: usize = 11;
const CELL: usize = 12;
const OWN_CELL: usize = 13;
const CHECK: usize = 14;
const DAY: usize = 15;
const EARLIER: usize = 16;
const ITEM: usize = 20; // 4 times 4: two bits, after the item before

/// The state of a question in a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Not part of it: withheld, refused, not relevant, or never asked.
    Absent,
    /// Listed without an answer.
    Open,
    Given,
    DontKnow,
    RatherNot,
    /// Given with a recording. A code holds its length, not the sound.
    Spoken,
}

impl State {
    const ALL: [Self; 6] = [Self::Absent, Self::Open, Self::Given, Self::DontKnow, Self::RatherNot, Self::Spoken];
}

/// A summary as a code holds it, in terms of the edition it was made with.
#[derive(Debug, Default)]
pub struct Content {
    /// The answers.
    pub answers: Vec<(&'static Question, Answer)>,
    /// The marked questions.
    pub marks: Vec<&'static Question>,
    /// The questions listed without an answer.
    pub open: Vec<&'static Question>,
    /// The rose of the latest earlier day.
    pub earlier: Option<(Day, Vec<(&'static Question, i32)>)>,
    /// The day of the last change.
    pub day: Option<Day>,
    /// The code of the language it was made in.
    pub language: String,
}

/// Why the content of a code cannot be coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is more text than a code can hold.
    TooMuch,
    /// It has a value that no summary has.
    Impossible,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooMuch => "more text than a code can hold",
            Self::Impossible => "value that no summary has",
        })
    }
}

impl Error for Fault {}

impl From<TooMuch> for Fault {
    fn from(TooMuch: TooMuch) -> Self {
        Self::TooMuch
    }
}

impl Content {
    /// The content of what is disclosed.
    pub fn of(shown: &Disclosed, language: &str) -> Self {
        let day = shown.day();
        let earlier = shown.earlier().into_iter().rev().find(|earlier| day.is_some_and(|day| earlier.day < day));
        Self {
            answers: (shown.list().questions())
                .filter_map(|question| Some((question, shown.answer(question.id)?.clone())))
                .filter(|(_, answer)| *answer != Answer::Skipped)
                .collect(),
            marks: shown.list().questions().filter(|question| shown.is_marked(question.id)).collect(),
            open: shown.unanswered().collect(),
            earlier: earlier.map(|earlier| {
                let face = |question: &'static Question| Some((question, *earlier.rose.get(&question.id)?));
                (earlier.day, shown.list().questions().filter_map(face).collect())
            }),
            day,
            language: language.to_owned(),
        }
    }

    /// Codes it in the direction of the coder: a writer encodes `self` and returns the same, a reader ignores `self` and returns what
    /// it decodes.
    ///
    /// # Errors
    /// Every [`Fault`].
    pub fn code(&self, coder: &mut impl Coder, list: &'static List, picks: &'static [PickList]) -> Result<Self, Fault> {
        let mut content = Self { language: language(coder, &self.language), ..Self::default() };
        content.day = optional_day(coder, DAY, self.day);
        content.earlier = earlier(coder, list, self.earlier.as_ref())?;
        for question in list.questions() {
            let answer = self.answers.iter().find(|(one, _)| one.id == question.id).map(|(_, answer)| answer);
            let open = self.open.iter().any(|one| one.id == question.id);
            let state = match answer {
                Some(Answer::Given(given)) if given.spoken().is_some() => State::Spoken,
                Some(Answer::Given(_)) => State::Given,
                Some(Answer::DontKnow) => State::DontKnow,
                Some(Answer::RatherNot) => State::RatherNot,
                Some(Answer::Skipped) | None if open => State::Open,
                Some(Answer::Skipped) | None => State::Absent,
            };
            let state = *State::ALL.get(coder.number(STATE, 3, state as usize)).ok_or(Fault::Impossible)?;
            match state {
                State::Absent => {}
                State::Open => content.open.push(question),
                State::Given | State::Spoken => {
                    let given = match answer {
                        Some(Answer::Given(given)) => Some(given),
                        _ => None,
                    };
                    let spoken = (state == State::Spoken).then(|| spoken(coder, given.and_then(Given::spoken)));
                    let given = self::given(coder, question, picks, given)?;
                    let given = Given::with_spoken(given, spoken).ok_or(Fault::Impossible)?;
                    content.answers.push((question, Answer::Given(given)));
                }
                State::DontKnow => content.answers.push((question, Answer::DontKnow)),
                State::RatherNot => content.answers.push((question, Answer::RatherNot)),
            }
            if coder.bit(MARK, self.marks.iter().any(|one| one.id == question.id)) {
                content.marks.push(question);
            }
        }
        Ok(content)
    }
}

/// The code of a language: up to three letters.
fn language(coder: &mut impl Coder, code: &str) -> String {
    let mut given = code.bytes().map(|byte| byte.to_ascii_lowercase()).filter(u8::is_ascii_lowercase);
    let letters = (0..3).filter_map(|_| {
        let letter = given.next().map_or(0, |byte| u32::from(byte - b'a') + 1);
        char::from_u32(u32::from(b'a') + coder.uniform(letter, 27).checked_sub(1)?)
    });
    letters.collect()
}

fn optional_day(coder: &mut impl Coder, model: usize, day: Option<Day>) -> Option<Day> {
    coder.bit(model, day.is_some()).then(|| {
        let day = day.unwrap_or(Day::FIRST);
        let year = coder.uniform(u32::try_from(day.year - 2000).unwrap_or(0), 200);
        let (month, day) = (coder.uniform(day.month - 1, 12) + 1, coder.uniform(day.day - 1, 31) + 1);
        Day::new(2000 + i32::try_from(year).ok()?, month, day)
    })?
}

type Rose = (Day, Vec<(&'static Question, i32)>);

fn earlier(coder: &mut impl Coder, list: &'static List, given: Option<&Rose>) -> Result<Option<Rose>, Fault> {
    if !coder.bit(EARLIER, given.is_some()) {
        return Ok(None);
    }
    let day = optional_day(coder, EARLIER, given.map(|(day, _)| *day)).ok_or(Fault::Impossible)?;
    let faces = list.questions().filter(|question| question.rose).filter_map(|question| {
        let face = given.and_then(|(_, faces)| faces.iter().find(|(one, _)| one.id == question.id));
        let face = coder.uniform(face.map_or(0, |(_, face)| offset(*face, 0, 6)), 6);
        (face > 0).then_some((question, i32::try_from(face).unwrap_or(0)))
    });
    Ok(Some((day, faces.collect())))
}

fn given(
    coder: &mut impl Coder,
    question: &'static Question,
    picks: &'static [PickList],
    given: Option<&Given>,
) -> Result<Option<Given>, Fault> {
    let value = given.and_then(Given::value);
    let own = given.and_then(Given::own);
    let value = coder.bit(VALUE, value.is_some()).then(|| self::value(coder, question, picks, value)).transpose()?;
    let own = coder.bit(OWN, own.is_some()).then(|| text(coder, own.unwrap_or_default())).transpose()?;
    Ok(Given::new(value, own))
}

/// The length of a recording, in seconds.
fn spoken(coder: &mut impl Coder, seconds: Option<u16>) -> u16 {
    let seconds = coder.uniform(u32::from(seconds.unwrap_or(1) - 1), u32::from(MAX_SPOKEN)) + 1;
    u16::try_from(seconds).unwrap_or(MAX_SPOKEN)
}

fn value(
    coder: &mut impl Coder,
    question: &'static Question,
    picks: &'static [PickList],
    given: Option<&Value>,
) -> Result<Value, Fault> {
    let chosen = |id: OptionId| match given {
        Some(Value::One(one)) => *one == id,
        Some(Value::Many(many)) => many.contains(&id),
        _ => false,
    };
    let items = match given {
        Some(Value::Items(items)) => Some(items),
        _ => None,
    };
    let number = match given {
        Some(Value::Number(number)) => *number,
        _ => 0,
    };
    Ok(match &question.kind {
        Kind::One { options } => Value::One(one_of(coder, options.iter().map(|option| option.id), chosen)?),
        Kind::SelfView { .. } => Value::One(one_of(coder, Question::SELF_VIEW.iter().copied(), chosen)?),
        Kind::Pick { list } => Value::One(code(coder, picks, list, chosen)?),
        Kind::Many { options } | Kind::Ladder { options } => {
            Value::Many(options.iter().map(|option| option.id).filter(|id| coder.bit(OPTION, chosen(*id))).collect())
        }
        Kind::Scale5 => Value::Number(bounded(coder, number, 1, 5)),
        Kind::Number { min, max } => Value::Number(bounded(coder, number, *min, *max)),
        Kind::Year { min } => Value::Number(bounded(coder, number, *min, 9999)),
        Kind::Text => Value::Text(text(
            coder,
            match given {
                Some(Value::Text(text)) => text,
                _ => "",
            },
        )?),
        Kind::Items { levels, items: all } => {
            let levels = levels.values();
            let mut before = 0;
            let judged = all.iter().map(|item| item.id).filter_map(|id| level(coder, id, levels, items, &mut before));
            Value::Items(judged.collect())
        }
        Kind::Grid => {
            let mut before = 0;
            let slots = Question::SLOTS.into_iter();
            Value::Items(slots.filter_map(|id| level(coder, id, Question::SLOT_VALUES, items, &mut before)).collect())
        }
        Kind::Repeat { max, fields } => {
            let records = match given {
                Some(Value::Records(records)) => records.as_slice(),
                _ => &[],
            };
            let count = bounded(coder, i32::try_from(records.len()).unwrap_or(0), 0, *max);
            let records = (0..count)
                .map(|at| record(coder, fields, picks, usize::try_from(at).ok().and_then(|at| records.get(at))));
            Value::Records(records.collect::<Result<_, _>>()?)
        }
    })
}

/// The level of an item, or none. The model depends on the item before: neighbours often get the same level.
fn level(
    coder: &mut impl Coder,
    id: OptionId,
    levels: &'static [OptionId],
    given: Option<&BTreeMap<OptionId, OptionId>>,
    before: &mut usize,
) -> Option<(OptionId, OptionId)> {
    let judged = given.and_then(|items| items.get(&id));
    let at = judged.and_then(|judged| levels.iter().position(|level| level == judged)).map_or(0, |at| at + 1);
    *before = coder.number(ITEM + 4 * *before, 2, at);
    Some((id, *levels.get(before.checked_sub(1)?)?))
}

fn record(
    coder: &mut impl Coder,
    fields: &'static [Field],
    picks: &'static [PickList],
    given: Option<&Record>,
) -> Result<Record, Fault> {
    let mut record = Record::new();
    for field in fields {
        let cell = given.and_then(|record| record.get(field.id));
        if matches!(field.kind, FieldKind::Check) {
            if coder.bit(CHECK, cell.is_some()) {
                record.insert(field.id, Cell::Check);
            }
        } else if coder.bit(CELL, cell.is_some()) {
            record.insert(field.id, self::cell(coder, field, picks, cell)?);
        }
    }
    Ok(record)
}

fn cell(
    coder: &mut impl Coder,
    field: &'static Field,
    picks: &'static [PickList],
    given: Option<&Cell>,
) -> Result<Cell, Fault> {
    let chosen = |id: OptionId| matches!(given, Some(Cell::Code(code)) if *code == id);
    let words = match given {
        Some(Cell::Own(words) | Cell::Text(words) | Cell::Date(words)) => words,
        _ => "",
    };
    Ok(match &field.kind {
        FieldKind::Pick { list, own } => {
            if *own && coder.bit(OWN_CELL, matches!(given, Some(Cell::Own(_)))) {
                Cell::Own(text(coder, words)?)
            } else {
                Cell::Code(code(coder, picks, list, chosen)?)
            }
        }
        FieldKind::One { options } => Cell::Code(one_of(coder, options.iter().copied(), chosen)?),
        FieldKind::Number { min, max } => {
            let number = match given {
                Some(Cell::Number(number)) => *number,
                _ => *min,
            };
            Cell::Number(bounded(coder, number, *min, *max))
        }
        FieldKind::Check => Cell::Check,
        FieldKind::Date => {
            let mut parts = words.split('-').map(|part| part.parse().unwrap_or(0));
            let mut part = |of| coder.uniform(parts.next().unwrap_or(0).min(of - 1), of);
            Cell::Date(format!("{:04}-{:02}-{:02}", part(10_000), part(100), part(100)))
        }
        FieldKind::Text => Cell::Text(text(coder, words)?),
    })
}

/// One id of several, by its position.
fn one_of(
    coder: &mut impl Coder,
    ids: impl Iterator<Item = OptionId> + Clone,
    chosen: impl Fn(OptionId) -> bool,
) -> Result<OptionId, Fault> {
    let count = u32::try_from(ids.clone().count()).ok().filter(|count| (1..=1 << 16).contains(count));
    let at = ids.clone().position(chosen).unwrap_or(0);
    let at = coder.uniform(u32::try_from(at).unwrap_or(0), count.ok_or(Fault::Impossible)?);
    ids.clone().nth(at as usize).ok_or(Fault::Impossible)
}

/// An item of a pick list, by its position.
fn code(
    coder: &mut impl Coder,
    picks: &'static [PickList],
    list: &str,
    chosen: impl Fn(OptionId) -> bool,
) -> Result<OptionId, Fault> {
    let list = picks.iter().find(|one| one.id == list).ok_or(Fault::Impossible)?;
    one_of(coder, list.items.iter().map(|item| item.code), chosen)
}

/// A whole number between two inclusive bounds with at most 65,536 numbers.
fn bounded(coder: &mut impl Coder, number: i32, min: i32, max: i32) -> i32 {
    let of = u32::try_from(max - min + 1).unwrap_or(1).clamp(1, 1 << 16);
    min + i32::try_from(coder.uniform(offset(number, min, of), of)).unwrap_or(0)
}

/// The distance of a number from its lower bound, clamped below `of`.
fn offset(number: i32, min: i32, of: u32) -> u32 {
    u32::try_from(number - min).unwrap_or(0).min(of - 1)
}

fn text(coder: &mut impl Coder, text: &str) -> Result<String, Fault> {
    String::from_utf8(coder.text(text)?).map_err(|_| Fault::Impossible)
}
