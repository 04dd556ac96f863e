//! The database and its transactions. Writes ask for strict durability: they end when the answer would survive the browser being killed.

use super::{
    error::StoreError,
    lock::{self, OpenError, Place},
};
use crate::{
    platform::{channel::Channel, clock, crypto},
    profile::PersonId,
};
use indexed_db_futures::{
    database::{Database, ObjectStoreName},
    internals::SystemRepr,
    object_store::ObjectStore,
    prelude::*,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
};
use mijn_verhaal_core::{
    lock::Header,
    sync::{self, Revision, split_record},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

const NAME: &str = "mv";
pub(super) const SHEETS: &str = "sheets";
/// What was unreadable, or replaced by a file: stored as it was, never shown as answers.
pub(super) const ASIDE: &str = "aside";

/// An open database of one person. On a borrowed device there is none.
pub struct Store {
    owner: PersonId,
    name: String,
    /// Replaced by a new connection once the browser has closed it.
    database: RefCell<Rc<Database>>,
    /// Whether the browser has closed it: what was written since may be lost when the browser starts again.
    reopened: Cell<bool>,
}

/// What a record holds.
pub enum Found {
    /// This text.
    Text(String),
    /// A sealed text that does not open in this page.
    Shut,
}

/// A record to be written.
pub struct Record {
    /// The id of its list, or what it is called otherwise.
    pub key: String,
    /// The revision it must have; none if there must be none.
    pub over: Option<Revision>,
    /// The revision it gets.
    pub revision: Revision,
    /// Its text from then on.
    pub text: String,
    /// What is set aside of it, in the same transaction.
    pub asides: Vec<String>,
}

/// The outcome of a write.
pub enum WriteOutcome {
    /// The record is durable.
    Written,
    /// Another window wrote since, or erased it; nothing was overwritten.
    Conflict(Option<(Revision, Found)>),
    /// The browser has thrown the database away, and the record with it.
    Lost,
}

/// A copy that was set aside.
#[derive(Clone)]
pub struct AsideCopy {
    /// When, as ISO 8601 UTC.
    pub when: String,
    database: String,
    key: String,
    stored: String,
}

impl AsideCopy {
    /// The text as it was when it was set aside.
    ///
    /// # Errors
    /// Every [`OpenError`].
    pub async fn open(self) -> Result<String, OpenError> {
        lock::open(self.stored, &Place { database: &self.database, store: ASIDE, key: &self.key }).await
    }
}

impl Store {
    /// Opens a person's database, and creates it if there is none.
    pub async fn open(owner: PersonId) -> Result<Self, StoreError> {
        let database = RefCell::new(Self::connect(owner).await?);
        rotate_log();
        Ok(Self { owner, name: owner.database(NAME), database, reopened: Cell::new(false) })
    }

    async fn connect(owner: PersonId) -> Result<Rc<Database>, StoreError> {
        if owner.entry().is_none() {
            // They erased everything in another window: it is not brought back.
            return Err(StoreError::NotOpen);
        }
        let database = Database::open(owner.database(NAME))
            .with_version(1u8)
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(SHEETS).build()?;
                database.create_object_store(ASIDE).build()?;
                Ok(())
            })
            .await?;
        Ok(Rc::new(database))
    }

    /// Whether the browser had closed it, so that a copy beside it is worth its space.
    pub fn was_reopened(&self) -> bool {
        self.reopened.get()
    }

    /// Whose it is.
    pub fn owner(&self) -> PersonId {
        self.owner
    }

    /// The name of the database.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    fn place<'a>(&'a self, store: &'a str, key: &'a str) -> Place<'a> {
        Place { database: &self.name, store, key }
    }

    async fn opened(&self, key: &str, stored: Option<String>) -> Result<Option<(Revision, Found)>, StoreError> {
        let Some(stored) = stored else { return Ok(None) };
        let (revision, text) = split_record(&stored);
        let found = match lock::open(text.to_owned(), &self.place(SHEETS, key)).await {
            Ok(text) => Found::Text(text),
            Err(OpenError::Shut) => {
                // Also an older lock that the list of people has lost.
                lock::set_shut();
                Found::Shut
            }
            // It stays where it is.
            Err(OpenError::Damaged) => Found::Shut,
            Err(error) => return Err(error.into()),
        };
        Ok(Some((revision, found)))
    }

    /// The channel to the other windows that have it open.
    pub fn channel(&self) -> Channel {
        Channel::open(&self.name)
    }

    pub(super) fn database(&self) -> Rc<Database> {
        self.database.borrow().clone()
    }

    /// The ids of the lists with a sheet.
    pub async fn lists(&self) -> Result<Vec<String>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(SHEETS)?;
        let mut keys = keys(&store).await?;
        commit(transaction).await?;
        keys.retain(|key| key != Header::KEY);
        Ok(keys)
    }

    /// The stored record, if there is one.
    pub async fn load(&self, key: &str) -> Result<Option<(Revision, Found)>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let header = header_in(&transaction).await?;
        let stored = get(&transaction, key).await?;
        commit(transaction).await?;
        lock::meet(header.as_deref())?;
        self.opened(key, stored).await
    }

    async fn has(&self, key: &str) -> Result<bool, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let stored = get(&transaction, key).await?;
        commit(transaction).await?;
        Ok(stored.is_some())
    }

    /// Writes a record, and what is set aside of it.
    ///
    /// The browser closes a database whose files fail it, and one that it throws away; only a new connection can write then.
    pub async fn write(&self, record: &Record) -> Result<WriteOutcome, StoreError> {
        match self.write_once(record).await {
            Err(error) if !error.is_shut() => {}
            done => return done,
        }
        let database = Self::connect(self.owner).await?;
        self.database.replace(database);
        self.reopened.set(true);
        self.restore_header().await?;
        // A person who erases it leaves the connection open.
        if record.over.is_some() && !self.has(&record.key).await? {
            return Ok(WriteOutcome::Lost);
        }
        self.write_once(record).await
    }

    async fn write_once(&self, record: &Record) -> Result<WriteOutcome, StoreError> {
        let aside_keys: Vec<_> = record.asides.iter().map(|_| aside_key(&record.key)).collect();
        loop {
            // Before any transaction: a transaction commits by itself while something else is awaited.
            let text = lock::seal(&record.text, &self.place(SHEETS, &record.key)).await?;
            let mut asides = Vec::new();
            for (key, aside) in aside_keys.iter().zip(&record.asides) {
                asides.push((key, lock::seal(aside, &self.place(ASIDE, key)).await?));
            }
            let database = self.database();
            let transaction = strict(&database, [SHEETS, ASIDE])?;
            if !lock::admits(header_in(&transaction).await?.as_deref(), &text)? {
                // Put on or taken off meanwhile: sealed anew.
                commit(transaction).await?;
                continue;
            }
            let stored = get(&transaction, &record.key).await?;
            if stored.as_deref().map(|stored| split_record(stored).0) != record.over {
                commit(transaction).await?;
                return Ok(WriteOutcome::Conflict(self.opened(&record.key, stored).await?));
            }
            for (key, aside) in asides {
                put(&transaction, ASIDE, key, &aside).await?;
            }
            put(&transaction, SHEETS, &record.key, &sync::record(record.revision, &text)).await?;
            commit(transaction).await?;
            return Ok(WriteOutcome::Written);
        }
    }

    /// Stores the header again in a database that the browser threw away: what is written from now on is under the same lock.
    async fn restore_header(&self) -> Result<(), StoreError> {
        let Some(header) = lock::header() else { return Ok(()) };
        let database = self.database();
        let transaction = strict(&database, SHEETS)?;
        if keys(&transaction.object_store(SHEETS)?).await?.is_empty() {
            put(&transaction, SHEETS, Header::KEY, &header.write()).await?;
        }
        commit(transaction).await
    }

    /// The copies of a list that were set aside, oldest first.
    pub async fn aside_copies(&self, list: &str) -> Result<Vec<AsideCopy>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(ASIDE).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(ASIDE)?;
        let keys = keys(&store).await?;
        let mut all = Vec::new();
        for key in keys {
            let Some(when) = when_aside(&key, list).map(str::to_owned) else { continue };
            if let Some(stored) = store.get::<String, _, _>(key.as_str()).primitive()?.await? {
                all.push(AsideCopy { when, database: self.name.clone(), key, stored });
            }
        }
        commit(transaction).await?;
        Ok(all)
    }

    /// How many records there are of a list, copies set aside included.
    pub async fn count(&self, list: &str) -> Result<usize, StoreError> {
        let aside = self.aside_copies(list).await?.len();
        Ok(aside + usize::from(self.has(list).await?))
    }

    /// Erases a list, and the copies of it that were set aside; other lists stay.
    pub async fn erase_list(&self, list: &str) -> Result<(), StoreError> {
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        transaction.object_store(SHEETS)?.delete(list.to_owned()).primitive()?.await?;
        let aside = transaction.object_store(ASIDE)?;
        for key in keys(&aside).await? {
            if when_aside(&key, list).is_some() {
                aside.delete(key).primitive()?.await?;
            }
        }
        commit(transaction).await?;
        Ok(())
    }

    /// Erases everything. The empty database stays: deleting it would wait for every other open tab.
    pub async fn erase(&self) -> Result<(), StoreError> {
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        for name in [SHEETS, ASIDE] {
            transaction.object_store(name)?.clear()?.await?;
        }
        commit(transaction).await
    }
}

