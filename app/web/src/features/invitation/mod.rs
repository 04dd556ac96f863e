//! Invitations: what a klantmanager makes, and what a person opens.

mod draft;
mod form;
mod letter;
mod open;
mod templates;

use draft::Draft;
pub use form::Klantmanager;
pub use letter::Letter;
pub use open::OpenInvitation;

use crate::{
    i18n::{Language, msg, plain},
    platform::{clock, files},
    state,
};
use leptos::prelude::*;
use mijn_verhaal_core::invitation::Invitation;

/// The invitation a klantmanager is making. It is stored nowhere, unless as a template.
fn draft() -> RwSignal<Draft> {
    state::keep_alive(RwSignal::default)
}

/// Who invites: name, job title and gemeente, as far as they are there. The title stays as the gemeente says it.
pub fn who_parts(language: &Language, invitation: &Invitation) -> Vec<String> {
    let gemeente =
        invitation.gemeente_name().map(|name| language.say_with(msg::GEMEENTE_OF, None, &[("name", name.into())]));
    let parts = [invitation.name.to_string(), invitation.title.to_string(), gemeente.unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// The same in one line. Each part keeps its own direction, so that they follow each other in that of the language.
pub fn who(language: &Language, invitation: &Invitation) -> Option<String> {
    let parts: Vec<_> =
        who_parts(language, invitation).into_iter().map(|part| format!("\u{2068}{part}\u{2069}")).collect();
    (!parts.is_empty()).then(|| parts.join(&format!("{} ", language.say(msg::COMMA))))
}

/// The name of something to bring.
pub fn bring_name(language: &Language, id: &str) -> String {
    language.say(match id {
        "identity" => msg::BRING_IDENTITY,
        "diplomas" => msg::BRING_DIPLOMAS,
        "letters" => msg::BRING_LETTERS,
        "agenda" => msg::BRING_AGENDA,
        _ => msg::BRING_SUMMARY,
    })
}

/// Downloads the calendar file of an invitation, in a language. Without a day and a time there is none.
fn save_calendar(language: &'static Language, invitation: &Invitation) {
    if let Some(text) = calendar_file(language, invitation) {
        files::save("afspraak.ics", "text/calendar", &text);
    }
}

fn calendar_file(language: &'static Language, invitation: &Invitation) -> Option<String> {
    let starts = clock::dutch_moment(invitation.day?, invitation.time?)?;
    let who = who(language, invitation);
    let lines =
        [who, Some(invitation.phone.to_string()), Some(invitation.email.to_string()), Some(invitation.way.to_string())];
    let lines: Vec<_> = lines.into_iter().flatten().filter(|line| !line.is_empty()).map(|line| plain(&line)).collect();
    let title = plain(&language.say(msg::LETTER_TITLE));
    mijn_verhaal_core::invitation::calendar_file(invitation, &starts, &clock::now_compact(), &title, &lines)
}
