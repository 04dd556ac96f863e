//! One participant after the other, each alone with the tablet: nothing of one can be reached by the next.
//!
//! A ballot is in memory only, and only while its participant answers. Going back, leaving the page and its cache, reloading,
//! stopping and doing nothing all end the turn, and the ballot with it. The language of a participant is not kept either.

use super::{group_languages, lines, session};
use crate::{
    components::{icon::Icon, in_languages::InLanguages, inputs::Radio, messages::Message},
    i18n::{CurrentLanguage, Language, bundles, choice_name, language, msg, t, t_with, tr},
    navigation,
    platform::dom,
};
use leptos::{
    context::Provider,
    ev,
    leptos_dom::helpers::{set_interval_with_handle, window_event_listener},
    prelude::*,
};
use mijn_verhaal_core::{
    questionnaire::Question,
    session::{Choice, Note, Turn, takes_vote},
};
use std::{rc::Rc, time::Duration};
use wasm_bindgen_futures::spawn_local;

/// What the last participant did, to be said on the empty screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    Nothing,
    Finished,
    Withdrew,
}

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Screen {
    Empty,
    Question(usize),
    Last,
    Stopping,
    Asked,
}

/// The state of a turn.
#[derive(Clone, Copy)]
struct Seat {
    turn: RwSignal<Turn>,
    at: RwSignal<usize>,
    stopping: RwSignal<bool>,
    left: RwSignal<Left>,
    not_saved: RwSignal<bool>,
    saving: RwSignal<bool>,
    language: RwSignal<&'static Language>,
}

impl Seat {
    fn begin(self, language: &'static Language) {
        navigation::guard();
        self.language.set(language);
        self.at.set(0);
        self.stopping.set(false);
        self.not_saved.set(false);
        self.turn.set(Turn::begin(clock()));
    }

    /// Ends the turn; the ballot is gone with it.
    fn end(self, left: Left) {
        self.turn.set(Turn::Nobody);
        self.at.set(0);
        self.stopping.set(false);
        self.not_saved.set(false);
        self.left.set(left);
    }

    /// They did something. Nothing on the screen changes by it.
    fn touch(self) {
        let _ = self.turn.try_update_untracked(|turn| {
            if turn.ballot().is_some() {
                turn.resume(clock());
            }
        });
    }

    fn finish(self) {
        if self.saving.get_untracked() {
            return;
        }
        let Some(Turn::Answering(ballot, _)) = self.turn.try_update_untracked(std::mem::take) else { return };
        self.saving.set(true);
        let ballot = Rc::new(ballot);
        spawn_local(async move {
            let counted = session().count(ballot.clone()).await;
            self.saving.set(false);
            match (counted, Rc::try_unwrap(ballot)) {
                (Ok(()), _) | (Err(_), Err(_)) => self.end(Left::Finished),
                (Err(_), Ok(ballot)) => {
                    self.turn.set(Turn::Answering(ballot, clock()));
                    self.not_saved.set(true);
                }
            }
        });
    }
}

/// The reading of the device's clock.
fn clock() -> Duration {
    Duration::from_millis(js_sys::Date::now() as u64)
}

