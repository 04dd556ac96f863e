//! The engine that saves, in every order of steps of several windows on one device.
//!
//! A window computes and seals what it writes, then the browser runs the transaction, then the window hears how it ended: three steps, between any two of
//! which another window may do something, or this one be killed. The device may be full, the stored text damaged, or written by a newer build.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a story ends where it fails")]

use mijn_verhaal_core::sync::{Aside, Command, Content, Document, Engine, Epoch, Event, Problem, Revision, Status};
use stateright::{Checker, Model, Property};
use std::collections::{BTreeMap, BTreeSet};

/// What a person did: every operation has a number of its own, and is in the document from then on.
type Id = u8;
type Ids = BTreeSet<Id>;

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
struct Doc(Ids);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Operation {
    /// Answers something.
    Add(Id),
    /// Withdraws an answer.
    Withdraw(Id, Id),
    /// Opens a file in place of everything.
    Replace(Id),
}

impl Document for Doc {
    type Operation = Operation;

    fn apply(&mut self, operation: &Operation) {
        match operation {
            Operation::Add(id) => self.0.insert(*id),
            Operation::Withdraw(id, other) => {
                self.0.remove(other);
                self.0.insert(*id)
            }
            Operation::Replace(id) => {
                self.0.clear();
                self.0.insert(*id)
            }
        };
    }

    fn replaces(operation: &Operation) -> bool {
        matches!(operation, Operation::Replace(_))
    }

    fn overwrites(_: &Operation, _: &Self, _: &Self) -> bool {
        false
    }

