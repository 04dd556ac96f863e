//! What is seen: the site, in Leptos.
//!
//! `app` holds the state and shows a page for each route; `pages` and `components` draw; `store`, `i18n`, `settings`, `files`
//! and `browser` are the doors to the browser. What is true is in `mijn-verhaal-core`.
//!
//! There are two programs over the same parts, because a phone need not pay for the desk. `index.html` loads the one that the
//! address needs, and loads the page again where a person goes from one to the other.

mod app;
mod browser;
mod components;
mod config;
mod files;
mod i18n;
mod offline;
mod pages;
mod settings;
mod store;

/// Starts the program with the pages of a phone.
pub fn phone() {
    app::start(pages::of_phone);
}

/// Starts the program with the pages of a desk.
pub fn desk() {
    app::start(pages::of_desk);
}
