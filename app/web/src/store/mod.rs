//! The store: answers in IndexedDB, durable before they are reported as saved.
//!
//! One record a list, one for the session with a group, and one for the digits of a lock ([`lock_digits`]): a revision, a line break, and the sheet or session as a file. [`synced`] runs the engine that
//! saves them (`mijn_verhaal_core::sync`): operations are applied to what is stored, and every window hears of it. What cannot be read is set aside in the
//! write that replaces it, and the person is notified. Each profile has a database of its own; where it has a lock, the texts in it are sealed ([`lock`]),
//! and the header of the lock is a record beside them.
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
pub mod spoken;
mod synced;

use crate::profile;
pub use autosave::Autosave;
pub use database::AsideCopy;
use database::Store;
pub use error::StoreError;
pub use people::{delete, restore_people};
pub use relock::LockError;
pub use session::SessionStore;
pub use sheets::Sheets;
pub use synced::SaveStatus;

/// Opens the store of the current profile; a borrowed device has none.
async fn open() -> Result<Store, StoreError> {
    Store::open(profile::person().ok_or(StoreError::NotOpen)?).await
}

/// Puts a lock with this code on the answers of the current profile.
///
/// # Errors
/// [`LockError`]; then everything is as it was.
pub async fn put_lock_on(code: &str) -> Result<(), LockError> {
    let store = open().await?;
    let done = store.put_lock_on(code).await;
    store.channel().send(sheets::EVERYTHING);
    done
}

/// Takes the lock off the answers of the current profile.
///
/// # Errors
/// [`LockError`]; then everything is as it was.
pub async fn take_lock_off() -> Result<(), LockError> {
    let store = open().await?;
    let done = store.take_lock_off().await;
    store.channel().send(sheets::EVERYTHING);
    done
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

/// The copies of a list that were set aside, oldest first.
pub async fn aside_copies(list: &str) -> Vec<AsideCopy> {
    match open().await {
        Ok(store) => store.aside_copies(list).await.unwrap_or_default(),
        Err(_) => Vec::new(),
    }
}

/// Erases all records of the current profile.
///
/// # Errors
/// [`StoreError`] if they could not be erased.
pub async fn erase() -> Result<(), StoreError> {
    let Ok(store) = open().await else { return Ok(()) };
    store.erase().await?;
    store.channel().send(sheets::EVERYTHING);
    Ok(())
}
