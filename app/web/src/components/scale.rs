//! The control for a scale of five faces: from 1 (worst) to 5 (best), in reading direction.

use super::field::Field;
use crate::i18n::{face_message, face_of, language, names, spoken};
use leptos::prelude::*;
use mijn_verhaal_core::{answers::Value, questionnaire::Question};

/// The five faces of a question.
#[component]
pub fn Scale(field: Field) -> impl IntoView {
    let question = field.question;
    view! {
        <fieldset class="faces">
            <legend class="vh">{move || language().question(question)}</legend>
            {(1..=5)
                .map(|face| {
                    let chosen = Memo::new(move |_| field.value() == Some(Value::Number(face)));
                    view! {
                        <label class="face">
                            <input
                                type="radio"
                                name=question.id.as_str()
                                value=face.to_string()
                                prop:checked=chosen
                                on:change=move |_| field.set_value(Some(Value::Number(face)))
                            />
                            <Face face />
                            <span class="face__text" data-say=move || recording_id(question, face)>{move || face_of(language(), question, face)}</span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}

/// The id of the recording of a face's name: the question's own, or the general one.
fn recording_id(question: &Question, face: i32) -> String {
    let own = language().part(question, &names::face(face));
    own.map_or_else(|| face_message(face).to_owned(), |_| spoken::part(question, &names::face(face)))
}

/// A face from 1 to 5, which differ only in the mouth and the brows.
#[component]
pub fn Face(face: i32) -> impl IntoView {
    let mouth = match face {
        1 => "M15 35 Q24 25 33 35",
        2 => "M16 34 Q24 29 32 34",
        3 => "M16 32 H32",
        4 => "M16 30 Q24 36 32 30",
        _ => "M14 28 Q24 42 34 28 Z",
    };
    let brows = (face == 1).then(|| view! { <path d="M12 18 L19 15 M36 18 L29 15"></path> });
    view! {
        <svg class="face__svg" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <circle cx="24" cy="24" r="21"></circle>
            <circle class="face__eye" cx="17" cy="21" r="1.6"></circle>
            <circle class="face__eye" cx="31" cy="21" r="1.6"></circle>
            {brows}
            <path d=mouth></path>
        </svg>
    }
}
