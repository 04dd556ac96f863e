//! A list of small records: add one, fill what fits, take one away.

use super::{
    combobox::{Combobox, Picked},
    control::Field,
    icon::Icon,
    number::western,
};
use crate::i18n::{language, msg, t, t_with};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Cell, Record, Value},
    questionnaire::{Field as RecordField, FieldKind, Question},
};

/// A record on screen: its key stays while others come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    key: usize,
    record: Record,
}

/// The records of a question. One empty record is always there to begin with.
#[component]
pub fn Repeat(field: Field, max: i32, fields: &'static [RecordField]) -> impl IntoView {
    let question = field.question;
    let given = match untrack(|| field.value()) {
        Some(Value::Records(records)) => records,
        _ => vec![Record::new()],
    };
    let next_key = StoredValue::new(given.len());
    let rows =
        RwSignal::new(given.into_iter().enumerate().map(|(key, record)| Row { key, record }).collect::<Vec<_>>());
    let store = move || {
        let records = rows.with_untracked(|rows| rows.iter().map(|row| row.record.clone()).collect());
        field.set_value(Some(Value::Records(records)));
    };
    // Another answer in its place ("I don't know", another tab) empties the records on screen.
    Effect::new(move |_| {
        let emptied = !matches!(field.value(), Some(Value::Records(_)));
        if emptied && rows.with_untracked(|rows| rows.iter().any(|row| !row.record.is_empty())) {
            rows.set(vec![Row { key: fresh(next_key), record: Record::new() }]);
        }
    });
    let change = Callback::new(move |(key, id, cell): (usize, &'static str, Option<Cell>)| {
        rows.update(|rows| {
            if let Some(row) = rows.iter_mut().find(|row| row.key == key) {
                match cell {
                    Some(cell) => row.record.insert(id, cell),
                    None => row.record.remove(id),
                };
            }
        });
        store();
    });
    let remove = Callback::new(move |key: usize| {
        rows.update(|rows| {
            rows.retain(|row| row.key != key);
            if rows.is_empty() {
                rows.push(Row { key: fresh(next_key), record: Record::new() });
            }
        });
        store();
    });
    let add = move |_| {
        let key = fresh(next_key);
        rows.update(|rows| rows.push(Row { key, record: Record::new() }));
        let at = rows.with_untracked(Vec::len);
        request_animation_frame(move || {
            crate::browser::focus(&format!("[name^='{}.{at}.']", question.id));
        });
    };
    let keys = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.key).collect::<Vec<_>>()));
    let full = move || rows.with(|rows| rows.len() >= usize::try_from(max).unwrap_or(1));
    view! {
        <ol class="records">
            <For each=move || keys.get() key=|key| *key let:key>
                <RecordView question fields key rows keys change remove />
            </For>
        </ol>
        <Show when=move || !full()>
            <button
                type="button"
                class="nl-button nl-button--secondary records__add"
                data-action=format!("add-{}", question.id)
                on:click=add
            >
                <Icon sprite="ui" name="plus" />
                <span>{move || t(msg::ADD_RECORD)}</span>
            </button>
        </Show>
    }
}

fn fresh(next_key: StoredValue<usize>) -> usize {
    let key = next_key.get_value();
    next_key.set_value(key + 1);
    key
}

#[component]
fn RecordView(
    question: &'static Question,
    fields: &'static [RecordField],
    key: usize,
    rows: RwSignal<Vec<Row>>,
    keys: Memo<Vec<usize>>,
    change: Callback<(usize, &'static str, Option<Cell>)>,
    remove: Callback<usize>,
) -> impl IntoView {
    let number = Memo::new(move |_| 1 + keys.with(|keys| keys.iter().position(|k| *k == key)).unwrap_or_default());
    let record = Memo::new(move |_| {
        rows.with(|rows| rows.iter().find(|row| row.key == key).map(|row| row.record.clone()).unwrap_or_default())
    });
    let removable = move || keys.with(Vec::len) > 1 || record.with(|record| !record.is_empty());
    let (ticks, others): (Vec<_>, Vec<_>) = fields.iter().partition(|field| matches!(field.kind, FieldKind::Check));
    let cell = move |field: &'static RecordField| {
        let value = Memo::new(move |_| record.with(|record| record.get(field.id).cloned()));
        let on_change = Callback::new(move |cell| change.run((key, field.id, cell)));
        move || {
            let name = format!("{}.{}.{}", question.id, number.get(), field.id);
            view! { <CellInput question field name value on_change /> }
        }
    };
    view! {
        <li class="record">
            <fieldset>
                <legend class="record__number">
                    {move || t_with(msg::RECORD_NUMBER, &[("n", number.get().into())])}
                </legend>
                {others.into_iter().map(cell).collect_view()}
                <div class="checks">{ticks.into_iter().map(cell).collect_view()}</div>
            </fieldset>
            <Show when=removable>
                <button
                    type="button"
                    class="quiet__link"
                    data-action=move || format!("remove-{}.{}", question.id, number.get())
                    on:click=move |_| remove.run(key)
                >
                    <Icon sprite="ui" name="trash" />
                    <span>{move || t(msg::REMOVE_RECORD)}</span>
                </button>
            </Show>
        </li>
    }
}

#[component]
fn CellInput(
    question: &'static Question,
    field: &'static RecordField,
    name: String,
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    let label = Signal::derive(move || language().field(question, field.id));
    let control = match &field.kind {
        FieldKind::Check => return tick(name, label, value, on_change).into_any(),
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
            return one(question, field.id, name, label, options, value, on_change).into_any();
        }
        FieldKind::Number { min, max } => number(name.clone(), *min, *max, value, on_change).into_any(),
        FieldKind::Date => text(name.clone(), "date", value, on_change, Cell::Date).into_any(),
        FieldKind::Text => text(name.clone(), "text", value, on_change, Cell::Text).into_any(),
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {control}
        </div>
    }
    .into_any()
}

fn tick(
    name: String,
    label: Signal<String>,
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
            <span>{label}</span>
        </label>
    }
}

fn one(
    question: &'static Question,
    field: &'static str,
    name: String,
    label: Signal<String>,
    options: &'static [&'static str],
    value: Memo<Option<Cell>>,
    on_change: Callback<Option<Cell>>,
) -> impl IntoView {
    view! {
        <fieldset class="field">
            <legend>{label}</legend>
            <div class="checks">
                {options
                    .iter()
                    .map(|option| {
                        view! {
                            <label class="check">
                                <input
                                    type="radio"
                                    name=name.clone()
                                    value=*option
                                    prop:checked=move || value.get() == Some(Cell::Code(option))
                                    on:change=move |_| on_change.run(Some(Cell::Code(option)))
                                />
                                <span class="tick" aria-hidden="true"></span>
                                <span>{move || language().field_option(question, field, option)}</span>
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
        let number = western(&event_target_value(&event)).trim().parse().ok();
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
            maxlength="2000"
            id=name.clone()
            name=name
            prop:value=shown
            on:input=typed
        />
    }
}
