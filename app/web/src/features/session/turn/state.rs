//! The state of a turn: the ballot of the participant, and how the turn ended.

use super::super::session;
use crate::{
    i18n::{Language, language},
    navigation,
};
use leptos::prelude::*;
use mijn_verhaal_core::session::Turn;
use std::{rc::Rc, time::Duration};
use wasm_bindgen_futures::spawn_local;

/// How the previous turn ended, as shown on the start screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to show: there was none, or it ended by itself.
    None,
    Finished,
    Withdrew,
}

/// The state of the screen that goes round: the turn, and what is shown of it.
#[derive(Clone, Copy)]
pub struct TurnState {
    pub turn: RwSignal<Turn>,
    /// The index of the question on screen; after the last, their number.
    pub at: RwSignal<usize>,
    /// Whether the participant is asked to confirm that they stop.
    pub stopping: RwSignal<bool>,
    pub last_outcome: RwSignal<Outcome>,
    /// Whether counting the ballot has failed: the participant can try again.
    pub not_saved: RwSignal<bool>,
    pub saving: RwSignal<bool>,
    /// The language of this participant; the next one chooses anew.
    pub language: RwSignal<&'static Language>,
}

impl TurnState {
    pub fn new() -> Self {
        Self {
            turn: RwSignal::new(Turn::Nobody),
            at: RwSignal::new(0),
            stopping: RwSignal::new(false),
            last_outcome: RwSignal::new(Outcome::None),
            not_saved: RwSignal::new(false),
            saving: RwSignal::new(false),
            language: RwSignal::new(language()),
        }
    }

    /// Begins a turn in a language.
    pub fn begin(self, language: &'static Language) {
        navigation::guard();
        self.language.set(language);
        self.at.set(0);
        self.stopping.set(false);
        self.not_saved.set(false);
        self.turn.set(Turn::begin(clock()));
    }

    /// Ends the turn, and drops its ballot.
    pub fn end(self, outcome: Outcome) {
        self.turn.set(Turn::Nobody);
        self.at.set(0);
        self.stopping.set(false);
        self.not_saved.set(false);
        self.last_outcome.set(outcome);
    }

    /// Records input of the participant, which restarts the idle time. Nothing on screen depends on it, so nothing is notified.
    pub fn touch(self) {
        let _ = self.turn.try_update_untracked(|turn| {
            if turn.ballot().is_some() {
                turn.resume(clock());
            }
        });
    }

    /// Counts the ballot and ends the turn. If that fails, the ballot comes back, to try again.
    pub fn finish(self) {
        if self.saving.get_untracked() {
            return;
        }
        let Some(Turn::Answering(ballot, _)) = self.turn.try_update_untracked(std::mem::take) else { return };
        self.saving.set(true);
        let ballot = Rc::new(ballot);
        spawn_local(async move {
            let counted = session().count(ballot.clone()).await;
            self.saving.set(false);
            match (counted, Rc::try_unwrap(ballot)) {
                (Ok(()), _) | (Err(_), Err(_)) => self.end(Outcome::Finished),
                (Err(_), Ok(ballot)) => {
                    self.turn.set(Turn::Answering(ballot, clock()));
                    self.not_saved.set(true);
                }
            }
        });
    }
}

/// The time by the device's clock, since the Unix epoch.
pub fn clock() -> Duration {
    Duration::from_millis(js_sys::Date::now() as u64)
}
