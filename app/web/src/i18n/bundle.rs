//! Fluent bundles: a language's texts, fetched once and kept while the page is open.

use crate::browser;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{cell::RefCell, collections::HashMap};

/// What a message speaks of: names and numbers.
pub type Arguments<'a> = &'a [(&'static str, FluentValue<'static>)];

/// A part of a language's texts, in a file of its own: a phone fetches what its pages say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The intake, and what every page needs.
    Site,
    /// The reflection lists: the files of a language that begin with `reflection`.
    Reflection,
    /// Invitations: the files that begin with `invitation`.
    Invitation,
    /// Sessions with a group: the files that begin with `session`.
    Session,
}

/// The texts of a language that are there.
struct Texts {
    bundle: FluentBundle<FluentResource>,
    rooms: Vec<Room>,
}

thread_local! {
    static LOADED: RefCell<HashMap<&'static str, Texts>> = RefCell::default();
}

/// Fetches a part of a language's texts, unless it is there.
///
/// # Errors
/// If they cannot be fetched; the caller keeps the language it has.
pub async fn load(code: &'static str, room: Room) -> Result<(), browser::FetchError> {
    if LOADED.with_borrow(|loaded| loaded.get(code).is_some_and(|texts| texts.rooms.contains(&room))) {
        return Ok(());
    }
    let ending = match room {
        Room::Site => "",
        Room::Reflection => "-reflection",
        Room::Invitation => "-invitation",
        Room::Session => "-session",
    };
    let text = browser::fetch_text(&browser::asset(&format!("locales/{code}{ending}.ftl"))).await?;
    // The build has checked the texts: what cannot be parsed would have failed there.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    LOADED.with_borrow_mut(|loaded| {
        let texts = loaded.entry(code).or_insert_with(|| Texts {
            bundle: FluentBundle::new(code.parse().ok().into_iter().collect()),
            rooms: Vec::new(),
        });
        texts.bundle.add_resource_overriding(resource);
        texts.rooms.push(room);
    });
    Ok(())
}

/// The text of a message or its attribute; none if the language is not loaded or has no such text.
pub fn format(code: &str, id: &str, attribute: Option<&str>, arguments: Arguments<'_>) -> Option<String> {
    LOADED.with_borrow(|loaded| {
        let bundle = &loaded.get(code)?.bundle;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    })
}
