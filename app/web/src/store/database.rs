//! The database and its transactions. Writes ask for strict durability: they end when the answer would survive the browser being killed.

use crate::{profile, store::lock};
use indexed_db_futures::{
    database::{Database, ObjectStoreName},
    object_store::ObjectStore,
    prelude::*,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsValue;

const NAME: &str = "mv";
const SHEETS: &str = "sheets";
/// What was unreadable, or replaced by a file: kept whole, never shown as answers.
const ASIDE: &str = "aside";

/// The store could not be opened, read or written: forbidden, full or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoreError;

/// An open database.
pub struct Store {
    /// Another one, once the browser has closed it.
    database: RefCell<Rc<Database>>,
    /// Whether it was: what the browser wrote since, it may not find again when it starts.
    reopened: Cell<bool>,
}

/// A sheet as it stands in the store.
pub struct Stored {
    /// How often it was written.
    pub revision: u64,
    /// The backup file.
    pub file: String,
}

impl Stored {
    /// The same, out of its lock.
    async fn opened(self) -> Self {
        Self { file: lock::open(self.file).await, ..self }
    }
}

/// What a write found.
pub enum Written {
    /// The sheet is safe, as this revision.
    Saved(u64),
    /// Another tab wrote since; nothing was overwritten.
    Conflict(Stored),
    /// The sheet was erased since, in another tab; it was not brought back.
    Erased,
}

/// Something kept aside.
pub struct Aside {
    /// When, as ISO 8601 UTC.
    pub when: String,
    /// The text as it was, under a lock if it was.
    pub text: String,
}

impl<E: std::error::Error> From<E> for StoreError {
    fn from(_: E) -> Self {
        Self
    }
}

impl Store {
    /// Opens the database, and makes it if there is none.
    pub async fn open() -> Result<Self, StoreError> {
        let database = RefCell::new(Self::connect().await?);
        rotate_log().await;
        Ok(Self { database, reopened: Cell::new(false) })
    }

    async fn connect() -> Result<Rc<Database>, StoreError> {
        let database = Database::open(profile::current().database(NAME))
            .with_version(1u8)
            .with_on_upgrade_needed(|_, database| {
                database.create_object_store(SHEETS).build()?;
                database.create_object_store(ASIDE).build()?;
                Ok(())
            })
            .await?;
        Ok(Rc::new(database))
    }

    /// Whether the browser had closed it, so that a copy beside it is worth its room.
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
        transaction.commit().await?;
        Ok(keys)
    }

    /// The stored sheet of a list, if there is one.
    pub async fn read(&self, list: &str) -> Result<Option<Stored>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(SHEETS).with_mode(TransactionMode::Readonly).build()?;
        let found = get(&transaction, list).await?;
        transaction.commit().await?;
        Ok(match found {
            Some(stored) => Some(stored.opened().await),
            None => None,
        })
    }

    /// Writes a sheet over the revision it was made from (0 for none).
    ///
    /// The browser closes a database whose files fail it, and one that it throws away; only a new connection can write then.
    pub async fn write(&self, list: &str, file: &str, over: u64) -> Result<Written, StoreError> {
        // Before any transaction: it ends by itself where something else is waited for.
        let file = &lock::seal(file).await.map_err(|_| StoreError)?;
        if let Ok(written) = self.write_once(list, file, over).await {
            return Ok(written);
        }
        let database = Self::connect().await?;
        self.database.replace(database);
        self.reopened.set(true);
        // It was thrown away, not erased by a person: that leaves the connection open.
        let over = if self.read(list).await?.is_some() { over } else { 0 };
        self.write_once(list, file, over).await
    }

    async fn write_once(&self, list: &str, file: &str, over: u64) -> Result<Written, StoreError> {
        let database = self.database();
        let transaction = strict(&database, SHEETS)?;
        let stored = get(&transaction, list).await?;
        if stored.is_none() && over > 0 {
            transaction.commit().await?;
            return Ok(Written::Erased);
        }
        if let Some(stored) = stored.filter(|stored| stored.revision != over) {
            transaction.commit().await?;
            return Ok(Written::Conflict(stored.opened().await));
        }
        let revision = over + 1;
        put(&transaction, SHEETS, list, &format!("{revision}\n{file}")).await?;
        transaction.commit().await?;
        Ok(Written::Saved(revision))
    }

    /// Keeps a text of a list aside, as it is: who has a lock seals it first.
    pub async fn keep_aside(&self, list: &str, when: &str, text: &str) -> Result<(), StoreError> {
        let database = self.database();
        let transaction = strict(&database, ASIDE)?;
        put(&transaction, ASIDE, &aside_key(list, when), text).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Moves the record of a list aside: it is either there or here, whatever happens in between.
    pub async fn move_aside(&self, list: &str, when: &str, text: &str) -> Result<(), StoreError> {
        let database = self.database();
        let transaction = strict(&database, [SHEETS, ASIDE])?;
        put(&transaction, ASIDE, &aside_key(list, when), text).await?;
        transaction.object_store(SHEETS)?.delete(list.to_owned()).primitive()?.await?;
        transaction.commit().await?;
        Ok(())
    }

    /// What was kept aside of a list, oldest first.
    pub async fn aside(&self, list: &str) -> Result<Vec<Aside>, StoreError> {
        let database = self.database();
        let transaction = database.transaction(ASIDE).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(ASIDE)?;
        let keys = keys(&store).await?;
        let mut all = Vec::new();
        for key in keys {
            let Some(when) = when_aside(&key, list) else { continue };
            if let Some(text) = store.get::<String, _, _>(key.as_str()).primitive()?.await? {
                all.push(Aside { when: when.to_owned(), text });
            }
        }
        transaction.commit().await?;
        Ok(all)
    }

    /// Puts everything under the lock that is on now, or takes it out: record by record, each either as it was or as it is to be.
    pub async fn relock(&self) -> Result<(), StoreError> {
        for name in [SHEETS, ASIDE] {
            let database = self.database();
            let transaction = database.transaction(name).with_mode(TransactionMode::Readonly).build()?;
            let keys = keys(&transaction.object_store(name)?).await?;
            transaction.commit().await?;
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
            transaction.commit().await?;
            let Some(before) = before else { return Ok(()) };
            // A sheet has its revision before it.
            let (revision, text) = match before.split_once('\n').filter(|_| name == SHEETS) {
                Some((revision, text)) => (format!("{revision}\n"), text),
                None => (String::new(), before.as_str()),
            };
            let opened = lock::open(text.to_owned()).await;
            let after = format!("{revision}{}", lock::seal(&opened).await.map_err(|_| StoreError)?);
            let transaction = strict(&database, name)?;
            let now: Option<String> = transaction.object_store(name)?.get(key.to_owned()).primitive()?.await?;
            let same = now.as_ref() == Some(&before);
            if same {
                put(&transaction, name, key, &after).await?;
            }
            transaction.commit().await?;
            // Written meanwhile, here or in another tab: once more.
            if same {
                return Ok(());
            }
        }
    }

    /// How many records there are of a list, what was kept aside among them.
    pub async fn count(&self, list: &str) -> Result<usize, StoreError> {
        let aside = self.aside(list).await?.len();
        Ok(aside + usize::from(self.read(list).await?.is_some()))
    }

    /// Erases a list, and what was kept aside of it; other lists stay.
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
        transaction.commit().await?;
        Ok(())
    }

    /// Erases everything. The empty database stays: deleting it would wait for every other open tab.
    pub async fn erase(&self) -> Result<(), StoreError> {
        for name in [SHEETS, ASIDE] {
            let database = self.database();
            let transaction = strict(&database, name)?;
            transaction.object_store(name)?.clear()?.await?;
            transaction.commit().await?;
        }
        Ok(())
    }
}

