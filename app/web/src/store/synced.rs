//! The window's side of a record: runs its [`Engine`], and shows what it says.
//!
//! *Invariant*: a document changes by operations alone, and [`SaveStatus::Saved`] is what the engine says. *Boundary*: knows neither sheets nor sessions.

use super::{
    StoreError,
    database::{Found, Record, Store, WriteOutcome},
};
use crate::platform::{channel::Channel, crypto};
use futures::channel::oneshot;
use leptos::prelude::*;
use mijn_verhaal_core::sync::{
    Aside, Command, Content, Document, Engine, Epoch, Event, Notice, Problem, Revision, Status, Ticket, Write,
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_futures::spawn_local;

/// Whether what is on screen would survive the browser being killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveStatus {
    /// It would.
    Saved,
    /// It is being written.
    Pending,
    /// It could not be written; it is on this page only.
    Failed,
    /// It is on this page only, since a newer version of the site has written what is stored.
    Newer,
    /// It is on this page only until its lock is opened.
    Locked,
    /// It is on this page only, as wished: the device is borrowed.
    MemoryOnly,
}

/// A document as it is stored.
pub(super) trait Stored: Document + Send + Sync + 'static {
    /// What the text of a record is.
    fn read(text: &str) -> Content<Self>;
    /// The text of a record.
    fn write(&self) -> String;
    /// The text that is set aside of it.
    async fn write_aside(&self) -> String;
}

/// An operation was not saved.
#[derive(Debug)]
pub(super) enum SaveError {
    /// The document was erased in another window.
    Erased,
    /// It could not be stored.
    NotStored(StoreError),
}

/// Where a document is stored.
#[derive(Clone, Default)]
pub(super) enum Home {
    /// That is not known yet.
    #[default]
    Unknown,
    /// Nowhere, as wished.
    Memory,
    /// Nowhere: the browser forbids it.
    Forbidden,
    /// In this store, of which other windows are notified.
    Store(Rc<Store>, Rc<Channel>),
}

/// A document in memory and in the store.
pub(super) struct Synced<D: Stored> {
    document: DocumentSignal<D>,
    save_status: RwSignal<SaveStatus>,
    merged: RwSignal<bool>,
    set_aside: RwSignal<bool>,
    inner: StoredValue<Rc<RefCell<Inner<D>>>, LocalStorage>,
}

type DocumentSignal<D> = (ReadSignal<D>, WriteSignal<D>);
/// Called when everything is saved, with the length of what was written in bytes.
type OnSaved = Rc<dyn Fn(&Store, usize)>;

struct Inner<D: Stored> {
    key: String,
    engine: Engine<D>,
    home: Home,
    running: bool,
    loading: Vec<oneshot::Sender<()>>,
    error: Option<StoreError>,
    waiting: Vec<(Ticket, oneshot::Sender<Result<(), SaveError>>)>,
    erasing: Vec<oneshot::Sender<Result<(), StoreError>>>,
    on_saved: Option<OnSaved>,
}

impl<D: Stored> Clone for Synced<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Stored> Copy for Synced<D> {}

impl<D: Stored> Synced<D> {
    /// An empty document that is stored under a key, not connected to any store yet.
    pub fn new(key: &str, empty: D) -> Self {
        let inner = Inner {
            key: key.to_owned(),
            engine: Engine::new(empty.clone()),
            home: Home::Unknown,
            running: false,
            loading: Vec::new(),
            error: None,
            waiting: Vec::new(),
            erasing: Vec::new(),
            on_saved: None,
        };
        Self {
            document: signal(empty),
            save_status: RwSignal::new(SaveStatus::Saved),
            merged: RwSignal::new(false),
            set_aside: RwSignal::new(false),
            inner: StoredValue::new_local(Rc::new(RefCell::new(inner))),
        }
    }

    /// The document, as on screen.
    pub fn document(self) -> ReadSignal<D> {
        self.document.0
    }

    /// Whether it is saved.
    pub fn save_status(self) -> ReadSignal<SaveStatus> {
        self.save_status.read_only()
    }

    /// Whether another window has changed it too, read as a signal.
    pub fn is_merged(self) -> bool {
        self.merged.get()
    }

    /// Whether something of it could not be read and was set aside, read as a signal.
    pub fn is_set_aside(self) -> bool {
        self.set_aside.get()
    }

    /// Calls `saved` whenever everything is saved.
    pub fn on_saved(self, saved: impl Fn(&Store, usize) + 'static) {
        self.inner().borrow_mut().on_saved = Some(Rc::new(saved));
    }

    /// Reads something of the engine.
    pub fn with_engine<T>(self, read: impl FnOnce(&Engine<D>) -> T) -> T {
        read(&self.inner().borrow().engine)
    }

