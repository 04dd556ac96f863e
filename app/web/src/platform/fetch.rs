//! Fetches files of this site, and of no other.

use super::js::JsError;
use leptos::prelude::*;
use std::{error::Error, fmt};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file of the site could not be fetched.
#[derive(Debug, Clone, PartialEq)]
pub enum FetchError {
    /// It could not be reached or read: no connection, most likely.
    Failed(JsError),
    /// The server refused it, with this HTTP status.
    Refused(u16),
}

/// Fetches a text file of this site.
///
/// # Errors
/// Every [`FetchError`].
pub async fn fetch_text(path: &str) -> Result<String, FetchError> {
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(path)).await?.dyn_into()?;
    if !response.ok() {
        return Err(FetchError::Refused(response.status()));
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(FetchError::Failed(JsError(text)))
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
        match self {
            Self::Failed(_) => f.write_str("a file of the site could not be fetched"),
            Self::Refused(status) => write!(f, "the server refused a file of the site: status {status}"),
        }
    }
}

impl Error for FetchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed(cause) => Some(cause),
            Self::Refused(_) => None,
        }
    }
}

impl From<JsValue> for FetchError {
    fn from(reason: JsValue) -> Self {
        Self::Failed(JsError(reason))
    }
}
