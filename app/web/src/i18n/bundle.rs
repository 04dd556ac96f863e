//! Fluent bundles: a language's texts, fetched once and kept while the page is open.

use crate::browser;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{cell::RefCell, collections::HashMap};

/// What a message speaks of: names and numbers.
pub type Arguments<'a> = &'a [(&'static str, FluentValue<'static>)];

thread_local! {
    static BUNDLES: RefCell<HashMap<&'static str, FluentBundle<FluentResource>>> = RefCell::default();
}

/// Fetches a language's texts, unless they are there.
///
/// # Errors
/// If they cannot be fetched; the caller keeps the language it has.
pub async fn load(code: &'static str) -> Result<(), browser::FetchError> {
    if BUNDLES.with_borrow(|bundles| bundles.contains_key(code)) {
        return Ok(());
    }
    let text = browser::fetch_text(&browser::asset(&format!("locales/{code}.ftl"))).await?;
    // The build has checked the texts: what cannot be parsed would have failed there.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new(code.parse().ok().into_iter().collect());
    bundle.add_resource_overriding(resource);
    BUNDLES.with_borrow_mut(|bundles| bundles.insert(code, bundle));
    Ok(())
}

/// The text of a message or its attribute; none if the language is not loaded or has no such text.
pub fn format(code: &str, id: &str, attribute: Option<&str>, arguments: Arguments<'_>) -> Option<String> {
    BUNDLES.with_borrow(|bundles| {
        let bundle = bundles.get(code)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    })
}