    fn emptied(&self) -> Self {
        Self::default()
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What may happen how often, so that there is an end to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
struct Budget {
    /// Of each window.
    adds: u8,
    withdrawals: u8,
    replacements: u8,
    erasures: u8,
    kills: u8,
    /// Pages that are left in good order, so that what is pending is stored beside the store.
    leaves: u8,
    /// How often the disk becomes full, or empty again.
    fills: u8,
    damages: u8,
    newer_builds: u8,
    locks: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Body {
    Whole,
    Damaged,
    Newer,
}

/// The record in the store. What it is damaged to, or what a newer build made of it, still has the ids that were in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Record {
    revision: Revision,
    ids: Ids,
    body: Body,
    is_sealed: bool,
}

/// Where a window is with a command.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Step {
    Idle,
    /// Sealed or not, and not run yet.
    Ready(Command<Doc>, bool),
    /// The transaction is over; the window was not notified yet.
    Done(Event<Doc>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Window {
    engine: Engine<Doc>,
    step: Step,
    /// Another window has sent a message.
    message: bool,
    /// It has the key of the lock.
    has_key: bool,
}

/// What is on the device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Device {
    windows: Vec<Option<Window>>,
    record: Option<Record>,
    aside: Ids,
    /// Beside the store: what a window that was left had pending, and which revision that applied to.
    unsaved: Option<(Option<Revision>, Vec<Operation>)>,
    is_full: bool,
    /// The store has a lock: it refuses what is written under none.
    is_locked: bool,
    /// How often a record was begun.
    epochs: u32,
    left: Budget,
    done: Vec<u8>,

    // What only the checker remembers.
    /// What any window has reported as saved.
    acknowledged: Ids,
    erased: Ids,
    /// What was withdrawn, by which operation.
    withdrawn: BTreeMap<Id, Id>,
    /// What was stored sealed.
    sealed: Ids,
    /// What a newer build has written, until it is erased.
    newer: Option<Record>,
    /// A window reported as saved what was not.
    lied: bool,
    /// Somebody has asked for something to be read again.
    heard: bool,
    /// A window read again what it had just read, though nobody had asked for it.
    spun: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Action {
    Open(usize),
    Kill(usize),
    Leave(usize),
    Add(usize),
    Withdraw(usize, Id),
    Replace(usize),
    Erase(usize),
    /// The window asks the engine what to do, and seals it.
    Prepare(usize),
    /// The browser runs the transaction.
    Run(usize),
    /// The window is notified.
    Notify(usize),
    /// The window gets a message of another one.
    Hear(usize),
    /// It is tried again: the person does something, or comes back to the page.
    Retry(usize),
    PutLock(usize),
    /// A window with the key seals what is stored.
    Seal(usize),
    Unlock(usize),
    Fill,
    Damage,
    NewerBuild,
}

struct Windows {
    count: usize,
    budget: Budget,
}

impl Window {
    fn open(engine: Engine<Doc>) -> Self {
        Self { engine, step: Step::Idle, message: false, has_key: false }
    }
}

impl Device {
    /// What is stored anywhere on the device.
    fn stored(&self) -> Ids {
        self.record.iter().flat_map(|record| record.ids.iter()).chain(&self.aside).copied().collect()
    }

    fn content(&self, has_key: bool) -> Option<(Revision, Content<Doc>)> {
        let record = self.record.as_ref()?;
        let content = match record.body {
            _ if record.is_sealed && !has_key => Content::Locked,
            Body::Newer => Content::Newer(Some(Doc(record.ids.iter().copied().filter(|id| *id != 99).collect()))),
            Body::Damaged => Content::Damaged(format!("{:?}", record.ids)),
            Body::Whole => Content::Whole(Doc(record.ids.clone())),
        };
        Some((record.revision, content))
    }

    /// Runs a transaction.
    fn run(&mut self, command: Command<Doc>, is_sealed: bool, has_key: bool) -> Event<Doc> {
        match command {
            Command::Load => Event::Loaded(self.content(has_key)),
            Command::Erase => {
                self.erased.extend(self.stored());
                self.aside.clear();
                (self.record, self.newer, self.unsaved) = (None, None, None);
                Event::Erased
            }
            Command::Write(_) if self.is_locked != is_sealed => Event::Failed(Problem::Locked),
            Command::Write(write) => {
                let is_over = self.record.as_ref().map(|record| record.revision) == write.over;
                if !is_over {
                    return Event::Conflict(self.content(has_key));
                }
                if self.is_full {
                    return Event::Failed(Problem::Storage);
                }
                for aside in write.asides {
                    match aside {
                        Aside::Replaced(document) => self.aside.extend(document.0),
                        // The text that was damaged is what the record is.
                        Aside::Damaged(_) => self.aside.extend(self.record.iter().flat_map(|record| &record.ids)),
                    }
                }
                if is_sealed {
                    self.sealed.extend(&write.document.0);
                }
                let (revision, ids) = (write.revision, write.document.0);
                self.epochs += u32::from(write.over.is_none());
                self.record = Some(Record { revision, ids, body: Body::Whole, is_sealed });
                Event::Written
            }
        }
    }

    fn send_message(&mut self, from: usize) {
        for (at, window) in self.windows.iter_mut().enumerate() {
            if let Some(window) = window.as_mut().filter(|_| at != from) {
                window.message = true;
            }
        }
    }

    /// What the windows report now.
    fn observe(&mut self) {
        let stored = self.stored();
        for window in self.windows.iter().flatten() {
            if window.engine.status() != Status::Saved {
                continue;
            }
            let shown = &window.engine.document().0;
            let gone = |id: &Id| self.erased.contains(id) || self.withdrawn.contains_key(id);
            self.lied |= shown.iter().any(|id| !stored.contains(id) && !gone(id));
            self.acknowledged.extend(shown);
        }
    }

    fn window(&mut self, at: usize) -> &mut Window {
        self.windows[at].as_mut().unwrap()
    }

    /// The number of the next operation of a window.
    fn id(&mut self, at: usize) -> Id {
        self.done[at] += 1;
        u8::try_from(at).unwrap() * 10 + self.done[at]
    }
}

impl Windows {
    fn act(&self, device: &mut Device, action: Action) {
        match action {
            Action::Open(at) => {
                let mut engine = Engine::new(Doc::default());
                if let Some((base, operations)) = device.unsaved.take() {
                    engine.restore(base, None, operations);
                }
                device.windows[at] = Some(Window::open(engine));
            }
            Action::Kill(at) => {
                device.left.kills -= 1;
                device.windows[at] = None;
            }
            Action::Leave(at) => {
                device.left.leaves -= 1;
                let window = device.windows[at].take().unwrap();
                let pending: Vec<_> = window.engine.pending().cloned().collect();
                if !pending.is_empty() {
                    device.unsaved = Some((window.engine.base(), pending));
                }
            }
            Action::Add(at) => {
                let id = device.id(at);
                device.window(at).engine.apply(Operation::Add(id));
            }
            Action::Withdraw(at, other) => {
                device.left.withdrawals -= 1;
                let id = device.id(at);
                device.withdrawn.insert(other, id);
                device.window(at).engine.apply(Operation::Withdraw(id, other));
            }
            Action::Replace(at) => {
                device.left.replacements -= 1;
                let id = device.id(at);
                device.window(at).engine.apply(Operation::Replace(id));
            }
            Action::Erase(at) => {
                device.left.erasures -= 1;
                device.window(at).engine.erase();
            }
            Action::Prepare(at) => {
                // Of this window, and used by none before: as good as random.
                let epoch = Epoch::new(device.epochs * 8 + u32::try_from(at).unwrap() + 1);
                let window = device.window(at);
                if let Some(command) = window.engine.next(|| epoch) {
                    window.step = Step::Ready(command, window.has_key);
                }
            }
            Action::Run(at) => {
                let window = device.window(at);
                let has_key = window.has_key;
                let Step::Ready(command, is_sealed) = std::mem::replace(&mut window.step, Step::Idle) else { return };
                let event = device.run(command, is_sealed, has_key);
                if matches!(event, Event::Written | Event::Erased) {
                    device.send_message(at);
                }
                device.window(at).step = Step::Done(event);
            }
            Action::Notify(at) => {
                let window = device.window(at);
                let Step::Done(event) = std::mem::replace(&mut window.step, Step::Idle) else { return };
                let was_load = matches!(event, Event::Loaded(_));
                window.engine.handle(event);
                let is_load = window.engine.clone().next(|| Epoch::new(1)) == Some(Command::Load);
                device.spun |= was_load && is_load && !device.heard;
            }
            Action::Hear(at) => {
                let is_locked = device.is_locked;
                let window = device.window(at);
                window.message = false;
                if is_locked && !window.has_key {
                    window.engine.lock();
                } else {
                    window.engine.refresh();
                }
            }
            Action::Retry(at) => device.window(at).engine.refresh(),
            Action::PutLock(at) => {
                device.left.locks -= 1;
                device.is_locked = true;
                device.window(at).has_key = true;
                device.send_message(at);
            }
            Action::Seal(at) => {
                if let Some(record) = &mut device.record {
                    record.revision = record.revision.next();
                    record.is_sealed = true;
                    device.sealed.extend(&record.ids);
                }
                device.window(at).engine.refresh();
                device.send_message(at);
            }
            Action::Unlock(at) => {
                let window = device.window(at);
                window.has_key = true;
                window.engine.unlock();
            }
            Action::Fill => {
                device.left.fills -= 1;
                device.is_full = !device.is_full;
            }
            Action::Damage => {
                device.left.damages -= 1;
                device.record.as_mut().unwrap().body = Body::Damaged;
            }
            Action::NewerBuild => {
                device.left.newer_builds -= 1;
                let record = device.record.as_mut().unwrap();
                record.body = Body::Newer;
                record.revision = record.revision.next();
                record.ids.insert(99);
                device.newer = Some(record.clone());
                device.send_message(usize::MAX);
            }
        }
    }
}

impl Model for Windows {
    type State = Device;
    type Action = Action;

    fn init_states(&self) -> Vec<Device> {
        vec![Device {
            windows: vec![Some(Window::open(Engine::new(Doc::default()))); self.count],
            record: None,
            aside: Ids::new(),
            unsaved: None,
            is_full: false,
            is_locked: false,
            epochs: 0,
            left: self.budget.clone(),
            done: vec![0; self.count],
            acknowledged: Ids::new(),
            erased: Ids::new(),
            withdrawn: BTreeMap::new(),
            sealed: Ids::new(),
            newer: None,
            lied: false,
            heard: false,
            spun: false,
        }]
    }

    fn actions(&self, device: &Device, actions: &mut Vec<Action>) {
        let left = &device.left;
        for (at, window) in device.windows.iter().enumerate() {
            let Some(window) = window else {
                actions.push(Action::Open(at));
                continue;
            };
            // A person sees nothing to act on before the page has loaded, or while it is locked.
            let is_usable = window.engine.is_loaded() && (window.has_key || !device.is_locked);
            let acts = [
                (left.kills > 0, Action::Kill(at)),
                (left.leaves > 0, Action::Leave(at)),
                (is_usable && device.done[at] < self.budget.adds, Action::Add(at)),
                (is_usable && left.replacements > 0, Action::Replace(at)),
                (is_usable && left.erasures > 0, Action::Erase(at)),
                (matches!(window.step, Step::Ready(..)), Action::Run(at)),
                (matches!(window.step, Step::Done(_)), Action::Notify(at)),
                (window.message, Action::Hear(at)),
                (
                    window.step == Step::Idle && window.engine.status() == Status::Failed(Problem::Storage),
                    Action::Retry(at),
                ),
                (is_usable && left.locks > 0 && !device.is_locked, Action::PutLock(at)),
                (window.has_key && device.record.as_ref().is_some_and(|record| !record.is_sealed), Action::Seal(at)),
                (device.is_locked && !window.has_key, Action::Unlock(at)),
            ];
            actions.extend(acts.into_iter().filter_map(|(may, action)| may.then_some(action)));
            if window.step == Step::Idle && window.engine.clone().next(|| Epoch::new(1)).is_some() {
                actions.push(Action::Prepare(at));
            }
            if is_usable && left.withdrawals > 0 {
                actions.extend(window.engine.document().0.iter().map(|id| Action::Withdraw(at, *id)));
            }
        }
        if left.fills > 0 {
            actions.push(Action::Fill);
        }
        if device.record.as_ref().is_some_and(|record| record.body == Body::Whole) {
            let more = [(left.damages > 0, Action::Damage), (left.newer_builds > 0, Action::NewerBuild)];
            actions.extend(more.into_iter().filter_map(|(may, action)| may.then_some(action)));
        }
    }

    fn next_state(&self, device: &Device, action: Action) -> Option<Device> {
        let mut device = device.clone();
        device.heard |= matches!(action, Action::Hear(_) | Action::Retry(_) | Action::Seal(_) | Action::Unlock(_));
        self.act(&mut device, action);
        device.observe();
        Some(device)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::<Self>::always("nothing acknowledged is lost", |_, device| {
                let stored = device.stored();
                let gone = |id: &Id| device.erased.contains(id) || device.withdrawn.contains_key(id);
                device.acknowledged.iter().all(|id| stored.contains(id) || gone(id))
            }),
            Property::<Self>::always("saved is not said of what is not saved", |_, device| !device.lied),
            Property::<Self>::always("no window reads in circles", |_, device| !device.spun),
            Property::<Self>::always("nothing erased returns", |_, device| device.stored().is_disjoint(&device.erased)),
            Property::<Self>::always("nothing withdrawn returns", |_, device| {
                let is_stored = |id: &Id| device.record.as_ref().is_some_and(|record| record.ids.contains(id));
                device.withdrawn.iter().all(|(id, by)| !is_stored(by) || !is_stored(id))
            }),
            Property::<Self>::always("nothing sealed is stored plain", |_, device| {
                device.record.as_ref().is_none_or(|record| record.is_sealed || record.ids.is_disjoint(&device.sealed))
            }),
            Property::<Self>::always("what a newer build wrote stays as it is", |_, device| {
                device.newer.is_none() || device.newer == device.record
            }),
            Property::<Self>::always("windows that are at rest show what is stored", |_, device| {
                let is_readable = device.record.as_ref().is_none_or(|record| record.body == Body::Whole);
                let ids = device.record.as_ref().map_or_else(Ids::new, |record| record.ids.clone());
                !is_readable
                    || !is_quiet(device)
                    || device.windows.iter().flatten().all(|window| {
                        matches!(window.engine.status(), Status::Failed(_)) || window.engine.document().0 == ids
                    })
            }),
            Property::<Self>::sometimes("what two windows did is stored", |_, device| {
                device.record.as_ref().is_some_and(|record| (0..2).all(|at| record.ids.contains(&(at * 10 + 1))))
            }),
        ]
    }
}

/// Whether every window has done what there was to do, and got every message.
fn is_quiet(device: &Device) -> bool {
    device.windows.iter().flatten().all(|window| {
        window.step == Step::Idle && !window.message && window.engine.clone().next(|| Epoch::new(1)).is_none()
    })
}

/// Explores every state, and prints how many there are.
fn check(name: &str, count: usize, budget: Budget) {
    let checker = Windows { count, budget }.checker().threads(2).spawn_bfs().join();
    println!(
        "sync: {name}: {} states explored ({} generated), {} steps deep",
        checker.unique_state_count(),
        checker.state_count(),
        checker.max_depth()
    );
    checker.assert_properties();
}

#[test]
fn two_windows_that_are_killed_and_a_full_disk() {
    check("two windows, killed, full disk", 2, Budget { adds: 2, kills: 1, fills: 2, ..Budget::default() });
}

#[test]
fn two_windows_and_an_erasure() {
    check("two windows, erased, killed", 2, Budget { adds: 1, erasures: 1, kills: 1, fills: 1, ..Budget::default() });
}

#[test]
fn two_windows_and_two_erasures() {
    check("two windows, erased twice", 2, Budget { adds: 1, erasures: 2, ..Budget::default() });
}

#[test]
fn three_windows() {
    check("three windows", 3, Budget { adds: 1, ..Budget::default() });
}

#[test]
fn a_file_is_opened() {
    let budget = Budget { adds: 1, replacements: 1, kills: 1, ..Budget::default() };
    check("two windows, a file opened", 2, budget);
}

#[test]
fn something_is_withdrawn() {
    check("two windows, withdrawn", 2, Budget { adds: 1, withdrawals: 1, kills: 1, ..Budget::default() });
}

#[test]
fn damage_and_a_newer_build() {
    let budget = Budget { adds: 1, damages: 1, newer_builds: 1, kills: 1, ..Budget::default() };
    check("two windows, damaged, newer build", 2, budget);
}

#[test]
fn a_lock_is_put_on() {
    let budget = Budget { adds: 1, locks: 1, kills: 1, ..Budget::default() };
    check("two windows, locked, killed", 2, budget);
}

#[test]
fn a_lock_and_an_erasure() {
    check("two windows, locked, erased", 2, Budget { adds: 1, locks: 1, erasures: 1, ..Budget::default() });
}

#[test]
fn windows_are_left_before_they_saved() {
    check("two windows, left, full disk", 2, Budget { adds: 1, leaves: 1, fills: 1, ..Budget::default() });
}
