//! `#/klantmanager/uitnodiging`: the invitation as a letter on paper, a link, a message and a calendar file.

use super::{bring_name, save_calendar, who, who_parts};
use crate::{
    components::{
        columns::Columns, copy_button::CopyButton, icon::Icon, inputs::Radio, messages::Message, print_nav::PrintNav,
        qr_code::QrCode,
    },
    i18n::{Language, appointment::moment, bundles, dutch, load_beside_dutch, msg, plain, tr},
    navigation,
    platform::{clock, dom},
};
use leptos::prelude::*;
use mijn_verhaal_core::{invitation::Invitation, qr::Code, route::Route};
use wasm_bindgen_futures::spawn_local;

/// The page. While the draft has faults it leads back to the form.
#[component]
pub fn Letter() -> impl IntoView {
    let draft = super::draft();
    if !draft.with_untracked(|draft| draft.faults(clock::today()).is_empty()) {
        navigation::replace(&Route::Klantmanager.to_string());
        return ().into_any();
    }
    let invitation = StoredValue::new(draft.with_untracked(|draft| draft.invitation(dutch().code)));
    let own =
        invitation.with_value(|invitation| invitation.language.as_deref().and_then(Language::find).unwrap_or(dutch()));
    let link =
        invitation.with_value(|invitation| format!("{}{}", navigation::site(), Route::Invitation(invitation.preset())));
    let texts_loaded = RwSignal::new(None::<bool>);
    spawn_local(async move { texts_loaded.set(Some(load_beside_dutch(own, bundles::OF_LETTER).await)) });
    Effect::new(|_| dom::focus("#letter-title"));
    let calendar = move |_| invitation.with_value(|invitation| save_calendar(own, invitation));
    let for_copy = link.clone();
    let for_message = link.clone();
    let message = Memo::new(move |_| {
        if texts_loaded.get() != Some(true) {
            return String::new();
        }
        let (to, second) = draft.with(|draft| (draft.to.trim().to_owned(), draft.second));
        let text = |language: &'static Language| {
            invitation.with_value(|invitation| message_text(language, invitation, &to, second, &for_message))
        };
        if own == dutch() { text(dutch()) } else { format!("{}\n\n{}", text(own), text(dutch())) }
    });
    let set_second = move |on: bool| draft.update(|draft| draft.second = on);
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="letter-title" tabindex="-1">{tr(msg::INVITE_READY_TITLE)}</h1>
                <p class="why">{tr(msg::INVITE_READY_INTRO)}</p>
                <fieldset class="opts opts--plain">
                    <legend class="vh">{tr(msg::LETTER_TITLE)}</legend>
                    <Radio
                        name="letter"
                        value="first"
                        text=Signal::derive(tr(msg::INVITE_FIRST))
                        chosen=move || !draft.with(|draft| draft.second)
                        choose=move || set_second(false)
                    />
                    <Radio
                        name="letter"
                        value="second"
                        text=Signal::derive(tr(msg::INVITE_SECOND))
                        chosen=move || draft.with(|draft| draft.second)
                        choose=move || set_second(true)
                    />
                </fieldset>
                <Show when=move || draft.with(|draft| draft.second)>
                    <p class="note">{tr(msg::INVITE_SECOND_HINT)}</p>
                </Show>
                <p class="ways">
                    <CopyButton action="copy-text" label=msg::COPY_TEXT text=Signal::derive(move || message.get()) />
                    <CopyButton action="copy-link" label=msg::COPY_LINK text=Signal::derive(move || for_copy.clone()) />
                    <button type="button" class="nl-button nl-button--secondary" data-action="calendar" on:click=calendar>
                        <Icon sprite="ui" name="calendar-plus" />
                        <span>{tr(msg::INVITE_CALENDAR)}</span>
                    </button>
                </p>
            </div>
            {move || match texts_loaded.get() {
                Some(true) => {
                    let link = link.clone();
                    view! {
                        <Paper invitation own link=link.clone() />
                        <section class="noprint message-text">
                            <label class="field__label" for="message">{tr(msg::INVITE_MESSAGE)}</label>
                            <textarea class="utrecht-textarea" id="message" readonly dir="auto" prop:value=move || message.get()></textarea>
                            <p class="field__label">{tr(msg::INVITE_LINK)}</p>
                            <p class="letter__link" dir="ltr" data-link="">{link}</p>
                        </section>
                    }
                        .into_any()
                }
                Some(false) => view! { <Message kind="error" text=Signal::derive(tr(msg::SUMMARY_NOT_FETCHED)) /> }.into_any(),
                None => ().into_any(),
            }}
        </main>
        <PrintNav back=Route::Klantmanager back_name=msg::INVITE_CHANGE />
    }
    .into_any()
}

