//! Inputs for free text: in any language, in the direction of what is typed, never required.

use super::field::Field;
use crate::i18n::{language, msg, tr};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{MAX_WORDS, Value},
    questionnaire::Kind,
};

/// Own words beside the options; beside a self-view they are a note, which may be longer.
#[component]
pub fn OwnWords(field: Field) -> impl IntoView {
    let id = field.question.id;
    if matches!(field.question.kind, Kind::SelfView { .. }) {
        return view! { <Note field /> }.into_any();
    }
    view! {
        <div class="own">
            <label for=format!("{id}.own")>{tr(msg::OWN_WORDS)}</label>
            <input
                class="utrecht-textbox"
                type="text"
                id=format!("{id}.own")
                name=format!("{id}.own")
                dir="auto"
                autocomplete="off"
                maxlength=MAX_WORDS.to_string()
                prop:value=move || field.own()
                on:input=move |event| field.set_own(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

#[component]
fn Note(field: Field) -> impl IntoView {
    let name = format!("{}.note", field.question.id);
    view! {
        <div class="own">
            <label for=name.clone()>{tr(msg::NOTE)}</label>
            <textarea
                class="utrecht-textarea"
                id=name.clone()
                name=name
                dir="auto"
                rows="3"
                autocomplete="off"
                maxlength=MAX_WORDS.to_string()
                prop:value=move || field.own()
                on:input=move |event| field.set_own(event_target_value(&event))
            ></textarea>
        </div>
    }
}

/// A free answer.
#[component]
pub fn FreeText(field: Field) -> impl IntoView {
    let text = move || match field.value() {
        Some(Value::Text(text)) => text,
        _ => String::new(),
    };
    view! {
        <div class="own">
            <textarea
                class="utrecht-textarea"
                name=field.question.id.as_str()
                dir="auto"
                rows="4"
                autocomplete="off"
                maxlength=MAX_WORDS.to_string()
                aria-label=move || language().question(field.question)
                prop:value=text
                on:input=move |event| field.set_value(Some(Value::Text(event_target_value(&event))))
            ></textarea>
            <p class="hint">{tr(msg::ANY_LANGUAGE)}</p>
        </div>
    }
}
