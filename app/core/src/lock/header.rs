//! The header of a lock: a record of the database it locks, and the only one that another code rewrites.

use super::{phase::Phase, record::is_base64};

/// What a stored header begins with.
const BEGIN: &str = "lock2";

/// The header of a lock. All its texts but the phase are base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// How far putting on or taking off is.
    pub phase: Phase,
    /// The name of the data key: random, new for each lock.
    pub key: String,
    /// The iterations of the key derivation.
    pub rounds: u32,
    /// The salt of the key derivation.
    pub salt: String,
    /// The data key, sealed by the key that is derived from the code.
    pub wrapped: String,
}

impl Header {
    /// The key of its record in the store of sheets. No list has this id.
    pub const KEY: &'static str = "lock";

    /// The iterations that a reader accepts: a header cannot make a code cheap to guess, nor keep a phone busy for ever.
    const ROUNDS: std::ops::RangeInclusive<u32> = 100_000..=10_000_000;

    /// Parses a stored header; none if it is of no format known here.
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split(':').collect();
        let [BEGIN, phase, key, rounds, salt, wrapped] = *parts.as_slice() else { return None };
        let rounds = rounds.parse().ok().filter(|rounds| Self::ROUNDS.contains(rounds))?;
        let is_valid = [key, salt, wrapped].into_iter().all(is_base64);
        let (key, salt, wrapped) = (key.to_owned(), salt.to_owned(), wrapped.to_owned());
        is_valid.then_some(Self { phase: Phase::read(phase)?, key, rounds, salt, wrapped })
    }

    /// The header as it is stored.
    pub fn write(&self) -> String {
        let Self { phase, key, rounds, salt, wrapped } = self;
        [BEGIN, phase.name(), key, &rounds.to_string(), salt, wrapped].join(":")
    }

    /// The additional data that binds the wrapped key to the rest of its header and to its database.
    pub fn binding(key: &str, rounds: u32, salt: &str, database: &str) -> String {
        [BEGIN, key, &rounds.to_string(), salt, database].join("\n")
    }

    /// Whether a window that knows `self` may go on as it is where this header is stored now: its key seals, and in the same phase.
    pub fn agrees(&self, stored: &Self) -> bool {
        self.key == stored.key && self.phase.seals() == stored.phase.seals()
    }
}
