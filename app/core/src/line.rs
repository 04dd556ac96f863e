//! One line of text from an untrusted source: bounded, and without invisible characters.

use std::fmt;

/// A line of at most `MAX` characters (Unicode scalar values), on which every character can be seen.
///
/// Control characters and the invisible format characters of Unicode are removed, among them those that change the direction of
/// the text after them (UAX #9, UTS #39): a name cannot turn a sentence around, nor hide a part of itself. Whitespace is
/// collapsed to single spaces and trimmed.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::line::Line;
///
/// let name = Line::<80>::new("  J. de\u{202e} Vries \n").expect("it is short enough");
/// assert_eq!(name.as_str(), "J. de Vries");
/// assert_eq!(Line::<5>::new("J. de Vries"), None);
/// assert_eq!(Line::<5>::cut("J. de Vries").as_str(), "J. de");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// The longest line, in characters.
    pub const MAX: usize = MAX;

    /// The text as a line; none if it is too long for one, which is for the person to solve.
    pub fn new(text: &str) -> Option<Self> {
        let visible: String =
            text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
        let line = visible.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        (line.chars().count() <= MAX).then_some(Self(line))
    }

    /// The text as a line, cut after `MAX` characters of it where it is too long.
    pub fn cut(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| Self::new(&text.chars().take(MAX).collect::<String>()).unwrap_or_default())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the line is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Control characters, and the format characters of Unicode that hide text or change its direction (UAX #9, UTS #39).
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
