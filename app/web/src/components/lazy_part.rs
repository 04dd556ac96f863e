//! Shows lazy parts of the program inside a page, and an error where something could not be loaded.

use super::{icon::Icon, messages::Message};
use crate::{
    i18n::{TextBundle, language, msg, tr},
    profile, state,
};
use futures::future::join;
use leptos::prelude::*;
use std::pin::Pin;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::SplitLoaderError;

/// A lazy part that is loading: it resolves to the function that draws it.
pub type LoadingPart<T> = Pin<Box<dyn Future<Output = Result<fn(T) -> AnyView, SplitLoaderError>>>>;

/// Draws a view of a lazy part once the part and its texts are loaded; offers to try again where they cannot be.
#[component]
pub fn LazyPart<T: Copy + Send + Sync + 'static>(
    /// Loads the part.
    load: fn() -> LoadingPart<T>,
    /// The text bundles it needs.
    bundles: &'static [TextBundle],
    /// The argument of the view.
    about: T,
) -> impl IntoView {
    let part = RwSignal::new(None::<Result<fn(T) -> AnyView, ()>>);
    let start = move || {
        spawn_local(async move {
            let (loaded, texts) = join(load(), state::load_texts(bundles)).await;
            part.try_set(Some(loaded.map_err(drop).and_then(|draw| if texts { Ok(draw) } else { Err(()) })));
        });
    };
    start();
    state::use_bundles(bundles);
    let again = Callback::new(move |()| {
        part.set(None);
        start();
    });
    move || match part.get() {
        None => ().into_any(),
        Some(Ok(draw)) => untrack(|| draw(about)),
        Some(Err(())) => view! { <NotLoaded again /> }.into_any(),
    }
}

/// Reports that something could not be loaded, what is safe, and how to continue: by trying again, or on paper.
#[component]
pub fn NotLoaded(
    /// Tries again.
    again: Callback<()>,
) -> impl IntoView {
    view! {
        <Message kind="error" text=Signal::derive(tr(msg::PAGE_NOT_FETCHED)) />
        <p class="ways" data-not-loaded="">
            <button type="button" class="nl-button nl-button--primary" data-action="again" on:click=move |_| again.run(())>
                <Icon sprite="ui" name="arrow-clockwise" />
                <span>{tr(msg::TRY_AGAIN)}</span>
            </button>
            // From there a link leads back to the site; on a borrowed device it could be opened in another tab.
            {(!profile::is_borrowed())
                .then(|| {
                    view! {
                        <a class="nl-button nl-button--secondary" href=move || format!("vragen-{}-kort.html", language().code)>
                            <Icon sprite="ui" name="printer" />
                            <span>{tr(msg::TO_PAPER)}</span>
                        </a>
                    }
                })}
        </p>
    }
}
