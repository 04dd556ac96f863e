//! The sheet: the answers of one person to one list.

use super::{Answer, Value};
use crate::calendar::Day;
use crate::questionnaire::{Kind, List, OptionId, Question, QuestionId, SectionId};
use std::collections::{BTreeMap, BTreeSet};

/// A person's answers to a list, the questions they marked, and the sensitive ones they chose to show.
///
/// Only questions and options of the list can be put on it. Answers to questions that are not relevant now stay until
/// [`Sheet::finish`]. A choice to show is about what was there when it was made: it ends when that is gone, and does not extend to
/// an answer that came later ([`Sheet::set`]).
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::{
///     answers::{Answer, Sheet},
///     questionnaire::intake,
/// };
///
/// let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
/// let mind = intake().question("health.mind").expect("it is asked");
/// sheet.set(mind, Some(Answer::DontKnow));
/// sheet.mark(mind, true);
/// assert_eq!(sheet.answer(mind.id), Some(&Answer::DontKnow));
/// assert!(mind.sensitive && !sheet.is_shared(mind.id), "nothing sensitive is shown unless chosen");
/// ```
#[derive(Debug, Clone)]
pub struct Sheet {
    list: &'static List,
    answers: BTreeMap<QuestionId, Answer>,
    marks: BTreeSet<QuestionId>,
    shared: BTreeSet<QuestionId>,
    /// Earlier fill-ins of the same person, oldest first: only the rose or the self-views of each.
    pub earlier: Vec<Earlier>,
    /// The sections that are asked, as invited to or chosen; empty for all. Answers outside them are kept.
    sections: Vec<SectionId>,
    /// When the sheet was started, as a timestamp of ISO 8601 in UTC. Empty where a file did not say.
    pub created: String,
    /// When it was last changed, in the same form. Timestamps compare as texts.
    pub changed: String,
}

/// The rose of the intake, or the self-views of a reflection list, of an earlier day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The day.
    pub day: Day,
    /// The face (1 to 5) by rose question.
    pub rose: BTreeMap<QuestionId, i32>,
    /// The chosen step by question with a self-view.
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
    /// An empty sheet, started at `now` (ISO 8601, UTC).
    pub fn new(list: &'static List, now: &str) -> Self {
        Self {
            list,
            answers: BTreeMap::new(),
            marks: BTreeSet::new(),
            shared: BTreeSet::new(),
            earlier: Vec::new(),
            sections: Vec::new(),
            created: now.to_owned(),
            changed: now.to_owned(),
        }
    }

    /// The list it answers.
    pub fn list(&self) -> &'static List {
        self.list
    }

    /// The day (UTC) of the last change; none where [`Self::changed`] is no timestamp of this century or the next.
    pub fn day(&self) -> Option<Day> {
        day_of(&self.changed)
    }

    /// Whether it has neither answers nor marks.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.marks.is_empty()
    }

    /// The answer to a question, relevant or not; none if it was not reached.
    pub fn answer(&self, id: QuestionId) -> Option<&Answer> {
        self.answers.get(&id)
    }

    /// Sets the answer to a question, or removes it. A choice to show stays while an answer with something sensitive in it is
    /// changed. It ends when there was none before: it was not about this answer.
    pub fn set(&mut self, question: &'static Question, answer: Option<Answer>) {
        let before = match answer {
            Some(answer) => self.answers.insert(question.id, answer),
            None => self.answers.remove(&question.id),
        };
        let was_about_an_answer = matches!(&before, Some(answer @ Answer::Given(_)) if answer.is_sensitive(question));
        if !was_about_an_answer && before.as_ref() != self.answers.get(&question.id) {
            self.shared.remove(&question.id);
        }
        self.end_idle_choice(question);
    }

    /// All answers by question id, also those to questions that are not relevant now.
    pub fn answers(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.answers.iter().map(|(id, answer)| (*id, answer))
    }

    /// Whether the person marked the question: "I want to talk about this".
    pub fn is_marked(&self, id: QuestionId) -> bool {
        self.marks.contains(&id)
    }

    /// Marks a question, or removes the mark.
    pub fn mark(&mut self, question: &'static Question, on: bool) {
        put(&mut self.marks, question.id, on);
        self.end_idle_choice(question);
    }

    /// The marked questions.
    pub fn marks(&self) -> impl Iterator<Item = QuestionId> {
        self.marks.iter().copied()
    }

    /// Whether the person chose to show this sensitive question, or the sensitive options of it.
    pub fn is_shared(&self, id: QuestionId) -> bool {
        self.shared.contains(&id)
    }

    /// Chooses to show what is sensitive of a question, or withdraws that. Where there is nothing to show, nothing is chosen:
    /// see [`Self::has_sensitive`].
    pub fn share(&mut self, question: &'static Question, on: bool) {
        let on = on && self.has_sensitive(question);
        put(&mut self.shared, question.id, on);
    }

    /// Whether the question has something sensitive that could be shown: an answer, or the mark of a sensitive question.
    pub fn has_sensitive(&self, question: &Question) -> bool {
        self.answer(question.id).is_some_and(|answer| answer.is_sensitive(question))
            || question.sensitive && self.is_marked(question.id)
    }

    /// Ends the choice to show something that is gone.
    fn end_idle_choice(&mut self, question: &Question) {
        if !self.has_sensitive(question) {
            self.shared.remove(&question.id);
        }
    }

    /// The sensitive questions that are shown by choice.
    pub fn shared(&self) -> impl Iterator<Item = QuestionId> {
        self.shared.iter().copied()
    }

    /// Whether a section is among those that are asked.
    pub fn asks_section(&self, section: SectionId) -> bool {
        self.sections.is_empty() || self.sections.contains(&section)
    }

    /// The chosen sections; none where all are asked.
    pub fn sections(&self) -> impl Iterator<Item = SectionId> {
        self.sections.iter().copied()
    }

    /// Chooses the sections that are asked. None of them, or all of them, means all. Ids of other lists are ignored.
    pub fn choose_sections(&mut self, ids: impl IntoIterator<Item = SectionId>) {
        let ids: Vec<_> = ids.into_iter().collect();
        let known = self.list.sections.iter().map(|section| section.id);
        self.sections = known.filter(|id| ids.contains(id)).collect();
        if self.sections.len() == self.list.sections.len() {
            self.sections.clear();
        }
    }

    /// Removes answers, marks and choices to show of questions that are not `relevant`, and remembers the rose of this `day`.
    pub(crate) fn retain(&mut self, relevant: &BTreeSet<QuestionId>, day: Day) {
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

    /// An empty sheet of the same list, started at `now` (ISO 8601, UTC), that remembers the self-views of this one.
    pub fn start_over(&self, now: &str) -> Self {
        let views: BTreeMap<_, _> = self
            .list
            .questions()
            .filter(|question| matches!(question.kind, Kind::SelfView { .. }))
            .filter_map(|question| Some((question.id, self.answer(question.id)?.option()?)))
            .collect();
        let mut new = Self::new(self.list, now);
        new.earlier.clone_from(&self.earlier);
        if !views.is_empty() {
            let day = self.day().or_else(|| day_of(now)).unwrap_or(Day::FIRST);
            new.earlier.push(Earlier { day, rose: BTreeMap::new(), views });
        }
        new
    }

    /// Merges what another tab stored into this sheet: of the questions in `mine` (changed here since) this sheet wins, of all
    /// others the stored one. The newer time of change and the longer history are kept.
    pub fn merge(&mut self, stored: &Self, mine: &BTreeSet<QuestionId>) {
        let own = std::mem::replace(self, stored.clone());
        for id in mine {
            match own.answers.get(id) {
                Some(answer) => self.answers.insert(*id, answer.clone()),
                None => self.answers.remove(id),
            };
            put(&mut self.marks, *id, own.marks.contains(id));
            put(&mut self.shared, *id, own.shared.contains(id));
        }
        if own.changed > self.changed {
            self.changed = own.changed;
        }
        if own.earlier.len() > self.earlier.len() {
            self.earlier = own.earlier;
        }
    }
}

/// The day of a timestamp.
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
