//! The engine: one record in one window.

use super::{Document, Epoch, Revision};

/// Names an operation, to ask later whether it is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u32);

/// What was found in a record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Content<D> {
    /// A document, whole.
    Whole(D),
    /// A document, and the text it was read from: not everything in it fits this build.
    Partial(D, String),
    /// A text that is no document: it was cut off, or damaged otherwise.
    Damaged(String),
    /// A document of a newer build than this one, which knows more than this one could write; and what of it this one can show.
    Newer(Option<D>),
    /// A text under a lock that is closed in this window, or another.
    Locked,
}

/// What to do next. The engine gives no other before it has been told how this one ended.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Command<D> {
    /// Read the record.
    Load,
    /// Write it.
    Write(Write<D>),
    /// Erase it, whatever it is now, and what was set aside of it.
    Erase,
}

/// A write. All of it, the comparison included, is one transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Write<D> {
    /// The revision the record must have; none if there must be none. Otherwise nothing is written ([`Event::Conflict`]).
    pub over: Option<Revision>,
    /// The revision it gets.
    pub revision: Revision,
    /// What it holds from then on.
    pub document: D,
    /// What is set aside.
    pub asides: Vec<Aside<D>>,
}

/// What is set aside.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Aside<D> {
    /// What an operation replaces.
    Replaced(D),
    /// A text that could not be read, or not whole.
    Damaged(String),
}

/// How a command ended, or what else happened to the record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Event<D> {
    /// This is stored; nothing, if there is no record.
    Loaded(Option<(Revision, Content<D>)>),
    /// It was written, durably.
    Written,
    /// It was not written, because this is stored.
    Conflict(Option<(Revision, Content<D>)>),
    /// It was erased, durably.
    Erased,
    /// It failed, and nothing was changed.
    Failed(Problem),
    /// It was not written: the browser has thrown the whole store away. Nobody has erased the record.
    Lost,
}

/// Why a window does not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// The store could not be read or written: there may be no space.
    Storage,
    /// What is stored was written by a newer build. It stays as it is.
    Newer,
    /// What is stored is under a lock that is closed in this window, or another. It stays as it is.
    Locked,
}

/// Whether a document would survive the browser being killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It would.
    Saved,
    /// It is about to be written.
    Pending,
    /// It is not written, and will not be before something else happens.
    Failed(Problem),
}

/// Something a person should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// Another window had changed the document, and what was changed here was applied to that.
    Merged,
    /// Another window had changed the document, and it is shown here.
    Updated,
    /// The document was erased in another window.
    Erased,
    /// What could not be read was set aside.
    SetAside,
}

/// What is known of the record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Base {
    /// Nothing yet.
    Unknown,
    /// Nothing yet; the pending operations are of an earlier window, which knew this revision (none: no record).
    Restored(Option<Revision>),
    /// The same, and `stored` is what that window knew: it counts if the store has lost that.
    Recovered(Option<Revision>),
    /// There is none.
    Absent,
    /// It was this, and `stored` is what it held.
    At(Revision),
    /// It is this text, which could not be read whole, and which the next write sets aside.
    Damaged(Revision, String),
    /// There was one, which held `stored`, and the browser has thrown it away.
    Lost,
    /// It is this, but it was `stored` before: the store has lost that.
    Stale(Revision),
}

/// What is under way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Work<D> {
    Idle,
    Loading,
    /// The first so many pending operations are being written.
    Writing {
        count: usize,
        write: Write<D>,
    },
    Erasing,
}

/// One record in one window.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::{
///     answers::{Answer, Sheet},
///     questionnaire::intake,
///     sync::{Command, Engine, Epoch, Event, SheetChange, SheetOperation, Status},
/// };
///
/// let mut engine = Engine::new(Sheet::new(intake(), ""));
/// let epoch = || Epoch::new(7);
/// assert_eq!(engine.next(epoch), Some(Command::Load));
/// engine.handle(Event::Loaded(None));
///
/// let name = intake().question("me.name").expect("it is asked");
/// let change = SheetChange::Answer(name, Some(Answer::DontKnow));
/// engine.apply(SheetOperation { at: "2026-11-22T10:00:00.000Z".into(), change });
/// let Some(Command::Write(write)) = engine.next(epoch) else { panic!("it is not written") };
/// assert_eq!(write.document.answer(name.id), Some(&Answer::DontKnow));
/// assert_eq!(engine.status(), Status::Pending);
///
/// engine.handle(Event::Written);
/// assert_eq!(engine.status(), Status::Saved);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Engine<D: Document> {
    /// As on screen: what is stored, with the pending operations applied.
    document: D,
    /// What is stored, as far as this window knows.
    stored: D,
    base: Base,
    /// What another window has stored, and the next write replaces a part of.
    overwritten: Option<D>,
    /// The operations that are not known to be stored, oldest first.
    pending: Vec<(Ticket, D::Operation)>,
    tickets: u32,
    work: Work<D>,
    load_requested: bool,
    erase_requested: bool,
    /// The last command failed: nothing is tried before something else happens.
    stalled: bool,
    /// A lock was closed.
    closed: bool,
    problem: Option<Problem>,
}

