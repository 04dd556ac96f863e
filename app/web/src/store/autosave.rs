//! Autosave: every change to the sheet of a list is written at once, one write at a time, and told only when it is durable.

use super::{Store, StoreError, Written};
use crate::{platform::clock, profile, settings, store::lock};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Sheet, file},
    questionnaire::{List, Question, QuestionId},
};
use std::{cell::RefCell, collections::BTreeSet, rc::Rc};
use wasm_bindgen_futures::spawn_local;

/// Whether the answers on screen would survive the browser being killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// They would.
    Yes,
    /// They are being written.
    Pending,
    /// They could not be written; they are on this page only.
    No,
    /// They are on this page only, as wished: the device is somebody else's.
    Never,
}

/// What happened to the stored answers that a person must know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadIssue {
    /// Some or all could not be read and were kept aside.
    Unreadable,
    /// They were made by a newer version of the site and were kept aside.
    Newer,
    /// They are under a lock that the list of people does not know any more; it does now.
    Locked,
}

/// Keeps a sheet saved.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// The sheet, as on screen.
    pub sheet: RwSignal<Sheet>,
    /// Whether it is saved.
    pub saved: RwSignal<Saved>,
    /// Whether another tab had changed it and both were joined.
    pub joined: RwSignal<bool>,
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
}

#[derive(Default)]
struct Inner {
    store: Option<Rc<Store>>,
    revision: u64,
    /// Changed here since the last write.
    changed: BTreeSet<QuestionId>,
    /// Something that belongs to no question changed (finishing, opening a file).
    whole: bool,
    /// The same two, of the write that is under way.
    under_way: (BTreeSet<QuestionId>, bool),
    writing: bool,
}

impl Inner {
    /// What was under way was not written: it is still to be.
    fn take_back(&mut self) {
        let (changed, whole) = std::mem::take(&mut self.under_way);
        self.changed.extend(changed);
        self.whole |= whole;
    }
}

/// In `mv-unsaved-…`, in the place of the questions that were changed: something that belongs to none.
const WHOLE: &str = "*";

impl Autosave {
    /// An empty sheet, not connected to any store yet.
    pub fn new(list: &'static List) -> Self {
        Self {
            sheet: RwSignal::new(Sheet::new(list, &clock::now())),
            saved: RwSignal::new(Saved::Yes),
            joined: RwSignal::new(false),
            inner: StoredValue::new_local(Rc::default()),
        }
    }

    /// Writes to this store from now on; it holds nothing of this list.
    pub(super) fn connect(self, store: Rc<Store>) {
        self.inner().borrow_mut().store = Some(store);
    }

    /// Takes over what the store holds, and what was under way when the page was last left.
    pub(super) async fn open(self, store: Option<Rc<Store>>) -> Option<LoadIssue> {
        let found = self.take_stored(store).await;
        if found != Some(LoadIssue::Locked)
            && let Some(unsaved) = settings::unsaved(&self.list().id)
        {
            self.take_unsaved(&unsaved);
        }
        found
    }

    async fn take_stored(self, store: Option<Rc<Store>>) -> Option<LoadIssue> {
        let Some(store) = store else {
            self.saved.set(Saved::No);
            return None;
        };
        let list = self.list();
        let stored = store.read(&list.id).await;
        if let Ok(Some(stored)) = &stored
            && let Some(lock) = lock::lock_of(&stored.file).filter(|_| !profile::current().is_locked())
        {
            profile::change_current(|person| person.lock = Some(lock));
            return Some(LoadIssue::Locked);
        }
        let mut found = None;
        match stored {
            Err(StoreError) => self.saved.set(Saved::No),
            Ok(None) => {}
            Ok(Some(stored)) => {
                let opened = file::read(&stored.file);
                if matches!(&opened, Ok(opened) if opened.left_out.is_empty()) {
                    self.inner().borrow_mut().revision = stored.revision;
                } else {
                    found = Some(match opened {
                        Err(file::FileError::Newer) => LoadIssue::Newer,
                        _ => LoadIssue::Unreadable,
                    });
                    if store.move_aside(&list.id, &clock::now(), &stored.file).await.is_err() {
                        // Without a safe copy the unreadable record must not be written over.
                        self.saved.set(Saved::No);
                        return found;
                    }
                }
                if let Ok(opened) = opened {
                    self.sheet.set(opened.sheet);
                }
            }
        }
        self.inner().borrow_mut().store = Some(store);
        if found.is_some() && self.sheet.with_untracked(|sheet| !sheet.is_empty()) {
            self.touch_whole();
        }
        found
    }

