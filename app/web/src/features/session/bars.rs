//! The counts of a vote as bars and numbers. "Don't know" and "rather not" are counted apart.

use crate::i18n::{Language, choice_name, msg};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::Question,
    session::{Choice, Counts, Session, Shown, Way},
};

/// Every vote on a question, as far as its counts may be shown, in these languages.
pub fn votes(session: &Session, question: &Question, languages: &[&'static Language]) -> AnyView {
    let votes = session.votes(question);
    votes
        .into_iter()
        .map(|(way, shown)| match shown {
            Shown::TooFew => {
                let hidden = in_each(languages, |language| language.say(msg::RESULTS_HIDDEN));
                view! { <p class="bars__hidden">{hidden}</p> }.into_any()
            }
            Shown::Counts(counts) => bars(languages, |language| language.say(way_name(way)), &counts),
        })
        .collect_view()
        .into_any()
}

/// The message id of the name of a way of voting.
pub fn way_name(way: Way) -> &'static str {
    match way {
        Way::Tablet => msg::RESULTS_TABLET,
        Way::Together => msg::RESULTS_HANDS,
    }
}

/// The counts of one vote, under a name.
pub fn bars(languages: &[&'static Language], name: impl Fn(&'static Language) -> String, counts: &Counts) -> AnyView {
    let most = Choice::ALL.iter().map(|choice| counts.of(*choice)).max().unwrap_or_default().max(1);
    let row = |choice: Choice| {
        let count = counts.of(choice);
        view! {
            <tr data-choice=choice.id()>
                <th scope="row">{in_each(languages, |language| choice_name(language, choice))}</th>
                <td class="bars__bar"><span style:inline-size=format!("{}%", 100 * count / most)></span></td>
                <td class="bars__n">{count}</td>
            </tr>
        }
    };
    let nobody = (counts.all() == 0).then(|| in_each(languages, |language| language.say(msg::RESULTS_NOBODY)));
    let [yes, partly, not_yet, dont_know, rather_not] = Choice::ALL.map(row);
    view! {
        <table class="bars">
            <caption>{in_each(languages, name)} {nobody.map(|nobody| view! { <small>{nobody}</small> })}</caption>
            <tbody>{yes} {partly} {not_yet}</tbody>
            <tbody class="bars__apart">{dont_know} {rather_not}</tbody>
        </table>
    }
    .into_any()
}

/// A text in each of these languages, side by side.
pub fn in_each(languages: &[&'static Language], text: impl Fn(&'static Language) -> String) -> AnyView {
    languages
        .iter()
        .map(|language| view! { <span lang=language.code dir=language.direction>{text(language)}</span> })
        .collect_view()
        .into_any()
}
