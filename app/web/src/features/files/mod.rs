//! Actions on the answers to a list: saving a copy, opening one, erasing.
//!
//! *Invariant*: answers are replaced or erased only after a confirmation, and replaced answers are set aside, never lost.

use crate::{
    components::{
        confirm::{Confirm, close_dialog, open_dialog},
        file_error::error_message,
        icon::Icon,
        link::link,
        messages::Message,
    },
    i18n::{day, msg, t, t_with, tr},
    navigation,
    platform::{agent, files, storage},
    profile, settings, state,
    store::{self, AsideCopy, Autosave, files as sheet_files, recordings},
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    answers::{
        Sheet,
        file::{self, FileError, Opened},
    },
    questionnaire::List,
    route::Route,
};
use wasm_bindgen_futures::spawn_local;

/// The result of opening or saving a file.
#[derive(Clone)]
enum Outcome {
    Opened { left_out: usize },
    Failed(FileError),
    OtherList(&'static List),
    NotSaved,
    WithoutSounds,
}

/// The actions.
#[component]
pub fn FileActions(list: &'static List) -> impl IntoView {
    let answers = state::sheets().of(list);
    let reflects = list.reflection.is_some();
    let outcome = RwSignal::new(None::<Outcome>);
    let waiting = StoredValue::new(None::<Opened>);
    let replace_dialog = NodeRef::<html::Dialog>::new();
    let input = NodeRef::<html::Input>::new();
    let copied = RwSignal::new(0);
    let begun = move || answers.sheet.with(|sheet| !sheet.is_empty());

    let replace_answers = move |opened: Opened| {
        spawn_local(async move {
            let left_out = opened.left_out.len();
            let saved = state::replace_answers(list, &opened.sheet, &opened.language).await;
            outcome.set(Some(if saved { Outcome::Opened { left_out } } else { Outcome::NotSaved }));
        });
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let Some(text) = sheet_files::chosen(&input, file::MAX_WITH_SOUNDS).await.pop() else { return };
            match text.and_then(|text| file::read(&text)) {
                Err(error) => outcome.set(Some(Outcome::Failed(error))),
                Ok(opened) if opened.sheet.list() != list => {
                    outcome.set(Some(Outcome::OtherList(opened.sheet.list())));
                }
                Ok(opened) if answers.sheet.with_untracked(Sheet::is_empty) => replace_answers(opened),
                Ok(opened) => {
                    waiting.set_value(Some(opened));
                    open_dialog(replace_dialog);
                }
            }
        });
    };
    let replace = Callback::new(move |()| {
        if let Some(opened) = waiting.try_update_value(Option::take).flatten() {
            replace_answers(opened);
        }
    });
    view! {
        <section class="files" aria-labelledby="files-title">
            <h2 class="nl-heading nl-heading--level-2" id="files-title">{tr(msg::FILES_TITLE)}</h2>
            {move || outcome.get().map(report)}
            <Show when=begun>
                <p class="files__what">{move || t(if reflects { msg::LIST_BACKUP_WHAT } else { msg::BACKUP_WHAT })}</p>
                <button
                    type="button"
                    class="nl-button nl-button--secondary btn-wide"
                    data-action="backup"
                    on:click=move |_| {
                        let name = files::name(if reflects { list.id.as_str() } else { "alles" });
                        answers.sheet.with_untracked(settings::record_copy);
                        copied.update(|copied| *copied += 1);
                        sheet_files::save_sheet(name, recordings::prefix(list), answers.backup(), move || outcome.set(Some(Outcome::WithoutSounds)));
                    }
                >
                    <Icon sprite="ui" name="download-simple" />
                    <span>{tr(msg::BACKUP)}</span>
                </button>
            </Show>
            <label class="nl-button nl-button--secondary btn-wide" data-action="upload">
                <Icon sprite="ui" name="folder-open" />
                <span>{tr(msg::UPLOAD)}</span>
                <input node_ref=input class="vh" type="file" accept=files::ACCEPT on:change=chosen />
            </label>
            {(!profile::is_borrowed())
                .then(|| {
                    view! {
                        <SetAside answers />
                        <Retention answers copied />
                        {(!reflects).then(|| view! { <ProfileLinks /> })}
                        <Erase answers />
                    }
                })}
            <Confirm
                dialog=replace_dialog
                id="replace-title"
                title=Signal::derive(tr(msg::REPLACE_TITLE))
                text=Signal::derive(tr(if profile::is_borrowed() { msg::REPLACE_TEXT_BORROWED } else { msg::REPLACE_TEXT }))
                cancel=Signal::derive(tr(msg::CANCEL))
                confirm=Signal::derive(tr(msg::REPLACE_CONFIRM))
                action="replace-confirm"
                act=replace
            />
        </section>
    }
}

