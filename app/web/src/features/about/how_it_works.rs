//! How it works: who sees what, what can erase the answers, what the gemeente may do with what it is given, and your rights.

use crate::{
    components::{link::link, read_aloud::ReadAloud},
    i18n::{msg, tr},
    platform::dom,
};
use leptos::prelude::*;
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};

/// The chapters: a heading and its paragraphs.
const CHAPTERS: &[(&str, &[&str])] = &[
    (msg::ABOUT_WHAT, &[msg::ABOUT_WHAT_1, msg::ABOUT_WHAT_2]),
    (msg::ABOUT_WHO, &[msg::ABOUT_WHO_1, msg::ABOUT_WHO_2, msg::ABOUT_WHO_3]),
    (msg::ABOUT_SHARE, &[msg::ABOUT_SHARE_1, msg::ABOUT_SHARE_2, msg::ABOUT_SHARE_3, msg::ABOUT_SHARE_4]),
    (
        msg::ABOUT_PROTECT,
        &[msg::ABOUT_PROTECT_1, msg::ABOUT_PROTECT_2, msg::ABOUT_PROTECT_3, msg::ABOUT_PROTECT_4, msg::ABOUT_PROTECT_5],
    ),
    (msg::ABOUT_ERASE, &[msg::ABOUT_ERASE_1, msg::ABOUT_ERASE_2, msg::ABOUT_ERASE_3, msg::ABOUT_ERASE_4]),
    (msg::ABOUT_GEMEENTE, &[msg::ABOUT_GEMEENTE_1, msg::ABOUT_GEMEENTE_2, msg::ABOUT_GEMEENTE_3]),
    (
        msg::ABOUT_FACTS,
        &[msg::ABOUT_FACTS_1, msg::ABOUT_FACTS_2, msg::ABOUT_FACTS_3, msg::ABOUT_FACTS_4, msg::ABOUT_FACTS_5],
    ),
    (msg::ABOUT_TEXTS, &[msg::ABOUT_TEXTS_1]),
];

/// The page that explains.
#[component]
pub fn About() -> impl IntoView {
    Effect::new(|_| dom::focus("#about-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <article class="text">
                <h1 class="nl-heading nl-heading--level-1" id="about-title" tabindex="-1" data-say=msg::ABOUT_TITLE>{tr(msg::ABOUT_TITLE)}</h1>
                <ReadAloud />
                {CHAPTERS
                    .iter()
                    .map(|(heading, paragraphs)| {
                        view! {
                            <h2 class="nl-heading nl-heading--level-2" data-say=*heading>{tr(heading)}</h2>
                            {paragraphs.iter().map(|id| view! { <p data-say=*id>{tr(id)}</p> }).collect_view()}
                        }
                    })
                    .collect_view()}
                <p>
                    <a {..link(Route::Overview(INTAKE))} class="nl-button nl-button--primary">{tr(msg::TO_OVERVIEW)}</a>
                </p>
            </article>
        </main>
    }
}
