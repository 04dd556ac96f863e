//! Messages between the windows of this site on one device.
//!
//! By a `BroadcastChannel`; where the browser has none, by the `storage` event of a value that is set and removed again. A message is no secret and no
//! answer: a short name of what changed.

use super::storage;
use js_sys::{Array, Function, Reflect};
use leptos::{ev, leptos_dom::helpers::window_event_listener};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// What a value of the fallback is called, before the name of the channel.
const VALUE: &str = "mv-message-";

/// A channel to the other windows.
pub struct Channel {
    name: String,
    channel: Option<JsValue>,
}

impl Channel {
    /// Opens the channel of this name.
    pub fn open(name: &str) -> Self {
        let construct = || {
            let class: Function = Reflect::get(&js_sys::global(), &"BroadcastChannel".into())?.dyn_into()?;
            Reflect::construct(&class, &Array::of1(&name.into()))
        };
        Self { name: name.to_owned(), channel: construct().ok() }
    }

    /// Calls `receive` with every message of another window, as long as the page is open.
    pub fn listen(&self, receive: impl Fn(String) + 'static) {
        let Some(channel) = &self.channel else {
            let key = format!("{VALUE}{}", self.name);
            let _ = window_event_listener(ev::storage, move |event| {
                if event.key().as_ref() == Some(&key)
                    && let Some(text) = event.new_value().and_then(|value| Some(value.split_once(' ')?.1.to_owned()))
                {
                    receive(text);
                }
            });
            return;
        };
        let notify = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(text) = Reflect::get(&event, &"data".into()).ok().and_then(|data| data.as_string()) {
                receive(text);
            }
        });
        // It was made above: it takes any value.
        let _ = Reflect::set(channel, &"onmessage".into(), notify.as_ref());
        notify.forget();
    }

    /// Sends a message to the other windows.
    pub fn send(&self, text: &str) {
        if let Some(channel) = &self.channel {
            let post =
                || Reflect::get(channel, &"postMessage".into())?.dyn_into::<Function>()?.call1(channel, &text.into());
            // A closed channel belongs to a page that is going.
            let _ = post();
        } else if let Some(storage) = storage::local() {
            let key = format!("{VALUE}{}", self.name);
            // Unlike the value before, or there is no event.
            let _ = storage.set_item(&key, &format!("{} {text}", js_sys::Math::random()));
            let _ = storage.remove_item(&key);
        }
    }
}
