//! Sounds that are recorded on this device: `app/record/record.js`, loaded when somebody records or listens.
//!
//! A spoken answer is kept under `answer/<list>/<question>`; the sheet knows how long it is. Every second that is kept is told to the
//! window (`mv-sound`), so that the sheet holds it whatever page is open by then ([`follow`]). In a file the sounds stand beside
//! the answers (`sounds`): they are put in and taken out there, and never pass through this program.

use crate::{app::App, browser, people};
use js_sys::Array;
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Sheet},
    questionnaire::{self, List, Question},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// What is told of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// The microphone is on.
    Recording,
    /// So many seconds may still be recorded.
    Left(u32),
    /// How loud it is, 0 to 100.
    Level(u32),
    /// It is kept, and takes so many seconds.
    Kept(u32),
    /// It was played to its end.
    Played,
    /// It is not on this device.
    Missing,
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
            "level" => Self::Level(number()),
            "kept" => Self::Kept(number()),
            "played" => Self::Played,
            "missing" => Self::Missing,
            "keys" => Self::Keys(Array::from(what).iter().filter_map(|key| key.as_string()).collect()),
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
        ask(&[("command", command.into()), ("key", key.into()), ("limit", limit.into()), ("told", told)]);
    }
}

fn ask(entries: &[(&str, JsValue)]) {
    browser::tell_window_of("mv-record", &browser::object(&[entries, &whose()].concat()));
}

/// Whose sounds they are.
fn whose() -> [(&'static str, JsValue); 2] {
    let person = people::here();
    [("database", person.database("mv-sounds").into()), ("seals", person.seals().into())]
}

/// Asks once, and waits for the word that comes of it and what belongs to it.
async fn once(command: &str, key: &str, file: JsValue) -> (String, JsValue) {
    let entries = [("command", command.into()), ("key", key.into()), ("file", file)];
    browser::ask_window("mv-record", &[&entries[..], &whose()].concat()).await
}

/// Where sounds of a file are while nobody has decided to keep them.
pub const LENT: &str = "lent/";

/// Where the spoken answers to a list are kept.
pub fn kept(list: &List) -> String {
    format!("answer/{}/", list.id)
}

/// Where the spoken answer to a question is kept.
pub fn key(question: &Question) -> String {
    format!("{}{}", kept(question.list()), question.id)
}

/// The file of a sheet with the sounds of its spoken answers, from where they are.
///
/// # Errors
/// The file as it was, if they could not be put in.
pub async fn put_in(place: &str, file: String) -> Result<String, String> {
    // What a person typed has its quotes escaped in a file.
    if !file.contains(r#""spoken":"#) {
        return Ok(file);
    }
    match once("attach", place, file.as_str().into()).await {
        (word, text) if word == "file" => text.as_string().ok_or(file),
        _ => Err(file),
    }
}

/// A file that was chosen, without the sounds in it; they are lent until somebody keeps them.
pub async fn take_out(file: JsValue) -> JsValue {
    let holds = file.dyn_ref::<js_sys::JsString>().is_some_and(|text| text.includes(r#""sounds":"#, 0));
    if !holds {
        return file;
    }
    match once("lend", LENT, file.clone()).await {
        (word, rest) if word == "file" => rest,
        _ => file,
    }
}

/// Keeps the sounds that were lent as those of the answers to a list, in the place of what was there. Returns whether that worked.
pub async fn keep(list: &List) -> bool {
    once("keep", &kept(list), JsValue::NULL).await.0 == "erased"
}

/// Puts the recordings of this person under the lock that is on now, or takes them out. Returns whether that worked.
pub async fn relock() -> bool {
    once("relock", "answer/", JsValue::NULL).await.0 == "erased"
}

/// Whether any of these answers was spoken.
pub fn any(sheet: &Sheet) -> bool {
    sheet.answers().any(|(_, answer)| answer.spoken().is_some())
}

/// Erases the spoken answers to a list, or everything that was ever recorded here. Returns whether it is gone.
pub async fn erase(list: Option<&List>) -> bool {
    once("erase", &list.map(kept).unwrap_or_default(), JsValue::NULL).await.0 == "erased"
}

/// Writes into the sheet what is recorded and erased, from now on.
pub fn follow(app: App) {
    browser::listen("mv-sound", move |detail| {
        let get = |name: &str| js_sys::Reflect::get(&detail, &name.into()).unwrap_or_default();
        let key = get("key").as_string().unwrap_or_default();
        let seconds = get("seconds").as_f64().filter(|seconds| *seconds > 0.0).map(|seconds| seconds as u16);
        let asked = key.strip_prefix("answer/").and_then(|rest| {
            let (list, id) = rest.split_once('/')?;
            questionnaire::list(list)?.question(id)
        });
        let Some(question) = asked else { return };
        let answers = app.sheets.of(question.list());
        let before = answers.sheet.with_untracked(|sheet| sheet.answer(question.id).cloned());
        let after = if get("begun").is_truthy() {
            // Who speaks takes a refusal back.
            before.clone().filter(|answer| matches!(answer, Answer::Given(_)))
        } else {
            Answer::with_recording(before.clone(), seconds)
        };
        if seconds.is_some() && !matches!(after, Some(Answer::Given(_))) {
            // Refused meanwhile.
            ask(&[("command", "forget".into()), ("key", key.into())]);
        }
        if after != before {
            answers.change(question, |sheet| sheet.set(question, after));
        }
    });
}
