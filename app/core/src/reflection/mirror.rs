//! The mirror: the questions that look back, and two views of a theme laid side by side.

use crate::answers::Answer;
use crate::questionnaire::{self, Kind, List, Polarity, Question};
use crate::summary::{Disclosed, Row};

/// A professional question beside one that looks back at it.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The question of the professionals' list.
    pub professional: Row,
    /// The question of the inburgeraars' list.
    pub inburgeraar: Row,
    /// How far the two views are apart, see [`difference`].
    pub difference: Option<u8>,
}

/// The questions that look back at this one.
pub fn looking_back(question: &Question) -> impl Iterator<Item = &'static Question> + use<> {
    question.mirrors.iter().filter_map(|id| questionnaire::question(id))
}

/// How far two self-views are apart: 0 (the same view), 1 or 2 (opposite). None where one of them is no step that can be
/// laid beside another: not answered, not known, or answered in words.
///
/// "Yes" to a question that speaks badly of the organisation lies beside "not yet" to one that speaks well of it
/// ([`Polarity`], reflection.md). Which of the two is right is not said.
pub fn difference(one: (&Question, Option<&Answer>), other: (&Question, Option<&Answer>)) -> Option<u8> {
    Some(place(one.0, one.1?)?.abs_diff(place(other.0, other.1?)?))
}

/// Where a view stands on the line that both sides share.
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

/// Both views of a theme, question against question: the widest differences first, then what cannot be laid side by side,
/// and in the order of the professionals' list where they are alike. A question that nothing looks back at is left out.
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
