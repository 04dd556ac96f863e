//! A line of text that a stranger may write.

use std::fmt;

/// A line of text of at most `MAX` characters, with nothing in it that is not seen: no control characters, no marks that turn
/// the direction of what follows, no invisible ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// The longest, in characters.
    pub const MAX: usize = MAX;

    /// A line of this text, its spaces gathered; none if it is too long.
    pub fn new(text: &str) -> Option<Self> {
        let seen: String =
            text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_unseen(*c)).collect();
        let line = seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        (line.chars().count() <= MAX).then_some(Self(line))
    }

    /// A line of what fits of this text.
    pub fn cut(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| Self::new(&text.chars().take(MAX).collect::<String>()).unwrap_or_default())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Control characters, and the format characters of Unicode that hide or turn text (UAX #9, UTS #39).
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
