//! Autosave: every change to the sheet of a list is written at once, one write at a time, and reported as saved only when it is durable.
//!
//! Where another window wrote meanwhile (its revision is newer), both sheets are merged question by question: what was changed here wins.

use super::{Store, StoreError, WriteOutcome};
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
pub enum SaveStatus {
    /// They would.
    Saved,
    /// They are being written.
    Pending,
    /// They could not be written; they are on this page only.
    Failed,
    /// They are on this page only, as wished: the device is borrowed.
    MemoryOnly,
}

/// What went wrong when the stored answers were loaded; the person is notified of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadIssue {
    /// Some or all could not be read and were set aside.
    Unreadable,
    /// They were made by a newer version of the site and were set aside.
    Newer,
    /// They are under a lock that the list of people had lost; it has been added again.
    Locked,
}

/// The sheet of a list, in memory and in the store.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// The sheet, as on screen. It changes through the methods here alone, so that no change is left unsaved.
    pub sheet: ReadSignal<Sheet>,
    /// Whether it is saved.
    pub save_status: ReadSignal<SaveStatus>,
    set_sheet: WriteSignal<Sheet>,
    set_save_status: WriteSignal<SaveStatus>,
    merged: RwSignal<bool>,
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
}

#[derive(Default)]
struct Inner {
    store: Option<Rc<Store>>,
    revision: u64,
    /// What changed since the last write began.
    unwritten: Changes,
    /// What the write in flight contains.
    in_flight: Changes,
    writing: bool,
}

/// What changed in a sheet.
#[derive(Default)]
struct Changes {
    questions: BTreeSet<QuestionId>,
    /// Something that belongs to no question (finishing, opening a file).
    entire_sheet: bool,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.questions.is_empty() && !self.entire_sheet
    }
}

impl Inner {
    /// The write in flight failed or conflicted: what it contains is still to be written.
    fn requeue(&mut self) {
        let Changes { questions, entire_sheet } = std::mem::take(&mut self.in_flight);
        self.unwritten.questions.extend(questions);
        self.unwritten.entire_sheet |= entire_sheet;
    }
}

/// In `mv-unsaved-…`, in the place of the ids of the changed questions: the entire sheet changed.
const ENTIRE_SHEET: &str = "*";

impl Autosave {
    /// An empty sheet, not connected to any store yet.
    pub fn new(list: &'static List) -> Self {
        let (sheet, set_sheet) = signal(Sheet::new(list, &clock::now()));
        let (save_status, set_save_status) = signal(SaveStatus::Saved);
        let merged = RwSignal::new(false);
        let inner = StoredValue::new_local(Rc::default());
        Self { sheet, save_status, set_sheet, set_save_status, merged, inner }
    }

    /// Writes to this store from now on; it holds nothing of this list.
    pub(super) fn connect(self, store: Rc<Store>) {
        self.inner().borrow_mut().store = Some(store);
    }

    /// Loads what is stored, and restores what was not written yet when the page was last left.
    pub(super) async fn open(self, store: Option<Rc<Store>>) -> Option<LoadIssue> {
        let issue = self.load_stored(store).await;
        if issue != Some(LoadIssue::Locked)
            && let Some(unsaved) = settings::unsaved(&self.list().id)
        {
            self.restore_unsaved(&unsaved);
        }
        issue
    }

    async fn load_stored(self, store: Option<Rc<Store>>) -> Option<LoadIssue> {
        let Some(store) = store else {
            self.set_save_status.set(SaveStatus::Failed);
            return None;
        };
        let list = self.list();
        let stored = store.read(&list.id).await;
        if let Ok(Some(stored)) = &stored
            && let Some(lock) = lock::lock_of(&stored.file).filter(|_| !store.owner().is_locked())
        {
            store.owner().change(|person| person.lock = Some(lock));
            return Some(LoadIssue::Locked);
        }
        let mut issue = None;
        match stored {
            Err(_) => self.set_save_status.set(SaveStatus::Failed),
            Ok(None) => {}
            Ok(Some(stored)) => {
                let opened = file::read(&stored.file);
                if matches!(&opened, Ok(opened) if opened.left_out.is_empty()) {
                    self.inner().borrow_mut().revision = stored.revision;
                } else {
                    issue = Some(match opened {
                        Err(file::FileError::Newer) => LoadIssue::Newer,
                        _ => LoadIssue::Unreadable,
                    });
                    if store.move_aside(&list.id, &clock::now(), &stored.file).await.is_err() {
                        // Without a safe copy the unreadable record must not be overwritten.
                        self.set_save_status.set(SaveStatus::Failed);
                        return issue;
                    }
                }
                if let Ok(opened) = opened {
                    self.set_sheet.set(opened.sheet);
                }
            }
        }
        self.inner().borrow_mut().store = Some(store);
        if issue.is_some() && self.sheet.with_untracked(|sheet| !sheet.is_empty()) {
            self.save_entire_sheet();
        }
        issue
    }

