//! `#/pauze`: a page to take a break. Answers are saved.

use crate::{
    components::{icon::Icon, link::link, read_aloud::ReadAloud},
    i18n::{msg, tr},
    navigation,
    platform::dom,
};
use leptos::prelude::*;
use mijn_verhaal_core::route::Route;

/// The page.
#[component]
pub fn Pause() -> impl IntoView {
    Effect::new(|_| dom::focus("#pause-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <article class="text pause">
                <Icon sprite="ui" name="hand-heart" />
                <h1 class="nl-heading nl-heading--level-1" id="pause-title" tabindex="-1" data-say=msg::PAUSE_TITLE>
                    {tr(msg::PAUSE_TITLE)}
                </h1>
                <ReadAloud />
                {[msg::PAUSE_1, msg::PAUSE_2, msg::PAUSE_3, msg::PAUSE_4]
                    .map(|id| view! { <p data-say=id>{tr(id)}</p> })
                    .into_iter()
                    .collect_view()}
                <p class="ways">
                    <button type="button" class="nl-button nl-button--primary" data-action="back" on:click=|_| navigation::back()>
                        <span data-say=msg::PAUSE_GO_ON>{tr(msg::PAUSE_GO_ON)}</span>
                    </button>
                    <a {..link(Route::Help)} class="nl-button nl-button--secondary">{tr(msg::HELP_TITLE)}</a>
                </p>
            </article>
        </main>
    }
}
