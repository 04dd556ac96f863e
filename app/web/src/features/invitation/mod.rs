//! Invitations: a klantmanager writes one as a letter and a link; a person opens it.
//!
//! *Invariant*: the name of the inburgeraar is on the letter and in the message, never in a link or a template.

mod form;
mod letter;
mod open;
mod templates;

pub use form::Klantmanager;
pub use letter::Letter;
pub use open::OpenInvitation;

use crate::{
    i18n::{Language, msg, plain},
    platform::{clock, files},
    state,
};
use leptos::prelude::*;
use mijn_verhaal_core::invitation::{Draft, Invitation};

/// The draft of this device. It is stored nowhere, except as a template.
fn draft() -> RwSignal<Draft> {
    state::keep_alive(RwSignal::default)
}

/// Who invites: name, job title and gemeente, as far as they are known. The title is not translated: it is what the gemeente calls it.
pub fn who_parts(language: &Language, invitation: &Invitation) -> Vec<String> {
    let gemeente =
        invitation.gemeente_name().map(|name| language.say_with(msg::GEMEENTE_OF, None, &[("name", name.into())]));
    let parts = [invitation.name.to_string(), invitation.title.to_string(), gemeente.unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// The same in one line. Each part is isolated (UAX #9), so that the parts follow each other in the direction of the language.
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

/// Downloads the calendar file of an invitation, in a language; nothing if it has no day or no time.
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
