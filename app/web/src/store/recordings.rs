//! Recordings on this device: `app/web/js/record.js`, imported when somebody records or listens.
//!
//! A spoken answer is stored under `answer/<list>/<question>`; the sheet holds its length. Every second that is stored is written into the
//! sheet, whatever page is open by then. In a file the sounds are beside the answers (`sounds`): the script attaches and detaches them,
//! so that they never enter the memory of this program.

use super::lock;
use crate::{
    platform::{
        dom,
        js::{self, Script},
    },
    profile,
};
use js_sys::Array;
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{List, Question},
};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

/// What happens to a recording.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordingEvent {
    /// The microphone is on.
    Recording,
    /// So many seconds may still be recorded.
    Left(u32),
    /// How loud it is, 0 to 100.
    Level(u32),
    /// It is stored, and takes so many seconds.
    Stored(u32),
    /// It was played to its end.
    Played,
    /// It is not on this device.
    Missing,
    /// The keys under which something is stored.
    Keys(Vec<String>),
    /// It was erased.
    Erased,
    /// The microphone may not be used, or there is none.
    NoMicrophone,
    /// It could not be stored.
    NotStored,
    /// The text of a file.
    File(JsValue),
}

impl RecordingEvent {
    /// Reads an event of `record.js`; none if it is of no kind known here.
    fn parse(name: &str, detail: &JsValue) -> Option<Self> {
        let number = || detail.as_f64().map_or(0, |number| number.max(0.0) as u32);
        Some(match name {
            "recording" => Self::Recording,
            "left" => Self::Left(number()),
            "level" => Self::Level(number()),
            "stored" => Self::Stored(number()),
            "played" => Self::Played,
            "missing" => Self::Missing,
            "keys" => Self::Keys(Array::from(detail).iter().filter_map(|key| key.as_string()).collect()),
            "erased" => Self::Erased,
            "file" => Self::File(detail.clone()),
            "no-microphone" => Self::NoMicrophone,
            "not-stored" => Self::NotStored,
            _ => return None,
        })
    }
}

type Listener = Closure<dyn Fn(String, JsValue)>;
type SheetListener = Closure<dyn Fn(String, f64, bool)>;

thread_local! {
    /// Whether anything was played or recorded in this page.
    static IS_USED: Cell<bool> = const { Cell::new(false) };
    /// Whether sounds were detached since they were last discarded.
    static HAS_DETACHED: Cell<bool> = const { Cell::new(false) };
    /// Is notified of what is recorded, as long as the page is open.
    static SHEET: RefCell<Option<SheetListener>> = const { RefCell::new(None) };
}

fn listener(notify: impl Fn(RecordingEvent) + 'static) -> Listener {
    Closure::new(move |name: String, detail: JsValue| {
        if let Some(event) = RecordingEvent::parse(&name, &detail) {
            notify(event);
        }
    })
}

/// The recorder and player, for as long as a page is open.
#[derive(Clone, Copy)]
pub struct Recordings(StoredValue<Listener, LocalStorage>);

impl Recordings {
    /// Calls `notify` with what happens.
    pub fn new(notify: impl Fn(RecordingEvent) + 'static) -> Self {
        Self(StoredValue::new_local(listener(notify)))
    }

    /// Runs a command: see `app/web/js/record.js`. A recording ends after `limit` seconds.
    pub fn command(self, command: &'static str, key: &str, limit: u32) {
        let notify: JsValue = self.0.with_value(|notify| notify.as_ref().clone());
        let entries = [("command", command.into()), ("key", key.into()), ("limit", limit.into()), ("notify", notify)];
        spawn_local(async move {
            if run(&entries).await.is_none() {
                let notify: js_sys::Function = entries[3].1.clone().unchecked_into();
                let _ = notify.call2(&JsValue::NULL, &"not-stored".into(), &JsValue::NULL);
            }
        });
    }
}

/// Runs a command on the current profile's recordings; none if the script could not be imported.
async fn run(entries: &[(&str, JsValue)]) -> Option<()> {
    IS_USED.set(true);
    let person = profile::person();
    // Erasing needs no key: it works where the lock cannot be loaded, or its code was forgotten.
    let needs_key = !entries.iter().any(|(name, value)| {
        *name == "command" && ["erase", "keys", "silence", "stop"].iter().any(|command| *value == *command)
    });
    // A borrowed device has no database: recordings are in memory.
    let database = person.map(|person| person.database("mv-sounds"));
    let lock = match &database {
        Some(database) if needs_key => lock::for_recordings(database, "sounds").await.ok()?,
        _ => JsValue::NULL,
    };
    let database = database.map_or(JsValue::NULL, JsValue::from);
    let store = [("database", database), ("lock", lock)];
    let sheet = SHEET.with_borrow(|sheet| sheet.as_ref().map_or(JsValue::NULL, |sheet| sheet.as_ref().clone()));
    let more = [("store", dom::object(&store).into()), ("sheet", sheet)];
    js::call(Script::Record, "record", &dom::object(&[entries, &more].concat())).await.ok()?;
    Some(())
}

