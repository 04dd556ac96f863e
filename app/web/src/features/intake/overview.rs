//! The overview: the sections with their progress, the way to the next question, and the actions on the answers.

use crate::{
    components::{icon::Icon, link::link, read_aloud::ReadAloud},
    i18n::{appointment::moment, language, msg, names, progress_text, t, t_with, tr},
    navigation,
    platform::{dom, service_worker::Offline},
    profile, settings, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{invitation::Invitation, questionnaire::intake, route::Route, sync::SheetChange, walk};

/// The overview.
#[component]
pub fn Overview(
    /// The actions on the answers: saving a copy, opening one, erasing.
    files: fn() -> AnyView,
) -> impl IntoView {
    let answers = state::sheets().of(intake());
    Effect::new(|_| dom::focus("#overview-title"));
    let progress = move || answers.sheet.with(walk::progress_in_all);
    let progress_label = move || {
        let progress = progress();
        t_with(msg::PROGRESS_IN_ALL, &[("done", progress.answered.into()), ("total", progress.total.into())])
    };
    let go_on = move |_| {
        let open = answers.sheet.with_untracked(walk::first_open);
        let first = open.or_else(|| answers.sheet.with_untracked(|sheet| walk::on_screen(sheet).next()));
        if let Some(question) = first {
            navigation::go(&Route::question(question).to_string());
        }
    };
    let begun = move || answers.sheet.with(|sheet| !sheet.is_empty());
    let is_done = move || progress().is_done();
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="overview-title" tabindex="-1" data-say=msg::OVERVIEW_TITLE>{tr(msg::OVERVIEW_TITLE)}</h1>
            <ReadAloud />
            <p class="why" data-say=move || if begun() { "" } else { msg::OVERVIEW_BEGIN }>{move || if begun() { progress_label() } else { t(msg::OVERVIEW_BEGIN) }}</p>
            {conversation()}
            <Show when=move || answers.sheet.with(|sheet| sheet.sections().next().is_some())>
                <p class="note">
                    {tr(msg::SECTIONS_CHOSEN)}" "
                    <button
                        type="button"
                        class="quiet__link"
                        data-action="all-sections"
                        on:click=move |_| answers.change(SheetChange::Sections(Vec::new()))
                    >
                        {tr(msg::SECTIONS_ALL)}
                    </button>
                </p>
            </Show>
            <ol class="secs">
                {move || {
                    answers.sheet.with(walk::stops).into_iter().map(|stop| view! { <SectionRow stop /> })
                        .collect_view()
                }}
            </ol>
            <p class="promise">
                <Icon sprite="ui" name="lock-simple" />
                <span data-say=msg::PROMISE>{tr(msg::PROMISE)}</span>
            </p>
            <ul class="links">
                {[
                    (Route::NotMine, msg::NOT_MINE),
                    (Route::About, msg::ABOUT_TITLE),
                    (Route::Reflection, msg::TO_REFLECTION),
                    (Route::Klantmanager, msg::TO_KLANTMANAGER),
                ]
                    .into_iter()
                    // A borrowed device is for filling in the intake alone.
                    .filter(|(route, _)| !profile::is_borrowed() || *route == Route::About)
                    .map(|(route, name)| {
                        view! { <li><a {..link(route)} class="quiet__link">{tr(name)}</a></li> }
                    })
                    .collect_view()}
            </ul>
            <Show when=begun>
                <button type="button" class="nl-button nl-button--secondary btn-wide" data-action="finish" on:click=move |_| state::finish(intake())>
                    <Icon sprite="ui" name="file-text" />
                    <span data-say=msg::TO_SUMMARY>{tr(msg::TO_SUMMARY)}</span>
                </button>
            </Show>
            {files()}
            <Show when=move || state::notices().offline.get() == Offline::Ready>
                <p class="promise" data-ready="">
                    <Icon sprite="ui" name="check" />
                    <span>{tr(msg::OFFLINE_READY)}</span>
                </p>
            </Show>
        </main>
        <footer class="nav">
            <Show
                when=is_done
                fallback=move || {
                    view! {
                        <button type="button" class="nl-button nl-button--primary btn-next" data-action="next" on:click=go_on>
                            {move || {
                                let id = if begun() { msg::GO_ON } else { msg::BEGIN };
                                view! { <span data-say=id>{t(id)}</span> }
                            }}
                        </button>
                    }
                }
            >
                <button type="button" class="nl-button nl-button--primary btn-next" data-action="next" on:click=move |_| state::finish(intake())>
                    <span data-say=msg::TO_SUMMARY>{tr(msg::TO_SUMMARY)}</span>
                </button>
            </Show>
        </footer>
    }
}

/// The moment of the conversation, with a link to the invitation it is from.
fn conversation() -> Option<AnyView> {
    let invitation = settings::invitation().map(|preset| Invitation::read(&preset).invitation)?;
    invitation.day?;
    let to = Route::Invitation(invitation.preset());
    let when =
        move || t_with(msg::CONVERSATION_ON, &[("when", moment(language(), &invitation).unwrap_or_default().into())]);
    Some(
        view! {
            <a {..link(to)} class="sec conversation">
                <Icon sprite="ui" name="calendar-plus" />
                <span class="sec__name" data-say="">{when}</span>
            </a>
        }
        .into_any(),
    )
}

#[component]
fn SectionRow(stop: walk::Stop) -> impl IntoView {
    let walk::Stop { section, progress, first, open } = stop;
    let count = move || progress_text(progress);
    view! {
        <li>
            <a {..link(Route::question(open.unwrap_or(first)))} class="sec" class:is-done=progress.is_done() data-section=section.id.as_str()>
                <span class="pic"><Icon sprite="ui" name=section.icon /></span>
                <span class="sec__name" data-say=names::section(section.id)>{move || language().section(section)}</span>
                <small class="sec__count">
                    <span aria-hidden="true">
                        {move || t_with(msg::STEP, &[("at", progress.answered.into()), ("total", progress.total.into())])}
                    </span>
                    <span class="vh">{count}</span>
                </small>
                {progress.is_done().then(|| view! { <Icon sprite="ui" name="check" /> })}
            </a>
        </li>
    }
}
