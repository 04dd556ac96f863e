//! Profiles: whose answers the page has, and the people on this device.
//!
//! The [`Profile`] is decided once: when the page starts, or at the gate. It is handed to the store, the settings and the recordings, and nothing asks
//! again; another profile needs another load of the page. The list of people is in `localStorage`, a person a line; the one who was chosen in
//! `sessionStorage`, for as long as the tab is open. The first person's data has the names it had before there could be others.
//!
//! *Invariant*: a borrowed device has no [`PersonId`], and without one no database and no key can be named.
//! *Boundary*: knows names of databases and keys, never what is in them.

use crate::platform::{failure, storage};
use std::{cell::OnceCell, fmt};

/// The key of the list of people.
pub const PEOPLE: &str = "mv-people";
const CURRENT: &str = "mv-person";
/// In `mv-person`, in the place of a number: somebody erased everything and left, so that whoever is next is asked for.
const NOBODY: &str = "nobody";

/// The number of a person on this device; nobody else gets it while they are on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonId(u32);

/// Whose answers the page has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// A guest on somebody else's device: everything is in memory alone.
    Borrowed,
    /// A person of this device.
    Own(PersonId),
}

/// Somebody with answers on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub id: PersonId,
    /// The name they chose; may be empty.
    pub name: String,
    /// The picture they chose; may be empty.
    pub picture: String,
    /// The lock on their answers, if there is one.
    pub lock: Option<Lock>,
}

/// What the list says about a lock. The lock itself is in the person's database, which browsers store more durably.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lock {
    /// There is one.
    InDatabase,
    /// One that was made before locks were in the database, and is moved there when it is opened.
    Former {
        /// The salt of the key.
        salt: String,
        /// A sealed value that only the right code opens.
        check: String,
    },
}

/// In a line, in the place of a salt: the lock is in the database.
const IN_DATABASE: &str = "*";

thread_local! {
    static PROFILE: OnceCell<Profile> = const { OnceCell::new() };
}

/// Decides whose answers the page has, as far as the tab says it: a borrowed device, or the person who was chosen in it, or the only one there is. To be
/// called once, before anything is read.
pub fn start() {
    if failure::is_borrowed() {
        decide(Profile::Borrowed);
    } else if let Some(person) = chosen() {
        decide(Profile::Own(person.id));
    }
}

/// Decides whose answers the page has. Returns whether it is so: once it is decided it stays, until the page is loaded again.
pub fn decide(profile: Profile) -> bool {
    PROFILE.with(|decided| *decided.get_or_init(|| profile) == profile)
}

/// Whose answers the page has; none while that is asked at the gate.
pub fn current() -> Option<Profile> {
    PROFILE.with(|decided| decided.get().copied())
}

/// The person whose answers the page has; none on a borrowed device, and at the gate.
pub fn person() -> Option<PersonId> {
    match current() {
        Some(Profile::Own(person)) => Some(person),
        Some(Profile::Borrowed) | None => None,
    }
}

/// Whether the device is somebody else's, borrowed: then answers are in memory alone.
pub fn is_borrowed() -> bool {
    current() == Some(Profile::Borrowed)
}

/// The person who was chosen in this tab, or is the only one; none where they are not on the list any more.
pub fn chosen() -> Option<Person> {
    let mut all = all();
    match storage::tab_value(CURRENT) {
        Some(id) => all.into_iter().find(|person| person.id.to_string() == id),
        None if all.len() == 1 => all.pop(),
        None => None,
    }
}

/// Chooses a person for this tab, from the next load of the page on. Returns whether the browser stored that.
pub fn select(person: PersonId) -> bool {
    !is_borrowed() && storage::set_tab_value(CURRENT, Some(&person.to_string()))
}

impl PersonId {
    const FIRST: Self = Self(1);

    /// The name of this person's database or key.
    pub fn database(self, name: &str) -> String {
        if self == Self::FIRST { name.to_owned() } else { format!("{name}-{self}") }
    }

    /// Their entry in the list; none once they erased everything, here or in another window.
    pub fn entry(self) -> Option<Person> {
        all().into_iter().find(|person| person.id == self)
    }

    /// Whether there is a lock on their answers.
    pub fn is_locked(self) -> bool {
        self.entry().is_some_and(|person| person.is_locked())
    }

