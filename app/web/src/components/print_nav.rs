//! The navigation under a printable page: back, and print.

use super::{icon::Icon, link::link};
use crate::{
    i18n::{msg, tr},
    platform::share,
};
use leptos::prelude::*;
use mijn_verhaal_core::route::Route;

/// The navigation.
#[component]
pub fn PrintNav(
    /// Where back leads.
    back: Route,
    /// The message on the link back.
    back_name: &'static str,
    /// The message on the button.
    #[prop(default = msg::PRINT)]
    name: &'static str,
    /// Whether there is nothing to print yet.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <footer class="nav noprint">
            <a {..link(back)} class="nl-button nl-button--secondary btn-back" data-action="back">
                {tr(back_name)}
            </a>
            <button
                type="button"
                class="nl-button nl-button--primary btn-next"
                data-action="print"
                disabled=disabled
                on:click=|_| share::print()
            >
                <Icon sprite="ui" name="printer" />
                <span>{tr(name)}</span>
            </button>
        </footer>
    }
}
