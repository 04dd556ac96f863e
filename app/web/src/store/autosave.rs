//! The sheet of a list: what a person does is saved at once, and reported as saved only when it is durable.

use super::{
    lock, recordings,
    synced::{Home, SaveError, SaveStatus, Stored, Synced},
};
use crate::{platform::clock, settings};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Sheet, file},
    questionnaire::List,
    sync::{Content, Problem, SheetChange, SheetOperation, Status, Unsaved, read_sheet},
};

impl Stored for Sheet {
    fn read(text: &str) -> Content<Self> {
        if !settings::are_stored()
            && let Ok(opened) = file::read(text)
        {
            settings::restore_language(&opened.language);
        }
        read_sheet(text)
    }

    fn write(&self) -> String {
        file::backup(self, &settings::language().unwrap_or_default())
    }

    async fn write_aside(&self) -> String {
        recordings::attach(&recordings::prefix(self.list()), self.write()).await.unwrap_or_else(|file| file)
    }
}

/// The sheet of a list, in memory and in the store.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// The sheet, as on screen. It changes by [`Autosave::change`] alone.
    pub sheet: ReadSignal<Sheet>,
    /// Whether it is saved.
    pub save_status: ReadSignal<SaveStatus>,
    list: &'static List,
    synced: Synced<Sheet>,
}

impl Autosave {
    /// An empty sheet, not connected to any store yet.
    pub fn new(list: &'static List) -> Self {
        let synced = Synced::new(&list.id, Sheet::new(list, ""));
        let this = Self { sheet: synced.document(), save_status: synced.save_status(), list, synced };
        synced.on_saved(move |store, _| {
            if store.was_reopened() {
                // Chromium throws a database away that it wrote to after the disk was full.
                this.save_copy();
            } else {
                settings::clear_unsaved(&list.id);
            }
        });
        this
    }

    /// Connects it to where it is stored, and loads what is there. `is_absent`: the store is known to have nothing of this list.
    pub(super) async fn open(self, home: Home, is_absent: bool) {
        let is_first = matches!(self.synced.home(), Home::Unknown);
        let is_store = matches!(home, Home::Store(..));
        self.synced.connect(home);
        let mut is_restored = false;
        if is_first
            && let Some(unsaved) = settings::unsaved(&self.list.id).and_then(|text| Unsaved::read(&text, self.list))
        {
            is_restored = true;
            self.synced.restore(unsaved.base, unsaved.whole, unsaved.operations);
        }
        match (is_store, is_first && is_absent && !is_restored) {
            (true, true) => self.synced.load_absent(),
            (true, false) => self.synced.load().await,
            (false, _) => {}
        }
        if is_restored && self.synced.with_engine(|engine| engine.status() == Status::Saved) {
            // It was erased since, or had been saved after all.
            settings::clear_unsaved(&self.list.id);
        }
    }

    /// Changes the sheet, and saves that.
    pub fn change(self, change: SheetChange) {
        self.synced.apply(operation(change));
    }

    /// Saves the sheet with the language of now; where it holds nothing, nothing is stored.
    pub(super) fn save_language(self) {
        if self.sheet.with_untracked(|sheet| !sheet.is_empty()) {
            self.change(SheetChange::Language);
        }
    }

    /// Changes the sheet, and returns when that is durable. Where it cannot be saved the sheet is as before, and this is false; where nothing can be
    /// saved at all, it is changed in memory.
    pub async fn save(self, change: SheetChange) -> bool {
        match self.synced.save(operation(change)).await {
            Ok(()) => true,
            Err(SaveError::Erased | SaveError::NotStored(_)) => false,
        }
    }

    /// The entire sheet as a file.
    pub fn backup(self) -> String {
        self.sheet.with_untracked(Stored::write)
    }

    /// Saves a copy of what is not saved yet; for `pagehide`, where a write to the store would not end in time.
    pub fn flush(self) {
        if self.synced.with_engine(|engine| engine.pending().next().is_some()) {
            self.save_copy();
        }
    }

    /// Saves what is not saved yet beside the store, in the settings; all of it where the store is failing.
    /// Not under a lock: nothing of it is stored unsealed.
    fn save_copy(self) {
        if lock::is_locked() {
            return;
        }
        let is_reopened = match self.synced.home() {
            Home::Store(store, _) => store.was_reopened(),
            _ => false,
        };
        let unsaved = self.synced.with_engine(|engine| {
            let is_failing = is_reopened || engine.status() == Status::Failed(Problem::Storage);
            Unsaved::of(engine, is_failing)
        });
        settings::save_unsaved(&self.list.id, &unsaved.write(&settings::language().unwrap_or_default()));
    }

    /// Loads what another window wrote meanwhile, and tries again what failed.
    pub fn reload(self) {
        self.synced.refresh();
    }

    /// Hides the sheet until it is opened again: it is under a lock.
    pub(super) fn lock(self) {
        self.synced.lock();
    }

    /// Erases the sheet, and what was set aside of it. Returns when that is durable.
    ///
    /// # Errors
    /// [`StoreError`](super::StoreError) if it may still be stored.
    pub async fn erase(self) -> Result<(), super::StoreError> {
        settings::clear_unsaved(&self.list.id);
        self.synced.erase().await
    }

    /// Clears the sheet in memory; the store is left alone.
    pub(super) fn clear(self) {
        settings::clear_unsaved(&self.list.id);
        self.synced.clear();
    }

    /// Whether another window has changed the sheet too, read as a signal.
    pub fn is_merged(self) -> bool {
        self.synced.is_merged()
    }

    /// Whether something of it could not be read and was set aside, read as a signal.
    pub fn is_set_aside(self) -> bool {
        self.synced.is_set_aside()
    }

    /// The list whose answers these are.
    pub fn list(self) -> &'static List {
        self.list
    }
}

fn operation(change: SheetChange) -> SheetOperation {
    SheetOperation { at: clock::now(), change }
}
