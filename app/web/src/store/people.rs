//! Databases of people who are not on the list: answers whose person was lost from it, or what is left of somebody who erased everything.

use super::StoreError;
use crate::{
    platform::storage,
    profile::{self, PersonId},
};
use indexed_db_futures::{database::Database, prelude::*, transaction::TransactionMode};

/// The databases of a person.
const DATABASES: [&str; 2] = ["mv", "mv-sounds"];

/// Puts people on the list again who have answers, since a browser that was killed can have lost its end; and deletes the databases that hold nothing.
pub async fn restore_people() {
    let databases = storage::databases().await;
    for person in profile::unlisted(&databases) {
        let own = DATABASES.map(|name| person.database(name));
        let mut has_records = false;
        for name in own.iter().filter(|name| databases.contains(name)) {
            // What cannot be read may hold answers.
            has_records |= holds_records(name).await.unwrap_or(true);
        }
        if has_records { profile::restore(person) } else { delete(person).await }
    }
}

/// Deletes the databases of a person; windows that have one open hold that up.
pub async fn delete(person: PersonId) {
    for name in DATABASES {
        // What is left is empty, and tried again by `restore_people`.
        if let Ok(deleted) = Database::delete_by_name(&person.database(name)) {
            let _ = deleted.await;
        }
    }
}

async fn holds_records(name: &str) -> Result<bool, StoreError> {
    let database = Database::open(name).await?;
    let mut count = 0;
    for store in database.object_store_names() {
        let transaction = database.transaction(&*store).with_mode(TransactionMode::Readonly).build()?;
        count += transaction.object_store(&store)?.count().primitive()?.await?;
    }
    database.close();
    Ok(count > 0)
}
