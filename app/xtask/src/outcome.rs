//! How a chore ends.

/// A result whose error is a sentence for the person at the terminal, with what to do about it.
pub type Outcome<T = ()> = Result<T, String>;
