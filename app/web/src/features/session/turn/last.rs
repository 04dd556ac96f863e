//! The screen after the last question, where a participant hands in their answers.

use super::{
    buttons::{BackNext, Stop},
    state::TurnState,
};
use crate::{
    components::messages::Message,
    i18n::{msg, t, tr},
};
use leptos::prelude::*;

/// The end of the questions; a ballot that could not be counted can be tried again.
#[component]
pub fn LastScreen(state: TurnState) -> impl IntoView {
    view! {
        <div class="together__head">
            <span></span>
            <Stop state />
        </div>
        <h1 class="nl-heading nl-heading--level-1" id="turn-title" tabindex="-1">{tr(msg::TURN_LAST_TITLE)}</h1>
        <p class="why">{tr(msg::TURN_LAST_TEXT)}</p>
        <Show when=move || state.not_saved.get()>
            <Message kind="error" text=Signal::derive(tr(msg::TURN_NOT_SAVED)) />
        </Show>
        <BackNext
            back=("back", msg::BACK)
            on_back=move || state.at.update(|at| *at = at.saturating_sub(1))
            next=("turn-finish", Signal::derive(move || t(if state.not_saved.get() { msg::TURN_TRY_AGAIN } else { msg::TURN_FINISH })))
            on_next=move || state.finish()
            no_next=state.saving
        />
    }
}
