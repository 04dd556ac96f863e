//! Texts as the build compiles them (`app/build/texts.mjs`): found by name, and said with what they speak of. No browser.

use std::iter::successors;

/// A name or a number that a message speaks of.
#[derive(Debug, Clone)]
pub enum Value {
    /// A text, which stands apart from the text around it: it may have another direction.
    Text(String),
    /// A whole number, by which a message may choose its form.
    Number(i64),
}

/// What a message speaks of: names and numbers.
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

/// A file of texts: a message a line, in the order of their names.
pub struct Texts {
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Texts {
    /// The texts of a file.
    pub fn of(text: String) -> Self {
        let lines = successors(Some(0), |at| text[*at..].find('\n').map(|end| at + end + 1)).collect();
        Self { text, lines }
    }

    /// A text with what it speaks of; none if there is none of this name. `plural` gives the plural form of a number (CLDR).
    pub fn say(&self, key: &str, plural: &dyn Fn(i64) -> String, arguments: Arguments<'_>) -> Option<String> {
        let mut said = String::new();
        say(&mut said, self.pattern(key)?, plural, arguments);
        Some(said)
    }

    fn pattern(&self, key: &str) -> Option<&str> {
        let line =
            |at: usize| self.text[at..].split('\n').next().unwrap_or_default().split_once('\t').unwrap_or_default();
        let found = self.lines.binary_search_by(|at| line(*at).0.cmp(key)).ok()?;
        Some(line(self.lines[found]).1)
    }
}

/// Between the variants of a choice, around a choice, and around a variable (see `app/build/texts.mjs`).
const GROUP: char = '\u{1d}';
const RECORD: char = '\u{1e}';
const UNIT: char = '\u{1f}';

/// Says a pattern with what it speaks of.
fn say(out: &mut String, pattern: &str, plural: &dyn Fn(i64) -> String, arguments: Arguments<'_>) {
    let value = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    let mut rest = pattern;
    while let Some(at) = rest.find([RECORD, UNIT]) {
        let (before, marked) = rest.split_at(at);
        put(out, before);
        let mark = if marked.starts_with(RECORD) { RECORD } else { UNIT };
        let (inside, after) = marked[1..].split_once(mark).unwrap_or((&marked[1..], ""));
        if mark == RECORD {
            let mut parts = inside.split(GROUP);
            let number = match parts.next().and_then(value) {
                Some(Value::Number(number)) => Some(*number),
                _ => None,
            };
            say(out, variant(parts, number, plural), plural, arguments);
        } else {
            match value(inside) {
                Some(Value::Text(text)) => isolate(out, text),
                Some(Value::Number(number)) => isolate(out, &number.to_string()),
                None => {}
            }
        }
        rest = after;
    }
    put(out, rest);
}

/// Says a text between marks, so that neither side turns the other around (UAX #9): on one line, since an end of a paragraph would
/// end what the marks hold.
fn isolate(out: &mut String, text: &str) {
    out.push('\u{2068}');
    out.push_str(&balanced(&text.replace(ENDS, " ")));
    out.push('\u{2069}');
}

/// What ends a paragraph, by Unicode.
const ENDS: [char; 7] = ['\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2029}'];

/// What a person typed, for a place of its own beside other text: what closes more than it opened is left out, and what it left open
/// is closed. A page isolates an element by these marks too.
pub fn balanced(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split_inclusive(ENDS) {
        let (words, end) = paragraph.split_at(paragraph.trim_end_matches(ENDS).len());
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

fn put(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| if c == '\u{b}' { '\n' } else { c }));
}

/// A text without the invisible marks around names, nor those that people typed: other programs show them as boxes, or pay for
/// them, and without the others a mark that turns would turn what stands behind it too.
pub fn plain(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'), "")
}

/// The variant for a number: the one that names it, the one of its plural form, or the last.
fn variant<'a>(
    variants: impl Iterator<Item = &'a str> + Clone,
    number: Option<i64>,
    plural: &dyn Fn(i64) -> String,
) -> &'a str {
    let named = |name: &str| variants.clone().filter_map(|one| one.split_once(UNIT)).find(|(key, _)| *key == name);
    let found = number.and_then(|number| named(&number.to_string()).or_else(|| named(&plural(number))));
    found.or_else(|| variants.clone().last()?.split_once(UNIT)).map_or("", |(_, pattern)| pattern)
}
