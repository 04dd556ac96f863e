//! The app: its state, and the page for each route.

use crate::{
    browser,
    components::{bar::Bar, messages::Messages},
    config::Config,
    device,
    i18n::{self, LANGUAGES, Language, Room, Spoken, msg},
    offline::{self, Offline},
    pages::{self, Pages},
    people, settings, sounds,
    store::{Autosave, Found, SessionStore, Sheets},
};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    handover::Series,
    invitation::Invitation,
    questionnaire::{self, INTAKE, intake},
    route::Route,
};
use wasm_bindgen_futures::spawn_local;

/// The state every page shares.
#[derive(Clone, Copy)]
pub struct App {
    /// Where the person is.
    pub route: RwSignal<Route>,
    /// The answers to every list, and whether they are saved.
    pub sheets: Sheets,
    /// The language on screen.
    language: RwSignal<&'static Language>,
    /// Whether that language was chosen or found: settings may be forbidden, and then nothing else remembers.
    spoken: StoredValue<bool>,
    /// What was found unreadable at the start.
    pub found: RwSignal<Option<Found>>,
    /// The invitation a klantmanager is making. It is kept nowhere, unless as a template.
    pub draft: RwSignal<pages::invitation::Draft>,
    /// Whether somebody has the screen to themselves: no way leads elsewhere from it.
    pub alone: RwSignal<bool>,
    /// What the gemeente that hosts the site has fixed, once a page has asked for it.
    config: StoredValue<Option<RwSignal<Config>>>,
    /// How far the site is without internet.
    pub offline: RwSignal<Offline>,
    /// The session with a group, once a page has asked for it.
    session: StoredValue<Option<SessionStore>>,
    /// What lives as long as the app.
    owner: StoredValue<Owner>,
    /// Whether the program of the pages that are opened later is there. See [`crate::more`].
    pub more: StoredValue<bool>,
    /// A summary that comes in more than one code, as far as it is here.
    pub series: RwSignal<Series>,
    /// Whether this is the desk's program.
    desk: bool,
    /// Whether another program keeps the answers. See [`crate::more`].
    pub guest: bool,
    /// Whether somebody must be chosen, or a lock be opened, before any answer is read.
    pub gate: RwSignal<bool>,
    /// A language whose texts could not be fetched.
    pub not_fetched: RwSignal<Option<&'static Language>>,
}

/// The state every page shares.
pub fn app() -> App {
    expect_context()
}

impl App {
    /// The answers to the list on the page; to the intake where a page has none of its own. Reads the route as a signal.
    pub fn answers(self) -> Autosave {
        self.sheets.of(self.route.with(Route::list).unwrap_or(intake()))
    }

    /// What the gemeente has fixed, as a signal: the default until it is fetched, which happens the first time a page asks.
    pub fn config(self) -> RwSignal<Config> {
        self.once(self.config, || {
            let config = RwSignal::new(Config::default());
            spawn_local(async move { config.set(Config::fetch().await) });
            config
        })
    }

    /// The session with a group, read from the store the first time a page asks.
    pub fn session(self) -> SessionStore {
        self.once(self.session, || SessionStore::beside(self.sheets))
    }

    /// What was made the first time a page asked for it; it outlives that page.
    fn once<T: Copy + Send + Sync + 'static>(self, place: StoredValue<Option<T>>, make: impl FnOnce() -> T) -> T {
        place.get_value().unwrap_or_else(|| {
            let made = self.owner.with_value(|owner| owner.with(make));
            place.set_value(Some(made));
            made
        })
    }

    /// Opens the answers of who was chosen.
    pub async fn open(self) {
        self.open_sheets().await;
        self.enter().await;
    }

    /// Opens the answers of who is here, or shuts the gate before them.
    async fn open_sheets(self) {
        let found = self.sheets.open().await;
        let locked = found == Some(Found::Locked);
        browser::set_gate(locked);
        self.gate.set(locked);
        self.found.set(found.filter(|_| !locked));
    }

    /// Shows the site in another language: same page, same answers. Keeps the language it has if the texts cannot be fetched.
    pub fn speak(self, language: &'static Language) {
        spawn_local(async move {
            self.speak_now(language).await;
        });
    }

    async fn speak_now(self, language: &'static Language) -> bool {
        let loaded = self.fetch(language, rooms(&Route::parse(&browser::fragment()))).await;
        if loaded {
            crate::more::prepare(self, language).await;
            settings::keep_language(language.code);
            if Route::parse(&browser::fragment()) != Route::Start {
                // It is left anyway: turned to another direction first, it would jump.
                show_start(false);
            }
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("lang", language.code);
                let _ = root.set_attribute("dir", language.direction);
            }
            browser::set_manifest(language.code);
            self.say(language);
            self.spoken.set_value(true);
        }
        loaded
    }

    /// Makes sure that these texts of a language are there, or tells that they are not.
    async fn fetch(self, language: &'static Language, rooms: &[Room]) -> bool {
        for room in rooms {
            if i18n::load(language.code, *room).await.is_err() {
                self.not_fetched.set(Some(language));
                return false;
            }
        }
        self.not_fetched.set(None);
        true
    }
}