    /// Changes their entry. Returns whether that was stored; what is not on the list is not brought back.
    pub fn change(self, change: impl FnOnce(&mut Person)) -> bool {
        let mut all = all();
        let Some(person) = all.iter_mut().find(|person| person.id == self) else { return false };
        change(person);
        let is_locked = person.is_locked();
        let is_saved = save_all(&all);
        if is_locked {
            // What is under a lock is never stored unsealed beside it.
            failure::keep_for("");
        }
        is_saved
    }

    /// Removes them from the list; the others stay. The next person in this tab is asked for, if there are others.
    pub fn remove(self) {
        let mut others = all();
        others.retain(|person| person.id != self);
        save_all(&others);
        storage::set_tab_value(CURRENT, (!others.is_empty()).then_some(NOBODY));
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Person {
    fn new(id: PersonId) -> Self {
        Self { id, name: String::new(), picture: String::new(), lock: None }
    }

    /// Whether there is a lock to open before their answers can be read.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// A line: number, picture, the lock (salt, check, and a part that is not used any more) and the name, which may hold anything but a line break.
    fn line(&self) -> String {
        let (salt, check) = match &self.lock {
            None => ("", ""),
            Some(Lock::InDatabase) => (IN_DATABASE, ""),
            Some(Lock::Former { salt, check }) => (salt.as_str(), check.as_str()),
        };
        let name = self.name.replace(['\n', '\r'], " ");
        let parts = [&self.id.to_string(), self.picture.as_str(), salt, check, "", &name];
        parts.join("|")
    }

    fn read(line: &str) -> Option<Self> {
        let parts: Vec<_> = line.splitn(6, '|').collect();
        let [id, picture, salt, check, _, name] = *parts.as_slice() else { return None };
        let lock = match salt {
            "" => None,
            IN_DATABASE => Some(Lock::InDatabase),
            _ => Some(Lock::Former { salt: salt.to_owned(), check: check.to_owned() }),
        };
        Some(Self { id: PersonId(id.parse().ok()?), name: name.to_owned(), picture: picture.to_owned(), lock })
    }
}

/// Everybody on this device, in the order in which they were added.
pub fn all() -> Vec<Person> {
    let stored = storage::local().and_then(|storage| storage.get_item(PEOPLE).ok()?);
    let all: Vec<_> = stored.unwrap_or_default().lines().filter_map(Person::read).collect();
    if all.is_empty() { vec![Person::new(PersonId::FIRST)] } else { all }
}

/// Stores the list of people; an empty list removes it. Returns whether that worked; a guest changes nothing.
pub fn save_all(all: &[Person]) -> bool {
    if is_borrowed() {
        return false;
    }
    let text = all.iter().map(Person::line).collect::<Vec<_>>().join("\n");
    storage::local().is_some_and(|storage| {
        if text.is_empty() { storage.remove_item(PEOPLE) } else { storage.set_item(PEOPLE, &text) }.is_ok()
    })
}

/// A new person, after the others.
pub fn new_person(all: &[Person]) -> Person {
    Person::new(PersonId(all.iter().map(|person| person.id.0).max().unwrap_or(0) + 1))
}

/// The people who have one of these databases but are not on the list.
pub fn unlisted(databases: &[String]) -> Vec<PersonId> {
    let listed = all();
    let id = |name: &String| {
        let name = name.strip_prefix("mv-")?;
        name.strip_prefix("sounds-").unwrap_or(name).parse().ok().map(PersonId)
    };
    let mut ids: Vec<_> = databases.iter().filter_map(id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.retain(|id| !listed.iter().any(|person| person.id == *id));
    ids
}

/// Adds a person to the list again.
pub fn restore(person: PersonId) {
    let mut all = all();
    if !all.iter().any(|one| one.id == person) {
        all.push(Person::new(person));
        save_all(&all);
    }
}

/// Set while the device is borrowed, for as long as the tab is open: the only thing a guest leaves in the browser. `html/index.html` reads it once, when the
/// page starts.
const BORROWED: &str = "mv-borrowed";

/// Marks the device as borrowed from the next load of the page on, as long as the tab is open, by a guest who reads this language. Returns whether the
/// browser stored that.
pub fn set_borrowed(language: &str) -> bool {
    storage::set_tab_value(BORROWED, Some(language))
}

/// The language of the guest when the device was borrowed.
pub fn guest_language() -> Option<String> {
    is_borrowed().then(|| storage::tab_value(BORROWED)).flatten()
}

/// Marks the device as one's own again, from the next load of the page on.
pub fn end_borrowed() {
    storage::set_tab_value(BORROWED, None);
}
