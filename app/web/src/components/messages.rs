//! What a person must know of their answers, above every page: what happened, what is safe, what they can do.

use super::icon::Icon;
use crate::{
    app::app,
    i18n::{msg, t, t_with},
    store::{Found, Saved},
};
use leptos::prelude::*;

/// The messages that hold now.
#[component]
pub fn Messages() -> impl IntoView {
    let app = app();
    let unsaved = move || app.answers().saved.get() == Saved::No;
    view! {
        <div class="messages">
            <Show when=unsaved>
                <Message kind="warning" text=Signal::derive(|| t(msg::NOT_SAVED)) />
            </Show>
            <Show when=move || app.answers().joined.get()>
                <Message kind="info" text=Signal::derive(|| t(msg::JOINED)) />
            </Show>
            {move || {
                app.found
                    .get()
                    .map(|found| {
                        let id = match found {
                            Found::Unreadable => msg::FOUND_UNREADABLE,
                            Found::Newer => msg::FOUND_NEWER,
                        };
                        view! { <Message kind="warning" text=Signal::derive(move || t(id)) /> }
                    })
            }}
            {move || {
                app.not_fetched
                    .get()
                    .map(|language| {
                        let text = Signal::derive(move || {
                            t_with(msg::LANGUAGE_NOT_FETCHED, &[("language", language.name.into())])
                        });
                        view! { <Message kind="warning" text /> }
                    })
            }}
        </div>
    }
}

/// A message with its sign: `info`, `warning` or `error`. Errors are spoken at once.
#[component]
pub fn Message(kind: &'static str, text: Signal<String>) -> impl IntoView {
    let role = if kind == "error" { "alert" } else { "status" };
    let name = if kind == "info" { "info" } else { "warning" };
    view! {
        <div class=format!("utrecht-alert utrecht-alert--{kind}") role=role>
            <Icon sprite="ui" name />
            <p>{text}</p>
        </div>
    }
}
