//! The question whether to stop or to go on: after tapping stop, going back, or idling.

use super::{
    buttons::BackNext,
    state::{Outcome, TurnState},
};
use crate::i18n::{msg, tr};
use leptos::prelude::*;

/// The question, with what stopping does.
#[component]
pub fn ConfirmStop(
    state: TurnState,
    title: &'static str,
    text: &'static str,
    /// The button to continue: its action, and the message id of its label.
    go_on: (&'static str, &'static str),
    on_go_on: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <h1 class="nl-heading nl-heading--level-1" id="turn-title" tabindex="-1">{tr(title)}</h1>
        <p class="why">{tr(text)}</p>
        <BackNext
            back=("turn-stop-confirm", msg::TURN_STOP_CONFIRM)
            on_back=move || state.end(Outcome::Withdrew)
            next=(go_on.0, Signal::derive(tr(go_on.1)))
            on_next=on_go_on
        />
    }
}
