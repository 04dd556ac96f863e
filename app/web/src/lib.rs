//! What is seen: the site, in Leptos.
//!
//! `app` holds the state and shows a page for each route; `pages` and `components` draw; `store`, `i18n`, `settings`, `files`
//! and `browser` are the doors to the browser. What is true is in `mijn-verhaal-core`.
//!
//! There are three programs over the same parts, because a phone need not pay for the desk, nor at once for what comes later.
//! `index.html` loads the phone's or the desk's, by the address, and loads the page again where a person goes from one to the other.
//! The third is loaded inside the phone's page when one of its pages is opened (`more`).

mod app;
mod browser;
mod components;
mod config;
mod device;
mod files;
mod i18n;
mod keeper;
mod lock;
mod more;
mod offline;
mod pages;
mod people;
mod settings;
mod sounds;
mod store;
mod vault;

/// Starts the program with the pages of a phone.
pub fn phone() {
    app::start(pages::of_phone);
}

/// Starts the program with the pages that are opened later, inside the phone's.
pub fn more() {
    more::start();
}

/// Starts the program with the pages of a desk.
pub fn desk() {
    app::start(pages::of_desk);
}
