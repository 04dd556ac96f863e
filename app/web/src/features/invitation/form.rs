//! `#/klantmanager`: the form in which an invitation is written, and its faults.

use super::{bring_name, templates::Templates};
use crate::{
    components::{
        combobox::{Combobox, Picked},
        icon::Icon,
        inputs::{Checkbox, LineInput, Radio, flip},
        link::link,
        messages::Message,
    },
    i18n::{LANGUAGES, dutch, language, msg, t, tr},
    navigation,
    platform::{clock, dom},
    profile, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    invitation::{BRING, Draft, Fault, Version, sections},
    line::Line,
    questionnaire::reflection_lists,
    route::Route,
};

/// Job titles that gemeenten use, as suggestions; any other can be typed.
const TITLES: [&str; 6] = [
    "klantmanager",
    "consulent inburgering",
    "casemanager",
    "klantregisseur",
    "regisseur inburgering",
    "contactpersoon",
];

/// Access to a field of the draft.
struct Lens<T: 'static> {
    /// The name of the field in [`Draft`]; its control has the same.
    name: &'static str,
    read: fn(&Draft) -> &T,
    change: fn(&mut Draft) -> &mut T,
}

/// The lens of a field.
macro_rules! lens {
    ($field:ident) => {
        Lens { name: stringify!($field), read: |draft| &draft.$field, change: |draft| &mut draft.$field }
    };
}

/// The page.
#[component]
pub fn Klantmanager() -> impl IntoView {
    let (draft, config) = (super::draft(), state::config());
    let faults = RwSignal::new(Vec::<Fault>::new());
    Effect::new(|_| dom::focus("#invite-title"));
    // What the gemeente has fixed in `config.json` is filled in once it is loaded.
    Effect::new(move |_| {
        let config = config.get();
        draft.update(|draft| {
            draft.gemeente = config.gemeente().or(draft.gemeente);
            if draft.phone.is_empty() {
                draft.phone = config.phone.unwrap_or_default();
            }
        });
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = draft.with_untracked(|draft| draft.faults(clock::today()));
        match found.first().map(|fault| fault.field().name()) {
            None => navigation::go(&Route::Letter.to_string()),
            Some(first) => {
                faults.set(found);
                dom::focus(&format!("[name=\"{first}\"]"));
            }
        }
    };
    let field = move |lens: Lens<String>, label: &'static str, kind: &'static str, max: usize| {
        view! { <TextField lens label kind max faults /> }
    };
    let gemeente = Signal::derive(move || draft.with(|draft| draft.gemeente.map(Picked::Code)));
    let on_gemeente = Callback::new(move |picked| {
        draft.update(|draft| {
            draft.gemeente = match picked {
                Some(Picked::Code(code)) => Some(code),
                _ => None,
            }
        });
    });
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="invite-title" tabindex="-1">{tr(msg::INVITE_TITLE)}</h1>
            <p class="why">{tr(msg::INVITE_INTRO)}</p>
            <p class="ways">
                <a {..link(Route::Received(String::new()))} class="nl-button nl-button--secondary" data-action="receive">
                    <Icon sprite="ui" name="qr-code" />
                    <span>{tr(msg::TO_RECEIVED)}</span>
                </a>
            </p>
            {(!profile::is_borrowed()).then(|| view! { <Templates /> })}
            <form id="invite" autocomplete="off" novalidate on:submit=submit>
                <h2 class="nl-heading nl-heading--level-2">{tr(msg::INVITE_WHOM)}</h2>
                {field(lens!(to), msg::INVITE_TO, "text", 80)}
                <p class="field__hint">{tr(msg::INVITE_TO_HINT)}</p>
                <fieldset class="opts opts--plain">
                    <legend class="field__label">{tr(msg::INVITE_LANGUAGE)}</legend>
                    {LANGUAGES
                        .iter()
                        .filter(|language| *language != dutch())
                        .map(|one| (one.code, Some(one.name)))
                        .chain([(dutch().code, None)])
                        .map(|(code, name)| {
                            let chosen = move || {
                                draft.with(|draft| draft.language == code || (draft.language.is_empty() && name.is_none()))
                            };
                            let text = Signal::derive(move || name.map_or_else(|| t(msg::INVITE_DUTCH_ONLY), str::to_owned));
                            let choose = move || draft.update(|draft| draft.language = code.to_owned());
                            view! { <Radio name="language" value=code text chosen choose /> }
                        })
                        .collect_view()}
                </fieldset>

                <h2 class="nl-heading nl-heading--level-2">{tr(msg::INVITE_WHEN)}</h2>
                <div class="fields-two">
                    {field(lens!(day), msg::INVITE_DAY, "date", 10)}
                    {field(lens!(time), msg::INVITE_TIME, "time", 5)}
                </div>
                {field(lens!(place), msg::INVITE_PLACE, "text", Line::<160>::MAX)}
                {field(lens!(way), msg::INVITE_WAY, "text", Line::<240>::MAX)}
                <p class="field__hint">{tr(msg::INVITE_WAY_HINT)}</p>
                <Checkbox
                    name="interpreter"
                    value="1"
                    text=Signal::derive(tr(msg::INVITE_INTERPRETER))
                    chosen=move || draft.with(|draft| draft.interpreter)
                    toggle=move || draft.update(|draft| draft.interpreter = !draft.interpreter)
                />

                <h2 class="nl-heading nl-heading--level-2">{tr(msg::INVITE_YOU)}</h2>
                {field(lens!(name), msg::INVITE_NAME, "text", Line::<80>::MAX)}
                {field(lens!(job), msg::INVITE_JOB, "text", Line::<60>::MAX)}
                <datalist id="titles">{TITLES.map(|title| view! { <option value=title></option> }).collect_view()}</datalist>
                <div class="field">
                    <span class="field__label" aria-hidden="true">{tr(msg::INVITE_GEMEENTE)}</span>
                    <Show
                        when=move || config.with(|config| config.gemeente().is_none())
                        fallback=move || view! { <p data-fixed="gemeente">{move || draft.with(|draft| draft.invitation(dutch().code).gemeente_name())}</p> }
                    >
                        <Combobox
                            id="gemeente".to_owned()
                            list="gemeenten"
                            own=false
                            label=Signal::derive(tr(msg::INVITE_GEMEENTE))
                            picked=gemeente
                            on_pick=on_gemeente
                        />
                    </Show>
                </div>
                {field(lens!(phone), msg::INVITE_PHONE, "tel", Line::<30>::MAX)}
                {field(lens!(email), msg::INVITE_EMAIL, "email", Line::<120>::MAX)}

                <h2 class="nl-heading nl-heading--level-2">{tr(msg::INVITE_WHAT)}</h2>
                <fieldset class="opts opts--plain">
                    <legend class="vh">{tr(msg::INVITE_WHAT)}</legend>
                    {[(Version::Short, "short", msg::INVITE_SHORT), (Version::Full, "full", msg::INVITE_FULL), (Version::None, "none", msg::INVITE_LISTS_ONLY)]
                        .map(|(version, value, text)| {
                            let chosen = move || draft.with(|draft| draft.version == version);
                            let choose = move || draft.update(|draft| draft.version = version);
                            view! { <Radio name="version" value text=Signal::derive(tr(text)) chosen choose /> }
                        })
                        .collect_view()}
                </fieldset>
                <Show when=move || draft.with(|draft| draft.version != Version::None)>
                    <details class="help">
                        <summary>{tr(msg::INVITE_SECTIONS)}</summary>
                        <p>{tr(msg::INVITE_SECTIONS_HINT)}</p>
                        {sections()
                            .map(|section| choice(lens!(sections), section.id, move || language().section(section)))
                            .collect_view()}
                    </details>
                </Show>
                <details class="help">
                    <summary>{tr(msg::INVITE_LISTS)}</summary>
                    {move || {
                        let config = config.get();
                        reflection_lists()
                            .filter(|list| config.has(list))
                            .map(|list| choice(lens!(lists), list.id, move || language().list(list)))
                            .collect_view()
                    }}
                </details>
                <fieldset class="opts opts--plain">
                    <legend class="field__label">{tr(msg::INVITE_BRING)}</legend>
                    {BRING
                        .map(|id| choice(lens!(bring), id, move || bring_name(language(), id)))
                        .collect_view()}
                </fieldset>
                <Show when=move || faults.with(|faults| !faults.is_empty())>
                    <Message kind="error" text=Signal::derive(tr(msg::INVITE_INCOMPLETE)) />
                </Show>
            </form>
        </main>
        <footer class="nav">
            <a {..link(Route::Reflection)} class="nl-button nl-button--secondary btn-back">{tr(msg::TO_REFLECTION_SHORT)}</a>
            <button type="submit" form="invite" class="nl-button nl-button--primary btn-next" data-action="next">
                {tr(msg::INVITE_MAKE)}
            </button>
        </footer>
    }
}