/// The screen that goes round.
#[component]
pub fn Turns(to_facilitator: Callback<()>) -> impl IntoView {
    let store = session();
    let seat = Seat {
        turn: RwSignal::new(Turn::Nobody),
        at: RwSignal::new(0),
        stopping: RwSignal::new(false),
        left: RwSignal::new(Left::Nothing),
        not_saved: RwSignal::new(false),
        saving: RwSignal::new(false),
        language: RwSignal::new(language()),
    };
    let questions =
        StoredValue::new(store.session.with_untracked(|session| session.plan.questions().collect::<Vec<_>>()));
    let total = questions.with_value(Vec::len);
    let screen = Memo::new(move |_| {
        let at = seat.at.get();
        seat.turn.with(|turn| match turn {
            Turn::Nobody => Screen::Empty,
            Turn::Asked(..) => Screen::Asked,
            Turn::Answering(..) if seat.stopping.get() => Screen::Stopping,
            Turn::Answering(..) if at < total => Screen::Question(at),
            Turn::Answering(..) => Screen::Last,
        })
    });
    let pass = move || {
        let idle = store.session.with_untracked(|session| session.plan.idle);
        let changed = seat.turn.try_update_untracked(|turn| turn.tick(clock(), idle));
        if changed == Some(true) {
            seat.left.set(Left::Nothing);
            seat.turn.notify();
        }
    };
    if let Ok(handle) = set_interval_with_handle(pass, Duration::from_secs(1)) {
        on_cleanup(move || handle.clear());
    }
    let listeners = [
        // The page may wake up long after: nothing of before is shown first.
        window_event_listener(ev::visibilitychange, move |_| pass()),
        window_event_listener(ev::focus, move |_| pass()),
        // Left for elsewhere, the page must not come back from the browser's cache with answers on it.
        window_event_listener(ev::pagehide, move |_| seat.end(Left::Nothing)),
        window_event_listener(ev::popstate, move |_| {
            if seat.turn.with_untracked(|turn| turn.ballot().is_some()) {
                navigation::guard();
                seat.stopping.set(true);
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
        <Provider value=CurrentLanguage(seat.language)>
            <main
                id="main"
                tabindex="-1"
                class="page page--turn"
                lang=move || seat.language.get().code
                dir=move || seat.language.get().direction
                on:pointerdown=move |_| seat.touch()
                on:keydown=move |_| seat.touch()
                on:input=move |_| seat.touch()
            >
                {move || match screen.get() {
                    Screen::Empty => view! { <Empty seat to_facilitator /> }.into_any(),
                    Screen::Question(at) => {
                        let question = questions.with_value(|questions| questions[at]);
                        view! { <Asked seat question at total /> }.into_any()
                    }
                    Screen::Last => view! { <Last seat /> }.into_any(),
                    Screen::Stopping => view! {
                        <StopOr
                            seat
                            title=msg::TURN_STOP_TITLE
                            text=msg::TURN_STOP_TEXT
                            go_on=("turn-stop-cancel", msg::TURN_STOP_CANCEL)
                            on_go_on=move || seat.stopping.set(false)
                        />
                    }
                    .into_any(),
                    // Their answers are hidden: are they still there?
                    Screen::Asked => view! {
                        <StopOr
                            seat
                            title=msg::TURN_STILL
                            text=msg::TURN_STILL_TEXT
                            go_on=("turn-go-on", msg::TURN_STILL_GO)
                            on_go_on=move || seat.turn.update(|turn| turn.resume(clock()))
                        />
                    }
                    .into_any(),
                }}
            </main>
        </Provider>
    }
}

/// Nobody's turn: who takes the tablet chooses a language and begins.
#[component]
fn Empty(seat: Seat, to_facilitator: Callback<()>) -> impl IntoView {
    view! {
        <h1 class="vh" id="turn-title" tabindex="-1">{tr(msg::TURN_CHOOSE)}</h1>
        <InLanguages bundles=bundles::OF_SESSION languages=group_languages() let:languages>
            <LastLeft seat languages=languages.clone() />
            {languages
                .iter()
                .map(|one| {
                    let one = *one;
                    view! {
                        <button
                            type="button"
                            class="opt turn__begin"
                            lang=one.code
                            dir=one.direction
                            data-action="turn-begin"
                            value=one.code
                            on:click=move |_| seat.begin(one)
                        >
                            <span class="opt__text">
                                <b>{one.name}</b>
                                <small>{one.say(msg::TURN_PROMISE)}</small>
                            </span>
                            <span class="turn__start">{one.say(msg::TURN_START)}</span>
                        </button>
                    }
                })
                .collect_view()}
        </InLanguages>
        <p class="turn__facilitator">
            <button type="button" class="quiet__link" data-action="facilitator" on:click=move |_| to_facilitator.run(())>
                {tr(msg::TURN_FACILITATOR)}
            </button>
        </p>
    }
}

/// What the last participant did: their answers count, or are gone.
#[component]
fn LastLeft(seat: Seat, languages: Vec<&'static Language>) -> impl IntoView {
    move || {
        let said = match seat.left.get() {
            Left::Nothing => return None,
            Left::Finished => msg::TURN_THANKS,
            Left::Withdrew => msg::TURN_WITHDRAWN,
        };
        let said = lines(&languages, |language| language.say(said));
        Some(
            view! { <div class="utrecht-alert utrecht-alert--info turn__left" role="status" data-left="">{said}</div> },
        )
    }
}

#[component]
fn Asked(seat: Seat, question: &'static Question, at: usize, total: usize) -> impl IntoView {
    let choice = move || seat.turn.with(|turn| turn.ballot().and_then(|ballot| ballot.choice(question)));
    let choose = move |choice: Choice| {
        seat.turn.update(|turn| {
            if let Some(ballot) = turn.ballot_mut() {
                ballot.choose(question, Some(choice));
            }
        });
    };
    let written = seat
        .turn
        .with_untracked(|turn| turn.ballot().map(|ballot| ballot.note(question).to_owned()).unwrap_or_default());
    let write = move |event: ev::Event| {
        let text = event_target_value(&event);
        let _ = seat.turn.try_update_untracked(|turn| {
            if let Some(ballot) = turn.ballot_mut() {
                ballot.write(question, &text);
            }
        });
    };
    let votes = takes_vote(question);
    view! {
        <div class="together__head">
            <p class="step">{move || t_with(msg::TOGETHER_OF, &[("n", (at + 1).into()), ("total", total.into())])}</p>
            <Stop seat />
        </div>
        <form autocomplete="off" on:submit=|event| event.prevent_default()>
            <fieldset class="q" data-question=question.id.as_str()>
                <legend class="turn__asked">
                    <h1 id="turn-title" tabindex="-1">{move || language().question(question)}</h1>
                </legend>
                {votes
                    .then(|| {
                        Choice::ALL
                            .map(|one| {
                                view! {
                                    <Radio
                                        name=question.id.as_str()
                                        value=one.id()
                                        text=Signal::derive(move || choice_name(language(), one))
                                        chosen=move || choice() == Some(one)
                                        choose=move || choose(one)
                                    />
                                }
                            })
                            .collect_view()
                    })}
                <div class="field">
                    <label for="turn-note">{move || t(if votes { msg::TURN_NOTE } else { msg::TURN_WORDS })}</label>
                    <textarea
                        class="utrecht-textarea"
                        id="turn-note"
                        name=format!("{}.note", question.id)
                        dir="auto"
                        rows=if votes { "2" } else { "4" }
                        autocomplete="off"
                        spellcheck="false"
                        maxlength=Note::MAX.to_string()
                        prop:value=written
                        on:input=write
                    ></textarea>
                </div>
            </fieldset>
        </form>
        <Foot
            back=("back", msg::BACK)
            on_back=move || seat.at.set(at.saturating_sub(1))
            no_back=at == 0
            next=("next", Signal::derive(tr(msg::NEXT)))
            on_next=move || seat.at.set(at + 1)
        />
    }
}

/// The way out, on every screen of a turn.
#[component]
fn Stop(seat: Seat) -> impl IntoView {
    view! {
        <button type="button" class="chip" data-action="turn-stop" on:click=move |_| seat.stopping.set(true)>
            <Icon sprite="ui" name="x" />
            <span>{tr(msg::TURN_STOP)}</span>
        </button>
    }
}

#[component]
fn Last(seat: Seat) -> impl IntoView {
    view! {
        <div class="together__head">
            <span></span>
            <Stop seat />
        </div>
        <h1 class="nl-heading nl-heading--level-1" id="turn-title" tabindex="-1">{tr(msg::TURN_LAST_TITLE)}</h1>
        <p class="why">{tr(msg::TURN_LAST_TEXT)}</p>
        <Show when=move || seat.not_saved.get()>
            <Message kind="error" text=Signal::derive(tr(msg::TURN_NOT_SAVED)) />
        </Show>
        <Foot
            back=("back", msg::BACK)
            on_back=move || seat.at.update(|at| *at = at.saturating_sub(1))
            next=("turn-finish", Signal::derive(move || t(if seat.not_saved.get() { msg::TURN_TRY_AGAIN } else { msg::TURN_FINISH })))
            on_next=move || seat.finish()
            no_next=seat.saving
        />
    }
}

/// Stop, or go on? What stopping does is said.
#[component]
fn StopOr(
    seat: Seat,
    title: &'static str,
    text: &'static str,
    /// What goes on: the action and its name.
    go_on: (&'static str, &'static str),
    on_go_on: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <h1 class="nl-heading nl-heading--level-1" id="turn-title" tabindex="-1">{tr(title)}</h1>
        <p class="why">{tr(text)}</p>
        <Foot
            back=("turn-stop-confirm", msg::TURN_STOP_CONFIRM)
            on_back=move || seat.end(Left::Withdrew)
            next=(go_on.0, Signal::derive(tr(go_on.1)))
            on_next=on_go_on
        />
    }
}

/// The two buttons under a screen of a turn, each with its action and name.
#[component]
fn Foot(
    back: (&'static str, &'static str),
    on_back: impl Fn() + 'static,
    #[prop(optional)] no_back: bool,
    next: (&'static str, Signal<String>),
    on_next: impl Fn() + 'static,
    #[prop(optional, into)] no_next: Signal<bool>,
) -> impl IntoView {
    view! {
        <footer class="nav">
            <button
                type="button"
                class="nl-button nl-button--secondary btn-back"
                data-action=back.0
                disabled=no_back
                on:click=move |_| on_back()
            >
                {tr(back.1)}
            </button>
            <button
                type="button"
                class="nl-button nl-button--primary btn-next"
                data-action=next.0
                disabled=no_next
                on:click=move |_| on_next()
            >
                {next.1}
            </button>
        </footer>
    }
}
