//! The notes of the klantmanager: printed with the summary, stored nowhere.

use crate::{
    components::columns::Columns,
    i18n::{msg, t, tr},
};
use leptos::prelude::*;

/// The number of rows for agreements.
const AGREEMENTS: usize = 4;

/// Notes and agreements, in memory.
#[derive(Clone, Copy)]
pub struct Notes {
    notes: RwSignal<String>,
    /// What, who, and by when.
    agreements: [[RwSignal<String>; 3]; AGREEMENTS],
}

impl Notes {
    pub fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self { notes: empty(), agreements: std::array::from_fn(|_| std::array::from_fn(|_| empty())) }
    }

    /// Clears every field.
    pub fn clear(self) {
        self.notes.set(String::new());
        self.agreements.into_iter().flatten().for_each(|cell| cell.set(String::new()));
    }
}

/// The fields: the agreements, and the notes.
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
            // A printed field shows only the part that is scrolled into view: paper gets all of the text.
            <p class="writing__paper" dir="auto" aria-hidden="true">{notes.notes}</p>
        </div>
    }
}
