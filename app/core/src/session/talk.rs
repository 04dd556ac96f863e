//! What happens together, with everybody looking on: votes by hands or taps, and what is said.

use super::{Counts, Note};

/// What was said and voted together on a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Talk {
    /// The vote.
    pub hands: Counts,
    /// What was said, in the order it was written down.
    pub remarks: Vec<Remark>,
}

/// Something that was said. Never with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What was written down.
    pub text: Note,
    /// Whether these are somebody's own words.
    pub quote: bool,
}

impl Talk {
    /// Writes something down; nothing is nothing.
    pub fn write(&mut self, text: &str, quote: bool) {
        let text = Note::cut(text);
        if !text.is_empty() {
            self.remarks.push(Remark { text, quote });
        }
    }
}
