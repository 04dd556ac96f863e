//! The page of the summary: which sensitive answers it includes, the ways to hand it over, and the document.
//!
//! *Boundary*: the ways to hand it over are passed in by `parts.rs`: features do not import each other.

use crate::{
    components::{document::Document, icon::Icon, print_nav::PrintNav, read_aloud::ReadAloud},
    i18n::{bundles, dutch, language, load_all, msg, names, t, tr},
    platform::dom,
    settings, state,
};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{INTAKE, Question, QuestionId, intake},
    route::Route,
    summary::choosable,
    sync::SheetChange,
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

/// The sensitive answers: left out of the summary until the person includes them, one by one or all. Never printed.
#[component]
fn Sensitive() -> impl IntoView {
    let answers = state::sheets().of(intake());
    let choices = Memo::new(move |_| {
        answers.sheet.with(|sheet| {
            choosable(sheet).into_iter().map(|question| (question.id, sheet.is_shared(question.id))).collect::<Vec<_>>()
        })
    });
    let question = move |id: QuestionId| answers.sheet.with_untracked(|sheet| sheet.list().question(id));
    let shared = move |question: &Question| answers.sheet.with(|sheet| sheet.is_shared(question.id));
    let all = move || choices.with(|choices| choices.iter().all(|(_, shared)| *shared));
    let toggle_all = move |_| {
        let on = !untrack(all);
        let list = answers.sheet.with_untracked(Sheet::list);
        let questions: Vec<_> = choices.get_untracked().iter().filter_map(|(id, _)| list.question(id)).collect();
        questions.into_iter().for_each(|question| answers.change(SheetChange::Share(question, on)));
    };
    view! {
        <Show when=move || choices.with(|choices| !choices.is_empty())>
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
                <For each=move || choices.get() key=|choice| choice.0 let:choice>
                    {question(choice.0)
                        .map(|question| {
                            view! {
                                <button
                                    type="button"
                                    class="include"
                                    data-action="include-sensitive"
                                    value=question.id.as_str()
                                    aria-pressed=move || shared(question).to_string()
                                    on:click=move |_| {
                                        let on = !untrack(|| shared(question));
                                        answers.change(SheetChange::Share(question, on));
                                    }
                                >
                                    <span class="tick" aria-hidden="true"></span>
                                    <span data-say=names::question(question)>{move || language().label(question)}</span>
                                </button>
                            }
                        })}
                </For>
            </section>
        </Show>
    }
}
