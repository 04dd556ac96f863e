//! Templates: a klantmanager's own details and choices, kept on this device if wanted.

use super::form::take_template;
use crate::{
    components::messages::Message,
    i18n::{msg, tr},
    settings::{self, Template},
};
use leptos::prelude::*;

/// The templates, and keeping one more.
#[component]
pub fn Templates() -> impl IntoView {
    let draft = super::draft();
    let templates = RwSignal::new(settings::templates());
    let name = RwSignal::new(String::new());
    let kept = RwSignal::new(None::<bool>);
    let keep = move |changed: Vec<Template>| {
        let done = settings::save_templates(&changed);
        if done {
            templates.set(changed);
        }
        done
    };
    let add = move |_| {
        let called = name.get_untracked().trim().to_owned();
        if called.is_empty() {
            return;
        }
        let new = Template { name: called, preset: draft.with_untracked(|draft| draft.template()) };
        let mut all = templates.get_untracked();
        all.retain(|template| template.name != new.name);
        all.push(new);
        kept.set(Some(keep(all)));
    };
    view! {
        <details class="help templates" data-templates="" open=move || templates.with(|all| !all.is_empty())>
            <summary>{tr(msg::INVITE_TEMPLATES)}</summary>
            <p>{tr(msg::INVITE_TEMPLATE_WHAT)}</p>
            <ul>
                <For each=move || templates.get() key=|template| (template.name.clone(), template.preset.clone()) let:template>
                    {
                        let (open, remove) = (template.clone(), template.clone());
                        view! {
                            <li>
                                <button
                                    type="button"
                                    class="nl-button nl-button--secondary"
                                    data-action="template-open"
                                    on:click=move |_| draft.update(|draft| take_template(draft, &open.preset))
                                >
                                    <bdi>{template.name.clone()}</bdi>
                                </button>
                                <button
                                    type="button"
                                    class="quiet__link"
                                    data-action="template-remove"
                                    on:click=move |_| {
                                        let mut all = templates.get_untracked();
                                        all.retain(|one| *one != remove);
                                        keep(all);
                                        kept.set(None);
                                    }
                                >
                                    {tr(msg::INVITE_TEMPLATE_REMOVE)}
                                    <span class="vh">{template.name.clone()}</span>
                                </button>
                            </li>
                        }
                    }
                </For>
            </ul>
            <div class="field">
                <label for="template-name">{tr(msg::INVITE_TEMPLATE_NAME)}</label>
                <input
                    class="utrecht-textbox"
                    id="template-name"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    maxlength="60"
                    prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            <button type="button" class="nl-button nl-button--secondary" data-action="template-keep" on:click=add>
                {tr(msg::INVITE_TEMPLATE_KEEP)}
            </button>
            {move || match kept.get() {
                Some(true) => view! { <Message kind="info" text=Signal::derive(tr(msg::INVITE_TEMPLATE_KEPT)) /> }.into_any(),
                Some(false) => view! { <Message kind="error" text=Signal::derive(tr(msg::INVITE_TEMPLATE_NOT_KEPT)) /> }.into_any(),
                None => ().into_any(),
            }}
        </details>
    }
}
