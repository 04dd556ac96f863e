//! `#/inspreken`: the studio, where a volunteer records the texts of the site and downloads them as a zip for `public/audio/`.

use crate::{
    components::{
        confirm::{Confirm, open_dialog},
        icon::Icon,
        in_languages::InLanguages,
        inputs::{Radio, Toggle},
        messages::Message,
    },
    i18n::{LANGUAGES, Language, bundles, language, msg, spoken, t, t_with, tr},
    platform::{dom, fetch},
    store::recordings::{RecordingEvent, Recordings},
};
use leptos::{html, prelude::*};
use std::collections::BTreeSet;
use wasm_bindgen_futures::spawn_local;

/// The longest recording, in seconds.
const LONGEST: u32 = 90;

/// What the microphone and the loudspeaker do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Activity {
    Idle,
    Recording,
    Playing,
}

/// The page.
#[component]
pub fn Record() -> impl IntoView {
    let chosen = RwSignal::new(language());
    Effect::new(|_| dom::focus("#record-title"));
    view! {
        <main id="main" tabindex="-1" class="page">
            <h1 class="nl-heading nl-heading--level-1" id="record-title" tabindex="-1">{tr(msg::RECORD_TITLE)}</h1>
            <p class="why">{tr(msg::RECORD_INTRO)}</p>
            <p class="note">{tr(msg::RECORD_KEPT)}</p>
            <fieldset class="opts opts--plain">
                <legend class="field__label">{tr(msg::RECORD_LANGUAGE)}</legend>
                {LANGUAGES
                    .iter()
                    .map(|one| {
                        view! {
                            <Radio
                                name="language"
                                value=one.code
                                text=Signal::stored(one.name.to_owned())
                                chosen=move || chosen.get() == one
                                choose=move || chosen.set(one)
                            />
                        }
                    })
                    .collect_view()}
            </fieldset>
            <InLanguages bundles=bundles::OF_STUDIO languages=Signal::derive(move || vec![chosen.get()]) let:languages>
                <Readings language=languages[0] />
            </InLanguages>
        </main>
    }
}

