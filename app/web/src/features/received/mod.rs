//! `#/o/`: receiving a summary that is handed over.
//!
//! *Invariant*: a received summary and the notes on it are in memory while this page is open, and stored nowhere.

mod desk;
mod notes;
mod scan;
mod unlock;
mod ways;

use crate::{
    components::{
        columns::Columns,
        document::{Reader, document},
        icon::Icon,
        in_languages::InLanguages,
        messages::Message,
        print_nav::PrintNav,
    },
    i18n::{Language, bundles, dutch, msg, t, t_with, tr},
    navigation,
    platform::{dom, files},
    store::{files as sheet_files, recordings},
};
use desk::{Desk, State, series};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    answers::file,
    handover::{CodeError, Received},
    route::Route,
};
use notes::Writing;
use std::sync::Arc;
use unlock::Unlock;
use ways::Ways;

/// The page. A code in the address is removed from it at once: it would stay in the browser's history.
#[component]
pub fn ReceivedPage(code: String) -> impl IntoView {
    let desk = Desk::new();
    if !code.is_empty() {
        navigation::replace_address(&Route::Received(String::new()).to_string());
        desk.receive(&code);
    }
    // A page that is left must not come back from the back/forward cache with a summary on it.
    let listener = window_event_listener(ev::pagehide, move |_| desk.clear());
    on_cleanup(move || {
        listener.remove();
        recordings::discard_detached();
        if !matches!(Route::parse(&navigation::fragment()), Route::Received(_)) {
            // The parts of a series that is not complete.
            desk::series().set(Default::default());
        }
    });
    Effect::new(move |_| {
        desk.state.track();
        dom::focus("#received-title");
    });
    let open = Memo::new(move |_| desk.state.with(|state| matches!(state, State::Open(_))));
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="received-title" tabindex="-1">{tr(msg::RECEIVED_TITLE)}</h1>
                {move || desk.error.get().map(|error| view! { <Message kind="error" text=Signal::derive(move || t(error_message(error))) /> })}
                <Show when=move || desk.is_closed.get()>
                    <Message kind="info" text=Signal::derive(tr(msg::RECEIVED_GONE)) />
                </Show>
                <Show when=move || desk.left_out.get() != 0>
                    <Message kind="warning" text=Signal::derive(move || t_with(msg::FILE_OPENED_PARTLY, &[("count", desk.left_out.get().into())])) />
                </Show>
                <Progress />
                {move || match desk.state.get() {
                    State::Waiting => view! { <Ways desk /> }.into_any(),
                    State::Locked(locked) => view! { <Unlock desk locked /> }.into_any(),
                    State::Open(_) => view! { <Guide /> }.into_any(),
                }}
            </div>
            {move || match desk.state.get() {
                State::Open(received) => Some(view! { <Opened desk received /> }),
                _ => None,
            }}
        </main>
        <PrintNav back=Route::Klantmanager back_name=msg::BACK disabled=Signal::derive(move || !open.get()) />
    }
}

/// The message id of an error.
fn error_message(error: CodeError) -> &'static str {
    match error {
        CodeError::TooLarge => msg::RECEIVED_TOO_LARGE,
        CodeError::Damaged(_) => msg::RECEIVED_DAMAGED,
        CodeError::Foreign => msg::RECEIVED_FOREIGN,
        CodeError::Newer => msg::RECEIVED_NEWER,
    }
}

/// How many codes of a series are received.
#[component]
fn Progress() -> impl IntoView {
    let series = series();
    move || {
        let (received, total) = series.with(|series| series.progress())?;
        let parts = series.with(|series| series.received().collect::<Vec<_>>());
        Some(view! {
            <div class="collected" role="status" data-progress="">
                <p>{t_with(msg::RECEIVED_PROGRESS, &[("there", received.into()), ("of", total.into())])}</p>
                <p class="collected__parts" aria-hidden="true">
                    {parts.into_iter().map(|is_received| view! { <span class:there=is_received></span> }).collect_view()}
                </p>
            </div>
        })
    }
}

/// How to use the summary in the conversation: to listen and ask further, not as a checklist.
#[component]
fn Guide() -> impl IntoView {
    let lines = [msg::RECEIVED_GUIDE_1, msg::RECEIVED_GUIDE_2, msg::RECEIVED_GUIDE_3, msg::RECEIVED_GUIDE_4];
    view! {
        <section class="listening" aria-labelledby="guide-title">
            <h2 class="nl-heading nl-heading--level-2" id="guide-title">{tr(msg::RECEIVED_GUIDE_TITLE)}</h2>
            <ul>{lines.map(|line| view! { <li>{tr(line)}</li> }).into_iter().collect_view()}</ul>
        </section>
    }
}

/// The summary with space for notes, and the buttons that save or close it.
#[component]
fn Opened(desk: Desk, received: Arc<Received>) -> impl IntoView {
    let own = Language::find(&received.language).unwrap_or(dutch());
    let shown = received.clone();
    let save = move |_| {
        // A summary holds the day it was made, without a time.
        let moment = format!("{}T00:00:00.000Z", received.shown.day().map(|day| day.to_string()).unwrap_or_default());
        let text = file::summary(&received.shown, own.code, &moment, &moment);
        sheet_files::save_sheet(files::name("samenvatting"), recordings::DETACHED.to_owned(), text, || ());
    };
    let close = move |_| {
        desk.clear();
        desk.is_closed.set(true);
    };
    view! {
        <InLanguages bundles=bundles::OF_RECEIVED languages=Signal::stored(vec![dutch(), own]) let:languages>
            {
                let columns = Columns::beside(languages[1]);
                let reader = Reader::Klantmanager {
                    old: shown.old.clone(),
                    notes: view! { <Writing columns notes=desk.notes /> }.into_any(),
                };
                document(columns, &shown.shown, reader)
            }
        </InLanguages>
        <section class="noprint afterwards">
            <p class="note">{tr(msg::RECEIVED_KEEP_WHAT)}</p>
            <p class="ways">
                <button type="button" class="nl-button nl-button--secondary" data-action="download" on:click=save>
                    <Icon sprite="ui" name="download-simple" />
                    <span>{tr(msg::RECEIVED_KEEP)}</span>
                </button>
                <button type="button" class="nl-button nl-button--primary" data-action="close" on:click=close>
                    <Icon sprite="ui" name="x" />
                    <span>{tr(msg::RECEIVED_CLOSE)}</span>
                </button>
            </p>
        </section>
    }
}
