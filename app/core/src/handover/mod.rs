//! Handing over: the summary as a code, from the person's screen to the klantmanager's.
//!
//! *[`Disclosed`] → [`write`] → [`Code`] → [`Code::read`] → [`read`] → [`Received`]*, where the lock is put on and taken off by who
//! has the browser's cryptography, and [`Series`] collects a code that was too long for one picture. Nothing else of a sheet gets in:
//! only what is disclosed can be written.

mod code;
mod digits;
pub mod file;
mod lock;
mod model;
mod range;

pub use code::{Added, Code, Locked, MAX_PARTS, Part, Series};
pub use lock::Digits;

use crate::answers::{file::JsonError, fits};
use crate::questionnaire::{self, Edition, INTAKE, List, PickList};
use crate::summary::{Disclosed, Row};
use model::{Content, Fault};
use range::{Coder, Reader, Writer};
use std::{error::Error, fmt, str::Utf8Error};

/// The longest code that is read, in bytes. A full intake takes some 250, and its words about half their length in UTF-8.
pub const MAX_BYTES: usize = 32_768;
/// The most text a code may hold once it is read, in bytes.
pub const MAX_TEXT: usize = 65_536;
/// The model of whether a code is of the intake.
const IS_INTAKE: usize = range::MODELS - 1;

/// Why a code could not be read. Nothing of it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// It is longer than [`MAX_BYTES`], or holds more than [`MAX_TEXT`].
    TooLarge,
    /// It was cut off or altered.
    Damaged(Damage),
    /// It is something else.
    Foreign,
    /// It was made by a newer version of this site.
    Newer,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the code is too large",
            Self::Damaged(_) => "the code is damaged",
            Self::Foreign => "the text is not a code",
            Self::Newer => "the code was written by a newer version",
        })
    }
}

impl Error for CodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Damaged(cause) => Some(cause),
            _ => None,
        }
    }
}

/// What is wrong with a damaged code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Its digits are not the digits of any bytes.
    Digits,
    /// Its header is cut off, or out of bounds.
    Header,
    /// Its checksum is that of other bytes.
    Checksum,
    /// It holds a value that no summary has.
    Impossible,
    /// It holds a name that is not UTF-8.
    Encoding(Utf8Error),
    /// The file around it is not JSON.
    Json(JsonError),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Digits => "digits of no bytes",
            Self::Header => "header cut off or out of bounds",
            Self::Checksum => "checksum mismatch",
            Self::Impossible => "value that no summary has",
            Self::Encoding(_) => "name that is not UTF-8",
            Self::Json(_) => "file that is not JSON",
        })
    }
}

impl Error for Damage {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Encoding(cause) => Some(cause),
            Self::Json(cause) => Some(cause),
            _ => None,
        }
    }
}

impl From<Damage> for CodeError {
    fn from(damage: Damage) -> Self {
        Self::Damaged(damage)
    }
}

impl From<Fault> for CodeError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::TooMuch => Self::TooLarge,
            Fault::Impossible => Damage::Impossible.into(),
        }
    }
}

/// A summary that was handed over.
#[derive(Debug)]
pub struct Received {
    /// What was shared, in the words of this version of the list.
    pub shown: Disclosed,
    /// Answers to questions this version no longer has, or no longer has in that shape.
    pub old: Vec<Row>,
    /// The language it was made in, by its code; empty if it did not say.
    pub language: String,
}

/// What is disclosed of a sheet, as bytes.
///
/// # Errors
/// [`CodeError::TooLarge`] when there are more words than a code takes.
pub fn write(shown: &Disclosed, language: &str) -> Result<Vec<u8>, CodeError> {
    write_as(shown, language, shown.list(), questionnaire::PICK_LISTS)
}

/// The same in an edition of the list, for tests of codes of earlier times.
#[doc(hidden)]
pub fn write_as(
    shown: &Disclosed,
    language: &str,
    list: &'static List,
    picks: &'static [PickList],
) -> Result<Vec<u8>, CodeError> {
    let mut writer = Writer::new(MAX_TEXT);
    name(&mut writer, &list.id, list.version)?;
    Content::of(shown, language).code(&mut writer, list, picks)?;
    let bytes = writer.finish();
    // A lock comes around it.
    if bytes.len() + 64 > MAX_BYTES { Err(CodeError::TooLarge) } else { Ok(bytes) }
}

/// Reads what [`write`] wrote: the whole summary, or the reason why not. Never panics, whatever the bytes.
///
/// # Errors
/// Every [`CodeError`] but [`CodeError::Foreign`]; the bytes are untrusted.
pub fn read(bytes: &[u8]) -> Result<Received, CodeError> {
    read_with(bytes, questionnaire::HISTORY)
}

/// The same with other earlier editions, for tests.
#[doc(hidden)]
pub fn read_with(bytes: &[u8], history: &[Edition]) -> Result<Received, CodeError> {
    if bytes.len() > MAX_BYTES {
        return Err(CodeError::TooLarge);
    }
    let mut reader = Reader::new(bytes, MAX_TEXT);
    let (list, version) = name(&mut reader, "", "")?;
    let list = questionnaire::list(&list).ok_or(CodeError::Newer)?;
    let present = Edition { lists: questionnaire::LISTS, picks: questionnaire::PICK_LISTS };
    let that = |edition: &Edition| Some((edition.list(list.id, &version)?, edition.picks));
    let (written, picks) = [present].iter().chain(history).find_map(that).ok_or(CodeError::Newer)?;
    let content = Content::default().code(&mut reader, written, picks)?;

    let mut shown = Disclosed::nothing(list, content.day);
    let mut old = Vec::new();
    let marked = |question: &questionnaire::Question| content.marks.iter().any(|one| one.id == question.id);
    for (question, answer) in content.answers {
        match list.question(question.id).and_then(|now| Some((now, fits(now, &answer)?))) {
            Some((now, answer)) => shown.put(now, answer),
            None if written == list => return Err(Damage::Impossible.into()),
            None => old.push(Row { question, marked: marked(question), answer: Some(answer) }),
        }
    }
    for question in &content.marks {
        match list.question(question.id) {
            Some(now) => shown.mark(now),
            None if old.iter().any(|row| row.question.id == question.id) => {}
            None => old.push(Row { question, answer: None, marked: true }),
        }
    }
    content
        .open
        .iter()
        .filter_map(|question| list.question(question.id))
        .for_each(|question| shown.leave_open(question));
    if let Some((day, faces)) = content.earlier {
        let faces = faces.iter().filter_map(|(question, face)| Some((list.question(question.id)?.id, *face)));
        shown.remember(day, faces.collect());
    }
    Ok(Received { shown, old, language: content.language })
}

/// The list and its version, by name: a code outlives the order of lists.
fn name(coder: &mut impl Coder, list: &str, version: &str) -> Result<(String, String), CodeError> {
    let text = |bytes: Result<Vec<u8>, range::TooMuch>| {
        let bytes = bytes.map_err(|_| CodeError::TooLarge)?;
        String::from_utf8(bytes).map_err(|error| CodeError::Damaged(Damage::Encoding(error.utf8_error())))
    };
    let list = if coder.bit(IS_INTAKE, INTAKE == list) { INTAKE.as_str().to_owned() } else { text(coder.text(list))? };
    Ok((list, text(coder.text(version))?))
}
