//! The session with a group: every change is written at once, over what is stored, and reported as saved only when it is durable.
//!
//! Changes are functions: where another window wrote meanwhile, they are applied again to what it wrote.

use super::{SaveStatus, Sheets, Store, StoreError, WriteOutcome, sheets::StoreObserver};
use crate::platform::{clock, crypto, storage};
use leptos::prelude::*;
use mijn_verhaal_core::session::{self, Ballot, MAX_BYTES, Purpose, Session};
use std::{
    cell::{Cell, RefCell},
    error::Error,
    fmt,
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;

/// The key of its record, beside those of the lists.
const KEY: &str = "session";
/// The fraction of the available space from which on the session counts as nearly full.
const NEARLY: f64 = 0.8;

/// A change that can be applied again, to what another window wrote meanwhile.
type Change = Rc<dyn Fn(&mut Session)>;

/// The session on this tablet.
#[derive(Clone, Copy)]
pub struct SessionStore {
    /// The session, as on screen.
    pub session: ReadSignal<Session>,
    /// Whether it is saved.
    pub save_status: ReadSignal<SaveStatus>,
    set_session: WriteSignal<Session>,
    set_save_status: WriteSignal<SaveStatus>,
    ready: RwSignal<bool>,
    nearly_full: RwSignal<bool>,
    downloaded: RwSignal<bool>,
    inner: StoredValue<Rc<RefCell<Inner>>, LocalStorage>,
    sheets: Sheets,
}

#[derive(Default)]
struct Inner {
    store: Option<Rc<Store>>,
    revision: u64,
    /// Changes that are not written yet.
    pending: Vec<Change>,
    writing: bool,
}

/// A ballot was not counted.
#[derive(Debug)]
pub enum CountError {
    /// The session takes no more ballots: it was closed or wiped in another window.
    Closed,
    /// It could not be stored.
    NotStored(StoreError),
}

impl fmt::Display for CountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closed => "the session takes no more ballots",
            Self::NotStored(_) => "the ballot could not be stored",
        })
    }
}

impl Error for CountError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Closed => None,
            Self::NotStored(cause) => Some(cause),
        }
    }
}

impl From<StoreError> for CountError {
    fn from(cause: StoreError) -> Self {
        Self::NotStored(cause)
    }
}

impl SessionStore {
    /// The session in the store of these sheets. It is empty until it has been loaded; then [`Self::is_ready`] is true.
    pub fn open(sheets: Sheets) -> Self {
        let session = Self::empty(sheets);
        sheets.register(Rc::new(session));
        spawn_local(session.load(sheets.store()));
        session
    }

    fn empty(sheets: Sheets) -> Self {
        let (session, set_session) = signal(Session::default());
        let (save_status, set_save_status) = signal(SaveStatus::Saved);
        Self {
            session,
            save_status,
            set_session,
            set_save_status,
            ready: RwSignal::new(false),
            nearly_full: RwSignal::new(false),
            downloaded: RwSignal::new(false),
            inner: StoredValue::new_local(Rc::default()),
            sheets,
        }
    }

    /// Loads what is stored. A record that cannot be read is set aside.
    async fn load(self, store: Option<Rc<Store>>) {
        let stored = match &store {
            Some(store) => store.read(KEY).await,
            None => Err(StoreError::NotOpen),
        };
        let usable = match stored {
            // The gate is shut: once it is opened the session is loaded again.
            Err(error) if error.is_shut() => return,
            // What does not open must not be overwritten.
            Err(_) => None,
            Ok(None) => store,
            Ok(Some(stored)) => match (session::read(&stored.file), store) {
                (Ok(session), store) => {
                    self.set_session.set(session);
                    self.inner().borrow_mut().revision = stored.revision;
                    store
                }
                // Without a safe copy the unreadable record must not be overwritten.
                (Err(_), Some(store)) => {
                    store.move_aside(KEY, &clock::now(), &stored.file).await.is_ok().then_some(store)
                }
                (Err(_), None) => None,
            },
        };
        if usable.is_none() {
            self.set_save_status.set(SaveStatus::Failed);
        }
        self.inner().borrow_mut().store = usable;
        self.ready.set(true);
    }

    /// Changes the session, and saves it.
    pub fn change(self, change: impl Fn(&mut Session) + 'static) {
        self.set_session.update(&change);
        self.downloaded.set(false);
        let inner = self.inner();
        if inner.borrow().store.is_none() {
            self.set_save_status.set(SaveStatus::Failed);
            return;
        }
        self.set_save_status.set(SaveStatus::Pending);
        inner.borrow_mut().pending.push(Rc::new(change));
        self.start_writing();
    }

    fn start_writing(self) {
        let inner = self.inner();
        if !std::mem::replace(&mut inner.borrow_mut().writing, true) {
            spawn_local(async move {
                let saved = self.write_pending().await;
                inner.borrow_mut().writing = false;
                self.set_save_status.set(match saved {
                    Ok(()) => SaveStatus::Saved,
                    Err(error) if error.is_shut() => SaveStatus::Locked,
                    Err(_) => SaveStatus::Failed,
                });
            });
        }
    }

