//! Sharing with another app, by link or by file.

use crate::{
    components::{icon::Icon, messages::Message},
    i18n::{msg, tr},
    platform::{files, share},
};
use leptos::prelude::*;
use mijn_verhaal_core::handover::{self, Code};
use wasm_bindgen_futures::spawn_local;

/// The longest link that is shared as such, in bytes. A longer one is shared as a file, because apps cut long messages.
const LONGEST_LINK: usize = 4_000;

/// The name of a locked file ("lock" in Dutch), without its date.
pub const LOCKED_NAME: &str = "slot";

/// Passes the link to another app, or the file if the link is too long.
#[component]
pub fn Share(link: Memo<String>, code: RwSignal<Option<Code>>) -> impl IntoView {
    let failed = RwSignal::new(false);
    let share = move |_| {
        let Some(code) = code.get_untracked() else { return };
        let link = link.get_untracked();
        spawn_local(async move {
            let data = web_sys::ShareData::new();
            if link.len() <= LONGEST_LINK {
                data.set_text(&link);
            } else if !files::share_with(&data, &files::name(LOCKED_NAME), &handover::file::write(&code)) {
                failed.set(true);
                return;
            }
            failed.set(!share::share(&data).await);
        });
    };
    view! {
        <button
            type="button"
            class="nl-button nl-button--secondary"
            data-action="share"
            disabled=move || code.with(Option::is_none)
            on:click=share
        >
            <Icon sprite="ui" name="share-network" />
            <span>{tr(msg::SHARE)}</span>
        </button>
        <Show when=move || failed.get()>
            <Message kind="error" text=Signal::derive(tr(msg::SHARE_FAILED)) />
        </Show>
    }
}
