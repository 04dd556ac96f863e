//! Typed wrappers around browser APIs. Nothing here knows a question, an answer or a page.
//!
//! *Invariant*: no other module calls `web_sys` for what a wrapper here does. *Boundary*: imports nothing of this crate but its own modules.

pub mod agent;
pub mod channel;
pub mod clock;
pub mod crypto;
pub mod dom;
pub mod failure;
pub mod fetch;
pub mod files;
pub mod intl;
pub mod js;
pub mod service_worker;
pub mod share;
pub mod storage;
