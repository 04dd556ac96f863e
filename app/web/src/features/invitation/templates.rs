//! Templates: a klantmanager's own details and choices, saved on this device on request.

use crate::{
    components::messages::Message,
    i18n::{dutch, msg, tr},
    settings::{self, Template},
};
use leptos::prelude::*;

/// The saved templates, and saving another.
#[component]
pub fn Templates() -> impl IntoView {
    let draft = super::draft();
    let templates = RwSignal::new(settings::templates());
    let name = RwSignal::new(String::new());
    // Whether the last template was saved; nothing once another is removed.
    let saved = RwSignal::new(None::<bool>);
    let save = move |changed: Vec<Template>| {
        let is_saved = settings::save_templates(&changed);
        if is_saved {
            templates.set(changed);
        }
        is_saved
    };
    let add = move |_| {
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            return;
        }
        let new = Template { name, preset: draft.with_untracked(|draft| draft.template(dutch().code)) };
        let mut all = templates.get_untracked();
        all.retain(|template| template.name != new.name);
        all.push(new);
        saved.set(Some(save(all)));
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
                                    on:click=move |_| draft.update(|draft| draft.apply_template(&open.preset))
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
                                        save(all);
                                        saved.set(None);
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
            {move || match saved.get() {
                Some(true) => view! { <Message kind="info" text=Signal::derive(tr(msg::INVITE_TEMPLATE_KEPT)) /> }.into_any(),
                Some(false) => view! { <Message kind="error" text=Signal::derive(tr(msg::INVITE_TEMPLATE_NOT_KEPT)) /> }.into_any(),
                None => ().into_any(),
            }}
        </details>
    }
}
