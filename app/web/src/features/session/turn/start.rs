//! The start screen: it is nobody's turn.

use super::{
    super::{group_languages, lines},
    state::{Outcome, TurnState},
};
use crate::{
    components::in_languages::InLanguages,
    i18n::{Language, bundles, msg, tr},
};
use leptos::prelude::*;

/// Whoever takes the tablet chooses a language and begins; the facilitator can take over.
#[component]
pub fn StartScreen(state: TurnState, to_facilitator: Callback<()>) -> impl IntoView {
    view! {
        <h1 class="vh" id="turn-title" tabindex="-1">{tr(msg::TURN_CHOOSE)}</h1>
        <InLanguages bundles=bundles::OF_SESSION languages=group_languages() let:languages>
            <PreviousOutcome state languages=languages.clone() />
            {languages
                .iter()
                .map(|one| {
                    let one = *one;
                    view! {
                        <button
                            type="button"
                            class="opt turn__begin"
                            lang=one.code
                            dir=one.direction
                            data-action="turn-begin"
                            value=one.code
                            on:click=move |_| state.begin(one)
                        >
                            <span class="opt__text">
                                <b>{one.name}</b>
                                <small>{one.say(msg::TURN_PROMISE)}</small>
                            </span>
                            <span class="turn__start">{one.say(msg::TURN_START)}</span>
                        </button>
                    }
                })
                .collect_view()}
        </InLanguages>
        <p class="turn__facilitator">
            <button type="button" class="quiet__link" data-action="facilitator" on:click=move |_| to_facilitator.run(())>
                {tr(msg::TURN_FACILITATOR)}
            </button>
        </p>
    }
}

/// Whether the answers of the previous participant count, or were dropped.
#[component]
fn PreviousOutcome(state: TurnState, languages: Vec<&'static Language>) -> impl IntoView {
    move || {
        let message = match state.last_outcome.get() {
            Outcome::None => return None,
            Outcome::Finished => msg::TURN_THANKS,
            Outcome::Withdrew => msg::TURN_WITHDRAWN,
        };
        let text = lines(&languages, |language| language.say(message));
        Some(
            view! { <div class="utrecht-alert utrecht-alert--info turn__left" role="status" data-left="">{text}</div> },
        )
    }
}
