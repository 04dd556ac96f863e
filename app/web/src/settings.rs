//! Settings in `localStorage`: language, place, and the keystrokes that were under way when the page was left.

use crate::{device, people};
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use mijn_verhaal_core::{answers::Sheet, questionnaire::LISTS};
use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
    /// What is kept where the device is somebody else's.
    static MEMORY: RefCell<BTreeMap<String, String>> = RefCell::default();
}

const LANGUAGE: &str = "mv-language";
const PLACE: &str = "mv-place";
const ROLE: &str = "mv-role";
const READING: &str = "mv-reading";
const INVITATION: &str = "mv-invitation";
const TEMPLATES: &str = "mv-templates";
const UNSAVED: &str = "mv-unsaved-";
const PEOPLE: &str = "mv-people";
const ELSEWHERE: &str = "mv-elsewhere-";

/// The code of the language that was chosen.
pub fn language() -> Option<String> {
    get(LANGUAGE)
}

/// Keeps the language. Where settings cannot be kept, it lasts as long as the page.
pub fn keep_language(code: &str) {
    set(LANGUAGE, code);
}

/// The fragment of the page that was last open.
pub fn place() -> Option<String> {
    get(PLACE)
}

/// Keeps the place.
pub fn keep_place(fragment: &str) {
    // Where somebody is says what they think of; under a lock it is not kept.
    if !people::here().is_locked() {
        set(PLACE, fragment);
    }
}

/// Whether pages are read slower, and whether everything is read.
pub fn reading() -> (bool, bool) {
    let kept = get(READING).unwrap_or_default();
    (kept.contains("slower"), kept.contains("everything"))
}

/// Keeps how pages are read.
pub fn keep_reading((slower, everything): (bool, bool)) {
    let kept = [slower.then_some("slower"), everything.then_some("everything")];
    set(READING, &kept.into_iter().flatten().collect::<Vec<_>>().join(" "));
}

/// The id of the role a person chose among the reflection lists.
pub fn role() -> Option<String> {
    get(ROLE)
}

/// Keeps the role.
pub fn keep_role(id: &str) {
    set(ROLE, id);
}

/// The preset of the invitation that was opened last.
pub fn invitation() -> Option<String> {
    get(INVITATION)
}

/// Keeps an invitation, as a preset.
pub fn keep_invitation(preset: &str) {
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
    allowed().then(|| LocalStorage::get(TEMPLATES).ok()).flatten().unwrap_or_default()
}

/// Keeps the templates. Returns whether they were kept.
pub fn keep_templates(templates: &[Template]) -> bool {
    allowed() && LocalStorage::set(TEMPLATES, templates).is_ok()
}

/// The sheet of a list as it was when the page was left before it was saved.
pub fn unsaved(list: &str) -> Option<String> {
    get(&unsaved_of(list))
}

/// Keeps a sheet that is not saved yet; for `pagehide`, where nothing asynchronous ends in time.
pub fn keep_unsaved(list: &str, file: &str) {
    // What is under a lock is never kept beside it.
    if people::here().is_locked() {
        return;
    }
    set(&unsaved_of(list), file);
}

/// Forgets it: it is saved.
pub fn forget_unsaved(list: &str) {
    delete(&unsaved_of(list));
}

/// Forgets the place.
pub fn forget_place() {
    delete(PLACE);
}

/// The people on this device.
pub fn people() -> Option<String> {
    local()?.get_item(PEOPLE).ok()?
}

/// Keeps the people on this device; none is forgotten. Returns whether that worked.
pub fn keep_people(people: &str) -> bool {
    local().is_some_and(|storage| {
        if people.is_empty() { storage.remove_item(PEOPLE) } else { storage.set_item(PEOPLE, people) }.is_ok()
    })
}

/// Something that is kept for as long as the tab is open.
pub fn of_tab(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Keeps something for as long as the tab is open; none forgets it. Returns whether that worked.
pub fn keep_of_tab(key: &str, value: Option<&str>) -> bool {
    let storage = window().session_storage().ok().flatten();
    storage.is_some_and(|storage| {
        match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        }
        .is_ok()
    })
}

/// How many answers a list had when a copy of them was last kept elsewhere: a file, a code, paper.
pub fn kept_elsewhere(list: &str) -> usize {
    get(&format!("{ELSEWHERE}{list}")).and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// A copy of the answers has been kept elsewhere.
pub fn keep_elsewhere(sheet: &Sheet) {
    set(&format!("{ELSEWHERE}{}", sheet.list().id), &sheet.answers().count().to_string());
}

/// Erases every setting of this site.
pub fn erase() {
    for key in [LANGUAGE, PLACE, ROLE, READING, INVITATION, TEMPLATES] {
        delete(key);
    }
    for list in LISTS {
        forget_unsaved(&list.id);
        delete(&format!("{ELSEWHERE}{}", list.id));
    }
}

fn unsaved_of(list: &str) -> String {
    format!("{UNSAVED}{list}")
}

/// Where settings are kept: the browser may forbid that, and then nothing is asked of it.
fn local() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}

fn allowed() -> bool {
    local().is_some()
}

fn get(key: &str) -> Option<String> {
    if device::is_borrowed() && key != LANGUAGE {
        return MEMORY.with_borrow(|memory| memory.get(key).cloned());
    }
    allowed().then(|| LocalStorage::get(people::here().database(key)).ok()).flatten()
}

/// Returns whether it was kept.
fn set(key: &str, value: &str) -> bool {
    if device::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), value.to_owned()));
        return true;
    }
    allowed() && LocalStorage::set(people::here().database(key), value).is_ok()
}

fn delete(key: &str) {
    if device::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.remove(key));
    } else if allowed() {
        LocalStorage::delete(people::here().database(key));
    }
}
