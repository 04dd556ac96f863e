//! Help in an emergency: one tap away on every page, never suggested because of an answer.

use crate::{
    components::icon::Icon,
    i18n::{msg, tr},
    navigation,
    platform::dom,
};
use leptos::prelude::*;

/// Where to find help: name and number, link, and message id of the explanation. Checked on 22 November 2026.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("112", "tel:112", msg::HELP_112),
    ("113", "tel:113", msg::HELP_113),
    ("Veilig Thuis 0800-2000", "tel:08002000", msg::HELP_VEILIG_THUIS),
    ("Huisarts", "", msg::HELP_HUISARTS),
    ("VluchtelingenWerk", "", msg::HELP_VLUCHTELINGENWERK),
    ("Juridisch Loket 0800-8020", "tel:08008020", msg::HELP_JURIDISCH_LOKET),
];

/// The page with help.
#[component]
pub fn Help() -> impl IntoView {
    Effect::new(|_| dom::focus("#help-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--text">
            <article class="text">
                <h1 class="nl-heading nl-heading--level-1" id="help-title" tabindex="-1">{tr(msg::HELP_TITLE)}</h1>
                <p>{tr(msg::HELP_INTRO)}</p>
                {NUMBERS
                    .iter()
                    .map(|(name, href, text)| {
                        let inside = view! {
                            <Icon sprite="ui" name=if href.is_empty() { "hand-heart" } else { "phone" } />
                            <span class="phone__text">
                                <b class="phone__number">
                                    <bdi dir="ltr" lang="nl">{*name}</bdi>
                                </b>
                                <span>{tr(text)}</span>
                            </span>
                        };
                        if href.is_empty() {
                            view! { <p class="phone phone--plain">{inside}</p> }.into_any()
                        } else {
                            view! { <a class="phone" href=*href>{inside}</a> }.into_any()
                        }
                    })
                    .collect_view()}
                <p class="why">{tr(msg::HELP_PRIVATE)}</p>
                <p>
                    <button type="button" class="nl-button nl-button--secondary" on:click=|_| navigation::back()>
                        {tr(msg::GO_BACK)}
                    </button>
                </p>
            </article>
        </main>
    }
}