/// The texts of one language, one at a time.
#[component]
fn Readings(language: &'static Language) -> impl IntoView {
    let all = StoredValue::new(spoken::ids(language));
    // The ids of the texts with a recording on this device, and of those with one on the site.
    let on_device = RwSignal::new(BTreeSet::<String>::new());
    let on_site = RwSignal::new(BTreeSet::<String>::new());
    let (at, only_missing) = (RwSignal::new(0_usize), RwSignal::new(false));
    let activity = RwSignal::new(Activity::Idle);
    let error = RwSignal::new(None::<&'static str>);
    let prefix = format!("audio/{}/", language.code);
    let key = {
        let prefix = prefix.clone();
        move |id: &str| format!("{prefix}{id}")
    };
    let key = StoredValue::new(key);
    let prefix = StoredValue::new(prefix);
    let current = Memo::new(move |_| all.with_value(|all| all.get(at.get()).cloned().unwrap_or_default()));
    let recording_id = StoredValue::new(String::new());
    let sounds = Recordings::new(move |event| match event {
        RecordingEvent::Recording => activity.set(Activity::Recording),
        RecordingEvent::Stored(_) => {
            activity.set(Activity::Idle);
            on_device.update(|on_device| on_device.extend([recording_id.get_value()]));
        }
        RecordingEvent::Keys(keys) => {
            let ids = prefix.with_value(|prefix| {
                keys.iter().filter_map(|key| key.strip_prefix(prefix.as_str()).map(str::to_owned)).collect()
            });
            on_device.set(ids);
        }
        RecordingEvent::Erased => on_device.set(BTreeSet::new()),
        RecordingEvent::Played => activity.set(Activity::Idle),
        RecordingEvent::NoMicrophone => {
            activity.set(Activity::Idle);
            error.set(Some(msg::RECORD_NO_MICROPHONE));
        }
        RecordingEvent::NotStored => {
            activity.set(Activity::Idle);
            error.set(Some(msg::RECORD_NOT_KEPT));
        }
        RecordingEvent::Left(_) | RecordingEvent::Level(_) | RecordingEvent::Missing | RecordingEvent::File(_) => {}
    });
    sounds.command("keys", &prefix.get_value(), LONGEST);
    spawn_local(async move {
        if let Ok(list) = fetch::fetch_text(&fetch::asset("audio.json")).await
            && let Ok(list) = serde_json::from_str::<serde_json::Value>(&list)
        {
            let ids = list[language.code].as_object().map(|ids| ids.keys().cloned().collect()).unwrap_or_default();
            on_site.try_set(ids);
        }
    });
    on_cleanup(move || {
        sounds.command("stop", "", LONGEST);
        sounds.command("silence", "", LONGEST);
    });
    let exists = move |id: &str| on_device.with(|ids| ids.contains(id)) || on_site.with(|ids| ids.contains(id));
    let missing = move || all.with_value(|all| all.iter().filter(|id| !exists(id)).count());
    let total = all.with_value(Vec::len);
    let step = move |by: isize| {
        error.set(None);
        let mut next = at.get_untracked();
        loop {
            next = match next.checked_add_signed(by).filter(|next| *next < total) {
                Some(next) => next,
                None => return,
            };
            let skip = only_missing.get_untracked() && untrack(|| all.with_value(|all| exists(&all[next])));
            if !skip {
                break;
            }
        }
        sounds.command("silence", "", LONGEST);
        activity.set(Activity::Idle);
        at.set(next);
    };
    let record = move |_| {
        if activity.get_untracked() == Activity::Recording {
            sounds.command("stop", "", LONGEST);
        } else {
            error.set(None);
            recording_id.set_value(current.get_untracked());
            sounds.command("start", &key.with_value(|key| key(&current.get_untracked())), LONGEST);
        }
    };
    let play = move |_| {
        activity.set(Activity::Playing);
        sounds.command("play", &key.with_value(|key| key(&current.get_untracked())), LONGEST);
    };
    let is_on_device = Memo::new(move |_| on_device.with(|ids| ids.contains(&current.get())));
    let dialog = NodeRef::<html::Dialog>::new();
    view! {
        <p role="status" data-missing=move || missing().to_string()>
            {move || t_with(msg::RECORD_MISSING, &[("n", missing().into()), ("total", total.into())])}
        </p>
        <Toggle action="only-missing" label=msg::RECORD_ONLY_MISSING on=only_missing />
        {move || error.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
        <section class="reading" data-reading=current>
            <p class="step">{move || t_with(msg::RECORD_AT, &[("at", (at.get() + 1).into()), ("of", total.into())])}</p>
            <p class="reading__text" lang=language.code dir=language.direction>{move || spoken::text(language, &current.get())}</p>
            <Show when=move || on_site.with(|ids| ids.contains(&current.get()))>
                <p class="note">{tr(msg::RECORD_ON_SITE)}</p>
            </Show>
            <p class="ways">
                <button type="button" class="nl-button nl-button--primary" data-action="record" on:click=record>
                    {move || view! { <Icon sprite="ui" name=if activity.get() == Activity::Recording { "stop" } else { "microphone" } /> }}
                    <span>
                        {move || match activity.get() {
                            Activity::Recording => t(msg::RECORD_STOP),
                            _ if is_on_device.get() => t(msg::RECORD_AGAIN),
                            _ => t(msg::RECORD_START),
                        }}
                    </span>
                </button>
                <button type="button" class="nl-button nl-button--secondary" data-action="play" disabled=move || !is_on_device.get() || activity.get() != Activity::Idle on:click=play>
                    <Icon sprite="ui" name="play" />
                    <span>{tr(msg::RECORD_PLAY)}</span>
                </button>
            </p>
            <p class="ways">
                <button type="button" class="nl-button nl-button--secondary" data-action="back" on:click=move |_| step(-1)>
                    {tr(msg::RECORD_BEFORE)}
                </button>
                <button type="button" class="nl-button nl-button--primary" data-action="next" on:click=move |_| step(1)>
                    {tr(msg::RECORD_NEXT)}
                </button>
            </p>
        </section>
        <Show when=move || on_device.with(|ids| !ids.is_empty())>
            <p class="ways">
                <button type="button" class="nl-button nl-button--secondary" data-action="zip" on:click=move |_| sounds.command("zip", "audio/", LONGEST)>
                    <Icon sprite="ui" name="download-simple" />
                    <span>{tr(msg::RECORD_ZIP)}</span>
                </button>
            </p>
            <p class="note">{tr(msg::RECORD_ZIP_WHAT)}</p>
            <button type="button" class="nl-button nl-button--subtle btn-wide btn-erase" data-action="erase" on:click=move |_| open_dialog(dialog)>
                <Icon sprite="ui" name="trash" />
                <span>{tr(msg::RECORD_ERASE)}</span>
            </button>
        </Show>
        <Confirm
            dialog
            id="erase-title"
            title=Signal::derive(tr(msg::RECORD_ERASE))
            text=Signal::derive(tr(msg::RECORD_ERASE_TEXT))
            cancel=Signal::derive(tr(msg::CANCEL))
            confirm=Signal::derive(tr(msg::RECORD_ERASE))
            action="erase-confirm"
            act=Callback::new(move |()| sounds.command("erase", "audio/", LONGEST))
        />
    }
}
