//! The clock and the time zones of the device.

use mijn_verhaal_core::calendar::{Day, Time};

/// Now, as ISO 8601 UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Today in the local time zone; [`Day::FIRST`] if the clock is set to an earlier date.
pub fn today() -> Day {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    Day::new(year, date.get_month() + 1, date.get_date()).unwrap_or(Day::FIRST)
}

/// This year.
pub fn year() -> i32 {
    i32::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(9999)
}

/// A Dutch local time as UTC in the format of iCalendar (`20261201T083000Z`), by the browser's time zone data.
pub fn dutch_moment(day: Day, time: Time) -> Option<String> {
    let wanted = js_sys::Date::parse(&format!("{day}T{time}:00Z"));
    // The Dutch local time at a moment, parsed as if it were UTC.
    let local_time = |moment: f64| {
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"timeZone".into(), &"Europe/Amsterdam".into()).ok()?;
        // The Swedish locale formats a moment as 2026-12-01 09:30:00.
        let text = js_sys::Date::new(&moment.into()).to_locale_string("sv-SE", &options).as_string()?;
        Some(js_sys::Date::parse(&format!("{}Z", text.replace(' ', "T"))))
    };
    let guess = wanted - (local_time(wanted)? - wanted);
    let moment = guess - (local_time(guess)? - wanted);
    Some(compact(&js_sys::Date::new(&moment.into())))
}

/// Now, in the format of iCalendar.
pub fn now_compact() -> String {
    compact(&js_sys::Date::new_0())
}

fn compact(date: &js_sys::Date) -> String {
    let iso: String = date.to_iso_string().into();
    let seconds = iso.get(..19).unwrap_or_default();
    format!("{}Z", seconds.replace(['-', ':'], ""))
}