    /// Whether what is stored has been loaded, read as a signal.
    pub fn is_ready(self) -> bool {
        self.ready.get()
    }

    /// Whether the space for the session is nearly full, read as a signal.
    pub fn is_nearly_full(self) -> bool {
        self.nearly_full.get()
    }

    /// Whether the session was downloaded as a file since it last changed, read as a signal.
    pub fn is_downloaded(self) -> bool {
        self.downloaded.get()
    }

    /// The person downloaded the session as a file, or tried to.
    pub fn record_download(self, succeeded: bool) {
        self.downloaded.set(succeeded);
    }

    async fn write_pending(self) -> Result<(), StoreError> {
        let inner = self.inner();
        loop {
            let changes = std::mem::take(&mut inner.borrow_mut().pending);
            if changes.is_empty() {
                return Ok(());
            }
            let written = self.write(self.session.get_untracked(), &changes).await;
            if written.is_err() {
                let newer = std::mem::replace(&mut inner.borrow_mut().pending, changes);
                inner.borrow_mut().pending.extend(newer);
            }
            // What was changed while this was written is not in it: it is applied again.
            let mut session = written?;
            inner.borrow().pending.iter().for_each(|change| change(&mut session));
            if self.session.with_untracked(|current| *current != session) {
                self.set_session.set(session);
            }
        }
    }

    /// Writes a session that has these changes. Where another window wrote meanwhile, they are applied to what it wrote.
    async fn write(self, session: Session, changes: &[Change]) -> Result<Session, StoreError> {
        let inner = self.inner();
        let store = inner.borrow().store.clone().ok_or(StoreError::NotOpen)?;
        let mut session = session;
        loop {
            let over = inner.borrow().revision;
            let file = session::write(&session, Purpose::Device);
            match store.write(KEY, &file, over).await? {
                WriteOutcome::Saved(revision) => {
                    inner.borrow_mut().revision = revision;
                    let used = file.len() as f64 / MAX_BYTES as f64;
                    self.nearly_full.set(used.max(storage::quota_used().await) > NEARLY);
                    return Ok(session);
                }
                WriteOutcome::Conflict(stored) => {
                    inner.borrow_mut().revision = stored.revision;
                    session = session::read(&stored.file)?;
                    changes.iter().for_each(|change| change(&mut session));
                }
                // Wiped in another window: it does not come back.
                WriteOutcome::Erased => {
                    inner.borrow_mut().revision = 0;
                    return Ok(Session::default());
                }
            }
        }
    }

    /// Counts a finished ballot, and returns when that is durable.
    ///
    /// # Errors
    /// Every [`CountError`]; then nothing was counted.
    pub async fn count(self, ballot: Rc<Ballot>) -> Result<(), CountError> {
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
        self.downloaded.set(false);
        self.set_session.set(session);
        if counted.get() { Ok(()) } else { Err(CountError::Closed) }
    }

    /// Wipes the session from the device, and returns when that is durable.
    ///
    /// # Errors
    /// [`StoreError`] if it is still stored.
    pub async fn wipe(self) -> Result<(), StoreError> {
        let store = self.inner().borrow().store.clone();
        self.clear();
        if let Some(store) = store {
            store.erase_list(KEY).await?;
        }
        // A write in flight has ended meanwhile, and left its revision.
        self.clear();
        Ok(())
    }

    /// How many records of sessions the store holds, copies set aside included.
    ///
    /// # Errors
    /// [`StoreError`] if they could not be counted.
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

impl StoreObserver for SessionStore {
    fn reload(&self) {
        let this = *self;
        let inner = self.inner();
        let Some(store) = inner.borrow().store.clone() else {
            spawn_local(this.load(this.sheets.store()));
            return;
        };
        spawn_local(async move {
            let Ok(stored) = store.read(KEY).await else { return };
            if inner.borrow().writing {
                return;
            }
            if !inner.borrow().pending.is_empty() {
                // What could not be written before the gate was shut.
                this.start_writing();
                return;
            }
            match stored {
                None if inner.borrow().revision > 0 => this.clear(),
                Some(stored) if stored.revision > inner.borrow().revision => {
                    if let Ok(session) = session::read(&stored.file) {
                        inner.borrow_mut().revision = stored.revision;
                        this.set_session.set(session);
                    }
                }
                _ => {}
            }
        });
    }

    fn clear(&self) {
        let inner = self.inner();
        let mut inner = inner.borrow_mut();
        inner.revision = 0;
        inner.pending.clear();
        self.set_session.set(Session::default());
        self.set_save_status.set(if inner.store.is_some() { SaveStatus::Saved } else { SaveStatus::Failed });
        self.nearly_full.set(false);
    }
}
