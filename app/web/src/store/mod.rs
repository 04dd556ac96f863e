//! The store: answers in IndexedDB, durable before they are reported as saved.
//!
//! One record a list, one for the session with a group, and one for the digits of a lock ([`lock_digits`]): a revision, a line break, and the sheet or session as a file. A record that cannot be
//! read is moved to `aside`, and the person is notified. Each profile has a database of its own; where it has a lock, the texts in it are sealed
//! ([`lock`]), and the header of the lock is a record beside them.
//!
//! *Invariant*: every write names the revision it was made from, so that what another window wrote since is a conflict, not overwritten unseen.
//! *Boundary*: no other module opens the database, and none changes a sheet or a session but by the methods here.

mod autosave;
mod database;
mod error;
pub mod files;
pub mod lock;
pub mod lock_digits;
mod people;
pub mod recordings;
mod relock;
mod session;
mod sheets;

use crate::{platform::clock, profile};
pub use autosave::{Autosave, LoadIssue, SaveStatus};
pub use database::AsideCopy;
use database::{Store, WriteOutcome};
pub use error::StoreError;
pub use people::{delete, restore_people};
pub use relock::LockError;
pub use session::SessionStore;
pub use sheets::Sheets;

/// Opens the store of the current profile; a borrowed device has none.
async fn open() -> Result<Store, StoreError> {
    Store::open(profile::person().ok_or(StoreError::NotOpen)?).await
}

/// Puts a lock with this code on the answers of the current profile.
///
/// # Errors
/// [`LockError`]; then everything is as it was.
pub async fn put_lock_on(code: &str) -> Result<(), LockError> {
    open().await?.put_lock_on(code).await
}

/// Takes the lock off the answers of the current profile.
///
/// # Errors
/// [`LockError`]; then everything is as it was.
pub async fn take_lock_off() -> Result<(), LockError> {
    open().await?.take_lock_off().await
}

/// Gives the lock of the current profile another code.
///
/// # Errors
/// [`LockError`]; then the former code is still the code.
pub async fn change_code(former: &str, code: &str) -> Result<(), LockError> {
    open().await?.change_code(former, code).await
}

/// Opens the lock of the current profile, and finishes putting it on or taking it off if that was interrupted.
///
/// # Errors
/// [`LockError`]; then it is shut.
pub async fn unlock(code: &str) -> Result<(), LockError> {
    open().await?.unlock(code).await
}

/// Compares the lock that this page knows with the one that is stored: another window may have changed it. Where the page has no key any more, its
/// gate is shut.
pub async fn check_lock() {
    if let Ok(store) = open().await
        && let Ok(stored) = store.header().await
    {
        // Being shut is notified by itself.
        let _ = lock::meet(stored.as_deref());
    }
}

/// Sets a copy of a list aside, under the current profile's lock. Where nothing can be stored, there was nothing to lose.
///
/// # Errors
/// [`StoreError`] if the copy could not be stored.
pub async fn set_aside(list: &str, text: &str) -> Result<(), StoreError> {
    let Ok(store) = open().await else { return Ok(()) };
    store.set_aside(list, &clock::now(), text).await
}

/// The copies of a list that were set aside, oldest first.
pub async fn aside_copies(list: &str) -> Vec<AsideCopy> {
    match open().await {
        Ok(store) => store.aside_copies(list).await.unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

/// Deletes the current profile's records of a list, or all of them. Clear what is in memory before and after: a write may be in flight.
///
/// # Errors
/// [`StoreError`] if they could not be deleted.
pub async fn erase(list: Option<&str>) -> Result<(), StoreError> {
    let Ok(store) = open().await else { return Ok(()) };
    match list {
        Some(list) => store.erase_list(list).await,
        None => store.erase().await,
    }
}
