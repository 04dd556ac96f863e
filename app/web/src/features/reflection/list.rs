//! The overview of a reflection list: its questions with their answers, its mirror, and the actions on the answers.

use super::lists::time;
use crate::{
    components::{icon::Icon, link::link},
    i18n::{language, msg, progress_text, self_view_name, t, tr},
    navigation,
    platform::dom,
    state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Sheet},
    questionnaire::{List, Question},
    reflection::looking_back,
    route::Route,
    walk,
};

/// The page of a list.
#[component]
pub fn ReflectionList(
    list: &'static List,
    /// The actions on the answers: saving a copy, opening one, erasing.
    files: fn(&'static List) -> AnyView,
) -> impl IntoView {
    let answers = state::sheets().of(list);
    Effect::new(|_| dom::focus("#list-title"));
    let begun = Memo::new(move |_| answers.sheet.with(|sheet| !sheet.is_empty()));
    let progress = Memo::new(move |_| answers.sheet.with(walk::progress_in_all));
    let progress_label = move || progress_text(progress.get());
    let go_on = move |_| {
        let open = answers.sheet.with_untracked(walk::first_open).or_else(|| list.questions().next());
        if let Some(question) = open {
            navigation::go(&Route::question(question).to_string());
        }
    };
    let is_done = move || begun.get() && progress.get().is_done();
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="list-title" tabindex="-1">{move || language().list(list)}</h1>
            <p class="why">{move || language().list_part(list, "about")}</p>
            <p class="step">
                {move || language().list_part(list, "for")}" "<span class="list__time">{move || time(list)}</span>
                <Show when=move || begun.get()>" · "{progress_label}</Show>
            </p>
            <QuestionRows list />
            <Show when=move || begun.get()>
                <Mirror list />
                <button type="button" class="nl-button nl-button--secondary btn-wide" data-action="finish" on:click=move |_| state::finish(list)>
                    <Icon sprite="ui" name="file-text" />
                    <span>{tr(msg::TO_OWN_PAGE)}</span>
                </button>
            </Show>
            <Show when=move || begun.get() || list.mirror().is_some_and(|mirror| !state::sheets().of(mirror).sheet.with(Sheet::is_empty))>
                <ToComparison list />
            </Show>
            {files(list)}
        </main>
        <footer class="nav">
            <a {..link(Route::Reflection)} class="nl-button nl-button--secondary btn-back" data-action="back">
                {tr(msg::LISTS_ALL)}
            </a>
            <Show
                when=is_done
                fallback=move || {
                    view! {
                        <button type="button" class="nl-button nl-button--primary btn-next" data-action="next" on:click=go_on>
                            {move || if begun.get() { t(msg::GO_ON) } else { t(msg::BEGIN) }}
                        </button>
                    }
                }
            >
                <button type="button" class="nl-button nl-button--primary btn-next" data-action="next" on:click=move |_| state::finish(list)>
                    {tr(msg::TO_OWN_PAGE)}
                </button>
            </Show>
        </footer>
    }
}

/// The questions under their headings, each with its answer.
#[component]
fn QuestionRows(list: &'static List) -> impl IntoView {
    list.parts()
        .map(|part| {
            let rows = part.iter().map(|question| view! { <QuestionRow question /> }).collect_view();
            let heading = part.first().filter(|first| first.heading.is_some()).map(|first| {
                view! { <h2 class="nl-heading nl-heading--level-2">{move || language().heading(first)}</h2> }
            });
            view! {
                {heading}
                <ol class="rows">{rows}</ol>
            }
        })
        .collect_view()
}

#[component]
fn QuestionRow(question: &'static Question) -> impl IntoView {
    let sheet = state::sheets().of(question.list()).sheet;
    let answer = Memo::new(move |_| sheet.with(|sheet| sheet.answer(question.id).cloned()));
    let marked = Memo::new(move |_| sheet.with(|sheet| sheet.is_marked(question.id)));
    let answer_label = move || {
        answer.with(|answer| match answer.as_ref()? {
            Answer::RatherNot => Some(t(msg::RATHER_NOT)),
            Answer::DontKnow => Some(t(msg::DONT_KNOW)),
            Answer::Skipped => None,
            given @ Answer::Given(_) => {
                Some(given.option().map_or_else(|| t(msg::WRITTEN), |step| self_view_name(language(), &step)))
            }
        })
    };
    view! {
        <li>
            <a {..link(Route::question(question))} class="row">
                <span class="row__n" aria-hidden="true">{question.name()}</span>
                <span class="row__text">
                    {move || language().question(question)}
                    <small class="row__said">
                        {answer_label}
                        <Show when=move || marked.get()>
                            <span class="row__mark"><Icon sprite="ui" name="chat-circle-dots" />{tr(msg::DISCUSS)}</span>
                        </Show>
                    </small>
                </span>
            </a>
        </li>
    }
}

/// The questions of the mirror, each with the questions of this list that it looks back at.
#[component]
fn Mirror(list: &'static List) -> impl IntoView {
    let Some(mirror) = list.mirror() else { return ().into_any() };
    let rows = mirror
        .questions()
        .filter(|question| !question.mirrors.is_empty())
        .map(|question| {
            let labels = move || {
                let labels: Vec<_> = looking_back(question).map(|back| language().label(back)).collect();
                labels.join(" · ")
            };
            view! {
                <li>
                    <a {..link(Route::question(question))} class="row">
                        <span class="row__text">
                            {move || language().question(question)}<small class="row__said">{labels}</small>
                        </span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="help mirror">
            <summary data-action="mirror">{move || t(super::looking_back::other_side(mirror))}</summary>
            <p>{tr(msg::MIRROR_WHAT)}</p>
            <ul class="rows">{rows}</ul>
            <p>
                <a {..link(Route::Overview(mirror.id))} class="quiet__link">{move || language().list(mirror)}</a>
            </p>
        </details>
    }
    .into_any()
}

#[component]
fn ToComparison(list: &'static List) -> impl IntoView {
    list.mirror().map(|_| {
        view! {
            <p>
                <a {..link(Route::Comparison(list.id))} class="quiet__link">{tr(msg::COMPARISON_TITLE)}</a>
            </p>
        }
    })
}
