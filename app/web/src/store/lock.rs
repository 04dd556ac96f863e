//! The lock on the records of one profile, as this page knows it: it seals and opens texts, each bound to its place.
//!
//! The header of the lock is a record of the database (`relock.rs` puts it on and takes it off); its keys are in `app/web/js/lock.js`. Another window
//! may change the lock at any time, so every transaction compares what it is about to write with the header that is stored: [`admits`].
//!
//! *Invariant*: [`open`] returns what a person wrote, or an error, never ciphertext.

use crate::platform::{
    dom,
    js::{self, JsError, Script},
};
use js_sys::Array;
use mijn_verhaal_core::lock::{self, Form, Former, Header};
use std::{cell::RefCell, collections::BTreeSet, error::Error, fmt, rc::Rc};
use wasm_bindgen::JsValue;

/// The iterations of the key derivation, as OWASP advises for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet).
const ROUNDS: u32 = 600_000;

/// Where a record is: what is sealed for one place does not open at another.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The name of the database.
    pub database: &'a str,
    /// The name of the object store.
    pub store: &'a str,
    /// The key of the record.
    pub key: &'a str,
}

impl Place<'_> {
    fn binding(&self, name: &str) -> String {
        lock::place(name, self.database, self.store, self.key)
    }
}

/// A text could not be sealed.
#[derive(Debug, Clone, PartialEq)]
pub enum SealError {
    /// This page has no key for the lock that is stored: the gate is shut.
    Shut,
    /// The script or the browser's cryptography failed.
    Failed(JsError),
}

/// A stored text could not be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum OpenError {
    /// This page has no key for the lock that is stored: the gate is shut.
    Shut,
    /// It does not open by the key of its lock, or was sealed for another place. It stays where it is.
    Damaged,
    /// The script or the browser's cryptography failed.
    Failed(JsError),
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shut => "the lock is shut",
            Self::Failed(_) => "the text could not be sealed",
        })
    }
}

impl Error for SealError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Shut => None,
            Self::Failed(cause) => Some(cause),
        }
    }
}

impl From<JsError> for SealError {
    fn from(cause: JsError) -> Self {
        Self::Failed(cause)
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shut => "the lock is shut",
            Self::Damaged => "what is sealed does not open",
            Self::Failed(_) => "the text could not be opened",
        })
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Shut | Self::Damaged => None,
            Self::Failed(cause) => Some(cause),
        }
    }
}

impl From<JsError> for OpenError {
    fn from(cause: JsError) -> Self {
        Self::Failed(cause)
    }
}

