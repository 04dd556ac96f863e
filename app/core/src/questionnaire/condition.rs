//! Conditions: when a question is asked, and when a talking point appears.

use super::{OptionId, QuestionId};
use crate::answers::{Answer, Cell, Value};

/// A condition over answers: a tree of tests, each on the answer to one question.
///
/// Every test of an absent answer is false, also [`Condition::Lacks`]: nothing is concluded from silence. The content writes
/// conditions in a small language (`build/condition.rs`), such as `home.household has children`.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::{
///     answers::{Answer, Given, Value},
///     questionnaire::{Condition, Op, QuestionId},
/// };
///
/// const ROSE: QuestionId = QuestionId::new("work.rose");
/// let unhappy = Condition::Compare { question: ROSE, op: Op::AtMost, number: 2 };
/// let two = Given::new(Some(Value::Number(2)), None).map(Answer::Given);
/// let answer = |id: QuestionId| two.as_ref().filter(|_| id == ROSE);
/// assert!(unhappy.holds(&answer));
/// assert_eq!(unhappy.causes(&answer), [ROSE]);
/// assert!(!unhappy.holds(&|_| None));
/// ```
#[derive(Debug)]
pub enum Condition {
    /// The chosen option, or the number, is one of these.
    Is {
        /// The question.
        question: QuestionId,
        /// The values.
        values: &'static [OptionId],
    },
    /// At least one of these options is chosen.
    Has {
        /// The question.
        question: QuestionId,
        /// The options.
        values: &'static [OptionId],
    },
    /// Options are chosen, and this one is not among them.
    Lacks {
        /// The question.
        question: QuestionId,
        /// The option.
        value: OptionId,
    },
    /// A field of any record, or an item, has one of these values.
    Part {
        /// The question.
        question: QuestionId,
        /// The id of the field or item; any item, if none.
        part: Option<&'static str>,
        /// The values.
        values: &'static [OptionId],
    },
    /// There is an answer with content: not skipped, unknown or refused.
    Answered {
        /// The question.
        question: QuestionId,
    },
    /// The number compares so with a constant.
    Compare {
        /// The question.
        question: QuestionId,
        /// The comparison, with the answer on its left.
        op: Op,
        /// The constant on its right.
        number: i32,
    },
    /// The sum of a number field over all records compares so with a constant.
    Sum {
        /// The question.
        question: QuestionId,
        /// The id of the field to add up.
        field: &'static str,
        /// A field and a value of it: records with that value are left out of the sum.
        unless: Option<(&'static str, OptionId)>,
        /// The comparison, with the answer on its left.
        op: Op,
        /// The constant on its right.
        number: i32,
    },
    /// All of these conditions hold.
    All(&'static [Condition]),
    /// At least one of these conditions holds.
    Any(&'static [Condition]),
}

/// A comparison of whole numbers.
#[derive(Debug, Clone, Copy)]
pub enum Op {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `<`
    Below,
}

impl Op {
    fn holds(self, left: i32, right: i32) -> bool {
        match self {
            Self::AtLeast => left >= right,
            Self::AtMost => left <= right,
            Self::Above => left > right,
            Self::Below => left < right,
        }
    }
}

impl Condition {
    /// Whether it holds, where `answer` looks up the answer to a question.
    pub fn holds<'a>(&self, answer: &impl Fn(QuestionId) -> Option<&'a Answer>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(answer)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answer)),
            atom => atom.question().and_then(answer).is_some_and(|answer| atom.holds_for(answer)),
        }
    }

    /// The questions whose answers make it true, each once, in the order they are tested. Empty where it is false.
    pub fn causes<'a>(&self, answer: &impl Fn(QuestionId) -> Option<&'a Answer>) -> Vec<QuestionId> {
        let mut causes = Vec::new();
        if self.holds(answer) {
            self.collect(answer, &mut causes);
        }
        causes
    }

    fn collect<'a>(&self, answer: &impl Fn(QuestionId) -> Option<&'a Answer>, causes: &mut Vec<QuestionId>) {
        if !self.holds(answer) {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.collect(answer, causes)),
            atom => causes.extend(atom.question().filter(|question| !causes.contains(question))),
        }
    }

    /// The question it tests; none where it joins other conditions.
    fn question(&self) -> Option<QuestionId> {
        match self {
            Self::All(_) | Self::Any(_) => None,
            Self::Is { question, .. }
            | Self::Has { question, .. }
            | Self::Lacks { question, .. }
            | Self::Part { question, .. }
            | Self::Answered { question }
            | Self::Compare { question, .. }
            | Self::Sum { question, .. } => Some(*question),
        }
    }

    fn holds_for(&self, answer: &Answer) -> bool {
        let Answer::Given(given) = answer else { return false };
        if matches!(self, Self::Answered { .. }) {
            return true;
        }
        let Some(value) = given.value() else { return false };
        match (self, value) {
            (Self::Is { values, .. }, Value::One(option)) => values.contains(option),
            (Self::Is { values, .. }, Value::Number(number)) => values.iter().any(|value| value.parse() == Ok(*number)),
            (Self::Has { values, .. }, Value::Many(chosen)) => values.iter().any(|value| chosen.contains(value)),
            (Self::Lacks { value, .. }, Value::Many(chosen)) => !chosen.contains(value),
            (Self::Part { part, values, .. }, Value::Items(items)) => {
                items.iter().any(|(item, level)| part.is_none_or(|part| *item == part) && values.contains(level))
            }
            (Self::Part { part: Some(part), values, .. }, Value::Records(records)) => {
                records.iter().any(|record| matches!(record.get(part), Some(Cell::Code(code)) if values.contains(code)))
            }
            (Self::Compare { op, number, .. }, Value::Number(given)) => op.holds(*given, *number),
            (Self::Sum { field, unless, op, number, .. }, Value::Records(records)) => {
                let sum = records
                    .iter()
                    .filter(|record| {
                        !unless.is_some_and(
                            |(name, value)| matches!(record.get(name), Some(Cell::Code(code)) if *code == value),
                        )
                    })
                    .map(|record| match record.get(field) {
                        Some(Cell::Number(number)) => *number,
                        _ => 0,
                    })
                    .sum();
                op.holds(sum, *number)
            }
            _ => false,
        }
    }
}
