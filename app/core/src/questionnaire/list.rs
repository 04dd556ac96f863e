//! A list: sections of questions, and the rules for its talking points.

use super::{Condition, Question};

/// A question list, such as the intake.
#[derive(Debug)]
pub struct List {
    /// Its id in files and fragments: `intake`.
    pub id: &'static str,
    /// The version of its content, kept in every file made from it.
    pub version: &'static str,
    /// Its sections, in the order people meet them.
    pub sections: &'static [Section],
    /// The rules for talking points (intake.md, *Talking points*).
    pub points: &'static [PointRule],
}

/// A part of a list about one area of life.
#[derive(Debug)]
pub struct Section {
    /// Its id, which is also the first part of its questions' ids.
    pub id: &'static str,
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
    pub section: &'static str,
    /// When it appears.
    pub when: Condition,
    /// A question with items and a value: the number of items with that value is spoken in the line.
    pub count: Option<(&'static str, &'static str)>,
}

impl List {
    /// Every question, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = &'static Question> + use<> {
        self.sections.iter().flat_map(|section| section.questions)
    }

    /// The question with this id, such as `home.childcare`.
    pub fn question(&self, id: &str) -> Option<&'static Question> {
        let section = self.section(id.split_once('.')?.0)?;
        section.questions.iter().find(|question| question.id == id)
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Section {
    /// The question that puts this section on the rose, where it has one.
    pub fn rose(&self) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.rose)
    }
}
