//! Files: saving one as a download, and sharing one with another app.

use super::{clock, share};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// The `accept` of file inputs: phones without a JSON type list such files as text.
pub const ACCEPT: &str = ".json,.txt,application/json,text/plain";

/// Saves a text as a file, by a download. Returns whether the browser started it.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    download(name, kind, text).is_ok()
}

fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let blob = blob(kind, text)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let anchor: web_sys::HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Safari reads the URL some time after the click.
    set_timeout(move || drop(web_sys::Url::revoke_object_url(&url)), std::time::Duration::from_secs(60));
    Ok(())
}

/// Adds a text as a file to what is shared: as JSON, or as plain text where the browser cannot share JSON. Returns whether the
/// browser can share it.
pub fn share_with(data: &web_sys::ShareData, name: &str, text: &str) -> bool {
    let kinds = [("json", "application/json"), ("txt", "text/plain")];
    kinds.into_iter().any(|(ending, kind)| {
        let name = name.replace(".json", &format!(".{ending}"));
        let options = web_sys::FilePropertyBag::new();
        options.set_type(kind);
        let file = web_sys::File::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &name, &options);
        let Ok(file) = file else { return false };
        data.set_files(&js_sys::Array::of1(&file));
        share::can_share_this(data)
    })
}

fn blob(kind: &str, text: &str) -> Result<web_sys::Blob, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)
}

/// The name of a file made today.
pub fn name(kind: &str) -> String {
    format!("mijn-verhaal-{kind}-{}.json", clock::today())
}
