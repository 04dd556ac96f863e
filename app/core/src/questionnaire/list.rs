//! A question list: sections of questions, and the rules of its talking points.

use super::{Condition, LISTS, ListId, OptionId, Question, QuestionId, SectionId, list_with};

/// A question list, such as the intake.
#[derive(Debug)]
pub struct List {
    /// Its id in files and fragments: `intake`.
    pub id: ListId,
    /// The version of its content, written to every file made from it. It changes with what a code can hold of the list.
    pub version: &'static str,
    /// The properties of a reflection list; none for the intake.
    pub reflection: Option<Reflection>,
    /// Its sections, in the order people meet them.
    pub sections: &'static [Section],
    /// The rules of its talking points: what a klantmanager can ask on about.
    pub points: &'static [PointRule],
}

/// The properties of a reflection list: for professionals about their own practice, and as a mirror for inburgeraars about the
/// same themes.
#[derive(Debug)]
pub struct Reflection {
    /// The roles it is for.
    pub audience: &'static [Role],
    /// The theme, which it shares with exactly one other list, its mirror; none where it has no mirror.
    pub theme: Option<&'static str>,
    /// The estimated time it takes a person or a group, in minutes.
    pub minutes: u8,
}

/// The role of somebody who uses a reflection list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Somebody who does the civic integration programme.
    Inburgeraar,
    /// A klantmanager, or whoever does the intake.
    Klantmanager,
    /// A team, or whoever leads it.
    Team,
    /// Another organisation.
    Partner,
}

/// A part of a list about one area of life.
#[derive(Debug)]
pub struct Section {
    /// Its id, which is also the first part of its questions' ids.
    pub id: SectionId,
    /// The name of its pictogram.
    pub icon: &'static str,
    /// Its questions, in order.
    pub questions: &'static [Question],
}

/// The rule of a talking point: something to ask, never a finding.
#[derive(Debug)]
pub struct PointRule {
    /// Its id; its text is the message `point-<id>`.
    pub id: &'static str,
    /// The section it belongs to.
    pub section: SectionId,
    /// When it appears.
    pub when: Condition,
    /// A question with items and a level: the text of the point names the number of items with that level.
    pub count: Option<(QuestionId, OptionId)>,
}

impl Role {
    /// Every role, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Inburgeraar, Self::Klantmanager, Self::Team, Self::Partner];

    /// Its id, the value of its control, such as `team`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Inburgeraar => "inburgeraar",
            Self::Klantmanager => "klantmanager",
            Self::Team => "team",
            Self::Partner => "partner",
        }
    }
}

/// Two lists are equal where id and version are: an earlier version is another list.
impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.version == other.version
    }
}

impl Eq for List {}

impl List {
    /// The other list of the theme: the professionals' for the inburgeraars', and the other way round.
    pub fn mirror(&self) -> Option<&'static Self> {
        let theme = self.reflection.as_ref()?.theme?;
        LISTS.iter().find(|list| {
            list.id != self.id && list.reflection.as_ref().is_some_and(|reflection| reflection.theme == Some(theme))
        })
    }

    /// Whether it is a reflection list for this role.
    pub fn is_for(&self, role: Role) -> bool {
        self.reflection.as_ref().is_some_and(|reflection| reflection.audience.contains(&role))
    }

    /// Its questions by part: a heading starts a new one.
    pub fn parts(&self) -> impl Iterator<Item = &'static [Question]> + use<> {
        self.sections.iter().flat_map(|section| section.questions.chunk_by(|_, next| next.heading.is_none()))
    }

    /// All questions, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = &'static Question> + use<> {
        self.sections.iter().flat_map(|section| section.questions)
    }

    /// The question of this list with this id, such as `home.childcare`. The id may be any text.
    pub fn question(&self, id: impl AsRef<str>) -> Option<&'static Question> {
        let id = id.as_ref();
        let section = self.section(id.split_once('.')?.0)?;
        section.questions.iter().find(|question| question.id == id)
    }

    /// The section of this list with this id. The id may be any text.
    pub fn section(&self, id: impl AsRef<str>) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.id == id.as_ref())
    }
}

impl Section {
    /// The question whose answer is the section's axis of the rose; none where the section has no axis.
    pub fn rose(&self) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.rose)
    }
}

impl Question {
    /// The list it belongs to: no two lists share a section.
    pub fn list(&self) -> &'static List {
        list_with(self.section()).expect("every question is in a list")
    }
}
