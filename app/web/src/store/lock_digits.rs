//! The digits of the lock on what is handed over: the same until the person makes new ones, so that they can be looked up later.
//!
//! They are a record of the profile's database, sealed and erased with the others.

use super::{
    StoreError,
    database::{Found, Record, WriteOutcome},
    synced::fresh_epoch,
};
use mijn_verhaal_core::{handover::Digits, sync::Revision};

/// The key of the record, beside those of the lists.
const KEY: &str = "lock-digits";

/// The stored digits; `new` ones, now stored, where there are none.
///
/// # Errors
/// [`StoreError`] where they cannot be stored, as on a borrowed device.
pub async fn stored_or(new: Digits) -> Result<Digits, StoreError> {
    save(new, false).await
}

/// Stores these digits in the place of any others.
///
/// # Errors
/// [`StoreError`].
pub async fn replace(digits: Digits) -> Result<Digits, StoreError> {
    save(digits, true).await
}

async fn save(digits: Digits, replaces: bool) -> Result<Digits, StoreError> {
    let store = super::open().await?;
    let mut over = None;
    loop {
        let revision = over.map_or_else(|| Revision::first(fresh_epoch()), Revision::next);
        let record = Record { key: KEY.to_owned(), over, revision, text: digits.secret(), asides: Vec::new() };
        match store.write(&record).await? {
            WriteOutcome::Written => return Ok(digits),
            WriteOutcome::Lost | WriteOutcome::Conflict(None) => over = None,
            WriteOutcome::Conflict(Some((revision, _))) if replaces => over = Some(revision),
            WriteOutcome::Conflict(Some((_, Found::Shut))) => return Err(StoreError::NotOpen),
            WriteOutcome::Conflict(Some((revision, Found::Text(text)))) => {
                match Digits::read(&text).filter(|digits| digits.secret() == text) {
                    Some(digits) => return Ok(digits),
                    // No digits: there is nothing to look up.
                    None => over = Some(revision),
                }
            }
        }
    }
}
