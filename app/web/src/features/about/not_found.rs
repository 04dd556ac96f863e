//! The page for an address that the site does not know. Answers are not affected.

use crate::{
    components::link::link,
    i18n::{msg, tr},
    platform::dom,
};
use leptos::prelude::*;
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};

/// The page for an unknown or broken address.
#[component]
pub fn NotFound() -> impl IntoView {
    Effect::new(|_| dom::focus("#app h1"));
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <article class="text" data-page="not-found">
                <h1 class="nl-heading nl-heading--level-1" tabindex="-1">{tr(msg::NOT_FOUND_TITLE)}</h1>
                <p>{tr(msg::NOT_FOUND_TEXT)}</p>
                <p>
                    <a {..link(Route::Overview(INTAKE))} class="nl-button nl-button--primary">{tr(msg::TO_OVERVIEW)}</a>
                </p>
            </article>
        </main>
    }
}
