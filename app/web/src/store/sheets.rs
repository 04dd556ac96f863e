//! The sheets of all lists: side by side on one device, each saved and erased by itself.

use super::{Autosave, LoadIssue, Store};
use crate::{profile::Profile, settings};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{LISTS, List},
};
use std::{cell::RefCell, rc::Rc};

/// Something else that is in the store, reloaded and cleared together with the sheets.
pub(super) trait StoreObserver {
    /// Loads what another window wrote meanwhile.
    fn reload(&self);
    /// Clears what is in memory; the store is left alone.
    fn clear(&self);
}

/// The sheets, one a list.
#[derive(Clone, Copy)]
pub struct Sheets {
    all: StoredValue<Vec<Autosave>>,
    /// Registered by the feature that needs it, so that the part with sessions is not loaded by everybody.
    observers: StoredValue<Vec<Rc<dyn StoreObserver>>, LocalStorage>,
    store: StoredValue<Rc<RefCell<Option<Rc<Store>>>>, LocalStorage>,
}

impl Sheets {
    /// Empty sheets, not connected to any store yet.
    pub fn new() -> Self {
        Self {
            all: StoredValue::new(LISTS.iter().map(Autosave::new).collect()),
            observers: StoredValue::new_local(Vec::new()),
            store: StoredValue::new_local(Rc::default()),
        }
    }

    /// Opens the store of a profile and loads every sheet. On a borrowed device there is none: sheets stay in memory.
    pub async fn open(self, profile: Profile) -> Option<LoadIssue> {
        let Profile::Own(person) = profile else {
            self.clear();
            return None;
        };
        let store = Store::open(person).await.ok().map(Rc::new);
        self.store.get_value().replace(store.clone());
        let stored = match &store {
            Some(store) => store.lists().await.ok(),
            None => None,
        };
        let mut issue = None;
        for answers in self.all() {
            let list = answers.list().id;
            let is_absent = stored.as_ref().is_some_and(|stored| !stored.iter().any(|id| list == id.as_str()));
            match &store {
                Some(store) if is_absent && settings::unsaved(&list).is_none() => answers.connect(store.clone()),
                _ => issue = answers.open(store.clone()).await.or(issue),
            }
            if issue == Some(LoadIssue::Locked) {
                self.clear();
                break;
            }
        }
        issue
    }

    /// The store, if it could be opened.
    pub(super) fn store(self) -> Option<Rc<Store>> {
        self.store.get_value().borrow().clone()
    }

    /// From now on this is reloaded and cleared together with the sheets.
    pub(super) fn register(self, observer: Rc<dyn StoreObserver>) {
        self.observers.update_value(|observers| observers.push(observer));
    }

    /// The sheet of a list.
    pub fn of(self, list: &'static List) -> Autosave {
        let found = self.all.with_value(|all| all.iter().find(|answers| answers.list() == list).copied());
        found.expect("every list has a sheet")
    }

    /// The lists with answers, read as signals.
    pub fn with_answers(self) -> Vec<&'static List> {
        let has_answers = |answers: &Autosave| answers.sheet.with(|sheet| !sheet.is_empty());
        self.all().into_iter().filter(has_answers).map(Autosave::list).collect()
    }

    /// Whether nothing was answered in any list.
    pub fn is_empty(self) -> bool {
        self.all().into_iter().all(|answers| answers.sheet.with_untracked(Sheet::is_empty))
    }

    /// Saves copies of what is not written yet; for `pagehide`.
    pub fn flush(self) {
        self.all().into_iter().for_each(Autosave::flush);
    }

    /// Loads what another window wrote meanwhile; for when this window becomes visible again.
    pub fn reload(self) {
        self.all().into_iter().for_each(Autosave::reload);
        self.observers.with_value(|observers| observers.iter().for_each(|observer| observer.reload()));
    }

    /// Clears what is in memory; the store is left alone.
    pub fn clear(self) {
        self.all().into_iter().for_each(Autosave::clear);
        self.observers.with_value(|observers| observers.iter().for_each(|observer| observer.clear()));
    }

    fn all(self) -> Vec<Autosave> {
        self.all.get_value()
    }
}
