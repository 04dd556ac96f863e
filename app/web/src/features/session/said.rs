//! Lines that were written down, each to be taken away.

use crate::{
    components::icon::Icon,
    i18n::{msg, t},
};
use leptos::prelude::*;
use mijn_verhaal_core::session::Remark;

/// The lines in their order.
#[component]
pub fn Said(
    /// What was said.
    #[prop(into)]
    lines: Signal<Vec<Remark>>,
    /// Takes one away: its place, and what stood there when it was asked.
    strike: Callback<(usize, Remark)>,
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
                    on:click=move |_| strike.run((at, remark.clone()))
                >
                    <Icon sprite="ui" name="x" />
                </button>
            </li>
        }
    };
    view! { <ul class="said">{move || lines.get().into_iter().enumerate().map(row).collect_view()}</ul> }
}
