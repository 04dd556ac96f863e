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
        let Self::Given(given) = self else { return Some(self.clone()) };
        if !question.has_sensitive_choices() {
            return Some(self.clone());
        }
        let sensitive = |id: OptionId| {
            question.options().iter().chain(question.items()).any(|choice| choice.id == id && choice.sensitive)
        };
        let value = match given.value().cloned() {
            Some(Value::One(option)) => (!sensitive(option)).then_some(Value::One(option)),
            Some(Value::Many(options)) => Some(Value::Many(options.into_iter().filter(|id| !sensitive(*id)).collect())),
            Some(Value::Items(items)) => {
                Some(Value::Items(items.into_iter().filter(|(id, _)| !sensitive(*id)).collect()))
            }
            value => value,
        };
        Given::with_spoken(Given::new(value, given.own().map(str::to_owned)), given.spoken()).map(Self::Given)
    }
}
