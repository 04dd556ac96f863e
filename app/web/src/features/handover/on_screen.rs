//! The code on the person's own screen: not locked, as large as the screen, which is kept awake.

use super::link::address;
use crate::{
    components::{
        confirm::{close_dialog, open_dialog},
        icon::Icon,
        qr_code::QrCode,
    },
    i18n::{msg, t, t_with, tr},
    platform::share::{self, WakeLock},
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{handover::Code, qr};
use wasm_bindgen_futures::spawn_local;

/// The button that shows the code, and the dialog with it: as many QR codes as the summary takes, one at a time.
#[component]
pub fn OnScreen(bytes: Memo<Option<Vec<u8>>>) -> impl IntoView {
    let parts = Memo::new(move |_| {
        let address = address();
        Code::Open(bytes.get()?).qr_digits(|digits| qr::Code::fits(&address, digits))
    });
    let count = move || parts.with(|parts| parts.as_ref().map_or(0, Vec::len));
    let at = RwSignal::new(0_usize);
    let open = RwSignal::new(false);
    let awake = StoredValue::new_local(None::<WakeLock>);
    let dialog = NodeRef::<html::Dialog>::new();
    let show = move |_| {
        at.set(0);
        open.set(true);
        open_dialog(dialog);
        spawn_local(async move {
            let lock = share::keep_awake().await;
            if open.try_get_untracked() == Some(true) {
                awake.try_set_value(lock);
            }
        });
    };
    let closed = move |_| {
        open.set(false);
        awake.set_value(None);
    };
    let picture = move || {
        let digits = parts.with(|parts| parts.as_ref()?.get(at.get()).cloned()).filter(|_| open.get())?;
        qr::Code::of_digits(&address(), &digits).map(|code| view! { <QrCode code label=msg::SHOW_CODE /> })
    };
    let several = move || count() > 1;
    view! {
        <p class="ways">
            <button
                type="button"
                class="nl-button nl-button--primary"
                data-action="show-code"
                disabled=move || count() == 0
                on:click=show
            >
                <Icon sprite="ui" name="qr-code" />
                <span data-say=msg::SHOW_CODE>{tr(msg::SHOW_CODE)}</span>
            </button>
        </p>
        <p class="handover__who">
            {move || match count() {
                0 => t(msg::CODE_NONE),
                count => format!("{} {}", t_with(msg::CODE_PARTS, &[("n", count.into())]), t(msg::SHOW_CODE_WHO)),
            }}
        </p>
        <dialog node_ref=dialog class="dialog code" aria-labelledby="code-title" on:close=closed>
            <h2 class="nl-heading nl-heading--level-2" id="code-title">{tr(msg::CODE_TITLE)}</h2>
            {picture}
            <Show when=several>
                <p class="code__at" role="status">
                    {move || t_with(msg::CODE_AT, &[("at", (at.get() + 1).into()), ("of", count().into())])}
                </p>
                <div class="code__move">
                    <button
                        type="button"
                        class="nl-button nl-button--secondary"
                        data-action="code-before"
                        disabled=move || at.get() == 0
                        on:click=move |_| at.update(|at| *at -= 1)
                    >
                        {tr(msg::CODE_BEFORE)}
                    </button>
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="code-next"
                        disabled=move || at.get() + 1 == count()
                        on:click=move |_| at.update(|at| *at += 1)
                    >
                        {tr(msg::CODE_NEXT)}
                    </button>
                </div>
            </Show>
            <p>{tr(msg::CODE_HINT)}</p>
            <button autofocus type="button" class="nl-button nl-button--secondary btn-wide" data-action="code-close" on:click=move |_| close_dialog(dialog)>
                {tr(msg::CODE_CLOSE)}
            </button>
        </dialog>
    }
}
