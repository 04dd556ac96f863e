//! `#/u/<preset>`: the page of an invitation that a person opens.
//!
//! An invitation is untrusted: only what [`Invitation::read`] accepts is shown, as text, and only looked at it changes nothing that was there.

use super::{save_calendar, who};
use crate::{
    components::{
        icon::Icon,
        inputs::{Checkbox, flip},
        link::link,
        messages::Message,
        read_aloud::ReadAloud,
    },
    config::Config,
    i18n::{appointment::moment, language, msg, t, t_with, tr},
    navigation,
    platform::{clock, dom},
    settings, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    invitation::{ALWAYS, Invitation, Version},
    questionnaire::{Section, SectionId, intake},
    route::Route,
    sync::SheetChange,
};

/// The page.
#[component]
pub fn OpenInvitation(preset: String) -> impl IntoView {
    let config = state::config();
    let read = Invitation::read(&preset);
    let invitation = StoredValue::new(read.invitation.clone());
    let answers = state::sheets().of(intake());
    let chosen =
        RwSignal::new(first_choice(&read.invitation, &answers.sheet.get_untracked().sections().collect::<Vec<_>>()));
    Effect::new(|_| dom::focus("#open-title"));
    let is_past = read.invitation.day.is_some_and(|day| day < clock::today());
    let no_intake = read.invitation.version == Version::None;
    let nothing = read.invitation.is_empty();
    let begin = move |_| {
        // Only one that was accepted replaces the appointment of another: a link is opened in a tap.
        if !nothing {
            settings::save_invitation(&invitation.with_value(Invitation::preset));
        }
        let (version, first) =
            invitation.with_value(|one| (one.version, one.reflection_lists().next().map(|list| list.id)));
        if let (Version::None, Some(list)) = (version, first) {
            navigation::go(&Route::Overview(list).to_string());
            return;
        }
        let wanted = chosen.get_untracked();
        answers.change(SheetChange::Begin(wanted, version));
        navigation::go(&Route::Overview(intake().id).to_string());
    };
    let greeting = move || {
        invitation.with_value(|one| match who(language(), one) {
            Some(who) => t_with(msg::OPEN_WHO, &[("who", who.into())]),
            None => t(msg::OPEN_WHO_UNKNOWN),
        })
    };
    let untrusted = move || invitation.with_value(|one| config.with(|config| needs_check(one, config)));
    let has_answers = move || answers.sheet.with(|sheet| !sheet.is_empty());
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="open-title" tabindex="-1" data-say=msg::OPEN_TITLE>{tr(msg::OPEN_TITLE)}</h1>
            <ReadAloud />
            {(read.left_out && !nothing).then(|| view! { <Message kind="warning" text=Signal::derive(tr(msg::OPEN_LEFT_OUT)) /> })}
            {nothing.then(|| view! { <Message kind="warning" text=Signal::derive(tr(msg::OPEN_EMPTY)) /> })}
            {(!nothing).then(|| view! { <p class="why" data-say="">{greeting}</p><p data-say=msg::LETTER_WHY>{tr(msg::LETTER_WHY)}</p> })}
            {is_past.then(|| view! { <Message kind="warning" text=Signal::derive(tr(msg::OPEN_PAST)) /> })}
            <p class="promise">
                <Icon sprite="ui" name="lock-simple" />
                <span>
                    <span data-say=msg::OPEN_PREPARE>{tr(msg::OPEN_PREPARE)}</span>" "
                    <span data-say=msg::LETTER_PRIVACY>{tr(msg::LETTER_PRIVACY)}</span>
                </span>
            </p>
            <Facts invitation />
            <Show when=untrusted>
                <p class="note">{tr(msg::OPEN_CHECK)}</p>
            </Show>
            {(read.invitation.time.is_some() && read.invitation.day.is_some() && !is_past)
                .then(|| {
                    let calendar = move |_| invitation.with_value(|one| save_calendar(language(), one));
                    view! {
                        <button type="button" class="nl-button nl-button--secondary btn-wide" data-action="calendar" on:click=calendar>
                            <Icon sprite="ui" name="calendar-plus" />
                            <span>{tr(msg::OPEN_CALENDAR)}</span>
                        </button>
                    }
                })}
            {(!no_intake)
                .then(|| {
                    view! {
                        <details class="help" data-sections="">
                            <summary>{tr(msg::OPEN_SECTIONS)}</summary>
                            <p>{tr(msg::OPEN_SECTIONS_HINT)}</p>
                            {intake()
                                .sections
                                .iter()
                                .filter(|section| !ALWAYS.contains(&section.id))
                                .map(|section| view! { <SectionTick section chosen /> })
                                .collect_view()}
                        </details>
                    }
                })}
            {read
                .invitation
                .reflection_lists()
                .next()
                .map(|_| {
                    let links = invitation
                        .get_value()
                        .reflection_lists()
                        .map(|list| {
                            view! {
                                <li>
                                    <a {..link(Route::Overview(list.id))} class="quiet__link">{move || language().list(list)}</a>
                                </li>
                            }
                        })
                        .collect_view();
                    view! {
                        <h2 class="nl-heading nl-heading--level-2">{tr(msg::OPEN_LISTS)}</h2>
                        <ul>{links}</ul>
                    }
                })}
            <Show when=has_answers>
                <p class="note">{tr(msg::OPEN_KEPT)}</p>
            </Show>
        </main>
        <footer class="nav">
            <button type="button" class="nl-button nl-button--primary btn-next" data-action="next" on:click=begin>
                <span data-say=msg::OPEN_BEGIN>{tr(msg::OPEN_BEGIN)}</span>
            </button>
        </footer>
    }
}

