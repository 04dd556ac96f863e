//! The control for a whole number or a year, with large step buttons beside the field.

use super::{field::Field, icon::Icon};
use crate::i18n::{language, msg, t_with, tr};
use leptos::prelude::*;
use mijn_verhaal_core::{answers::Value, questionnaire::Kind};

/// The number of a question, from `min` to `max`.
#[component]
pub fn NumberInput(field: Field, min: i32, max: i32) -> impl IntoView {
    let question = field.question;
    let number = Memo::new(move |_| match field.value() {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    });
    let is_invalid = RwSignal::new(false);
    let first = if matches!(question.kind, Kind::Year { .. }) { max } else { min };
    let step = move |by: i32| {
        is_invalid.set(false);
        let next = number.get_untracked().map_or(first, |number| (number + by).clamp(min, max));
        field.set_value(Some(Value::Number(next)));
    };
    let on_input = move |event| {
        let text = latin_digits(&event_target_value(&event));
        let fits = text.trim().parse().ok().filter(|number| (min..=max).contains(number));
        // A year that is not complete (19…) is no error yet: that is validated on `change`.
        is_invalid.set(false);
        if fits.is_some() || text.trim().is_empty() {
            field.set_value(fits.map(Value::Number));
        }
    };
    let on_change = move |event| {
        let text = latin_digits(&event_target_value(&event));
        let fits = text.trim().parse().is_ok_and(|number: i32| (min..=max).contains(&number));
        is_invalid.set(!text.trim().is_empty() && !fits);
    };
    view! {
        <div class="number">
            <button
                type="button"
                class="nl-button nl-button--secondary number__step"
                aria-label=tr(msg::LESS)
                on:click=move |_| step(-1)
            >
                <Icon sprite="ui" name="minus" />
            </button>
            <input
                class="utrecht-textbox"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                name=question.id.as_str()
                aria-label=move || language().question(question)
                aria-describedby="number-hint"
                aria-invalid=move || is_invalid.get().to_string()
                prop:value=move || number.get().map(|number| number.to_string()).unwrap_or_default()
                on:input=on_input
                on:change=on_change
            />
            <button
                type="button"
                class="nl-button nl-button--secondary number__step"
                aria-label=tr(msg::MORE)
                on:click=move |_| step(1)
            >
                <Icon sprite="ui" name="plus" />
            </button>
        </div>
        <p class="hint" id="number-hint" class:hint--refused=is_invalid role="status">
            {move || t_with(msg::BETWEEN, &[("min", min.to_string().into()), ("max", max.to_string().into())])}
        </p>
    }
}

/// Replaces the digits of Arabic and Persian keyboards by 0 to 9.
pub fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|digit| match digit {
            '\u{660}'..='\u{669}' => char::from(b'0' + (digit as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (digit as u32 - 0x6f0) as u8),
            other => other,
        })
        .collect()
}
