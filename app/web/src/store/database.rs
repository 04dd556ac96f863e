//! The database and its transactions. Writes ask for strict durability: they end when the answer would survive the browser being killed.

use super::error::StoreError;
use crate::{
    platform::{channel::Channel, clock, crypto},
    profile::PersonId,
    store::lock,
};
use indexed_db_futures::{
    database::{Database, ObjectStoreName},
    internals::SystemRepr,
    object_store::ObjectStore,
    prelude::*,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
};
use mijn_verhaal_core::sync::{self, Revision, split_record};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

const NAME: &str = "mv";
const SHEETS: &str = "sheets";
/// What was unreadable, or replaced by a file: stored as it was, never shown as answers.
const ASIDE: &str = "aside";

/// An open database of one person. On a borrowed device there is none.
pub struct Store {
    owner: PersonId,
    /// Replaced by a new connection once the browser has closed it.
    database: RefCell<Rc<Database>>,
    /// Whether the browser has closed it: what was written since may be lost when the browser starts again.
    reopened: Cell<bool>,
}

/// What a record holds.
pub enum Found {
    /// This text.
    Text(String),
    /// A text under a lock that this page has no key for.
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
pub struct AsideCopy {
    /// When, as ISO 8601 UTC.
    pub when: String,
    /// The text as it was, sealed if it was.
    pub text: String,
}

impl Store {
    /// Opens a person's database, and creates it if there is none.
    pub async fn open(owner: PersonId) -> Result<Self, StoreError> {
        let database = RefCell::new(Self::connect(owner).await?);
        rotate_log();
        Ok(Self { owner, database, reopened: Cell::new(false) })
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

    /// The channel to the other windows that have it open.
    pub fn channel(&self) -> Channel {
        Channel::open(&self.owner.database(NAME))
    }

    /// Whether the browser had closed it, so that a copy beside it is worth its space.
    pub fn was_reopened(&self) -> bool {
        self.reopened.get()
    }

    fn database(&self) -> Rc<Database> {
        self.database.borrow().clone()
    }

    /// The ids of the lists with a sheet.
    pub async fn lists(&self) -> Result<Vec<String>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(SHEETS)?;
        let keys = keys(&store).await?;
        commit(transaction).await?;
        Ok(keys)
    }

    /// A text as it is to be stored under a key of an object store.
    async fn seal(&self, _store: &str, _key: &str, text: &str) -> Result<String, StoreError> {
        Ok(lock::seal(self.owner, text).await?)
    }

    /// What was stored under a key of an object store.
    async fn open_text(&self, _store: &str, _key: &str, stored: String) -> Found {
        if let Some(lock) = lock::lock_of(&stored)
            && !self.owner.is_locked()
        {
            // The list of people has lost it.
            self.owner.change(|person| person.lock = Some(lock));
        }
        let opened = lock::open(stored).await;
        if lock::lock_of(&opened).is_some() { Found::Shut } else { Found::Text(opened) }
    }

    async fn opened(&self, key: &str, stored: Option<String>) -> Option<(Revision, Found)> {
        let stored = stored?;
        let (revision, text) = split_record(&stored);
        Some((revision, self.open_text(SHEETS, key, text.to_owned()).await))
    }

    /// The stored record, if there is one.
    pub async fn load(&self, key: &str) -> Result<Option<(Revision, Found)>, StoreError> {
        let stored = self.stored(key).await?;
        Ok(self.opened(key, stored).await)
    }

    async fn stored(&self, key: &str) -> Result<Option<String>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let stored = get(&transaction, key).await?;
        commit(transaction).await?;
        Ok(stored)
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
        // A person who erases it leaves the connection open.
        if record.over.is_some() && self.stored(&record.key).await?.is_none() {
            return Ok(WriteOutcome::Lost);
        }
        self.write_once(record).await
    }

    async fn write_once(&self, record: &Record) -> Result<WriteOutcome, StoreError> {
        // Before any transaction: a transaction commits by itself while something else is awaited.
        let text = self.seal(SHEETS, &record.key, &record.text).await?;
        let mut asides = Vec::new();
        for aside in &record.asides {
            let key = aside_key(&record.key);
            let text = self.seal(ASIDE, &key, aside).await?;
            asides.push((key, text));
        }
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        let stored = get(&transaction, &record.key).await?;
        let found = stored.as_deref().map(split_record);
        let is_over = found.map(|(revision, _)| revision) == record.over;
        // What another window has sealed is never written plain over it.
        let unseals = found.is_some_and(|(_, text)| lock::lock_of(text).is_some()) && lock::lock_of(&text).is_none();
        if !is_over || unseals {
            commit(transaction).await?;
            return Ok(WriteOutcome::Conflict(self.opened(&record.key, stored).await));
        }
        for (key, aside) in asides {
            put(&transaction, ASIDE, &key, &aside).await?;
        }
        put(&transaction, SHEETS, &record.key, &sync::record(record.revision, &text)).await?;
        commit(transaction).await?;
        Ok(WriteOutcome::Written)
    }

