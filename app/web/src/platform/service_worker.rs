//! Offline use: the state of the service worker as `app/web/js/updates.js` reports it, and the commands to it.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};

/// How far the site is available offline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// Not known yet, or the browser has no service workers.
    Unknown,
    /// Everything is cached on this device.
    Ready,
    /// What this language needs is cached; the phone saves data.
    Part,
    /// The files could not be cached.
    Failed,
    /// A new version is installed and waits to be activated.
    Waiting,
}

impl Offline {
    fn parse(state: &str) -> Self {
        match state {
            "ready" => Self::Ready,
            "part" => Self::Part,
            "failed" => Self::Failed,
            "waiting" => Self::Waiting,
            _ => Self::Unknown,
        }
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = site, js_name = onOffline)]
    fn observe_state(notify: &Closure<dyn Fn(String)>);

    /// Fetches what is not cached yet.
    #[wasm_bindgen(js_namespace = site, js_name = fetchAll)]
    pub fn fetch_all();

    /// Switches to the new version: reloads the page with it.
    #[wasm_bindgen(js_namespace = site, js_name = update)]
    pub fn update();
}

/// Calls `notify` with the state now and whenever it changes, as long as the page is open.
pub fn observe(notify: impl Fn(Offline) + 'static) {
    let closure = Closure::<dyn Fn(String)>::new(move |state: String| notify(Offline::parse(&state)));
    observe_state(&closure);
    closure.forget();
}
