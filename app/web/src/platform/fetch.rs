//! Fetches files of this site, and of no other.

use leptos::prelude::*;
use std::{error::Error, fmt};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file of the site could not be fetched: no connection, most likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchError;

/// Fetches a text file of this site.
pub async fn fetch_text(path: &str) -> Result<String, FetchError> {
    let text = async {
        let response: web_sys::Response = JsFuture::from(window().fetch_with_str(path)).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        JsFuture::from(response.text()?).await
    };
    text.await.ok().and_then(|text| text.as_string()).ok_or(FetchError)
}

/// The URL of a file of this build. Each build has its own folder, so that files of two builds are never mixed.
pub fn asset(path: &str) -> String {
    thread_local! {
        static BUILD: String = document()
            .query_selector("meta[name=mv-build]")
            .ok()
            .flatten()
            .and_then(|meta| meta.get_attribute("content"))
            .unwrap_or_default();
    }
    BUILD.with(|build| format!("{build}/{path}"))
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a file of the site could not be fetched")
    }
}

impl Error for FetchError {}
