//! The guide on paper: the chosen questions in the group's languages, with space to write.

use super::{group_languages, lines, session};
use crate::{
    components::in_languages::InLanguages,
    i18n::{Language, bundles, day, msg},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::Question,
    session::{Plan, takes_vote},
};

/// The document.
#[component]
pub fn Guide() -> impl IntoView {
    let store = session();
    view! {
        <InLanguages bundles=bundles::OF_SESSION languages=group_languages() let:languages>
            {move || store.session.with(|session| document(&session.plan, &languages))}
        </InLanguages>
    }
}

fn document(plan: &Plan, languages: &[&'static Language]) -> AnyView {
    let each = |text: &dyn Fn(&'static Language) -> String| lines(languages, text);
    let about = [
        plan.place.to_string(),
        plan.day.map(|date| day(&date.to_string())).unwrap_or_default(),
        plan.group.to_string(),
    ];
    let about: Vec<_> = about.into_iter().filter(|part| !part.is_empty()).collect();
    let questions: Vec<_> = plan.questions().collect();
    let asked = questions
        .iter()
        .map(|question| {
            let question: &'static Question = question;
            let votes = takes_vote(question);
            view! {
                <li class="guide__question" data-guide=question.id.as_str()>
                    <div class="guide__asked">{each(&|language| language.question(question))}</div>
                    {votes.then(|| view! { <div class="guide__vote">{each(&|language| language.say(msg::GUIDE_VOTE))}</div> })}
                    <div class="guide__room"></div>
                </li>
            }
        })
        .collect_view();
    view! {
        <article class="doc guide" dir="ltr">
            <header class="doc__head">
                <div class="doc__title">{each(&|language| language.say(msg::GUIDE_TITLE))}</div>
                <p class="doc__meta"><bdi>{plan.name.to_string()}</bdi>" "{about.join(" · ")}</p>
            </header>
            <div class="guide__say">{each(&|language| language.say(msg::GUIDE_START))}</div>
            <ol class="guide__questions">{asked}</ol>
            <div class="guide__say">{each(&|language| language.say(msg::GUIDE_END))}</div>
        </article>
    }
    .into_any()
}
