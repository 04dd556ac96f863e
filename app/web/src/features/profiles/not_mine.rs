//! `#/niet-mijn`: explains answering on a borrowed device, and begins it.

use crate::{
    components::{icon::Icon, messages::Message, read_aloud::ReadAloud},
    i18n::{language, msg, tr},
    navigation::{self, BorrowError},
    platform::dom,
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn NotMine() -> impl IntoView {
    let error = RwSignal::new(None::<BorrowError>);
    let borrow = move |_| {
        let language = untrack(language).code;
        spawn_local(async move {
            error.set(navigation::borrow(language).await.err());
        });
    };
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
                {move || {
                    error
                        .get()
                        .map(|error| {
                            let text = match error {
                                BorrowError::NotLoaded => msg::PAGE_NOT_FETCHED,
                                BorrowError::NotStored => msg::NOT_SAVED,
                            };
                            view! { <Message kind="error" text=Signal::derive(tr(text)) /> }
                        })
                }}
                <p class="ways">
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="borrow"
                        on:click=borrow
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
