//! The lock on the data of one person on this device: `app/web/js/lock.js` derives, holds and uses the key.

use crate::{
    platform::{
        dom,
        js::{self, Script, ScriptError},
    },
    profile::{self, Lock},
};
use js_sys::Array;
use std::{error::Error, fmt};
use wasm_bindgen::JsValue;

/// What a sealed text begins with in the store.
const SEALED: &str = "slot1:";

/// The lock could not be made, or what is under it not be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Shut {
    cause: Option<ScriptError>,
}

impl Shut {
    const MALFORMED: Self = Self { cause: None };
}

impl fmt::Display for Shut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the lock stays shut")
    }
}

impl Error for Shut {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

impl From<ScriptError> for Shut {
    fn from(cause: ScriptError) -> Self {
        Self { cause: Some(cause) }
    }
}

async fn call(function: &str, entries: &[(&str, &str)]) -> Result<JsValue, ScriptError> {
    let entries: Vec<_> = entries.iter().map(|(name, value)| (*name, JsValue::from_str(value))).collect();
    js::call(Script::Lock, function, &dom::object(&entries)).await
}

/// A new lock with this code; it is open.
///
/// # Errors
/// [`Shut`] if the script cannot be fetched, or the browser has no cryptography.
pub async fn make(code: &str) -> Result<Lock, Shut> {
    let parts = Array::from(&call("make", &[("code", code)]).await?);
    let part = |at| parts.get(at).as_string().ok_or(Shut::MALFORMED);
    Ok(Lock { salt: part(0)?, check: part(1)?, lifting: false })
}

/// Opens a lock.
///
/// # Errors
/// [`Shut`] if the code is not the one.
pub async fn unlock(lock: &Lock, code: &str) -> Result<(), Shut> {
    call("unlock", &[("code", code), ("salt", &lock.salt), ("check", &lock.check)]).await?;
    Ok(())
}

/// A text as it is to be stored: sealed where the current profile has a lock. What the lock was made with is written before it: browsers
/// store the list of people less durably than answers, and without it nothing could be opened any more.
///
/// # Errors
/// [`Shut`] while the lock is shut.
pub async fn seal(text: &str) -> Result<String, Shut> {
    let person = profile::current();
    let Some(lock) = person.lock.filter(|lock| !lock.lifting) else { return Ok(text.to_owned()) };
    let sealed = call("sealText", &[("text", text)]).await?.as_string().ok_or(Shut::MALFORMED)?;
    Ok(format!("{SEALED}{}:{}:{sealed}", lock.salt, lock.check))
}

/// The lock that a stored text is under, if it is.
pub fn lock_of(text: &str) -> Option<Lock> {
    let (salt, rest) = text.strip_prefix(SEALED)?.split_once(':')?;
    let (check, _) = rest.split_once(':')?;
    Some(Lock { salt: salt.to_owned(), check: check.to_owned(), lifting: false })
}

/// A stored text, opened; as it is where it cannot be opened.
pub async fn open(text: String) -> String {
    let Some((_, sealed)) = text.strip_prefix(SEALED).and_then(|rest| rest.rsplit_once(':')) else { return text };
    call("openText", &[("sealed", sealed)]).await.ok().and_then(|opened| opened.as_string()).unwrap_or(text)
}
