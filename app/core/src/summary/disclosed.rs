//! Disclosure: what a person chose to show. The type holds nothing else, so nothing else can reach a summary, a code or a shared file.

use super::Row;
use crate::answers::{Answer, Earlier, Given, Sheet, Value};
use crate::calendar::Day;
use crate::questionnaire::{List, OptionId, Question, QuestionId};
use crate::walk;
use std::collections::{BTreeMap, BTreeSet};

/// The shown part of a sheet: answers to relevant questions, and to sensitive ones only if the person chose to show them.
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
#[derive(Debug)]
pub struct Disclosed {
    list: &'static List,
    answers: BTreeMap<QuestionId, Answer>,
    marks: BTreeSet<QuestionId>,
    unanswered: Vec<&'static Question>,
    earlier: Vec<Earlier>,
    day: Option<Day>,
}

/// The questions with something sensitive that could be shown, chosen or not: for the person alone, to choose from.
pub fn choosable(sheet: &Sheet) -> Vec<&'static Question> {
    walk::relevant(sheet).filter(|question| holds_sensitive(sheet, question)).collect()
}

/// Whether there is something sensitive to show. A refusal is not: it is shown to nobody.
fn holds_sensitive(sheet: &Sheet, question: &'static Question) -> bool {
    match sheet.answer(question.id) {
        Some(answer @ Answer::Given(_)) => {
            question.sensitive || without_sensitive_choices(question, answer).as_ref() != Some(answer)
        }
        Some(Answer::DontKnow) => question.sensitive,
        _ => question.sensitive && sheet.is_marked(question.id),
    }
}

impl Disclosed {
    /// What a sheet shows, by the choices on it.
    pub fn of(sheet: &Sheet) -> Self {
        Self::choosing(sheet, |question| sheet.is_shared(question.id))
    }

    /// What a sheet would show if exactly these sensitive questions were chosen, whatever the choices on it.
    pub fn choosing(sheet: &Sheet, is_shared: impl Fn(&Question) -> bool) -> Self {
        let relevant: Vec<_> = walk::relevant(sheet).collect();
        let may_show = |question: &Question| !question.sensitive || is_shared(question);
        let answers: BTreeMap<_, _> = relevant
            .iter()
            .filter(|question| may_show(question))
            .filter_map(|question| Some((question.id, shown_answer(sheet, question, is_shared(question))?)))
            .collect();
        let marks = relevant
            .iter()
            .filter(|question| may_show(question) && sheet.is_marked(question.id))
            .map(|question| question.id)
            .collect();
        // That a question is asked reveals the answer its condition looks at, so it is listed only where that answer is shown.
        let short = walk::is_short(sheet);
        let unanswered = walk::relevant_by(sheet, |id| answers.get(&id))
            .into_iter()
            .filter(|question| {
                !question.sensitive && (question.short || !short) && sheet.asks_section(question.section())
            })
            .filter(|question| matches!(sheet.answer(question.id), None | Some(Answer::Skipped)))
            .collect();
        let shows_views = |id: &QuestionId| relevant.iter().any(|question| question.id == *id && may_show(question));
        let mut earlier = sheet.earlier.clone();
        for one in &mut earlier {
            one.rose.retain(|id, _| answers.contains_key(id));
            one.views.retain(|id, _| shows_views(id));
        }
        earlier.retain(|one| !one.rose.is_empty() || !one.views.is_empty());
        Self { list: sheet.list(), answers, marks, unanswered, earlier, day: sheet.day() }
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

    /// A sheet with this and nothing else, started and last changed at these times (ISO 8601, UTC).
    pub fn to_sheet(&self, created: &str, changed: &str) -> Sheet {
        let mut sheet = Sheet::new(self.list, created);
        sheet.changed = changed.to_owned();
        for question in self.list.questions() {
            sheet.set(question, self.answers.get(&question.id).cloned());
            sheet.mark(question, self.is_marked(question.id));
            // What is disclosed was chosen to be shown.
            let holds = self.answers.contains_key(&question.id) || self.is_marked(question.id);
            sheet.share(question, holds && (question.sensitive || question.has_sensitive_choices()));
        }
        sheet.earlier.clone_from(&self.earlier);
        sheet
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

/// The part of an answer that may be shown, to a question that may be shown.
fn shown_answer(sheet: &Sheet, question: &'static Question, is_shared: bool) -> Option<Answer> {
    let answer = sheet.answer(question.id)?;
    if question.sensitive && matches!(answer, Answer::RatherNot | Answer::Skipped) {
        return None;
    }
    if is_shared {
        return Some(answer.clone());
    }
    without_sensitive_choices(question, answer)
}

/// The answer without its sensitive options and items; none if nothing is left.
fn without_sensitive_choices(question: &'static Question, answer: &Answer) -> Option<Answer> {
    let Answer::Given(given) = answer else { return Some(answer.clone()) };
    if !question.has_sensitive_choices() {
        return Some(answer.clone());
    }
    let sensitive = |id: OptionId| {
        question.options().iter().chain(question.items()).any(|choice| choice.id == id && choice.sensitive)
    };
    let value = match given.value().cloned() {
        Some(Value::One(option)) => (!sensitive(option)).then_some(Value::One(option)),
        Some(Value::Many(options)) => Some(Value::Many(options.into_iter().filter(|id| !sensitive(*id)).collect())),
        Some(Value::Items(items)) => Some(Value::Items(items.into_iter().filter(|(id, _)| !sensitive(*id)).collect())),
        value => value,
    };
    Given::with_spoken(Given::new(value, given.own().map(str::to_owned)), given.spoken()).map(Answer::Given)
}
