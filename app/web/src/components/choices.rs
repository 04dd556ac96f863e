//! Options as full-width rows: native radio buttons or checkboxes inside their labels.

use super::{field::Field, icon::Picture};
use crate::i18n::{language, names, self_view_message, self_view_name, spoken};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Value, toggle},
    questionnaire::{Kind, OptionId, Question},
};

/// The options of a question.
#[component]
pub fn Choices(field: Field) -> impl IntoView {
    let question = field.question;
    let many = matches!(question.kind, Kind::Many { .. } | Kind::Ladder { .. });
    let options: Vec<(OptionId, Option<&'static str>)> = match question.kind {
        Kind::SelfView { .. } => Question::SELF_VIEW.iter().map(|step| (*step, None)).collect(),
        _ => question.options().iter().map(|option| (option.id, option.icon)).collect(),
    };
    let compact = options.iter().all(|(_, icon)| icon.is_none());
    view! {
        <fieldset class="opts" class:opts--plain=compact>
            <legend class="vh">{move || language().question(question)}</legend>
            {options.into_iter().map(|(id, icon)| view! { <Choice field id icon many /> }).collect_view()}
        </fieldset>
        <Notes field />
    }
}

#[component]
fn Choice(field: Field, id: OptionId, icon: Option<&'static str>, many: bool) -> impl IntoView {
    let question = field.question;
    let chosen = Memo::new(move |_| match field.value() {
        Some(Value::One(option)) => option == id,
        Some(Value::Many(options)) => options.contains(&id),
        _ => false,
    });
    let name = move || match question.kind {
        Kind::SelfView { .. } => self_view_name(language(), &id),
        _ => language().option(question, id),
    };
    let recording_id = match question.kind {
        Kind::SelfView { .. } => self_view_message(&id).to_owned(),
        _ => spoken::part(question, &names::option(id)),
    };
    let choose = move |_| {
        if many {
            let before = match untrack(|| field.value()) {
                Some(Value::Many(options)) => options,
                _ => Vec::new(),
            };
            field.set_value(Some(Value::Many(toggle(question, &before, id))));
        } else {
            field.set_value(Some(Value::One(id)));
        }
    };
    view! {
        <label class="opt">
            <input
                type=if many { "checkbox" } else { "radio" }
                name=question.id.as_str()
                value=id.as_str()
                prop:checked=chosen
                on:change=choose
            />
            <Picture sprite=question.section().as_str() name=icon />
            <span class="opt__text" data-say=recording_id>{name}</span>
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
}

/// The notes of the chosen options.
#[component]
fn Notes(field: Field) -> impl IntoView {
    let note = move || {
        let chosen = match field.value() {
            Some(Value::One(option)) => vec![option],
            Some(Value::Many(options)) => options,
            _ => Vec::new(),
        };
        let notes: Vec<_> =
            chosen.into_iter().filter_map(|id| language().part(field.question, &names::note(id))).collect();
        (!notes.is_empty()).then(|| view! { <p class="note">{notes.join(" ")}</p> })
    };
    view! { <div role="status">{note}</div> }
}
