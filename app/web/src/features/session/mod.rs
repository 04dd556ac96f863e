//! Sessions with a group around one tablet, a page for each step.
//!
//! *Invariant*: a ballot is in memory only, and only during its participant's turn; the counts of an open round are never shown.
//! *Boundary*: pages change the session through the methods of [`SessionStore`] alone.

mod bars;
mod end;
mod guide;
mod pass;
mod prepare;
mod remarks;
mod report;
mod results;
mod together;
mod turn;

use crate::{
    components::{link::link, messages::Message},
    i18n::{LANGUAGES, Language, dutch, msg, t, tr},
    state,
    store::{SaveStatus, SessionStore},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    route::{Route, Step},
    session::Session,
};

/// The reflection list of themes and opening questions for groups; also the name of the files of a session.
const GUIDE: &str = "klankbord";

/// The session on this tablet.
fn session() -> SessionStore {
    state::keep_alive(|| SessionStore::open(state::sheets()))
}

/// The page of a step, once the stored session is loaded.
#[component]
pub fn SessionPage(step: Step) -> impl IntoView {
    let store = session();
    view! {
        <Show when=move || store.is_ready()>
            <Show when=move || !state::navigation().alone.get()>
                <Steps current=step />
                <div class="messages">
                    <Show when=move || store.save_status.get() == SaveStatus::Failed>
                        <Message kind="warning" text=Signal::derive(tr(msg::SESSION_NOT_SAVED)) />
                    </Show>
                    <Show when=move || store.is_nearly_full()>
                        <Message kind="warning" text=Signal::derive(tr(msg::SESSION_NEARLY_FULL)) />
                    </Show>
                </div>
            </Show>
            {match step {
                Step::Prepare => view! { <prepare::Prepare /> }.into_any(),
                Step::Together => view! { <together::Together /> }.into_any(),
                Step::Pass => view! { <pass::Pass /> }.into_any(),
                Step::Results => view! { <results::ResultsPage /> }.into_any(),
                Step::Report => view! { <report::ReportPage /> }.into_any(),
                Step::End => view! { <end::End /> }.into_any(),
            }}
        </Show>
    }
}

/// Links to the steps of a session, in any order.
#[component]
fn Steps(current: Step) -> impl IntoView {
    view! {
        <nav class="steps noprint" aria-label=tr(msg::SESSION_STEPS)>
            <ol>
                {Step::ALL
                    .map(|step| {
                        view! {
                            <li>
                                <a {..link(Route::Session(step))} aria-current=(step == current).then_some("page")>
                                    {move || t(step_name(step))}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </nav>
    }
}

fn step_name(step: Step) -> &'static str {
    match step {
        Step::Prepare => msg::STEP_PREPARE,
        Step::Together => msg::STEP_TOGETHER,
        Step::Pass => msg::STEP_PASS,
        Step::Results => msg::STEP_RESULTS,
        Step::Report => msg::STEP_REPORT,
        Step::End => msg::STEP_END,
    }
}

/// The bar under a step, with links to the step before and the step after.
#[component]
fn StepNav(back: Step, #[prop(optional)] next: Option<Step>) -> impl IntoView {
    view! {
        <footer class="nav noprint">
            <a {..link(Route::Session(back))} class="nl-button nl-button--secondary btn-back" data-action="back">
                {move || t(step_name(back))}
            </a>
            {next.map(|next| {
                view! {
                    <a {..link(Route::Session(next))} class="nl-button nl-button--primary btn-next" data-action="next">
                        {move || t(step_name(next))}
                    </a>
                }
            })}
        </footer>
    }
}

/// The languages of a session in the order of the site; Dutch if none is chosen.
fn languages_of(session: &Session) -> Vec<&'static Language> {
    let is_chosen = |one: &&Language| session.plan.languages.iter().any(|code| code == one.code);
    let known: Vec<_> = LANGUAGES.iter().filter(is_chosen).collect();
    if known.is_empty() { vec![dutch()] } else { known }
}

/// The languages of the session on this tablet.
fn group_languages() -> Signal<Vec<&'static Language>> {
    let store = session();
    Signal::derive(move || store.session.with(languages_of))
}

/// A text in each of these languages, a paragraph each.
fn lines(languages: &[&'static Language], text: impl Fn(&'static Language) -> String) -> AnyView {
    languages
        .iter()
        .map(|language| view! { <p lang=language.code dir=language.direction>{text(language)}</p> })
        .collect_view()
        .into_any()
}
