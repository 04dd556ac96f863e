//! The texts of a language: compiled by the build (`app/build/texts.mjs`), fetched once, and kept while the page is open.

use super::lines::{Arguments, Texts};
use crate::browser;
use std::{cell::RefCell, collections::HashMap};

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
    let plural = |number| browser::plural(code, number);
    LOADED.with_borrow(|loaded| rooms.iter().find_map(|room| loaded.get(&(code, *room))?.say(&key, &plural, arguments)))
}
