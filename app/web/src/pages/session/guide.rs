//! The guide: the chosen questions in the group's languages, with room to write. For paper.

use super::ROOMS;
use crate::{
    app::app,
    components::messages::Message,
    i18n::{LANGUAGES, Language, day, dutch, load, msg, t},
};
use leptos::prelude::*;
use mijn_verhaal_core::questionnaire::{Kind, Question};
use wasm_bindgen_futures::spawn_local;

/// The document.
#[component]
pub fn Guide() -> impl IntoView {
    let plan = app().plan;
    // The group's languages in the order of the site; Dutch where none is chosen.
    let languages = Memo::new(move |_| {
        let chosen = plan.with(|plan| plan.languages.clone());
        let known: Vec<_> = LANGUAGES.iter().filter(|one| chosen.iter().any(|code| code == one.code)).collect();
        if known.is_empty() { vec![dutch()] } else { known }
    });
    let there = RwSignal::new(None::<Vec<&'static Language>>);
    let missing = RwSignal::new(false);
    Effect::new(move |_| {
        let wanted = languages.get();
        spawn_local(async move {
            let mut loaded = true;
            for language in &wanted {
                for room in ROOMS {
                    loaded &= load(language.code, *room).await.is_ok();
                }
            }
            missing.set(!loaded);
            there.set(loaded.then_some(wanted));
        });
    });
    view! {
        <Show when=move || missing.get()>
            <Message kind="error" text=Signal::derive(|| t(msg::SUMMARY_NOT_FETCHED)) />
        </Show>
        {move || there.get().map(document)}
    }
}

fn document(languages: Vec<&'static Language>) -> impl IntoView {
    let plan = app().plan.get();
    let each = move |text: &dyn Fn(&'static Language) -> String| {
        languages
            .iter()
            .map(|language| view! { <p lang=language.code dir=language.direction>{text(language)}</p> })
            .collect_view()
    };
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
            let votes = question.vote || matches!(question.kind, Kind::SelfView { .. });
            view! {
                <li class="guide__question" data-guide=question.id>
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
}
