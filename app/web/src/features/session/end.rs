//! `#/klankbord/einde`: deletes the session from the tablet, and shows what is left of it.

use super::{StepNav, report::Downloads, session};
use crate::{
    components::{
        confirm::{Confirm, open_dialog},
        icon::Icon,
        link::link,
        messages::Message,
    },
    i18n::{msg, t, t_with, tr},
    platform::dom,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    route::{Route, Step},
    session::Session,
};
use wasm_bindgen_futures::spawn_local;

/// How much of a session is in memory.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Contents {
    questions: usize,
    people: usize,
    lines: usize,
}

impl Contents {
    fn of(session: &Session) -> Self {
        Self {
            questions: session.plan.questions().count(),
            people: session.ballots() as usize,
            lines: session.note_count(),
        }
    }

    fn all(self) -> usize {
        self.questions + self.people + self.lines
    }
}

/// The result of wiping.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wiped {
    /// The number of records left, as read from the store afterwards.
    Left(usize),
    Failed,
}

/// The page.
#[component]
pub fn End() -> impl IntoView {
    let store = session();
    let contents = Memo::new(move |_| store.session.with(Contents::of));
    let wiped = RwSignal::new(None::<Wiped>);
    let dialog = NodeRef::<html::Dialog>::new();
    let wipe = Callback::new(move |()| {
        spawn_local(async move {
            let left = match store.wipe().await {
                Ok(()) => store.records().await,
                Err(error) => Err(error),
            };
            wiped.set(Some(left.map_or(Wiped::Failed, Wiped::Left)));
            dom::focus("#end-left");
        });
    });
    let item = |id: &'static str, count: usize| view! { <li>{move || t_with(id, &[("n", count.into())])}</li> };
    Effect::new(|_| dom::focus("#end-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="end-title" tabindex="-1">{tr(msg::END_TITLE)}</h1>
            {move || match wiped.get() {
                Some(Wiped::Left(records)) => view! { <Left records page=contents.get().all() /> }.into_any(),
                failed => {
                    view! {
                        <p class="why">{tr(msg::END_INTRO)}</p>
                        {failed.map(|_| view! { <Message kind="error" text=Signal::derive(tr(msg::END_FAILED)) /> })}
                        <Downloads article=None />
                        <p>
                            <a {..link(Route::Session(Step::Report))} class="quiet__link">{tr(msg::REPORT_TITLE)}</a>
                        </p>
                        <h2 class="nl-heading nl-heading--level-2">{tr(msg::END_HERE)}</h2>
                        <ul data-here="">
                            {move || {
                                let Contents { questions, people, lines } = contents.get();
                                (item(msg::END_QUESTIONS, questions), item(msg::END_PEOPLE, people), item(msg::END_LINES, lines))
                            }}
                        </ul>
                        <button type="button" class="nl-button nl-button--primary btn-wide" data-action="wipe" on:click=move |_| open_dialog(dialog)>
                            <Icon sprite="ui" name="trash" />
                            <span>{tr(msg::END_WIPE)}</span>
                        </button>
                    }
                        .into_any()
                }
            }}
            <Confirm
                dialog
                id="wipe-title"
                title=Signal::derive(tr(msg::END_WIPE_TITLE))
                text=Signal::derive(move || {
                    let unsaved = if store.is_downloaded() { String::new() } else { format!("{} ", t(msg::END_WIPE_UNSAVED)) };
                    format!("{unsaved}{}", t(msg::END_WIPE_TEXT))
                })
                cancel=Signal::derive(tr(msg::CANCEL))
                confirm=Signal::derive(tr(msg::END_WIPE_CONFIRM))
                action="wipe-confirm"
                act=wipe
            />
        </main>
        <StepNav back=Step::Report />
    }
}

/// What is left, counted in the store and in memory.
#[component]
fn Left(records: usize, page: usize) -> impl IntoView {
    view! {
        <section data-left=(records + page).to_string()>
            <h2 class="nl-heading nl-heading--level-2" id="end-left" tabindex="-1">{tr(msg::END_LEFT)}</h2>
            <ul>
                <li>{move || t_with(msg::END_LEFT_STORE, &[("n", records.into())])}</li>
                <li>{move || t_with(msg::END_LEFT_PAGE, &[("n", page.into())])}</li>
            </ul>
            {if records + page == 0 {
                view! { <Message kind="info" text=Signal::derive(tr(msg::END_NOTHING)) /> }
            } else {
                view! { <Message kind="error" text=Signal::derive(tr(msg::END_FAILED)) /> }
            }}
            <p class="note">{tr(msg::END_DOWNLOADS)}" "{tr(msg::END_OTHERS)}</p>
            <p>
                <a {..link(Route::Session(Step::Prepare))} class="quiet__link">{tr(msg::END_NEW)}</a>
            </p>
        </section>
    }
}
