//! One participant after the other, each alone with the tablet: nothing of one can be reached by the next.
//!
//! A ballot is in memory only, and only while its participant answers. Going back, leaving the page, the browser's back/forward cache,
//! reloading, stopping and idling all end the turn, and the ballot with it. The language of a participant is not stored either.

mod buttons;
mod confirm_stop;
mod last;
mod question;
mod start;
mod state;

use super::session;
use crate::{
    i18n::{CurrentLanguage, msg},
    navigation,
    platform::dom,
};
use confirm_stop::ConfirmStop;
use last::LastScreen;
use leptos::{
    context::Provider,
    ev,
    leptos_dom::helpers::{set_interval_with_handle, window_event_listener},
    prelude::*,
};
use mijn_verhaal_core::session::Turn;
use question::QuestionScreen;
use start::StartScreen;
use state::{Outcome, TurnState, clock};
use std::time::Duration;

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Screen {
    /// It is nobody's turn.
    Start,
    /// A question, by its index.
    Question(usize),
    /// After the last question.
    Last,
    /// "Do you want to stop?"
    Stopping,
    /// "Are you still there?"
    StillThere,
}

/// The screen that goes round: a start screen, the questions, and the end of a turn.
#[component]
pub fn Turns(to_facilitator: Callback<()>) -> impl IntoView {
    let store = session();
    let state = TurnState::new();
    let questions =
        StoredValue::new(store.session.with_untracked(|session| session.plan.questions().collect::<Vec<_>>()));
    let total = questions.with_value(Vec::len);
    let screen = Memo::new(move |_| {
        let at = state.at.get();
        state.turn.with(|turn| match turn {
            Turn::Nobody => Screen::Start,
            Turn::Asked(..) => Screen::StillThere,
            Turn::Answering(..) if state.stopping.get() => Screen::Stopping,
            Turn::Answering(..) if at < total => Screen::Question(at),
            Turn::Answering(..) => Screen::Last,
        })
    });
    let tick = move || {
        let idle = store.session.with_untracked(|session| session.plan.idle);
        let changed = state.turn.try_update_untracked(|turn| turn.tick(clock(), idle));
        if changed == Some(true) {
            state.last_outcome.set(Outcome::None);
            state.turn.notify();
        }
    };
    if let Ok(handle) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || handle.clear());
    }
    let listeners = [
        // A device that slept may wake up much later: hide the answers before anything is shown.
        window_event_listener(ev::visibilitychange, move |_| tick()),
        window_event_listener(ev::focus, move |_| tick()),
        // A page that is left must not come back from the back/forward cache with answers on it.
        window_event_listener(ev::pagehide, move |_| state.end(Outcome::None)),
        window_event_listener(ev::popstate, move |_| {
            if state.turn.with_untracked(|turn| turn.ballot().is_some()) {
                navigation::guard();
                state.stopping.set(true);
            }
        }),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
    Effect::new(move |_| {
        screen.track();
        dom::scroll_to_top();
        dom::focus("#turn-title");
    });
    view! {
        <Provider value=CurrentLanguage(state.language)>
            <main
                id="main"
                tabindex="-1"
                class="page page--turn"
                lang=move || state.language.get().code
                dir=move || state.language.get().direction
                on:pointerdown=move |_| state.touch()
                on:keydown=move |_| state.touch()
                on:input=move |_| state.touch()
            >
                {move || match screen.get() {
                    Screen::Start => view! { <StartScreen state to_facilitator /> }.into_any(),
                    Screen::Question(at) => {
                        let question = questions.with_value(|questions| questions[at]);
                        view! { <QuestionScreen state question at total /> }.into_any()
                    }
                    Screen::Last => view! { <LastScreen state /> }.into_any(),
                    Screen::Stopping => view! {
                        <ConfirmStop
                            state
                            title=msg::TURN_STOP_TITLE
                            text=msg::TURN_STOP_TEXT
                            go_on=("turn-stop-cancel", msg::TURN_STOP_CANCEL)
                            on_go_on=move || state.stopping.set(false)
                        />
                    }
                    .into_any(),
                    // The answers are hidden until the participant confirms to be still there.
                    Screen::StillThere => view! {
                        <ConfirmStop
                            state
                            title=msg::TURN_STILL
                            text=msg::TURN_STILL_TEXT
                            go_on=("turn-go-on", msg::TURN_STILL_GO)
                            on_go_on=move || state.turn.update(|turn| turn.resume(clock()))
                        />
                    }
                    .into_any(),
                }}
            </main>
        </Provider>
    }
}
