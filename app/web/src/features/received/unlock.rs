//! A locked summary, and the form for the sixteen digits that unlock it.

use super::desk::Desk;
use crate::{
    components::messages::Message,
    i18n::{msg, t, t_with, tr},
    platform::crypto::{self, UnlockError},
};
use leptos::prelude::*;
use mijn_verhaal_core::handover::{self, CodeError, Digits, Locked};
use wasm_bindgen_futures::spawn_local;

/// The state of the lock.
#[derive(Clone, PartialEq)]
enum Status {
    Waiting,
    /// So many digits were typed, not sixteen.
    WrongCount(usize),
    Opening,
    Failed(UnlockError),
}

/// The form.
#[component]
pub fn Unlock(desk: Desk, locked: Locked) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let status = RwSignal::new(Status::Waiting);
    let locked = StoredValue::new(locked);
    let unlock = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = typed.get_untracked();
        let Some(digits) = Digits::read(&typed) else {
            status.set(Status::WrongCount(Digits::count(&typed)));
            return;
        };
        if status.get_untracked() == Status::Opening {
            return;
        }
        status.set(Status::Opening);
        spawn_local(async move {
            match crypto::open(&locked.get_value(), &digits).await {
                Ok(bytes) => {
                    let shown = handover::read(&bytes).and_then(|received| desk.show(received));
                    desk.error.set(shown.err().filter(|error| *error == CodeError::Newer));
                    if shown.is_err() {
                        status.try_set(Status::Failed(UnlockError::WrongDigits));
                    }
                }
                Err(shut) => drop(status.try_set(Status::Failed(shut))),
            }
        });
    };
    let message = move || {
        let (kind, text) = match status.get() {
            Status::Waiting => return None,
            Status::WrongCount(n) => ("error", t_with(msg::RECEIVED_LOCK_COUNT, &[("n", n.into())])),
            Status::Opening => ("info", t(msg::RECEIVED_UNLOCKING)),
            Status::Failed(UnlockError::WrongDigits) => ("error", t(msg::RECEIVED_LOCK_WRONG)),
            Status::Failed(UnlockError::NoCryptography(_)) => ("error", t(msg::RECEIVED_LOCK_IMPOSSIBLE)),
        };
        Some(view! { <Message kind text=Signal::stored(text) /> })
    };
    view! {
        <form class="field unlock" autocomplete="off" on:submit=unlock>
            <h2 class="nl-heading nl-heading--level-2">{tr(msg::RECEIVED_LOCK_TITLE)}</h2>
            <p>{tr(msg::RECEIVED_LOCK_TEXT)}</p>
            {message}
            <label for="digits">{tr(msg::RECEIVED_LOCK_LABEL)}</label>
            <input
                class="utrecht-textbox unlock__digits"
                id="digits"
                name="digits"
                dir="ltr"
                inputmode="numeric"
                autocomplete="off"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <button type="submit" class="nl-button nl-button--primary btn-wide" data-action="unlock">
                {tr(msg::RECEIVED_UNLOCK)}
            </button>
        </form>
    }
}
