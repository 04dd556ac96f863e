//! The controls for reading a page aloud, by `app/web/js/read.js`, which is imported on the first press.

use super::{icon::Icon, inputs::Toggle};
use crate::{
    i18n::{msg, t},
    platform::{
        dom, fetch,
        js::{self, Script},
    },
    settings,
};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;

/// The state of the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Silent,
    Playing,
    Paused,
    /// Nothing can be read: there is no recording, and the device has no voice for this language.
    NoVoice,
}

/// The button, and the options of the reader. It reads the elements of the page with `data-say`, the ids of their recordings.
#[component]
pub fn ReadAloud(
    /// Called when a radio button was chosen and read back, with "read everything" on: the page may continue.
    #[prop(optional)]
    chosen: Option<Callback<()>>,
) -> impl IntoView {
    let state = RwSignal::new(State::Silent);
    let (slower, everything) = settings::reading();
    let (slower, everything) = (RwSignal::new(slower), RwSignal::new(everything));
    let notify = Closure::<dyn Fn(String)>::new(move |event: String| {
        let now = match event.as_str() {
            "playing" => State::Playing,
            "paused" => State::Paused,
            "none" => State::NoVoice,
            _ => State::Silent,
        };
        state.try_set(now);
        if event == "chosen"
            && let Some(chosen) = chosen
        {
            chosen.run(());
        }
    });
    let notify = StoredValue::new_local(notify);
    let is_used = RwSignal::new(false);
    let command = move |command: &str| {
        is_used.set(true);
        let entries = [
            ("command", command.into()),
            ("root", document().body().into()),
            ("list", fetch::asset("audio.json").into()),
            ("slower", slower.get_untracked().into()),
            ("everything", everything.get_untracked().into()),
            ("notify", notify.with_value(|notify| notify.as_ref().clone())),
        ];
        let argument = dom::object(&entries);
        spawn_local(async move {
            if js::call(Script::Read, "read", &argument).await.is_err() {
                state.try_set(State::NoVoice);
            }
        });
    };
    // A changed option applies at once, and on the next pages too.
    Effect::new(move |before: Option<(bool, bool)>| {
        let now = (slower.get(), everything.get());
        if before.is_some_and(|before| before != now) {
            settings::save_reading(now);
            if state.get_untracked() == State::Playing || now.1 {
                command("start");
            }
        } else if before.is_none() && now.1 {
            // After the page is rendered.
            request_animation_frame(move || command("start"));
        }
        now
    });
    on_cleanup(move || {
        if is_used.get_untracked() {
            command("stop");
        }
    });
    // A covered screen must be silent too.
    let covered = crate::state::navigation().covered;
    Effect::new(move |_| {
        if covered.get() && is_used.get_untracked() {
            command("stop");
            state.set(State::Silent);
        }
    });
    let press = move |_| match state.get_untracked() {
        State::Playing => command("pause"),
        State::Paused => command("resume"),
        _ => command("start"),
    };
    let name = move || match state.get() {
        State::Playing => ("pause", msg::READ_PAUSE),
        State::Paused => ("speaker-high", msg::READ_ON),
        _ => ("speaker-high", msg::READ_ALOUD),
    };
    view! {
        <div class="read">
            <button type="button" class="chip" data-action="read-aloud" data-reading=move || (state.get() == State::Playing).then_some("") on:click=press>
                {move || view! { <Icon sprite="ui" name=name().0 /> }}
                <span>{move || t(name().1)}</span>
            </button>
            <Show when=move || is_used.get()>
                <div class="read__how">
                    <Toggle action="read-slower" label=msg::READ_SLOWER on=slower />
                    <Toggle action="read-everything" label=msg::READ_EVERYTHING on=everything />
                </div>
            </Show>
            <p role="status">{move || (state.get() == State::NoVoice).then(|| t(msg::READ_NONE))}</p>
        </div>
    }
}