/// Makes Chromium rotate the log of its database, by creating and deleting an empty one.
///
/// If the power fails while Chromium (seen in 156) writes, its LevelDB log ends in a torn record. At the next start Chromium skips it and appends
/// after it, and at the one after that it deletes every database of the site. Deleting a database makes it begin a new log.
fn rotate_log() {
    const NAME: &str = "mv-new-log";
    thread_local! {
        static IS_ROTATED: Cell<bool> = const { Cell::new(false) };
    }
    if IS_ROTATED.replace(true) {
        // Once in a page is enough.
        return;
    }
    spawn_local(async {
        if let Ok(database) = Database::open(NAME).await {
            database.close();
            // Without it the site works as before.
            if let Ok(deleted) = Database::delete_by_name(NAME) {
                let _ = deleted.await;
            }
        }
    });
}

pub(super) fn strict(database: &Database, names: impl ObjectStoreName) -> Result<Transaction<'_>, StoreError> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    Ok(database.transaction(names).with_mode(TransactionMode::Readwrite).with_options(options).build()?)
}

/// Commits a transaction. Why one was aborted, only the transaction itself knows: no space left, for instance.
pub(super) async fn commit(transaction: Transaction<'_>) -> Result<(), StoreError> {
    let handle = transaction.as_sys().clone();
    transaction.commit().await.map_err(|error| handle.error().map_or(error, Into::into).into())
}

