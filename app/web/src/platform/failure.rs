//! A failure that nobody expected: `html/index.html` shows it, whatever state this program is in. Here it is said what may be stored then.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// From now on what was typed last when the program fails may be stored for the person with this number, unsealed; for nobody, if it is empty.
    #[wasm_bindgen(js_namespace = site, js_name = keepFor)]
    pub fn keep_for(person: &str);

    /// Types again what was typed last when the program failed, if it was this person, on the page that is shown.
    #[wasm_bindgen(js_namespace = site)]
    pub fn retype(person: &str);

    /// Whether the tab is marked as borrowed; read once, when the page started.
    #[wasm_bindgen(thread_local_v2, js_namespace = site, js_name = isBorrowed)]
    static IS_BORROWED: bool;
}

/// Whether the tab is marked as on a borrowed device.
pub fn is_borrowed() -> bool {
    IS_BORROWED.with(|is| *is)
}
