//! The browser's small doors: addresses, the clock, focus and fetching our own files.

use crate::device;
use leptos::{
    leptos_dom::helpers::{location, window_event_listener_untyped},
    prelude::*,
};
use mijn_verhaal_core::calendar::{Day, Time};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// A file of the site could not be fetched: no connection, most likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchError;

/// Fetches a text file of this site.
pub async fn fetch_text(path: &str) -> Result<String, FetchError> {
    let text = async {
        let response: web_sys::Response = JsFuture::from(window().fetch_with_str(path)).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        JsFuture::from(response.text()?).await
    };
    text.await.ok().and_then(|text| text.as_string()).ok_or(FetchError)
}

/// The address of a file of this build: it lies in a folder of its own, so that a new build is never mixed with an old file.
pub fn asset(path: &str) -> String {
    thread_local! {
        static BUILD: String = document()
            .query_selector("meta[name=mv-build]")
            .ok()
            .flatten()
            .and_then(|meta| meta.get_attribute("content"))
            .unwrap_or_default();
    }
    BUILD.with(|build| format!("{build}/{path}"))
}

/// Now, as ISO 8601 UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Today where the person is; the first day there is, if the clock is set to another age.
pub fn today() -> Day {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    Day::new(year, date.get_month() + 1, date.get_date()).unwrap_or(Day::FIRST)
}

/// This year.
pub fn year() -> i32 {
    i32::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(9999)
}

/// The address of the site, without a fragment.
pub fn site() -> String {
    let href = location().href().unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Whether the gemeente's theme has a logo: the first screen shows it.
pub fn has_logo() -> bool {
    document().query_selector("#start .gemeente__logo").is_ok_and(|found| found.is_some())
}

/// Copies a text. Returns whether the browser did.
pub async fn copy(text: &str) -> bool {
    // Outside HTTPS there is no clipboard.
    let clipboard =
        js_sys::Reflect::get(&window().navigator(), &"clipboard".into()).is_ok_and(|found| found.is_object());
    clipboard && JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// A moment on a Dutch clock as UTC, the way calendars write it (`20261201T083000Z`), by the time zones the browser knows.
pub fn dutch_moment(day: Day, time: Time) -> Option<String> {
    let wanted = js_sys::Date::parse(&format!("{day}T{time}:00Z"));
    // What a Dutch clock shows at a moment, read as if it were UTC.
    let shown = |moment: f64| {
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"timeZone".into(), &"Europe/Amsterdam".into()).ok()?;
        // Swedish writes a moment as 2026-12-01 09:30:00.
        let text = js_sys::Date::new(&moment.into()).to_locale_string("sv-SE", &options).as_string()?;
        Some(js_sys::Date::parse(&format!("{}Z", text.replace(' ', "T"))))
    };
    let guess = wanted - (shown(wanted)? - wanted);
    let moment = guess - (shown(guess)? - wanted);
    Some(compact(&js_sys::Date::new(&moment.into())))
}

/// This moment, the way calendars write it.
pub fn now_compact() -> String {
    compact(&js_sys::Date::new_0())
}

fn compact(date: &js_sys::Date) -> String {
    let iso: String = date.to_iso_string().into();
    let seconds = iso.get(..19).unwrap_or_default();
    format!("{}Z", seconds.replace(['-', ':'], ""))
}

/// The plural form of a number in a language, as CLDR names it.
pub fn plural(code: &str, number: i64) -> String {
    let rules = js_sys::Intl::PluralRules::new(&js_sys::Array::of1(&code.into()), &js_sys::Object::new());
    rules.select(number as f64).into()
}

/// A number below this one, at random.
pub fn random_below(bound: usize) -> usize {
    let mut bytes = [0; 4];
    // Every browser that runs this site has it; the first place is still no order of people.
    random(&mut bytes).map_or(0, |()| u32::from_le_bytes(bytes) as usize % bound.max(1))
}

/// Fills these with random bytes, good enough for keys; nothing if the browser has none.
pub fn random(bytes: &mut [u8]) -> Option<()> {
    window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(bytes)).ok().map(drop)
}

/// Which part of the room for this site is taken, 0 to 1; 0 where the browser does not say.
pub async fn room_taken() -> f64 {
    let asked = js_sys::Reflect::get(&window().navigator(), &"storage".into()).is_ok_and(|found| found.is_object());
    let Some(promise) = asked.then(|| window().navigator().storage().estimate().ok()).flatten() else { return 0.0 };
    let Ok(estimate) = JsFuture::from(promise).await else { return 0.0 };
    let number = |name: &str| js_sys::Reflect::get(&estimate, &name.into()).ok().and_then(|value| value.as_f64());
    number("usage").zip(number("quota")).map_or(0.0, |(usage, quota)| usage / quota.max(1.0))
}

