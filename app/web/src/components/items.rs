//! Items judged one by one on three levels, and an explanation where one is asked for.

use super::{
    field::Field,
    icon::{Icon, Picture},
};
use crate::i18n::{language, level_message, level_name, names, spoken};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Value,
    questionnaire::{Choice, Levels, OptionId},
};
use std::collections::BTreeMap;

/// The items of a question.
#[component]
pub fn Items(field: Field, levels: Levels, items: &'static [Choice]) -> impl IntoView {
    items.iter().map(|item| view! { <Item field levels item /> }).collect_view()
}

#[component]
fn Item(field: Field, levels: Levels, item: &'static Choice) -> impl IntoView {
    let question = field.question;
    let level = Memo::new(move |_| given(field).get(&item.id).copied());
    let info = move || {
        let asked = level.get().is_some_and(|level| level == "explain");
        let text = asked.then(|| language().part(question, &names::info(item.id))).flatten();
        text.map(|text| view! { <p class="info" data-say=spoken::part(question, &names::info(item.id))>{text}</p> })
    };
    view! {
        <fieldset class="item">
            <legend>
                <Picture sprite=question.section().as_str() name=item.icon />
                <span data-say=spoken::part(question, &names::item(item.id))>{move || language().item(question, item.id)}</span>
            </legend>
            <div class="segments">
                {levels
                    .values()
                    .iter()
                    .map(|value| {
                        let chosen = Memo::new(move |_| level.get() == Some(*value));
                        let choose = move |_| {
                            let mut items = untrack(|| given(field));
                            items.insert(item.id, *value);
                            field.set_value(Some(Value::Items(items)));
                        };
                        view! {
                            <label class="segment">
                                <input
                                    type="radio"
                                    name=format!("{}.{}", question.id, item.id)
                                    value=value.as_str()
                                    prop:checked=chosen
                                    on:change=choose
                                />
                                <Icon sprite="ui" name=sign(value) />
                                <span data-say=level_message(value)>{move || level_name(language(), value)}</span>
                            </label>
                        }
                    })
                    .collect_view()}
            </div>
            <div role="status">{info}</div>
        </fieldset>
    }
}

/// The pictogram of a level, for who does not read its name.
fn sign(level: &str) -> &'static str {
    match level {
        "yes" | "know" => "check",
        "with-help" => "handshake",
        "heard" => "ear",
        "explain" => "question",
        _ => "hourglass-medium",
    }
}

/// What was given so far, by item or part of the week.
pub fn given(field: Field) -> BTreeMap<OptionId, OptionId> {
    match field.value() {
        Some(Value::Items(items)) => items,
        _ => BTreeMap::new(),
    }
}
