//! Files that are handed over: a summary under a lock, the file of a summary, or a code or link in a text.

use super::{Code, CodeError, Damage};
use crate::answers::file::{self, FileError, LOCKED, Opened};
use serde_json::{Value as Json, json};

/// The newest version of the format of a locked file.
const VERSION: u64 = 1;

/// What came in a file, or as a text.
#[derive(Debug, Clone)]
pub enum Handed {
    /// The file of a summary: `download`, or a backup, of which only what was chosen is shown.
    Sheet(Box<Opened>),
    /// A code.
    Code(Code),
}

/// The file of a summary under a lock.
pub fn write(code: &Code) -> String {
    json!({ "format": LOCKED, "version": VERSION, "code": code.digits() }).to_string()
}

/// Reads a file or a text. Never panics, whatever it is.
///
/// # Errors
/// Every [`CodeError`]; the text is untrusted.
pub fn read(text: &str) -> Result<Handed, CodeError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('{') {
        return Code::read(text).map(Handed::Code);
    }
    match file::read(text) {
        Ok(opened) => Ok(Handed::Sheet(Box::new(opened))),
        Err(FileError::Locked) => locked(text).map(Handed::Code),
        Err(FileError::TooLarge) => Err(CodeError::TooLarge),
        Err(FileError::Unreadable(cause)) => Err(CodeError::Damaged(Damage::Json(cause))),
        Err(FileError::Foreign) => Err(CodeError::Foreign),
        Err(FileError::Newer | FileError::UnknownList) => Err(CodeError::Newer),
    }
}

fn locked(text: &str) -> Result<Code, CodeError> {
    let file: Json = serde_json::from_str(text).map_err(|error| CodeError::Damaged(Damage::Json(error.into())))?;
    match file["version"].as_u64() {
        Some(version) if version > VERSION => Err(CodeError::Newer),
        Some(1..) => Code::read(file["code"].as_str().ok_or(CodeError::Foreign)?),
        _ => Err(CodeError::Foreign),
    }
}
