//! Putting a lock on a profile's records, taking it off, changing its code, and finishing what was interrupted.
//!
//! *Invariant*: the header is written before the first record is converted, and leaves its phase in the transaction that finds no record left. So
//! whatever interrupts it, every record can be opened with the code, and the next unlocking finishes it.

use super::{
    Store, StoreError,
    database::{ASIDE, SHEETS, commit, header_in, keys, put, record, strict},
    lock::{self, OpenError, Place, SealError},
    recordings,
};
use crate::{
    platform::js::JsError,
    profile::{Lock, PersonId},
};
use indexed_db_futures::{error::Error as DatabaseError, prelude::*};
use mijn_verhaal_core::lock::{Form, Former, Header, Phase, form};
use std::{collections::BTreeSet, error::Error, fmt};

/// A lock was not put on, taken off, opened or changed.
#[derive(Debug)]
pub enum LockError {
    /// The code is wrong.
    WrongCode,
    /// Another window changed the lock meanwhile; the gate is shut.
    ChangedElsewhere,
    /// The script or the browser's cryptography failed.
    Failed(JsError),
    /// A record could not be read, converted or written; everything is as it was.
    Store(StoreError),
    /// The recordings could not be converted; everything is as it was.
    Recordings,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongCode => "the code is wrong",
            Self::ChangedElsewhere => "another window changed the lock",
            Self::Failed(_) => "cryptography failed",
            Self::Store(_) => "a record could not be converted",
            Self::Recordings => "the recordings could not be converted",
        })
    }
}

impl Error for LockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::WrongCode | Self::ChangedElsewhere | Self::Recordings => None,
            Self::Failed(cause) => Some(cause),
            Self::Store(cause) => Some(cause),
        }
    }
}

impl From<JsError> for LockError {
    fn from(cause: JsError) -> Self {
        Self::Failed(cause)
    }
}

impl From<StoreError> for LockError {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<DatabaseError> for LockError {
    fn from(cause: DatabaseError) -> Self {
        Self::Store(cause.into())
    }
}

impl From<SealError> for LockError {
    fn from(cause: SealError) -> Self {
        match cause {
            SealError::Shut => Self::ChangedElsewhere,
            SealError::Failed(_) => Self::Store(cause.into()),
        }
    }
}

impl From<OpenError> for LockError {
    fn from(cause: OpenError) -> Self {
        match cause {
            OpenError::Shut => Self::ChangedElsewhere,
            OpenError::Damaged | OpenError::Failed(_) => Self::Store(cause.into()),
        }
    }
}

impl Store {
    /// Finds out whether these records are locked, when they are about to be loaded. Returns whether a code is needed.
    pub(super) async fn meet_lock(&self) -> Result<bool, StoreError> {
        let known = lock::header();
        match self.header().await?.map(|stored| Header::read(&stored)) {
            Some(Some(header)) if known.is_some_and(|known| known.key == header.key) => lock::set_open(Some(header)),
            Some(_) => lock::set_shut(),
            // The list of people knows of an older lock, which has no header.
            None if matches!(listed(self.owner()), Some(Lock::Former { .. })) => lock::set_shut(),
            None => lock::set_open(None),
        }
        note_lock(self.owner());
        Ok(lock::is_shut())
    }

    /// Puts a lock with this code on every record. If that fails it is taken off again.
    pub(super) async fn put_lock_on(&self, code: &str) -> Result<(), LockError> {
        let header = lock::make(code, self.name()).await?;
        self.add_header(&header).await?;
        self.finish_or_reverse().await
    }

    /// Takes the lock off every record. If that fails it is put on again.
    pub(super) async fn take_lock_off(&self) -> Result<(), LockError> {
        self.enter(Phase::TakingOff).await?;
        self.finish_or_reverse().await
    }

    /// Gives the lock another code. That rewrites its header, and nothing else.
    pub(super) async fn change_code(&self, former: &str, code: &str) -> Result<(), LockError> {
        let known = lock::header().ok_or(LockError::ChangedElsewhere)?;
        let changed = lock::rewrap(&known, former, code, self.name()).await?.ok_or(LockError::WrongCode)?;
        self.change_header(|stored| Header { phase: stored.phase, ..changed }).await
    }

