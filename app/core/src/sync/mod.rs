//! Saving: what a window does so that nothing it acknowledged is lost, whatever other windows of the device do meanwhile.
//!
//! A window never writes a document over another. It holds [operations](Document::Operation), applies them to what is stored, and writes the
//! result on condition that the record is still the one they were applied to; if it is not, they are applied again, to what is stored now.
//! [`Engine`] is that machine, for one record in one window: it says what to do next ([`Command`]), and is told how that ended ([`Event`]).
//! It does nothing itself: no store, no cryptography, no clock, no random numbers.
//!
//! A record has a [`Revision`]: a random epoch, new each time a record is begun, and a counter. An epoch that is not the one a window knows means that
//! what it knows was erased, and something else begun: it forgets what it has.
//!
//! *Invariants*, which `tests/sync.rs` checks over every order of steps of several windows, with crashes between any two, a full disk, damage, newer
//! versions, erasing and locking: nothing acknowledged is lost, nothing erased returns, nothing that is sealed is stored plain, [`Status::Saved`] is
//! never reported of what is not saved.

mod engine;
mod revision;
mod session;
mod sheet;
mod unsaved;

pub use engine::{Aside, Command, Content, Engine, Event, Notice, Problem, Status, Ticket, Write};
pub use revision::{Epoch, Revision, record, split_record};
pub use session::{SessionOperation, read_session};
pub use sheet::{SheetChange, SheetOperation, read_sheet};
pub use unsaved::Unsaved;

/// What a record holds: a sheet, or a session.
pub trait Document: Clone + PartialEq {
    /// Something that is done to it, and can be applied again to what another window has stored meanwhile.
    type Operation: Clone;

    /// Applies an operation.
    fn apply(&mut self, operation: &Self::Operation);

    /// Whether an operation replaces everything: what was there is set aside in the same write.
    fn replaces(operation: &Self::Operation) -> bool;

    /// Whether an operation would replace what another window has changed: `theirs`, which was `before` when this window last read it. Then theirs is set
    /// aside.
    fn overwrites(operation: &Self::Operation, before: &Self, theirs: &Self) -> bool;

    /// One of the same kind, with nothing in it.
    fn emptied(&self) -> Self;

    /// Whether nothing would be lost with it.
    fn is_empty(&self) -> bool;
}
