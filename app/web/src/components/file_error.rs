//! The messages about files that cannot be opened.

use crate::i18n::msg;
use mijn_verhaal_core::answers::file::FileError;

/// The message about a file that could not be opened.
pub fn error_message(error: &FileError) -> &'static str {
    match error {
        FileError::TooLarge => msg::FILE_TOO_LARGE,
        FileError::Unreadable(_) => msg::FILE_UNREADABLE,
        FileError::Foreign => msg::FILE_FOREIGN,
        FileError::Newer => msg::FILE_NEWER,
        FileError::UnknownList => msg::FILE_OTHER_LIST,
        FileError::Locked => msg::FILE_LOCKED,
    }
}
