//! What the klantmanager writes along: it prints with the summary, and is kept nowhere.

use crate::{
    components::columns::Columns,
    i18n::{msg, t, tr},
};
use leptos::prelude::*;

/// How many agreements there is room for.
const AGREEMENTS: usize = 4;

/// Notes and agreements, in memory.
#[derive(Clone, Copy)]
pub struct Notes {
    notes: RwSignal<String>,
    /// What, who, and by when.
    agreements: [[RwSignal<String>; 3]; AGREEMENTS],
}

impl Notes {
    /// Nothing is written yet.
    pub fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self { notes: empty(), agreements: std::array::from_fn(|_| std::array::from_fn(|_| empty())) }
    }

    /// Forgets what was written.
    pub fn clear(self) {
        self.notes.set(String::new());
        self.agreements.into_iter().flatten().for_each(|cell| cell.set(String::new()));
    }
}

/// TextBundle to write: the agreements, and the notes.
#[component]
pub fn Writing(columns: Columns, notes: Notes) -> impl IntoView {
    let names = [("what", msg::RECEIVED_WHAT), ("who", msg::RECEIVED_WHO), ("when", msg::RECEIVED_WHEN)];
    let rows = (notes.agreements.into_iter().enumerate())
        .map(|(at, row)| {
            let cells = names.into_iter().zip(row).map(|((name, label), cell)| {
                view! {
                    <input
                        class="utrecht-textbox"
                        name=format!("agreement.{}.{name}", at + 1)
                        dir="auto"
                        autocomplete="off"
                        aria-label=move || format!("{} {}", t(label), at + 1)
                        prop:value=cell
                        on:input=move |event| cell.set(event_target_value(&event))
                    />
                }
            });
            view! { <div class="writing__row">{cells.collect_view()}</div> }
        })
        .collect_view();
    view! {
        {columns.both("pair pair--write", msg::AGREEMENT_COLUMNS)}
        {rows}
        <div class="writing__notes">
            <label class="doc__h" for="notes">{tr(msg::RECEIVED_NOTES)}</label>
            <p class="note noprint" id="notes-hint">{tr(msg::RECEIVED_NOTES_HINT)}</p>
            <textarea
                class="utrecht-textarea noprint"
                id="notes"
                name="notes"
                rows="5"
                dir="auto"
                autocomplete="off"
                aria-describedby="notes-hint"
                prop:value=notes.notes
                on:input=move |event| notes.notes.set(event_target_value(&event))
            ></textarea>
            // On paper the whole text, not the part a field shows.
            <p class="writing__paper" dir="auto" aria-hidden="true">{notes.notes}</p>
        </div>
    }
}
