//! The store: answers in IndexedDB, typed and versioned, durable before they are called saved.
//!
//! One record a list, and one for the session with a group: a revision, a line break, and the sheet or session as a file. What
//! cannot be read moves to `aside`, and is told. Each person on the device has a database of their own; where there is a lock, the
//! texts in it are sealed (`vault`).

mod autosave;
mod database;
pub mod files;
pub mod lock;
pub mod recordings;
mod session;
mod sheets;

use crate::platform::clock;
pub use autosave::{Autosave, LoadIssue, Saved};
pub use database::{Aside, StoreError};
use database::{Store, Written};
pub use session::SessionStore;
pub use sheets::Sheets;

/// Puts everything that is kept of who is here under the lock that is on now, or takes it out.
pub async fn relock() -> Result<(), StoreError> {
    Store::open().await?.relock().await
}

/// Keeps a text of a list aside, under the lock of who is here. Where nothing can be kept, there was nothing to lose.
pub async fn keep_aside(list: &str, text: &str) -> Result<(), StoreError> {
    let Ok(store) = Store::open().await else { return Ok(()) };
    store.keep_aside(list, &clock::now(), &lock::seal(text).await.map_err(|_| StoreError)?).await
}

/// What was kept aside of a list, oldest first.
pub async fn aside(list: &str) -> Vec<Aside> {
    match Store::open().await {
        Ok(store) => store.aside(list).await.unwrap_or_default(),
        Err(StoreError) => Vec::new(),
    }
}

/// Erases what is kept of a list, or of all, of who is here. Who shows it must forget it, before and after: a write may be under way.
pub async fn erase(list: Option<&str>) -> Result<(), StoreError> {
    let Ok(store) = Store::open().await else { return Ok(()) };
    match list {
        Some(list) => store.erase_list(list).await,
        None => store.erase().await,
    }
}
