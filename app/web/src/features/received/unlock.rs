//! A summary under a lock: the sixteen digits open it.

use super::Desk;
use crate::{
    components::messages::Message,
    i18n::{msg, t, t_with, tr},
    platform::crypto::{self, UnlockError},
};
use leptos::prelude::*;
use mijn_verhaal_core::handover::{self, CodeError, Digits, Locked};
use wasm_bindgen_futures::spawn_local;

/// What is said of the lock.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    /// There are not sixteen digits.
    Count(usize),
    Opening,
    Shut(UnlockError),
}

/// The form.
#[component]
pub fn Unlock(desk: Desk, locked: Locked) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(Said::Nothing);
    let locked = StoredValue::new(locked);
    let unlock = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = typed.get_untracked();
        let Some(digits) = Digits::read(&typed) else {
            said.set(Said::Count(Digits::count(&typed)));
            return;
        };
        if said.get_untracked() == Said::Opening {
            return;
        }
        said.set(Said::Opening);
        spawn_local(async move {
            match crypto::open(&locked.get_value(), &digits).await {
                Ok(bytes) => {
                    let shown = handover::read(&bytes).and_then(|received| desk.show(received));
                    desk.fault.set(shown.err().filter(|error| *error == CodeError::Newer));
                    if shown.is_err() {
                        said.try_set(Said::Shut(UnlockError::WrongDigits));
                    }
                }
                Err(shut) => drop(said.try_set(Said::Shut(shut))),
            }
        });
    };
    let message = move || {
        let (kind, text) = match said.get() {
            Said::Nothing => return None,
            Said::Count(n) => ("error", t_with(msg::RECEIVED_LOCK_COUNT, &[("n", n.into())])),
            Said::Opening => ("info", t(msg::RECEIVED_UNLOCKING)),
            Said::Shut(UnlockError::WrongDigits) => ("error", t(msg::RECEIVED_LOCK_WRONG)),
            Said::Shut(UnlockError::NoCryptography) => ("error", t(msg::RECEIVED_LOCK_IMPOSSIBLE)),
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