/// The letter: one page, Dutch beside the other language.
#[component]
fn Paper(invitation: StoredValue<Invitation>, own: &'static Language, link: String) -> impl IntoView {
    let columns = Columns::beside(own);
    move || {
        let (to, second) = super::draft().with(|draft| (draft.to.trim().to_owned(), draft.second));
        let invitation = invitation.get_value();
        let dear = move |language: &'static Language| {
            if to.is_empty() {
                return language.say(msg::LETTER_DEAR_UNKNOWN).into_any();
            }
            language.say_with(msg::LETTER_DEAR, None, &[("name", to.clone().into())]).into_any()
        };
        let interpreter = if invitation.interpreter { msg::LETTER_INTERPRETER } else { msg::LETTER_INTERPRETER_ASK };
        let bring = invitation.bring.clone();
        let to_bring = move |language: &'static Language| {
            let names: Vec<_> = bring.iter().map(|id| view! { <li>{bring_name(language, id)}</li> }).collect();
            view! { <span class="q">{language.say(msg::LETTER_BRING)}</span><ul>{names}</ul> }.into_any()
        };
        let whom = invitation.clone();
        view! {
            <article class="doc letter" class:doc--single=columns.own.is_none() dir="ltr">
                {dom::has_logo().then(|| view! { <img class="letter__logo" src="logo.svg" alt="" /> })}
                {columns.head(|language| language.say(msg::LETTER_TITLE), invitation.gemeente_name().map(str::to_owned), &clock::today().to_string())}
                <div class="pair pair--plain">{columns.cells(dear)}</div>
                {second.then(|| columns.both("pair pair--plain", msg::LETTER_AGAIN))}
                {columns.both("pair pair--plain", msg::LETTER_WHY)}
                <div class="letter__facts">{facts(columns, &invitation)}</div>
                {columns.both("pair pair--plain", interpreter)}
                <div class="letter__prepare">
                    <div>
                        {columns.both("pair pair--plain", msg::LETTER_PREPARE)}
                        {columns.both("pair pair--plain", msg::LETTER_PRIVACY)}
                    </div>
                    {Code::of(&link).map(|code| view! { <QrCode code label=msg::INVITE_LINK /> })}
                </div>
                <p class="letter__link" dir="ltr">{navigation::site()}</p>
                {(!invitation.bring.is_empty()).then(|| view! { <div class="pair pair--plain">{columns.cells(to_bring)}</div> })}
                {columns.both("pair pair--plain", msg::LETTER_SOMEONE)}
                {columns.both("pair pair--plain", msg::EVERYONE_ALONE)}
                {columns.both("pair pair--plain", msg::LETTER_OTHER_TIME)}
                {columns.both("pair pair--plain", msg::LETTER_CLOSE)}
                <p class="letter__who">{who(dutch(), &whom)}</p>
            </article>
        }
    }
}

/// When, where and with whom: names in the language of their column, values that are in no language in both.
fn facts(columns: Columns, invitation: &Invitation) -> impl IntoView + use<> {
    let rows = [
        (msg::LETTER_WHEN, String::new()),
        (msg::LETTER_WHERE, invitation.place.to_string()),
        (msg::LETTER_WAY, invitation.way.to_string()),
        (msg::LETTER_WHO, String::new()),
        (msg::LETTER_CALL, invitation.phone.to_string()),
        (msg::LETTER_MAIL, invitation.email.to_string()),
    ];
    rows.into_iter()
        .filter_map(|(name, text)| {
            let invitation = invitation.clone();
            let value = move |language: &'static Language| match name {
                msg::LETTER_WHEN => moment(language, &invitation).unwrap_or_default(),
                msg::LETTER_WHO => who(language, &invitation).unwrap_or_default(),
                _ => text.clone(),
            };
            if value(dutch()).is_empty() {
                return None;
            }
            let cell = move |language: &'static Language| {
                view! { <span class="q">{language.say(name)}</span>" "<b><bdi>{value(language)}</bdi></b> }.into_any()
            };
            Some(view! { <div class="pair" data-fact=name>{columns.cells(cell)}</div> })
        })
        .collect_view()
}

/// The message in one language.
fn message_text(language: &'static Language, invitation: &Invitation, to: &str, second: bool, link: &str) -> String {
    let dear = match to {
        "" => language.say(msg::LETTER_DEAR_UNKNOWN),
        name => language.say_with(msg::LETTER_DEAR, None, &[("name", name.to_owned().into())]),
    };
    let named = |name: &str, text: String| (!text.is_empty()).then(|| format!("{}: {text}", language.say(name)));
    let lines = [
        Some(dear),
        second.then(|| language.say(msg::LETTER_AGAIN)),
        Some(language.say(msg::LETTER_WHY)),
        named(msg::LETTER_WHEN, moment(language, invitation).unwrap_or_default()),
        named(msg::LETTER_WHERE, invitation.place.to_string()),
        named(msg::LETTER_WAY, invitation.way.to_string()),
        Some(language.say(msg::OPEN_PREPARE)),
        Some(link.to_owned()),
        Some(language.say(msg::LETTER_PRIVACY)),
        Some(language.say(msg::LETTER_SOMEONE)),
        Some(language.say(msg::LETTER_OTHER_TIME)),
        named(msg::LETTER_CALL, invitation.phone.to_string()),
        named(msg::LETTER_MAIL, invitation.email.to_string()),
        Some(language.say(msg::LETTER_CLOSE)),
        Some(who_parts(language, invitation).join("\n")),
    ];
    plain(&lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}