    /// Opens the lock, migrates an older one, and finishes what was interrupted.
    pub(super) async fn unlock(&self, code: &str) -> Result<(), LockError> {
        match self.header().await?.map(|stored| Header::read(&stored)) {
            // A header of a newer version: this one cannot try the code.
            Some(None) => return Err(LockError::Store(OpenError::Damaged.into())),
            Some(Some(header)) => {
                if !lock::unlock(&header, code, self.name()).await? {
                    return Err(LockError::WrongCode);
                }
                let is_settled = header.phase == Phase::On;
                lock::set_open(Some(header));
                if is_settled {
                    return Ok(());
                }
                self.unlock_former(code).await?;
            }
            None => {
                match self.unlock_former(code).await? {
                    Some(true) => {}
                    Some(false) => return Err(LockError::WrongCode),
                    // It was taken off in another window.
                    None => {
                        lock::set_open(None);
                        note_lock(self.owner());
                        return Ok(());
                    }
                }
                let header = lock::make(code, self.name()).await?;
                self.add_header(&header).await?;
            }
        }
        // The answers can be read in any phase; a phase that cannot be finished now is finished another time.
        if self.finish().await.is_err() && lock::header().is_some_and(|header| !header.phase.seals()) {
            let _ = self.reverse().await;
        }
        Ok(())
    }

    /// Tries a code on the older locks of these records. Returns whether it opened one; none if there are none.
    async fn unlock_former(&self, code: &str) -> Result<Option<bool>, LockError> {
        let mut all = BTreeSet::new();
        if let Some(Lock::Former { salt, check }) = listed(self.owner()) {
            all.insert((salt, check));
        }
        for store in [SHEETS, ASIDE] {
            for (_, stored) in self.texts(store).await? {
                if let Form::Former(Former { salt, check, .. }) = form(split(store, &stored).1) {
                    all.insert((salt.to_owned(), check.to_owned()));
                }
            }
        }
        let mut opened = (!all.is_empty()).then_some(false);
        for (salt, check) in all {
            if lock::unlock_former(&salt, &check, code).await? {
                opened = Some(true);
            }
        }
        Ok(opened)
    }

    async fn finish_or_reverse(&self) -> Result<(), LockError> {
        let finished = self.finish().await;
        if finished.is_err() {
            // If that fails too, the next unlocking goes on with it.
            let _ = self.reverse().await;
        }
        finished
    }

    async fn reverse(&self) -> Result<(), LockError> {
        let header = lock::header().ok_or(LockError::ChangedElsewhere)?;
        if header.phase != Phase::On {
            self.enter(header.phase.reversed()).await?;
        }
        self.finish().await
    }

    /// Converts what the phase of the lock leaves to be converted, and finishes the phase.
    async fn finish(&self) -> Result<(), LockError> {
        // Records that an older lock sealed with another code: they stay as they are.
        let mut unopened = BTreeSet::new();
        loop {
            let header = lock::header().ok_or(LockError::ChangedElsewhere)?;
            if header.phase == Phase::On {
                return Ok(());
            }
            // First, since older ones do not name the lock that sealed them: as long as they are left, so are records that do.
            if !recordings::relock().await {
                return Err(LockError::Recordings);
            }
            for store in [ASIDE, SHEETS] {
                for (key, stored) in self.texts(store).await? {
                    if header.phase.leaves(form(split(store, &stored).1)) && !self.convert(store, &key, stored).await? {
                        unopened.insert((store, key));
                    }
                }
            }
            if self.settle(&header, &unopened).await? {
                note_lock(self.owner());
                return Ok(());
            }
        }
    }

    /// Converts a record, unless it was written meanwhile. Returns whether it could be opened.
    async fn convert(&self, store: &str, key: &str, stored: String) -> Result<bool, LockError> {
        let place = Place { database: self.name(), store, key };
        let (revision, text) = split(store, &stored);
        let is_former = matches!(form(text), Form::Former(_));
        let opened = match lock::open(text.to_owned(), &place).await {
            Err(OpenError::Damaged) if is_former => return Ok(false),
            opened => opened?,
        };
        let converted = lock::seal(&opened, &place).await?;
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        let is_admitted = lock::admits(header_in(&transaction).await?.as_deref(), &converted)?;
        if is_admitted && record(&transaction, store, key).await?.as_ref() == Some(&stored) {
            put(&transaction, store, key, &format!("{revision}{converted}")).await?;
        }
        commit(transaction).await?;
        Ok(true)
    }

