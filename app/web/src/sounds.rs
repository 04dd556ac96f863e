//! Sounds that are recorded on this device: `app/record/record.js`, loaded when somebody records or listens.

use crate::browser;
use leptos::prelude::*;
use wasm_bindgen::{JsValue, closure::Closure};

/// What is told of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// The microphone is on.
    Recording,
    /// So many seconds may still be recorded.
    Left(u32),
    /// It is kept, and takes so many seconds.
    Kept(u32),
    /// It was played to its end.
    Played,
    /// The keys that are there.
    Keys(Vec<String>),
    /// It is gone.
    Erased,
    /// The microphone may not be used, or there is none.
    NoMicrophone,
    /// It could not be kept.
    NotKept,
}

impl Told {
    fn of(word: &str, what: &JsValue) -> Option<Self> {
        let number = || what.as_f64().map_or(0, |number| number.max(0.0) as u32);
        Some(match word {
            "recording" => Self::Recording,
            "left" => Self::Left(number()),
            "kept" => Self::Kept(number()),
            "played" => Self::Played,
            "keys" => Self::Keys(js_sys::Array::from(what).iter().filter_map(|key| key.as_string()).collect()),
            "erased" => Self::Erased,
            "no-microphone" => Self::NoMicrophone,
            "not-kept" => Self::NotKept,
            _ => return None,
        })
    }
}

type Listener = Closure<dyn Fn(String, JsValue)>;

/// The door to the sounds, for as long as a page is open.
#[derive(Clone, Copy)]
pub struct Sounds(StoredValue<Listener, LocalStorage>);

impl Sounds {
    /// A door; what happens is told here.
    pub fn new(told: impl Fn(Told) + 'static) -> Self {
        Self(StoredValue::new_local(Closure::new(move |word: String, what: JsValue| {
            if let Some(what) = Told::of(&word, &what) {
                told(what);
            }
        })))
    }

    /// Asks for something: see `app/record/record.js`. A recording ends after `limit` seconds.
    pub fn ask(self, command: &str, key: &str, limit: u32) {
        let told = self.0.with_value(|told| told.as_ref().clone());
        let entries = [("command", command.into()), ("key", key.into()), ("limit", limit.into()), ("told", told)];
        browser::tell_window_of("mv-record", &browser::object(&entries));
    }
}
