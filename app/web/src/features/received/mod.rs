//! `#/o/`: receiving a summary that is handed over. It is in memory while this page is open, and nowhere else.

mod notes;
mod scan;
mod unlock;
mod ways;

use crate::{
    components::{
        document::{Reader, document},
        icon::Icon,
        in_languages::InLanguages,
        messages::Message,
        print_nav::PrintNav,
    },
    i18n::{Language, bundles, dutch, msg, t, t_with, tr},
    navigation,
    platform::{dom, files},
    state,
    store::{files as sheet_files, recordings},
};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    answers::file,
    handover::{self, Added, Code, CodeError, Damage, Locked, Received, Series, file::Incoming},
    questionnaire::intake,
    route::Route,
    summary::Disclosed,
};
use notes::{Notes, Writing};
use std::sync::Arc;
use unlock::Unlock;
use ways::Ways;

/// What there is on the page.
#[derive(Clone)]
enum State {
    /// Nothing yet.
    Waiting,
    /// A summary under a lock.
    Locked(Locked),
    /// A summary.
    Open(Arc<Received>),
}

/// A summary that comes in more than one code, as far as it is here; it outlives the page.
fn series() -> RwSignal<Series> {
    state::keep_alive(RwSignal::default)
}

/// The page's memory.
#[derive(Clone, Copy)]
struct Desk {
    state: RwSignal<State>,
    fault: RwSignal<Option<CodeError>>,
    /// How many answers of a file do not fit this version.
    left_out: RwSignal<usize>,
    gone: RwSignal<bool>,
    notes: Notes,
}

impl Desk {
    /// Takes what was scanned, opened or pasted. Returns whether there is nothing more to scan.
    fn take(self, text: &str) -> bool {
        self.fault.set(None);
        self.gone.set(false);
        self.left_out.set(0);
        let taken = match handover::file::read(text) {
            Ok(Incoming::Sheet(opened)) => {
                self.left_out.set(opened.left_out.len());
                let shown = Disclosed::of(&opened.sheet);
                self.show(Received { shown, old: Vec::new(), language: opened.language })
            }
            Ok(Incoming::Code(code)) => self.take_code(code),
            Err(error) => Err(error),
        };
        taken.unwrap_or_else(|error| {
            self.fault.set(Some(error));
            false
        })
    }

    fn take_code(self, code: Code) -> Result<bool, CodeError> {
        match code {
            Code::Open(bytes) => self.show(handover::read(&bytes)?),
            Code::Locked(locked) => {
                self.state.set(State::Locked(locked));
                Ok(true)
            }
            Code::Part(part) => match series().try_update(|series| series.add(part)).ok_or(Damage::Header)?? {
                Added::Waiting { .. } => Ok(false),
                Added::Whole(code) => self.take_code(code),
            },
        }
    }

    fn show(self, received: Received) -> Result<bool, CodeError> {
        if received.shown.list() != intake() {
            return Err(CodeError::Foreign);
        }
        self.notes.clear();
        self.state.set(State::Open(Arc::new(received)));
        Ok(true)
    }

    fn forget(self) {
        self.state.set(State::Waiting);
        self.left_out.set(0);
        self.notes.clear();
        series().set(Default::default());
        recordings::forget_lent();
    }
}

/// The page. A code in the address is taken out of it at once.
#[component]
pub fn ReceivedPage(code: String) -> impl IntoView {
    let desk = Desk {
        state: RwSignal::new(State::Waiting),
        fault: RwSignal::new(None),
        left_out: RwSignal::new(0),
        gone: RwSignal::new(false),
        notes: Notes::new(),
    };
    if !code.is_empty() {
        navigation::forget_address(&Route::Received(String::new()).to_string());
        desk.take(&code);
    }
    // Left for elsewhere, it must not come back from the browser's cache.
    let leaving = window_event_listener(ev::pagehide, move |_| desk.forget());
    on_cleanup(move || {
        leaving.remove();
        recordings::forget_lent();
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
                {move || desk.fault.get().map(|error| view! { <Message kind="error" text=Signal::derive(move || t(error_message(error))) /> })}
                <Show when=move || desk.gone.get()>
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

/// What is wrong with a code, as the message that says it.
fn error_message(error: CodeError) -> &'static str {
    match error {
        CodeError::TooLarge => msg::RECEIVED_TOO_LARGE,
        CodeError::Damaged(_) => msg::RECEIVED_DAMAGED,
        CodeError::Foreign => msg::RECEIVED_FOREIGN,
        CodeError::Newer => msg::RECEIVED_NEWER,
    }
}

/// How many codes of a series are there.
#[component]
fn Progress() -> impl IntoView {
    let series = series();
    move || {
        let (there, of) = series.with(|series| series.progress())?;
        let filled = series.with(|series| series.received().collect::<Vec<_>>());
        Some(view! {
            <div class="collected" role="status" data-progress="">
                <p>{t_with(msg::RECEIVED_PROGRESS, &[("there", there.into()), ("of", of.into())])}</p>
                <p class="collected__parts" aria-hidden="true">
                    {filled.into_iter().map(|there| view! { <span class:there=there></span> }).collect_view()}
                </p>
            </div>
        })
    }
}

/// How to use it: listen, ask on, tick nothing off.
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

/// The summary, with room to write, and the ways to keep it or be rid of it.
#[component]
fn Opened(desk: Desk, received: Arc<Received>) -> impl IntoView {
    let own = Language::find(&received.language).unwrap_or(dutch());
    let shown = received.clone();
    let keep = move |_| {
        // The day is all a summary knows of when it was made.
        let moment = format!("{}T00:00:00.000Z", received.shown.day().map(|day| day.to_string()).unwrap_or_default());
        let sheet = received.shown.to_sheet(&moment, &moment);
        let text = file::download(&sheet, own.code);
        sheet_files::save_sheet(files::name("samenvatting"), recordings::LENT.to_owned(), text, || ());
    };
    let close = move |_| {
        desk.forget();
        desk.gone.set(true);
    };
    view! {
        <InLanguages bundles=bundles::OF_RECEIVED languages=Signal::stored(vec![dutch(), own]) let:languages>
            {
                let columns = crate::components::columns::Columns::beside(languages[1]);
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
                <button type="button" class="nl-button nl-button--secondary" data-action="download" on:click=keep>
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
