//! The people on this device, each with answers of their own: who they are, which of them is here, and whether their answers are under a lock.
//!
//! The list stands in `localStorage`, a person a line; who is here, for as long as the tab is open, in `sessionStorage`. The first person's answers stand
//! where they stood before there were others.

use crate::{device, settings};

const HERE: &str = "mv-person";
/// The first person.
const FIRST: u32 = 1;

/// Somebody with answers on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// A number of their own; it is never given to somebody else while they are there.
    pub id: u32,
    /// What they want to be called here; may be empty.
    pub name: String,
    /// The picture they chose; may be empty.
    pub picture: String,
    /// The lock on their answers, if there is one.
    pub lock: Option<Lock>,
}

/// What a lock is made with: not its code, nor its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The salt of the key.
    pub salt: String,
    /// Something sealed, to know whether a code is the one.
    pub check: String,
    /// Whether it is being taken off: what is kept from now on is not sealed, what is sealed can still be opened.
    pub lifting: bool,
}

impl Person {
    fn new(id: u32) -> Self {
        Self { id, name: String::new(), picture: String::new(), lock: None }
    }

    /// The name of a database for this person's own.
    pub fn database(&self, name: &str) -> String {
        if self.id == FIRST { name.to_owned() } else { format!("{name}-{}", self.id) }
    }

    /// Whether there is a lock to open before their answers can be read.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// Whether what is kept of them is sealed.
    pub fn seals(&self) -> bool {
        self.lock.as_ref().is_some_and(|lock| !lock.lifting)
    }
}

impl Person {
    /// A line: number, picture, the lock (salt, check, whether it is being taken off) and the name, which may hold anything but a line's end.
    fn line(&self) -> String {
        let lock = self.lock.as_ref();
        let part = |part: fn(&Lock) -> &str| lock.map_or("", part);
        let parts = [
            &self.id.to_string(),
            self.picture.as_str(),
            part(|lock| &lock.salt),
            part(|lock| &lock.check),
            part(|lock| if lock.lifting { "lifting" } else { "" }),
            &self.name.replace(['\n', '\r'], " "),
        ];
        parts.join("|")
    }

    fn read(line: &str) -> Option<Self> {
        let parts: Vec<_> = line.splitn(6, '|').collect();
        let [id, picture, salt, check, lifting, name] = *parts.as_slice() else { return None };
        let lock = (!salt.is_empty()).then(|| Lock {
            salt: salt.to_owned(),
            check: check.to_owned(),
            lifting: !lifting.is_empty(),
        });
        Some(Self { id: id.parse().ok()?, name: name.to_owned(), picture: picture.to_owned(), lock })
    }
}

/// Everybody, in the order they came.
pub fn all() -> Vec<Person> {
    let all: Vec<_> = settings::people().unwrap_or_default().lines().filter_map(Person::read).collect();
    if all.is_empty() { vec![Person::new(FIRST)] } else { all }
}

/// Keeps everybody. Returns whether that worked.
pub fn keep(all: &[Person]) -> bool {
    settings::keep_people(&all.iter().map(Person::line).collect::<Vec<_>>().join("\n"))
}

/// Somebody new, after the others.
pub fn another(all: &[Person]) -> Person {
    Person::new(all.iter().map(|person| person.id).max().unwrap_or(0) + 1)
}

/// Who was chosen in this tab, or is the only one.
pub fn chosen() -> Option<Person> {
    let mut all = all();
    match settings::of_tab(HERE).and_then(|id| id.parse::<u32>().ok()) {
        Some(id) => all.into_iter().find(|person| person.id == id),
        None if all.len() == 1 => all.pop(),
        None => None,
    }
}

/// Who is here; the first person while nobody was chosen.
pub fn here() -> Person {
    if device::is_borrowed() { Person::new(FIRST) } else { chosen().unwrap_or_else(|| Person::new(FIRST)) }
}

/// From now on this person is here, in this tab.
pub fn choose(id: u32) -> bool {
    settings::keep_of_tab(HERE, Some(&id.to_string()))
}

/// Takes the one who is here off the list; the others stay.
pub fn leave() {
    let id = here().id;
    let mut others = all();
    others.retain(|person| person.id != id);
    keep(&others);
    settings::keep_of_tab(HERE, None);
}

/// Puts people on the list whose answers are here, though the list does not name them: a browser that was killed can have lost its end.
pub fn adopt(databases: &[String]) {
    let mut all = all();
    let before = all.len();
    for id in databases.iter().filter_map(|name| name.strip_prefix("mv-")?.parse().ok()) {
        if !all.iter().any(|person| person.id == id) {
            all.push(Person::new(id));
        }
    }
    if all.len() > before {
        keep(&all);
    }
}

/// Changes the one who is here. Returns whether that was kept.
pub fn change(change: impl FnOnce(&mut Person)) -> bool {
    let id = here().id;
    let mut all = all();
    if let Some(person) = all.iter_mut().find(|person| person.id == id) {
        change(person);
    }
    keep(&all)
}
