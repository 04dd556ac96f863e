//! The digits of the lock, for whoever receives the summary.

use crate::{
    components::messages::Message,
    i18n::{msg, tr},
    platform::crypto::{Lock, NoCryptography},
};
use leptos::prelude::*;

/// The digits of the lock, or why there are none.
#[component]
pub fn LockDigits(
    with_lock: RwSignal<bool>,
    lock: RwSignal<Option<Result<Lock, NoCryptography>>, LocalStorage>,
) -> impl IntoView {
    move || {
        if !with_lock.get() {
            return view! { <Message kind="warning" text=Signal::derive(tr(msg::LOCK_OFF)) /> }.into_any();
        }
        match lock.get() {
            None => ().into_any(),
            Some(Err(_)) => view! { <Message kind="error" text=Signal::derive(tr(msg::LOCK_FAILED)) /> }.into_any(),
            Some(Ok(lock)) => {
                let digits = lock.digits.to_string();
                view! {
                    <div class="lock">
                        <p class="lock__name" id="lock-digits">{tr(msg::LOCK_DIGITS)}</p>
                        <p class="lock__digits" dir="ltr" aria-labelledby="lock-digits" data-lock="">{digits}</p>
                        <p>{tr(msg::LOCK_TEXT)}</p>
                    </div>
                }
                .into_any()
            }
        }
    }
}