/// The message about an outcome.
fn report(outcome: Outcome) -> AnyView {
    let other = match outcome {
        Outcome::OtherList(list) => Some(list),
        _ => None,
    };
    let (kind, id, count) = match outcome {
        Outcome::Opened { left_out: 0 } => ("info", msg::FILE_OPENED, 0),
        Outcome::Opened { left_out } => ("warning", msg::FILE_OPENED_PARTLY, left_out),
        Outcome::Failed(error) => ("error", error_message(&error), 0),
        Outcome::OtherList(_) => ("error", msg::FILE_OTHER_LIST, 0),
        Outcome::NotSaved => ("error", msg::FILE_NOT_KEPT, 0),
        Outcome::WithoutSounds => ("warning", msg::FILE_WITHOUT_SOUNDS, 0),
    };
    view! {
        <Message kind text=Signal::derive(move || t_with(id, &[("count", count.into())])) />
        {other
            .map(|list| {
                view! {
                    <p>
                        <a {..link(Route::Overview(list.id))} class="quiet__link">{tr(msg::TO_OTHER_LIST)}</a>
                    </p>
                }
            })}
    }
    .into_any()
}

/// The records that were set aside because they were unreadable or replaced, to download as files.
#[component]
fn SetAside(answers: Autosave) -> impl IntoView {
    let copies = RwSignal::new_local(Vec::<AsideCopy>::new());
    let damaged = RwSignal::new(false);
    Effect::new(move |_| {
        answers.sheet.track();
        // What is set aside is stored together with what replaces it.
        answers.save_status.track();
        spawn_local(async move { copies.set(store::aside_copies(&answers.list().id).await) });
    });
    view! {
        <Show when=move || copies.with(|copies| !copies.is_empty())>
            <details class="help">
                <summary>{tr(msg::ASIDE_TITLE)}</summary>
                <p>{tr(msg::ASIDE_TEXT)}</p>
                <Show when=move || damaged.get()>
                    <Message kind="error" text=Signal::derive(tr(msg::FOUND_DAMAGED)) />
                </Show>
                <ul class="aside">
                    {move || {
                        copies.with(|copies| {
                            copies.iter()
                                .map(|aside| {
                                    let (when, copy) = (aside.when.clone(), aside.clone());
                                    let date = day(when.get(..10).unwrap_or_default());
                                    view! {
                                        <li>
                                            <button
                                                type="button"
                                                class="quiet__link"
                                                on:click=move |_| {
                                                    let copy = copy.clone();
                                                    spawn_local(async move {
                                                        match copy.open().await {
                                                            Ok(text) => drop(files::save(&files::name("oud"), "application/json", &text)),
                                                            Err(_) => damaged.set(true),
                                                        }
                                                    });
                                                }
                                            >
                                                {t_with(msg::ASIDE_DOWNLOAD, &[("date", date.into())])}
                                            </button>
                                        </li>
                                    }
                                })
                                .collect_view()
                        })
                    }}
                </ul>
            </details>
        </Show>
    }
}

/// Links to the lock, and to the other profiles of this device.
#[component]
fn ProfileLinks() -> impl IntoView {
    view! {
        <ul class="links">
            {[msg::PEOPLE_ME, msg::PEOPLE_SWITCH]
                .map(|id| view! { <li><a {..link(Route::People)} class="quiet__link">{tr(id)}</a></li> })
                .into_iter()
                .collect_view()}
        </ul>
    }
}

/// From this many answers on, the browser is asked for persistent storage.
const PERSIST_FROM: usize = 5;
/// From this many answers without a copy elsewhere, the person is reminded to make one.
const REMIND_FROM: usize = 15;

