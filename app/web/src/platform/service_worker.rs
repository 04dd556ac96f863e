//! Use without internet: what `index.html` knows of the service worker, and what is asked of it.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};

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

    /// Fetches what is not on the device yet.
    #[wasm_bindgen(js_namespace = site, js_name = fetchAll)]
    pub fn fetch_all();

    /// Takes the new version: the page is loaded again with it.
    #[wasm_bindgen(js_namespace = site, js_name = update)]
    pub fn update();
}

/// Calls `notify` with the state now and whenever it changes, as long as the page is open.
pub fn observe(notify: impl Fn(Offline) + 'static) {
    let closure = Closure::<dyn Fn(String)>::new(move |state: String| notify(Offline::parse(&state)));
    observe_state(&closure);
    closure.forget();
}
