//! The mirror on the page of a question: what the other side is asked, folded.

use crate::components::link::link;
use crate::i18n::{language, msg, t};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::{List, Question, Role},
    reflection::looking_back,
    route::Route,
};

/// The questions that look back at this one; nothing if there are none.
#[component]
pub fn LookingBack(question: &'static Question) -> impl IntoView {
    let back: Vec<_> = looking_back(question).collect();
    let other = back.first()?.list();
    Some(view! {
        <details class="help mirror">
            <summary data-action="mirror">{move || t(other_side(other))}</summary>
            <ul>
                {back
                    .into_iter()
                    .map(|question| {
                        view! {
                            <li>
                                <a {..link(Route::question(question))}>{move || language().question(question)}</a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </details>
    })
}

/// The message id of the name of a mirror with the questions of this list.
pub fn other_side(list: &'static List) -> &'static str {
    if list.is_for(Role::Inburgeraar) { msg::MIRROR_INBURGERAARS } else { msg::MIRROR_PROFESSIONALS }
}
