//! The control for the week: for each of three parts of seven days, whether the person can, maybe can or cannot.

use super::{field::Field, icon::Icon, items::chosen_values};
use crate::i18n::{day_name, language, msg, part_name, slot_name, tr};
use leptos::prelude::*;
use mijn_verhaal_core::{answers::Value, questionnaire::Question};

/// The week of a question.
#[component]
pub fn Week(field: Field) -> impl IntoView {
    view! {
        <ul class="week__key" aria-hidden="true">
            {Question::SLOT_VALUES
                .iter()
                .map(|value| {
                    view! {
                        <li><Icon sprite="ui" name=icon_name(value) />{move || slot_name(language(), value)}</li>
                    }
                })
                .collect_view()}
        </ul>
        <table class="week">
            <thead>
                <tr>
                    <th scope="col"><span class="vh">{tr(msg::DAY)}</span></th>
                    {Question::PARTS
                        .map(|part| view! { <th scope="col">{move || part_name(language(), part)}</th> })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>
                {Question::DAYS
                    .into_iter()
                    .map(|day| {
                        view! {
                            <tr>
                                <th scope="row">{move || day_name(language(), day)}</th>
                                {Question::PARTS.map(|part| view! { <td><Slot field day part /></td> }).collect_view()}
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}

#[component]
fn Slot(field: Field, day: &'static str, part: &'static str) -> impl IntoView {
    let name = format!("{day}.{part}");
    let slot = Question::SLOTS.into_iter().find(|slot| *slot == *name).expect("every part of the week is a slot");
    let value = Memo::new(move |_| chosen_values(field).get(&slot).copied());
    view! {
        <span class="slot__part" aria-hidden="true">
            {move || part_name(language(), part)}
        </span>
        <fieldset class="slot">
            <legend class="vh">
                {move || format!("{} {}", day_name(language(), day), part_name(language(), part))}
            </legend>
            {Question::SLOT_VALUES
                .iter()
                .map(|option| {
                    let chosen = Memo::new(move |_| value.get() == Some(*option));
                    let choose = move |_| {
                        let mut slots = untrack(|| chosen_values(field));
                        slots.insert(slot, *option);
                        field.set_value(Some(Value::Items(slots)));
                    };
                    view! {
                        <label class="slot__opt">
                            <input
                                type="radio"
                                name=format!("{}.{slot}", field.question.id)
                                value=option.as_str()
                                prop:checked=chosen
                                on:change=choose
                            />
                            <Icon sprite="ui" name=icon_name(option) />
                            <span class="vh">{move || slot_name(language(), option)}</span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}

fn icon_name(value: &str) -> &'static str {
    match value {
        "can" => "check",
        "maybe" => "question",
        _ => "x",
    }
}
