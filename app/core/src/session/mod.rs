//! A klankbord session: a group with one shared tablet. Its plan, its votes and notes, and its report.
//!
//! What is stored are counts per question and shuffled notes: never the answers of one person together, nor their order, time or
//! language. While a round is open its counts cannot be read, because a count that grows by one reveals the last vote. The types
//! enforce this: [`Round`] gives no access to its counts, [`Results`] does, and [`Session::votes`] decides which may be shown.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     questionnaire,
//!     session::{Ballot, Choice, Session, Shown, Way},
//! };
//!
//! let question = questionnaire::question("mirror-klanten.1").expect("it exists");
//! let mut ballot = Ballot::default();
//! ballot.choose(question, Some(Choice::Yes));
//! ballot.write(question, "de bus komt te laat");
//!
//! let mut session = Session::default();
//! session.begin();
//! for _ in 0..3 {
//!     session.count(&ballot, |places| places - 1);
//! }
//! assert!(session.votes(question).is_empty(), "the round is open");
//!
//! session.close();
//! assert_eq!(session.votes(question), [(Way::Tablet, Shown::TooFew)], "three people could be recognised");
//! assert!(session.notes(question).is_empty() && session.hides_notes(question), "also by what they wrote");
//!
//! session.agree();
//! assert_eq!(session.notes(question).len(), 3);
//! ```

mod file;
mod plan;
mod report;
mod round;
mod table;
mod talk;
mod turn;

pub use file::{FORMAT, MAX_BYTES, Purpose, read, write};
pub use plan::{Minutes, Plan, can_be_asked};
pub use report::{Agreement, Report, points};
pub use round::{Ballot, Choice, Counts, Results, Round, takes_vote};
pub use table::{Words, table};
pub use talk::{Remark, Talk};
pub use turn::{GRACE, Turn};

use crate::line::Line;
use crate::questionnaire::{Question, QuestionId};
use std::collections::BTreeMap;

/// The fewest votes on a question whose counts are shown without the group having agreed to it, and the smallest group that sees its
/// notes so.
pub const MIN_GROUP: u32 = 5;

/// What somebody wrote or said: a line of at most 300 characters.
pub type Note = Line<300>;

/// A session, from its plan to its report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The plan.
    pub plan: Plan,
    /// The question on the shared screen; the first of the plan, if none.
    pub at: Option<QuestionId>,
    /// The report.
    pub report: Report,
    stage: Stage,
    talks: BTreeMap<QuestionId, Talk>,
    agreed: bool,
}

/// The state of the round, in which the tablet is passed around.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stage {
    /// It has not started.
    #[default]
    Planned,
    /// It is under way.
    Open(Round),
    /// It is over.
    Closed(Results),
}

/// How a vote was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By ballots, as the tablet was passed around.
    Tablet,
    /// Openly: by a show of hands, or taps on the shared screen.
    Together,
}

/// What may be shown of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The counts.
    Counts(Counts),
    /// None: fewer than [`MIN_GROUP`] voted, and the group has not agreed to see counts.
    TooFew,
}

impl Session {
    /// A session with this plan and nothing else.
    pub fn of(plan: Plan) -> Self {
        Self { plan, ..Self::default() }
    }

    /// Whether there is more than a plan: a round, a vote, a remark, or text in the report.
    pub fn is_begun(&self) -> bool {
        self.stage != Stage::Planned
            || self.talks.values().any(|talk| *talk != Talk::default())
            || self.report.is_begun()
    }

    /// The state of the round.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Starts the round. One that is open or closed stays as it is.
    pub fn begin(&mut self) {
        if self.stage == Stage::Planned {
            self.stage = Stage::Open(Round::default());
        }
    }

    /// Counts a ballot, see [`Round::add`]. Returns whether the round was open; if not, nothing is counted.
    pub fn count(&mut self, ballot: &Ballot, place: impl FnMut(usize) -> usize) -> bool {
        match &mut self.stage {
            Stage::Open(round) => {
                round.add(ballot, place);
                true
            }
            _ => false,
        }
    }

    /// Closes the round: it can be read from then on, and takes no more ballots. A round without ballots is discarded.
    pub fn close(&mut self) {
        self.stage = match std::mem::take(&mut self.stage) {
            Stage::Open(round) if round.ballots() > 0 => Stage::Closed(round.close()),
            Stage::Open(_) => Stage::Planned,
            stage => stage,
        };
    }

