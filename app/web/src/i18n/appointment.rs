//! Formats the date and time of a conversation.

use super::{Language, day, day_name};
use mijn_verhaal_core::{invitation::Invitation, questionnaire::Question};

/// The moment of the conversation: the day of the week, the day, the time.
pub fn moment(language: &Language, invitation: &Invitation) -> Option<String> {
    let date = invitation.day?;
    let name = day_name(language, Question::DAYS[date.weekday()]);
    let time = invitation.time.map(|time| format!(" · {time}")).unwrap_or_default();
    let mut date = day(&date.to_string());
    if language.direction == "rtl" {
        // After Arabic letters a hyphen reverses the order of the numbers in a date; a slash does not (UAX #9, W2 and W4).
        date = date.replace('-', "/");
    }
    Some(format!("{name} {date}{time}"))
}
