//! The lock on the data of one profile on this device: `app/web/js/lock.js` derives, holds and uses the key.

use crate::{
    platform::{
        dom,
        js::{self, JsError, Script},
    },
    profile::{Lock, PersonId},
};
use js_sys::Array;
use std::{error::Error, fmt};
use wasm_bindgen::JsValue;

/// What a sealed text begins with in the store.
const SEALED: &str = "slot1:";

/// A lock could not be made or opened, or a text not be sealed.
#[derive(Debug, Clone, PartialEq)]
pub enum LockError {
    /// The script or the browser's cryptography failed; a wrong code is reported so too.
    Failed(JsError),
    /// The script returned something else than was expected.
    Malformed,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the lock could not be made or opened")
    }
}

impl Error for LockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed(cause) => Some(cause),
            Self::Malformed => None,
        }
    }
}

impl From<JsError> for LockError {
    fn from(cause: JsError) -> Self {
        Self::Failed(cause)
    }
}

async fn call(function: &str, entries: &[(&str, &str)]) -> Result<JsValue, JsError> {
    let entries: Vec<_> = entries.iter().map(|(name, value)| (*name, JsValue::from_str(value))).collect();
    js::call(Script::Lock, function, &dom::object(&entries)).await
}

/// Makes a lock with this code; it is open.
///
/// # Errors
/// [`LockError`] if the script cannot be fetched, or the browser has no cryptography.
pub async fn make(code: &str) -> Result<Lock, LockError> {
    let parts = Array::from(&call("make", &[("code", code)]).await?);
    let part = |at| parts.get(at).as_string().ok_or(LockError::Malformed);
    Ok(Lock { salt: part(0)?, check: part(1)?, lifting: false })
}

/// Opens a lock.
///
/// # Errors
/// [`LockError`] if the code is wrong.
pub async fn unlock(lock: &Lock, code: &str) -> Result<(), LockError> {
    call("unlock", &[("code", code), ("salt", &lock.salt), ("check", &lock.check)]).await?;
    Ok(())
}

/// A text of a person as it is to be stored: sealed where they have a lock. The lock's salt and check precede it: browsers store the list of
/// people less durably than answers, and without them nothing could be opened any more.
///
/// # Errors
/// [`LockError`] while the lock is closed.
pub async fn seal(person: PersonId, text: &str) -> Result<String, LockError> {
    let lock = person.entry().and_then(|person| person.lock);
    let Some(lock) = lock.filter(|lock| !lock.lifting) else { return Ok(text.to_owned()) };
    let sealed = call("sealText", &[("text", text)]).await?.as_string().ok_or(LockError::Malformed)?;
    Ok(format!("{SEALED}{}:{}:{sealed}", lock.salt, lock.check))
}

/// The lock that a stored text is under, if it is.
pub fn lock_of(text: &str) -> Option<Lock> {
    let (salt, rest) = text.strip_prefix(SEALED)?.split_once(':')?;
    let (check, _) = rest.split_once(':')?;
    Some(Lock { salt: salt.to_owned(), check: check.to_owned(), lifting: false })
}

/// A stored text, unsealed; unchanged where it cannot be unsealed.
pub async fn open(text: String) -> String {
    let Some((_, sealed)) = text.strip_prefix(SEALED).and_then(|rest| rest.rsplit_once(':')) else { return text };
    call("openText", &[("sealed", sealed)]).await.ok().and_then(|opened| opened.as_string()).unwrap_or(text)
}
