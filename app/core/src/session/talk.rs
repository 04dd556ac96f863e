//! Open votes and remarks of the group, beside the secret round.

use super::{Counts, Note};

/// The open vote and the remarks on a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Talk {
    /// The votes, by a show of hands or taps.
    pub hands: Counts,
    /// The remarks, in the order they were written down.
    pub remarks: Vec<Remark>,
}

/// Something that was said, without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The text.
    pub text: Note,
    /// Whether it is a literal quotation.
    pub quote: bool,
}

impl Talk {
    /// Adds a remark, cut to the length of a [`Note`]. An empty text adds none.
    pub fn write(&mut self, text: &str, quote: bool) {
        let text = Note::cut(text);
        if !text.is_empty() {
            self.remarks.push(Remark { text, quote });
        }
    }
}
