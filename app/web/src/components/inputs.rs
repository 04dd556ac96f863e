//! Inputs of forms other than questions: a line of text, radio buttons, checkboxes and toggles.

use crate::{
    i18n::{t, tr},
    platform::clock,
};
use leptos::prelude::*;

/// A line of text with its label, and an error message.
#[component]
pub fn LineInput(
    /// The name of the input; its id is prefixed with the form's.
    name: &'static str,
    /// The id of the form, or of the part of it.
    #[prop(into)]
    form: String,
    /// The message of its label.
    label: &'static str,
    /// The type of the input.
    kind: &'static str,
    /// The maximum length.
    max: usize,
    /// Its value.
    value: Signal<String>,
    /// Called with what is typed.
    change: Callback<String>,
    /// The error message.
    #[prop(optional, into)]
    fault: Signal<Option<&'static str>>,
    /// The id of a list of suggestions.
    #[prop(optional)]
    suggestions: &'static str,
) -> impl IntoView {
    let id = format!("{form}-{name}");
    let error = format!("{id}-error");
    let described = error.clone();
    view! {
        <div class="field">
            <label for=id.clone()>{tr(label)}</label>
            {move || fault.get().map(|message| view! { <p class="field__error" id=error.clone()>{t(message)}</p> })}
            <input
                class="utrecht-textbox"
                id=id
                name=name
                type=kind
                dir="auto"
                autocomplete="off"
                maxlength=max.to_string()
                list=(!suggestions.is_empty()).then_some(suggestions)
                min=(kind == "date").then(|| clock::today().to_string())
                aria-invalid=move || fault.get().map(|_| "true")
                aria-describedby=move || fault.get().map(|_| described.clone())
                prop:value=value
                on:input=move |event| change.run(event_target_value(&event))
            />
        </div>
    }
}

/// A radio button.
#[component]
pub fn Radio(
    name: &'static str,
    value: &'static str,
    text: Signal<String>,
    chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="opt">
            <input type="radio" name=name value=value prop:checked=chosen on:change=move |_| choose() />
            <span class="opt__text">{text}</span>
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
}

/// A checkbox.
#[component]
pub fn Checkbox(
    name: &'static str,
    value: &'static str,
    text: Signal<String>,
    chosen: impl Fn() -> bool + Send + 'static,
    toggle: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="opt">
            <input type="checkbox" name=name value=value prop:checked=chosen on:change=move |_| toggle() />
            <span class="opt__text">{text}</span>
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
}

/// A toggle button, which takes effect at once.
#[component]
pub fn Toggle(
    /// The name of the action.
    action: &'static str,
    /// The message of its label.
    label: &'static str,
    on: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="include"
            data-action=action
            aria-pressed=move || on.get().to_string()
            on:click=move |_| on.update(|on| *on = !*on)
        >
            <span class="tick" aria-hidden="true"></span>
            <span>{tr(label)}</span>
        </button>
    }
}

/// Adds an item to a selection, or removes it.
pub fn flip<T: PartialEq>(chosen: &mut Vec<T>, one: T) {
    match chosen.iter().position(|known| *known == one) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(one),
    }
}
