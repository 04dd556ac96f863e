//! The page of all reflection lists: those for the person's role first, the others below.

use crate::{
    components::{icon::Icon, inputs::Radio, link::link},
    i18n::{language, msg, progress_text, t, t_with, tr},
    platform::dom,
    settings, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::{List, Role, reflection_lists},
    route::{Route, Step},
    walk,
};

/// The page.
#[component]
pub fn ReflectionLists() -> impl IntoView {
    Effect::new(|_| dom::focus("#reflection-title"));
    let config = state::config();
    let known = settings::role().and_then(|id| Role::ALL.into_iter().find(|role| role.id() == id));
    let role = RwSignal::new(known);
    let choose = move |chosen: Role| {
        settings::save_role(chosen.id());
        role.set(Some(chosen));
    };
    let lists = move |is_for_role: bool| -> Vec<_> {
        let config = config.get();
        reflection_lists()
            .filter(|list| config.has(list))
            .filter(|list| role.get().is_some_and(|role| list.is_for(role)) == is_for_role)
            .collect()
    };
    let cards = move |is_for_role: bool| {
        view! {
            <ol class="secs">
                <For each=move || lists(is_for_role) key=|list| list.id let:list>
                    <ListCard list />
                </For>
            </ol>
        }
    };
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="reflection-title" tabindex="-1">{tr(msg::REFLECTION_TITLE)}</h1>
            <p class="why">{tr(msg::REFLECTION_INTRO)}</p>
            <fieldset class="opts opts--plain roles">
                <legend class="nl-heading nl-heading--level-2">{tr(msg::REFLECTION_WHO)}</legend>
                {Role::ALL
                    .into_iter()
                    .map(|one| {
                        view! {
                            <Radio
                                name="role"
                                value=one.id()
                                text=Signal::derive(move || t(role_name(one)))
                                chosen=move || role.get() == Some(one)
                                choose=move || choose(one)
                            />
                        }
                    })
                    .collect_view()}
            </fieldset>
            <Show when=move || role.get().is_some()>
                <section aria-labelledby="lists-fit">
                    <h2 class="nl-heading nl-heading--level-2" id="lists-fit">{tr(msg::LISTS_FIT)}</h2>
                    {cards(true)}
                </section>
            </Show>
            <details class="help lists-rest" data-lists="rest">
                <summary>{move || t(if role.get().is_some() { msg::LISTS_OTHER } else { msg::LISTS_ALL })}</summary>
                {cards(false)}
            </details>
            <p>
                <a {..link(Route::Session(Step::Prepare))} class="quiet__link">{tr(msg::TO_SESSION)}</a>
            </p>
            <p class="promise">
                <Icon sprite="ui" name="lock-simple" />
                <span>{tr(msg::REFLECTION_PROMISE)}</span>
            </p>
        </main>
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Inburgeraar => msg::ROLE_INBURGERAAR,
        Role::Klantmanager => msg::ROLE_KLANTMANAGER,
        Role::Team => msg::ROLE_TEAM,
        Role::Partner => msg::ROLE_PARTNER,
    }
}

#[component]
fn ListCard(list: &'static List) -> impl IntoView {
    let sheet = state::sheets().of(list).sheet;
    let progress = Memo::new(move |_| sheet.with(walk::progress_in_all));
    let begun = move || sheet.with(|sheet| !sheet.is_empty());
    let progress_label = move || progress_text(progress.get());
    view! {
        <li>
            <a {..link(Route::Overview(list.id))} class="sec" data-list=list.id.as_str()>
                {list.sections.first().map(|section| view! { <span class="pic"><Icon sprite="ui" name=section.icon /></span> })}
                <span class="sec__name">
                    <b>{move || language().list(list)}</b>
                    <small class="sec__about">{move || language().list_part(list, "for")}</small>
                    <small class="sec__about">{move || time(list)}{move || begun().then(|| format!(" · {}", progress_label()))}</small>
                </span>
            </a>
        </li>
    }
}

/// How long a list takes, as text.
pub fn time(list: &'static List) -> String {
    let minutes = list.reflection.as_ref().map_or(0, |reflection| reflection.minutes);
    t_with(msg::LIST_MINUTES, &[("n", minutes.into())])
}
