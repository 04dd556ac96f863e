//! The store: answers in IndexedDB, durable before they are reported as saved.
//!
//! One record a list, and one for the session with a group: a revision, a line break, and the sheet or session as a file. A record that cannot be
//! read is moved to `aside`, and the person is notified. Each profile has a database of its own; where it has a lock, the texts in it are sealed
//! ([`lock`]).
//!
//! *Invariant*: every write names the revision it was made from, so that what another window wrote since is a conflict, not overwritten unseen.
//! *Boundary*: no other module opens the database, and none changes a sheet or a session but by the methods here.

mod autosave;
mod database;
mod error;
pub mod files;
pub mod lock;
pub mod recordings;
mod session;
mod sheets;

use crate::{platform::clock, profile};
pub use autosave::{Autosave, LoadIssue, SaveStatus};
pub use database::AsideCopy;
use database::{Store, WriteOutcome};
pub use error::StoreError;
pub use session::SessionStore;
pub use sheets::Sheets;

/// Opens the store of the current profile; a borrowed device has none.
async fn open() -> Result<Store, StoreError> {
    Store::open(profile::person().ok_or(StoreError::NotOpen)?).await
}

/// Seals every record of the current profile with its current lock, or unseals them where the lock is being removed.
///
/// # Errors
/// [`StoreError`]; each record is either as before or as after.
pub async fn relock() -> Result<(), StoreError> {
    open().await?.relock().await
}

/// Sets a copy of a list aside, under the current profile's lock. Where nothing can be stored, there was nothing to lose.
///
/// # Errors
/// [`StoreError`] if the copy could not be stored.
pub async fn set_aside(list: &str, text: &str) -> Result<(), StoreError> {
    let Ok(store) = open().await else { return Ok(()) };
    store.set_aside(list, &clock::now(), &lock::seal(store.owner(), text).await?).await
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
