//! The texts of a language: compiled by the build (`app/build/texts.mjs`), fetched once, and kept while the page is open.

use crate::browser;
use std::{cell::RefCell, collections::HashMap, iter::successors};

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

/// A part of a language's texts, in a file of its own: a phone fetches what its pages say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Room {
    /// The intake, and what every page needs.
    Site,
    /// The pick lists: countries, languages, occupations, subjects, questions to ask.
    Picks,
    /// The last sections of the intake: the files that begin with `last`.
    Last,
    /// The summary: the files of a language that begin with `summary`.
    Summary,
    /// How it works, and help: the files that begin with `about`.
    About,
    /// Receiving a summary: the files that begin with `received`.
    Received,
    /// Recording the readings: the files that begin with `record`.
    Record,
    /// Answering by voice: the files that begin with `voice`.
    Voice,
    /// Keeping, opening and erasing answers: the files that begin with `files`.
    Files,
    /// The reflection lists: the files of a language that begin with `reflection`.
    Reflection,
    /// Invitations: the files that begin with `invitation`.
    Invitation,
    /// Sessions with a group: the files that begin with `session`.
    Session,
}

thread_local! {
    static LOADED: RefCell<HashMap<(&'static str, Room), Texts>> = RefCell::default();
}

/// Fetches a part of a language's texts, unless it is there.
///
/// # Errors
/// If they cannot be fetched; the caller keeps the language it has.
pub async fn load(code: &'static str, room: Room) -> Result<(), browser::FetchError> {
    if LOADED.with_borrow(|loaded| loaded.contains_key(&(code, room))) {
        return Ok(());
    }
    let ending = match room {
        Room::Site => "",
        Room::Picks => "-picks",
        Room::Last => "-last",
        Room::Summary => "-summary",
        Room::About => "-about",
        Room::Received => "-received",
        Room::Record => "-record",
        Room::Voice => "-voice",
        Room::Files => "-files",
        Room::Reflection => "-reflection",
        Room::Invitation => "-invitation",
        Room::Session => "-session",
    };
    let text = browser::fetch_text(&browser::asset(&format!("locales/{code}{ending}.txt"))).await?;
    LOADED.with_borrow_mut(|loaded| loaded.insert((code, room), Texts::of(text)));
    Ok(())
}

/// The text of a message or its attribute; none if the language is not loaded or has no such text.
pub fn format(code: &'static str, id: &str, attribute: Option<&str>, arguments: Arguments<'_>) -> Option<String> {
    let key = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    let rooms = [
        Room::Site,
        Room::Picks,
        Room::Last,
        Room::Summary,
        Room::About,
        Room::Received,
        Room::Record,
        Room::Voice,
        Room::Files,
        Room::Reflection,
        Room::Invitation,
        Room::Session,
    ];
    LOADED.with_borrow(|loaded| {
        let mut found = rooms.iter().filter_map(|room| loaded.get(&(code, *room))?.pattern(&key));
        let mut said = String::new();
        say(&mut said, found.next()?, code, arguments);
        Some(said)
    })
}

/// A file of texts: a message a line, in the order of their names.
struct Texts {
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Texts {
    fn of(text: String) -> Self {
        let lines = successors(Some(0), |at| text[*at..].find('\n').map(|end| at + end + 1)).collect();
        Self { text, lines }
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
fn say(out: &mut String, pattern: &str, code: &str, arguments: Arguments<'_>) {
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
            say(out, variant(parts, number, code), code, arguments);
        } else {
            // Isolated, so that neither side turns the other around (UAX #9).
            out.push('\u{2068}');
            match value(inside) {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Number(number)) => out.push_str(&number.to_string()),
                None => {}
            }
            out.push('\u{2069}');
        }
        rest = after;
    }
    put(out, rest);
}

fn put(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| if c == '\u{b}' { '\n' } else { c }));
}

/// The variant for a number: the one that names it, the one of its plural form (CLDR, by the browser), or the last.
fn variant<'a>(variants: impl Iterator<Item = &'a str> + Clone, number: Option<i64>, code: &str) -> &'a str {
    let named = |name: &str| variants.clone().filter_map(|one| one.split_once(UNIT)).find(|(key, _)| *key == name);
    let found = number.and_then(|number| named(&number.to_string()).or_else(|| named(&browser::plural(code, number))));
    found.or_else(|| variants.clone().last()?.split_once(UNIT)).map_or("", |(_, pattern)| pattern)
}