    /// Where it is stored.
    pub fn home(self) -> Home {
        self.inner().borrow().home.clone()
    }

    /// Restores what an earlier window could not save.
    pub fn restore(self, base: Option<Revision>, whole: Option<D>, operations: Vec<D::Operation>) {
        self.inner().borrow_mut().engine.restore(base, whole, operations);
        self.show();
    }

    /// Connects it. Nothing is read yet.
    pub fn connect(self, home: Home) {
        self.inner().borrow_mut().home = home;
        self.show();
    }

    /// The store is known to have no such record.
    pub fn load_absent(self) {
        {
            let inner = self.inner();
            let engine = &mut inner.borrow_mut().engine;
            if engine.next(fresh_epoch) == Some(Command::Load) {
                engine.handle(Event::Loaded(None));
            }
        }
        self.run();
    }

    /// Reads what is stored, also once a lock was opened, and returns when that is on screen. Then saves what is pending.
    pub async fn load(self) {
        let (notify, loaded) = oneshot::channel();
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            inner.engine.unlock();
            if !matches!(inner.home, Home::Store(..)) {
                return;
            }
            inner.loading.push(notify);
        }
        self.run();
        // It is notified before the page ends, or nobody waits.
        let _ = loaded.await;
    }

    /// Applies an operation, and saves it.
    pub fn apply(self, operation: D::Operation) -> Ticket {
        let ticket = self.inner().borrow_mut().engine.apply(operation);
        self.show();
        self.run();
        ticket
    }

    /// Applies an operation, and returns when it is durable. If it cannot be saved, it is taken back. Where nothing can be stored, it is in memory.
    pub async fn save(self, operation: D::Operation) -> Result<(), SaveError> {
        let ticket = self.apply(operation);
        if !matches!(self.home(), Home::Store(..)) {
            return Ok(());
        }
        if let Status::Failed(Problem::Newer | Problem::Locked) = self.with_engine(Engine::status) {
            // Nothing is tried before something else happens.
            self.inner().borrow_mut().engine.cancel(ticket);
            self.show();
            return Err(SaveError::NotStored(StoreError::NotOpen));
        }
        let (notify, outcome) = oneshot::channel();
        self.inner().borrow_mut().waiting.push((ticket, notify));
        outcome.await.unwrap_or(Err(SaveError::NotStored(StoreError::NotOpen)))
    }

    /// Reads what is stored again, and tries again what failed.
    pub fn refresh(self) {
        self.inner().borrow_mut().engine.refresh();
        self.run();
    }

    /// Hides the document, and writes nothing until it is loaded again.
    pub fn lock(self) {
        self.inner().borrow_mut().engine.lock();
        self.show();
    }

    /// Erases it, and returns when that is durable.
    pub async fn erase(self) -> Result<(), StoreError> {
        let Home::Store(..) = self.home() else {
            self.clear();
            return Ok(());
        };
        let (notify, outcome) = oneshot::channel();
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            inner.engine.erase();
            inner.erasing.push(notify);
            for (_, waiting) in std::mem::take(&mut inner.waiting) {
                let _ = waiting.send(Err(SaveError::Erased));
            }
        }
        self.show();
        self.run();
        outcome.await.unwrap_or(Err(StoreError::NotOpen))
    }

    /// Clears what is in memory; the store is left alone.
    pub fn clear(self) {
        {
            let inner = self.inner();
            let mut inner = inner.borrow_mut();
            let empty = inner.engine.document().emptied();
            inner.engine = Engine::new(empty);
        }
        self.merged.set(false);
        self.set_aside.set(false);
        self.show();
    }

    fn inner(self) -> Rc<RefCell<Inner<D>>> {
        self.inner.get_value()
    }

    /// Shows what the engine says.
    fn show(self) {
        let inner = self.inner();
        let inner = inner.borrow();
        let document = inner.engine.document();
        let status = match (&inner.home, inner.engine.status()) {
            (Home::Memory, _) => SaveStatus::MemoryOnly,
            (Home::Forbidden, _) => SaveStatus::Failed,
            (Home::Unknown, _) | (_, Status::Saved) => SaveStatus::Saved,
            (_, Status::Pending) => SaveStatus::Pending,
            (_, Status::Failed(Problem::Storage)) => SaveStatus::Failed,
            (_, Status::Failed(Problem::Newer)) => SaveStatus::Newer,
            (_, Status::Failed(Problem::Locked)) => SaveStatus::Locked,
        };
        let changed = self.document.0.with_untracked(|shown| shown != document).then(|| document.clone());
        drop(inner);
        if let Some(document) = changed {
            self.document.1.set(document);
        }
        if self.save_status.get_untracked() != status {
            self.save_status.set(status);
        }
    }

    /// Does what there is to do, one thing after the other.
    fn run(self) {
        if !std::mem::replace(&mut self.inner().borrow_mut().running, true) {
            spawn_local(async move {
                while self.step().await {}
                self.inner().borrow_mut().running = false;
            });
        }
    }

    /// Does the next thing; false if there is none.
    async fn step(self) -> bool {
        let inner = self.inner();
        let Home::Store(store, channel) = self.home() else { return false };
        let command = inner.borrow_mut().engine.next(fresh_epoch);
        let Some(command) = command else { return false };
        let key = inner.borrow().key.clone();
        let (is_load, is_erase) = (command == Command::Load, command == Command::Erase);
        let (event, length) = match command {
            Command::Load => (store.load(&key).await.map(|found| Event::Loaded(found.map(content))), 0),
            Command::Erase => (store.erase_list(&key).await.map(|()| Event::Erased), 0),
            Command::Write(write) => self.write(&store, key.clone(), write).await,
        };
        let has_changed = matches!(event, Ok(Event::Written | Event::Erased));
        let is_erased = matches!(event, Ok(Event::Erased));
        let event = event.unwrap_or_else(|error| {
            let problem = if error.is_shut() { Problem::Locked } else { Problem::Storage };
            inner.borrow_mut().error = Some(error);
            Event::Failed(problem)
        });
        let notice = inner.borrow_mut().engine.handle(event);
        if has_changed {
            channel.send(&key);
        }
        match notice {
            Some(Notice::Merged | Notice::Updated) => self.merged.set(true),
            Some(Notice::SetAside) => self.set_aside.set(true),
            Some(Notice::Erased) => self.merged.set(false),
            None => {}
        }
        if is_erased {
            self.merged.set(false);
            self.set_aside.set(false);
        }
        self.settle(notice);
        if is_erase {
            self.settle_erasing(is_erased);
        }
        self.show();
        if is_load {
            let waiting = std::mem::take(&mut inner.borrow_mut().loading);
            // Who left the page does not wait any more.
            waiting.into_iter().for_each(|notify| notify.send(()).unwrap_or_default());
        }
        let saved = inner.borrow().on_saved.clone().filter(|_| has_changed);
        if let Some(saved) = saved.filter(|_| self.with_engine(Engine::status) == Status::Saved) {
            saved(&store, length);
        }
        true
    }

    /// Notifies those who wait for an operation.
    fn settle(self, notice: Option<Notice>) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        let is_failed = matches!(inner.engine.status(), Status::Failed(_));
        for (ticket, notify) in std::mem::take(&mut inner.waiting) {
            let outcome = if notice == Some(Notice::Erased) {
                Err(SaveError::Erased)
            } else if !inner.engine.is_pending(ticket) {
                Ok(())
            } else if is_failed {
                inner.engine.cancel(ticket);
                Err(SaveError::NotStored(inner.error.take().unwrap_or(StoreError::NotOpen)))
            } else {
                inner.waiting.push((ticket, notify));
                continue;
            };
            // Nobody waits any more: the page was left.
            let _ = notify.send(outcome);
        }
    }

    /// Notifies those who wait for erasing.
    fn settle_erasing(self, is_erased: bool) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        for notify in std::mem::take(&mut inner.erasing) {
            let outcome = if is_erased { Ok(()) } else { Err(inner.error.take().unwrap_or(StoreError::NotOpen)) };
            let _ = notify.send(outcome);
        }
    }

    async fn write(self, store: &Store, key: String, write: Write<D>) -> (Result<Event<D>, StoreError>, usize) {
        let text = write.document.write();
        let length = text.len();
        let mut asides = Vec::new();
        for aside in write.asides {
            asides.push(match aside {
                Aside::Replaced(document) => document.write_aside().await,
                Aside::Damaged(text) => text,
            });
        }
        let record = Record { key, over: write.over, revision: write.revision, text, asides };
        let outcome = store.write(&record).await.map(|outcome| match outcome {
            WriteOutcome::Written => Event::Written,
            WriteOutcome::Conflict(found) => Event::Conflict(found.map(content)),
            WriteOutcome::Lost => Event::Lost,
        });
        (outcome, length)
    }
}

fn content<D: Stored>((revision, found): (Revision, Found)) -> (Revision, Content<D>) {
    let content = match found {
        Found::Text(text) => D::read(&text),
        Found::Shut => Content::Locked,
    };
    (revision, content)
}

/// An epoch that no other record has.
pub(super) fn fresh_epoch() -> Epoch {
    let mut bytes = [0; 4];
    // Every browser that runs this site has random numbers.
    let _ = crypto::random(&mut bytes);
    Epoch::new(u32::from_le_bytes(bytes))
}
