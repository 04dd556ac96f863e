//! The state of the page: what is received, unlocked and noted, in memory only.

use super::notes::Notes;
use crate::{state, store::recordings};
use leptos::prelude::*;
use mijn_verhaal_core::{
    handover::{self, Added, Code, CodeError, Damage, Locked, Received, Series, file::Incoming},
    questionnaire::intake,
};
use std::sync::Arc;

/// What is received.
#[derive(Clone)]
pub enum State {
    /// Nothing yet.
    Waiting,
    /// A locked summary.
    Locked(Locked),
    /// A summary.
    Open(Arc<Received>),
}

/// The codes received so far of a summary in several codes. It outlives the page, since each code may be opened as a link.
pub fn series() -> RwSignal<Series> {
    state::keep_alive(RwSignal::default)
}

/// What the page holds in memory: the received summary, its notes, and what to tell about them.
#[derive(Clone, Copy)]
pub struct Desk {
    pub state: RwSignal<State>,
    pub error: RwSignal<Option<CodeError>>,
    /// The number of answers in a file that do not fit this version.
    pub left_out: RwSignal<usize>,
    /// Whether the summary was just closed.
    pub is_closed: RwSignal<bool>,
    pub notes: Notes,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            state: RwSignal::new(State::Waiting),
            error: RwSignal::new(None),
            left_out: RwSignal::new(0),
            is_closed: RwSignal::new(false),
            notes: Notes::new(),
        }
    }

    /// Receives a text that was scanned, opened or pasted. Returns whether the summary is complete: nothing more is to be scanned.
    pub fn receive(self, text: &str) -> bool {
        self.error.set(None);
        self.is_closed.set(false);
        self.left_out.set(0);
        let received = match handover::file::read(text) {
            Ok(Incoming::Sheet(opened)) => {
                self.left_out.set(opened.left_out.len());
                self.show(Received { shown: opened.shown(), old: Vec::new(), language: opened.language })
            }
            Ok(Incoming::Code(code)) => self.receive_code(code),
            Err(error) => Err(error),
        };
        received.unwrap_or_else(|error| {
            self.error.set(Some(error));
            false
        })
    }

    fn receive_code(self, code: Code) -> Result<bool, CodeError> {
        match code {
            Code::Open(bytes) => self.show(handover::read(&bytes)?),
            Code::Locked(locked) => {
                self.state.set(State::Locked(locked));
                Ok(true)
            }
            Code::Part(part) => match series().try_update(|series| series.add(part)).ok_or(Damage::Header)?? {
                Added::Waiting { .. } => Ok(false),
                Added::Whole(code) => self.receive_code(code),
            },
        }
    }

    /// Shows a summary that is not locked; an error if it is not of the intake.
    pub fn show(self, received: Received) -> Result<bool, CodeError> {
        if received.shown.list() != intake() {
            return Err(CodeError::Foreign);
        }
        self.notes.clear();
        self.state.set(State::Open(Arc::new(received)));
        Ok(true)
    }

    /// Clears everything that was received from memory.
    pub fn clear(self) {
        self.state.set(State::Waiting);
        self.left_out.set(0);
        self.notes.clear();
        series().set(Default::default());
        recordings::discard_detached();
    }
}