    /// Merges what was not written yet when the page was last left with what is stored. That page may never have seen it (the store
    /// could not be opened then), so only what was changed there counts, whatever its time of change.
    fn restore_unsaved(self, unsaved: &str) {
        // An earlier version stored the file alone.
        let (head, file) =
            if unsaved.starts_with('{') { ("1 *", unsaved) } else { unsaved.split_once('\n').unwrap_or_default() };
        let Ok(mut unsaved) = file::read(file).map(|opened| opened.sheet) else { return };
        let (revision, changed) = head.split_once(' ').unwrap_or_default();
        let is_entire = changed == ENTIRE_SHEET;
        let is_changed = |id: &QuestionId| {
            if is_entire { unsaved.answer(*id).is_some() } else { changed.split(' ').any(|one| *id == one) }
        };
        let changed: BTreeSet<_> = self.list().questions().map(|question| question.id).filter(is_changed).collect();
        let stored = self.sheet.get_untracked();
        // A revision the store does not have any more: it lost what it had.
        let is_newer = revision.parse::<u64>().is_ok_and(|revision| revision > self.inner().borrow().revision);
        if !(stored.is_empty() || is_newer || is_entire && revision != "0") {
            unsaved.merge(&stored, &changed);
        }
        self.set_sheet.set(unsaved);
        {
            let inner = self.inner();
            let unwritten = &mut inner.borrow_mut().unwritten;
            unwritten.entire_sheet |= is_entire;
            unwritten.questions.extend(changed);
        }
        self.write();
    }

    /// Changes the sheet where it is about one question, and saves it.
    pub fn change(self, question: &'static Question, change: impl FnOnce(&mut Sheet)) {
        self.update(change);
        self.inner().borrow_mut().unwritten.questions.insert(question.id);
        self.write();
    }

    /// Changes the entire sheet, and saves it.
    pub fn change_sheet(self, change: impl FnOnce(&mut Sheet)) {
        self.update(change);
        self.save_entire_sheet();
    }

    fn update(self, change: impl FnOnce(&mut Sheet)) {
        self.set_sheet.update(|sheet| {
            change(sheet);
            sheet.changed = clock::now();
        });
    }

    /// Replaces the sheet, and saves it. Nothing of the former one is retained: set a copy aside first.
    pub fn replace(self, sheet: Sheet) {
        self.set_sheet.set(sheet);
        self.save_entire_sheet();
    }

    /// The entire sheet as a file.
    pub fn backup(self) -> String {
        let language = settings::language().unwrap_or_default();
        self.sheet.with_untracked(|sheet| file::backup(sheet, &language))
    }

    /// Saves a copy of what is not written yet; for `pagehide`, where a write to the store would not end in time.
    pub fn flush(self) {
        if self.save_status.get_untracked() != SaveStatus::Saved {
            self.save_copy();
        }
    }

    /// Saves the sheet beside the store, in the settings: the revision it was made from, what was changed since, and the file.
    fn save_copy(self) {
        let inner = self.inner();
        let Inner { unwritten, in_flight, revision, .. } = &*inner.borrow();
        let changed = if unwritten.entire_sheet || in_flight.entire_sheet {
            ENTIRE_SHEET.to_owned()
        } else {
            unwritten.questions.union(&in_flight.questions).map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
        };
        settings::save_unsaved(&self.list().id, &format!("{revision} {changed}\n{}", self.backup()));
    }