/// Makes Chromium begin a new log.
///
/// A battery that runs out while Chromium (seen in 156) writes leaves half a record at the end of its LevelDB log. At the next start it reads past it and
/// writes on behind it, and at the one after that it throws every database of the site away. Where a database is deleted it begins a new log.
async fn rotate_log() {
    const NAME: &str = "mv-new-log";
    if let Ok(database) = Database::open(NAME).await {
        database.close();
        // Without it the site works as before.
        if let Ok(deleted) = Database::delete_by_name(NAME) {
            let _ = deleted.await;
        }
    }
}

fn strict(database: &Database, names: impl ObjectStoreName) -> Result<Transaction<'_>, StoreError> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    Ok(database.transaction(names).with_mode(TransactionMode::Readwrite).with_options(options).build()?)
}

fn aside_key(list: &str, when: &str) -> String {
    format!("{list}/{when}")
}

/// When something of this list was kept aside; none if it is of another list.
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

/// Reads the record of a list. A record that is no text of ours counts as revision 0 with its text, so that it is kept aside.
async fn get(transaction: &Transaction<'_>, list: &str) -> Result<Option<Stored>, StoreError> {
    let found: Option<JsValue> = transaction.object_store(SHEETS)?.get(list.to_owned()).primitive()?.await?;
    Ok(found.map(|record| {
        let text =
            record.as_string().or_else(|| js_sys::JSON::stringify(&record).ok()?.as_string()).unwrap_or_default();
        match text.split_once('\n').and_then(|(revision, file)| Some((revision.parse().ok()?, file))) {
            Some((revision, file)) => Stored { revision, file: file.to_owned() },
            None => Stored { revision: 0, file: text },
        }
    }))
}
