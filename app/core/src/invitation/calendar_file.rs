//! The conversation as a calendar file (RFC 5545).

use super::{Invitation, MINUTES};
use ics::properties::{Description, DtStart, Duration, Location, Summary};
use ics::{Event, ICalendar, escape_text};

/// A calendar file with the conversation; none if no day and time are set.
///
/// The moment is written in UTC, which every calendar shows in the time of its owner: `starts` is when it begins and `now` is
/// this moment, both as `20261201T083000Z` (the caller knows the time zone; core has no clock). `summary` and `lines` are
/// what it says, in whatever language.
pub fn calendar_file(
    invitation: &Invitation,
    starts: &str,
    now: &str,
    summary: &str,
    lines: &[String],
) -> Option<String> {
    invitation.day?;
    invitation.time?;
    // The same invitation, opened twice, is one event in a calendar; another moment is another event.
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

/// FNV-1a: tells invitations apart, protects nothing.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
