//! A klankbord session: a group around one shared tablet. The plan, what was answered, and what is kept of it.
//!
//! What is kept are counts per question and shuffled notes, never one person's answers together, their order, their time or
//! their language. While a round is open nothing of it can be read: a count that grows by one gives away who was last. The
//! types say so: [`Round`] has no way to its counts, [`Results`] has.

mod file;
mod plan;
mod round;
mod table;

pub use file::{FORMAT, read, write};
pub use plan::{Plan, can_be_asked};
pub use round::{Ballot, Choice, Counts, FEW, Results, Round, Shown};
pub use table::table;
