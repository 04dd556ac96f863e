//! The preset: an invitation as the last part of `#/u/<preset>`, in the form of a query string that people can read
//! (`l=ar&n=J.+de+Vries&d=2026-12-01&…&v=1`).

use super::{ALWAYS, BRING, Invitation, Version, sections};
use crate::calendar::{Day, Time};
use crate::line::Line;
use crate::questionnaire::{OptionId, pick_list, reflection_lists};
use form_urlencoded::{Serializer, parse};

/// The version that is written, and the only one that is read.
const VERSION: &str = "1";
/// The separator of ids: it is in no id, and an address does not escape it.
const SEPARATOR: &str = "_";
/// The longest preset that is read, in bytes. A full invitation takes about 600; one with every line at its bound, in a script whose
/// letters take nine bytes or more each in an address, nearly this.
pub const MAX_BYTES: usize = 8000;

/// The result of reading a preset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Read {
    /// The invitation, with everything that was accepted.
    pub invitation: Invitation,
    /// Whether something was left out, because it is unknown, malformed or too long. The person is advised to check with the sender.
    pub left_out: bool,
}

impl Invitation {
    /// The invitation as a preset: ASCII that can stand in an address as it is. Empty fields are omitted.
    pub fn preset(&self) -> String {
        let mut out = Serializer::new(String::new());
        let mut put = |key: &str, value: &str| {
            if !value.is_empty() {
                out.append_pair(key, value);
            }
        };
        put("l", self.language.as_deref().unwrap_or_default());
        put(
            "f",
            match self.version {
                Version::Short => "",
                Version::Full => "1",
                Version::None => "0",
            },
        );
        put("s", &join(&self.sections));
        put("r", &join(&self.lists));
        put("g", self.gemeente.map_or("", OptionId::as_str));
        put("n", self.name.as_str());
        put("j", self.title.as_str());
        put("t", self.phone.as_str());
        put("e", self.email.as_str());
        put("d", &self.day.map(|day| day.to_string()).unwrap_or_default());
        put("h", &self.time.map(|time| time.to_string()).unwrap_or_default());
        put("p", self.place.as_str());
        put("w", self.way.as_str());
        put("i", if self.interpreter { "1" } else { "" });
        put("b", &join(&self.bring));
        // Last: programs that turn text into links leave out a full stop at the end.
        put("v", VERSION);
        out.finish()
    }

    /// Reads a preset. It is untrusted: what is unknown, malformed or too long is left out, and [`Read::left_out`] is set. A preset of
    /// another version, or longer than [`MAX_BYTES`], is left out as a whole.
    pub fn read(preset: &str) -> Read {
        let mut read = Read::default();
        if preset.len() > MAX_BYTES {
            return Read { left_out: true, ..read };
        }
        let mut version = None;
        for (key, value) in parse(preset.as_bytes()) {
            if key == "v" {
                version = Some(value.into_owned());
            } else if !read.invitation.take(&key, &value) {
                read.left_out = true;
            }
        }
        if version.as_deref() != Some(VERSION) {
            return Read { left_out: true, ..Read::default() };
        }
        read
    }

    /// Sets a field. Returns whether the whole value was accepted.
    fn take(&mut self, key: &str, value: &str) -> bool {
        match key {
            "l" => put(&mut self.language, language(value)),
            "f" => put(&mut self.version, version(value)),
            "i" => put(&mut self.interpreter, flag(value)),
            "s" => ids(&mut self.sections, value, |id| {
                sections().map(|section| section.id).chain(ALWAYS).find(|known| *known == id)
            }),
            "r" => ids(&mut self.lists, value, |id| reflection_lists().map(|list| list.id).find(|known| *known == id)),
            "b" => ids(&mut self.bring, value, |id| BRING.into_iter().find(|known| *known == id)),
            "g" => put(&mut self.gemeente, gemeente(value).map(Some)),
            "n" => put(&mut self.name, Line::new(value)),
            "j" => put(&mut self.title, Line::new(value)),
            "t" => put(&mut self.phone, phone(value)),
            "e" => put(&mut self.email, email(value)),
            "d" => put(&mut self.day, Day::parse(value).map(Some)),
            "h" => put(&mut self.time, Time::parse(value).map(Some)),
            "p" => put(&mut self.place, Line::new(value)),
            "w" => put(&mut self.way, Line::new(value)),
            _ => false,
        }
    }
}

fn put<T>(place: &mut T, value: Option<T>) -> bool {
    let taken = value.is_some();
    if let Some(value) = value {
        *place = value;
    }
    taken
}

/// Joins ids.
fn join(ids: &[impl AsRef<str>]) -> String {
    ids.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(SEPARATOR)
}

fn ids<T: PartialEq>(place: &mut Vec<T>, value: &str, known: impl Fn(&str) -> Option<T>) -> bool {
    let mut all = true;
    for id in value.split(SEPARATOR) {
        match known(id) {
            Some(id) if !place.contains(&id) => place.push(id),
            Some(_) => {}
            None => all = false,
        }
    }
    all
}

fn version(value: &str) -> Option<Version> {
    match value {
        "1" => Some(Version::Full),
        "0" => Some(Version::None),
        _ => None,
    }
}

fn flag(value: &str) -> Option<bool> {
    (value == "1").then_some(true)
}

fn language(value: &str) -> Option<Option<String>> {
    let fits = (2..=3).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_lowercase());
    fits.then(|| Some(value.to_owned()))
}

fn gemeente(value: &str) -> Option<OptionId> {
    pick_list("gemeenten")?.item(value).map(|item| item.code)
}

/// A phone number as a line: at least three digits, and spaces, `+`, `-`, `.` and parentheses; none for any other text.
pub fn phone<const MAX: usize>(value: &str) -> Option<Line<MAX>> {
    let fits = value.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
    let enough = value.chars().filter(char::is_ascii_digit).count() >= 3;
    (fits && enough).then(|| Line::new(value))?
}

/// An e-mail address as a line: ASCII, without anything a `mailto:` link would take for a parameter; none for any other text.
pub fn email<const MAX: usize>(value: &str) -> Option<Line<MAX>> {
    let (name, host) = value.split_once('@')?;
    let part = |text: &str, also: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(c))
    };
    (part(name, "._-+'") && part(host, ".-") && host.contains('.')).then(|| Line::new(value))?
}
