//! The lock on the answers of one profile on a device: what is stored of it, how it is put on and taken off, and the code people type.
//!
//! A random *data key* seals every record; a key that is derived from the code seals only the data key, in the [`Header`]. So another
//! code rewrites one record. The header is a record of the database it locks: it is as durable as what is under it.
//!
//! Putting a lock on and taking it off are [`Phase`]s in that header: whatever interrupts them, the next unlocking finishes them.
//!
//! No cryptography here: keys and sealed bytes come from the caller, as base64.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::lock::{self, Form, Phase};
//!
//! let stored = lock::write_sealed("a2V5", "c2VhbGVk");
//! assert_eq!(lock::form(&stored), Form::Sealed { key: "a2V5", sealed: "c2VhbGVk" });
//! assert!(!Phase::PuttingOn.leaves(lock::form(&stored)), "it is sealed already");
//! assert!(Phase::TakingOff.leaves(lock::form(&stored)));
//! ```

mod code;
mod header;
mod phase;
mod record;

pub(crate) use code::ascii_digit;
pub use code::{fold, former_spellings};
pub use header::Header;
pub use phase::Phase;
pub use record::{Form, Former, form, place, write_sealed};
