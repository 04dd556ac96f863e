//! The page: focus, scrolling, attributes of the root element, listeners and style sheets.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

/// Whether the gemeente's theme has a logo: the first screen shows it.
pub fn has_logo() -> bool {
    document().query_selector("#start .gemeente__logo").is_ok_and(|found| found.is_some())
}

/// Sets the language and the direction of the page, and the manifest of that language.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
    set_manifest(code);
}

/// Shows or hides the first screen, which is in `index.html`.
pub fn show_start(on: bool) {
    if let Ok(Some(start)) = document().query_selector("#start") {
        let _ = if on { start.remove_attribute("hidden") } else { start.set_attribute("hidden", "") };
    }
}

/// Links the manifest of a language: its texts are shown when the site is installed.
fn set_manifest(code: &str) {
    if let Ok(Some(link)) = document().query_selector("link[rel=manifest]") {
        let _ = link.set_attribute("href", &format!("manifest-{code}.webmanifest"));
    }
}

/// An object with these entries.
pub fn object(entries: &[(&str, JsValue)]) -> js_sys::Object {
    let object = js_sys::Object::new();
    for (name, value) in entries {
        let _ = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// Whether the browser knows this value of a style.
pub fn supports_style(property: &str, value: &str) -> bool {
    let supports = || {
        let css = js_sys::Reflect::get(&window(), &"CSS".into())?;
        let supports: js_sys::Function = js_sys::Reflect::get(&css, &"supports".into())?.dyn_into()?;
        supports.call2(&css, &property.into(), &value.into())
    };
    supports().is_ok_and(|supports| supports.is_truthy())
}

/// Sets `aria-busy`, while the next page is loading.
pub fn set_busy(on: bool) {
    if let Some(app) = document().get_element_by_id("app") {
        let _ = if on { app.set_attribute("aria-busy", "true") } else { app.remove_attribute("aria-busy") };
    }
}

/// Focuses the first element that matches.
pub fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        let _ = element.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// The element of an event, or the nearest one around it, that matches.
pub fn closest(event: &web_sys::Event, selector: &str) -> Option<web_sys::HtmlElement> {
    event.target()?.dyn_into::<web_sys::Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Calls `act` on every event of this name on the document, as long as the page is open.
pub fn on_document(name: &str, act: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(act);
    let _ = document().add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// A style sheet that is loaded on demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For pages after the first ones, and for print.
    Later,
    /// For pages used at a desk or on a shared tablet.
    Desk,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = site, js_name = style)]
    async fn add_style(name: &str);

    /// Shows on the first screen, in every language, that the site could not be loaded, and how to continue.
    #[wasm_bindgen(js_namespace = site, js_name = failed)]
    pub fn show_load_failure();
}

/// Adds a style sheet, unless it is loaded, and waits for it. Without it a page is plain, but works.
pub async fn load_style(style: Style) {
    add_style(match style {
        Style::Later => "more",
        Style::Desk => "desk",
    })
    .await;
}
