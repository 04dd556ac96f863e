//! A round: everybody answers for themselves, the tablet goes on, and only when it is closed is there anything to see.

use super::Note;
use crate::questionnaire::{Kind, Question, QuestionId};
use std::collections::BTreeMap;

/// What one can choose on a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// Yes.
    Yes,
    /// Partly.
    Partly,
    /// Not yet.
    NotYet,
    /// "I don't know": apart from the others.
    DontKnow,
    /// "I'd rather not say": apart from the others.
    RatherNot,
}

impl Choice {
    /// Every choice, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Yes, Self::Partly, Self::NotYet, Self::DontKnow, Self::RatherNot];

    /// Its id, in files and controls.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
            Self::DontKnow => "dont-know",
            Self::RatherNot => "rather-not",
        }
    }

    /// The choice with this id.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }
}

/// One person's answers while they give them. It exists only until they finish or withdraw, and is written nowhere.
#[derive(Debug, Default)]
pub struct Ballot {
    choices: BTreeMap<QuestionId, Choice>,
    notes: BTreeMap<QuestionId, Note>,
}

/// Whether a question takes a vote.
pub fn takes_vote(question: &Question) -> bool {
    question.vote || matches!(question.kind, Kind::SelfView { .. })
}

impl Ballot {
    /// The choice on a question.
    pub fn choice(&self, question: &Question) -> Option<Choice> {
        self.choices.get(&question.id).copied()
    }

    /// The note on a question.
    pub fn note(&self, question: &Question) -> &str {
        self.notes.get(&question.id).map_or("", Note::as_str)
    }

    /// Chooses, or takes the choice back. Where a question takes no vote, nothing is chosen.
    pub fn choose(&mut self, question: &'static Question, choice: Option<Choice>) {
        match choice.filter(|_| takes_vote(question)) {
            Some(choice) => self.choices.insert(question.id, choice),
            None => self.choices.remove(&question.id),
        };
    }

    /// Writes a note; an empty one is none, and what is longer than a note is left out.
    pub fn write(&mut self, question: &'static Question, note: &str) {
        match Note::cut(note) {
            note if note.is_empty() => self.notes.remove(&question.id),
            note => self.notes.insert(question.id, note),
        };
    }
}

/// How often each choice was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Choice, u32>);

impl Counts {
    /// How often this one was.
    pub fn of(&self, choice: Choice) -> u32 {
        self.0.get(&choice).copied().unwrap_or_default()
    }

    /// How many chose anything.
    pub fn all(&self) -> u32 {
        self.0.values().sum()
    }

    /// One more of this.
    pub fn add(&mut self, choice: Choice) {
        self.set(choice, self.of(choice) + 1);
    }

    /// Sets how often this one was.
    pub fn set(&mut self, choice: Choice, count: u32) {
        match count {
            0 => self.0.remove(&choice),
            count => self.0.insert(choice, count),
        };
    }
}

/// What is kept of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub counts: Counts,
    pub notes: Vec<Note>,
}

/// A round that is under way. It takes ballots and shows nothing but how many there were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    pub(super) tallies: BTreeMap<QuestionId, Tally>,
    pub(super) ballots: u32,
}

impl Round {
    /// Takes a finished ballot. `place` picks a number below the one it is given, at random: every note goes to a place of
    /// its own, so that the notes of one person do not stand at the same place.
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

    /// How many finished. The group sees that anyway.
    pub fn ballots(&self) -> u32 {
        self.ballots
    }

    /// Ends the round: from here on it can be read, and takes no more ballots.
    pub fn close(self) -> Results {
        Results { tallies: self.tallies, ballots: self.ballots }
    }
}

/// A round that is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    pub(super) tallies: BTreeMap<QuestionId, Tally>,
    pub(super) ballots: u32,
}

impl Results {
    /// How many took part.
    pub fn ballots(&self) -> u32 {
        self.ballots
    }

    /// The counts of a question. Whether they may be shown, [`Session::votes`](super::Session::votes) decides.
    pub(super) fn counts(&self, question: &Question) -> Option<&Counts> {
        self.tallies.get(&question.id).map(|tally| &tally.counts)
    }

    /// The notes on a question, in no order.
    pub fn notes(&self, question: &Question) -> &[Note] {
        self.tallies.get(&question.id).map_or(&[], |tally| &tally.notes)
    }

    /// Takes a note away by its place: one that names somebody, for instance.
    pub fn strike(&mut self, question: &Question, at: usize) {
        if let Some(tally) = self.tallies.get_mut(&question.id)
            && at < tally.notes.len()
        {
            tally.notes.remove(at);
        }
    }
}