/// The lock, as this page knows it.
#[derive(Debug, Clone, Default, PartialEq)]
enum State {
    /// There is none.
    #[default]
    None,
    /// The page has the key.
    Open(Header),
    /// The page does not have the key; whether another window has changed the lock.
    Shut { changed: bool },
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
    /// The salts of older locks whose keys the page has.
    static FORMER: RefCell<BTreeSet<String>> = RefCell::default();
    static ON_SHUT: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Calls `shut` from now on when another window has changed the lock, so that this page has no key any more.
pub fn on_shut(shut: impl Fn() + 'static) {
    ON_SHUT.set(Some(Rc::new(shut)));
}

/// The header, as long as the lock is open.
pub(super) fn header() -> Option<Header> {
    STATE.with_borrow(|state| match state {
        State::Open(header) => Some(header.clone()),
        State::None | State::Shut { .. } => None,
    })
}

/// Whether there is a lock, open or shut.
pub fn is_locked() -> bool {
    STATE.with_borrow(|state| *state != State::None)
}

/// Whether the page has no key for the lock.
pub fn is_shut() -> bool {
    STATE.with_borrow(|state| matches!(state, State::Shut { .. }))
}

/// Whether that is because another window has changed the lock.
pub fn was_changed() -> bool {
    STATE.with_borrow(|state| *state == State::Shut { changed: true })
}

/// The page has the key of this header; none: there is no lock.
pub(super) fn set_open(header: Option<Header>) {
    STATE.set(header.map_or(State::None, State::Open));
}

/// The page has no key yet.
pub(super) fn set_shut() {
    STATE.with_borrow_mut(|state| {
        if !matches!(state, State::Shut { .. }) {
            *state = State::Shut { changed: false };
        }
    });
}

/// Compares the lock with the header that is stored now, and adopts it.
///
/// # Errors
/// [`OpenError::Shut`] if the page has no key for it; then the gate is shut.
pub(super) fn meet(stored: Option<&str>) -> Result<(), OpenError> {
    let next = match (stored.map(Header::read), STATE.with_borrow(State::clone)) {
        (None, State::None | State::Open(_)) => State::None,
        (Some(Some(header)), State::Open(known)) if known.key == header.key => State::Open(header),
        // Without a header it is an older lock.
        (_, State::Shut { .. }) => return Err(OpenError::Shut),
        (Some(_), _) => State::Shut { changed: true },
    };
    if let State::Shut { changed } = next {
        return Err(shut(changed));
    }
    STATE.set(next);
    Ok(())
}

/// Shuts the lock, and notifies the page.
fn shut(changed: bool) -> OpenError {
    STATE.set(State::Shut { changed });
    let notify = ON_SHUT.with_borrow(Option::clone);
    if let Some(notify) = notify {
        notify();
    }
    OpenError::Shut
}

/// Whether a text may be written where this header is stored now: sealed by its key, or plain where it seals nothing. If not, the lock was changed
/// since: seal again what was to be written.
///
/// # Errors
/// [`SealError::Shut`] if the page has no key for it; then the gate is shut.
pub(super) fn admits(stored: Option<&str>, text: &str) -> Result<bool, SealError> {
    meet(stored).map_err(|_| SealError::Shut)?;
    let seals = header().filter(|header| header.phase.seals());
    Ok(match (lock::form(text), seals) {
        (Form::Plain, None) => true,
        (Form::Sealed { key, .. }, Some(header)) => key == header.key,
        _ => false,
    })
}

/// A text as it is to be stored at a place: sealed where there is a lock.
///
/// # Errors
/// Every [`SealError`].
pub async fn seal(text: &str, place: &Place<'_>) -> Result<String, SealError> {
    let header = match STATE.with_borrow(State::clone) {
        State::None => None,
        State::Open(header) => Some(header).filter(|header| header.phase.seals()),
        State::Shut { .. } => return Err(SealError::Shut),
    };
    let Some(Header { key, .. }) = header else { return Ok(text.to_owned()) };
    let sealed = call_text("sealText", &[("name", &key), ("text", text), ("binding", &place.binding(&key))]).await?;
    let sealed = sealed.ok_or_else(malformed)?;
    Ok(lock::write_sealed(&key, &sealed))
}

/// What was stored at a place, as it was written.
///
/// # Errors
/// Every [`OpenError`].
pub async fn open(stored: String, place: &Place<'_>) -> Result<String, OpenError> {
    let opened = match lock::form(&stored) {
        Form::Plain => return Ok(stored),
        Form::Sealed { key, sealed } if header().is_some_and(|header| header.key == key) => {
            call_text("openText", &[("name", key), ("sealed", sealed), ("binding", &place.binding(key))]).await?
        }
        Form::Former(Former { salt, sealed, .. }) if FORMER.with_borrow(|salts| salts.contains(salt)) => {
            call_text("openFormerText", &[("salt", salt), ("sealed", sealed)]).await?
        }
        Form::Sealed { .. } | Form::Former(_) | Form::Unknown => {
            return Err(match STATE.with_borrow(State::clone) {
                State::Open(_) => OpenError::Damaged,
                State::Shut { .. } => OpenError::Shut,
                // An older lock, of which the list of people knows nothing.
                State::None => shut(false),
            });
        }
    };
    opened.ok_or(OpenError::Damaged)
}

/// The lock of recordings, for `record.js`; null where there is none.
///
/// # Errors
/// [`OpenError`] while the lock is shut, or if the script cannot be loaded.
pub(super) async fn for_recordings(database: &str, store: &str) -> Result<JsValue, OpenError> {
    let header = match STATE.with_borrow(State::clone) {
        State::None => return Ok(JsValue::NULL),
        State::Open(header) => header,
        State::Shut { .. } => return Err(OpenError::Shut),
    };
    let place = Place { database, store, key: "" }.binding(&header.key);
    let entries =
        [("name", header.key.into()), ("seals", header.phase.seals().into()), ("place", JsValue::from_str(&place))];
    Ok(js::call(Script::Lock, "forRecordings", &dom::object(&entries)).await?)
}

/// A new lock with this code, to be put on a database. The page has its key.
///
/// # Errors
/// [`JsError`] if the script cannot be loaded, or the browser has no cryptography.
pub(super) async fn make(code: &str, database: &str) -> Result<Header, JsError> {
    let (key, salt) = random().await?;
    let wrapped = call("make", &[("name", &key)], Some(&Derivation::new(code, &salt, &key, database))).await?;
    let wrapped = wrapped.as_string().ok_or_else(malformed)?;
    Ok(Header { phase: lock::Phase::PuttingOn, key, rounds: ROUNDS, salt, wrapped })
}

/// Opens the lock of a database with a code. Returns whether it was the right one.
///
/// # Errors
/// [`JsError`] if the script cannot be loaded, or the browser has no cryptography.
pub(super) async fn unlock(header: &Header, code: &str, database: &str) -> Result<bool, JsError> {
    let entries = [("name", header.key.as_str()), ("wrapped", &header.wrapped)];
    Ok(call("unlock", &entries, Some(&Derivation::of(header, code, database))).await?.is_truthy())
}

/// The header with another code; none if the former code was wrong.
///
/// # Errors
/// [`JsError`] if the script cannot be loaded, or the browser has no cryptography.
pub(super) async fn rewrap(
    header: &Header,
    former: &str,
    code: &str,
    database: &str,
) -> Result<Option<Header>, JsError> {
    let (_, salt) = random().await?;
    let Derivation { code: former, binding, .. } = Derivation::of(header, former, database);
    let entries = [
        ("formerCode", former.as_str()),
        ("formerSalt", &header.salt),
        ("formerBinding", &binding),
        ("wrapped", &header.wrapped),
    ];
    let derivation = Derivation::new(code, &salt, &header.key, database);
    let more = [("formerRounds", header.rounds.into())];
    let wrapped = call_with("rewrap", &entries, &more, Some(&derivation)).await?.as_string();
    Ok(wrapped.map(|wrapped| Header { rounds: ROUNDS, salt, wrapped, ..header.clone() }))
}

/// Opens an older lock with a code, however that was spelled when the lock was made. Returns whether it was the right one.
///
/// # Errors
/// [`JsError`] if the script cannot be loaded, or the browser has no cryptography.
pub(super) async fn unlock_former(salt: &str, check: &str, code: &str) -> Result<bool, JsError> {
    for spelling in lock::former_spellings(code) {
        let entries = [("code", spelling.as_str()), ("salt", salt), ("check", check)];
        if call_with("unlockFormer", &entries, &[("rounds", ROUNDS.into())], None).await?.is_truthy() {
            FORMER.with_borrow_mut(|salts| salts.insert(salt.to_owned()));
            return Ok(true);
        }
    }
    Ok(false)
}

/// What the key that wraps a data key is derived from, and what it is bound to.
struct Derivation {
    code: String,
    salt: String,
    rounds: u32,
    binding: String,
}

impl Derivation {
    fn new(code: &str, salt: &str, key: &str, database: &str) -> Self {
        let binding = Header::binding(key, ROUNDS, salt, database);
        Self { code: lock::fold(code), salt: salt.to_owned(), rounds: ROUNDS, binding }
    }

