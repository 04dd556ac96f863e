//! Navigation: the fragment of the address, the history, and what replaces them on a borrowed device, where no page may be in the address or
//! the history.
//!
//! *Invariant*: on a borrowed device the address and the history never name a page.
//! *Boundary*: knows fragments, not what they show.

use crate::{
    platform::{
        dom,
        js::{self, Script},
    },
    profile,
};
use leptos::{
    ev,
    leptos_dom::helpers::{location, window_event_listener},
    prelude::*,
};
use mijn_verhaal_core::{questionnaire::INTAKE, route::Route};
use std::{cell::RefCell, rc::Rc, time::Duration};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

thread_local! {
    /// The fragment that is not in the address, on a borrowed device.
    static HIDDEN: RefCell<String> = RefCell::default();
    static OBSERVER: RefCell<Option<Rc<dyn Fn()>>> = RefCell::default();
}

/// Calls `notify` whenever the fragment changes, as long as the page is open.
pub fn observe(notify: impl Fn() + 'static) {
    let notify = Rc::new(notify);
    OBSERVER.set(Some(notify.clone()));
    let _ = window_event_listener(ev::hashchange, move |_| notify());
}

/// Enters the place in the address again, as if it had changed.
pub fn enter_again() {
    OBSERVER.with_borrow(Option::clone).iter().for_each(|notify| notify());
}

/// The address of the site, without a fragment.
pub fn site() -> String {
    let href = location().href().unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// The fragment of the address, with its `#`; on a borrowed device the one in its place.
pub fn fragment() -> String {
    if profile::is_borrowed() {
        let hidden = HIDDEN.with_borrow(String::clone);
        if !hidden.is_empty() {
            return hidden;
        }
    }
    location().hash().unwrap_or_default()
}

/// Goes to a fragment, as a new step in the history; on a borrowed device, without one.
pub fn go(fragment: &str) {
    if profile::is_borrowed() {
        go_hidden(fragment);
    } else {
        let _ = location().set_hash(fragment);
    }
}

/// Loads the page again.
pub fn reload() {
    let _ = location().reload();
}

/// Goes to a fragment and replaces the current step in the history: back does not lead here again.
pub fn replace(fragment: &str) {
    if profile::is_borrowed() {
        go_hidden(fragment);
    } else {
        let _ = location().replace(fragment);
    }
}

/// Goes to a fragment that is not in the address, so that the browser's history does not hold it.
pub fn go_hidden(fragment: &str) {
    HIDDEN.set(fragment.to_owned());
    enter_again();
}

/// Replaces the address in the current step of the history, without entering it: a code in it is gone from both.
pub fn replace_address(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Goes back to the page before; where no page is before, to the overview.
pub fn back() {
    if profile::is_borrowed() {
        go("#/intake");
    } else if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Adds a step to the history, so that the first step back stays on the page and is reported as `popstate`.
pub fn guard() {
    if let Ok(history) = window().history()
        && history.state().is_ok_and(|state| state.as_string().as_deref() != Some(GUARD))
    {
        let _ = history.push_state(&GUARD.into(), "");
    }
}

const GUARD: &str = "guard";

/// Why the site cannot be used as on a borrowed device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BorrowError {
    /// The script with the idle timer could not be loaded: nothing would be wiped.
    NotLoaded,
    /// The browser does not remember it for the tab.
    NotStored,
}

/// Starts on a borrowed device, in this language: loads the page again, with nothing of what the device stores.
///
/// # Errors
/// Every [`BorrowError`]; then nothing has changed.
pub async fn borrow(language: &str) -> Result<(), BorrowError> {
    js::load(Script::Borrowed).await.map_err(|_| BorrowError::NotLoaded)?;
    if !profile::set_borrowed(language) {
        return Err(BorrowError::NotStored);
    }
    replace(&Route::Overview(INTAKE).to_string());
    reload();
    Ok(())
}

/// The attribute with the fragment of a link that has no address: see `components/link.rs`.
pub const TARGET: &str = "data-to";

/// Starts what a borrowed device needs: an idle timer, which calls `idle`, and links without an address.
pub fn start_borrowed(idle: impl Fn() + 'static) {
    let idle = Closure::<dyn Fn()>::new(idle);
    let argument = dom::object(&[("idle", idle.as_ref().clone())]);
    idle.forget();
    start_timer(argument);
    let _ = window_event_listener(ev::click, |event| {
        let link = dom::closest(&event, "[data-to]").filter(|_| !event.default_prevented());
        if let Some(fragment) = link.and_then(|link| link.get_attribute(TARGET)) {
            go_hidden(&fragment);
        }
    });
    let _ = window_event_listener(ev::keydown, |event| {
        if matches!(event.key().as_str(), "Enter" | " ")
            && let Some(link) = dom::closest(&event, "a[role=button]")
        {
            event.prevent_default();
            link.click();
        }
    });
}

/// Starts the idle timer. Where its script cannot be loaded the answers stay in memory alone, and it is tried again.
fn start_timer(argument: js_sys::Object) {
    spawn_local(async move {
        if js::call(Script::Borrowed, "start", &argument).await.is_err() {
            set_timeout(move || start_timer(argument), RETRY);
        }
    });
}

/// How long to wait before the idle timer is tried again.
const RETRY: Duration = Duration::from_secs(5);

/// Restarts the idle timer: somebody is still there.
pub fn reset_idle_timer() {
    spawn_local(async {
        // It asked, so its script is loaded.
        let _ = js::call(Script::Borrowed, "stay", &JsValue::NULL).await;
    });
}

/// Wipes everything and starts over, on one's own device or for the next person.
pub fn end_borrowed() {
    spawn_local(async {
        if js::call(Script::Borrowed, "end", &JsValue::NULL).await.is_err() {
            // The answers are in memory alone: they go with the page.
            profile::end_borrowed();
            let _ = location().replace(&Route::Start.to_string());
            reload();
        }
    });
}
