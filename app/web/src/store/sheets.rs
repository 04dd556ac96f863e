//! The sheets of all lists: side by side on one device, each saved and erased by itself.

use super::{
    Autosave, Store, StoreError, lock,
    synced::{Home, SaveStatus},
};
use crate::profile::Profile;
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{LISTS, List},
};
use std::{cell::RefCell, rc::Rc};

/// What windows tell each other when everything of a person was erased, or its lock changed.
pub(super) const EVERYTHING: &str = "*";

/// Something else that is in the store, loaded and cleared together with the sheets.
pub(super) trait StoreObserver {
    /// The key of its record.
    fn key(&self) -> &'static str;
    /// Whether it is saved.
    fn save_status(&self) -> ReadSignal<SaveStatus>;
    /// Connects it to where it is stored.
    fn connect(&self, home: Home);
    /// Loads what another window wrote meanwhile.
    fn reload(&self);
    /// Hides it: it is under a lock.
    fn lock(&self);
    /// Clears what is in memory; the store is left alone.
    fn clear(&self);
}

/// The sheets, one a list.
#[derive(Clone, Copy)]
pub struct Sheets {
    all: StoredValue<Vec<Autosave>>,
    /// Registered by the feature that needs it, so that the part with sessions is not loaded by everybody.
    observers: StoredValue<Vec<Rc<dyn StoreObserver>>, LocalStorage>,
    /// Whether what was registered last is saved.
    observer_status: RwSignal<Option<ReadSignal<SaveStatus>>>,
    home: StoredValue<Rc<RefCell<Home>>, LocalStorage>,
}

impl Sheets {
    /// Empty sheets, not connected to any store yet.
    pub fn new() -> Self {
        Self {
            all: StoredValue::new(LISTS.iter().map(Autosave::new).collect()),
            observers: StoredValue::new_local(Vec::new()),
            observer_status: RwSignal::new(None),
            home: StoredValue::new_local(Rc::default()),
        }
    }

    /// Opens the store of a profile and loads every sheet. On a borrowed device there is none: sheets stay in memory. Returns whether they are under a
    /// lock that must be opened first.
    pub async fn open(self, profile: Profile) -> bool {
        let home = match profile {
            Profile::Borrowed => Home::Memory,
            Profile::Own(person) => match Store::open(person).await {
                Ok(store) => self.listen(store),
                Err(_) => Home::Forbidden,
            },
        };
        self.home.get_value().replace(home.clone());
        if let Home::Store(store, _) = &home
            && store.meet_lock().await.is_ok_and(|is_shut| is_shut)
        {
            return true;
        }
        let stored = match &home {
            Home::Store(store, _) => store.lists().await.ok(),
            _ => None,
        };
        for answers in self.all() {
            let list = answers.list().id;
            let is_absent = stored.as_ref().is_some_and(|stored| !stored.iter().any(|id| list == id.as_str()));
            answers.open(home.clone(), is_absent).await;
        }
        self.observers.with_value(|observers| {
            for observer in observers {
                observer.connect(home.clone());
                observer.reload();
            }
        });
        let is_locked = matches!(home, Home::Store(..)) && lock::is_shut();
        if is_locked {
            self.lock();
        }
        is_locked
    }

    /// Listens to what other windows do with this store.
    fn listen(self, store: Store) -> Home {
        // Opened once more after a lock was: it listens already.
        let known = match &*self.home.get_value().borrow() {
            Home::Store(_, channel) => Some(channel.clone()),
            _ => None,
        };
        let channel = known.unwrap_or_else(|| {
            let channel = store.channel();
            channel.listen(move |key| self.reload_record(&key));
            Rc::new(channel)
        });
        Home::Store(Rc::new(store), channel)
    }

    /// Another window has written this record, or erased it.
    fn reload_record(self, key: &str) {
        let is_it = |id: &str| key == EVERYTHING || key == id;
        self.all().into_iter().filter(|answers| is_it(&answers.list().id)).for_each(Autosave::reload);
        self.observers
            .with_value(|observers| observers.iter().filter(|one| is_it(one.key())).for_each(|one| one.reload()));
    }

    /// Where the sheets are stored.
    pub(super) fn home(self) -> Home {
        self.home.get_value().borrow().clone()
    }

    /// From now on this is loaded and cleared together with the sheets.
    pub(super) fn register(self, observer: Rc<dyn StoreObserver>) {
        self.observer_status.set(Some(observer.save_status()));
        self.observers.update_value(|observers| observers.push(observer));
    }

    /// Whether the session with a group is saved, read as signals; none where it was not opened.
    pub fn session_status(self) -> Option<SaveStatus> {
        self.observer_status.get().map(|status| status.get())
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

    /// Whether some of it could not be read and was set aside, read as signals.
    pub fn is_set_aside(self) -> bool {
        self.all().into_iter().any(Autosave::is_set_aside)
    }

    /// Whether some of it was written by a newer version of the site, read as signals.
    pub fn is_newer(self) -> bool {
        self.has_status(SaveStatus::Newer)
    }

    /// Whether some of it is sealed and does not open, read as signals.
    pub fn is_locked(self) -> bool {
        self.has_status(SaveStatus::Locked)
    }

    fn has_status(self, status: SaveStatus) -> bool {
        self.all().into_iter().any(|answers| answers.save_status.get() == status)
    }

    /// Saves the language with the answers; for a browser that stores no settings.
    pub fn save_language(self) {
        self.all().into_iter().for_each(Autosave::save_language);
    }

    /// Saves copies of what is not saved yet; for `pagehide`.
    pub fn flush(self) {
        self.all().into_iter().for_each(Autosave::flush);
    }

    /// Loads what other windows wrote meanwhile, and tries again what failed; for when this window becomes visible again.
    pub fn reload(self) {
        self.reload_record(EVERYTHING);
    }

    /// Hides everything until it is opened again.
    pub fn lock(self) {
        self.all().into_iter().for_each(Autosave::lock);
        self.observers.with_value(|observers| observers.iter().for_each(|observer| observer.lock()));
    }

    /// Erases everything of the current profile. Returns when that is durable.
    ///
    /// # Errors
    /// [`StoreError`] if something may still be stored.
    pub async fn erase(self) -> Result<(), StoreError> {
        for answers in self.all() {
            answers.erase().await?;
        }
        super::erase().await?;
        self.observers.with_value(|observers| observers.iter().for_each(|observer| observer.clear()));
        Ok(())
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
