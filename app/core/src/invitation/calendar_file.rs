//! The conversation as a calendar file (iCalendar, RFC 5545).

use super::{Invitation, MINUTES};
use ics::properties::{Description, DtStart, Duration, Location, Summary};
use ics::{Event, ICalendar, escape_text};

/// The calendar file of the conversation; none if the invitation has no day or no time.
///
/// `starts` is when the conversation begins and `now` the current time, both in UTC as `20261201T083000Z`: the caller has a clock
/// and knows the time zone. `summary` is the title of the event and `lines` its description, in the person's language. It lasts
/// [`MINUTES`].
pub fn calendar_file(
    invitation: &Invitation,
    starts: &str,
    now: &str,
    summary: &str,
    lines: &[String],
) -> Option<String> {
    invitation.day?;
    invitation.time?;
    // The same invitation opened twice is one event in a calendar; another time is another event.
    let uid = format!("{starts}-{:08x}@mijn-verhaal", fingerprint(&invitation.preset()));
    let mut event = Event::new(uid, now);
    event.push(DtStart::new(starts));
    event.push(Duration::new(format!("PT{MINUTES}M")));
    event.push(Summary::new(escape_text(summary)));
    if !invitation.place.is_empty() {
        event.push(Location::new(escape_text(invitation.place.as_str())));
    }
    event.push(Description::new(escape_text(lines.join("\n"))));
    let mut calendar = ICalendar::new("2.0", "-//Mijn Verhaal//mijn-verhaal//NL");
    calendar.add_event(event);
    Some(calendar.to_string())
}

/// FNV-1a: distinguishes invitations, and is not for security.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
