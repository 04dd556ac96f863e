//! What comes of a session: what must stay, what should change, and who does what by when.

use crate::calendar::Day;
use crate::line::Line;

/// What a facilitator writes into the report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What works and must stay, a point a line.
    pub keep: String,
    /// What should change, a point a line.
    pub change: String,
    /// What was agreed with partners.
    pub agreements: Vec<Agreement>,
}

/// Something agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// What.
    pub what: Line<300>,
    /// Who does it: an organisation or a function.
    pub who: Line<120>,
    /// By when.
    pub by: Option<Day>,
}

impl Report {
    /// The longest text of points, in characters.
    pub const MAX: usize = 4_000;

    /// Whether something stands in it.
    pub fn is_begun(&self) -> bool {
        !self.keep.trim().is_empty() || !self.change.trim().is_empty() || self.agreed().next().is_some()
    }

    /// The agreements in which something stands.
    pub fn agreed(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(|agreement| **agreement != Agreement::default())
    }
}

/// The points of a text: its lines, without empty ones.
pub fn points(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
