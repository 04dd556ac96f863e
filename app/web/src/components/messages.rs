//! The notices above every page: what happened to a person's answers, what is safe, what they can do.

use super::{
    confirm::{close_dialog, open_dialog},
    icon::Icon,
};
use crate::{
    i18n::{msg, t_with, tr},
    navigation,
    platform::{
        agent::{self, OpenedIn},
        service_worker::{self, Offline},
    },
    profile, state,
    store::SaveStatus,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};

/// The current notices.
#[component]
pub fn Messages() -> impl IntoView {
    let notices = state::notices();
    let route = state::navigation().route;
    let on_overview = move || route.with(|route| *route == Route::Overview(INTAKE));
    let unsaved = move || state::sheet_on_page().save_status.get() == SaveStatus::Failed;
    view! {
        <div class="messages">
            {profile::is_borrowed().then(|| view! { <Borrowed /> })}
            <Show when=move || notices.is_private.get() == Some(true) && on_overview()>
                <Message kind="warning" text=Signal::derive(tr(msg::PRIVATE_WINDOW)) />
            </Show>
            <Show when=unsaved>
                <Message kind="warning" text=Signal::derive(tr(msg::NOT_SAVED)) />
            </Show>
            <Show when=move || state::sheet_on_page().is_merged()>
                <Message kind="info" text=Signal::derive(tr(msg::JOINED)) />
            </Show>
            <Show when=move || state::sheets().is_set_aside()>
                <Message kind="warning" text=Signal::derive(tr(msg::FOUND_UNREADABLE)) />
            </Show>
            <Show when=move || state::sheets().is_newer()>
                <Message kind="warning" text=Signal::derive(tr(msg::FOUND_NEWER)) />
            </Show>
            <Show when=move || state::sheets().is_locked() && !state::navigation().gate.get()>
                <Message kind="warning" text=Signal::derive(tr(msg::FOUND_DAMAGED)) />
            </Show>
            <OfflineState />
            {move || {
                notices
                    .not_loaded
                    .get()
                    .map(|language| {
                        let text = Signal::derive(move || {
                            t_with(msg::LANGUAGE_NOT_FETCHED, &[("language", language.name.into())])
                        });
                        view! { <Message kind="warning" text /> }
                    })
            }}
        </div>
    }
}

/// The notice on a borrowed device: what that means, a button to end it, and the question of the idle timer.
#[component]
fn Borrowed() -> impl IntoView {
    let idle = state::notices().idle;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if idle.get() {
            open_dialog(dialog);
        }
    });
    let stay = move |_| {
        idle.set(false);
        navigation::reset_idle_timer();
    };
    let end = || {
        view! {
            <button type="button" class="nl-button nl-button--secondary" data-action="end" on:click=|_| navigation::end_borrowed()>
                {tr(msg::SHARED_END)}
            </button>
        }
    };
    view! {
        <div class="borrowed">
            <p>
                <Icon sprite="ui" name="eye-slash" />
                {tr(msg::SHARED_NOW)}
            </p>
            {end()}
        </div>
        <dialog node_ref=dialog class="dialog" aria-labelledby="idle-title" on:close=stay>
            <h2 class="nl-heading nl-heading--level-2" id="idle-title">{tr(msg::IDLE_TITLE)}</h2>
            <p>{tr(msg::IDLE_TEXT)}</p>
            <div class="dialog__actions">
                <button autofocus type="button" class="nl-button nl-button--primary" data-action="stay" on:click=move |_| close_dialog(dialog)>
                    {tr(msg::IDLE_STAY)}
                </button>
                {end()}
            </div>
        </dialog>
    }
}

/// Offline availability and new versions, where no question is open; and a warning where the storage is separate from the browser's.
#[component]
fn OfflineState() -> impl IntoView {
    let (navigation, notices) = (state::navigation(), state::notices());
    let opened_in = agent::opened_in();
    let on_overview = move || navigation.route.with(|route| *route == Route::Overview(INTAKE));
    let on_question = move || navigation.route.with(|route| matches!(route, Route::Question(_)));
    let button = |action: &'static str, id: &'static str, act: fn()| {
        view! {
            <p>
                <button type="button" class="nl-button nl-button--secondary" data-action=action on:click=move |_| act()>
                    {tr(id)}
                </button>
            </p>
        }
    };
    let message = |kind: &'static str, id: &'static str| view! { <Message kind text=Signal::derive(tr(id)) /> };
    view! {
        {move || match notices.offline.get() {
            Offline::Waiting if !on_question() => {
                (message("info", msg::UPDATE_READY), button("update", msg::UPDATE_NOW, service_worker::update)).into_any()
            }
            Offline::Failed if on_overview() => message("warning", msg::OFFLINE_FAILED).into_any(),
            Offline::Part if on_overview() => {
                (message("info", msg::OFFLINE_PART), button("offline-all", msg::OFFLINE_ALL, service_worker::fetch_all)).into_any()
            }
            _ => ().into_any(),
        }}
        {move || match opened_in {
            OpenedIn::App if on_overview() => message("warning", msg::IN_APP).into_any(),
            OpenedIn::HomeScreen if on_overview() && state::sheets().with_answers().is_empty() => message("info", msg::HOME_SCREEN).into_any(),
            _ => ().into_any(),
        }}
    }
}

/// A message with its icon: `info`, `warning` or `error`. Screen readers announce errors at once.
#[component]
pub fn Message(kind: &'static str, text: Signal<String>) -> impl IntoView {
    let role = if kind == "error" { "alert" } else { "status" };
    let name = if kind == "info" { "info" } else { "warning" };
    view! {
        <div class=format!("utrecht-alert utrecht-alert--{kind}") role=role>
            <Icon sprite="ui" name />
            <p>{text}</p>
        </div>
    }
}
