//! Web client of Mijn Verhaal, in Leptos: one program in lazily loaded parts. The rules are in `mijn-verhaal-core`.
//!
//! The modules are layers; each imports only those above it: `platform` (typed wrappers around browser APIs), `profile`, `navigation`, `settings`,
//! `config`, `i18n`, `store`, `state`, `components`, `features`, and on top `parts`, `routes` and `shell`, the only ones that know every feature.

mod platform;

mod profile;

mod navigation;

mod settings;

mod config;

mod i18n;

mod store;

mod state;

mod components;

mod features;

mod parts;
mod routes;
mod shell;

/// Starts the site; the script of `wasm-bindgen` calls it when the program is loaded.
#[wasm_bindgen::prelude::wasm_bindgen(start)]
fn start() {
    shell::start();
}

fn main() {}
