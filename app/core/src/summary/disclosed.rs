//! Disclosure: what a person chose to show. The type holds nothing else, so nothing else can reach a summary, a code or a shared file.

use super::Row;
use crate::answers::{Answer, Earlier, Sheet};
use crate::calendar::Day;
use crate::questionnaire::{Condition, List, Question, QuestionId};
use crate::walk;
use std::collections::{BTreeMap, BTreeSet};

/// The shown part of a sheet: answers to relevant questions, and to sensitive ones only if the person chose to show them. The screen,
/// the paper and every way out are made from it, and hold the same.
///
/// A sensitive question that is withheld, one that is refused and one that was never answered look the same to every receiver: they
/// are absent. Questions without an answer are listed only where that does not reveal the answer to a hidden question.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::{
///     answers::{Answer, Sheet},
///     questionnaire::intake,
///     summary::Disclosed,
/// };
///
/// let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
/// let worry = intake().question("money.worry").expect("it is asked");
/// sheet.set(worry, Some(Answer::DontKnow));
/// assert_eq!(Disclosed::of(&sheet).answer(worry.id), None);
///
/// sheet.share(worry, true);
/// assert_eq!(Disclosed::of(&sheet).answer(worry.id), Some(&Answer::DontKnow));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    list: &'static List,
    answers: BTreeMap<QuestionId, Answer>,
    marks: BTreeSet<QuestionId>,
    unanswered: Vec<&'static Question>,
    earlier: Vec<Earlier>,
    day: Option<Day>,
}

/// Something sensitive that could be shown, for its person alone: to choose with the answer in sight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// The question, with what the choice is about: its answer, or of one that is not sensitive as a whole the sensitive part.
    pub row: Row,
    /// Whether the person chose to show it.
    pub is_shared: bool,
    /// The answered or marked questions that are withheld with it while it is: that they are asked would reveal it.
    pub along: Vec<Row>,
}

/// What is sensitive on a sheet and could be shown, chosen or not. What is withheld with a sensitive answer cannot be chosen by
/// itself: it is in [`Choosable::along`].
pub fn choosable(sheet: &Sheet) -> Vec<Choosable> {
    let shown = Disclosed::of(sheet);
    let relevant: Vec<_> = walk::relevant(sheet).collect();
    let row = |question: &'static Question| Row {
        question,
        answer: sheet.answer(question.id).filter(|answer| **answer != Answer::Skipped).cloned(),
        marked: sheet.is_marked(question.id),
    };
    let hidden: Vec<_> = (relevant.iter().copied())
        .filter(|question| !shown.may_mention(question))
        .map(|question| (row(question), withheld_causes(sheet, &shown, question)))
        .filter(|(row, _)| row.answer.is_some() || row.marked)
        .collect();
    let along = |id: QuestionId| {
        hidden.iter().filter(|(_, causes)| causes.contains(&id)).map(|(row, _)| row.clone()).collect::<Vec<_>>()
    };
    relevant
        .iter()
        .filter(|question| sheet.has_sensitive(question) && shown.may_mention(question))
        .map(|question| Choosable {
            row: Row {
                answer: sheet.answer(question.id).and_then(|answer| answer.sensitive_part(question)),
                ..row(question)
            },
            is_shared: sheet.is_shared(question.id),
            along: along(question.id),
        })
        .collect()
}

/// The sensitive questions that are withheld and would have to be shown before this one can be.
fn withheld_causes(sheet: &Sheet, shown: &Disclosed, question: &'static Question) -> BTreeSet<QuestionId> {
    let mut found = BTreeSet::new();
    let mut open = vec![question];
    while let Some(question) = open.pop() {
        let causes = question.shown_if.as_ref().map(|when| when.causes(&|id| sheet.answer(id))).unwrap_or_default();
        for cause in causes.into_iter().filter_map(|id| sheet.list().question(id)) {
            if !shown.may_mention(cause) {
                // Conditions look back only: this ends.
                open.push(cause);
            } else if !sheet.is_shared(cause.id) && sheet.has_sensitive(cause) {
                found.insert(cause.id);
            }
        }
    }
    found
}

impl Disclosed {
    /// What a sheet shows, by the choices on it.
    ///
    /// What would reveal a withheld answer is withheld with it: a question is mentioned only where its condition holds for what is
    /// shown, and so are the questions that depend on it in turn.
    pub fn of(sheet: &Sheet) -> Self {
        let mut shown = Self::nothing(sheet.list(), sheet.day());
        for question in walk::relevant(sheet) {
            if shown.may_mention(question) {
                shown.take(sheet, question);
            }
        }
        let short = walk::is_short(sheet);
        shown.unanswered = walk::relevant_by(sheet, |id| shown.answer(id))
            .into_iter()
            .filter(|question| {
                !question.sensitive && (question.short || !short) && sheet.asks_section(question.section())
            })
            .filter(|question| matches!(sheet.answer(question.id), None | Some(Answer::Skipped)))
            .collect();
        let shows_views = |id: &QuestionId| {
            let question = sheet.list().question(*id);
            question
                .is_some_and(|question| (!question.sensitive || sheet.is_shared(*id)) && shown.may_mention(question))
        };
        let mut earlier = sheet.earlier.clone();
        for one in &mut earlier {
            one.rose.retain(|id, _| shown.answers.contains_key(id));
            one.views.retain(|id, _| shows_views(id));
        }
        earlier.retain(|one| !one.rose.is_empty() || !one.views.is_empty());
        shown.earlier = earlier;
        shown
    }

