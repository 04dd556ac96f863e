//! The control for a field of a record, by the field's kind.

use super::{
    combobox::{Combobox, Picked},
    icon::Icon,
    number::latin_digits,
};
use crate::i18n::{language, names, spoken};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Cell, MAX_CELL_WORDS},
    questionnaire::{Field as RecordField, FieldKind, OptionId, Question},
};

/// The control of a field.
#[component]
pub fn CellInput(
    question: &'static Question,
    field: &'static RecordField,
    name: String,
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    let label = Signal::derive(move || language().field(question, field.id));
    let control = match &field.kind {
        FieldKind::Check => {
            let recording_id = spoken::part(question, &names::field(field.id));
            return checkbox(question, field, name, label, recording_id, value, on_change).into_any();
        }
        FieldKind::Pick { list, own } => {
            let picked = Signal::derive(move || match value.get() {
                Some(Cell::Code(code)) => Some(Picked::Code(code)),
                Some(Cell::Own(own)) => Some(Picked::Own(own)),
                _ => None,
            });
            let on_pick = Callback::new(move |picked| {
                on_change.run(match picked {
                    Some(Picked::Code(code)) => Some(Cell::Code(code)),
                    Some(Picked::Own(own)) => Some(Cell::Own(own)),
                    None => None,
                });
            });
            view! { <Combobox id=name.clone() list own=*own label picked on_pick /> }.into_any()
        }
        FieldKind::One { options } => {
            return radios(question, field, name, label, options, value, on_change).into_any();
        }
        FieldKind::Number { min, max } => number(name.clone(), *min, *max, value, on_change).into_any(),
        FieldKind::Date => text(name.clone(), "date", value, on_change, Cell::Date).into_any(),
        FieldKind::Text => text(name.clone(), "text", value, on_change, Cell::Text).into_any(),
    };
    view! {
        <div class="field">
            <label for=name data-say=spoken::part(question, &names::field(field.id))>{label}</label>
            {control}
        </div>
    }
    .into_any()
}

fn checkbox(
    question: &'static Question,
    field: &'static RecordField,
    name: String,
    label: Signal<String>,
    recording_id: String,
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                name=name
                value="yes"
                prop:checked=move || value.get().is_some()
                on:change=move |event| on_change.run(event_target_checked(&event).then_some(Cell::Check))
            />
            <span class="tick" aria-hidden="true"></span>
            {field.icon.map(|name| view! { <Icon sprite=question.section().as_str() name /> })}
            <span data-say=recording_id>{label}</span>
        </label>
    }
}

fn radios(
    question: &'static Question,
    field: &'static RecordField,
    name: String,
    label: Signal<String>,
    options: &'static [OptionId],
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    view! {
        <fieldset class="field">
            <legend data-say=spoken::part(question, &names::field(field.id))>{label}</legend>
            <div class="checks">
                {options
                    .iter()
                    .enumerate()
                    .map(|(at, option)| {
                        view! {
                            <label class="check">
                                <input
                                    type="radio"
                                    name=name.clone()
                                    value=option.as_str()
                                    prop:checked=move || value.get() == Some(Cell::Code(*option))
                                    on:change=move |_| on_change.run(Some(Cell::Code(*option)))
                                />
                                <span class="tick" aria-hidden="true"></span>
                                {field.icons.get(at).map(|name| view! { <Icon sprite=question.section().as_str() name /> })}
                                <span data-say=spoken::part(question, &names::field_option(field.id, *option))>{move || language().field_option(question, field.id, *option)}</span>
                            </label>
                        }
                    })
                    .collect_view()}
            </div>
        </fieldset>
    }
}

fn number(
    name: String,
    min: i32,
    max: i32,
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    let shown = move || match value.get() {
        Some(Cell::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let typed = move |event| {
        let number = latin_digits(&event_target_value(&event)).trim().parse().ok();
        on_change.run(number.filter(|number| (min..=max).contains(number)).map(Cell::Number));
    };
    view! {
        <input
            class="utrecht-textbox textbox--number"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="3"
            id=name.clone()
            name=name
            prop:value=shown
            on:input=typed
        />
    }
}

fn text(
    name: String,
    kind: &'static str,
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
    cell: fn(String) -> Cell,
) -> impl IntoView {
    let shown = move || match value.get() {
        Some(Cell::Text(text) | Cell::Date(text)) => text,
        _ => String::new(),
    };
    let typed = move |event| {
        let text = event_target_value(&event);
        on_change.run((!text.is_empty()).then(|| cell(text)));
    };
    view! {
        <input
            class="utrecht-textbox"
            type=kind
            dir="auto"
            autocomplete="off"
            maxlength=MAX_CELL_WORDS.to_string()
            id=name.clone()
            name=name
            prop:value=shown
            on:input=typed
        />
    }
}