/// Runs a command and waits for the first thing that happens.
async fn run_once(command: &'static str, key: &str, file: JsValue) -> RecordingEvent {
    let first = std::rc::Rc::new(RefCell::new(None));
    let notify = {
        let first = first.clone();
        listener(move |event| {
            first.borrow_mut().get_or_insert(event);
        })
    };
    let entries =
        [("command", command.into()), ("key", key.into()), ("file", file), ("notify", notify.as_ref().clone())];
    run(&entries).await;
    first.take().unwrap_or(RecordingEvent::NotStored)
}

/// Stops what is playing; the player is notified.
pub fn silence() {
    if IS_USED.get() {
        spawn_local(async {
            run(&[("command", "silence".into()), ("key", "".into())]).await;
        });
    }
}

/// The prefix of the sounds of an opened file, in memory until somebody decides to store them.
pub const DETACHED: &str = "lent/";

/// Where the spoken answers to a list are stored.
pub fn prefix(list: &List) -> String {
    format!("answer/{}/", list.id)
}

/// Where the spoken answer to a question is stored.
pub fn key(question: &Question) -> String {
    format!("{}{}", prefix(question.list()), question.id)
}

/// The file of a sheet with the sounds of its spoken answers, from under `prefix`.
///
/// # Errors
/// The file as it was, if they could not be attached.
pub async fn attach(prefix: &str, file: String) -> Result<String, String> {
    // What a person typed has its quotes escaped in a file.
    if !file.contains(r#""spoken":"#) {
        return Ok(file);
    }
    match run_once("attach", prefix, file.as_str().into()).await {
        RecordingEvent::File(text) => text.as_string().ok_or(file),
        _ => Err(file),
    }
}

/// A file that was chosen, without the sounds in it; these are in memory until somebody stores or discards them.
pub async fn detach(file: JsValue) -> JsValue {
    let has_sounds = file.dyn_ref::<js_sys::JsString>().is_some_and(|text| text.includes(r#""sounds":"#, 0));
    if !has_sounds {
        return file;
    }
    HAS_DETACHED.set(true);
    match run_once("detach", DETACHED, file.clone()).await {
        RecordingEvent::File(rest) => rest,
        _ => file,
    }
}

/// Discards the sounds that were detached.
pub fn discard_detached() {
    if HAS_DETACHED.replace(false) {
        spawn_local(async {
            // The script was imported when they were detached: this cannot fail.
            let _ = js::call(Script::Record, "discardDetached", &JsValue::NULL).await;
        });
    }
}

/// Stores the detached sounds as those of the answers to a list, and replaces what was there. Returns whether that worked.
pub async fn store_detached(list: &List) -> bool {
    run_once("store-detached", &prefix(list), JsValue::NULL).await == RecordingEvent::Erased
}

/// Seals the recordings of the current profile, or opens them, as the phase of its lock says. Returns whether that worked.
pub(super) async fn relock() -> bool {
    run_once("relock", "", JsValue::NULL).await == RecordingEvent::Erased
}

/// Whether any of these answers was spoken.
pub fn any(sheet: &Sheet) -> bool {
    sheet.answers().any(|(_, answer)| answer.spoken().is_some())
}

/// Erases the spoken answers to a list, or everything that was ever recorded here. Returns whether that worked.
pub async fn erase(list: Option<&List>) -> bool {
    run_once("erase", &list.map(prefix).unwrap_or_default(), JsValue::NULL).await == RecordingEvent::Erased
}

/// Calls `notify` with what is recorded and erased from now on: the key, its length in seconds (0: none), and whether the recording is new.
pub(super) fn listen(notify: impl Fn(String, f64, bool) + 'static) {
    SHEET.set(Some(Closure::new(notify)));
}

/// Deletes a recording that nothing refers to.
pub(super) fn delete(key: String) {
    spawn_local(async move {
        run(&[("command", "delete".into()), ("key", key.into())]).await;
    });
}
