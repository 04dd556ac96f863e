//! Detects the kind of browser, where it limits how long or where data is stored and people must be warned.

use leptos::prelude::*;

/// Where the site is open: in-app browsers and the home screen of an iPhone have storage separate from the browser's.
pub fn opened_in() -> OpenedIn {
    let navigator = window().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let standalone = js_sys::Reflect::get(&navigator, &"standalone".into()).is_ok_and(|value| value.is_truthy());
    if standalone {
        OpenedIn::HomeScreen
    } else if ["FBAN", "FBAV", "FB_IAB", "Instagram", "WhatsApp", "Line/", "MicroMessenger", "; wv)"]
        .iter()
        .any(|app| agent.contains(app))
    {
        OpenedIn::App
    } else {
        OpenedIn::Browser
    }
}

/// Whether the person asked the browser to save data (`navigator.connection.saveData`).
pub fn saves_data() -> bool {
    let connection = js_sys::Reflect::get(&window().navigator(), &"connection".into()).unwrap_or_default();
    js_sys::Reflect::get(&connection, &"saveData".into()).is_ok_and(|saves| saves.is_truthy())
}

/// Whether this is a browser of Chromium's family.
pub fn is_chromium() -> bool {
    window().navigator().user_agent().unwrap_or_default().contains("Chrome/")
}

/// Where the site is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedIn {
    /// In the browser.
    Browser,
    /// In the in-app browser of another app.
    App,
    /// From the home screen of an iPhone or iPad.
    HomeScreen,
}

/// Whether this is Safari outside its home screen, which deletes the data of sites after seven days without a visit (WebKit,
/// *Full third-party cookie blocking and more*, 2020).
pub fn deletes_data_after_a_week() -> bool {
    let agent = window().navigator().user_agent().unwrap_or_default();
    let is_safari =
        agent.contains("Safari/") && !["Chrome/", "Chromium/", "Android"].iter().any(|other| agent.contains(other));
    is_safari && opened_in() != OpenedIn::HomeScreen
}
