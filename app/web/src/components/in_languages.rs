//! What needs the texts of several languages at once.

use super::messages::Message;
use crate::i18n::{Language, TextBundle, load_all, msg, tr};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Shows something once the texts of these languages are there; and says so if they are not.
#[component]
pub fn InLanguages<F, V>(
    /// Which languages.
    languages: Signal<Vec<&'static Language>>,
    /// Which of their texts.
    bundles: &'static [TextBundle],
    /// What to show.
    children: F,
) -> impl IntoView
where
    F: Fn(Vec<&'static Language>) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let there = RwSignal::new(None::<Vec<&'static Language>>);
    let missing = RwSignal::new(false);
    let wanted = Memo::new(move |_| languages.get());
    let latest = wanted;
    Effect::new(move |_| {
        let wanted = wanted.get();
        spawn_local(async move {
            let loaded = load_all(&wanted, bundles).await;
            // Others may be wanted by now: the load that ends last is not always the one that was asked for last.
            if latest.try_get_untracked().as_ref() == Some(&wanted) {
                missing.set(!loaded);
                there.set(loaded.then_some(wanted));
            }
        });
    });
    view! {
        <Show when=move || missing.get()>
            <Message kind="error" text=Signal::derive(tr(msg::SUMMARY_NOT_FETCHED)) />
        </Show>
        {move || there.get().map(&children)}
    }
}
