//! The control for a list of records: add one, fill in fields, remove one.

use super::{cell::CellInput, field::Field, icon::Icon};
use crate::{
    i18n::{msg, t_with, tr},
    platform::dom,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Cell, Record, Value},
    questionnaire::{Field as RecordField, FieldKind, Question},
};

/// A record on screen, with a key that is stable while others are added and removed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    key: usize,
    record: Record,
}

/// The records of a question. Where there are none, an empty one is shown.
#[component]
pub fn Repeat(field: Field, max: i32, fields: &'static [RecordField]) -> impl IntoView {
    let question = field.question;
    let next_key = StoredValue::new(0);
    let rows = RwSignal::new(new_rows(untrack(|| records(field)), next_key));
    let store = move || {
        let records = rows.with_untracked(|rows| rows.iter().map(|row| row.record.clone()).collect());
        field.set_value(Some(Value::Records(records)));
    };
    // The record that was removed last, and its position, so that this can be undone.
    let removed = RwSignal::new(None::<(usize, Row)>);
    // An answer that was changed elsewhere ("I don't know", another tab) replaces the records on screen.
    Effect::new(move |_| {
        let stored = records(field);
        let is_filled = |row: &&Row| !row.record.is_empty();
        let same = rows.with_untracked(|rows| rows.iter().filter(is_filled).map(|row| &row.record).eq(&stored));
        if !same {
            rows.set(new_rows(stored, next_key));
            removed.set(None);
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
            let at = rows.iter().position(|row| row.key == key);
            removed.set(at.map(|at| (at, rows.remove(at))).filter(|(_, row)| !row.record.is_empty()));
            if rows.is_empty() {
                rows.extend(new_rows(Vec::new(), next_key));
            }
        });
        store();
    });
    let undo = move |_| {
        if let Some((at, row)) = removed.try_update(Option::take).flatten() {
            rows.update(|rows| {
                // An empty record may have replaced it.
                rows.retain(|row| !row.record.is_empty());
                rows.insert(at.min(rows.len()), row);
            });
            store();
        }
    };
    let add = move |_| {
        let key = new_key(next_key);
        rows.update(|rows| rows.push(Row { key, record: Record::new() }));
        let at = rows.with_untracked(Vec::len);
        request_animation_frame(move || {
            dom::focus(&format!("[name^='{}.{at}.']", question.id));
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
                <span>{tr(msg::ADD_RECORD)}</span>
            </button>
        </Show>
        <p class="removed" role="status">
            <Show when=move || removed.with(Option::is_some)>
                {tr(msg::RECORD_REMOVED)}" "
                <button type="button" class="quiet__link" data-action="undo" on:click=undo>
                    {tr(msg::UNDO)}
                </button>
            </Show>
        </p>
    }
}

/// The stored records.
fn records(field: Field) -> Vec<Record> {
    match field.value() {
        Some(Value::Records(records)) => records,
        _ => Vec::new(),
    }
}

/// The rows for records; an empty one where there are none.
fn new_rows(mut records: Vec<Record>, next_key: StoredValue<usize>) -> Vec<Row> {
    if records.is_empty() {
        records.push(Record::new());
    }
    records.into_iter().map(|record| Row { key: new_key(next_key), record }).collect()
}

fn new_key(next_key: StoredValue<usize>) -> usize {
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
                    <span>{tr(msg::REMOVE_RECORD)}</span>
                </button>
            </Show>
        </li>
    }
}