    /// Finishes the phase of this header if no record is left. Returns whether it did.
    async fn settle(&self, header: &Header, unopened: &BTreeSet<(&str, String)>) -> Result<bool, LockError> {
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        let stored = header_in(&transaction).await?;
        if stored.as_ref() != Some(&header.write()) {
            commit(transaction).await?;
            lock::meet(stored.as_deref())?;
            // Another window that has the key may have finished it.
            let is_finished = lock::header().map(|header| header.phase) == header.phase.finished();
            return if is_finished { Ok(true) } else { Err(LockError::ChangedElsewhere) };
        }
        for store in [SHEETS, ASIDE] {
            for key in keys(&transaction.object_store(store)?).await? {
                let stored = record(&transaction, store, &key).await?.filter(|_| is_record(store, &key));
                let is_left = stored.is_some_and(|stored| header.phase.leaves(form(split(store, &stored).1)));
                if is_left && !unopened.contains(&(store, key)) {
                    commit(transaction).await?;
                    return Ok(false);
                }
            }
        }
        match header.phase.finished() {
            Some(phase) => {
                put(&transaction, SHEETS, Header::KEY, &Header { phase, ..header.clone() }.write()).await?;
            }
            None => {
                transaction.object_store(SHEETS)?.delete(Header::KEY.to_owned()).primitive()?.await?;
            }
        }
        commit(transaction).await?;
        lock::set_open(header.phase.finished().map(|phase| Header { phase, ..header.clone() }));
        Ok(true)
    }

    /// Stores the header of a new lock; the page has its key.
    async fn add_header(&self, header: &Header) -> Result<(), LockError> {
        let database = self.database();
        let transaction = strict(&database, SHEETS)?;
        if header_in(&transaction).await?.is_some() {
            commit(transaction).await?;
            return Err(self.changed().await);
        }
        put(&transaction, SHEETS, Header::KEY, &header.write()).await?;
        commit(transaction).await?;
        lock::set_open(Some(header.clone()));
        Ok(())
    }

    async fn enter(&self, phase: Phase) -> Result<(), LockError> {
        self.change_header(|stored| Header { phase, ..stored }).await
    }

    /// Changes the header, if this page has its key.
    async fn change_header(&self, change: impl FnOnce(Header) -> Header) -> Result<(), LockError> {
        let database = self.database();
        let transaction = strict(&database, SHEETS)?;
        let stored = header_in(&transaction).await?.and_then(|stored| Header::read(&stored));
        let known = lock::header();
        let Some(stored) = stored.filter(|stored| known.is_some_and(|known| known.key == stored.key)) else {
            commit(transaction).await?;
            return Err(self.changed().await);
        };
        let changed = change(stored);
        put(&transaction, SHEETS, Header::KEY, &changed.write()).await?;
        commit(transaction).await?;
        lock::set_open(Some(changed));
        Ok(())
    }

    /// Another window changed the lock: this one adopts it, or shuts its gate.
    async fn changed(&self) -> LockError {
        match self.header().await {
            Ok(stored) => {
                let _ = lock::meet(stored.as_deref());
                LockError::ChangedElsewhere
            }
            Err(error) => error.into(),
        }
    }

    /// The header as it is stored.
    pub(super) async fn header(&self) -> Result<Option<String>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).build()?;
        let stored = header_in(&transaction).await?;
        commit(transaction).await?;
        Ok(stored)
    }

    /// The records of a store that are texts, by their keys.
    async fn texts(&self, store: &str) -> Result<Vec<(String, String)>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(store).build()?;
        let mut all = Vec::new();
        for key in keys(&transaction.object_store(store)?).await? {
            if let Some(stored) = record(&transaction, store, &key).await?.filter(|_| is_record(store, &key)) {
                all.push((key, stored));
            }
        }
        commit(transaction).await?;
        Ok(all)
    }
}

/// What the list of people says about their lock.
fn listed(person: PersonId) -> Option<Lock> {
    person.entry().and_then(|person| person.lock)
}

/// Notes in the list of people whether there is a lock: it is drawn there, and under it no settings are stored. Other windows are notified by that.
fn note_lock(person: PersonId) {
    let is_locked = lock::is_locked();
    let known = listed(person);
    // An older lock stays on the list until it is migrated: it may be the only place with its salt.
    let is_migrated = lock::header().is_some_and(|header| header.phase == Phase::On);
    let is_right = match known {
        Some(Lock::Former { .. }) => is_locked && !is_migrated,
        Some(Lock::InDatabase) => is_locked,
        None => !is_locked,
    };
    if !is_right {
        person.change(|person| person.lock = is_locked.then_some(Lock::InDatabase));
    }
}

fn is_record(store: &str, key: &str) -> bool {
    store != SHEETS || key != Header::KEY
}

/// What precedes the text of a record (the revision of a sheet), and the text.
fn split<'a>(store: &str, stored: &'a str) -> (&'a str, &'a str) {
    let line = if store == SHEETS { stored.find('\n') } else { None };
    stored.split_at(line.map_or(0, |end| end + 1))
}