    /// The results of the round; none unless it is closed.
    pub fn results(&self) -> Option<&Results> {
        match &self.stage {
            Stage::Closed(results) => Some(results),
            _ => None,
        }
    }

    /// Removes a note of the closed round by its position, for instance one that names somebody.
    pub fn remove_note(&mut self, question: &Question, at: usize) {
        if let Stage::Closed(results) = &mut self.stage {
            results.remove_note(question, at);
        }
    }

    /// The open votes and remarks on a question.
    pub fn talk(&self, question: &Question) -> Talk {
        self.talks.get(&question.id).cloned().unwrap_or_default()
    }

    /// The same as [`Self::talk`], to change.
    pub fn talk_mut(&mut self, question: &'static Question) -> &mut Talk {
        self.talks.entry(question.id).or_default()
    }

    /// Whether this number of people, if there are any, is too small to show what they chose or wrote.
    fn hides(&self, people: u32) -> bool {
        !self.agreed && (1..MIN_GROUP).contains(&people)
    }

    /// Whether the ballots of the round are too few for anything of them to be shown.
    fn hides_round(&self) -> bool {
        self.hides(self.results().map_or(0, Results::ballots))
    }

    /// Whether counts or notes are hidden until the group agrees to see them.
    pub fn needs_consent(&self) -> bool {
        let tallies = self.results().into_iter().flat_map(|results| results.tallies.values());
        self.hides_round()
            || tallies.map(|tally| &tally.counts).any(|counts| self.hides(counts.all()))
            || self.talks.values().any(|talk| self.hides(talk.hands.all()))
    }

    /// Records that the group agrees to see its counts and notes. It is for the group itself to decide, on the tablet: a file opened elsewhere does
    /// not bring it along.
    pub fn agree(&mut self) {
        self.agreed = true;
    }

    /// The votes on a question, each as far as it may be shown: by the votes on this question, since a single one in a large group
    /// says as much. Counts are never combined over questions.
    pub fn votes(&self, question: &Question) -> Vec<(Way, Shown)> {
        let tablet = self.results().filter(|_| takes_vote(question));
        let tablet = tablet.map(|results| results.counts(question).cloned().unwrap_or_default());
        let together = self.talks.get(&question.id).map(|talk| talk.hands.clone()).filter(|hands| hands.all() > 0);
        [(Way::Tablet, tablet), (Way::Together, together)]
            .into_iter()
            .filter_map(|(way, counts)| {
                let counts = counts?;
                let hides = self.hides(counts.all()) || way == Way::Tablet && self.hides_round();
                Some((way, if hides { Shown::TooFew } else { Shown::Counts(counts) }))
            })
            .collect()
    }

    /// The notes on a question from the closed round, shuffled; empty unless it is closed, and while they are hidden.
    pub fn notes(&self, question: &Question) -> &[Note] {
        self.results().filter(|_| !self.hides_round()).map_or(&[], |results| results.notes(question))
    }

    /// Whether there are notes on a question that are hidden until the group agrees to see them.
    pub fn hides_notes(&self, question: &Question) -> bool {
        self.hides_round() && self.results().is_some_and(|results| !results.notes(question).is_empty())
    }

    /// The number of notes of the closed round and of remarks.
    pub fn note_count(&self) -> usize {
        let written = self.results().map_or(0, |results| results.tallies.values().map(|tally| tally.notes.len()).sum());
        written + self.talks.values().map(|talk| talk.remarks.len()).sum::<usize>()
    }

    /// The number of ballots, also of an open round: the group sees that anyway.
    pub fn ballots(&self) -> u32 {
        match &self.stage {
            Stage::Planned => 0,
            Stage::Open(round) => round.ballots(),
            Stage::Closed(results) => results.ballots(),
        }
    }

    /// The question on the shared screen with its position from 0; none where the plan has no questions.
    pub fn current(&self) -> Option<(usize, &'static Question)> {
        let mut questions = self.plan.questions().enumerate();
        questions
            .find(|(_, question)| Some(question.id) == self.at)
            .or_else(|| self.plan.questions().enumerate().next())
    }
}
