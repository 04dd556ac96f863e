//! How a text is stored: plain or sealed, and what a sealed one is bound to.

const BEGIN: &str = "slot2";
/// What a text begins with that was sealed before there were data keys: salt and check of its lock, and the sealed text.
const BEGIN_FORMER: &str = "slot1";
/// What every sealed text begins with, also in formats to come. A sheet or a session is JSON, which begins otherwise.
const BEGIN_ANY: &str = "slot";

/// The form in which a text is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form<'a> {
    /// As it is.
    Plain,
    /// Sealed by a data key.
    Sealed {
        /// The name of the data key.
        key: &'a str,
        /// What is sealed, as base64.
        sealed: &'a str,
    },
    /// Sealed before November 2026 ended, by a key that is derived from the code.
    Former(Former<'a>),
    /// Sealed in no format known here: truncated, or by a newer version.
    Unknown,
}

/// A text that was sealed before there were data keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Former<'a> {
    /// The salt of its key, as base64.
    pub salt: &'a str,
    /// A sealed word that only the right code opens, as base64.
    pub check: &'a str,
    /// What is sealed, as base64.
    pub sealed: &'a str,
}

/// The form of a stored text.
pub fn form(stored: &str) -> Form<'_> {
    if !stored.starts_with(BEGIN_ANY) {
        return Form::Plain;
    }
    let parts: Vec<_> = stored.split(':').collect();
    match *parts.as_slice() {
        [BEGIN, key, sealed] if [key, sealed].into_iter().all(is_base64) => Form::Sealed { key, sealed },
        [BEGIN_FORMER, salt, check, sealed] if [salt, check, sealed].into_iter().all(is_base64) => {
            Form::Former(Former { salt, check, sealed })
        }
        _ => Form::Unknown,
    }
}

/// A sealed text as it is stored.
pub fn write_sealed(key: &str, sealed: &str) -> String {
    [BEGIN, key, sealed].join(":")
}

/// The additional data that binds a sealed text to its lock and to its place: elsewhere it does not open.
pub fn place(key: &str, database: &str, store: &str, record: &str) -> String {
    [BEGIN, key, database, store, record].join("\n")
}

pub(super) fn is_base64(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}