impl<D: Document> Engine<D> {
    /// An engine that has read nothing yet; `empty` is a document with nothing in it.
    pub fn new(empty: D) -> Self {
        Self {
            document: empty.clone(),
            stored: empty,
            base: Base::Unknown,
            overwritten: None,
            pending: Vec::new(),
            tickets: 0,
            work: Work::Idle,
            load_requested: false,
            erase_requested: false,
            stalled: false,
            closed: false,
            problem: None,
        }
    }

    /// The document, as on screen.
    pub fn document(&self) -> &D {
        &self.document
    }

    /// What is stored, as far as this window knows.
    pub fn stored(&self) -> &D {
        &self.stored
    }

    /// Whether it is saved.
    pub fn status(&self) -> Status {
        match self.problem {
            _ if self.closed => Status::Failed(Problem::Locked),
            Some(problem) => Status::Failed(problem),
            None if self.must_write() || self.erase_requested => Status::Pending,
            None => Status::Saved,
        }
    }

    /// Whether what is stored has been read.
    pub fn is_loaded(&self) -> bool {
        !matches!(self.base, Base::Unknown | Base::Restored(_) | Base::Recovered(_))
    }

    /// Whether nothing is under way.
    pub fn is_idle(&self) -> bool {
        matches!(self.work, Work::Idle)
    }

    /// Whether an operation waits to be saved.
    pub fn is_pending(&self, ticket: Ticket) -> bool {
        self.pending.iter().any(|(one, _)| *one == ticket)
    }

    /// The operations that wait to be saved, oldest first.
    pub fn pending(&self) -> impl Iterator<Item = &D::Operation> {
        self.pending.iter().map(|(_, operation)| operation)
    }

    /// The revision that [`Self::pending`] applies to; none if there is no record.
    pub fn base(&self) -> Option<Revision> {
        match &self.base {
            Base::At(revision) | Base::Damaged(revision, _) | Base::Stale(revision) => Some(*revision),
            Base::Restored(revision) | Base::Recovered(revision) => *revision,
            Base::Unknown | Base::Absent | Base::Lost => None,
        }
    }

    /// Applies an operation, which is pending until it is saved.
    pub fn apply(&mut self, operation: D::Operation) -> Ticket {
        if !self.is_hidden() {
            self.document.apply(&operation);
        }
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.pending.push((ticket, operation));
        self.stalled = false;
        ticket
    }

    /// Takes an operation back that could not be saved. One that is saved, or being written, stays.
    pub fn cancel(&mut self, ticket: Ticket) {
        let writing = match &self.work {
            Work::Writing { count, .. } => *count,
            _ => 0,
        };
        let mut at = 0;
        self.pending.retain(|(one, _)| {
            at += 1;
            at <= writing || *one != ticket
        });
        self.show();
    }

    /// Restores what an earlier window of this device had pending, before anything is read: the operations, the revision they applied to, and where the
    /// store was failing that window, all it knew. They are dropped if the record was erased since.
    pub fn restore(
        &mut self,
        base: Option<Revision>,
        whole: Option<D>,
        operations: impl IntoIterator<Item = D::Operation>,
    ) {
        self.base = if whole.is_some() { Base::Recovered(base) } else { Base::Restored(base) };
        if let Some(whole) = whole {
            self.stored = whole;
        }
        self.show();
        for operation in operations {
            self.apply(operation);
        }
    }

    /// Reads what is stored again: another window may have changed it, or there may be space again.
    pub fn refresh(&mut self) {
        self.load_requested = true;
        self.stalled = false;
    }

    /// Erases the document. What is pending is dropped.
    pub fn erase(&mut self) {
        self.pending.clear();
        if let Work::Writing { count, .. } = &mut self.work {
            *count = 0;
        }
        self.erase_requested = true;
        self.stalled = false;
        self.show();
    }

    /// A lock was closed: nothing stays on screen, and nothing is read or written until [`Self::unlock`]. What is pending waits.
    pub fn lock(&mut self) {
        self.closed = true;
        self.show();
    }

    /// A lock was opened.
    pub fn unlock(&mut self) {
        self.closed = false;
        self.refresh();
        self.show();
    }

    fn is_hidden(&self) -> bool {
        self.closed || self.problem == Some(Problem::Locked)
    }

    fn must_write(&self) -> bool {
        !self.pending.is_empty() || matches!(self.base, Base::Damaged(..) | Base::Lost | Base::Stale(_))
    }

