//! The combobox: searches a pick list by everyday names, and may take own words (WAI-ARIA, *Combobox with list autocomplete*).

use super::{
    field::Field,
    icon::Picture,
    search::{exact_match, matches},
};
use crate::i18n::{language, msg, tr};
use leptos::{ev, html, prelude::*};
use mijn_verhaal_core::{
    answers::{Answer, Given, MAX_CELL_WORDS, Value},
    questionnaire::OptionId,
};
use std::time::Duration;

/// How long the list stays open after its field lost the focus.
const CLOSE_DELAY: Duration = Duration::from_millis(250);

/// What was picked or typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// A code of the list.
    Code(OptionId),
    /// Own words.
    Own(String),
}

/// A question answered from a pick list.
#[component]
pub fn PickOne(field: Field, list: &'static str) -> impl IntoView {
    let question = field.question;
    let picked = Signal::derive(move || match (field.value(), field.own()) {
        (Some(Value::One(code)), _) => Some(Picked::Code(code)),
        (_, own) if !own.is_empty() => Some(Picked::Own(own)),
        _ => None,
    });
    let on_pick = Callback::new(move |picked| {
        field.set(match picked {
            Some(Picked::Code(code)) => Given::new(Some(Value::One(code)), None).map(Answer::Given),
            Some(Picked::Own(own)) => Given::new(None, Some(own)).map(Answer::Given),
            None => None,
        });
    });
    let label = Signal::derive(move || language().question(question));
    view! {
        <div class="field">
            <Combobox id=question.id.as_str().to_owned() list own=question.own label picked on_pick />
        </div>
    }
}

/// A field to search a pick list with.
#[component]
pub fn Combobox(
    /// The name of the input.
    id: String,
    /// The pick list.
    list: &'static str,
    /// Whether own words are allowed instead of an item.
    own: bool,
    /// Its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// What is picked now.
    #[prop(into)]
    picked: Signal<Option<Picked>>,
    /// Called with what was picked or typed; none when the field was cleared.
    on_pick: Callback<Option<Picked>>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    // What is being typed; none while what is picked is shown.
    let typed = RwSignal::new(None::<String>);
    let list_id = format!("{id}-list");
    let shown = Signal::derive(move || {
        let query = typed.get().unwrap_or_default();
        if open.get() { matches(language(), list, &query) } else { Vec::new() }
    });
    let text = move || {
        typed.get().unwrap_or_else(|| match picked.get() {
            Some(Picked::Code(code)) => language().code(list, code),
            Some(Picked::Own(own)) => own,
            None => String::new(),
        })
    };
    let choose = move |code: OptionId| {
        typed.set(None);
        open.set(false);
        active.set(None);
        on_pick.run(Some(Picked::Code(code)));
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    };
    let on_input = move |event: ev::Event| {
        let text = event_target_value(&event);
        open.set(true);
        active.set(None);
        let exact = exact_match(untrack(language), list, &text);
        on_pick.run(match exact {
            Some(code) => Some(Picked::Code(code)),
            None if own && !text.trim().is_empty() => Some(Picked::Own(text.clone())),
            None => None,
        });
        typed.set(Some(text));
    };
    let option_id = {
        let list_id = list_id.clone();
        move |at: usize| format!("{list_id}-{at}")
    };
    let on_keydown = {
        let option_id = option_id.clone();
        move |event: ev::KeyboardEvent| {
            let count = shown.with_untracked(Vec::len);
            match event.key().as_str() {
                "ArrowDown" | "ArrowUp" => {
                    event.prevent_default();
                    open.set(true);
                    let count = if count == 0 { shown.with_untracked(Vec::len) } else { count };
                    let last = count.saturating_sub(1);
                    let at = active.get_untracked();
                    let at = match (event.key() == "ArrowDown", at) {
                        (true, None) => 0,
                        (true, Some(at)) => (at + 1).min(last),
                        (false, None) => last,
                        (false, Some(at)) => at.saturating_sub(1),
                    };
                    active.set(Some(at));
                    if let Some(option) = document().get_element_by_id(&option_id(at)) {
                        option.scroll_into_view_with_bool(false);
                    }
                }
                "Enter" if open.get_untracked() => {
                    event.prevent_default();
                    match active.get_untracked().and_then(|at| shown.with_untracked(|shown| shown.get(at).copied())) {
                        Some(item) => choose(item.code),
                        None => open.set(false),
                    }
                }
                "Escape" => {
                    open.set(false);
                    active.set(None);
                }
                _ => {}
            }
        }
    };
    // Delayed: closing the list moves what is below it, and the tap that took the focus must still hit its target.
    let on_blur = move |_| {
        let close = move || {
            let has_focus_again = input
                .try_get_untracked()
                .flatten()
                .is_some_and(|input| document().active_element().as_ref() == Some(&input));
            if !has_focus_again {
                let _ = open.try_set(false);
                let _ = active.try_set(None);
                let _ = typed.try_set(None);
            }
        };
        set_timeout(close, CLOSE_DELAY);
    };
    view! {
        <div class="combo">
            <input
                node_ref=input
                role="combobox"
                class="utrecht-textbox"
                type="text"
                id=id.clone()
                name=id.clone()
                dir="auto"
                autocomplete="off"
                maxlength=MAX_CELL_WORDS.to_string()
                aria-autocomplete="list"
                aria-label=label
                aria-expanded=move || open.get().to_string()
                aria-controls=list_id.clone()
                aria-activedescendant={
                    let option_id = option_id.clone();
                    move || active.get().map(&option_id)
                }
                placeholder=tr(msg::SEARCH)
                prop:value=text
                on:focus=move |_| open.set(true)
                on:click=move |_| open.set(true)
                on:blur=on_blur
                on:input=on_input
                on:keydown=on_keydown
            />
            <ul role="listbox" class="combo__list" id=list_id aria-label=label hidden=move || !open.get()>
                {move || {
                    let option_id = option_id.clone();
                    shown
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(move |(at, item)| {
                            view! {
                                <li
                                    role="option"
                                    class="combo__option"
                                    class:is-active=move || active.get() == Some(at)
                                    id=option_id(at)
                                    data-value=item.code.as_str()
                                    aria-selected=move || (active.get() == Some(at)).to_string()
                                    on:mousedown=|event| event.prevent_default()
                                    on:click=move |_| choose(item.code)
                                >
                                    <Picture sprite=list name=item.icon />
                                    <span>{move || language().pick(list, item)}</span>
                                </li>
                            }
                        })
                        .collect_view()
                }}
                {move || {
                    let none = open.get() && shown.with(Vec::is_empty);
                    none.then(|| {
                        let text = if own { msg::NOT_FOUND_OWN } else { msg::NOT_FOUND_IN_LIST };
                        view! { <li class="combo__none" role="option" aria-disabled="true" aria-selected="false">{tr(text)}</li> }
                    })
                }}
            </ul>
        </div>
    }
}
