//! The features of the site, a folder for each.
//!
//! *Invariant*: no feature imports another. What two need is in `components`, `store` or core; what one draws inside another is passed
//! in as a function. *Boundary*: only `parts.rs` and `routes.rs` know which features there are.

pub mod about;
pub mod files;
pub mod handover;
pub mod intake;
pub mod invitation;
pub mod profiles;
pub mod received;
pub mod recording;
pub mod reflection;
pub mod session;
pub mod summary;