/// The sections whose questions are there from the start; those of the others are apart (`Room::Last`).
const FIRST_SECTIONS: [&str; 5] = ["start", "me", "home", "daily", "language"];

/// The texts a page needs.
fn rooms(route: &Route) -> &'static [Room] {
    let reflects = *route == Route::Reflection || route.list().is_some_and(|list| list.reflection.is_some());
    match route {
        Route::Klantmanager | Route::Invitation(_) => pages::invitation::ROOMS,
        Route::Letter => pages::invitation::LETTER_ROOMS,
        Route::Session(_) => pages::session::ROOMS,
        Route::Received(_) => pages::received::ROOMS,
        Route::Record => pages::record::ROOMS,
        _ if reflects => pages::reflection::ROOMS,
        Route::Question(id) => match questionnaire::question(id) {
            Some(question) if !FIRST_SECTIONS.contains(&question.section().as_str()) => {
                &[Room::Site, Room::Picks, Room::Last]
            }
            Some(question) if question.has_picks() => &[Room::Site, Room::Picks],
            _ => &[Room::Site],
        },
        _ => &[Room::Site],
    }
}

impl App {
    /// The state, and what it lives in; nothing is read yet.
    pub fn new(guest: bool) -> (Self, Owner) {
        let owner = Owner::new();
        owner.set();
        let app = Self {
            route: RwSignal::new(Route::Start),
            sheets: Sheets::new(),
            language: RwSignal::new(i18n::dutch()),
            spoken: StoredValue::new(false),
            found: RwSignal::new(None),
            draft: RwSignal::default(),
            alone: RwSignal::new(false),
            offline: offline::signal(),
            session: StoredValue::new(None),
            series: RwSignal::default(),
            more: StoredValue::new(false),
            owner: StoredValue::new(owner.clone()),
            guest,
            desk: Route::is_of_desk(&browser::fragment()),
            config: StoredValue::new(None),
            gate: RwSignal::new(
                !guest && !device::is_borrowed() && people::chosen().is_none_or(|person| person.is_locked()),
            ),
            not_fetched: RwSignal::new(None),
        };
        provide_context(app);
        provide_context(Spoken(app.language));
        (app, owner)
    }

    /// From now on this language is on screen. Its texts must be there.
    pub fn say(self, language: &'static Language) {
        self.language.set(language);
    }
}

/// Reads what the device keeps, then draws the app in place of the first screen.
pub fn start(pages: Pages) {
    let (app, owner) = App::new(false);
    spawn_local(async move {
        if app.gate.get_untracked() {
            browser::set_gate(true);
        } else {
            app.open_sheets().await;
            resume(app);
        }
        sounds::follow(app);
        crate::keeper::listen(app);
        // First: a person may go elsewhere while the texts are still on their way.
        listen(app);
        app.enter().await;
        mount(pages);
        std::mem::forget(owner);
    });
}

/// An address without a place leads back to where the person was.
fn resume(app: App) {
    if browser::fragment().is_empty()
        && !app.sheets.is_empty()
        && let Some(place) = settings::place()
    {
        browser::replace(&place);
    }
}

fn listen(app: App) {
    let _ = window_event_listener(ev::hashchange, move |_| {
        // Until the texts of the next page are there, the former one stands; who cannot see that is told.
        browser::busy(true);
        spawn_local(async move {
            let here = browser::fragment();
            app.enter().await;
            if here == browser::fragment() {
                browser::busy(false);
            }
        });
    });
    let _ = window_event_listener(ev::pagehide, move |_| app.sheets.leave());
    document_event_listener("visibilitychange", move || match document().visibility_state() {
        web_sys::VisibilityState::Visible => app.sheets.look_again(),
        _ => app.sheets.leave(),
    });
}

