//! What is seen: the site, in Leptos.
//!
//! `app` holds the state and shows a page for each route; `pages` and `components` draw; `store`, `i18n`, `settings`, `files`
//! and `browser` are the doors to the browser. What is true is in `mijn-verhaal-core`.

mod app;
mod browser;
mod components;
mod config;
mod files;
mod i18n;
mod pages;
mod settings;
mod store;

fn main() {
    app::start();
}
