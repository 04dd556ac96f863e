//! The buttons of a turn: stop, and back and next.

use super::state::TurnState;
use crate::{
    components::icon::Icon,
    i18n::{msg, tr},
};
use leptos::prelude::*;

/// Stops the turn, after a confirmation.
#[component]
pub fn Stop(state: TurnState) -> impl IntoView {
    view! {
        <button type="button" class="chip" data-action="turn-stop" on:click=move |_| state.stopping.set(true)>
            <Icon sprite="ui" name="x" />
            <span>{tr(msg::TURN_STOP)}</span>
        </button>
    }
}

/// The two buttons under a screen of a turn, each with its action and label.
#[component]
pub fn BackNext(
    back: (&'static str, &'static str),
    on_back: impl Fn() + 'static,
    #[prop(optional)] no_back: bool,
    next: (&'static str, Signal<String>),
    on_next: impl Fn() + 'static,
    #[prop(optional, into)] no_next: Signal<bool>,
) -> impl IntoView {
    view! {
        <footer class="nav">
            <button
                type="button"
                class="nl-button nl-button--secondary btn-back"
                data-action=back.0
                disabled=no_back
                on:click=move |_| on_back()
            >
                {tr(back.1)}
            </button>
            <button
                type="button"
                class="nl-button nl-button--primary btn-next"
                data-action=next.0
                disabled=no_next
                on:click=move |_| on_next()
            >
                {next.1}
            </button>
        </footer>
    }
}