/// How long this device stores the answers, and a reminder to save a copy.
#[component]
fn Retention(answers: Autosave, copied: RwSignal<u32>) -> impl IntoView {
    let count = Memo::new(move |_| answers.sheet.with(|sheet| sheet.answers().count()));
    let is_persistent = RwSignal::new(None::<bool>);
    let is_worth_asking = Memo::new(move |_| count.get() >= PERSIST_FROM);
    Effect::new(move |_| {
        let ask = is_worth_asking.get();
        spawn_local(async move {
            let answer = storage::is_persistent(ask).await;
            is_persistent.try_set(answer);
        });
    });
    let remind = move || {
        copied.track();
        count.get() >= settings::copied_answers(&answers.list().id) + REMIND_FROM
    };
    view! {
        <Show when=remind>
            <div data-remind="">
                <Message kind="warning" text=Signal::derive(tr(msg::KEPT_REMIND)) />
            </div>
        </Show>
        <Show when=move || count.get() != 0>
            <details class="help">
                <summary>{tr(msg::KEPT_TITLE)}</summary>
                <p data-kept=move || is_persistent.get().map(|is_persistent| is_persistent.to_string())>
                    {move || t(if is_persistent.get() == Some(true) { msg::KEPT_ALWAYS } else { msg::KEPT_ROOM })}
                </p>
                {agent::deletes_data_after_a_week().then(|| view! { <p>{tr(msg::KEPT_SAFARI)}</p> })}
                <p>{tr(msg::KEPT_BROWSER)}</p>
            </details>
        </Show>
    }
}

/// Erasing, after a confirmation. If other lists have answers too, the choice is this list or everything.
#[component]
fn Erase(answers: Autosave) -> impl IntoView {
    let list = answers.list();
    let other_lists = RwSignal::new(false);
    let sheets = state::sheets();
    let refresh =
        move || other_lists.set(untrack(|| sheets.with_answers()).iter().any(|begun| !std::ptr::eq(*begun, list)));
    refresh();
    let is_only_list = move || list.reflection.is_none() && !other_lists.get();
    let dialog = NodeRef::<html::Dialog>::new();
    let failed = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let erase = move |everything: bool| {
        spawn_local(async move {
            let one = (!everything).then_some(list);
            if everything {
                settings::erase();
            }
            let erased_recordings = recordings::erase(one).await;
            let erased_answers = if everything { sheets.erase().await } else { answers.erase().await };
            if !erased_recordings || erased_answers.is_err() {
                failed.try_set(true);
            } else if everything {
                if let Some(person) = profile::person() {
                    person.remove();
                    if person.entry().is_none() {
                        spawn_local(store::delete(person));
                    }
                }
                navigation::go(&Route::Start.to_string());
                // So that nothing of this person is left in memory.
                navigation::reload();
            } else {
                erased.try_set(true);
            }
        });
    };
    view! {
        <Show when=move || erased.get() && answers.sheet.with(Sheet::is_empty)>
            <Message kind="info" text=Signal::derive(tr(msg::ERASED)) />
        </Show>
        <Show when=move || failed.get()>
            <Message kind="error" text=Signal::derive(tr(msg::ERASE_FAILED)) />
        </Show>
        <button
            type="button"
            class="nl-button nl-button--subtle btn-wide btn-erase"
            data-action="erase"
            hidden=move || list.reflection.is_some() && answers.sheet.with(Sheet::is_empty)
            on:click=move |_| {
                refresh();
                open_dialog(dialog);
            }
        >
            <Icon sprite="ui" name="trash" />
            <span>{move || t(if is_only_list() { msg::ERASE } else { msg::ERASE_LIST })}</span>
        </button>
        <Confirm
            dialog
            id="erase-title"
            title=Signal::derive(move || t(if is_only_list() { msg::ERASE_TITLE } else { msg::ERASE_LIST_TITLE }))
            text=Signal::derive(move || t(if is_only_list() { msg::ERASE_TEXT } else { msg::ERASE_LIST_TEXT }))
            cancel=Signal::derive(tr(msg::CANCEL))
            confirm=Signal::derive(move || t(if is_only_list() { msg::ERASE_CONFIRM } else { msg::ERASE_LIST_CONFIRM }))
            action="erase-confirm"
            act=Callback::new(move |()| erase(untrack(is_only_list)))
        >
            <Show when=move || !is_only_list()>
                <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    data-action="erase-all"
                    on:click=move |_| {
                        close_dialog(dialog);
                        erase(true);
                    }
                >
                    {tr(msg::ERASE_ALL)}
                </button>
            </Show>
        </Confirm>
    }
}