/// A tick for one of several: a section, a list, something to bring.
fn choice<T: Copy + PartialEq + Into<&'static str> + Send + Sync + 'static>(
    lens: Lens<Vec<T>>,
    id: T,
    text: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    let draft = super::draft();
    let Lens { name, read, change } = lens;
    view! {
        <Checkbox
            name
            value=id.into()
            text=Signal::derive(text)
            chosen=move || draft.with(|draft| read(draft).contains(&id))
            toggle=move || draft.update(|draft| flip(change(draft), id))
        />
    }
}

/// A text field of the draft, with its fault.
#[component]
fn TextField(
    lens: Lens<String>,
    label: &'static str,
    kind: &'static str,
    max: usize,
    faults: RwSignal<Vec<Fault>>,
) -> impl IntoView {
    let Lens { name, read, change } = lens;
    let draft = super::draft();
    let is_of_field = move |fault: &Fault| fault.field().name() == name;
    let message = Memo::new(move |_| faults.with(|faults| faults.iter().copied().find(is_of_field).map(fault_message)));
    let typed = move |text: String| {
        draft.update(|draft| *change(draft) = text);
        faults.update(|faults| faults.retain(|fault| !is_of_field(fault)));
    };
    view! {
        <LineInput
            name
            form="invite"
            label
            kind
            max
            value=Signal::derive(move || draft.with(|draft| read(draft).clone()))
            change=Callback::new(typed)
            fault=Signal::derive(move || message.get())
            suggestions=if name == "job" { "titles" } else { "" }
        />
    }
}

/// The message id of a fault.
fn fault_message(fault: Fault) -> &'static str {
    match fault {
        Fault::Missing(_) => msg::INVITE_NEEDED,
        Fault::InvalidPhone => msg::INVITE_WRONG_PHONE,
        Fault::InvalidEmail => msg::INVITE_WRONG_EMAIL,
        Fault::InvalidDay => msg::INVITE_PAST,
    }
}