fn document_event_listener(name: &str, act: impl Fn() + 'static) {
    let closure = wasm_bindgen::closure::Closure::<dyn Fn()>::new(act);
    let _ = document().add_event_listener_with_callback(name, wasm_bindgen::JsCast::unchecked_ref(closure.as_ref()));
    closure.forget();
}

impl App {
    /// Goes to the place in the address.
    async fn enter(self) {
        if Route::is_of_desk(&browser::fragment()) != self.desk {
            // The page is loaded again, with the other program.
            return;
        }
        let route = Route::parse(&browser::fragment());
        if let Route::Language(code) = &route {
            if let Some(language) = Language::find(code) {
                self.speak_now(language).await;
            }
            let begun = !self.sheets.is_empty();
            let place = settings::place().filter(|_| begun).unwrap_or_else(|| Route::Overview(INTAKE).to_string());
            browser::replace(&place);
            return;
        }
        if let (Route::Invitation(preset), false) = (&route, self.gate.get_untracked()) {
            self.greet(preset).await;
        }
        if route != Route::Start {
            self.speak_some().await;
            if self.spoken.get_value() && !self.fetch(self.language.get_untracked(), rooms(&route)).await {
                return;
            }
            if Route::parse(&browser::fragment()) != route {
                // Gone elsewhere meanwhile: that place has been entered since.
                return;
            }
            let at_gate = self.gate.get_untracked();
            if !at_gate
                && !matches!(
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
            {
                settings::keep_place(&route.to_string());
            }
        }
        if route != self.route.get_untracked() {
            self.route.set(route);
            browser::scroll_up();
        }
    }

    /// Keeps what was understood of an invitation, and speaks its language the first time it is opened.
    async fn greet(self, preset: &str) {
        let read = Invitation::read(preset).invitation;
        let known = read.preset();
        if read.is_empty() || settings::invitation().as_ref() == Some(&known) {
            return;
        }
        settings::keep_invitation(&known);
        if let Some(language) = read.language.as_deref().and_then(Language::find) {
            self.speak_now(language).await;
        }
    }

    /// Makes sure that the texts of some language are there: the chosen one, or what the browser asks for.
    async fn speak_some(self) {
        if self.spoken.get_value() {
            return;
        }
        let asked = window().navigator().language().unwrap_or_default();
        let code = settings::language().unwrap_or(asked);
        let wanted = Language::find(code.get(..2).unwrap_or_default()).unwrap_or(i18n::dutch());
        if !self.speak_now(wanted).await {
            for language in LANGUAGES {
                if self.speak_now(language).await {
                    return;
                }
            }
        }
    }
}

fn mount(pages: Pages) {
    let place = document().get_element_by_id("app").expect("index.html has a place for the app");
    mount_to(wasm_bindgen::JsCast::unchecked_into(place), move || view! { <Site pages /> }).forget();
}

/// The page for the route. The start screen is in `index.html`: it is there before the app is, and stays.
#[component]
fn Site(pages: Pages) -> impl IntoView {
    let app = app();
    Effect::new(move |_| {
        // Not while another page is still on its way.
        let on_start = app.route.get() == Route::Start && Route::parse(&browser::fragment()) == Route::Start;
        show_start(on_start);
        let title = title(&app.route.get());
        // Nobody after reads in the browser's history what was open.
        document().set_title(if device::is_borrowed() { "Mijn Verhaal" } else { &title });
    });
    view! {
        <Show when=move || app.route.get() != Route::Start>
            <Show when=move || !app.alone.get()>
                <Bar />
                <Messages />
            </Show>
            // Keyed: another question is another page, not the former one with other names on its controls.
            <For each=move || [if app.gate.get() { Route::People } else { app.route.get() }] key=Route::clone let:route>
                {pages(route)}
            </For>
        </Show>
    }
}

fn show_start(on: bool) {
    if let Ok(Some(start)) = document().query_selector("#start") {
        let _ = if on { start.remove_attribute("hidden") } else { start.set_attribute("hidden", "") };
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
    format!("{} · Mijn Verhaal", expect_context::<Spoken>().0.get().say(name))
}
