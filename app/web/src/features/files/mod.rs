//! What a person can do with their answers to a list: keep a copy, open one, erase them.

use crate::{
    components::{
        confirm::{Confirm, close_dialog, open_dialog},
        file_error::error_message,
        icon::Icon,
        messages::Message,
    },
    i18n::{day, msg, t, t_with, tr},
    navigation,
    platform::{agent, files, storage},
    profile, settings, state,
    store::{self, Aside, Autosave, files as sheet_files, lock, recordings},
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

/// What happened to a file.
#[derive(Clone)]
enum Outcome {
    Opened { left_out: usize },
    Failed(FileError),
    OtherList(&'static List),
    NotKept,
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

    let put = move |opened: Opened| {
        spawn_local(async move {
            let left_out = opened.left_out.len();
            let kept = state::replace_answers(list, &opened.sheet, &opened.language).await;
            outcome.set(Some(if kept { Outcome::Opened { left_out } } else { Outcome::NotKept }));
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
                Ok(opened) if answers.sheet.with_untracked(Sheet::is_empty) => put(opened),
                Ok(opened) => {
                    waiting.set_value(Some(opened));
                    open_dialog(replace_dialog);
                }
            }
        });
    };
    let replace = Callback::new(move |()| {
        if let Some(opened) = waiting.try_update_value(Option::take).flatten() {
            put(opened);
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
                        <KeptAside answers />
                        <HowLong answers copied />
                        {(!reflects).then(|| view! { <PeopleHere /> })}
                        <Erase answers />
                    }
                })}
            <Confirm
                dialog=replace_dialog
                id="replace-title"
                title=Signal::derive(tr(msg::REPLACE_TITLE))
                text=Signal::derive(tr(msg::REPLACE_TEXT))
                cancel=Signal::derive(tr(msg::CANCEL))
                confirm=Signal::derive(tr(msg::REPLACE_CONFIRM))
                action="replace-confirm"
                act=replace
            />
        </section>
    }
}

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
        Outcome::NotKept => ("error", msg::FILE_NOT_KEPT, 0),
        Outcome::WithoutSounds => ("warning", msg::FILE_WITHOUT_SOUNDS, 0),
    };
    view! {
        <Message kind text=Signal::derive(move || t_with(id, &[("count", count.into())])) />
        {other
            .map(|list| {
                view! {
                    <p>
                        <a class="quiet__link" href=Route::Overview(list.id).to_string()>{tr(msg::TO_OTHER_LIST)}</a>
                    </p>
                }
            })}
    }
    .into_any()
}

/// What was unreadable or replaced: still there, to be taken along as files.
#[component]
fn KeptAside(answers: Autosave) -> impl IntoView {
    let kept = RwSignal::new_local(Vec::<Aside>::new());
    Effect::new(move |_| {
        answers.sheet.track();
        spawn_local(async move { kept.set(store::aside(&answers.list().id).await) });
    });
    view! {
        <Show when=move || kept.with(|kept| !kept.is_empty())>
            <details class="help">
                <summary>{tr(msg::ASIDE_TITLE)}</summary>
                <p>{tr(msg::ASIDE_TEXT)}</p>
                <ul class="aside">
                    {move || {
                        kept.with(|kept| {
                            kept.iter()
                                .map(|aside| {
                                    let (when, text) = (aside.when.clone(), aside.text.clone());
                                    let date = day(when.get(..10).unwrap_or_default());
                                    view! {
                                        <li>
                                            <button
                                                type="button"
                                                class="quiet__link"
                                                on:click=move |_| {
                                                    let text = text.clone();
                                                    spawn_local(async move {
                                                        let text = lock::open(text).await;
                                                        files::save(&files::name("oud"), "application/json", &text);
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

/// The way to a lock, and to others on this device.
#[component]
fn PeopleHere() -> impl IntoView {
    view! {
        <ul class="links">
            {[msg::PEOPLE_ME, msg::PEOPLE_SWITCH]
                .map(|id| view! { <li><a class="quiet__link" href=Route::People.to_string()>{tr(id)}</a></li> })
                .into_iter()
                .collect_view()}
        </ul>
    }
}

/// From so many answers on, the browser is asked to keep them.
const WORTH_KEEPING: usize = 5;
/// So many answers that stand nowhere else are worth a reminder.
const MANY: usize = 15;

/// How long the answers stay on this device, and a reminder of keeping a copy.
#[component]
fn HowLong(answers: Autosave, copied: RwSignal<u32>) -> impl IntoView {
    let count = Memo::new(move |_| answers.sheet.with(|sheet| sheet.answers().count()));
    let kept = RwSignal::new(None::<bool>);
    let is_worth = Memo::new(move |_| count.get() >= WORTH_KEEPING);
    Effect::new(move |_| {
        let ask = is_worth.get();
        spawn_local(async move {
            let answer = storage::is_persistent(ask).await;
            kept.try_set(answer);
        });
    });
    let remind = move || {
        copied.track();
        count.get() >= settings::copied_answers(&answers.list().id) + MANY
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
                <p data-kept=move || kept.get().map(|kept| kept.to_string())>
                    {move || t(if kept.get() == Some(true) { msg::KEPT_ALWAYS } else { msg::KEPT_ROOM })}
                </p>
                {agent::deletes_data_after_a_week().then(|| view! { <p>{tr(msg::KEPT_SAFARI)}</p> })}
                <p>{tr(msg::KEPT_BROWSER)}</p>
            </details>
        </Show>
    }
}

/// Erasing, with one question before it. Where other lists have answers, it is this list or everything.
#[component]
fn Erase(answers: Autosave) -> impl IntoView {
    let list = answers.list();
    let others = RwSignal::new(false);
    let sheets = state::sheets();
    let look = move || others.set(untrack(|| sheets.begun()).iter().any(|begun| !std::ptr::eq(*begun, list)));
    look();
    let alone = move || list.reflection.is_none() && !others.get();
    let dialog = NodeRef::<html::Dialog>::new();
    let failed = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let erase = move |everything: bool| {
        spawn_local(async move {
            let one = (!everything).then_some(list);
            // Before and after: a write may be under way.
            let forget = move || if everything { sheets.forget() } else { answers.forget() };
            forget();
            if everything {
                settings::erase();
            }
            let sounds = recordings::erase(one).await;
            let erased_answers = store::erase(one.map(|list| list.id.as_str())).await;
            forget();
            if !sounds || erased_answers.is_err() {
                failed.try_set(true);
            } else if everything {
                let others = profile::all().len() > 1;
                profile::remove_current();
                navigation::go(&Route::Start.to_string());
                if others {
                    // With nothing of this person in memory.
                    navigation::reload();
                }
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
                look();
                open_dialog(dialog);
            }
        >
            <Icon sprite="ui" name="trash" />
            <span>{move || t(if alone() { msg::ERASE } else { msg::ERASE_LIST })}</span>
        </button>
        <Confirm
            dialog
            id="erase-title"
            title=Signal::derive(move || t(if alone() { msg::ERASE_TITLE } else { msg::ERASE_LIST_TITLE }))
            text=Signal::derive(move || t(if alone() { msg::ERASE_TEXT } else { msg::ERASE_LIST_TEXT }))
            cancel=Signal::derive(tr(msg::CANCEL))
            confirm=Signal::derive(move || t(if alone() { msg::ERASE_CONFIRM } else { msg::ERASE_LIST_CONFIRM }))
            action="erase-confirm"
            act=Callback::new(move |()| erase(untrack(alone)))
        >
            <Show when=move || !alone()>
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
