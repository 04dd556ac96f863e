//! Revisions: which state of a record something was made from.

use std::{fmt, num::NonZeroU32};

/// The life of a record, from its first write until it is erased: a random number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Epoch(NonZeroU32);

impl Epoch {
    /// The epoch with this random number; 0 counts as 1.
    pub fn new(random: u32) -> Self {
        Self(NonZeroU32::new(random).unwrap_or(NonZeroU32::MIN))
    }
}

/// The state of a record: its epoch, and how often it was written since.
///
/// As a text it is one number, the epoch before 32 bits of the counter: what builds without epochs wrote is a counter of no epoch, and a window of
/// such a build, still open beside this one, reads and compares it as its own.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::sync::{Epoch, Revision};
///
/// let first = Revision::first(Epoch::new(7));
/// assert_eq!(Revision::parse(&first.to_string()), Some(first));
/// assert!(first.next().is_same_epoch(first) && !first.is_same_epoch(Revision::first(Epoch::new(8))));
/// assert!(Revision::parse("9").is_some_and(|old| old.is_same_epoch(Revision::UNREADABLE)), "of a build without epochs");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Revision {
    epoch: Option<Epoch>,
    counter: u32,
}

impl Revision {
    /// The revision of a record that does not begin with one.
    pub const UNREADABLE: Self = Self { epoch: None, counter: 0 };

    /// The revision of a record that is begun.
    pub fn first(epoch: Epoch) -> Self {
        Self { epoch: Some(epoch), counter: 1 }
    }

    /// The revision after this one.
    pub fn next(self) -> Self {
        Self { counter: self.counter.wrapping_add(1), ..self }
    }

    /// Whether the record was not erased between this revision and that one.
    pub fn is_same_epoch(self, other: Self) -> bool {
        self.epoch == other.epoch
    }

    /// Whether it was written less often than that one.
    pub fn is_before(self, other: Self) -> bool {
        self.counter < other.counter
    }

    /// Parses what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.parse::<u64>().ok()?;
        let epoch = u32::try_from(number >> 32).ok().and_then(NonZeroU32::new).map(Epoch);
        Some(Self { epoch, counter: u32::try_from(number & u64::from(u32::MAX)).ok()? })
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let epoch = self.epoch.map_or(0, |epoch| u64::from(epoch.0.get()));
        write!(f, "{}", (epoch << 32) | u64::from(self.counter))
    }
}

/// A record as it is stored: its revision, a line break, and the text.
pub fn record(revision: Revision, text: &str) -> String {
    format!("{revision}\n{text}")
}

/// The revision and the text of a stored record; all of it is text if it does not begin with a revision.
pub fn split_record(record: &str) -> (Revision, &str) {
    record
        .split_once('\n')
        .and_then(|(revision, text)| Some((Revision::parse(revision)?, text)))
        .unwrap_or((Revision::UNREADABLE, record))
}
