//! Remarks and notes as a list, each with a button that removes it.

use crate::{
    components::icon::Icon,
    i18n::{msg, t},
};
use leptos::prelude::*;
use mijn_verhaal_core::session::Remark;

/// The list, in the order in which they were written.
#[component]
pub fn RemarkList(
    #[prop(into)] remarks: Signal<Vec<Remark>>,
    /// Removes one: its index, and the remark that was shown at it. Another tab may have changed the list meanwhile.
    remove: Callback<(usize, Remark)>,
) -> impl IntoView {
    let row = move |(at, remark): (usize, Remark)| {
        let (text, quote) = (remark.text.to_string(), remark.quote);
        let named = text.clone();
        view! {
            <li class="said__line" class:said__line--quote=quote>
                <span dir="auto">{text}</span>
                <button
                    type="button"
                    class="chip"
                    data-action="strike"
                    aria-label=move || format!("{}: {named}", t(msg::SESSION_REMOVE))
                    on:click=move |_| remove.run((at, remark.clone()))
                >
                    <Icon sprite="ui" name="x" />
                </button>
            </li>
        }
    };
    view! { <ul class="said">{move || remarks.get().into_iter().enumerate().map(row).collect_view()}</ul> }
}
