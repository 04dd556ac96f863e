//! The store: answers in IndexedDB, durable before they are reported as saved.
//!
//! One record a list, and one for the session with a group: a revision, a line break, and the sheet or session as a file. [`synced`] runs the engine that
//! saves them (`mijn_verhaal_core::sync`): operations are applied to what is stored, and every window hears of it. What cannot be read is set aside in the
//! write that replaces it, and the person is notified. Each profile has a database of its own; where it has a lock, the texts in it are sealed ([`lock`]).
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
mod synced;

use crate::profile;
pub use autosave::Autosave;
pub use database::AsideCopy;
use database::Store;
pub use error::StoreError;
pub use session::SessionStore;
pub use sheets::Sheets;
pub use synced::SaveStatus;

/// Opens the store of the current profile; a borrowed device has none.
async fn open() -> Result<Store, StoreError> {
    Store::open(profile::person().ok_or(StoreError::NotOpen)?).await
}

/// Seals every record of the current profile with its current lock, or unseals them where the lock is being removed.
///
/// # Errors
/// [`StoreError`]; each record is either as before or as after.
pub async fn relock() -> Result<(), StoreError> {
    let store = open().await?;
    store.relock().await?;
    store.channel().send(sheets::EVERYTHING);
    Ok(())
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
