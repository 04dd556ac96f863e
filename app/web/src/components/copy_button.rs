//! A button that copies a text.

use super::icon::Icon;
use crate::{
    i18n::{msg, t, tr},
    platform::share,
};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// A button that copies a text and reports whether that succeeded.
#[component]
pub fn CopyButton(
    /// The name of the action.
    action: &'static str,
    /// The message on it.
    label: &'static str,
    /// What is copied; the button is disabled while it is empty.
    text: Signal<String>,
    /// Set to whether copying failed.
    #[prop(optional)]
    failed: Option<RwSignal<bool>>,
) -> impl IntoView {
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let done = share::copy(&text).await;
            copied.set(Some(done));
            if let Some(failed) = failed {
                failed.set(!done);
            }
        });
    };
    view! {
        <button type="button" class="nl-button nl-button--secondary" data-action=action disabled=move || text.with(String::is_empty) on:click=copy>
            <Icon sprite="ui" name="copy" />
            <span>{tr(label)}</span>
        </button>
        <span role="status">
            {move || copied.get().map(|done| t(if done { msg::COPIED } else { msg::COPY_FAILED }))}
        </span>
    }
}