    /// What a file of a summary gives: all that is in it, with the questions it lists without an answer. A receiver hides nothing.
    pub(crate) fn given(sheet: &Sheet, unanswered: &[&'static Question]) -> Self {
        let answers = sheet.answers().filter(|(_, answer)| **answer != Answer::Skipped);
        Self {
            answers: answers.map(|(id, answer)| (id, answer.clone())).collect(),
            marks: sheet.marks().collect(),
            unanswered: unanswered.to_vec(),
            earlier: sheet.earlier.clone(),
            ..Self::nothing(sheet.list(), sheet.day())
        }
    }

    /// Takes over what may be shown of a question that may be mentioned: nothing, where it is withheld.
    fn take(&mut self, sheet: &Sheet, question: &'static Question) {
        let is_shared = sheet.is_shared(question.id);
        if question.sensitive && !is_shared {
            return;
        }
        let answer = sheet.answer(question.id);
        let is_refused = question.sensitive && matches!(answer, Some(Answer::RatherNot | Answer::Skipped));
        let shown = answer.filter(|_| !is_refused).and_then(|answer| {
            if is_shared { Some(answer.clone()) } else { answer.without_sensitive_choices(question) }
        });
        if let Some(shown) = shown {
            self.put(question, shown);
        }
        if sheet.is_marked(question.id) {
            self.mark(question);
        }
    }

    /// What a file shows that does not say whether it is a summary or a backup. Where nothing sensitive in it is withheld it can be a
    /// summary, made before what depends on a withheld answer was withheld too: what was given so is shown.
    pub(crate) fn of_file(sheet: &Sheet) -> Self {
        let mut shown = Self::of(sheet);
        let questions = || sheet.list().questions();
        if questions().any(|question| sheet.has_sensitive(question) && !sheet.is_shared(question.id)) {
            return shown;
        }
        for question in questions() {
            let undecided = |condition: &Condition| condition.is_undecided(&|id| sheet.answer(id));
            if shown.may_mention(question) || question.shown_if.as_ref().is_some_and(undecided) {
                shown.take(sheet, question);
            }
        }
        shown
    }

    /// Whether a question may be mentioned: that it is asked reveals the answers its condition looks at, so they are shown.
    fn may_mention(&self, question: &Question) -> bool {
        question.shown_if.as_ref().is_none_or(|condition| condition.holds(&|id| self.answers.get(&id)))
    }

    /// An empty disclosure of a list, to be filled by a receiver with what was shared.
    pub(crate) fn nothing(list: &'static List, day: Option<Day>) -> Self {
        Self {
            list,
            answers: BTreeMap::new(),
            marks: BTreeSet::new(),
            unanswered: Vec::new(),
            earlier: Vec::new(),
            day,
        }
    }

    pub(crate) fn put(&mut self, question: &'static Question, answer: Answer) {
        self.answers.insert(question.id, answer);
    }

    pub(crate) fn mark(&mut self, question: &'static Question) {
        self.marks.insert(question.id);
    }

    pub(crate) fn leave_open(&mut self, question: &'static Question) {
        self.unanswered.push(question);
    }

    pub(crate) fn remember(&mut self, day: Day, rose: BTreeMap<QuestionId, i32>) {
        self.earlier.push(Earlier { day, rose, views: BTreeMap::new() });
    }

    /// The questions of which something sensitive is in it: it was chosen to be shown.
    pub(crate) fn chosen(&self) -> impl Iterator<Item = QuestionId> {
        let is_chosen = |question: &&Question| {
            self.answer(question.id).is_some_and(|answer| answer.is_sensitive(question))
                || question.sensitive && self.is_marked(question.id)
        };
        self.list.questions().filter(is_chosen).map(|question| question.id)
    }

    /// The questions with text that was typed, and its length in bytes of UTF-8.
    pub fn words(&self) -> Vec<(&'static Question, usize)> {
        let count = |question: &'static Question| Some((question, self.answers.get(&question.id)?.typed_bytes()));
        self.list.questions().filter_map(count).filter(|(_, bytes)| *bytes > 0).collect()
    }

    /// Removes the typed text of a question. An answer that was only text is removed, as if it was not chosen to be shown.
    pub fn leave_out_words(&mut self, question: &Question) {
        if let Some((id, answer)) = self.answers.remove_entry(&question.id)
            && let Some(answer) = answer.without_words()
        {
            self.answers.insert(id, answer);
        }
    }

    /// The list that was answered.
    pub fn list(&self) -> &'static List {
        self.list
    }

    /// The shown answer to a question.
    pub fn answer(&self, id: QuestionId) -> Option<&Answer> {
        self.answers.get(&id)
    }

    /// A question with its shown answer and mark.
    pub fn row(&self, question: &'static Question) -> Row {
        Row { question, answer: self.answer(question.id).cloned(), marked: self.is_marked(question.id) }
    }

    /// All shown answers, by question id.
    pub fn answers(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.answers.iter().map(|(id, answer)| (*id, answer))
    }

    /// Whether the question is marked, and the mark is shown.
    pub fn is_marked(&self, id: QuestionId) -> bool {
        self.marks.contains(&id)
    }

    /// The questions whose mark is shown.
    pub fn marks(&self) -> impl Iterator<Item = QuestionId> {
        self.marks.iter().copied()
    }

    /// The questions on screen without an answer, as far as listing them reveals nothing.
    pub fn unanswered(&self) -> impl Iterator<Item = &'static Question> {
        self.unanswered.iter().copied()
    }

    /// Earlier fill-ins, oldest first, with the shown axes and self-views only.
    pub fn earlier(&self) -> Vec<Earlier> {
        self.earlier.clone()
    }

    /// The day (UTC) of the last change; none where it is not known.
    pub fn day(&self) -> Option<Day> {
        self.day
    }
}
