//! The player of a spoken answer in a document.

use super::icon::Icon;
use crate::{
    i18n::{Language, msg},
    store::recordings::{RecordingEvent, Recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::questionnaire::Question;

/// A button that plays a spoken answer; on paper only the answer's line mentions it.
#[component]
pub fn PlaySpoken(
    question: &'static Question,
    /// The key of the recording.
    key: String,
    /// The language of the listener.
    language: &'static Language,
) -> impl IntoView {
    let playing = RwSignal::new(false);
    let missing = RwSignal::new(false);
    let recordings = Recordings::new(move |event| {
        playing.set(false);
        missing.set(event == RecordingEvent::Missing);
    });
    let key = StoredValue::new(key);
    let press = move |_| {
        let command = if playing.get_untracked() { "silence" } else { "play" };
        playing.update(|playing| *playing = !*playing);
        recordings.command(command, &key.get_value(), 0);
    };
    on_cleanup(move || {
        if playing.get_untracked() {
            recordings.command("silence", "", 0);
        }
    });
    view! {
        <div class="play noprint" lang=language.code dir=language.direction>
            <button type="button" class="chip" data-action="play" value=question.id.as_str() aria-pressed=move || playing.get().to_string() on:click=press>
                {move || view! { <Icon sprite="ui" name=if playing.get() { "pause" } else { "play" } /> }}
                <span>{language.say(msg::VOICE_PLAY)}</span>
            </button>
            <p role="status">{move || missing.get().then(|| language.say(msg::VOICE_MISSING_THERE))}</p>
        </div>
    }
}
