//! What is true of Mijn Verhaal: question lists, answers, the walk through them, and the summary.
//!
//! Pure Rust: no browser, no clock, no text a person reads (that is looked up by id in `locales/`).
//! Data flows one way: *content + answers → [`walk`] (which question next)* and
//! *content + answers → [`summary`] or [`reflection`]*, where [`summary::Disclosed`] first drops what was not chosen to be shown.
//!
//! Not here: scores, levels, advice. The questionnaire prepares a conversation and decides nothing.

pub mod answers;
pub mod calendar;
pub mod handover;
pub mod invitation;
pub mod line;
pub mod qr;
pub mod questionnaire;
pub mod reflection;
pub mod route;
pub mod session;
pub mod summary;
pub mod walk;
