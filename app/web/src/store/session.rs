//! The session with a group: every change is written at once, over what stands in the store, and told only when it is durable.

use super::{Saved, Sheets, Store, StoreError, Written, sheets::Kept};
use crate::platform::{clock, crypto, storage};
use leptos::prelude::*;
use mijn_verhaal_core::session::{self, Ballot, MAX_BYTES, Purpose, Session};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;

/// The key of its record, beside those of the lists.
const KEY: &str = "session";
/// The part of the room there is that may be taken before it is said.
const NEARLY: f64 = 0.8;

/// A change that can be made again, over what another tab wrote meanwhile.
type Change = Rc<dyn Fn(&mut Session)>;

/// The session on this tablet.
#[derive(Clone, Copy)]
pub struct SessionStore {
    /// The session, as on screen.
    pub session: RwSignal<Session>,
    /// Whether it is saved.
    pub saved: RwSignal<Saved>,
    /// Whether what is stored has been read.
    pub ready: RwSignal<bool>,
    /// Whether the room for it is nearly full.
    pub nearly_full: RwSignal<bool>,
    /// Whether it was kept as a file since it last changed.
    pub kept: RwSignal<bool>,
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
}

#[derive(Default)]
struct Inner {
    store: Option<Rc<Store>>,
    revision: u64,
    waiting: Vec<Change>,
    writing: bool,
}

impl SessionStore {
    /// The session that is kept beside these sheets. It is empty until it has been read; then `ready` says so.
    pub fn beside(sheets: Sheets) -> Self {
        let session = Self::empty();
        sheets.keep(Rc::new(session));
        spawn_local(session.open(sheets.store()));
        session
    }

    fn empty() -> Self {
        Self {
            session: RwSignal::default(),
            saved: RwSignal::new(Saved::Yes),
            ready: RwSignal::new(false),
            nearly_full: RwSignal::new(false),
            kept: RwSignal::new(false),
            inner: StoredValue::new_local(Rc::default()),
        }
    }

    /// Takes over what the store holds. A record that cannot be read is kept aside.
    async fn open(self, store: Option<Rc<Store>>) {
        let read = match &store {
            Some(store) => store.read(KEY).await,
            None => Err(StoreError),
        };
        let usable = match read {
            Err(StoreError) => None,
            Ok(None) => store,
            Ok(Some(stored)) => match (session::read(&stored.file), store) {
                (Ok(session), store) => {
                    self.session.set(session);
                    self.inner().borrow_mut().revision = stored.revision;
                    store
                }
                // Without a safe copy the unreadable record must not be written over.
                (Err(_), Some(store)) => {
                    store.move_aside(KEY, &clock::now(), &stored.file).await.is_ok().then_some(store)
                }
                (Err(_), None) => None,
            },
        };
        if usable.is_none() {
            self.saved.set(Saved::No);
        }
        self.inner().borrow_mut().store = usable;
        self.ready.set(true);
    }

    /// Changes the session, and saves it.
    pub fn change(self, change: impl Fn(&mut Session) + 'static) {
        self.session.update(&change);
        self.kept.set(false);
        let inner = self.inner();
        if inner.borrow().store.is_none() {
            self.saved.set(Saved::No);
            return;
        }
        self.saved.set(Saved::Pending);
        inner.borrow_mut().waiting.push(Rc::new(change));
        if !std::mem::replace(&mut inner.borrow_mut().writing, true) {
            spawn_local(async move {
                let saved = self.write_waiting().await;
                inner.borrow_mut().writing = false;
                self.saved.set(if saved.is_ok() { Saved::Yes } else { Saved::No });
            });
        }
    }

