//! The plan: which questions a group talks about, in which order.

use crate::calendar::Day;
use crate::line::Line;
use crate::questionnaire::{self, Kind, Question, QuestionId};
use std::time::Duration;

/// The plan of a session, as the facilitator prepares it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The name of the session.
    pub name: Line<80>,
    /// The place.
    pub place: Line<160>,
    /// The day.
    pub day: Option<Day>,
    /// A description of the group, such as a level, an origin or a stage. Never names.
    pub group: Line<120>,
    /// The codes of the languages on the screen, in order; not checked against the languages of the site.
    pub languages: Vec<String>,
    /// How long a turn may be idle before the participant is asked whether they are still there.
    pub idle: Minutes,
    /// The questions, in the order they are asked.
    pub(super) questions: Vec<QuestionId>,
}

/// A timeout of 1 to 15 minutes; 3 by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes(u8);

impl Minutes {
    /// The timeout of so many minutes; none if they are out of bounds.
    pub fn new(minutes: u64) -> Option<Self> {
        u8::try_from(minutes).ok().filter(|minutes| (1..=15).contains(minutes)).map(Self)
    }

    /// The number of minutes.
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

/// Whether a question can be asked in a group: a self-view or free text of a reflection list, none of which is sensitive.
pub fn can_be_asked(question: &Question) -> bool {
    question.list().reflection.is_some() && matches!(question.kind, Kind::SelfView { .. } | Kind::Text)
}

impl Plan {
    /// The questions, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = &'static Question> {
        self.questions.iter().filter_map(|id| questionnaire::question(id))
    }

    /// Whether the plan has a question.
    pub fn has(&self, question: &Question) -> bool {
        self.questions.contains(&question.id)
    }

    /// Adds a question at the end, or removes it. One that cannot be asked in a group ([`can_be_asked`]) is not added.
    pub fn put(&mut self, question: &'static Question, on: bool) {
        self.questions.retain(|id| *id != question.id);
        if on && can_be_asked(question) {
            self.questions.push(question.id);
        }
    }

    /// Moves a question by one position, later or earlier. At either end it stays.
    pub fn shift(&mut self, question: &Question, later: bool) {
        let Some(at) = self.questions.iter().position(|id| *id == question.id) else { return };
        let to = if later { at + 1 } else { at.wrapping_sub(1) };
        if to < self.questions.len() {
            self.questions.swap(at, to);
        }
    }
}
