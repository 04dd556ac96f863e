//! The sheet: all answers of one person to one list.

use super::{Answer, Value};
use crate::calendar::Day;
use crate::questionnaire::{Kind, List, OptionId, Question, QuestionId, SectionId};
use crate::walk;
use std::collections::{BTreeMap, BTreeSet};

/// A person's answers to a list, what they marked, and what they chose to show.
#[derive(Debug, Clone)]
pub struct Sheet {
    list: &'static List,
    answers: BTreeMap<QuestionId, Answer>,
    marks: BTreeSet<QuestionId>,
    shared: BTreeSet<QuestionId>,
    /// Earlier fill-ins of the same person on this device, oldest first: the rose or the self-views only.
    pub earlier: Vec<Earlier>,
    /// The ids of the sections to go through, as invited to or chosen; empty for all. What stands outside is kept.
    sections: BTreeSet<SectionId>,
    /// When the sheet was begun, ISO 8601 UTC.
    pub created: String,
    /// When it was last changed, ISO 8601 UTC.
    pub changed: String,
}

/// The rose of the intake, or the self-views of a reflection list, as they were on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The day.
    pub day: Day,
    /// The face (1 to 5) by the id of the rose question.
    pub rose: BTreeMap<QuestionId, i32>,
    /// The step by the id of a question with a self-view.
    pub views: BTreeMap<QuestionId, OptionId>,
}

impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
            && self.answers == other.answers
            && self.marks == other.marks
            && self.shared == other.shared
            && self.earlier == other.earlier
            && self.sections == other.sections
            && self.created == other.created
            && self.changed == other.changed
    }
}

impl Sheet {
    /// An empty sheet, begun at `now` (ISO 8601 UTC).
    pub fn new(list: &'static List, now: &str) -> Self {
        Self {
            list,
            answers: BTreeMap::new(),
            marks: BTreeSet::new(),
            shared: BTreeSet::new(),
            earlier: Vec::new(),
            sections: BTreeSet::new(),
            created: now.to_owned(),
            changed: now.to_owned(),
        }
    }

    /// The list it answers.
    pub fn list(&self) -> &'static List {
        self.list
    }

    /// The day of the last change; none where [`Self::changed`] names none.
    pub fn day(&self) -> Option<Day> {
        day_of(&self.changed)
    }

    /// Whether nothing was answered or marked yet.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.marks.is_empty()
    }

    /// The answer to a question, also to one that is hidden now.
    pub fn answer(&self, id: QuestionId) -> Option<&Answer> {
        self.answers.get(&id)
    }

    /// Stores an answer; none takes the question back to "not reached".
    pub fn set(&mut self, question: &'static Question, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.answers.insert(question.id, answer),
            None => self.answers.remove(&question.id),
        };
    }

    /// All answers by question id, hidden ones too.
    pub fn answers(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.answers.iter().map(|(id, answer)| (*id, answer))
    }

    /// Whether "I want to talk about this" is on.
    pub fn is_marked(&self, id: QuestionId) -> bool {
        self.marks.contains(&id)
    }

    /// Turns "I want to talk about this" on or off.
    pub fn mark(&mut self, question: &'static Question, on: bool) {
        put(&mut self.marks, question.id, on);
    }

    /// The marked questions' ids.
    pub fn marks(&self) -> impl Iterator<Item = QuestionId> {
        self.marks.iter().copied()
    }

    /// Whether the person put this sensitive question, or its sensitive options, into the summary.
    pub fn is_shared(&self, id: QuestionId) -> bool {
        self.shared.contains(&id)
    }

    /// Puts a sensitive question into the summary, or takes it out.
    pub fn share(&mut self, question: &'static Question, on: bool) {
        put(&mut self.shared, question.id, on);
    }

    /// The ids put into the summary.
    pub fn shared(&self) -> impl Iterator<Item = QuestionId> {
        self.shared.iter().copied()
    }

    /// Whether a section is to be gone through.
    pub fn goes_through(&self, section: SectionId) -> bool {
        self.sections.is_empty() || self.sections.contains(&section)
    }

    /// The sections to go through; empty for all.
    pub fn sections(&self) -> impl Iterator<Item = SectionId> {
        self.sections.iter().copied()
    }

    /// Chooses the sections to go through; none, or all of them, is all. Sections the list does not have are left out.
    pub fn choose_sections(&mut self, ids: impl IntoIterator<Item = SectionId>) {
        let known = ids.into_iter().filter_map(|id| self.list.section(id)).map(|section| section.id);
        self.sections = known.collect();
        if self.sections.len() == self.list.sections.len() {
            self.sections.clear();
        }
    }

    /// Finishing: drops answers, marks and choices to show that belong to questions hidden by other answers, and keeps the
    /// rose of this `day` (`2026-11-22`) so that a later fill-in can be laid over it. Locks nothing.
    pub fn finish(&mut self, day: Day) {
        let relevant: BTreeSet<_> = walk::relevant(self).map(|question| question.id).collect();
        self.answers.retain(|id, _| relevant.contains(id));
        self.marks.retain(|id| relevant.contains(id));
        self.shared.retain(|id| relevant.contains(id));
        let rose: BTreeMap<_, _> = self
            .list
            .questions()
            .filter(|question| question.rose)
            .filter_map(|question| match self.answer(question.id)?.value()? {
                Value::Number(face) => Some((question.id, *face)),
                _ => None,
            })
            .collect();
        self.earlier.retain(|earlier| earlier.day != day || earlier.rose.is_empty());
        if !rose.is_empty() {
            self.earlier.push(Earlier { day, rose, views: BTreeMap::new() });
        }
    }

    /// An empty sheet of the same list, begun at `now` (ISO 8601 UTC), that remembers the self-views of this one.
    pub fn again(&self, now: &str) -> Self {
        let views: BTreeMap<_, _> = self
            .list
            .questions()
            .filter(|question| matches!(question.kind, Kind::SelfView { .. }))
            .filter_map(|question| Some((question.id, self.answer(question.id)?.option()?)))
            .collect();
        let mut again = Self::new(self.list, now);
        again.earlier.clone_from(&self.earlier);
        if let Some(day) = self.day().or_else(|| day_of(now)).filter(|_| !views.is_empty()) {
            again.earlier.push(Earlier { day, rose: BTreeMap::new(), views });
        }
        again
    }

    /// Takes over what another tab stored, except for the questions in `mine`, which were changed here since.
    pub fn merge(&mut self, stored: &Self, mine: &BTreeSet<QuestionId>) {
        let here = std::mem::replace(self, stored.clone());
        for id in mine {
            match here.answers.get(id) {
                Some(answer) => self.answers.insert(*id, answer.clone()),
                None => self.answers.remove(id),
            };
            put(&mut self.marks, *id, here.marks.contains(id));
            put(&mut self.shared, *id, here.shared.contains(id));
        }
        if here.changed > self.changed {
            self.changed = here.changed;
        }
        if here.earlier.len() > self.earlier.len() {
            self.earlier = here.earlier;
        }
    }
}

/// The day a moment begins with.
fn day_of(moment: &str) -> Option<Day> {
    Day::parse(moment.get(..10)?)
}

fn put(set: &mut BTreeSet<QuestionId>, id: QuestionId, on: bool) {
    if on {
        set.insert(id);
    } else {
        set.remove(&id);
    }
}
