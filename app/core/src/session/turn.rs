//! A participant's turn with the shared tablet, and its timeout: a ballot that is left alone is hidden, then discarded.

use super::{Ballot, Minutes};
use std::time::Duration;

/// How long "are you still there?" waits for an answer before the ballot is discarded.
pub const GRACE: Duration = Duration::from_secs(60);

/// The state of the shared tablet between two participants. A ballot exists here and nowhere else: it is dropped with the turn.
///
/// Times are readings of a clock that the caller has, as the time since any fixed moment. A clock that is set back counts as one
/// that stands still.
#[derive(Debug, Default)]
pub enum Turn {
    /// No turn is under way: the screen is blank until somebody begins.
    #[default]
    Nobody,
    /// A participant answers; their last input was at this time.
    Answering(Ballot, Duration),
    /// No input for a while: the answers are hidden, and "are you still there?" is asked since this time.
    Asked(Ballot, Duration),
}

impl Turn {
    /// Begins a turn at `now`, with an empty ballot.
    pub fn begin(now: Duration) -> Self {
        Self::Answering(Ballot::default(), now)
    }

    /// Takes note of an input at `now`, or of the answer that somebody is still there. Without a turn it does nothing.
    pub fn resume(&mut self, now: Duration) {
        *self = match std::mem::take(self) {
            Self::Nobody => Self::Nobody,
            Self::Answering(ballot, _) | Self::Asked(ballot, _) => Self::Answering(ballot, now),
        };
    }

    /// Compares the clock with the last input: after `idle` without one the participant is asked, [`GRACE`] later the ballot is
    /// discarded; both at once where the tablet slept meanwhile. Returns whether the state changed.
    pub fn tick(&mut self, now: Duration, idle: Minutes) -> bool {
        let wait = idle.duration();
        match std::mem::take(self) {
            Self::Answering(ballot, since) if now.saturating_sub(since) >= wait + GRACE => drop(ballot),
            Self::Answering(ballot, since) if now.saturating_sub(since) >= wait => {
                *self = Self::Asked(ballot, since + wait)
            }
            Self::Asked(ballot, since) if now.saturating_sub(since) >= GRACE => drop(ballot),
            same => {
                *self = same;
                return false;
            }
        }
        true
    }

    /// The ballot of the participant who answers; none while they are asked, because it is hidden then.
    pub fn ballot(&self) -> Option<&Ballot> {
        match self {
            Self::Answering(ballot, _) => Some(ballot),
            _ => None,
        }
    }

    /// The same as [`Self::ballot`], to change.
    pub fn ballot_mut(&mut self) -> Option<&mut Ballot> {
        match self {
            Self::Answering(ballot, _) => Some(ballot),
            _ => None,
        }
    }
}
