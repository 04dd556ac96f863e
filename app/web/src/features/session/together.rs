//! `#/klankbord/samen`: one question at a time on a shared screen, in the languages of the group, with a vote and remarks.

use super::{StepNav, bars, group_languages, lines, remarks::RemarkList, session};
use crate::{
    components::{icon::Icon, in_languages::InLanguages, inputs::Toggle},
    i18n::{Language, bundles, choice_name, language, msg, t, t_with, tr},
    platform::dom,
};
use leptos::{html, leptos_dom::helpers::set_interval_with_handle, prelude::*};
use mijn_verhaal_core::{
    questionnaire::Question,
    route::Step,
    session::{Choice, Counts, Note, Remark, Session, takes_vote},
};
use std::time::Duration;

/// The page.
#[component]
pub fn Together() -> impl IntoView {
    let store = session();
    let current = Memo::new(move |_| store.session.with(|session| session.current().map(|(_, question)| question.id)));
    let count = move || store.session.with(|session| session.plan.questions().count());
    Effect::new(|_| dom::focus("#together-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--together">
            <h1 class="vh" id="together-title" tabindex="-1">{tr(msg::TOGETHER_TITLE)}</h1>
            <Show when=move || count() == 0>
                <p class="note">{tr(msg::SESSION_EMPTY)}</p>
            </Show>
            // Keyed by question, so that the clock and the vote start anew with each.
            <For
                each=move || {
                    current.get().and_then(|_| store.session.with_untracked(Session::current))
                }
                key=|(_, question)| question.id
                let((at, question))
            >
                <CurrentQuestion at question />
            </For>
        </main>
        <StepNav back=Step::Prepare next=Step::Pass />
    }
}

#[component]
fn CurrentQuestion(at: usize, question: &'static Question) -> impl IntoView {
    let store = session();
    let total = move || store.session.with(|session| session.plan.questions().count());
    let go = move |to: usize| {
        let id = store.session.with_untracked(|session| session.plan.questions().nth(to).map(|question| question.id));
        store.change(move |session| session.at = id.or(session.at));
        dom::scroll_to_top();
    };
    view! {
        <div class="together__head">
            <p class="step">{move || t_with(msg::TOGETHER_OF, &[("n", (at + 1).into()), ("total", total().into())])}</p>
            <Clock />
        </div>
        <div class="together__asked" data-question=question.id.as_str()>
            <InLanguages bundles=bundles::OF_SESSION languages=group_languages() let:languages>
                {lines(&languages, |language| language.question(question))}
            </InLanguages>
        </div>
        <p class="ways together__go">
            <button
                type="button"
                class="nl-button nl-button--secondary"
                data-action="question-previous"
                disabled=at == 0
                on:click=move |_| go(at.saturating_sub(1))
            >
                <Icon sprite="ui" name="caret-up" />
                <span>{tr(msg::TOGETHER_PREVIOUS)}</span>
            </button>
            <button
                type="button"
                class="nl-button nl-button--secondary"
                data-action="question-next"
                disabled=move || at + 1 == total()
                on:click=move |_| go(at + 1)
            >
                <span>{tr(msg::TOGETHER_NEXT)}</span>
                <Icon sprite="ui" name="caret-down" />
            </button>
        </p>
        {takes_vote(question).then(|| view! { <Vote question /> })}
        <Remarks question />
    }
}

/// How long the question has been on the screen, on request. It never alerts.
#[component]
fn Clock() -> impl IntoView {
    let since = js_sys::Date::now();
    let shown = RwSignal::new(false);
    let minutes = RwSignal::new(0u32);
    let tick = move || minutes.set(((js_sys::Date::now() - since) / 60_000.0) as u32);
    if let Ok(handle) = set_interval_with_handle(tick, Duration::from_secs(5)) {
        on_cleanup(move || handle.clear());
    }
    view! {
        <button
            type="button"
            class="chip"
            data-action="clock"
            aria-pressed=move || shown.get().to_string()
            on:click=move |_| shown.update(|shown| *shown = !*shown)
        >
            <Icon sprite="ui" name="clock" />
            <span>
                {move || {
                    if shown.get() { t_with(msg::TOGETHER_MINUTES, &[("n", minutes.get().into())]) } else { t(msg::TOGETHER_TIME) }
                }}
            </span>
        </button>
    }
}

/// How the group votes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Method {
    Taps,
    Hands,
}

