//! Settings in `localStorage`: language, place, and the keystrokes that were under way when the page was left.

use crate::{platform::storage::local, profile};
use gloo_storage::{LocalStorage, Storage};
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
const ELSEWHERE: &str = "mv-elsewhere-";

/// The code of the language that was chosen.
pub fn language() -> Option<String> {
    get(LANGUAGE)
}

/// Keeps the language. Where settings cannot be kept, it lasts as long as the page.
pub fn save_language(code: &str) {
    set(LANGUAGE, code);
}

/// The fragment of the page that was last open.
pub fn place() -> Option<String> {
    get(PLACE)
}

/// Keeps the place.
pub fn save_place(fragment: &str) {
    // Where somebody is says what they think of; under a lock it is not kept.
    if !profile::current().is_locked() {
        set(PLACE, fragment);
    }
}

/// Whether pages are read slower, and whether everything is read.
pub fn reading() -> (bool, bool) {
    let kept = get(READING).unwrap_or_default();
    (kept.contains("slower"), kept.contains("everything"))
}

/// Keeps how pages are read.
pub fn save_reading((slower, everything): (bool, bool)) {
    let kept = [slower.then_some("slower"), everything.then_some("everything")];
    set(READING, &kept.into_iter().flatten().collect::<Vec<_>>().join(" "));
}

/// The id of the role a person chose among the reflection lists.
pub fn role() -> Option<String> {
    get(ROLE)
}

/// Keeps the role.
pub fn save_role(id: &str) {
    set(ROLE, id);
}

/// The preset of the invitation that was opened last.
pub fn invitation() -> Option<String> {
    get(INVITATION)
}

/// Keeps an invitation, as a preset.
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
    allowed().then(|| LocalStorage::get(TEMPLATES).ok()).flatten().unwrap_or_default()
}

/// Keeps the templates. Returns whether they were kept.
pub fn save_templates(templates: &[Template]) -> bool {
    allowed() && LocalStorage::set(TEMPLATES, templates).is_ok()
}

/// The sheet of a list as it was when the page was left before it was saved.
pub fn unsaved(list: &str) -> Option<String> {
    get(&unsaved_of(list))
}

/// Keeps a sheet that is not saved yet; for `pagehide`, where nothing asynchronous ends in time.
pub fn save_unsaved(list: &str, file: &str) {
    // What is under a lock is never kept beside it.
    if profile::current().is_locked() {
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

/// How many answers a list had when a copy of them was last kept elsewhere: a file, a code, paper.
pub fn copied_answers(list: &str) -> usize {
    get(&format!("{ELSEWHERE}{list}")).and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// A copy of the answers has been kept elsewhere.
pub fn record_copy(sheet: &Sheet) {
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

fn allowed() -> bool {
    local().is_some()
}

fn get(key: &str) -> Option<String> {
    if profile::is_borrowed() && key != LANGUAGE {
        return MEMORY.with_borrow(|memory| memory.get(key).cloned());
    }
    allowed().then(|| LocalStorage::get(profile::current().database(key)).ok()).flatten()
}

/// Returns whether it was kept.
fn set(key: &str, value: &str) -> bool {
    if profile::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), value.to_owned()));
        return true;
    }
    allowed() && LocalStorage::set(profile::current().database(key), value).is_ok()
}

fn delete(key: &str) {
    if profile::is_borrowed() {
        MEMORY.with_borrow_mut(|memory| memory.remove(key));
    } else if allowed() {
        LocalStorage::delete(profile::current().database(key));
    }
}
