//! The shell around every page: it starts the site, enters the route in the address, and draws the bar, the messages and the page.
//!
//! *Invariant*: the current page stays until the next one has its texts, its styles and its part.
//! *Boundary*: nothing imports it but `main`.

use crate::{
    components::{bar::Bar, messages::Messages},
    i18n::{CurrentLanguage, Language, bundles, msg},
    navigation,
    platform::{dom, failure, service_worker, storage},
    profile,
    routes::{self, Page},
    settings,
    state::{self, Navigation},
    store::{recordings, spoken},
};
use futures::future::join;
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{invitation::Invitation, questionnaire::INTAKE, route::Route};
use wasm_bindgen_futures::spawn_local;

/// What is on screen: redrawn when any of it changes.
#[derive(Clone, PartialEq, Eq, Hash)]
struct View {
    route: Route,
    /// Whether the gate is shown in its place.
    gate: bool,
    /// How often in a row it could not be loaded.
    failures: u32,
}

/// The page on screen, and the view it belongs to.
#[derive(Clone, Copy)]
struct Screen {
    view: RwSignal<View>,
    page: StoredValue<Page>,
}

/// Loads what the device stores, then draws the site in place of the first screen.
pub fn start() {
    state::provide();
    let screen = Screen {
        view: RwSignal::new(View { route: Route::Start, gate: false, failures: 0 }),
        page: StoredValue::new(Page::EMPTY),
    };
    let notices = state::notices();
    service_worker::observe(move |state| notices.offline.set(state));
    if profile::is_borrowed() {
        navigation::start_borrowed(move || notices.idle.set(true));
    }
    let enter_now = move || {
        // The current page stays until the next one is loaded; assistive technology is notified by aria-busy.
        dom::set_busy(true);
        spawn_local(async move {
            let entered = navigation::fragment();
            enter(screen).await;
            if entered == navigation::fragment() {
                dom::set_busy(false);
            }
        });
    };
    let Navigation { gate, .. } = state::navigation();
    spawn_local(async move {
        if !gate.get_untracked() {
            state::open_answers().await;
            resume();
        }
        spoken::write_to_sheets(state::sheets());
        // First: a person may go elsewhere while the texts are still loading.
        navigation::observe(enter_now);
        save_on_leave();
        if enter(screen).await {
            mount(screen);
        }
        if let Some(person) = profile::person() {
            failure::retype(&person.to_string());
        }
    });
    spawn_local(async move {
        let is_private = !profile::is_borrowed() && storage::is_private().await;
        notices.is_private.set(Some(is_private));
    });
}

/// Leaves when the person whose answers are here erased everything in another window: nothing of them stays on screen, and whoever is next is asked for.
fn leave_if_erased() {
    if profile::person().is_some_and(|person| person.entry().is_none()) {
        state::sheets().clear();
        navigation::reload();
    }
}

/// Resumes at the last place if the address names none.
fn resume() {
    if navigation::fragment().is_empty()
        && !state::navigation().gate.get_untracked()
        && !state::sheets().is_empty()
        && let Some(place) = settings::place()
    {
        navigation::replace(&place);
    }
}

/// Saves what is not written yet when the page is left or hidden, and loads what another window wrote when it becomes visible again.
fn save_on_leave() {
    let sheets = state::sheets();
    let _ = window_event_listener(ev::pagehide, move |_| sheets.flush());
    // Another window changed the list of people.
    let _ = window_event_listener(ev::storage, |_| leave_if_erased());
    dom::on_document("visibilitychange", move || match document().visibility_state() {
        web_sys::VisibilityState::Visible => {
            leave_if_erased();
            sheets.reload();
        }
        _ => sheets.flush(),
    });
}

/// Enters the route in the address. Returns whether there are texts to show anything with; if not, the first screen says so.
async fn enter(screen: Screen) -> bool {
    let navigation = state::navigation();
    let route = Route::parse(&navigation::fragment());
    if let Route::Language(code) = &route {
        if let Some(language) = Language::find(code)
            && !state::load_language(language).await
            && !state::ensure_language().await
        {
            dom::show_load_failure();
            return false;
        }
        if Route::parse(&navigation::fragment()) != route {
            // The person went elsewhere meanwhile.
            return true;
        }
        let has_answers = !state::sheets().is_empty();
        let place = settings::place().filter(|_| has_answers).unwrap_or_else(|| Route::Overview(INTAKE).to_string());
        navigation::replace(&place);
        return true;
    }
    let gate = navigation.gate.get_untracked();
    if let (Route::Invitation(preset), false) = (&route, gate) {
        show_in_language(preset).await;
    }
    let mut page = Page::EMPTY;
    if route != Route::Start {
        if !state::ensure_language().await {
            dom::show_load_failure();
            return false;
        }
        let shown = if gate { Route::People } else { route.clone() };
        let (texts, loaded) = join(state::load_texts(bundles::of_page(&shown)), routes::load(&shown)).await;
        if Route::parse(&navigation::fragment()) != route || navigation.gate.get_untracked() != gate {
            // The person went elsewhere meanwhile: that route has been entered since.
            return true;
        }
        page = if texts { loaded } else { Page::NotLoaded };
        if !gate && texts && is_resumable(&route) {
            settings::save_place(&route.to_string());
        }
        routes::load_next(&route);
    }
    let is_other_page = navigation.route.get_untracked() != route;
    if is_other_page {
        navigation.route.set(route.clone());
    }
    let failures = screen.view.with_untracked(|view| if page.is_loaded() { 0 } else { view.failures + 1 });
    let view = View { route, gate, failures };
    if screen.view.with_untracked(|before| *before != view) {
        screen.page.set_value(page);
        screen.view.set(view);
    }
    if is_other_page {
        dom::scroll_to_top();
    }
    true
}