/// Whether somebody else than the gemeente could be behind what is to be called or written to: anything but its own number, by itself and in its
/// own invitation. The site knows no e-mail address of the gemeente.
fn needs_check(invitation: &Invitation, config: &Config) -> bool {
    let (phone, gemeente) = (invitation.phone.as_str(), invitation.gemeente);
    let is_other = config.gemeente().is_some() && gemeente.is_some() && config.gemeente() != gemeente;
    !invitation.email.is_empty() || !phone.is_empty() && (!config.is_known(phone) || is_other)
}

/// The sections that are ticked at first: those of the invitation, and those the person had chosen before. All, if it names none.
fn first_choice(invitation: &Invitation, before: &[SectionId]) -> Vec<SectionId> {
    let invited = invitation.chosen_sections();
    if invited.is_empty() {
        return intake().sections.iter().map(|section| section.id).collect();
    }
    invited.into_iter().chain(before.iter().copied()).collect()
}

#[component]
fn SectionTick(section: &'static Section, chosen: RwSignal<Vec<SectionId>>) -> impl IntoView {
    view! {
        <Checkbox
            name="sections"
            value=section.id.as_str()
            text=Signal::derive(move || language().section(section))
            chosen=move || chosen.with(|chosen| chosen.contains(&section.id))
            toggle=move || chosen.update(|chosen| flip(chosen, section.id))
        />
    }
}

/// When, where and whom to call.
#[component]
fn Facts(invitation: StoredValue<Invitation>) -> impl IntoView {
    let fact = move |name: &'static str, text: fn(&Invitation) -> Option<String>| {
        move || {
            let text = invitation.with_value(text).filter(|text| !text.is_empty())?;
            Some(view! {
                <div>
                    <dt data-say=name>{t(name)}</dt>
                    <dd><bdi data-say="">{text}</bdi></dd>
                </div>
            })
        }
    };
    // A phone number or an address, as a link.
    let contact = move |name: &'static str, scheme: &'static str, text: fn(&Invitation) -> String| {
        move || {
            let text = Some(invitation.with_value(text)).filter(|text| !text.is_empty())?;
            let href = format!("{scheme}:{}", text.replace(' ', ""));
            Some(view! {
                <div>
                    <dt data-say=name>{t(name)}</dt>
                    <dd data-say=""><a href=href><bdi>{text}</bdi></a></dd>
                </div>
            })
        }
    };
    view! {
        <dl class="facts">
            {fact(msg::LETTER_WHEN, |one| moment(language(), one))}
            {fact(msg::LETTER_WHERE, |one| Some(one.place.to_string()))}
            {fact(msg::LETTER_WAY, |one| Some(one.way.to_string()))}
            {contact(msg::LETTER_CALL, "tel", |one| one.phone.to_string())}
            {contact(msg::LETTER_MAIL, "mailto", |one| one.email.to_string())}
        </dl>
        {move || invitation.with_value(|one| one.interpreter).then(|| view! { <p>{t(msg::LETTER_INTERPRETER)}</p> })}
    }
}
