//! The session with a group: what the facilitator and the participants do is saved at once, and reported as saved only when it is durable.

use super::{
    Sheets, StoreError,
    sheets::StoreObserver,
    synced::{Home, SaveError, SaveStatus, Stored, Synced},
};
use crate::platform::{crypto, storage};
use leptos::prelude::*;
use mijn_verhaal_core::{
    session::{self, Ballot, MAX_BYTES, Purpose, Session},
    sync::{Content, read_session},
};
use std::{cell::Cell, error::Error, fmt, rc::Rc};
use wasm_bindgen_futures::spawn_local;

/// The key of its record, beside those of the lists.
const KEY: &str = "session";
/// The fraction of the available space from which on the session counts as nearly full.
const NEARLY: f64 = 0.8;

impl Stored for Session {
    fn read(text: &str) -> Content<Self> {
        read_session(text)
    }

    fn write(&self) -> String {
        session::write(self, Purpose::Device)
    }

    async fn write_aside(&self) -> String {
        self.write()
    }
}

/// The session on this tablet.
#[derive(Clone, Copy)]
pub struct SessionStore {
    /// The session, as on screen.
    pub session: ReadSignal<Session>,
    /// Whether it is saved.
    pub save_status: ReadSignal<SaveStatus>,
    synced: Synced<Session>,
    ready: RwSignal<bool>,
    nearly_full: RwSignal<bool>,
    downloaded: RwSignal<bool>,
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
        let synced = Synced::new(KEY, Session::default());
        let this = Self {
            session: synced.document(),
            save_status: synced.save_status(),
            synced,
            ready: RwSignal::new(false),
            nearly_full: RwSignal::new(false),
            downloaded: RwSignal::new(false),
        };
        synced.on_saved(move |_, length| {
            spawn_local(async move {
                let used = length as f64 / MAX_BYTES as f64;
                this.nearly_full.set(used.max(storage::quota_used().await) > NEARLY);
            });
        });
        synced.connect(sheets.home());
        sheets.register(Rc::new(this));
        spawn_local(async move {
            synced.load().await;
            this.ready.set(true);
        });
        this
    }

    /// Changes the session, and saves it. Where another window changed it meanwhile, the change is applied to that.
    pub fn change(self, change: impl Fn(&mut Session) + 'static) {
        self.downloaded.set(false);
        self.synced.apply(Rc::new(change));
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

    /// Counts a finished ballot, and returns when that is durable.
    ///
    /// # Errors
    /// Every [`CountError`]; then nothing was counted.
    pub async fn count(self, ballot: Rc<Ballot>) -> Result<(), CountError> {
        let counted = Rc::new(Cell::new(false));
        let count = {
            let counted = counted.clone();
            move |session: &mut Session| counted.set(session.count(&ballot, crypto::random_below))
        };
        self.downloaded.set(false);
        match self.synced.save(Rc::new(count)).await {
            Ok(()) if counted.get() => Ok(()),
            Ok(()) | Err(SaveError::Erased) => Err(CountError::Closed),
            Err(SaveError::NotStored(cause)) => Err(CountError::NotStored(cause)),
        }
    }

    /// Wipes the session from the device, and returns when that is durable.
    ///
    /// # Errors
    /// [`StoreError`] if it may still be stored.
    pub async fn wipe(self) -> Result<(), StoreError> {
        self.nearly_full.set(false);
        self.synced.erase().await
    }

    /// How many records of sessions the store holds, copies set aside included.
    ///
    /// # Errors
    /// [`StoreError`] if they could not be counted.
    pub async fn records(self) -> Result<usize, StoreError> {
        match self.synced.home() {
            Home::Store(store, _) => store.count(KEY).await,
            _ => Ok(0),
        }
    }
}

impl StoreObserver for SessionStore {
    fn key(&self) -> &'static str {
        KEY
    }

    fn save_status(&self) -> ReadSignal<SaveStatus> {
        self.save_status
    }

    fn connect(&self, home: Home) {
        self.synced.connect(home);
    }

    fn reload(&self) {
        spawn_local(self.synced.load());
    }

    fn lock(&self) {
        self.synced.lock();
    }

    fn clear(&self) {
        self.synced.clear();
        self.nearly_full.set(false);
    }
}
