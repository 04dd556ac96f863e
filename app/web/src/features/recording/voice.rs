//! Answering by voice: recorded on the device, heard again, erased. The sounds are stored by [`crate::store::recordings`].

use crate::{
    components::{field::Field, icon::Icon, messages::Message},
    i18n::{minutes, msg, t, t_with, tr},
    store::recordings::{self, RecordingEvent, Recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, MAX_SPOKEN},
    questionnaire::Question,
};

/// What the microphone and the loudspeaker do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    Nothing,
    /// So many seconds are left.
    Recording(u32),
    Playing,
}

/// A spoken answer.
#[component]
pub fn SpokenAnswer(question: &'static Question) -> impl IntoView {
    let limit = u32::from(MAX_SPOKEN);
    let key = StoredValue::new(recordings::key(question));
    let field = Field::new(question);
    let spoken = Memo::new(move |_| field.answer().as_ref().and_then(Answer::spoken));
    let doing = RwSignal::new(Doing::Nothing);
    let level = RwSignal::new(0);
    let said = RwSignal::new(None::<&'static str>);
    // Whether the sound itself is on this device.
    let here = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let sounds = Recordings::new(move |event| match event {
        RecordingEvent::Recording => doing.set(Doing::Recording(limit)),
        RecordingEvent::Left(left) => doing.set(Doing::Recording(left)),
        RecordingEvent::Level(now) => level.set(now),
        RecordingEvent::Stored(_) => {
            here.set(true);
            erased.set(false);
            said.set(None);
            doing.set(Doing::Nothing);
        }
        RecordingEvent::Missing => {
            here.set(false);
            doing.set(Doing::Nothing);
            said.set(spoken.get_untracked().map(|_| msg::VOICE_MISSING));
        }
        RecordingEvent::Erased => {
            here.set(false);
            doing.set(Doing::Nothing);
        }
        RecordingEvent::Played => doing.set(Doing::Nothing),
        RecordingEvent::NoMicrophone => {
            doing.set(Doing::Nothing);
            said.set(Some(msg::VOICE_NO_MICROPHONE));
        }
        RecordingEvent::NotStored => {
            doing.set(Doing::Nothing);
            said.set(Some(msg::VOICE_NOT_KEPT));
        }
        RecordingEvent::Keys(_) | RecordingEvent::File(_) => {}
    });
    let ask = move |command: &'static str| sounds.command(command, &key.get_value(), limit);
    if spoken.get_untracked().is_some() {
        ask("find");
    }
    // A refusal is respected: the recording goes too. Taken back, it comes back.
    Effect::new(move |before: Option<bool>| {
        let refused = matches!(field.answer(), Some(Answer::DontKnow | Answer::RatherNot | Answer::Skipped));
        let recorded = here.get_untracked() || matches!(doing.get_untracked(), Doing::Recording(_));
        if refused && recorded {
            ask("delete");
        } else if before == Some(true) && !refused && spoken.get_untracked().is_some() {
            ask("restore");
        }
        refused
    });
    on_cleanup(move || {
        ask("stop");
        ask("silence");
    });
    let recording = move || matches!(doing.get(), Doing::Recording(_));
    let record = move |_| {
        if untrack(recording) {
            ask("stop");
        } else {
            said.set(None);
            erased.set(false);
            ask("start");
        }
    };
    let erase = move |_| {
        erased.set(true);
        ask("delete");
    };
    let label = move || {
        let id = match doing.get() {
            Doing::Recording(_) => msg::VOICE_STOP,
            _ if here.get() => msg::VOICE_AGAIN,
            _ => msg::VOICE_RECORD,
        };
        view! { <span data-say=id>{t(id)}</span> }
    };
    view! {
        <section class="voice" aria-labelledby="voice-title" data-voice="">
            <p class="voice__title" id="voice-title" data-say=msg::VOICE_TITLE>{tr(msg::VOICE_TITLE)}</p>
            <p class="hint" data-say=msg::VOICE_WHAT>{tr(msg::VOICE_WHAT)}</p>
            {move || said.get().map(|id| view! { <Message kind="error" text=Signal::derive(tr(id)) /> })}
            <p class="ways">
                <button
                    type="button"
                    class=move || if here.get() && !recording() { "nl-button nl-button--secondary" } else { "nl-button nl-button--primary" }
                    data-action="voice-record"
                    aria-pressed=move || recording().to_string()
                    on:click=record
                >
                    {move || view! { <Icon sprite="ui" name=if recording() { "stop" } else { "microphone" } /> }}
                    {label}
                </button>
                <Show when=move || here.get() && !recording()>
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="voice-play"
                        aria-pressed=move || (doing.get() == Doing::Playing).to_string()
                        on:click=move |_| {
                            if doing.get_untracked() == Doing::Playing {
                                ask("silence");
                                doing.set(Doing::Nothing);
                            } else {
                                doing.set(Doing::Playing);
                                ask("play");
                            }
                        }
                    >
                        {move || view! { <Icon sprite="ui" name=if doing.get() == Doing::Playing { "pause" } else { "play" } /> }}
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
                        {move || match doing.get() {
                            Doing::Recording(left) => t_with(msg::VOICE_LEFT, &[("n", left.into())]),
                            _ => String::new(),
                        }}
                    </p>
                </div>
            </Show>
            <Show when=move || here.get() && !recording()>
                <button type="button" class="quiet__link" data-action="voice-erase" on:click=erase>
                    <Icon sprite="ui" name="trash" />
                    <span data-say=msg::VOICE_ERASE>{tr(msg::VOICE_ERASE)}</span>
                </button>
            </Show>
            <div role="status">
                <Show when=move || erased.get() && !here.get()>
                    <p>
                        {tr(msg::VOICE_ERASED)}" "
                        <button type="button" class="quiet__link" data-action="undo" on:click=move |_| ask("restore")>
                            {tr(msg::UNDO)}
                        </button>
                    </p>
                </Show>
            </div>
        </section>
    }
}
