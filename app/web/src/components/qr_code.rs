//! A QR code on screen and on paper.

use crate::i18n::tr;
use leptos::prelude::*;
use mijn_verhaal_core::qr::Code;

/// A QR code, black on white on any background.
#[component]
pub fn QrCode(
    /// The code.
    code: Code,
    /// The message of its accessible name.
    label: &'static str,
) -> impl IntoView {
    let side = code.side();
    view! {
        <svg
            class="qr"
            viewBox=format!("0 0 {side} {side}")
            role="img"
            aria-label=tr(label)
            shape-rendering="crispEdges"
            data-qr=""
            data-version=code.version().to_string()
            data-correction=code.correction().to_string()
        >
            <rect width=side.to_string() height=side.to_string() fill="#fff"></rect>
            <path d=code.path() fill="#000"></path>
        </svg>
    }
}
