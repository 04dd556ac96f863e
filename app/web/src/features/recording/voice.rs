//! Answering by voice: recording, playing and erasing a spoken answer.
//!
//! *Boundary*: the recordings themselves are stored by [`crate::store::recordings`].

use crate::{
    components::{field::Field, icon::Icon, messages::Message},
    i18n::{minutes, msg, t, t_with, tr},
    platform::agent,
    store::recordings::{self, RecordingEvent, Recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, MAX_SPOKEN},
    questionnaire::Question,
};

/// What the microphone and the loudspeaker do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Activity {
    Idle,
    /// With the number of seconds left.
    Recording(u32),
    Playing,
}

/// A spoken answer.
#[component]
pub fn SpokenAnswer(question: &'static Question) -> impl IntoView {
    let limit = u32::from(MAX_SPOKEN);
    let can_record = agent::can_record();
    let key = StoredValue::new(recordings::key(question));
    let field = Field::new(question);
    let spoken = Memo::new(move |_| field.answer().as_ref().and_then(Answer::spoken));
    let activity = RwSignal::new(Activity::Idle);
    let level = RwSignal::new(0);
    let error = RwSignal::new(None::<&'static str>);
    // The answer says that there is a recording; this says whether it is on this device.
    let on_device = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let sounds = Recordings::new(move |event| match event {
        RecordingEvent::Recording => activity.set(Activity::Recording(limit)),
        RecordingEvent::Left(left) => activity.set(Activity::Recording(left)),
        RecordingEvent::Level(now) => level.set(now),
        RecordingEvent::Stored(_) => {
            on_device.set(true);
            erased.set(false);
            error.set(None);
            activity.set(Activity::Idle);
        }
        RecordingEvent::Missing => {
            on_device.set(false);
            activity.set(Activity::Idle);
            let missing = if can_record { msg::VOICE_MISSING } else { msg::VOICE_MISSING_THERE };
            error.set(spoken.get_untracked().map(|_| missing));
        }
        RecordingEvent::Erased => {
            on_device.set(false);
            activity.set(Activity::Idle);
        }
        RecordingEvent::Played => activity.set(Activity::Idle),
        RecordingEvent::NoMicrophone => {
            activity.set(Activity::Idle);
            error.set(Some(msg::VOICE_NO_MICROPHONE));
        }
        RecordingEvent::NotStored => {
            activity.set(Activity::Idle);
            error.set(Some(msg::VOICE_NOT_KEPT));
        }
        RecordingEvent::Keys(_) | RecordingEvent::File(_) => {}
    });
    let send = move |command: &'static str| sounds.command(command, &key.get_value(), limit);
    if spoken.get_untracked().is_some() {
        send("find");
    }
    // "Don't know", "rather not" and skipping erase the recording too. It is restored when they are undone.
    Effect::new(move |before: Option<bool>| {
        let refused = matches!(field.answer(), Some(Answer::DontKnow | Answer::RatherNot | Answer::Skipped));
        let recorded = on_device.get_untracked() || matches!(activity.get_untracked(), Activity::Recording(_));
        if refused && recorded {
            send("delete");
        } else if before == Some(true) && !refused && spoken.get_untracked().is_some() {
            send("restore");
        }
        refused
    });
    on_cleanup(move || {
        send("stop");
        send("silence");
    });
    let recording = move || matches!(activity.get(), Activity::Recording(_));
    let record = move |_| {
        if untrack(recording) {
            send("stop");
        } else {
            error.set(None);
            erased.set(false);
            send("start");
        }
    };
    let erase = move |_| {
        erased.set(true);
        send("delete");
    };
    let label = move || {
        let id = match activity.get() {
            Activity::Recording(_) => msg::VOICE_STOP,
            _ if on_device.get() => msg::VOICE_AGAIN,
            _ => msg::VOICE_RECORD,
        };
        view! { <span data-say=id>{t(id)}</span> }
    };
    view! {
        <section class="voice" aria-labelledby="voice-title" data-voice="">
            <p class="voice__title" id="voice-title" data-say=msg::VOICE_TITLE>{tr(msg::VOICE_TITLE)}</p>
            <p class="hint" data-say=msg::VOICE_WHAT>{tr(msg::VOICE_WHAT)}</p>
            {move || error.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
            <p class="ways">
                {can_record
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class=move || if on_device.get() && !recording() { "nl-button nl-button--secondary" } else { "nl-button nl-button--primary" }
                                data-action="voice-record"
                                aria-pressed=move || recording().to_string()
                                on:click=record
                            >
                                {move || view! { <Icon sprite="ui" name=if recording() { "stop" } else { "microphone" } /> }}
                                {label}
                            </button>
                        }
                    })}
                <Show when=move || on_device.get() && !recording()>
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="voice-play"
                        aria-pressed=move || (activity.get() == Activity::Playing).to_string()
                        on:click=move |_| {
                            if activity.get_untracked() == Activity::Playing {
                                send("silence");
                                activity.set(Activity::Idle);
                            } else {
                                activity.set(Activity::Playing);
                                send("play");
                            }
                        }
                    >
                        {move || view! { <Icon sprite="ui" name=if activity.get() == Activity::Playing { "pause" } else { "play" } /> }}
                        <span data-say=msg::VOICE_PLAY>{tr(msg::VOICE_PLAY)}</span>
                        " "
                        <bdi>{move || spoken.get().map(minutes)}</bdi>
                    </button>
                </Show>
            </p>
            <Show when=recording>
                <div class="voice__meter">
                    <meter min="0" max="100" prop:value=move || f64::from(level.get()) aria-label=tr(msg::VOICE_LEVEL)></meter>
                    <p>
                        {move || match activity.get() {
                            Activity::Recording(left) => t_with(msg::VOICE_LEFT, &[("n", left.into())]),
                            _ => String::new(),
                        }}
                    </p>
                </div>
            </Show>
            <Show when=move || on_device.get() && !recording()>
                <button type="button" class="quiet__link" data-action="voice-erase" on:click=erase>
                    <Icon sprite="ui" name="trash" />
                    <span data-say=msg::VOICE_ERASE>{tr(msg::VOICE_ERASE)}</span>
                </button>
            </Show>
            <div role="status">
                <Show when=move || erased.get() && !on_device.get()>
                    <p>
                        {tr(msg::VOICE_ERASED)}" "
                        <button type="button" class="quiet__link" data-action="undo" on:click=move |_| send("restore")>
                            {tr(msg::UNDO)}
                        </button>
                    </p>
                </Show>
            </div>
        </section>
    }
}
