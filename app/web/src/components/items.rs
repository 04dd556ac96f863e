//! The control for items that are each rated on one of three levels, with an explanation where that is requested.

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
    let level = Memo::new(move |_| chosen_values(field).get(&item.id).copied());
    let info = move || {
        let wants_explanation = level.get().is_some_and(|level| level == "explain");
        let text = wants_explanation.then(|| language().part(question, &names::info(item.id))).flatten();
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
                            let mut items = untrack(|| chosen_values(field));
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
                                <Icon sprite="ui" name=icon_name(value) />
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

/// The pictogram of a level, for people who cannot read its name.
fn icon_name(level: &str) -> &'static str {
    match level {
        "yes" | "know" => "check",
        "with-help" => "handshake",
        "heard" => "ear",
        "explain" => "question",
        _ => "hourglass-medium",
    }
}

/// The chosen values so far, by item or part of the week.
pub fn chosen_values(field: Field) -> BTreeMap<OptionId, OptionId> {
    match field.value() {
        Some(Value::Items(items)) => items,
        _ => BTreeMap::new(),
    }
}
