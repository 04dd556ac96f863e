//! `#/niet-mijn`: explains answering on a borrowed device, and begins it.

use crate::{
    components::{icon::Icon, messages::Message, read_aloud::ReadAloud},
    i18n::{msg, tr},
    navigation,
    platform::dom,
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn NotMine() -> impl IntoView {
    let failed = RwSignal::new(false);
    Effect::new(|_| dom::focus("#not-mine-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <article class="text">
                <h1 class="nl-heading nl-heading--level-1" id="not-mine-title" tabindex="-1" data-say=msg::NOT_MINE_TITLE>
                    {tr(msg::NOT_MINE_TITLE)}
                </h1>
                <ReadAloud />
                {[msg::NOT_MINE_1, msg::NOT_MINE_2, msg::NOT_MINE_3, msg::NOT_MINE_4, msg::NOT_MINE_5]
                    .map(|id| view! { <p data-say=id>{tr(id)}</p> })
                    .into_iter()
                    .collect_view()}
                <Show when=move || failed.get()>
                    <Message kind="error" text=Signal::derive(tr(msg::NOT_SAVED)) />
                </Show>
                <p class="ways">
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="borrow"
                        on:click=move |_| failed.set(!navigation::borrow())
                    >
                        <Icon sprite="ui" name="eye-slash" />
                        <span data-say=msg::NOT_MINE_BEGIN>{tr(msg::NOT_MINE_BEGIN)}</span>
                    </button>
                    <button type="button" class="nl-button nl-button--secondary" data-action="back" on:click=|_| navigation::back()>
                        <span data-say=msg::GO_BACK>{tr(msg::GO_BACK)}</span>
                    </button>
                </p>
            </article>
        </main>
    }
}
