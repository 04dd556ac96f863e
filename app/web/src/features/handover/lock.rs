//! The lock on what is handed over, and its digits for whoever receives it: the same until the person makes new ones.

use crate::{
    components::{
        confirm::{Confirm, open_dialog},
        messages::Message,
    },
    i18n::{msg, tr},
    platform::crypto::{self, Lock, NoCryptography},
    state,
    store::{StoreError, lock_digits},
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::handover::Digits;
use wasm_bindgen_futures::spawn_local;

/// The digits where they cannot be stored: as long as the page is open.
#[derive(Clone, Copy)]
struct Unstored(StoredValue<Option<Digits>>);

/// The lock, which takes a while to make.
#[derive(Clone, Copy)]
pub struct CurrentLock {
    lock: RwSignal<Option<Result<Lock, NoCryptography>>, LocalStorage>,
    /// Whether the digits are stored, and can be looked up later.
    is_stored: RwSignal<bool>,
}

impl CurrentLock {
    /// The lock with the stored digits, or with new ones. Made in advance: browsers copy and share only right after a tap.
    pub fn prepare() -> Self {
        let current = Self { lock: RwSignal::new_local(None), is_stored: RwSignal::new(false) };
        current.make(false);
        current
    }

    /// Makes a lock with new digits.
    pub fn renew(self) {
        self.make(true);
    }

    /// The lock, if it is made, read as a signal.
    pub fn get(self) -> Option<Result<Lock, NoCryptography>> {
        self.lock.get()
    }

    fn make(self, renew: bool) {
        self.lock.set(None);
        spawn_local(async move {
            let made = self.make_lock(renew).await;
            self.lock.try_set(Some(made));
        });
    }

    async fn make_lock(self, renew: bool) -> Result<Lock, NoCryptography> {
        let new = crypto::new_digits()?;
        let stored =
            if renew { lock_digits::replace(new.clone()).await } else { lock_digits::stored_or(new.clone()).await };
        self.is_stored.try_set(stored.is_ok());
        Lock::of(stored.unwrap_or_else(|_: StoreError| until_closed(new, renew))).await
    }
}

/// The digits of this page: those it had before, unless they are renewed.
fn until_closed(new: Digits, renew: bool) -> Digits {
    let Unstored(digits) = state::keep_alive(|| Unstored(StoredValue::new(None)));
    let digits_now = digits.get_value().filter(|_| !renew).unwrap_or(new);
    digits.set_value(Some(digits_now.clone()));
    digits_now
}

/// The digits of the lock, or why there are none.
#[component]
pub fn LockDigits(with_lock: RwSignal<bool>, lock: CurrentLock) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    view! {
        {move || {
            if !with_lock.get() {
                return view! { <Message kind="warning" text=Signal::derive(tr(msg::LOCK_OFF)) /> }.into_any();
            }
            match lock.get() {
                None => ().into_any(),
                Some(Err(_)) => view! { <Message kind="error" text=Signal::derive(tr(msg::LOCK_FAILED)) /> }.into_any(),
                Some(Ok(made)) => {
                    let digits = made.digits.to_string();
                    view! {
                        <div class="lock">
                            <p class="lock__name" id="lock-digits">{tr(msg::LOCK_DIGITS)}</p>
                            <p class="lock__digits" dir="ltr" aria-labelledby="lock-digits" data-lock="">{digits}</p>
                            <p>{tr(msg::LOCK_TEXT)}</p>
                            <Show when=move || lock.is_stored.get()>
                                <p>{tr(msg::LOCK_KEPT)}</p>
                            </Show>
                            <button type="button" class="quiet__link" data-action="lock-renew" on:click=move |_| open_dialog(dialog)>
                                {tr(msg::LOCK_RENEW)}
                            </button>
                        </div>
                    }
                        .into_any()
                }
            }
        }}
        <Confirm
            dialog
            id="lock-renew-title"
            title=Signal::derive(tr(msg::LOCK_RENEW_TITLE))
            text=Signal::derive(tr(msg::LOCK_RENEW_TEXT))
            cancel=Signal::derive(tr(msg::CANCEL))
            confirm=Signal::derive(tr(msg::LOCK_RENEW))
            action="lock-renew-confirm"
            act=Callback::new(move |()| lock.renew())
        />
    }
}