    /// The copies of a list that were set aside, oldest first.
    pub async fn aside_copies(&self, list: &str) -> Result<Vec<AsideCopy>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(ASIDE).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(ASIDE)?;
        let keys = keys(&store).await?;
        let mut all = Vec::new();
        for key in keys {
            let Some(when) = when_aside(&key, list) else { continue };
            if let Some(text) = store.get::<String, _, _>(key.as_str()).primitive()?.await? {
                all.push(AsideCopy { when: when.to_owned(), text });
            }
        }
        commit(transaction).await?;
        Ok(all)
    }

    /// Seals everything with the current lock, or unseals it if the lock is being removed: record by record, each either as before or as after.
    pub async fn relock(&self) -> Result<(), StoreError> {
        for name in [SHEETS, ASIDE] {
            let database = self.database();
            let transaction = database.transaction(name).with_mode(TransactionMode::Readonly).build()?;
            let keys = keys(&transaction.object_store(name)?).await?;
            commit(transaction).await?;
            for key in keys {
                self.relock_record(name, &key).await?;
            }
        }
        Ok(())
    }

    async fn relock_record(&self, name: &str, key: &str) -> Result<(), StoreError> {
        let database = self.database();
        loop {
            let transaction = database.transaction(name).with_mode(TransactionMode::Readonly).build()?;
            let before: Option<String> = transaction.object_store(name)?.get(key.to_owned()).primitive()?.await?;
            commit(transaction).await?;
            let Some(before) = before else { return Ok(()) };
            // The revision precedes a sheet.
            let (revision, text) = match before.split_once('\n').filter(|_| name == SHEETS) {
                Some((revision, text)) => (format!("{revision}\n"), text),
                None => (String::new(), before.as_str()),
            };
            let opened = lock::open(text.to_owned()).await;
            let after = format!("{revision}{}", lock::seal(self.owner, &opened).await?);
            let transaction = strict(&database, name)?;
            let now: Option<String> = transaction.object_store(name)?.get(key.to_owned()).primitive()?.await?;
            let is_unchanged = now.as_ref() == Some(&before);
            if is_unchanged {
                put(&transaction, name, key, &after).await?;
            }
            commit(transaction).await?;
            // Written meanwhile, here or in another window: once more.
            if is_unchanged {
                return Ok(());
            }
        }
    }

    /// How many records there are of a list, copies set aside included.
    pub async fn count(&self, list: &str) -> Result<usize, StoreError> {
        let aside = self.aside_copies(list).await?.len();
        Ok(aside + usize::from(self.stored(list).await?.is_some()))
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

fn strict(database: &Database, names: impl ObjectStoreName) -> Result<Transaction<'_>, StoreError> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    Ok(database.transaction(names).with_mode(TransactionMode::Readwrite).with_options(options).build()?)
}

/// Commits a transaction. Why one was aborted, only the transaction itself knows: no space left, for instance.
async fn commit(transaction: Transaction<'_>) -> Result<(), StoreError> {
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

async fn keys(store: &ObjectStore<'_>) -> Result<Vec<String>, StoreError> {
    Ok(store.get_all_keys::<String>().primitive()?.await?.collect::<Result<_, _>>()?)
}

async fn put(transaction: &Transaction<'_>, store: &str, key: &str, text: &str) -> Result<(), StoreError> {
    transaction.object_store(store)?.put(text.to_owned()).with_key(key.to_owned()).primitive()?.await?;
    Ok(())
}

/// Reads a record. One that is no text is read as the JSON of it.
async fn get(transaction: &Transaction<'_>, key: &str) -> Result<Option<String>, StoreError> {
    let record: Option<JsValue> = transaction.object_store(SHEETS)?.get(key.to_owned()).primitive()?.await?;
    let text = |record: JsValue| record.as_string().or_else(|| js_sys::JSON::stringify(&record).ok()?.as_string());
    Ok(record.map(|record| text(record).unwrap_or_default()))
}
