//! Conditions: when a question is asked, and when a talking point appears.

use super::{OptionId, QuestionId};

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
