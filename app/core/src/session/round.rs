//! A round: every participant fills in a ballot of their own on the shared tablet, and the counts can be read once it is closed.

use super::Note;
use crate::questionnaire::{Kind, Question, QuestionId};
use std::collections::BTreeMap;

/// A choice on a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// Yes.
    Yes,
    /// Partly.
    Partly,
    /// Not yet.
    NotYet,
    /// "I don't know", counted separately.
    DontKnow,
    /// "I'd rather not say", counted separately.
    RatherNot,
}

impl Choice {
    /// Every choice, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Yes, Self::Partly, Self::NotYet, Self::DontKnow, Self::RatherNot];

    /// Its id in files and controls, such as `not-yet`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
            Self::DontKnow => "dont-know",
            Self::RatherNot => "rather-not",
        }
    }

    /// The choice with this id, which may be any text.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }
}

/// The answers of one participant during their turn. It is in memory only, and counted or discarded as a whole.
#[derive(Debug, Default)]
pub struct Ballot {
    choices: BTreeMap<QuestionId, Choice>,
    notes: BTreeMap<QuestionId, Note>,
}

/// Whether a question can be voted on; all others are answered with a note only.
pub fn takes_vote(question: &Question) -> bool {
    question.vote || matches!(question.kind, Kind::SelfView { .. })
}

impl Ballot {
    /// The choice on a question.
    pub fn choice(&self, question: &Question) -> Option<Choice> {
        self.choices.get(&question.id).copied()
    }

    /// The note on a question; empty if there is none.
    pub fn note(&self, question: &Question) -> &str {
        self.notes.get(&question.id).map_or("", Note::as_str)
    }

    /// Makes a choice, or withdraws it. On a question without a vote ([`takes_vote`]) nothing is chosen.
    pub fn choose(&mut self, question: &'static Question, choice: Option<Choice>) {
        match choice.filter(|_| takes_vote(question)) {
            Some(choice) => self.choices.insert(question.id, choice),
            None => self.choices.remove(&question.id),
        };
    }

    /// Sets the note on a question, cut to the length of a [`Note`]. An empty text removes it.
    pub fn write(&mut self, question: &'static Question, note: &str) {
        match Note::cut(note) {
            note if note.is_empty() => self.notes.remove(&question.id),
            note => self.notes.insert(question.id, note),
        };
    }
}

/// The number of votes by choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Choice, u32>);

impl Counts {
    /// The number of votes for a choice.
    pub fn of(&self, choice: Choice) -> u32 {
        self.0.get(&choice).copied().unwrap_or_default()
    }

    /// The number of votes in all.
    pub fn all(&self) -> u32 {
        self.0.values().sum()
    }

    /// Adds a vote.
    pub fn add(&mut self, choice: Choice) {
        self.set(choice, self.of(choice) + 1);
    }

    /// Sets the number of votes for a choice.
    pub fn set(&mut self, choice: Choice, count: u32) {
        match count {
            0 => self.0.remove(&choice),
            count => self.0.insert(choice, count),
        };
    }
}

/// What is stored of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub counts: Counts,
    pub notes: Vec<Note>,
}

/// An open round. It takes ballots, and reveals nothing but their number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    pub(super) tallies: BTreeMap<QuestionId, Tally>,
    pub(super) ballots: u32,
}

impl Round {
    /// Counts a ballot. `place` returns a uniformly random number below its argument: each note is inserted at a position of its own, so
    /// that positions do not connect the notes of one participant.
    pub fn add(&mut self, ballot: &Ballot, mut place: impl FnMut(usize) -> usize) {
        for (id, choice) in &ballot.choices {
            self.tallies.entry(*id).or_default().counts.add(*choice);
        }
        for (id, note) in &ballot.notes {
            let notes = &mut self.tallies.entry(*id).or_default().notes;
            let at = place(notes.len() + 1).min(notes.len());
            notes.insert(at, note.clone());
        }
        self.ballots += 1;
    }

    /// The number of ballots. The group sees that anyway.
    pub fn ballots(&self) -> u32 {
        self.ballots
    }

    /// Closes the round: it can be read from then on, and takes no more ballots.
    pub fn close(self) -> Results {
        Results { tallies: self.tallies, ballots: self.ballots }
    }
}

/// The results of a closed round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    pub(super) tallies: BTreeMap<QuestionId, Tally>,
    pub(super) ballots: u32,
}

impl Results {
    /// The number of ballots.
    pub fn ballots(&self) -> u32 {
        self.ballots
    }

    /// The counts of a question. [`Session::votes`](super::Session::votes) decides whether they may be shown.
    pub(super) fn counts(&self, question: &Question) -> Option<&Counts> {
        self.tallies.get(&question.id).map(|tally| &tally.counts)
    }

    /// The notes on a question, shuffled. [`Session::notes`](super::Session::notes) decides whether they may be shown.
    pub(super) fn notes(&self, question: &Question) -> &[Note] {
        self.tallies.get(&question.id).map_or(&[], |tally| &tally.notes)
    }

    /// Removes a note by its position, for instance one that names somebody. A position that does not exist changes nothing.
    pub fn remove_note(&mut self, question: &Question, at: usize) {
        if let Some(tally) = self.tallies.get_mut(&question.id)
            && at < tally.notes.len()
        {
            tally.notes.remove(at);
        }
    }
}