    async fn write_waiting(self) -> Result<(), StoreError> {
        let inner = self.inner();
        loop {
            let changes = std::mem::take(&mut inner.borrow_mut().waiting);
            if changes.is_empty() {
                return Ok(());
            }
            let written = self.write(self.session.get_untracked(), &changes).await;
            if written.is_err() {
                let newer = std::mem::replace(&mut inner.borrow_mut().waiting, changes);
                inner.borrow_mut().waiting.extend(newer);
            }
            // What was changed while this was written is not in it: it is made again.
            let mut session = written?;
            inner.borrow().waiting.iter().for_each(|change| change(&mut session));
            if self.session.with_untracked(|here| *here != session) {
                self.session.set(session);
            }
        }
    }

    /// Writes a session that has these changes. Where another tab wrote meanwhile, they are made over what it wrote.
    async fn write(self, session: Session, changes: &[Change]) -> Result<Session, StoreError> {
        let inner = self.inner();
        let store = inner.borrow().store.clone().ok_or(StoreError)?;
        let mut session = session;
        loop {
            let over = inner.borrow().revision;
            let file = session::write(&session, Purpose::Device);
            match store.write(KEY, &file, over).await? {
                Written::Saved(revision) => {
                    inner.borrow_mut().revision = revision;
                    let taken = file.len() as f64 / MAX_BYTES as f64;
                    self.nearly_full.set(taken.max(storage::quota_used().await) > NEARLY);
                    return Ok(session);
                }
                Written::Conflict(stored) => {
                    inner.borrow_mut().revision = stored.revision;
                    session = session::read(&stored.file).map_err(|_| StoreError)?;
                    changes.iter().for_each(|change| change(&mut session));
                }
                // Wiped in another tab: it does not come back.
                Written::Erased => {
                    inner.borrow_mut().revision = 0;
                    return Ok(Session::default());
                }
            }
        }
    }

    /// Counts a finished ballot, and ends when that is durable. If it fails, nothing was counted.
    pub async fn count(self, ballot: Rc<Ballot>) -> Result<(), StoreError> {
        let counted = Rc::new(Cell::new(false));
        let count: Change = {
            let counted = counted.clone();
            Rc::new(move |session| counted.set(session.count(&ballot, crypto::random_below)))
        };
        let mut session = self.session.get_untracked();
        count(&mut session);
        if self.inner().borrow().store.is_some() {
            session = self.write(session, &[count]).await?;
        }
        self.kept.set(false);
        self.session.set(session);
        // Closed or wiped in another tab, it takes no more ballots.
        if counted.get() { Ok(()) } else { Err(StoreError) }
    }

    /// Wipes the session from the device; ends when that is durable.
    pub async fn wipe(self) -> Result<(), StoreError> {
        let store = self.inner().borrow().store.clone();
        self.forget();
        if let Some(store) = store {
            store.erase_list(KEY).await?;
        }
        // A write that was under way has ended meanwhile, and left its revision.
        self.forget();
        Ok(())
    }

    /// How many records of sessions the store holds, what was kept aside among them.
    pub async fn records(self) -> Result<usize, StoreError> {
        let store = self.inner().borrow().store.clone();
        match store {
            Some(store) => store.count(KEY).await,
            None => Ok(0),
        }
    }

    fn inner(self) -> Rc<RefCell<Inner>> {
        self.inner.get_value()
    }
}

impl Kept for SessionStore {
    fn look_again(&self) {
        let this = *self;
        let inner = self.inner();
        let Some(store) = inner.borrow().store.clone() else { return };
        spawn_local(async move {
            let Ok(stored) = store.read(KEY).await else { return };
            if inner.borrow().writing {
                return;
            }
            match stored {
                None if inner.borrow().revision > 0 => this.forget(),
                Some(stored) if stored.revision > inner.borrow().revision => {
                    if let Ok(session) = session::read(&stored.file) {
                        inner.borrow_mut().revision = stored.revision;
                        this.session.set(session);
                    }
                }
                _ => {}
            }
        });
    }

    fn forget(&self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.revision = 0;
        inner.waiting.clear();
        self.session.set(Session::default());
        self.saved.set(if inner.store.is_some() { Saved::Yes } else { Saved::No });
        self.nearly_full.set(false);
    }
}
