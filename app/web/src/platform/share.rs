//! The clipboard, sharing with other apps, printing, and the screen wake lock.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies a text. Returns whether the browser did.
pub async fn copy(text: &str) -> bool {
    // Undefined outside HTTPS.
    let clipboard =
        js_sys::Reflect::get(&window().navigator(), &"clipboard".into()).is_ok_and(|found| found.is_object());
    clipboard && JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// Whether the browser can share a text with other apps.
pub fn can_share() -> bool {
    js_sys::Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|found| found.is_function())
}

/// Whether the browser can share this with other apps.
pub fn can_share_this(data: &web_sys::ShareData) -> bool {
    let navigator = window().navigator();
    let can = js_sys::Reflect::get(&navigator, &"canShare".into()).ok().and_then(|can| can.dyn_into().ok());
    can.and_then(|can: js_sys::Function| can.call1(&navigator, data).ok()).is_some_and(|can| can.is_truthy())
}

/// Shares something with an app the person chooses. Returns whether it succeeded; cancelling is no failure.
pub async fn share(data: &web_sys::ShareData) -> bool {
    match JsFuture::from(window().navigator().share_with_data(data)).await {
        Ok(_) => true,
        Err(error) => js_sys::Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError"),
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Keeps the screen on until [`WakeLock`] is dropped, where the browser can.
pub async fn keep_awake() -> Option<WakeLock> {
    let lock = js_sys::Reflect::get(&window().navigator(), &"wakeLock".into()).ok().filter(JsValue::is_object)?;
    let request: js_sys::Function = js_sys::Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    let promise: js_sys::Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(WakeLock)
}

/// The screen stays on until this is dropped.
pub struct WakeLock(JsValue);

impl Drop for WakeLock {
    fn drop(&mut self) {
        if let Ok(release) = js_sys::Reflect::get(&self.0, &"release".into())
            && let Some(release) = release.dyn_ref::<js_sys::Function>()
        {
            let _ = release.call0(&self.0);
        }
    }
}
