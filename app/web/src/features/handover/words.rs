//! The longer texts that the person typed: each is in the summary unless it is left out here.

use crate::{
    components::shown::shown,
    i18n::{language, msg, tr},
};
use leptos::prelude::*;
use mijn_verhaal_core::questionnaire::intake;

/// The texts, each switched on or off.
#[component]
pub fn WordChoices() -> impl IntoView {
    let shown = shown();
    let ids = Memo::new(move |_| shown.long_words());
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <div class="handover__choose" role="group" aria-label=tr(msg::HANDOVER_WORDS_TITLE)>
                <h3 class="nl-heading nl-heading--level-3">{tr(msg::HANDOVER_WORDS_TITLE)}</h3>
                <p>{tr(msg::HANDOVER_WORDS_TEXT)}</p>
                <For each=move || ids.get() key=|id| *id let:id>
                    {intake()
                        .question(id)
                        .map(|question| {
                            view! {
                                <button
                                    type="button"
                                    class="include"
                                    data-action="share-words"
                                    value=question.id.as_str()
                                    aria-pressed=move || shown.includes_words(question).to_string()
                                    on:click=move |_| shown.flip_words(question)
                                >
                                    <span class="tick" aria-hidden="true"></span>
                                    <span>{move || language().label(question)}</span>
                                </button>
                            }
                        })}
                </For>
            </div>
        </Show>
    }
}
