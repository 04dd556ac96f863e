//! Pictograms, from the sprites made by the build.

use crate::platform::fetch;
use leptos::prelude::*;

/// A pictogram: decoration beside text, so hidden from screen readers.
#[component]
pub fn Icon(
    /// The sprite: a section, a pick list, or `ui`.
    sprite: &'static str,
    /// The name of the pictogram.
    name: &'static str,
) -> impl IntoView {
    let href = format!("{}#{name}", fetch::asset(&format!("icons/{sprite}.svg")));
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// The pictogram of an option, in a frame; nothing where the content has none.
#[component]
pub fn Picture(sprite: &'static str, name: Option<&'static str>) -> impl IntoView {
    name.map(|name| view! { <span class="pic"><Icon sprite name /></span> })
}
