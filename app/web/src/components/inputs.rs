//! Plain inputs of forms that are no questions: a line of text, one of a few, yes or no.

use crate::{
    i18n::{t, tr},
    platform::clock,
};
use leptos::prelude::*;

/// A line of text with its label, and what is wrong with it.
#[component]
pub fn LineInput(
    /// The name of the input; its id begins with the form's.
    name: &'static str,
    /// The id of the form, or of the part of it.
    #[prop(into)]
    form: String,
    /// The message that names it.
    label: &'static str,
    /// The type of the input.
    kind: &'static str,
    /// The most characters.
    max: usize,
    /// What stands in it.
    value: Signal<String>,
    /// Takes what is typed.
    change: Callback<String>,
    /// The message that says what is wrong.
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

/// One of a few.
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

/// Yes or no.
#[component]
pub fn Tick(
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

/// Something that is on or off at once, without a form.
#[component]
pub fn Toggle(
    /// The name of the action.
    action: &'static str,
    /// The message that names it.
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

/// Puts something into a choice of several, or takes it out.
pub fn flip<T: PartialEq>(chosen: &mut Vec<T>, one: T) {
    match chosen.iter().position(|known| *known == one) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(one),
    }
}
