//! Handover: the summary as a code, from the person's screen to the klantmanager's.
//!
//! *[`Disclosed`] → [`write()`] → [`Code`] → digits → [`Code::read`] → [`read`] → [`Received`]*
//!
//! - Only a [`Disclosed`] can be written, so nothing else of a sheet is in a code.
//! - [`Code::Locked`] holds the same bytes encrypted. The caller encrypts and decrypts: this crate has no cryptography.
//! - A code that is too long for one QR code travels as [`Part`]s, which a [`Series`] collects.
//! - Options are stored by their position in the list, so a code names the version of its list; earlier versions are kept in
//!   [`HISTORY`](questionnaire::HISTORY).
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{Answer, Sheet},
//!     handover::{self, Code, CodeError},
//!     questionnaire::intake,
//!     summary::Disclosed,
//! };
//!
//! let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
//! let letters = intake().question("daily.letters").expect("it is asked");
//! sheet.set(letters, Some(Answer::DontKnow));
//!
//! let code = Code::Open(handover::write(&Disclosed::of(&sheet), "ti")?);
//! let address = format!("https://example.nl/#/o/{}", code.digits());
//!
//! let Code::Open(bytes) = Code::read(&address)? else { unreachable!("it is not locked") };
//! let received = handover::read(&bytes)?;
//! assert_eq!(received.shown.answer(letters.id), Some(&Answer::DontKnow));
//! assert_eq!(received.language, "ti");
//! # Ok::<(), CodeError>(())
//! ```

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

/// The longest code, in bytes. A full intake takes about 250, and typed text about half its length in UTF-8.
pub const MAX_BYTES: usize = 32_768;
/// The most text a code can hold, in bytes of UTF-8 after decoding. It bounds what a small code can expand to.
pub const MAX_TEXT: usize = 65_536;
/// The model for whether a code is of the intake.
const IS_INTAKE: usize = range::MODELS - 1;

/// Why a code could not be read, or written. Nothing of it was taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// It is longer than [`MAX_BYTES`], or holds more than [`MAX_TEXT`].
    TooLarge,
    /// It was cut off or altered, see [`Damage`].
    Damaged(Damage),
    /// It is not a code.
    Foreign,
    /// It was written by a newer version of the site, or with a list this version does not have.
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
    /// Its digits do not encode bytes.
    Digits,
    /// Its header is cut off, or out of bounds.
    Header,
    /// Its checksum does not match.
    Checksum,
    /// It holds a value that no summary has.
    Impossible,
    /// The name of its list is not UTF-8.
    Encoding(Utf8Error),
    /// The file it came in is not JSON.
    Json(JsonError),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Digits => "digits that encode no bytes",
            Self::Header => "header cut off or out of bounds",
            Self::Checksum => "checksum mismatch",
            Self::Impossible => "value that no summary has",
            Self::Encoding(_) => "name of a list that is not UTF-8",
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

/// A summary that was received.
#[derive(Debug)]
pub struct Received {
    /// What was shared, in terms of this version of the list.
    pub shown: Disclosed,
    /// Answers and marks of questions that this version does not have, or has in another shape. They are shown as well: a receiver
    /// hides nothing that was given.
    pub old: Vec<Row>,
    /// The code of the language it was made in; empty where it does not say.
    pub language: String,
}

/// Encodes what is disclosed of a sheet. `language` is the code of the language it was made in: two or three letters.
///
/// # Errors
/// [`CodeError::TooLarge`] when there is more text than a code holds. Nothing is cut.
pub fn write(shown: &Disclosed, language: &str) -> Result<Vec<u8>, CodeError> {
    write_as(shown, language, shown.list(), questionnaire::PICK_LISTS)
}

/// The same with another edition of the content, for tests of earlier codes.
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
    // A lock adds its header and seal.
    if bytes.len() + 64 > MAX_BYTES { Err(CodeError::TooLarge) } else { Ok(bytes) }
}

/// Decodes what [`write()`] wrote. The bytes are untrusted: it never panics, and uses memory in proportion to [`MAX_TEXT`].
///
/// # Errors
/// Every [`CodeError`] but [`CodeError::Foreign`]. There is no partly read summary.
pub fn read(bytes: &[u8]) -> Result<Received, CodeError> {
    read_with(bytes, questionnaire::HISTORY)
}

/// The same with another history, for tests.
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

/// The list and its version, by name: a code outlives the order of the lists.
fn name(coder: &mut impl Coder, list: &str, version: &str) -> Result<(String, String), CodeError> {
    let text = |bytes: Result<Vec<u8>, range::TooMuch>| {
        let bytes = bytes.map_err(|_| CodeError::TooLarge)?;
        String::from_utf8(bytes).map_err(|error| CodeError::Damaged(Damage::Encoding(error.utf8_error())))
    };
    let list = if coder.bit(IS_INTAKE, INTAKE == list) { INTAKE.as_str().to_owned() } else { text(coder.text(list))? };
    Ok((list, text(coder.text(version))?))
}