    /// Joins what was under way when the page was last left with what the store holds. That page may never have seen it (the store
    /// could not be opened then), so only what was changed there counts, whatever the clock said.
    fn take_unsaved(self, unsaved: &str) {
        // A version before this one kept the file alone.
        let (head, file) =
            if unsaved.starts_with('{') { ("1 *", unsaved) } else { unsaved.split_once('\n').unwrap_or_default() };
        let Ok(mut unsaved) = file::read(file).map(|opened| opened.sheet) else { return };
        let (revision, changed) = head.split_once(' ').unwrap_or_default();
        let is_whole = changed == WHOLE;
        let is_mine = |id: &QuestionId| {
            if is_whole { unsaved.answer(*id).is_some() } else { changed.split(' ').any(|one| *id == one) }
        };
        let mine: BTreeSet<_> = self.list().questions().map(|question| question.id).filter(is_mine).collect();
        let stored = self.sheet.get_untracked();
        // A revision the store does not have any more: it lost what it had.
        let is_newer = revision.parse::<u64>().is_ok_and(|revision| revision > self.inner().borrow().revision);
        if !(stored.is_empty() || is_newer || is_whole && revision != "0") {
            unsaved.merge(&stored, &mine);
        }
        self.sheet.set(unsaved);
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            inner.whole |= is_whole;
            inner.changed.extend(mine);
        }
        self.write();
    }

    /// Changes the sheet where it is about one question, and saves it.
    pub fn change(self, question: &'static Question, change: impl FnOnce(&mut Sheet)) {
        self.update(change);
        self.inner().borrow_mut().changed.insert(question.id);
        self.write();
    }

    /// Changes the sheet as a whole, and saves it.
    pub fn change_whole(self, change: impl FnOnce(&mut Sheet)) {
        self.update(change);
        self.touch_whole();
    }

    fn update(self, change: impl FnOnce(&mut Sheet)) {
        self.sheet.update(|sheet| {
            change(sheet);
            sheet.changed = clock::now();
        });
    }

    /// Puts a sheet in the place of the answers; who wants these back has kept them aside.
    pub fn put(self, sheet: Sheet) {
        self.sheet.set(sheet);
        self.touch_whole();
    }

    /// The whole sheet as a file.
    pub fn backup(self) -> String {
        let language = settings::language().unwrap_or_default();
        self.sheet.with_untracked(|sheet| file::backup(sheet, &language))
    }

    /// Keeps what is not written yet; for `pagehide`.
    pub fn leave(self) {
        if self.saved.get_untracked() != Saved::Yes {
            self.keep_copy();
        }
    }

    /// Keeps the sheet beside the store: the revision it was made from, what was changed since, and the file.
    fn keep_copy(self) {
        let inner = self.inner();
        let inner = inner.borrow();
        let (under_way, whole) = &inner.under_way;
        let changed = if inner.whole || *whole {
            WHOLE.to_owned()
        } else {
            inner.changed.union(under_way).map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
        };
        settings::save_unsaved(&self.list().id, &format!("{} {changed}\n{}", inner.revision, self.backup()));
    }

    /// Takes over what another tab wrote meanwhile; for when this tab is looked at again.
    pub fn look_again(self) {
        let Some(store) = self.inner().borrow().store.clone() else { return };
        let list = self.list();
        spawn_local(async move {
            let Ok(stored) = store.read(&list.id).await else { return };
            let inner = self.inner();
            let idle = !inner.borrow().writing && inner.borrow().changed.is_empty();
            let Some(stored) = stored else {
                if idle && inner.borrow().revision > 0 {
                    self.forget();
                }
                return;
            };
            if idle
                && stored.revision > inner.borrow().revision
                && let Ok(opened) = file::read(&stored.file)
            {
                inner.borrow_mut().revision = stored.revision;
                self.sheet.set(opened.sheet);
            }
        });
    }

    /// Forgets the answers on screen; the store is left alone.
    pub fn forget(self) {
        let list = self.list();
        settings::forget_unsaved(&list.id);
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.revision = 0;
        inner.changed.clear();
        inner.whole = false;
        inner.under_way = Default::default();
        self.sheet.set(Sheet::new(list, &clock::now()));
        self.saved.set(if profile::is_borrowed() { Saved::Never } else { Saved::Yes });
        self.joined.set(false);
    }

    /// The list whose answers these are.
    pub fn list(self) -> &'static List {
        self.sheet.with_untracked(Sheet::list)
    }

    fn inner(self) -> Rc<RefCell<Inner>> {
        self.inner.get_value()
    }

    fn touch_whole(self) {
        self.inner().borrow_mut().whole = true;
        self.write();
    }

    fn write(self) {
        let inner = self.inner();
        let store = inner.borrow().store.clone();
        let Some(store) = store else {
            self.saved.set(if profile::is_borrowed() { Saved::Never } else { Saved::No });
            return;
        };
        self.saved.set(Saved::Pending);
        if !std::mem::replace(&mut inner.borrow_mut().writing, true) {
            spawn_local(async move {
                let saved = self.write_until_done(&store).await;
                inner.borrow_mut().writing = false;
                self.saved.set(if saved.is_ok() { Saved::Yes } else { Saved::No });
                if saved.is_ok() && store.was_reopened() {
                    // Chromium throws a database away that it wrote to after the disk was full.
                    self.keep_copy();
                } else if saved.is_ok() {
                    settings::forget_unsaved(&self.list().id);
                }
            });
        }
    }

    async fn write_until_done(self, store: &Store) -> Result<(), StoreError> {
        let inner = self.inner();
        loop {
            let (whole, revision) = {
                let mut inner = inner.borrow_mut();
                inner.under_way = (std::mem::take(&mut inner.changed), std::mem::take(&mut inner.whole));
                (inner.under_way.1, inner.revision)
            };
            let list = self.list();
            let file = self.backup();
            match store.write(&list.id, &file, revision).await {
                Ok(Written::Saved(revision)) => {
                    let mut inner = inner.borrow_mut();
                    inner.revision = revision;
                    inner.under_way = Default::default();
                }
                Ok(Written::Conflict(stored)) => {
                    let mut inner = inner.borrow_mut();
                    inner.revision = stored.revision;
                    inner.take_back();
                    if let (false, Ok(opened)) = (whole, file::read(&stored.file)) {
                        let changed = inner.changed.clone();
                        drop(inner);
                        self.sheet.update(|sheet| sheet.merge(&opened.sheet, &changed));
                        self.joined.set(true);
                    }
                }
                Ok(Written::Erased) => {
                    self.forget();
                    return Ok(());
                }
                Err(error) => {
                    inner.borrow_mut().take_back();
                    return Err(error);
                }
            }
            let inner = inner.borrow();
            if inner.changed.is_empty() && !inner.whole {
                return Ok(());
            }
        }
    }
}
