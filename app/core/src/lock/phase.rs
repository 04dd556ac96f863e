//! Putting a lock on and taking it off: phases that are stored with the lock, so that what was interrupted is finished.
//!
//! Records are converted one by one. In every phase each of them is either plain or sealed by the key of the header, and new ones are
//! written as the phase says: so the number of those that are left only falls.
//!
//! ```text
//!                 put on                none left
//! (no header) ─────────────▶ PuttingOn ───────────▶ On
//!      ▲                      │     ▲                │
//!      │ none left     failed │     │ failed         │ take off
//!      └───────────────────── TakingOff ◀────────────┘
//! ```

use super::record::Form;

/// How far putting a lock on or taking it off is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Records are being sealed.
    PuttingOn,
    /// Every record is sealed.
    On,
    /// Records are being opened.
    TakingOff,
}

impl Phase {
    /// Whether new records are sealed.
    pub fn seals(self) -> bool {
        self != Self::TakingOff
    }

    /// Whether a record in this form is yet to be converted.
    pub fn leaves(self, form: Form<'_>) -> bool {
        match (self, form) {
            (Self::PuttingOn, Form::Plain | Form::Former(_))
            | (Self::TakingOff, Form::Sealed { .. } | Form::Former(_)) => true,
            // What is in no format known here is left as it is.
            (_, Form::Unknown)
            | (Self::On, _)
            | (Self::PuttingOn, Form::Sealed { .. })
            | (Self::TakingOff, Form::Plain) => false,
        }
    }

    /// The phase once no record is left; none: the header is deleted, there is no lock any more.
    pub fn finished(self) -> Option<Self> {
        match self {
            Self::PuttingOn | Self::On => Some(Self::On),
            Self::TakingOff => None,
        }
    }

    /// The phase that undoes this one, where a record could not be converted.
    pub fn reversed(self) -> Self {
        match self {
            Self::PuttingOn => Self::TakingOff,
            Self::On | Self::TakingOff => Self::PuttingOn,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::PuttingOn => "putting-on",
            Self::On => "on",
            Self::TakingOff => "taking-off",
        }
    }

    pub(super) fn read(name: &str) -> Option<Self> {
        [Self::PuttingOn, Self::On, Self::TakingOff].into_iter().find(|phase| phase.name() == name)
    }
}
