//! Texts as the build compiles them (`app/build/texts.mjs`): looked up by key and formatted with arguments. Uses no browser API.

use std::iter::successors;

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Value {
    /// A text, isolated from the text around it, since its direction may differ.
    Text(String),
    /// A whole number, which may select a variant of the message.
    Number(i64),
}

/// The arguments of a message, by name.
pub type Arguments<'a> = &'a [(&'static str, Value)];

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8 i32 u32 u64 usize);

/// A file of texts: a message on each line, sorted by key.
pub struct Texts {
    text: String,
    /// The offset of each line.
    lines: Vec<usize>,
}

impl Texts {
    /// Indexes the texts of a file.
    pub fn parse(text: String) -> Self {
        let lines = successors(Some(0), |at| text[*at..].find('\n').map(|end| at + end + 1)).collect();
        Self { text, lines }
    }

    /// Formats a text with its arguments; none if there is no text with this key. `plural` gives the plural category of a number
    /// (CLDR).
    pub fn format(&self, key: &str, plural: &dyn Fn(i64) -> String, arguments: Arguments<'_>) -> Option<String> {
        let mut out = String::new();
        format(&mut out, self.pattern(key)?, plural, arguments);
        Some(out)
    }

    fn pattern(&self, key: &str) -> Option<&str> {
        let line =
            |at: usize| self.text[at..].split('\n').next().unwrap_or_default().split_once('\t').unwrap_or_default();
        let found = self.lines.binary_search_by(|at| line(*at).0.cmp(key)).ok()?;
        Some(line(self.lines[found]).1)
    }
}

/// Between the variants of a selection, around a selection, and around a variable (see `app/build/texts.mjs`).
const GROUP: char = '\u{1d}';
const RECORD: char = '\u{1e}';
const UNIT: char = '\u{1f}';

/// Appends a pattern, formatted with its arguments.
fn format(out: &mut String, pattern: &str, plural: &dyn Fn(i64) -> String, arguments: Arguments<'_>) {
    let value = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    let mut rest = pattern;
    while let Some(at) = rest.find([RECORD, UNIT]) {
        let (before, marked) = rest.split_at(at);
        push_unescaped(out, before);
        let mark = if marked.starts_with(RECORD) { RECORD } else { UNIT };
        let (inside, after) = marked[1..].split_once(mark).unwrap_or((&marked[1..], ""));
        if mark == RECORD {
            let mut parts = inside.split(GROUP);
            let number = match parts.next().and_then(value) {
                Some(Value::Number(number)) => Some(*number),
                _ => None,
            };
            format(out, variant(parts, number, plural), plural, arguments);
        } else {
            match value(inside) {
                Some(Value::Text(text)) => isolate(out, text),
                Some(Value::Number(number)) => isolate(out, &number.to_string()),
                None => {}
            }
        }
        rest = after;
    }
    push_unescaped(out, rest);
}

/// Appends a text between isolates, so that it and its surroundings do not change each other's direction (UAX #9): on one line,
/// since a paragraph separator would end the isolate.
fn isolate(out: &mut String, text: &str) {
    out.push('\u{2068}');
    out.push_str(&balanced(&text.replace(PARAGRAPH_SEPARATORS, " ")));
    out.push('\u{2069}');
}

/// Paragraph separators (bidirectional class B of Unicode).
const PARAGRAPH_SEPARATORS: [char; 7] = ['\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2029}'];

/// A typed text with balanced isolates: closing marks without an opening one are removed, and open ones are closed. Otherwise the
/// text could end the isolate around it, of a message or of an element.
pub fn balanced(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split_inclusive(PARAGRAPH_SEPARATORS) {
        let (words, end) = paragraph.split_at(paragraph.trim_end_matches(PARAGRAPH_SEPARATORS).len());
        let mut open = 0;
        for c in words.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open += 1,
                '\u{2069}' if open == 0 => continue,
                '\u{2069}' => open -= 1,
                _ => {}
            }
            out.push(c);
        }
        out.extend(std::iter::repeat_n('\u{2069}', open));
        out.push_str(end);
    }
    out
}

/// Appends literal text. A message on one line has vertical tabs for its line breaks.
fn push_unescaped(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| if c == '\u{b}' { '\n' } else { c }));
}

/// A text without invisible direction marks, of the site or typed: other programs show them as boxes, or count them as characters
/// that are paid for. All are removed, since a single one that is left would change the direction of everything after it.
pub fn plain(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'), "")
}

/// The variant for a number: the one with this number, the one of its plural category, or the last.
fn variant<'a>(
    variants: impl Iterator<Item = &'a str> + Clone,
    number: Option<i64>,
    plural: &dyn Fn(i64) -> String,
) -> &'a str {
    let named = |name: &str| variants.clone().filter_map(|one| one.split_once(UNIT)).find(|(key, _)| *key == name);
    let found = number.and_then(|number| named(&number.to_string()).or_else(|| named(&plural(number))));
    found.or_else(|| variants.clone().last()?.split_once(UNIT)).map_or("", |(_, pattern)| pattern)
}
