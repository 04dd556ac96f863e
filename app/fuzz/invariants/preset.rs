// The invariants of invitations, for any text. Shared by the fuzzer, which searches for violations, and the unit tests, which check the corpus.

use mijn_verhaal_core::{
    invitation::{Invitation, MAX_BYTES, calendar_file},
    route::Route,
};

/// Reads a text as a preset and as a fragment, and checks what was read.
pub fn check_preset(text: &str) {
    let read = Invitation::read(text);
    let understood = &read.invitation;
    // What was accepted can be written, and reads the same: nothing more is accepted a second time.
    let written = understood.preset();
    assert!(written.len() <= MAX_BYTES, "{} bytes", written.len());
    assert!(written.bytes().all(|byte| byte.is_ascii_graphic()), "it can stand in an address: {written}");
    let again = Invitation::read(&written);
    assert_eq!(again.invitation, *understood);
    assert!(!again.left_out);

    let lines = [
        (understood.name.as_str(), 80),
        (understood.title.as_str(), 60),
        (understood.phone.as_str(), 30),
        (understood.email.as_str(), 120),
        (understood.place.as_str(), 160),
        (understood.way.as_str(), 240),
    ];
    for (line, max) in lines {
        assert!(line.chars().count() <= max, "{line:?} is longer than {max}");
        let is_control = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!line.contains(is_control), "{line:?} has a control character");
    }
    let _ = calendar_file(understood, "20261201T083000Z", "20261122T100000Z", "title", std::slice::from_ref(&written));

    // It is a route, and the fragment of that route is the same route.
    assert_eq!(Route::parse(&Route::Invitation(written.clone()).to_string()), Route::Invitation(written));
    let route = Route::parse(text);
    assert!(route == Route::Unknown || Route::parse(&route.to_string()) == route, "{route:?}");
}
