//! Settings in `localStorage`: language, place, and what was not written to the store yet when the page was left.
//!
//! *Invariant*: on a borrowed device, and while no profile is decided on, everything is in memory; under a lock, neither a place nor an answer is stored.
//! *Boundary*: names every key; no other module but `profile` uses `localStorage`.

use crate::{
    platform::storage::{local, set_tab_value},
    profile::{self, PersonId},
};
use gloo_storage::{LocalStorage, Storage};
use mijn_verhaal_core::{answers::Sheet, questionnaire::LISTS};
use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
    /// The settings of a page without a person: a borrowed device, or the gate.
    static MEMORY: RefCell<BTreeMap<String, String>> = RefCell::default();
}

const LANGUAGE: &str = "mv-language";
const PLACE: &str = "mv-place";
const ROLE: &str = "mv-role";
const READING: &str = "mv-reading";
const INVITATION: &str = "mv-invitation";
const TEMPLATES: &str = "mv-templates";
const UNSAVED: &str = "mv-unsaved-";
/// What an unsaved sheet begins with: the number of its owner follows, on a line of its own.
const OWNER: &str = "@";
/// What was typed last when the program failed, for this tab: `html/index.html` writes and reads it.
const TYPED: &str = "mv-typed";
const COPIED: &str = "mv-elsewhere-";

/// The code of the language that was chosen; at the gate, that of the device.
pub fn language() -> Option<String> {
    get(LANGUAGE).or_else(profile::guest_language).or_else(|| {
        profile::person().is_none().then(local).flatten()?;
        LocalStorage::get(LANGUAGE).ok()
    })
}

/// Saves the language. Where settings cannot be stored, it lasts as long as the page.
pub fn save_language(code: &str) {
    set(LANGUAGE, code);
}

/// The fragment of the page that was last open.
pub fn place() -> Option<String> {
    get(PLACE)
}

/// Saves the place.
pub fn save_place(fragment: &str) {
    // The place tells what somebody thinks of; under a lock it is not stored.
    if !is_locked() {
        set(PLACE, fragment);
    }
}

/// Whether pages are read slower, and whether everything is read.
pub fn reading() -> (bool, bool) {
    let stored = get(READING).unwrap_or_default();
    (stored.contains("slower"), stored.contains("everything"))
}

/// Saves how pages are read.
pub fn save_reading((slower, everything): (bool, bool)) {
    let chosen = [slower.then_some("slower"), everything.then_some("everything")];
    set(READING, &chosen.into_iter().flatten().collect::<Vec<_>>().join(" "));
}

/// The id of the role a person chose among the reflection lists.
pub fn role() -> Option<String> {
    get(ROLE)
}

/// Saves the role.
pub fn save_role(id: &str) {
    set(ROLE, id);
}

/// The preset of the invitation that was opened last.
pub fn invitation() -> Option<String> {
    get(INVITATION)
}

/// Saves an invitation, as a preset.
pub fn save_invitation(preset: &str) {
    set(INVITATION, preset);
}

/// A klantmanager's template: its name, and an invitation without a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Template {
    /// What the klantmanager calls it.
    pub name: String,
    /// The preset.
    pub preset: String,
}

/// The templates of the current profile.
pub fn templates() -> Vec<Template> {
    person().and_then(|person| LocalStorage::get(person.database(TEMPLATES)).ok()).unwrap_or_default()
}

/// Saves the templates. Returns whether that worked.
pub fn save_templates(templates: &[Template]) -> bool {
    person().is_some_and(|person| LocalStorage::set(person.database(TEMPLATES), templates).is_ok())
}

/// The sheet of a list as it was when the page was left before it was saved. What another person left is refused.
pub fn unsaved(list: &str) -> Option<String> {
    let stored = get(&unsaved_key(list))?;
    match stored.strip_prefix(OWNER) {
        Some(owned) => {
            let (owner, file) = owned.split_once('\n')?;
            (person()?.to_string() == owner).then(|| file.to_owned())
        }
        // An earlier version wrote no owner.
        None => Some(stored),
    }
}

/// Saves a sheet that is not in the store yet, with the number of its owner; for `pagehide`, where nothing asynchronous ends in time.
pub fn save_unsaved(list: &str, file: &str) {
    // What is under a lock is never stored unsealed beside it.
    if let Some(person) = person().filter(|_| !is_locked()) {
        set(&unsaved_key(list), &format!("{OWNER}{person}\n{file}"));
    }
}

/// Deletes that sheet: it is in the store.
pub fn clear_unsaved(list: &str) {
    delete(&unsaved_key(list));
}

/// Deletes the place.
pub fn clear_place() {
    delete(PLACE);
}

/// How many answers a list had when they were last copied off this device: a file, a code, paper.
pub fn copied_answers(list: &str) -> usize {
    get(&format!("{COPIED}{list}")).and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// Records that the answers were copied off this device.
pub fn record_copy(sheet: &Sheet) {
    set(&format!("{COPIED}{}", sheet.list().id), &sheet.answers().count().to_string());
}

/// Erases every setting of this site.
pub fn erase() {
    for key in [LANGUAGE, PLACE, ROLE, READING, INVITATION, TEMPLATES] {
        delete(key);
    }
    for list in LISTS {
        clear_unsaved(&list.id);
        delete(&format!("{COPIED}{}", list.id));
    }
    set_tab_value(TYPED, None);
}

fn unsaved_key(list: &str) -> String {
    format!("{UNSAVED}{list}")
}

/// Whose settings are stored; nobody's on a borrowed device, at the gate, and where the browser forbids it.
fn person() -> Option<PersonId> {
    profile::person().filter(|_| local().is_some())
}

fn is_locked() -> bool {
    profile::person().is_some_and(PersonId::is_locked)
}

fn get(key: &str) -> Option<String> {
    match person() {
        Some(person) => LocalStorage::get(person.database(key)).ok(),
        None => MEMORY.with_borrow(|memory| memory.get(key).cloned()),
    }
}

fn set(key: &str, value: &str) {
    match person() {
        // Where it cannot be stored, it lasts as long as the page needs it.
        Some(person) => drop(LocalStorage::set(person.database(key), value)),
        None => MEMORY.with_borrow_mut(|memory| drop(memory.insert(key.to_owned(), value.to_owned()))),
    }
}

fn delete(key: &str) {
    match person() {
        Some(person) => LocalStorage::delete(person.database(key)),
        None => MEMORY.with_borrow_mut(|memory| drop(memory.remove(key))),
    }
}
