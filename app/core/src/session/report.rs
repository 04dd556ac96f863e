//! The report of a session: what should stay, what should change, and the agreements.

use crate::calendar::Day;
use crate::line::Line;

/// What the facilitator adds to the report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What works and should stay, one point per line; at most [`Report::MAX`] characters in a file.
    pub keep: String,
    /// What should change, in the same form.
    pub change: String,
    /// The agreements with partners, also empty ones that are still to be filled in.
    pub agreements: Vec<Agreement>,
}

/// One agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// What is to be done.
    pub what: Line<300>,
    /// Who does it: an organisation or a function, never a name.
    pub who: Line<120>,
    /// The day by which it is done.
    pub by: Option<Day>,
}

impl Report {
    /// The longest text of points, in characters.
    pub const MAX: usize = 4_000;

    /// Whether anything was written.
    pub fn is_begun(&self) -> bool {
        !self.keep.trim().is_empty() || !self.change.trim().is_empty() || self.agreed().next().is_some()
    }

    /// The agreements that are not empty.
    pub fn agreed(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(|agreement| **agreement != Agreement::default())
    }
}

/// The points of a text: its lines, trimmed, without empty ones.
pub fn points(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
