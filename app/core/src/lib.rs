//! The engine of Mijn Verhaal: question lists, answers, the next question, the summary, and every format in which they travel.
//!
//! Pure Rust without I/O: no browser, no clock, no random numbers, no text a person reads (texts are looked up by id in
//! `locales/`). What a caller has of these, it passes in.
//!
//! Data flows one way:
//!
//! - *content + answers → [`walk`]*: which question comes next, and how far a person is;
//! - *answers → [`answers::file`]*: a sheet as a file, and back;
//! - *content + answers → [`summary::Disclosed`] → [`summary::Summary`], [`reflection`], [`handover`]*: what a person chose to
//!   show. `Disclosed` does not hold the rest, so nothing that is built from it can leak it;
//! - *plan + ballots → [`session::Session`]*: what a group answered, readable once its round is closed.
//!
//! [`sync`] saves the answers and the session, so that windows of one device lose nothing of each other's.
//!
//! Beside these: the settings a klantmanager sends ([`invitation`]), the addresses of the site ([`route`]), QR codes ([`qr`]), and
//! the two types for input by hand, [`calendar::Day`] and [`line::Line`].
//!
//! Not here: scores, levels, advice. The questionnaire prepares a conversation and decides nothing.
//!
//! # Examples
//!
//! From a new sheet to the summary of it on somebody else's screen:
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{Answer, Given, Sheet, Value},
//!     handover,
//!     questionnaire::intake,
//!     summary::{Disclosed, Summary},
//!     walk,
//! };
//!
//! let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
//! let first = walk::first_open(&sheet).expect("nothing is answered yet");
//! sheet.set(first, Some(Answer::Skipped));
//! let letters = intake().question("daily.letters").expect("the intake asks about letters");
//! let many = letters.option("many").map(Value::One);
//! sheet.set(letters, Given::new(many, None).map(Answer::Given));
//! sheet.mark(letters, true);
//!
//! let bytes = handover::write(&Disclosed::of(&sheet), "ti")?;
//! let received = handover::read(&bytes)?;
//! assert_eq!(Summary::of(&received.shown).marks[0].question.id, "daily.letters");
//! # Ok::<(), handover::CodeError>(())
//! ```

pub mod answers;
pub mod calendar;
pub mod handover;
pub mod invitation;
pub mod line;
pub mod lock;
pub mod qr;
pub mod questionnaire;
pub mod reflection;
pub mod route;
pub mod session;
pub mod summary;
pub mod sync;
pub mod walk;
