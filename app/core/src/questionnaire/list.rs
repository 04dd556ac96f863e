//! A list: sections of questions, and the rules for its talking points.

use super::{Condition, LISTS, ListId, OptionId, Question, QuestionId, SectionId};

/// A question list, such as the intake.
#[derive(Debug)]
pub struct List {
    /// Its id in files and fragments: `intake`.
    pub id: ListId,
    /// The version of its content, kept in every file made from it.
    pub version: &'static str,
    /// What makes it a reflection list; none for the intake.
    pub reflection: Option<Reflection>,
    /// Its sections, in the order people meet them.
    pub sections: &'static [Section],
    /// The rules for talking points (intake.md, *Talking points*).
    pub points: &'static [PointRule],
}

/// What makes a list a reflection list (reflection.md).
#[derive(Debug)]
pub struct Reflection {
    /// Whom it is for.
    pub audience: &'static [Role],
    /// The theme it shares with the list on the other side of the mirror; none where there is no other side.
    pub theme: Option<&'static str>,
    /// About how long it takes one person alone, or a group, in minutes.
    pub minutes: u8,
}

/// Who looks for a reflection list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Somebody who integrates.
    Inburgeraar,
    /// A klantmanager, or who does the intake.
    Klantmanager,
    /// A team, or who leads it.
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

/// When a talking point appears. It is something to ask, never a finding.
#[derive(Debug)]
pub struct PointRule {
    /// Its id; the line is the message `point-<id>`.
    pub id: &'static str,
    /// The section it belongs to.
    pub section: SectionId,
    /// When it appears.
    pub when: Condition,
    /// A question with items and a value: the number of items with that value is spoken in the line.
    pub count: Option<(QuestionId, OptionId)>,
}

impl Role {
    /// Every role, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Inburgeraar, Self::Klantmanager, Self::Team, Self::Partner];

    /// Its id, the value of its control.
    pub fn id(self) -> &'static str {
        match self {
            Self::Inburgeraar => "inburgeraar",
            Self::Klantmanager => "klantmanager",
            Self::Team => "team",
            Self::Partner => "partner",
        }
    }
}

/// Two lists are the same where id and version are: what was before is another list.
impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.version == other.version
    }
}

impl Eq for List {}

impl List {
    /// The list on the other side of the theme: the professionals' for the inburgeraars', and the other way round.
    pub fn mirror(&self) -> Option<&'static Self> {
        let theme = self.reflection.as_ref()?.theme?;
        LISTS.iter().find(|list| {
            list.id != self.id && list.reflection.as_ref().is_some_and(|reflection| reflection.theme == Some(theme))
        })
    }

    /// Whether it is for this role.
    pub fn is_for(&self, role: Role) -> bool {
        self.reflection.as_ref().is_some_and(|reflection| reflection.audience.contains(&role))
    }

    /// Its questions as they stand under headings: a heading begins a part.
    pub fn parts(&self) -> impl Iterator<Item = &'static [Question]> + use<> {
        self.sections.iter().flat_map(|section| section.questions.chunk_by(|_, next| next.heading.is_none()))
    }

    /// Every question, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = &'static Question> + use<> {
        self.sections.iter().flat_map(|section| section.questions)
    }

    /// The question with this id, such as `home.childcare`.
    pub fn question(&self, id: impl AsRef<str>) -> Option<&'static Question> {
        let id = id.as_ref();
        let section = self.section(id.split_once('.')?.0)?;
        section.questions.iter().find(|question| question.id == id)
    }

    /// The section with this id.
    pub fn section(&self, id: impl AsRef<str>) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.id == id.as_ref())
    }
}

impl Section {
    /// The question that puts this section on the rose, where it has one.
    pub fn rose(&self) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.rose)
    }
}
