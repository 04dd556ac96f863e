//! `localStorage`, `sessionStorage`, and the quota and persistence of stored data. A browser may forbid all of it.

use super::{
    agent,
    js::{self, Script},
};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// `localStorage`; none where the browser forbids it.
pub fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}

/// Reads a value of `sessionStorage`, which lasts as long as the tab.
pub fn tab_value(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Stores a value in `sessionStorage`, or removes it. Returns whether that succeeded.
pub fn set_tab_value(key: &str, value: Option<&str>) -> bool {
    let storage = window().session_storage().ok().flatten();
    storage.is_some_and(|storage| {
        match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        }
        .is_ok()
    })
}

/// The used part of this site's storage quota, 0 to 1; 0 where the browser does not report it.
pub async fn quota_used() -> f64 {
    let available = js_sys::Reflect::get(&window().navigator(), &"storage".into()).is_ok_and(|found| found.is_object());
    let Some(promise) = available.then(|| window().navigator().storage().estimate().ok()).flatten() else { return 0.0 };
    let Ok(estimate) = JsFuture::from(promise).await else { return 0.0 };
    let number = |name: &str| js_sys::Reflect::get(&estimate, &name.into()).ok().and_then(|value| value.as_f64());
    number("usage").zip(number("quota")).map_or(0.0, |(usage, quota)| usage / quota.max(1.0))
}

/// Whether storage is persistent: never evicted by the browser, only deleted by the person. Requests that first if `request`. None
/// where the browser does not report it.
pub async fn is_persistent(request: bool) -> Option<bool> {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    let storage = navigator.storage();
    let promise = if request { storage.persist() } else { storage.persisted() };
    JsFuture::from(promise.ok()?).await.ok()?.as_bool()
}

/// Whether this is a private window, where what is stored is gone once it is closed. Only Firefox and WebKit can be asked: Firefox refuses its private
/// file system there, WebKit to store a `Blob`. Chromium hides it.
pub async fn is_private() -> bool {
    if agent::is_chromium() {
        return false;
    }
    let answer = js::call(Script::Private, "probe", &JsValue::NULL).await;
    // Where the script cannot be loaded it is not known.
    answer.is_ok_and(|answer| answer.is_truthy())
}

/// The names of the IndexedDB databases of this site; empty where the browser does not list them.
pub async fn databases() -> Vec<String> {
    let all = async {
        let factory = js_sys::Reflect::get(&window(), &"indexedDB".into())?;
        let list: js_sys::Function = js_sys::Reflect::get(&factory, &"databases".into())?.dyn_into()?;
        JsFuture::from(js_sys::Promise::resolve(&list.call0(&factory)?)).await
    };
    let name = |one: JsValue| js_sys::Reflect::get(&one, &"name".into()).ok()?.as_string();
    js_sys::Array::from(&all.await.unwrap_or_default()).iter().filter_map(name).collect()
}
