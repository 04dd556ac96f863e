//! The store: answers in IndexedDB, typed and versioned, durable before they are called saved.
//!
//! One record a list, and one for the session with a group: a revision, a line break, and the sheet or session as a file. What
//! cannot be read moves to `aside`, and is told.

mod autosave;
mod database;
mod session;
mod sheets;

pub use autosave::{Autosave, Found, Saved};
pub use database::{Aside, StoreError};
use database::{Store, Written};
pub use session::SessionStore;
pub use sheets::Sheets;

/// Puts everything that is kept of who is here under the lock that is on now, or takes it out.
pub async fn relock() -> Result<(), StoreError> {
    Store::open().await?.relock().await
}

/// Erases everything that is kept of who is here, while no page shows it.
pub async fn erase() -> Result<(), StoreError> {
    Store::open().await?.erase().await
}
