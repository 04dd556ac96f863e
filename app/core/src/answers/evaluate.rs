//! Evaluates conditions on answers. The conditions themselves are content, and know no answers.

use super::{Answer, Cell, Value};
use crate::questionnaire::{Condition, Op, QuestionId};

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

    /// Whether none of the questions it tests has an answer: it is false, and nothing says that it was when the others were given.
    pub(crate) fn is_undecided<'a>(&self, answer: &impl Fn(QuestionId) -> Option<&'a Answer>) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().all(|part| part.is_undecided(answer)),
            atom => atom.question().and_then(answer).is_none(),
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
