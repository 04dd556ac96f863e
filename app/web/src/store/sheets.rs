//! The sheets of all lists: side by side on one device, each saved and erased by itself.

use super::{Autosave, LoadIssue, Store};
use crate::{profile, settings};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{LISTS, List},
};
use std::{cell::RefCell, rc::Rc};

/// Something kept in the store beside the sheets.
pub(super) trait Kept {
    /// Takes over what another tab wrote meanwhile.
    fn look_again(&self);
    /// Forgets what is on screen; the store is left alone.
    fn forget(&self);
}

/// The sheets, one a list.
#[derive(Clone, Copy)]
pub struct Sheets {
    all: StoredValue<Vec<Autosave>>,
    /// What else is kept in the store, by whom it is used: a program that has no sessions does not carry them.
    others: StoredValue<Vec<Rc<dyn Kept>>, LocalStorage>,
    store: StoredValue<Rc<RefCell<Option<Rc<Store>>>>, LocalStorage>,
}

impl Sheets {
    /// Empty sheets, not connected to any store yet.
    pub fn new() -> Self {
        Self {
            all: StoredValue::new(LISTS.iter().map(Autosave::new).collect()),
            others: StoredValue::new_local(Vec::new()),
            store: StoredValue::new_local(Rc::default()),
        }
    }

    /// Opens the store and takes over what it holds.
    pub async fn open(self) -> Option<LoadIssue> {
        if profile::is_borrowed() {
            self.forget();
            return None;
        }
        let store = Store::open().await.ok().map(Rc::new);
        self.store.get_value().replace(store.clone());
        let stored = match &store {
            Some(store) => store.lists().await.ok(),
            None => None,
        };
        let mut found = None;
        for answers in self.all() {
            let list = answers.list().id;
            let nothing = stored.as_ref().is_some_and(|stored| !stored.iter().any(|id| list == id.as_str()));
            match &store {
                Some(store) if nothing && settings::unsaved(&list).is_none() => answers.connect(store.clone()),
                _ => found = answers.open(store.clone()).await.or(found),
            }
            if found == Some(LoadIssue::Locked) {
                self.forget();
                break;
            }
        }
        found
    }

    /// The store, if it could be opened.
    pub(super) fn store(self) -> Option<Rc<Store>> {
        self.store.get_value().borrow().clone()
    }

    /// From now on this is looked at and forgotten with the sheets.
    pub(super) fn keep(self, other: Rc<dyn Kept>) {
        self.others.update_value(|others| others.push(other));
    }

    /// The sheet of a list.
    pub fn of(self, list: &'static List) -> Autosave {
        let found = self.all.with_value(|all| all.iter().find(|answers| answers.list() == list).copied());
        found.expect("every list has a sheet")
    }

    /// The lists with answers, read as signals.
    pub fn begun(self) -> Vec<&'static List> {
        let begun = |answers: &Autosave| answers.sheet.with(|sheet| !sheet.is_empty());
        self.all().into_iter().filter(begun).map(Autosave::list).collect()
    }

    /// Whether nothing was answered in any list.
    pub fn is_empty(self) -> bool {
        self.all().into_iter().all(|answers| answers.sheet.with_untracked(Sheet::is_empty))
    }

    /// Keeps what is not written yet; for `pagehide`.
    pub fn leave(self) {
        self.all().into_iter().for_each(Autosave::leave);
    }

    /// Takes over what another tab wrote meanwhile; for when this tab is looked at again.
    pub fn look_again(self) {
        self.all().into_iter().for_each(Autosave::look_again);
        self.others.with_value(|others| others.iter().for_each(|other| other.look_again()));
    }

    /// Forgets what is on screen; the store is left alone.
    pub fn forget(self) {
        self.all().into_iter().for_each(Autosave::forget);
        self.others.with_value(|others| others.iter().for_each(|other| other.forget()));
    }

    fn all(self) -> Vec<Autosave> {
        self.all.get_value()
    }
}
