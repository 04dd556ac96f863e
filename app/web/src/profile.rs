//! Profiles: the people on this device, each with answers of their own, which of them is the current one, and whether the device is borrowed.
//!
//! The list of people is in `localStorage`, a person a line; the id of the current one in `sessionStorage`, for as long as the tab is open. The first
//! person's data has the names it had before there could be others.
//!
//! *Boundary*: knows names of databases and keys, never what is in them.

use crate::platform::storage;

const PEOPLE: &str = "mv-people";
const CURRENT: &str = "mv-person";
/// Set while the device is borrowed, for as long as the tab is open.
const BORROWED: &str = "mv-borrowed";
/// The first person.
const FIRST: u32 = 1;

/// Somebody with answers on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// A number of their own; nobody else gets it while they are on the list.
    pub id: u32,
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

impl Person {
    fn new(id: u32) -> Self {
        Self { id, name: String::new(), picture: String::new(), lock: None }
    }

    /// The name of this person's database or key.
    pub fn database(&self, name: &str) -> String {
        if self.id == FIRST { name.to_owned() } else { format!("{name}-{}", self.id) }
    }

    /// Whether there is a lock to open before their answers can be read.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }
}

impl Person {
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
        Some(Self { id: id.parse().ok()?, name: name.to_owned(), picture: picture.to_owned(), lock })
    }
}

/// Everybody on this device, in the order in which they were added.
pub fn all() -> Vec<Person> {
    let stored = storage::local().and_then(|storage| storage.get_item(PEOPLE).ok()?);
    let all: Vec<_> = stored.unwrap_or_default().lines().filter_map(Person::read).collect();
    if all.is_empty() { vec![Person::new(FIRST)] } else { all }
}

/// Stores the list of people; an empty list removes it. Returns whether that worked.
pub fn save_all(all: &[Person]) -> bool {
    let text = all.iter().map(Person::line).collect::<Vec<_>>().join("\n");
    storage::local().is_some_and(|storage| {
        if text.is_empty() { storage.remove_item(PEOPLE) } else { storage.set_item(PEOPLE, &text) }.is_ok()
    })
}

/// A new person, after the others.
pub fn new_person(all: &[Person]) -> Person {
    Person::new(all.iter().map(|person| person.id).max().unwrap_or(0) + 1)
}

/// The person who was chosen in this tab, or is the only one.
pub fn chosen() -> Option<Person> {
    let mut all = all();
    match storage::tab_value(CURRENT).and_then(|id| id.parse::<u32>().ok()) {
        Some(id) => all.into_iter().find(|person| person.id == id),
        None if all.len() == 1 => all.pop(),
        None => None,
    }
}

/// The current profile; the first person while nobody was chosen.
pub fn current() -> Person {
    if is_borrowed() { Person::new(FIRST) } else { chosen().unwrap_or_else(|| Person::new(FIRST)) }
}

/// Makes a person the current profile of this tab. Returns whether the browser stored that.
pub fn select(id: u32) -> bool {
    storage::set_tab_value(CURRENT, Some(&id.to_string()))
}

/// Removes the current profile from the list; the others stay.
pub fn remove_current() {
    let id = current().id;
    let mut others = all();
    others.retain(|person| person.id != id);
    save_all(&others);
    storage::set_tab_value(CURRENT, None);
}

/// Adds people to the list who have a database but are not on it: a browser that was killed can have lost the end of the list.
pub fn restore(databases: &[String]) {
    let mut all = all();
    let before = all.len();
    for id in databases.iter().filter_map(|name| name.strip_prefix("mv-")?.parse().ok()) {
        if !all.iter().any(|person| person.id == id) {
            all.push(Person::new(id));
        }
    }
    if all.len() > before {
        save_all(&all);
    }
}

/// Changes the current profile. Returns whether that was stored.
pub fn change_current(change: impl FnOnce(&mut Person)) -> bool {
    let id = current().id;
    let mut all = all();
    if let Some(person) = all.iter_mut().find(|person| person.id == id) {
        change(person);
    }
    save_all(&all)
}

thread_local! {
    static IS_BORROWED: bool = storage::tab_value(BORROWED).is_some();
}

/// Whether the device is somebody else's, borrowed: then answers are in memory alone. Fixed when the page starts.
pub fn is_borrowed() -> bool {
    IS_BORROWED.with(|is| *is)
}

/// Marks the device as borrowed from the next load of the page on, as long as the tab is open. Returns whether the browser stored that.
pub fn set_borrowed() -> bool {
    storage::set_tab_value(BORROWED, Some("yes"))
}

/// Marks the device as one's own again, from the next load of the page on.
pub fn end_borrowed() {
    storage::set_tab_value(BORROWED, None);
}