    /// What to do next; nothing while something is under way. `fresh` returns a random epoch.
    pub fn next(&mut self, fresh: impl FnOnce() -> Epoch) -> Option<Command<D>> {
        if !self.is_idle() || self.stalled {
            return None;
        }
        if self.erase_requested {
            self.work = Work::Erasing;
            return Some(Command::Erase);
        }
        if self.closed {
            return None;
        }
        let is_blocked = matches!(self.problem, Some(Problem::Newer | Problem::Locked));
        if self.load_requested || !self.is_loaded() && !is_blocked {
            self.load_requested = false;
            self.work = Work::Loading;
            return Some(Command::Load);
        }
        if is_blocked || !self.must_write() {
            return None;
        }
        let over = self.base();
        let revision = match over {
            Some(revision) if revision != Revision::UNREADABLE => revision.next(),
            _ => Revision::first(fresh()),
        };
        let mut write = Write { over, revision, document: self.stored.clone(), asides: Vec::new() };
        if let Base::Damaged(_, text) = &self.base {
            write.asides.push(Aside::Damaged(text.clone()));
        }
        write.asides.extend(self.overwritten.clone().map(Aside::Replaced));
        for (_, operation) in &self.pending {
            if D::replaces(operation) && !write.document.is_empty() {
                write.asides.push(Aside::Replaced(write.document.clone()));
            }
            write.document.apply(operation);
        }
        self.work = Work::Writing { count: self.pending.len(), write: write.clone() };
        Some(Command::Write(write))
    }

    /// Takes in how the last command ended. Returns what the person should know of it.
    pub fn handle(&mut self, event: Event<D>) -> Option<Notice> {
        let work = std::mem::replace(&mut self.work, Work::Idle);
        match event {
            Event::Loaded(found) | Event::Conflict(found) => self.take_in(found),
            Event::Written => {
                let Work::Writing { count, write } = work else { return None };
                self.pending.drain(..count);
                self.stored = write.document;
                self.base = Base::At(write.revision);
                self.problem = None;
                self.overwritten = None;
                self.show();
                let is_damaged = |aside: &Aside<D>| matches!(aside, Aside::Damaged(_));
                write.asides.iter().any(is_damaged).then_some(Notice::SetAside)
            }
            Event::Erased => {
                self.erase_requested = false;
                self.forget();
                None
            }
            Event::Failed(problem) => {
                if matches!(work, Work::Erasing) {
                    // It is still there: it is shown again.
                    self.erase_requested = false;
                    self.load_requested = true;
                }
                self.problem = Some(problem);
                self.stalled = true;
                self.show();
                None
            }
            Event::Lost => {
                self.base = Base::Lost;
                None
            }
        }
    }

    fn take_in(&mut self, found: Option<(Revision, Content<D>)>) -> Option<Notice> {
        let known = self.base();
        let Some((revision, content)) = found else {
            self.problem = None;
            return match self.base {
                Base::Recovered(_) | Base::Lost => {
                    self.base = Base::Lost;
                    None
                }
                _ if known.is_some() => {
                    self.pending.clear();
                    self.forget();
                    Some(Notice::Erased)
                }
                _ => {
                    self.base = Base::Absent;
                    self.show();
                    None
                }
            };
        };
        self.problem = match &content {
            Content::Newer(_) => Some(Problem::Newer),
            Content::Locked => Some(Problem::Locked),
            _ => None,
        };
        if self.problem.is_some() {
            // It stays as it is: this window knows no more of its revision than before, so it cannot write over it.
            if let Content::Newer(Some(document)) = content {
                self.stored = document;
            }
            self.show();
            return None;
        }
        let was = std::mem::replace(&mut self.base, Base::At(revision));
        let is_other = known.is_some_and(|known| !known.is_same_epoch(revision));
        if is_other {
            self.pending.clear();
            self.stored = self.stored.emptied();
        }
        // Of the same epoch, but written less often: the store has lost what the earlier window wrote.
        let has_lost = matches!(was, Base::Recovered(Some(known)) if !is_other && revision.is_before(known));
        match content {
            Content::Whole(_) if has_lost => self.base = Base::Stale(revision),
            Content::Whole(document) => {
                let overwrites =
                    |(_, operation): &(Ticket, D::Operation)| D::overwrites(operation, &self.stored, &document);
                if matches!(was, Base::Absent | Base::At(_)) && self.pending.iter().any(overwrites) {
                    self.overwritten = Some(document.clone());
                }
                self.stored = document;
            }
            Content::Partial(document, text) => {
                self.stored = document;
                self.base = Base::Damaged(revision, text);
            }
            // What this window knows of it is all there is of it.
            Content::Damaged(text) => self.base = Base::Damaged(revision, text),
            Content::Newer(_) | Content::Locked => {}
        }
        self.show();
        match was {
            _ if is_other => Some(Notice::Erased),
            Base::Unknown | Base::Restored(_) | Base::Recovered(_) => None,
            _ if known == Some(revision) => None,
            _ if self.pending.is_empty() => Some(Notice::Updated),
            _ => Some(Notice::Merged),
        }
    }

    /// The record is gone.
    fn forget(&mut self) {
        self.overwritten = None;
        self.stored = self.stored.emptied();
        self.base = Base::Absent;
        self.problem = None;
        self.show();
    }

    /// Brings the document on screen up to date.
    fn show(&mut self) {
        if self.is_hidden() {
            self.document = self.stored.emptied();
            return;
        }
        self.document = if self.erase_requested { self.stored.emptied() } else { self.stored.clone() };
        for (_, operation) in &self.pending {
            self.document.apply(operation);
        }
    }
}
