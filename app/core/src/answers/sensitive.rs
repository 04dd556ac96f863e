//! What of an answer is sensitive: all of it, or some of its options and items.

use super::{Answer, Given, Value};
use crate::questionnaire::{OptionId, Question};

impl Answer {
    /// Whether the answer to this question has something sensitive that could be shown. A refusal has not: it is shown to nobody.
    pub fn is_sensitive(&self, question: &Question) -> bool {
        match self {
            Self::Given(_) => question.sensitive || self.without_sensitive_choices(question).as_ref() != Some(self),
            Self::DontKnow => question.sensitive,
            Self::RatherNot | Self::Skipped => false,
        }
    }

    /// The answer to this question without its sensitive options and items; none if nothing is left.
    pub(crate) fn without_sensitive_choices(&self, question: &Question) -> Option<Self> {
        if question.has_sensitive_choices() { self.with_choices(question, false) } else { Some(self.clone()) }
    }

    /// What the choice to show this answer is about: all of the answer to a sensitive question, of another the sensitive options and
    /// items.
    pub(crate) fn sensitive_part(&self, question: &Question) -> Option<Self> {
        if question.sensitive {
            return Some(self.clone()).filter(|answer| answer.is_sensitive(question));
        }
        match self.with_choices(question, true)? {
            Self::Given(given) => Given::new(given.value().cloned(), None).map(Self::Given),
            _ => None,
        }
    }

    /// The answer with only those options and items that are sensitive, or that are not; none if nothing is left.
    fn with_choices(&self, question: &Question, are_sensitive: bool) -> Option<Self> {
        let Self::Given(given) = self else { return Some(self.clone()) };
        let stays = |id: OptionId| {
            let is_sensitive =
                question.options().iter().chain(question.items()).any(|choice| choice.id == id && choice.sensitive);
            is_sensitive == are_sensitive
        };
        let value = match given.value().cloned() {
            Some(Value::One(option)) => stays(option).then_some(Value::One(option)),
            Some(Value::Many(options)) => Some(Value::Many(options.into_iter().filter(|id| stays(*id)).collect())),
            Some(Value::Items(items)) => Some(Value::Items(items.into_iter().filter(|(id, _)| stays(*id)).collect())),
            value => value,
        };
        Given::with_spoken(Given::new(value, given.own().map(str::to_owned)), given.spoken()).map(Self::Given)
    }
}