    fn of(header: &Header, code: &str, database: &str) -> Self {
        let Header { key, rounds, salt, .. } = header;
        let binding = Header::binding(key, *rounds, salt, database);
        Self { code: lock::fold(code), salt: salt.clone(), rounds: *rounds, binding }
    }
}

/// A name for a data key, and a salt.
async fn random() -> Result<(String, String), JsError> {
    let parts = Array::from(&call("random", &[], None).await?);
    let part = |at| parts.get(at).as_string().ok_or_else(malformed);
    Ok((part(0)?, part(1)?))
}

async fn call(function: &str, entries: &[(&str, &str)], derivation: Option<&Derivation>) -> Result<JsValue, JsError> {
    call_with(function, entries, &[], derivation).await
}

async fn call_text(function: &str, entries: &[(&str, &str)]) -> Result<Option<String>, JsError> {
    Ok(call(function, entries, None).await?.as_string())
}

async fn call_with(
    function: &str,
    texts: &[(&str, &str)],
    more: &[(&str, JsValue)],
    derivation: Option<&Derivation>,
) -> Result<JsValue, JsError> {
    let mut entries: Vec<(&str, JsValue)> = texts.iter().map(|(name, text)| (*name, JsValue::from_str(text))).collect();
    entries.extend_from_slice(more);
    if let Some(Derivation { code, salt, rounds, binding }) = derivation {
        entries.extend([
            ("code", code.into()),
            ("salt", salt.into()),
            ("rounds", (*rounds).into()),
            ("binding", binding.into()),
        ]);
    }
    js::call(Script::Lock, function, &dom::object(&entries)).await
}

/// The script returned something else than was expected.
fn malformed() -> JsError {
    JsError("lock.js returned something unexpected".into())
}
