//! Features: a folder a capability. No feature imports another; what two need is in `components`, `store` or core.

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
