//! The screen of a question: one participant chooses and writes.

use super::{
    buttons::{BackNext, Stop},
    state::TurnState,
};
use crate::{
    components::inputs::Radio,
    i18n::{choice_name, language, msg, t, t_with, tr},
};
use leptos::{ev, prelude::*};
use mijn_verhaal_core::{
    questionnaire::Question,
    session::{Choice, Note, takes_vote},
};

/// The question with its choices, where it takes a vote, and a field for own words.
#[component]
pub fn QuestionScreen(state: TurnState, question: &'static Question, at: usize, total: usize) -> impl IntoView {
    let choice = move || state.turn.with(|turn| turn.ballot().and_then(|ballot| ballot.choice(question)));
    let choose = move |choice: Choice| {
        state.turn.update(|turn| {
            if let Some(ballot) = turn.ballot_mut() {
                ballot.choose(question, Some(choice));
            }
        });
    };
    let written = state
        .turn
        .with_untracked(|turn| turn.ballot().map(|ballot| ballot.note(question).to_owned()).unwrap_or_default());
    let write = move |event: ev::Event| {
        let text = event_target_value(&event);
        let _ = state.turn.try_update_untracked(|turn| {
            if let Some(ballot) = turn.ballot_mut() {
                ballot.write(question, &text);
            }
        });
    };
    let votes = takes_vote(question);
    view! {
        <div class="together__head">
            <p class="step">{move || t_with(msg::TOGETHER_OF, &[("n", (at + 1).into()), ("total", total.into())])}</p>
            <Stop state />
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
        <BackNext
            back=("back", msg::BACK)
            on_back=move || state.at.set(at.saturating_sub(1))
            no_back=at == 0
            next=("next", Signal::derive(tr(msg::NEXT)))
            on_next=move || state.at.set(at + 1)
        />
    }
}
