//! The mirror: the questions of the two lists of a theme that belong together, and the comparison of two fill-ins.

use crate::answers::Answer;
use crate::questionnaire::{self, Kind, List, Polarity, Question};
use crate::summary::{Disclosed, Row};

/// A question of the professionals' list with one that mirrors it.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The question of the professionals' list.
    pub professional: Row,
    /// The question of the inburgeraars' list.
    pub inburgeraar: Row,
    /// The difference between the two views, see [`difference`].
    pub difference: Option<u8>,
}

/// The questions that mirror this one.
pub fn looking_back(question: &Question) -> impl Iterator<Item = &'static Question> + use<> {
    question.mirrors.iter().filter_map(|id| questionnaire::question(id))
}

/// The difference between two self-views, each a question with its answer: 0 (the same view), 1, or 2 (opposite views). None where
/// one of them cannot be compared: not answered, not known, or answered in words.
///
/// "Yes" to a question about something bad is the same view as "not yet" to one about something good, see [`Polarity`]. Which view is
/// right is not said. The difference is symmetric.
pub fn difference(one: (&Question, Option<&Answer>), other: (&Question, Option<&Answer>)) -> Option<u8> {
    Some(place(one.0, one.1?)?.abs_diff(place(other.0, other.1?)?))
}

/// The position of a view on the scale that both sides share: 0 (bad) to 2 (good).
fn place(question: &Question, answer: &Answer) -> Option<u8> {
    let Kind::SelfView { polarity } = question.kind else { return None };
    let place = match answer.option()?.as_str() {
        "yes" => 2,
        "partly" => 1,
        "not-yet" => 0,
        _ => return None,
    };
    Some(match polarity {
        Polarity::Good => place,
        Polarity::Bad => 2 - place,
    })
}

/// Compares both views of a theme, question by question: the largest differences first, what cannot be compared last, otherwise in the
/// order of the professionals' list. Questions without a mirror are left out.
pub fn compare(professionals: &Disclosed, inburgeraars: &Disclosed) -> Vec<Pair> {
    let mut pairs: Vec<_> = pairs_of(professionals.list())
        .map(|(ours, theirs)| Pair {
            difference: difference((ours, professionals.answer(ours.id)), (theirs, inburgeraars.answer(theirs.id))),
            professional: professionals.row(ours),
            inburgeraar: inburgeraars.row(theirs),
        })
        .collect();
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.difference));
    pairs
}

fn pairs_of(list: &'static List) -> impl Iterator<Item = (&'static Question, &'static Question)> {
    list.questions().flat_map(|question| looking_back(question).map(move |back| (question, back)))
}
