//! The button that offers to answer by voice.

use crate::{
    components::icon::Icon,
    i18n::{msg, tr},
};
use leptos::{ev, prelude::*};

/// The button.
#[component]
pub fn OfferVoice(want: impl Fn(ev::MouseEvent) + 'static) -> impl IntoView {
    view! {
        <button type="button" class="nl-button nl-button--secondary btn-wide" data-action="voice" on:click=want>
            <Icon sprite="ui" name="microphone" />
            <span data-say=msg::VOICE_ANSWER>{tr(msg::VOICE_ANSWER)}</span>
        </button>
    }
}
