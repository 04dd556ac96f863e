//! Files: handing one to the browser to keep, and reading one a person chose.

use crate::{browser, sounds};
use leptos::prelude::*;
use mijn_verhaal_core::answers::file::{FileError, JsonError};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The kinds of file to choose from: phones that know no JSON files offer them as text.
pub const ACCEPT: &str = ".json,.txt,application/json,text/plain";

/// Offers a text as a file to keep. Returns whether the browser took it.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_ok()
}

/// Offers the file of a sheet to keep, with its spoken answers, from where they are. Tells where they could not go along.
pub fn save_sheet(name: String, place: String, file: String, without: impl FnOnce() + 'static) {
    spawn_local(async move {
        let file = sounds::put_in(&place, file).await.unwrap_or_else(|file| {
            without();
            file
        });
        save(&name, "application/json", &file);
    });
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let blob = blob(kind, text)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let anchor: web_sys::HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Safari still reads the address after the click.
    set_timeout(move || drop(web_sys::Url::revoke_object_url(&url)), std::time::Duration::from_secs(60));
    Ok(())
}

/// Puts a text as a file into what is shared: as JSON, or as plain text where the browser shares no JSON. Returns whether it can.
pub fn share_with(data: &web_sys::ShareData, name: &str, text: &str) -> bool {
    let kinds = [("json", "application/json"), ("txt", "text/plain")];
    kinds.into_iter().any(|(ending, kind)| {
        let name = name.replace(".json", &format!(".{ending}"));
        let options = web_sys::FilePropertyBag::new();
        options.set_type(kind);
        let file = web_sys::File::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &name, &options);
        let Ok(file) = file else { return false };
        data.set_files(&js_sys::Array::of1(&file));
        browser::can_share_this(data)
    })
}

fn blob(kind: &str, text: &str) -> Result<web_sys::Blob, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)
}

/// The texts of the files a person chose, none larger than this, and forgets the choice so that the same file can be chosen again.
/// Sounds in them are taken out: see [`sounds::take_out`].
pub async fn chosen(input: &web_sys::HtmlInputElement, max_bytes: usize) -> Vec<Result<String, FileError>> {
    let mut texts = Vec::new();
    if let Some(files) = input.files() {
        for file in (0..files.length()).filter_map(|at| files.get(at)) {
            let too_large = file.size() > max_bytes as f64;
            texts.push(if too_large { Err(FileError::TooLarge) } else { read(&file).await });
        }
    }
    input.set_value("");
    texts
}

const NO_TEXT: FileError = FileError::Unreadable(JsonError::NO_TEXT);

async fn read(file: &web_sys::File) -> Result<String, FileError> {
    let text = JsFuture::from(file.text()).await.map_err(|_| NO_TEXT)?;
    sounds::take_out(text).await.as_string().ok_or(NO_TEXT)
}

/// The name of a file made today.
pub fn name(kind: &str) -> String {
    format!("mijn-verhaal-{kind}-{}.json", browser::today())
}
