//! The ways to receive a summary: with the camera, from a file, or from a pasted link.

use super::{desk::Desk, scan::Scan};
use crate::{
    components::icon::Icon,
    i18n::{msg, tr},
    platform::files,
    store::files as sheet_files,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{answers::file::MAX_WITH_SOUNDS, handover::CodeError};
use wasm_bindgen_futures::spawn_local;

/// The ways to receive.
#[component]
pub fn Ways(desk: Desk) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let pasted = RwSignal::new(String::new());
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            match sheet_files::chosen(&input, MAX_WITH_SOUNDS).await.pop() {
                Some(Ok(text)) => drop(desk.receive(&text)),
                Some(Err(_)) => desk.error.set(Some(CodeError::TooLarge)),
                None => {}
            }
        });
    };
    let paste = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        desk.receive(&pasted.get_untracked());
    };
    view! {
        <p class="why">{tr(msg::RECEIVED_INTRO)}</p>
        <Scan desk />
        <p class="ways">
            <label class="nl-button nl-button--secondary" data-action="upload">
                <Icon sprite="ui" name="folder-open" />
                <span>{tr(msg::RECEIVED_OPEN_FILE)}</span>
                <input node_ref=input class="vh" type="file" accept=files::ACCEPT on:change=chosen />
            </label>
        </p>
        <form class="field" autocomplete="off" on:submit=paste>
            <label for="pasted">{tr(msg::RECEIVED_PASTE)}</label>
            <p class="field__hint" id="pasted-hint">{tr(msg::RECEIVED_PASTE_HINT)}</p>
            <textarea
                class="utrecht-textarea"
                id="pasted"
                name="code"
                rows="2"
                dir="ltr"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="pasted-hint"
                prop:value=pasted
                on:input=move |event| pasted.set(event_target_value(&event))
            ></textarea>
            <button type="submit" class="nl-button nl-button--secondary" data-action="open-code">
                {tr(msg::RECEIVED_PASTE_OPEN)}
            </button>
        </form>
    }
}
