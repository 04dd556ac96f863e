//! Settings in `localStorage`: language, place, and what was not written to the store yet when the page was left.
//!
//! *Invariant*: on a borrowed device nothing about a person is stored; under a lock, neither a place nor an answer is.
//! *Boundary*: names every key; no other module but `profile` uses `localStorage`.

use crate::{platform::storage::local, profile};
use gloo_storage::{LocalStorage, Storage};
use mijn_verhaal_core::{answers::Sheet, questionnaire::LISTS};
use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
    /// The settings of a borrowed device, and of a browser that stores none.
    static MEMORY: RefCell<BTreeMap<String, String>> = RefCell::default();
}

const LANGUAGE: &str = "mv-language";
const PLACE: &str = "mv-place";
const ROLE: &str = "mv-role";
const READING: &str = "mv-reading";
const INVITATION: &str = "mv-invitation";
const TEMPLATES: &str = "mv-templates";
const UNSAVED: &str = "mv-unsaved-";
const COPIED: &str = "mv-elsewhere-";

/// The code of the language that was chosen.
pub fn language() -> Option<String> {
    get(LANGUAGE)
}

/// Saves the language. Where settings cannot be stored, it lasts as long as the page, and in what is stored of the answers.
pub fn save_language(code: &str) {
    set(LANGUAGE, code);
}

/// Restores the language from the record of a sheet, where the settings have none.
pub fn restore_language(code: &str) {
    if !code.is_empty() && language().is_none() {
        save_language(code);
    }
}

/// Whether the browser stores settings.
pub fn are_stored() -> bool {
    local().is_some()
}

/// The fragment of the page that was last open.
pub fn place() -> Option<String> {
    get(PLACE)
}

/// Saves the place.
pub fn save_place(fragment: &str) {
    // The place tells what somebody thinks of; under a lock it is not stored.
    if !profile::current().is_locked() {
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

/// The templates on this device.
pub fn templates() -> Vec<Template> {
    are_stored().then(|| LocalStorage::get(TEMPLATES).ok()).flatten().unwrap_or_default()
}

/// Saves the templates. Returns whether that worked.
pub fn save_templates(templates: &[Template]) -> bool {
    are_stored() && LocalStorage::set(TEMPLATES, templates).is_ok()
}

/// The sheet of a list as it was when the page was left before it was saved.
pub fn unsaved(list: &str) -> Option<String> {
    get(&unsaved_key(list))
}

/// Saves a sheet that is not in the store yet; for `pagehide`, where nothing asynchronous ends in time.
pub fn save_unsaved(list: &str, file: &str) {
    // What is under a lock is never stored unsealed beside it.
    if profile::current().is_locked() {
        return;
    }
    set(&unsaved_key(list), file);
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
}

fn unsaved_key(list: &str) -> String {
    format!("{UNSAVED}{list}")
}

fn get(key: &str) -> Option<String> {
    if !are_stored() || profile::is_borrowed() && key != LANGUAGE {
        return MEMORY.with_borrow(|memory| memory.get(key).cloned());
    }
    LocalStorage::get(profile::current().database(key)).ok()
}

/// Stores a value. Returns whether that worked.
fn set(key: &str, value: &str) -> bool {
    if !are_stored() || profile::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), value.to_owned()));
        return true;
    }
    LocalStorage::set(profile::current().database(key), value).is_ok()
}

fn delete(key: &str) {
    if !are_stored() || profile::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.remove(key));
    } else {
        LocalStorage::delete(profile::current().database(key));
    }
}
