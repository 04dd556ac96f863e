//! The store: answers in IndexedDB, typed and versioned, durable before they are called saved.
//!
//! One record a list: a revision, a line break, and the sheet as a backup file. What cannot be read moves to `aside`, and is told.

mod autosave;
mod database;
mod sheets;

pub use autosave::{Autosave, Found, Saved};
pub use database::{Aside, StoreError};
use database::{Store, Written};
pub use sheets::Sheets;