/// A key for a copy that is set aside now. What other windows set aside at the same moment has another.
fn aside_key(list: &str) -> String {
    format!("{list}/{}/{}", clock::now(), crypto::random_below(1 << 20))
}

/// When a copy of this list was set aside; none if it is of another list.
fn when_aside<'a>(key: &'a str, list: &str) -> Option<&'a str> {
    key.strip_prefix(list)?.strip_prefix('/')
}

pub(super) async fn keys(store: &ObjectStore<'_>) -> Result<Vec<String>, StoreError> {
    Ok(store.get_all_keys::<String>().primitive()?.await?.collect::<Result<_, _>>()?)
}

/// The header of the lock as it is stored.
pub(super) async fn header_in(transaction: &Transaction<'_>) -> Result<Option<String>, StoreError> {
    record(transaction, SHEETS, Header::KEY).await
}

/// A record as it is stored; none if there is none, or it is no text.
pub(super) async fn record(
    transaction: &Transaction<'_>,
    store: &str,
    key: &str,
) -> Result<Option<String>, StoreError> {
    let record: Option<JsValue> = transaction.object_store(store)?.get(key.to_owned()).primitive()?.await?;
    Ok(record.and_then(|record| record.as_string()))
}

pub(super) async fn put(transaction: &Transaction<'_>, store: &str, key: &str, text: &str) -> Result<(), StoreError> {
    transaction.object_store(store)?.put(text.to_owned()).with_key(key.to_owned()).primitive()?.await?;
    Ok(())
}

/// Reads a record. One that is no text is read as the JSON of it.
async fn get(transaction: &Transaction<'_>, key: &str) -> Result<Option<String>, StoreError> {
    let record: Option<JsValue> = transaction.object_store(SHEETS)?.get(key.to_owned()).primitive()?.await?;
    let text = |record: JsValue| record.as_string().or_else(|| js_sys::JSON::stringify(&record).ok()?.as_string());
    Ok(record.map(|record| text(record).unwrap_or_default()))
}
