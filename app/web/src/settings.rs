//! Settings in `localStorage`: language, place, and the keystrokes that were under way when the page was left.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use mijn_verhaal_core::questionnaire::LISTS;

const LANGUAGE: &str = "mv-language";
const PLACE: &str = "mv-place";
const ROLE: &str = "mv-role";
const READING: &str = "mv-reading";
const INVITATION: &str = "mv-invitation";
const TEMPLATES: &str = "mv-templates";
const UNSAVED: &str = "mv-unsaved-";

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
    set(PLACE, fragment);
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
    set(&unsaved_of(list), file);
}

/// Forgets it: it is saved.
pub fn forget_unsaved(list: &str) {
    delete(&unsaved_of(list));
}

/// Erases every setting of this site.
pub fn erase() {
    for key in [LANGUAGE, PLACE, ROLE, READING, INVITATION, TEMPLATES] {
        delete(key);
    }
    for list in LISTS {
        forget_unsaved(list.id);
    }
}

fn unsaved_of(list: &str) -> String {
    format!("{UNSAVED}{list}")
}

/// Whether the browser lets this site keep settings: it may forbid that, and then nothing is asked of it.
fn allowed() -> bool {
    window().local_storage().is_ok_and(|storage| storage.is_some())
}

fn get(key: &str) -> Option<String> {
    allowed().then(|| LocalStorage::get(key).ok()).flatten()
}

/// Returns whether it was kept.
fn set(key: &str, value: &str) -> bool {
    allowed() && LocalStorage::set(key, value).is_ok()
}

fn delete(key: &str) {
    if allowed() {
        LocalStorage::delete(key);
    }
}