/// Whether the site may open at this route the next time.
fn is_resumable(route: &Route) -> bool {
    !matches!(
        route,
        Route::Unknown
            | Route::People
            | Route::NotMine
            | Route::Help
            | Route::Pause
            | Route::Record
            | Route::Letter
            | Route::Invitation(_)
            | Route::Received(_)
    )
}

/// Shows the site in the language of an invitation, to whom no other was chosen before: it is only looked at, not accepted.
async fn show_in_language(preset: &str) {
    let language = Invitation::read(preset).invitation.language;
    if let (Some(language), None) = (language.as_deref().and_then(Language::find), settings::language()) {
        state::load_language(language).await;
    }
}

fn mount(screen: Screen) {
    let place = document().get_element_by_id("app").expect("index.html has a place for the app");
    mount_to(wasm_bindgen::JsCast::unchecked_into(place), move || view! { <Site screen /> }).forget();
}

/// The page for the route. The start screen is in `index.html`: it is shown before the program is loaded, and stays.
#[component]
fn Site(screen: Screen) -> impl IntoView {
    let navigation = state::navigation();
    // Opened or shut, the gate changes what is on screen.
    Effect::new(move |before: Option<bool>| {
        let gate = navigation.gate.get();
        if before.is_some_and(|before| before != gate) {
            navigation::enter_again();
        }
        gate
    });
    Effect::new(move |_| {
        if navigation.covered.get() {
            recordings::silence();
        }
    });
    Effect::new(move |_| {
        let route = navigation.route.get();
        // Not while another page is still loading.
        dom::show_start(route == Route::Start && Route::parse(&navigation::fragment()) == Route::Start);
        let title = title(&if navigation.gate.get() { Route::People } else { route });
        // The next person must not read in the browser's history what was open.
        document().set_title(if profile::is_borrowed() { "Mijn Verhaal" } else { &title });
    });
    view! {
        <Show when=move || screen.view.with(|view| view.route != Route::Start)>
            <Show when=move || !navigation.alone.get()>
                <Bar />
                <Messages />
            </Show>
            // Keyed: another question is a new page, not the former one with other names on its controls.
            <For each=move || [screen.view.get()] key=View::clone let:view>
                {screen.page.get_value().draw(if view.gate { Route::People } else { view.route })}
            </For>
        </Show>
    }
}

/// The title names the page, never a question: it stays in the browser's history.
fn title(route: &Route) -> String {
    let name = match route {
        Route::Start | Route::Language(_) => return "Mijn Verhaal".into(),
        Route::Overview(INTAKE) => msg::OVERVIEW_TITLE,
        Route::Question(_) => msg::QUESTION_TITLE,
        Route::Summary(INTAKE) => msg::SUMMARY_TITLE,
        Route::Overview(_) | Route::Reflection => msg::REFLECTION_TITLE,
        Route::Summary(_) => msg::OWN_PAGE_TITLE,
        Route::Comparison(_) => msg::COMPARISON_TITLE,
        Route::Session(_) => msg::SESSION_TITLE,
        Route::Klantmanager => msg::INVITE_TITLE,
        Route::Letter => msg::INVITE_READY_TITLE,
        Route::Invitation(_) => msg::OPEN_TITLE,
        Route::Received(_) => msg::RECEIVED_TITLE,
        Route::About => msg::ABOUT_TITLE,
        Route::Help => msg::HELP_TITLE,
        Route::Pause => msg::PAUSE,
        Route::NotMine => msg::NOT_MINE,
        Route::People => msg::PEOPLE_TITLE,
        Route::Record => msg::RECORD_TITLE,
        Route::Unknown => msg::NOT_FOUND_TITLE,
    };
    format!("{} · Mijn Verhaal", expect_context::<CurrentLanguage>().0.get().say(name))
}
