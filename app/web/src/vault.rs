//! The lock on the answers of one person on this device: `app/vault/vault.js` makes, keeps and uses the key.

use crate::{
    browser,
    people::{self, Lock},
};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// What a sealed text begins with in the store.
const SEALED: &str = "slot1:";

/// The lock could not be made, or what is under it not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shut;

async fn ask(command: &str, entries: &[(&str, &str)]) -> (String, JsValue) {
    let mut all = vec![("command", command.into())];
    all.extend(entries.iter().map(|(name, value)| (*name, JsValue::from_str(value))));
    browser::ask_window("mv-vault", &all).await
}

/// A new lock with this code; it is open.
pub async fn make(code: &str) -> Result<Lock, Shut> {
    let (word, parts) = ask("make", &[("code", code)]).await;
    let part = |at| Array::from(&parts).get(at).as_string().ok_or(Shut);
    if word == "made" { Ok(Lock { salt: part(0)?, check: part(1)?, lifting: false }) } else { Err(Shut) }
}

/// Opens a lock.
pub async fn unlock(lock: &Lock, code: &str) -> Result<(), Shut> {
    let (word, _) = ask("unlock", &[("code", code), ("salt", &lock.salt), ("check", &lock.check)]).await;
    if word == "opened" { Ok(()) } else { Err(Shut) }
}

/// A text as it is to be kept: sealed where the one who is here has a lock. What the lock was made with stands before it: browsers keep
/// the list of people less durably than answers, and without it nothing could be opened any more.
pub async fn seal(text: &str) -> Result<String, Shut> {
    let person = people::here();
    let Some(lock) = person.lock.filter(|lock| !lock.lifting) else { return Ok(text.to_owned()) };
    match ask("seal", &[("data", text)]).await {
        (word, sealed) if word == "sealed" => {
            Ok(format!("{SEALED}{}:{}:{}", lock.salt, lock.check, sealed.as_string().ok_or(Shut)?))
        }
        _ => Err(Shut),
    }
}

/// The lock that a kept text is under, if it is.
pub fn lock_of(text: &str) -> Option<Lock> {
    let (salt, rest) = text.strip_prefix(SEALED)?.split_once(':')?;
    let (check, _) = rest.split_once(':')?;
    Some(Lock { salt: salt.to_owned(), check: check.to_owned(), lifting: false })
}

/// A text that was kept; as it is where it cannot be opened.
pub async fn open(text: String) -> String {
    let Some((_, sealed)) = text.strip_prefix(SEALED).and_then(|rest| rest.rsplit_once(':')) else { return text };
    match ask("open", &[("data", sealed)]).await {
        (word, opened) if word == "opened" => opened.as_string().unwrap_or(text),
        _ => text,
    }
}
