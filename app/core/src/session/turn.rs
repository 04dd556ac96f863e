//! A participant's turn with the tablet: it begins, ends, or is forgotten when nobody does anything.

use super::{Ballot, Minutes};

/// How long the question "are you still there?" stands, in milliseconds, before the ballot is thrown away.
pub const GRACE: f64 = 60_000.0;

/// Whose turn it is. A ballot exists here and nowhere else; with the turn it is gone.
#[derive(Debug, Default)]
pub enum Turn {
    /// Nobody's: the screen is blank until somebody begins.
    #[default]
    Nobody,
    /// Somebody answers; they last did something at this time.
    Answering(Ballot, f64),
    /// They did nothing for a while: their answers are hidden, and they are asked since this time.
    Asked(Ballot, f64),
}

impl Turn {
    /// Somebody begins at `now` (milliseconds, of any clock that goes on).
    pub fn begin(now: f64) -> Self {
        Self::Answering(Ballot::default(), now)
    }

    /// They did something, or said that they are still there.
    pub fn go_on(&mut self, now: f64) {
        *self = match std::mem::take(self) {
            Self::Nobody => Self::Nobody,
            Self::Answering(ballot, _) | Self::Asked(ballot, _) => Self::Answering(ballot, now),
        };
    }

    /// Time passes. Returns whether something changed: they are asked, or their ballot is gone.
    pub fn pass(&mut self, now: f64, idle: Minutes) -> bool {
        let wait = f64::from(idle.get()) * 60_000.0;
        match std::mem::take(self) {
            Self::Answering(ballot, since) if now - since >= wait + GRACE => drop(ballot),
            Self::Answering(ballot, since) if now - since >= wait => *self = Self::Asked(ballot, since + wait),
            Self::Asked(ballot, since) if now - since >= GRACE => drop(ballot),
            same => {
                *self = same;
                return false;
            }
        }
        true
    }

    /// The ballot of who answers now; none while they are asked, for then it is hidden.
    pub fn ballot(&self) -> Option<&Ballot> {
        match self {
            Self::Answering(ballot, _) => Some(ballot),
            _ => None,
        }
    }

    /// The same, to change.
    pub fn ballot_mut(&mut self) -> Option<&mut Ballot> {
        match self {
            Self::Answering(ballot, _) => Some(ballot),
            _ => None,
        }
    }
}