/// A vote: by taps, whose counts are hidden until they are shown; or by hands that are counted.
#[component]
fn Vote(question: &'static Question) -> impl IntoView {
    let store = session();
    let method = RwSignal::new(Method::Taps);
    // The taps of the current vote: in memory only, until they are shown as counts.
    let taps = RwSignal::new(Vec::<Choice>::new());
    let hands = Memo::new(move |_| store.session.with(|session| session.talk(question).hands));
    let is_counted = move || hands.with(|hands| hands.all() != 0);
    let set_counts =
        move |counts: Counts| store.change(move |session| session.talk_mut(question).hands = counts.clone());
    let show = move |_| {
        let mut counts = Counts::default();
        taps.with_untracked(|taps| taps.iter().for_each(|choice| counts.add(*choice)));
        set_counts(counts);
        taps.set(Vec::new());
    };
    let method_button = move |one: Method, action: &'static str, name: &'static str| {
        view! {
            <button
                type="button"
                class="chip"
                data-action=action
                aria-pressed=move || (method.get() == one).to_string()
                on:click=move |_| method.set(one)
            >
                {tr(name)}
            </button>
        }
    };
    view! {
        <section class="vote" data-vote=question.id.as_str() aria-labelledby="vote-title">
            <h2 class="nl-heading nl-heading--level-2" id="vote-title">{tr(msg::VOTE_TITLE)}</h2>
            <p class="vote__ways">{method_button(Method::Taps, "vote-taps", msg::VOTE_TAP)} {method_button(Method::Hands, "vote-hands", msg::VOTE_HANDS)}</p>
            <Show when=move || method.get() == Method::Taps && !is_counted()>
                <p class="field__hint">{tr(msg::VOTE_TAP_HINT)}</p>
                <InLanguages bundles=bundles::OF_SESSION languages=group_languages() let:languages>
                    <div class="vote__pad">
                        {Choice::ALL.map(|choice| view! { <VoteButton choice languages=languages.clone() taps /> }).collect_view()}
                    </div>
                </InLanguages>
                <p class="ways">
                    <span role="status" data-taps="">
                        {move || t_with(msg::VOTE_TAPPED, &[("n", taps.with(Vec::len).into())])}
                    </span>
                    <button
                        type="button"
                        class="nl-button nl-button--subtle"
                        data-action="vote-undo"
                        disabled=move || taps.with(Vec::is_empty)
                        on:click=move |_| taps.update(|taps| taps.truncate(taps.len().saturating_sub(1)))
                    >
                        {tr(msg::VOTE_UNDO)}
                    </button>
                    <button
                        type="button"
                        class="nl-button nl-button--primary"
                        data-action="vote-show"
                        disabled=move || taps.with(Vec::is_empty)
                        on:click=show
                    >
                        {tr(msg::VOTE_SHOW)}
                    </button>
                </p>
            </Show>
            <Show when=move || method.get() == Method::Hands>
                <p class="field__hint">{tr(msg::VOTE_HANDS_HINT)}</p>
                {Choice::ALL.map(|choice| view! { <Hands choice hands change=Callback::new(set_counts) /> }).collect_view()}
            </Show>
            <Show when=is_counted>
                <div data-result=question.id.as_str()>
                    {move || store.session.with(|session| bars::votes(session, question, &[language()]))}
                </div>
                <super::results::Consent />
                <button
                    type="button"
                    class="nl-button nl-button--subtle"
                    data-action="vote-again"
                    on:click=move |_| set_counts(Counts::default())
                >
                    {tr(msg::VOTE_AGAIN)}
                </button>
            </Show>
        </section>
    }
}

/// A large button to vote with.
#[component]
fn VoteButton(choice: Choice, languages: Vec<&'static Language>, taps: RwSignal<Vec<Choice>>) -> impl IntoView {
    view! {
        <button type="button" class="vote__tap" value=choice.id() on:click=move |_| taps.update(|taps| taps.push(choice))>
            <span class="vote__sign" data-choice=choice.id() aria-hidden="true"></span>
            {bars::in_each(&languages, |language| choice_name(language, choice))}
        </button>
    }
}

/// The number of raised hands for a choice, with buttons for one more and one less.
#[component]
fn Hands(choice: Choice, hands: Memo<Counts>, change: Callback<Counts>) -> impl IntoView {
    let count = move || hands.with(|hands| hands.of(choice));
    let add = move |more: bool| {
        let mut counts = hands.get_untracked();
        let now = counts.of(choice);
        counts.set(choice, if more { now + 1 } else { now.saturating_sub(1) });
        change.run(counts);
    };
    let button = move |more: bool, action: &'static str, name: &'static str, icon: &'static str| {
        view! {
            <button
                type="button"
                class="chip"
                data-action=action
                value=choice.id()
                aria-label=move || format!("{}: {}", t(name), choice_name(language(), choice))
                on:click=move |_| add(more)
            >
                <Icon sprite="ui" name=icon />
            </button>
        }
    };
    view! {
        <div class="hands">
            <span class="hands__name">{move || choice_name(language(), choice)}</span>
            {button(false, "hands-less", msg::VOTE_LESS, "minus")}
            <output class="hands__n" aria-live="polite" dir="ltr">{count}</output>
            {button(true, "hands-more", msg::VOTE_MORE, "plus")}
        </div>
    }
}

/// The remarks on the question, and a form to add one.
#[component]
fn Remarks(question: &'static Question) -> impl IntoView {
    let store = session();
    let input = NodeRef::<html::Textarea>::new();
    let quote = RwSignal::new(false);
    let remarks = move || store.session.with(|session| session.talk(question).remarks);
    let remove = Callback::new(move |(at, shown): (usize, Remark)| {
        store.change(move |session| {
            let remarks = &mut session.talk_mut(question).remarks;
            if remarks.get(at) == Some(&shown) {
                remarks.remove(at);
            }
        });
    });
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(input) = input.get_untracked() else { return };
        let (text, is_quote) = (input.value(), quote.get_untracked());
        store.change(move |session| session.talk_mut(question).write(&text, is_quote));
        input.set_value("");
        quote.set(false);
        let _ = input.focus();
    };
    view! {
        <form class="remarks" autocomplete="off" on:submit=add>
            <label class="field__label" for="remark">{tr(msg::TALK_NOTE)}</label>
            <p class="field__hint" id="remark-hint">{tr(msg::TALK_HINT)}</p>
            <textarea
                node_ref=input
                class="utrecht-textarea"
                id="remark"
                name="remark"
                dir="auto"
                rows="2"
                autocomplete="off"
                maxlength=Note::MAX.to_string()
                aria-describedby="remark-hint"
            ></textarea>
            <p class="ways">
                <Toggle action="quote" label=msg::TALK_QUOTE on=quote />
                <button type="submit" class="nl-button nl-button--secondary" data-action="remark-add">
                    {tr(msg::TALK_ADD)}
                </button>
            </p>
        </form>
        <RemarkList remarks=Signal::derive(remarks) remove />
    }
}
