//! `localStorage`, `sessionStorage` and what the browser says of the room and the durability of stored data. A browser may forbid all of it.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// `localStorage`; none where the browser forbids it.
pub fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}

/// Reads a value that lasts as long as the tab.
pub fn tab_value(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Stores a value that lasts as long as the tab, or removes it. Returns whether the browser did.
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

/// Which part of the room for this site is taken, 0 to 1; 0 where the browser does not say.
pub async fn room_taken() -> f64 {
    let asked = js_sys::Reflect::get(&window().navigator(), &"storage".into()).is_ok_and(|found| found.is_object());
    let Some(promise) = asked.then(|| window().navigator().storage().estimate().ok()).flatten() else { return 0.0 };
    let Ok(estimate) = JsFuture::from(promise).await else { return 0.0 };
    let number = |name: &str| js_sys::Reflect::get(&estimate, &name.into()).ok().and_then(|value| value.as_f64());
    number("usage").zip(number("quota")).map_or(0.0, |(usage, quota)| usage / quota.max(1.0))
}

/// Whether the browser keeps what is stored until the person erases it: asked for it first, or only asked whether it is so. None where
/// it cannot say.
pub async fn is_kept(ask: bool) -> Option<bool> {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    let storage = navigator.storage();
    let answer = if ask { storage.persist() } else { storage.persisted() };
    JsFuture::from(answer.ok()?).await.ok()?.as_bool()
}

/// The names of the databases of this site, where the browser tells them.
pub async fn databases() -> Vec<String> {
    let all = async {
        let factory = js_sys::Reflect::get(&window(), &"indexedDB".into())?;
        let list: js_sys::Function = js_sys::Reflect::get(&factory, &"databases".into())?.dyn_into()?;
        JsFuture::from(js_sys::Promise::resolve(&list.call0(&factory)?)).await
    };
    let name = |one: JsValue| js_sys::Reflect::get(&one, &"name".into()).ok()?.as_string();
    js_sys::Array::from(&all.await.unwrap_or_default()).iter().filter_map(name).collect()
}
