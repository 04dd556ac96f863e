//! A handover as a file or a text: a locked summary, the file of a sheet, or a code or link in a message.

use super::{Code, CodeError, Damage};
use crate::answers::file::{self, FileError, LOCKED, Opened};
use serde_json::{Value as Json, json};

/// The version of the format of a locked file that is written, and the newest that is read.
const VERSION: u64 = 1;

/// The content of a received file or text.
#[derive(Debug, Clone)]
pub enum Incoming {
    /// The file of a sheet. It may be a backup: only what the person chose to show may be shown of it, see
    /// [`Disclosed`](crate::summary::Disclosed).
    Sheet(Box<Opened>),
    /// A code.
    Code(Code),
}

/// The file of a locked summary.
pub fn write(code: &Code) -> String {
    json!({ "format": LOCKED, "version": VERSION, "code": code.digits() }).to_string()
}

/// Parses a file or a text. The text is untrusted: it never panics.
///
/// # Errors
/// Every [`CodeError`].
pub fn read(text: &str) -> Result<Incoming, CodeError> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('{') {
        return Code::read(text).map(Incoming::Code);
    }
    match file::read(text) {
        Ok(opened) => Ok(Incoming::Sheet(Box::new(opened))),
        Err(FileError::Locked) => locked(text).map(Incoming::Code),
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