/// Puts a guard before the page: the first step back stays on it, and is told as `popstate`.
pub fn guard() {
    if let Ok(history) = window().history()
        && history.state().is_ok_and(|state| state.as_string().as_deref() != Some(GUARD))
    {
        let _ = history.push_state(&GUARD.into(), "");
    }
}

const GUARD: &str = "guard";

/// Says whether somebody must be chosen, or a lock be opened, before any page.
pub fn set_gate(on: bool) {
    set_root_data(GATE, if on { "yes" } else { "" });
}

/// Whether it is so: other programs on the page ask too.
pub fn is_at_gate() -> bool {
    !root_data(GATE).is_empty()
}

const GATE: &str = "gate";

/// What stands in a `data-` attribute of the page itself.
pub fn root_data(name: &str) -> String {
    document().document_element().and_then(|root| root.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

/// Writes a `data-` attribute of the page itself.
pub fn set_root_data(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(&format!("data-{name}"), value);
    }
}

/// Names the manifest of a language: what a phone says of the site when it is installed.
pub fn set_manifest(code: &str) {
    if let Ok(Some(link)) = document().query_selector("link[rel=manifest]") {
        let _ = link.set_attribute("href", &format!("manifest-{code}.webmanifest"));
    }
}

/// Tells the page's own script something, as an event of the window.
pub fn tell_window(name: &str) {
    if let Ok(event) = web_sys::Event::new(name) {
        let _ = window().dispatch_event(&event);
    }
}

/// Hears what the window is told under this name.
pub fn listen(name: &'static str, act: impl Fn(JsValue) + 'static) -> WindowListenerHandle {
    window_event_listener_untyped(name, move |event: web_sys::Event| {
        act(event.dyn_ref::<web_sys::CustomEvent>().map_or(JsValue::NULL, web_sys::CustomEvent::detail));
    })
}

/// An object with these entries.
pub fn object(entries: &[(&str, JsValue)]) -> js_sys::Object {
    let object = js_sys::Object::new();
    for (name, value) in entries {
        let _ = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// The same, of something.
pub fn tell_window_of(name: &str, detail: &JsValue) {
    let options = web_sys::CustomEventInit::new();
    options.set_detail(detail);
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(name, &options) {
        let _ = window().dispatch_event(&event);
    }
}

/// Whether the browser keeps what is stored until the person erases it: asked for it first, or only asked whether it is so. None where
/// it cannot say.
pub async fn is_kept(ask: bool) -> Option<bool> {
    let navigator = window().navigator();
    js_sys::Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    let storage = navigator.storage();
    let answer = if ask { storage.persist() } else { storage.persisted() };
    JsFuture::from(answer.ok()?).await.ok()?.as_bool()
}

/// Whether this is Safari outside its home screen, which erases what sites keep after seven days without a visit (WebKit, *Full
/// third-party cookie blocking and more*, 2020).
pub fn forgets_in_a_week() -> bool {
    let agent = window().navigator().user_agent().unwrap_or_default();
    let is_safari =
        agent.contains("Safari/") && !["Chrome/", "Chromium/", "Android"].iter().any(|other| agent.contains(other));
    is_safari && opened_in() != OpenedIn::HomeScreen
}

/// The names of the databases of this site, where the browser tells them.
pub async fn databases() -> Vec<String> {
    let all = async {
        let factory = js_sys::Reflect::get(&window(), &"indexedDB".into())?;
        let list: js_sys::Function = js_sys::Reflect::get(&factory, &"databases".into())?.dyn_into()?;
        JsFuture::from(js_sys::Promise::resolve(&list.call0(&factory)?)).await
    };
    let name = |one: JsValue| js_sys::Reflect::get(&one, &"name".into()).ok()?.as_string();
    js_sys::Array::from(&all.await.unwrap_or_default()).iter().filter_map(name).collect()
}

/// Tells the window something under this name, and waits for the word that comes back (`told`) and what belongs to it.
pub async fn ask_window(name: &str, entries: &[(&str, JsValue)]) -> (String, JsValue) {
    let mut listener = None;
    let answer = js_sys::Promise::new(&mut |done, _| {
        listener = Some(Closure::<dyn Fn(String, JsValue)>::new(move |word: String, what: JsValue| {
            let _ = done.call1(&JsValue::NULL, &js_sys::Array::of2(&word.into(), &what));
        }));
    });
    let detail = object(entries);
    if let Some(told) = &listener {
        let _ = js_sys::Reflect::set(&detail, &"told".into(), told.as_ref());
    }
    tell_window_of(name, &detail);
    let answer = js_sys::Array::from(&JsFuture::from(answer).await.unwrap_or_default());
    (answer.get(0).as_string().unwrap_or_default(), answer.get(1))
}

/// Answers what [`ask_window`] asked of another program on the page.
pub fn answer_window(asked: &JsValue, what: &JsValue) {
    if let Ok(Some(told)) =
        js_sys::Reflect::get(asked, &"told".into()).map(|told| told.dyn_into::<js_sys::Function>().ok())
    {
        let _ = told.call2(&JsValue::NULL, &"answer".into(), what);
    }
}

/// Where the site is open: other apps, and the home screen of an iPhone, keep what it stores apart from the browser.
pub fn opened_in() -> OpenedIn {
    let navigator = window().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let standalone = js_sys::Reflect::get(&navigator, &"standalone".into()).is_ok_and(|value| value.is_truthy());
    if standalone {
        OpenedIn::HomeScreen
    } else if ["FBAN", "FBAV", "FB_IAB", "Instagram", "WhatsApp", "Line/", "MicroMessenger", "; wv)"]
        .iter()
        .any(|app| agent.contains(app))
    {
        OpenedIn::App
    } else {
        OpenedIn::Browser
    }
}

/// Where the site is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedIn {
    /// In the browser.
    Browser,
    /// In another app.
    App,
    /// From the home screen of an iPhone or iPad.
    HomeScreen,
}

/// The fragment of the address, with its `#`; on somebody else's device the one that stands in its place.
pub fn fragment() -> String {
    if device::is_borrowed() {
        let here = root_data("here");
        if !here.is_empty() {
            return here;
        }
    }
    location().hash().unwrap_or_default()
}

/// Goes to a fragment, as a step one can go back from, where the device is one's own.
pub fn go(fragment: &str) {
    if device::is_borrowed() {
        go_unseen(fragment);
    } else {
        let _ = location().set_hash(fragment);
    }
}

/// Loads the page again.
pub fn reload() {
    let _ = location().reload();
}

/// Goes to a fragment in place of the present one: back does not lead here again.
pub fn replace(fragment: &str) {
    if device::is_borrowed() {
        go_unseen(fragment);
    } else {
        let _ = location().replace(fragment);
    }
}

/// Goes to a fragment that stands on the page, not in the address.
fn go_unseen(fragment: &str) {
    set_root_data("here", fragment);
    tell_window("hashchange");
}

/// Says whether the next page is on its way.
pub fn busy(on: bool) {
    if let Some(app) = document().get_element_by_id("app") {
        let _ = if on { app.set_attribute("aria-busy", "true") } else { app.remove_attribute("aria-busy") };
    }
}

/// Focuses the first element that matches, without making the page jump.
pub fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        let _ = element.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Scrolls to the top.
pub fn scroll_up() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Whether the browser can hand a text to other apps.
pub fn can_share() -> bool {
    js_sys::Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|found| found.is_function())
}

/// Whether the browser can hand this to other apps.
pub fn can_share_this(data: &web_sys::ShareData) -> bool {
    let navigator = window().navigator();
    let can = js_sys::Reflect::get(&navigator, &"canShare".into()).ok().and_then(|can| can.dyn_into().ok());
    can.and_then(|can: js_sys::Function| can.call1(&navigator, data).ok()).is_some_and(|can| can.is_truthy())
}

/// Hands something to another app the person chooses. Returns whether it went well; giving up is no failure.
pub async fn share(data: &web_sys::ShareData) -> bool {
    match JsFuture::from(window().navigator().share_with_data(data)).await {
        Ok(_) => true,
        Err(error) => js_sys::Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError"),
    }
}

/// Keeps the screen on until [`WakeLock`] is dropped, where the browser can.
pub async fn keep_awake() -> Option<WakeLock> {
    let lock = js_sys::Reflect::get(&window().navigator(), &"wakeLock".into()).ok().filter(JsValue::is_object)?;
    let request: js_sys::Function = js_sys::Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    let promise: js_sys::Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(WakeLock)
}

/// The screen stays on while this is there.
pub struct WakeLock(JsValue);

impl Drop for WakeLock {
    fn drop(&mut self) {
        if let Ok(release) = js_sys::Reflect::get(&self.0, &"release".into())
            && let Some(release) = release.dyn_ref::<js_sys::Function>()
        {
            let _ = release.call0(&self.0);
        }
    }
}

/// Takes the code out of the address, and out of the step of the history it stands in.
pub fn forget_address(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Goes back to the page before; where no page is before, to the overview.
pub fn back() {
    if device::is_borrowed() {
        go("#/intake");
    } else if let Ok(history) = window().history() {
        let _ = history.back();
    }
}
