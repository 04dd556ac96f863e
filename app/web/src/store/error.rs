//! Errors of the store: they keep the cause, and distinguish a forbidden, a full and a broken database.

use super::lock::{OpenError, SealError};
use indexed_db_futures::error::{DomException, Error as DatabaseError, OpenDbError};
use std::{error::Error, fmt};

/// The store could not be opened, read or written. Causes are boxed: results are passed through many futures, which a large error makes larger.
#[derive(Debug)]
pub enum StoreError {
    /// The browser has no database, or allows none here.
    Forbidden(Box<OpenDbError>),
    /// No space is left for this site.
    Full(Box<DatabaseError>),
    /// The database failed in another way.
    Broken(Box<DatabaseError>),
    /// A record could not be sealed.
    Seal(SealError),
    /// A record could not be opened.
    Open(OpenError),
    /// The store was not opened: the reason was known then.
    NotOpen,
}

impl StoreError {
    /// Whether the records are under a lock that this page has no key for: the gate is shut.
    pub fn is_shut(&self) -> bool {
        matches!(self, Self::Seal(SealError::Shut) | Self::Open(OpenError::Shut))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Forbidden(_) => "the browser allows no database here",
            Self::Full(_) => "no space is left for this site",
            Self::Broken(_) => "the database failed",
            Self::Seal(_) => "a record could not be sealed",
            Self::Open(_) => "a record could not be opened",
            Self::NotOpen => "the store is not open",
        })
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Forbidden(cause) => Some(cause.as_ref()),
            Self::Full(cause) | Self::Broken(cause) => Some(cause.as_ref()),
            Self::Seal(cause) => Some(cause),
            Self::Open(cause) => Some(cause),
            Self::NotOpen => None,
        }
    }
}

impl From<OpenDbError> for StoreError {
    fn from(cause: OpenDbError) -> Self {
        match cause {
            // Firefox answers so where it is set to store nothing.
            OpenDbError::Base(DatabaseError::DomException(DomException::InvalidStateError(_))) => {
                Self::Forbidden(Box::new(cause))
            }
            OpenDbError::Base(cause) => cause.into(),
            _ => Self::Forbidden(Box::new(cause)),
        }
    }
}

impl From<DatabaseError> for StoreError {
    fn from(cause: DatabaseError) -> Self {
        let name = match &cause {
            DatabaseError::DomException(DomException::Other(exception)) => exception.name(),
            _ => String::new(),
        };
        match name.as_str() {
            "QuotaExceededError" => Self::Full(Box::new(cause)),
            "SecurityError" => Self::Forbidden(Box::new(cause.into())),
            _ => Self::Broken(Box::new(cause)),
        }
    }
}

impl From<SealError> for StoreError {
    fn from(cause: SealError) -> Self {
        Self::Seal(cause)
    }
}

impl From<OpenError> for StoreError {
    fn from(cause: OpenError) -> Self {
        Self::Open(cause)
    }
}
