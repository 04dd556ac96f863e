//! The digits of the lock on what is handed over: the same until the person makes new ones, so that they can be looked up later.
//!
//! They are a record of the profile's database, sealed and erased with the others.

use super::{Store, StoreError, WriteOutcome};
use crate::profile;
use mijn_verhaal_core::{answers::file::FileError, handover::Digits};

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
    let store = Store::open(profile::person().ok_or(StoreError::NotOpen)?).await?;
    let mut revision = 0;
    loop {
        match store.write(KEY, &digits.secret(), revision).await? {
            WriteOutcome::Saved(_) => return Ok(digits),
            WriteOutcome::Erased => revision = 0,
            WriteOutcome::Conflict(stored) if replaces => revision = stored.revision,
            WriteOutcome::Conflict(stored) => {
                let digits = Digits::read(&stored.file).filter(|digits| digits.secret() == stored.file);
                return digits.ok_or(FileError::Foreign.into());
            }
        }
    }
}
