//! Loads the texts of a language, compiled by the build (`app/build/texts.mjs`), and caches them while the page is open.

use super::{
    bundles::TextBundle,
    lines::{Arguments, Texts},
};
use crate::platform::{
    fetch::{self, FetchError},
    intl,
};
use std::{cell::RefCell, collections::HashMap};

thread_local! {
    static LOADED: RefCell<HashMap<(&'static str, TextBundle), Texts>> = RefCell::default();
}

/// Loads a text bundle of a language, unless it is loaded.
///
/// # Errors
/// If it cannot be fetched; the caller stays in the current language.
pub async fn load(code: &'static str, bundle: TextBundle) -> Result<(), FetchError> {
    if LOADED.with_borrow(|loaded| loaded.contains_key(&(code, bundle))) {
        return Ok(());
    }
    let text = fetch::fetch_text(&fetch::asset(&format!("locales/{code}{}.txt", bundle.suffix()))).await?;
    LOADED.with_borrow_mut(|loaded| loaded.insert((code, bundle), Texts::parse(text)));
    Ok(())
}

/// The text of a message or its attribute; none if the language is not loaded or has no such text.
pub fn format(code: &'static str, id: &str, attribute: Option<&str>, arguments: Arguments<'_>) -> Option<String> {
    let key = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    let plural = |number| intl::plural(code, number);
    LOADED.with_borrow(|loaded| {
        TextBundle::ALL.iter().find_map(|bundle| loaded.get(&(code, *bundle))?.format(&key, &plural, arguments))
    })
}
