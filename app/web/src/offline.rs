//! Use without internet: what the script in `index.html` tells of the service worker, and what is asked of it.

use crate::browser;
use leptos::{leptos_dom::helpers::window_event_listener_untyped, prelude::*};

/// How far the site is without internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// Nothing is known, or the browser does not do it.
    Unknown,
    /// Everything is on this device.
    Ready,
    /// What this language needs is there; the phone saves data.
    Part,
    /// It could not be made ready.
    Failed,
    /// A new version is ready to be taken.
    Waiting,
}

impl Offline {
    fn now() -> Self {
        match browser::root_data("offline").as_str() {
            "ready" => Self::Ready,
            "part" => Self::Part,
            "failed" => Self::Failed,
            "waiting" => Self::Waiting,
            _ => Self::Unknown,
        }
    }
}

/// How far the site is, as a signal.
pub fn signal() -> RwSignal<Offline> {
    let state = RwSignal::new(Offline::now());
    let _ = window_event_listener_untyped("mv-offline", move |_: web_sys::Event| state.set(Offline::now()));
    state
}

/// Fetches what is not there yet.
pub fn fetch_all() {
    browser::tell_window("mv-fetch-all");
}

/// Takes the new version: the page is loaded again with it.
pub fn take_over() {
    browser::set_root_data("offline", "taking");
    browser::tell_window("mv-take-over");
}