    /// Loads what another window wrote meanwhile; for when this window becomes visible again.
    pub fn reload(self) {
        let Some(store) = self.inner().borrow().store.clone() else { return };
        let list = self.list();
        spawn_local(async move {
            let Ok(stored) = store.read(&list.id).await else { return };
            let inner = self.inner();
            let idle = !inner.borrow().writing && inner.borrow().unwritten.questions.is_empty();
            let Some(stored) = stored else {
                if idle && inner.borrow().revision > 0 {
                    self.clear();
                }
                return;
            };
            if idle
                && stored.revision > inner.borrow().revision
                && let Ok(opened) = file::read(&stored.file)
            {
                inner.borrow_mut().revision = stored.revision;
                self.set_sheet.set(opened.sheet);
            }
        });
    }

    /// Clears the sheet in memory; the store is left alone.
    pub fn clear(self) {
        let list = self.list();
        settings::clear_unsaved(&list.id);
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.revision = 0;
        inner.unwritten = Default::default();
        inner.in_flight = Default::default();
        self.set_sheet.set(Sheet::new(list, &clock::now()));
        self.set_save_status.set(if profile::is_borrowed() { SaveStatus::MemoryOnly } else { SaveStatus::Saved });
        self.merged.set(false);
    }

    /// Whether another window had changed the sheet and both were merged, read as a signal.
    pub fn is_merged(self) -> bool {
        self.merged.get()
    }

    /// The list whose answers these are.
    pub fn list(self) -> &'static List {
        self.sheet.with_untracked(Sheet::list)
    }

    fn inner(self) -> Rc<RefCell<Inner>> {
        self.inner.get_value()
    }

    fn save_entire_sheet(self) {
        self.inner().borrow_mut().unwritten.entire_sheet = true;
        self.write();
    }

    fn write(self) {
        let inner = self.inner();
        let store = inner.borrow().store.clone();
        let Some(store) = store else {
            self.set_save_status.set(if profile::is_borrowed() { SaveStatus::MemoryOnly } else { SaveStatus::Failed });
            return;
        };
        self.set_save_status.set(SaveStatus::Pending);
        if !std::mem::replace(&mut inner.borrow_mut().writing, true) {
            spawn_local(async move {
                let saved = self.write_until_done(&store).await;
                inner.borrow_mut().writing = false;
                self.set_save_status.set(if saved.is_ok() { SaveStatus::Saved } else { SaveStatus::Failed });
                if saved.is_ok() && store.was_reopened() {
                    // Chromium throws a database away that it wrote to after the disk was full.
                    self.save_copy();
                } else if saved.is_ok() {
                    settings::clear_unsaved(&self.list().id);
                }
            });
        }
    }

    async fn write_until_done(self, store: &Store) -> Result<(), StoreError> {
        let inner = self.inner();
        loop {
            let (is_entire, revision) = {
                let mut inner = inner.borrow_mut();
                inner.in_flight = std::mem::take(&mut inner.unwritten);
                (inner.in_flight.entire_sheet, inner.revision)
            };
            let list = self.list();
            let file = self.backup();
            match store.write(&list.id, &file, revision).await {
                Ok(WriteOutcome::Saved(revision)) => {
                    let mut inner = inner.borrow_mut();
                    inner.revision = revision;
                    inner.in_flight = Default::default();
                }
                Ok(WriteOutcome::Conflict(stored)) => {
                    let mut inner = inner.borrow_mut();
                    inner.revision = stored.revision;
                    inner.requeue();
                    if let (false, Ok(opened)) = (is_entire, file::read(&stored.file)) {
                        let changed = inner.unwritten.questions.clone();
                        drop(inner);
                        self.set_sheet.update(|sheet| sheet.merge(&opened.sheet, &changed));
                        self.merged.set(true);
                    }
                }
                Ok(WriteOutcome::Erased) => {
                    self.clear();
                    return Ok(());
                }
                Err(error) => {
                    inner.borrow_mut().requeue();
                    return Err(error);
                }
            }
            if inner.borrow().unwritten.is_empty() {
                return Ok(());
            }
        }
    }
}
