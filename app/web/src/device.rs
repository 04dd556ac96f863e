//! Whose device this is: one's own, or somebody else's. There the answers live in memory alone; closing the page, doing nothing for
//! long and the button "done" wipe them, and no page stands in the address, so that the browser's history holds none
//! (`app/device/device.js`, loaded in this mode only).

use crate::{browser, settings};
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};

/// Set for as long as the tab is open. `index.html` knows it too.
const BORROWED: &str = "mv-borrowed";

thread_local! {
    static IS_BORROWED: bool = settings::of_tab(BORROWED).is_some();
}

/// Whether the device is somebody else's.
pub fn is_borrowed() -> bool {
    IS_BORROWED.with(|is| *is)
}

/// From now on the device is somebody else's; the page is loaded again, with nothing of what the device keeps. Returns whether the
/// browser lets the tab remember that.
pub fn borrow() -> bool {
    let kept = settings::keep_of_tab(BORROWED, Some("yes"));
    if kept {
        browser::replace(&Route::Overview(INTAKE).to_string());
        browser::reload();
    }
    kept
}

/// Wipes everything and begins anew, on one's own device or for the next person.
pub fn end() {
    browser::tell_window("mv-end");
}
