//! The bar at the top: overview, save state, languages and help, in the same places on every screen.

use super::{
    confirm::{close_dialog, open_dialog},
    icon::Icon,
    link::{changing_link, link, skip_link},
};
use crate::{
    i18n::{LANGUAGES, language, msg, t, tr},
    platform::dom,
    state,
    store::SaveStatus,
};
use leptos::{ev, html, prelude::*};
use mijn_verhaal_core::{questionnaire::intake, route::Route};

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let navigation = state::navigation();
    view! {
        <header class="bar">
            <a {..skip_link()} class="nl-skip-link" on:click=skip>
                {tr(msg::SKIP_TO_CONTENT)}
            </a>
            <a {..changing_link(move || parent(&navigation.route.get()))} class="chip" data-action="overview">
                <Icon sprite="ui" name="list-checks" />
                <span class="chip__text">{tr(msg::OVERVIEW)}</span>
            </a>
            <span class="grow"></span>
            <SaveState />
            <div class="langs" role="group" aria-label=tr(msg::LANGUAGE)>
                {LANGUAGES
                    .iter()
                    .map(|choice| {
                        view! {
                            <button
                                type="button"
                                class="chip chip--lang"
                                data-action=format!("lang-{}", choice.code)
                                aria-pressed=move || (language() == choice).to_string()
                                aria-label=choice.name
                                lang=choice.code
                                dir=choice.direction
                                on:click=move |_| state::switch_language(choice)
                            >
                                <span class="lang__short">{choice.short}</span>
                                <span class="lang__full">{choice.name}</span>
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <a {..link(Route::Help)} class="chip chip--help">
                <Icon sprite="ui" name="lifebuoy" />
                <span class="chip__text">{tr(msg::HELP)}</span>
            </a>
            <Hide />
        </header>
    }
}

/// Where "overview" leads: to the overview of the current list, and from there to that of all lists of its kind.
fn parent(route: &Route) -> Route {
    match (route, route.list()) {
        (Route::Reflection, _) => Route::Reflection,
        (Route::Overview(_), Some(list)) if list.reflection.is_some() => Route::Reflection,
        (_, list) => Route::Overview(list.unwrap_or(intake()).id),
    }
}

/// Only moves the focus: following the fragment of the skip link would leave the current route.
fn skip(event: ev::MouseEvent) {
    event.prevent_default();
    dom::focus("#main");
}

/// Covers the screen at once and stops all sound; and uncovers it.
#[component]
fn Hide() -> impl IntoView {
    let cover = NodeRef::<html::Dialog>::new();
    let title = StoredValue::new(String::new());
    let covered = state::navigation().covered;
    let hide = move |_| {
        covered.set(true);
        title.set_value(document().title());
        document().set_title("\u{2014}");
        open_dialog(cover);
    };
    view! {
        <button type="button" class="chip chip--help" data-action="hide" aria-label=tr(msg::HIDE) on:click=hide>
            <Icon sprite="ui" name="eye-slash" />
        </button>
        <dialog node_ref=cover class="cover" aria-label=tr(msg::SHOW_AGAIN) on:close=move |_| {
                covered.set(false);
                document().set_title(&title.get_value());
            }>
            <button type="button" class="chip" data-action="show" aria-label=tr(msg::SHOW_AGAIN) on:click=move |_| close_dialog(cover)>
                <Icon sprite="ui" name="eye" />
            </button>
        </dialog>
    }
}

#[component]
fn SaveState() -> impl IntoView {
    let navigation = state::navigation();
    let is_private = state::notices().is_private;
    let shown = move || match state::save_status() {
        SaveStatus::Saved if is_private.get() == Some(true) => ("never", "eye-slash", msg::SAVED_MEMORY),
        SaveStatus::Saved if is_private.get() == Some(false) => ("yes", "check", msg::SAVED_YES),
        // Until it is known whether this is a private window, nothing is said to stay.
        SaveStatus::Saved => ("pending", "dots-three", msg::SAVED_PENDING),
        SaveStatus::Pending => ("pending", "dots-three", msg::SAVED_PENDING),
        SaveStatus::Failed | SaveStatus::Newer => ("no", "warning", msg::SAVED_NO),
        SaveStatus::Locked => ("no", "lock-simple", msg::SAVED_NO),
        SaveStatus::MemoryOnly => ("never", "eye-slash", msg::SAVED_MEMORY),
    };
    view! {
        // While somebody else's summary is shown, nothing is saved.
        <Show when=move || !navigation.route.with(|route| matches!(route, Route::Received(_)))>
            <span class="saved" role="status" data-saved=move || shown().0>
                {move || view! { <Icon sprite="ui" name=shown().1 /> }}
                <span class="saved__text">{move || t(shown().2)}</span>
            </span>
        </Show>
    }
}
