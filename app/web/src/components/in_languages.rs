//! Content that needs the texts of several languages at once.

use super::messages::Message;
use crate::i18n::{Language, TextBundle, load_all, msg, tr};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Shows its content once the texts of these languages are loaded, or an error if they cannot be.
#[component]
pub fn InLanguages<F, V>(
    /// The languages.
    languages: Signal<Vec<&'static Language>>,
    /// Their text bundles.
    bundles: &'static [TextBundle],
    /// The content.
    children: F,
) -> impl IntoView
where
    F: Fn(Vec<&'static Language>) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let loaded = RwSignal::new(None::<Vec<&'static Language>>);
    let failed = RwSignal::new(false);
    let wanted = Memo::new(move |_| languages.get());
    let latest = wanted;
    Effect::new(move |_| {
        let wanted = wanted.get();
        spawn_local(async move {
            let all_loaded = load_all(&wanted, bundles).await;
            // Other languages may be wanted by now: loads may end in another order than they began.
            if latest.try_get_untracked().as_ref() == Some(&wanted) {
                failed.set(!all_loaded);
                loaded.set(all_loaded.then_some(wanted));
            }
        });
    });
    view! {
        <Show when=move || failed.get()>
            <Message kind="error" text=Signal::derive(tr(msg::SUMMARY_NOT_FETCHED)) />
        </Show>
        {move || loaded.get().map(&children)}
    }
}
