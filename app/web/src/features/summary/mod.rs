//! The page of the summary: which sensitive answers it includes, the ways to hand it over, and the document.
//!
//! *Boundary*: the ways to hand it over are passed in by `parts.rs`: features do not import each other.

use crate::{
    components::{document::Document, icon::Icon, print_nav::PrintNav, read_aloud::ReadAloud, rows::answer_text},
    i18n::{bundles, dutch, language, load_all, msg, names, t, t_with, tr},
    platform::dom,
    settings, state,
};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    questionnaire::{INTAKE, QuestionId, intake},
    route::Route,
    summary::{Choosable, Row, choosable},
    sync::SheetChange,
    walk,
};
use wasm_bindgen_futures::spawn_local;

/// The page. The document waits for the Dutch texts, since the klantmanager reads it in Dutch.
#[component]
pub fn SummaryPage(
    /// The ways to hand it over.
    handover: fn() -> AnyView,
) -> impl IntoView {
    let dutch_loaded = RwSignal::new(None::<bool>);
    spawn_local(async move { dutch_loaded.set(Some(load_all(&[dutch()], bundles::OF_SUMMARY).await)) });
    let printed = window_event_listener(ev::afterprint, |_| {
        state::sheets().of(intake()).sheet.with_untracked(settings::record_copy)
    });
    on_cleanup(move || printed.remove());
    Effect::new(move |_| {
        if dutch_loaded.get().is_some() {
            dom::focus("#summary-title");
        }
    });
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="summary-title" tabindex="-1" data-say=msg::SUMMARY_TITLE>{tr(msg::SUMMARY_TITLE)}</h1>
                <ReadAloud />
                <p class="why" data-say=msg::SUMMARY_INTRO>{tr(msg::SUMMARY_INTRO)}</p>
                <Sensitive />
                {handover()}
            </div>
            {move || match dutch_loaded.get() {
                Some(true) => view! { <Document /> }.into_any(),
                Some(false) => {
                    view! {
                        <div class="utrecht-alert utrecht-alert--error" role="alert">
                            <Icon sprite="ui" name="warning" />
                            <p>{t(msg::SUMMARY_NOT_FETCHED)}</p>
                        </div>
                    }
                        .into_any()
                }
                None => ().into_any(),
            }}
        </main>
        <PrintNav back=Route::Overview(INTAKE) back_name=msg::OVERVIEW />
    }
}

/// The sensitive answers: left out of the summary, and of all that is made from it, until the person includes them, one by one or all. Each is
/// shown here as it would be there, with what is withheld along with it. Never printed.
#[component]
fn Sensitive() -> impl IntoView {
    let answers = state::sheets().of(intake());
    let choices = Memo::new(move |_| answers.sheet.with(choosable));
    let ids =
        Memo::new(move |_| choices.with(|choices| choices.iter().map(|one| one.row.question.id).collect::<Vec<_>>()));
    let all = move || choices.with(|choices| choices.iter().all(|one| one.is_shared));
    let toggle_all = move |_| {
        let on = !untrack(all);
        let questions = answers.sheet.with_untracked(walk::relevant);
        questions.into_iter().for_each(|question| answers.change(SheetChange::Share(question, on)));
    };
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <section class="sensitive" aria-labelledby="sensitive-title">
                <h2 class="nl-heading nl-heading--level-2" id="sensitive-title">
                    <Icon sprite="ui" name="lock-simple" />
                    <span data-say=msg::SENSITIVE_TITLE>{tr(msg::SENSITIVE_TITLE)}</span>
                </h2>
                <p data-say=msg::SENSITIVE_TEXT>{tr(msg::SENSITIVE_TEXT)}</p>
                <button
                    type="button"
                    class="include include--all"
                    data-action="include-sensitive"
                    value="all"
                    aria-pressed=move || all().to_string()
                    on:click=toggle_all
                >
                    <span class="tick" aria-hidden="true"></span>
                    <span data-say=msg::SENSITIVE_ALL>{tr(msg::SENSITIVE_ALL)}</span>
                </button>
                <For each=move || ids.get() key=|id| *id let:id>
                    <SensitiveChoice id choices />
                </For>
            </section>
        </Show>
    }
}

/// One of them: its question, the answer, and what is withheld with it.
#[component]
fn SensitiveChoice(id: QuestionId, choices: Memo<Vec<Choosable>>) -> impl IntoView {
    let answers = state::sheets().of(intake());
    let choice = Memo::new(move |_| choices.with(|all| all.iter().find(|one| one.row.question.id == id).cloned()));
    let is_shared = move || choice.with(|one| one.as_ref().is_some_and(|one| one.is_shared));
    let question = intake().question(id)?;
    let answer = move || {
        let row = choice.get()?.row;
        Some((
            row.answer.map(
                |answer| view! { <span class="include__answer">{answer_text(language(), question, &answer)}</span> },
            ),
            row.marked.then(|| view! { <span class="include__answer">{t(msg::DISCUSS)}</span> }),
        ))
    };
    let along = move || {
        let along = choice.get()?.along;
        let name = |row: &Row| {
            let label = language().label(row.question);
            if row.marked { format!("{label} ({})", t(msg::DISCUSS)) } else { label }
        };
        let what = along.iter().map(name).collect::<Vec<_>>().join(" · ");
        (!what.is_empty()).then(|| {
            view! { <p class="include__along" data-along=id.as_str()>{t_with(msg::SENSITIVE_ALONG, &[("what", what.into())])}</p> }
        })
    };
    Some(view! {
        <div class="sensitive__one">
            <button
                type="button"
                class="include"
                data-action="include-sensitive"
                value=id.as_str()
                aria-pressed=move || is_shared().to_string()
                on:click=move |_| {
                    let on = !untrack(is_shared);
                    answers.change(SheetChange::Share(question, on));
                }
            >
                <span class="tick" aria-hidden="true"></span>
                <span class="include__what">
                    <span data-say=names::question(question)>{move || language().label(question)}</span>
                    {answer}
                </span>
            </button>
            {along}
        </div>
    })
}
