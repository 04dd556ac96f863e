//! A klankbord session: a group around one shared tablet. The plan, what was said and voted, and the report of it.
//!
//! What is kept are counts per question and shuffled notes, never one person's answers together, their order, their time or
//! their language. While a round is open nothing of it can be read: a count that grows by one gives away who was last. The
//! types say so: [`Round`] has no way to its counts, [`Results`] has, and [`Session::votes`] decides which may be seen.

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

/// Groups smaller than this see no counts per question until they agree to.
pub const FEW: u32 = 5;

/// What somebody wrote or said, in one line.
pub type Note = Line<300>;

/// A session, from its preparation to its report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// What was prepared.
    pub plan: Plan,
    /// The id of the question that is on the shared screen; the first, if none.
    pub at: Option<QuestionId>,
    /// What comes of it.
    pub report: Report,
    stage: Stage,
    talks: BTreeMap<QuestionId, Talk>,
    agreed: bool,
}

/// How far the round of the tablet is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stage {
    /// The tablet has not gone round.
    #[default]
    Planned,
    /// It is going round.
    Open(Round),
    /// Everybody had it.
    Closed(Results),
}

/// How a vote was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By ballots, while the tablet went round.
    Tablet,
    /// Together: hands, or taps on the shared screen.
    Together,
}

/// What may be shown of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The counts.
    Counts(Counts),
    /// The group is small and has not agreed to see counts.
    Few,
}

impl Session {
    /// A session of this plan.
    pub fn of(plan: Plan) -> Self {
        Self { plan, ..Self::default() }
    }

    /// Whether somebody answered, voted or said something, or wrote in the report.
    pub fn is_begun(&self) -> bool {
        self.stage != Stage::Planned
            || self.talks.values().any(|talk| *talk != Talk::default())
            || self.report.is_begun()
    }

    /// How far the round is.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Begins the round of the tablet; one that is open or closed stays as it is.
    pub fn begin(&mut self) {
        if self.stage == Stage::Planned {
            self.stage = Stage::Open(Round::default());
        }
    }

    /// Counts a finished ballot, see [`Round::add`]. Returns whether the round was open.
    pub fn count(&mut self, ballot: &Ballot, place: impl FnMut(usize) -> usize) -> bool {
        match &mut self.stage {
            Stage::Open(round) => {
                round.add(ballot, place);
                true
            }
            _ => false,
        }
    }

    /// Ends the round: from here on it can be read, and takes no more ballots. Without a ballot it was none.
    pub fn close(&mut self) {
        self.stage = match std::mem::take(&mut self.stage) {
            Stage::Open(round) if round.ballots() > 0 => Stage::Closed(round.close()),
            Stage::Open(_) => Stage::Planned,
            stage => stage,
        };
    }

    /// What is kept of the closed round.
    pub fn results(&self) -> Option<&Results> {
        match &self.stage {
            Stage::Closed(results) => Some(results),
            _ => None,
        }
    }

    /// Takes a note of the closed round away by its place: one that names somebody, for instance.
    pub fn strike(&mut self, question: &Question, at: usize) {
        if let Stage::Closed(results) = &mut self.stage {
            results.strike(question, at);
        }
    }

    /// What was said and voted together on a question.
    pub fn talk(&self, question: &Question) -> Talk {
        self.talks.get(&question.id).cloned().unwrap_or_default()
    }

    /// The same, to change.
    pub fn talk_mut(&mut self, question: &'static Question) -> &mut Talk {
        self.talks.entry(question.id).or_default()
    }

    /// How many voted: on the tablet, or together on the question with the most hands.
    fn group(&self, way: Way) -> u32 {
        match way {
            Way::Tablet => self.results().map_or(0, Results::ballots),
            Way::Together => self.talks.values().map(|talk| talk.hands.all()).max().unwrap_or_default(),
        }
    }

    fn hides(&self, way: Way) -> bool {
        !self.agreed && (1..FEW).contains(&self.group(way))
    }

    /// Whether the group must be asked before it sees counts.
    pub fn must_agree(&self) -> bool {
        self.hides(Way::Tablet) || self.hides(Way::Together)
    }

    /// The group itself agrees to see its counts.
    pub fn agree(&mut self) {
        self.agreed = true;
    }

    /// The votes on a question that there are, each as far as it may be shown. There are no counts of two questions together.
    pub fn votes(&self, question: &Question) -> Vec<(Way, Shown)> {
        let tablet = self.results().filter(|_| takes_vote(question));
        let tablet = tablet.map(|results| results.counts(question).cloned().unwrap_or_default());
        let together = self.talks.get(&question.id).map(|talk| talk.hands.clone()).filter(|hands| hands.all() > 0);
        [(Way::Tablet, tablet), (Way::Together, together)]
            .into_iter()
            .filter_map(|(way, counts)| Some((way, if self.hides(way) { Shown::Few } else { Shown::Counts(counts?) })))
            .collect()
    }

    /// The notes on a question from the closed round, in no order.
    pub fn notes(&self, question: &Question) -> &[Note] {
        self.results().map_or(&[], |results| results.notes(question))
    }

    /// How many lines were written down, in the closed round and together.
    pub fn lines(&self) -> usize {
        let written = self.results().map_or(0, |results| results.tallies.values().map(|tally| tally.notes.len()).sum());
        written + self.talks.values().map(|talk| talk.remarks.len()).sum::<usize>()
    }

    /// How many ballots were counted, in an open round too: the group sees that anyway.
    pub fn ballots(&self) -> u32 {
        match &self.stage {
            Stage::Planned => 0,
            Stage::Open(round) => round.ballots(),
            Stage::Closed(results) => results.ballots(),
        }
    }

    /// The question on the shared screen, and its place among the others from 0; none without questions.
    pub fn current(&self) -> Option<(usize, &'static Question)> {
        let mut questions = self.plan.questions().enumerate();
        questions
            .find(|(_, question)| Some(question.id) == self.at)
            .or_else(|| self.plan.questions().enumerate().next())
    }
}
