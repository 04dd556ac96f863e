//! `#/klankbord/doorgeven`: the tablet goes round the group; the facilitator begins and closes the round.

use super::{StepNav, session, turn::Turns};
use crate::{
    components::{
        confirm::{Confirm, open_dialog},
        messages::Message,
    },
    i18n::{msg, t, t_with, tr},
    navigation,
    platform::dom,
    state,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    route::{Route, Step},
    session::{Minutes, Stage},
};

/// The idle times to choose from, in minutes.
const WAITS: [u64; 5] = [1, 2, 3, 5, 10];

/// Who holds the tablet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    Facilitator,
    Group,
}

/// The page. Reloaded while a round is open it stays with the group: only the facilitator's button leads away.
#[component]
pub fn Pass() -> impl IntoView {
    let store = session();
    let is_open = move || store.session.with(|session| matches!(session.stage(), Stage::Open(_)));
    let holder = RwSignal::new(if untrack(is_open) { Holder::Group } else { Holder::Facilitator });
    let alone = state::navigation().alone;
    Effect::new(move |_| alone.set(holder.get() == Holder::Group));
    on_cleanup(move || alone.set(false));
    view! {
        <Show
            when=move || holder.get() == Holder::Group
            fallback=move || view! { <Facilitator holder /> }
        >
            <Turns to_facilitator=Callback::new(move |()| holder.set(Holder::Facilitator)) />
        </Show>
    }
}

#[component]
fn Facilitator(holder: RwSignal<Holder>) -> impl IntoView {
    let store = session();
    let stage = Memo::new(move |_| {
        store.session.with(|session| match session.stage() {
            Stage::Planned => 0,
            Stage::Open(_) => 1,
            Stage::Closed(_) => 2,
        })
    });
    let done = move || store.session.with(|session| session.ballots());
    let no_questions = move || store.session.with(|session| session.plan.questions().next().is_none());
    let dialog = NodeRef::<html::Dialog>::new();
    let begin = move |_| {
        store.change(|session| session.begin());
        holder.set(Holder::Group);
    };
    let close = Callback::new(move |()| {
        store.change(|session| session.close());
        navigation::go(&Route::Session(Step::Results).to_string());
    });
    Effect::new(|_| dom::focus("#pass-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="pass-title" tabindex="-1">{tr(msg::PASS_TITLE)}</h1>
            <p class="why">{tr(msg::PASS_INTRO)}</p>
            <Show when=no_questions>
                <p class="note">{tr(msg::SESSION_EMPTY)}</p>
            </Show>
            <Show when=move || stage.get() == 2>
                <Message kind="info" text=Signal::derive(tr(msg::PASS_CLOSED)) />
            </Show>
            <Show when=move || stage.get() != 2>
                <IdleTime />
                <p role="status" class="note" data-done=move || done().to_string()>
                    {move || t_with(msg::PASS_DONE, &[("n", done().into())])}
                </p>
                <button
                    type="button"
                    class="nl-button nl-button--primary btn-wide"
                    data-action="round-begin"
                    disabled=no_questions
                    on:click=begin
                >
                    {move || t(if stage.get() == 1 { msg::PASS_GO_ON } else { msg::PASS_BEGIN })}
                </button>
                <Show when=move || stage.get() == 1>
                    <button
                        type="button"
                        class="nl-button nl-button--secondary btn-wide"
                        data-action="round-close"
                        disabled=move || done() == 0
                        on:click=move |_| open_dialog(dialog)
                    >
                        {tr(msg::PASS_CLOSE)}
                    </button>
                </Show>
            </Show>
            <Confirm
                dialog
                id="close-title"
                title=Signal::derive(tr(msg::PASS_CLOSE_TITLE))
                text=Signal::derive(move || format!("{} {}", t_with(msg::PASS_DONE, &[("n", done().into())]), t(msg::PASS_CLOSE_TEXT)))
                cancel=Signal::derive(tr(msg::PASS_CLOSE_CANCEL))
                confirm=Signal::derive(tr(msg::PASS_CLOSE_CONFIRM))
                action="round-close-confirm"
                act=close
            />
        </main>
        <StepNav back=Step::Together next=Step::Results />
    }
}

/// How long the tablet waits for input before it asks whether the participant is still there.
#[component]
fn IdleTime() -> impl IntoView {
    let store = session();
    let chosen = move || u64::from(store.session.with(|session| session.plan.idle.get()));
    let choose = move |event: leptos::ev::Event| {
        let minutes = event_target_value(&event).parse().ok().and_then(Minutes::new);
        store.change(move |session| session.plan.idle = minutes.unwrap_or(session.plan.idle));
    };
    view! {
        <div class="field">
            <label for="idle">{tr(msg::PASS_IDLE)}</label>
            <select class="utrecht-textbox" id="idle" name="idle" autocomplete="off" on:change=choose>
                {WAITS
                    .map(|minutes| {
                        view! {
                            <option value=minutes.to_string() selected=move || chosen() == minutes>
                                {move || t_with(msg::PASS_MINUTES, &[("n", minutes.into())])}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            <p class="field__hint">{tr(msg::PASS_IDLE_HINT)}</p>
        </div>
    }
}
