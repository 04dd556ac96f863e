//! The plan: which questions a group talks about, in which order.

use crate::calendar::Day;
use crate::line::Line;
use crate::questionnaire::{self, Kind, Question, QuestionId};
use std::time::Duration;

/// What a facilitator prepares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What the session is called.
    pub name: Line<80>,
    /// Where it is.
    pub place: Line<160>,
    /// The day.
    pub day: Option<Day>,
    /// Which group: a level, an origin, a stage. Never names.
    pub group: Line<120>,
    /// The codes of the languages on screen, in order; not checked against the languages there are.
    pub languages: Vec<String>,
    /// How long the tablet waits for somebody who does nothing.
    pub idle: Minutes,
    /// The ids of the questions, in the order they are asked.
    pub(super) questions: Vec<QuestionId>,
}

/// Some minutes, 1 to 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes(u8);

impl Minutes {
    /// Minutes within the bounds.
    pub fn new(minutes: u64) -> Option<Self> {
        u8::try_from(minutes).ok().filter(|minutes| (1..=15).contains(minutes)).map(Self)
    }

    /// How many.
    pub fn get(self) -> u8 {
        self.0
    }

    /// The same as a duration.
    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.0) * 60)
    }
}

impl Default for Minutes {
    fn default() -> Self {
        Self(3)
    }
}

/// Whether a question can be asked in a group: those of the reflection lists, which hold nothing sensitive.
pub fn can_be_asked(question: &Question) -> bool {
    question.list().reflection.is_some() && matches!(question.kind, Kind::SelfView { .. } | Kind::Text)
}

impl Plan {
    /// The questions, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = &'static Question> {
        self.questions.iter().filter_map(|id| questionnaire::question(id))
    }

    /// Whether a question is in it.
    pub fn has(&self, question: &Question) -> bool {
        self.questions.contains(&question.id)
    }

    /// Puts a question at the end, or takes it out. One that cannot be asked in a group stays out.
    pub fn put(&mut self, question: &'static Question, on: bool) {
        self.questions.retain(|id| *id != question.id);
        if on && can_be_asked(question) {
            self.questions.push(question.id);
        }
    }

    /// Moves a question one place towards the start or the end; at either end it stays.
    pub fn shift(&mut self, question: &Question, later: bool) {
        let Some(at) = self.questions.iter().position(|id| *id == question.id) else { return };
        let to = if later { at + 1 } else { at.wrapping_sub(1) };
        if to < self.questions.len() {
            self.questions.swap(at, to);
        }
    }
}
