//! The few scripts in JavaScript (`app/web/js/`), imported when they are first needed.

use js_sys::{Function, Reflect};
use std::{error::Error, fmt};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

/// A script of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// A borrowed device: the idle timer, navigation without browser history (`borrowed.js`).
    Borrowed,
    /// The key of a lock on this device (`lock.js`).
    Lock,
    /// Whether this is a private window (`private.js`).
    Private,
    /// Reading a page aloud (`read.js`).
    Read,
    /// The microphone, and stored recordings (`record.js`).
    Record,
    /// The camera (`scan.js`).
    Scan,
}

impl Script {
    fn name(self) -> &'static str {
        match self {
            Self::Borrowed => "borrowed",
            Self::Lock => "lock",
            Self::Private => "private",
            Self::Read => "read",
            Self::Record => "record",
            Self::Scan => "scan",
        }
    }
}

/// JavaScript threw an exception, or a promise was rejected, with what was thrown.
#[derive(Debug, Clone, PartialEq)]
pub struct JsError(pub JsValue);

impl fmt::Display for JsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JavaScript failed: {:?}", self.0)
    }
}

impl Error for JsError {}

impl From<JsValue> for JsError {
    fn from(reason: JsValue) -> Self {
        Self(reason)
    }
}

#[wasm_bindgen]
extern "C" {
    /// Imports a script of the site by its name; `index.html` holds its URL in this build.
    #[wasm_bindgen(js_namespace = site, js_name = script, catch)]
    async fn import(name: &str) -> Result<JsValue, JsValue>;
}

/// Imports a script.
///
/// # Errors
/// [`JsError`] if it cannot be fetched; the next call tries again.
pub async fn load(script: Script) -> Result<JsValue, JsError> {
    Ok(import(script.name()).await?)
}

/// Calls a function that a script exports, with one object, and awaits its promise.
///
/// # Errors
/// [`JsError`] if the script cannot be fetched, has no such function, or its function fails.
pub async fn call(script: Script, function: &str, argument: &JsValue) -> Result<JsValue, JsError> {
    let module = load(script).await?;
    let function: Function = Reflect::get(&module, &function.into())?.dyn_into()?;
    let promise = js_sys::Promise::resolve(&function.call1(&module, argument)?);
    Ok(JsFuture::from(promise).await?)
}
