//! The state that pages share: small contexts, each for one thing. What only one feature needs, it owns itself ([`keep_alive`]).
//!
//! *Invariant*: pages change answers through [`Sheets`] alone, and go elsewhere through [`crate::navigation`] alone.
//! *Boundary*: names no view and no page.

use crate::{
    config::Config,
    i18n::{self, CurrentLanguage, Language, TextBundle, bundles, load_all},
    navigation,
    platform::{clock, dom, failure, service_worker::Offline},
    profile::{self, PersonId},
    settings,
    store::{self, Autosave, SaveStatus, Sheets, recordings},
};
use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{INTAKE, List, intake},
    route::Route,
    sync::SheetChange,
};
use std::cell::OnceCell;
use wasm_bindgen_futures::spawn_local;

/// Where the person is.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// The page on screen.
    pub route: RwSignal<Route>,
    /// Whether a profile must be chosen, or a lock be opened, before any answer is loaded. Then that page is shown in place of every other.
    pub gate: RwSignal<bool>,
    /// Whether a participant has the screen to themselves: then nothing on it leads elsewhere.
    pub alone: RwSignal<bool>,
    /// Whether the screen was covered: then it is silent too.
    pub covered: RwSignal<bool>,
}

/// Notices, shown above every page.
#[derive(Clone, Copy)]
pub struct Notices {
    /// A language whose texts could not be loaded.
    pub not_loaded: RwSignal<Option<&'static Language>>,
    /// How much of the site works offline.
    pub offline: RwSignal<Offline>,
    /// Whether this is a private window, where nothing stays once it is closed; none until that is known.
    pub is_private: RwSignal<Option<bool>>,
    /// On a borrowed device: nobody has touched the page for some time.
    pub idle: RwSignal<bool>,
}

thread_local! {
    /// The owner of what lives as long as the page is open. Contexts are found through it, since asynchronous code has no owner.
    static ROOT: OnceCell<Owner> = const { OnceCell::new() };
}

fn root() -> Owner {
    ROOT.with(|root| root.get().cloned()).expect("`provide` was called before")
}

fn context<T: Clone + 'static>() -> T {
    root().with(expect_context)
}

/// Whether a language was chosen or found in this page: where settings are forbidden, nothing else records it.
#[derive(Clone, Copy)]
struct HasLanguage(StoredValue<bool>);

/// Text bundles of parts of a page that were loaded after the page itself.
#[derive(Clone, Copy)]
struct LaterBundles(StoredValue<Vec<TextBundle>>);

/// Provides every context; nothing is read from the store yet. To be called once, before anything else here.
pub fn provide() {
    profile::start();
    let owner = Owner::new();
    owner.set();
    ROOT.with(|root| root.set(owner)).expect("`provide` is called once");
    provide_context(CurrentLanguage(RwSignal::new(i18n::dutch())));
    provide_context(HasLanguage(StoredValue::new(false)));
    provide_context(LaterBundles(StoredValue::default()));
    provide_context(Sheets::new());
    provide_context(Navigation {
        route: RwSignal::new(Route::Start),
        gate: RwSignal::new(profile::current().is_none()),
        alone: RwSignal::new(false),
        covered: RwSignal::new(false),
    });
    store::lock::on_shut(|| {
        sheets().lock();
        navigation().gate.set(true);
    });
    // Another window has put a lock on or taken it off: it notes that in the list of people.
    let _ = window_event_listener(ev::storage, |event| {
        if event.key().is_none_or(|key| key == profile::PEOPLE) && profile::person().is_some() {
            spawn_local(store::check_lock());
        }
    });
    provide_context(Notices {
        not_loaded: RwSignal::new(None),
        offline: RwSignal::new(Offline::Unknown),
        is_private: RwSignal::new(None),
        idle: RwSignal::new(false),
    });
}

/// Where the person is.
pub fn navigation() -> Navigation {
    context()
}

/// The notices.
pub fn notices() -> Notices {
    context()
}

/// The answers to every list.
pub fn sheets() -> Sheets {
    context()
}

/// The answers to the list on the page; to the intake where a page has none of its own. Reads the route as a signal.
pub fn sheet_on_page() -> Autosave {
    sheets().of(navigation().route.with(Route::list).unwrap_or(intake()))
}

/// Whether what is on the page is saved: the sheet, or the session with a group. Reads the route and the status as signals.
pub fn save_status() -> SaveStatus {
    let is_session = navigation().route.with(|route| matches!(route, Route::Session(_)));
    let session = is_session.then(|| sheets().session_status()).flatten();
    session.unwrap_or_else(|| sheet_on_page().save_status.get())
}

/// The settings of the gemeente that hosts the site, as a signal: the default until they are fetched, the first time a page needs them.
pub fn config() -> RwSignal<Config> {
    keep_alive(|| {
        let config = RwSignal::new(Config::default());
        spawn_local(async move { config.set(Config::fetch().await) });
        config
    })
}

/// A value that is created the first time a page needs it, and outlives that page. There is one of each type.
pub fn keep_alive<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
    root().with(|| {
        use_context().unwrap_or_else(|| {
            let made = make();
            provide_context(made.clone());
            made
        })
    })
}

/// Loads the answers of the profile that was decided on, or closes the gate if they are locked. On a borrowed device there are none.
pub async fn open_answers() {
    let Some(profile) = profile::current() else { return };
    let is_locked = sheets().open(profile).await;
    if !is_locked && context::<HasLanguage>().0.get_value() {
        show_own_language().await;
    }
    let may_store = profile::person().filter(|person| !is_locked && !person.is_locked());
    failure::keep_for(&may_store.map(|person| person.to_string()).unwrap_or_default());
    navigation().gate.set(is_locked);
}

/// Shows the language of the person who was chosen at the gate; what was shown there is theirs where they have none.
async fn show_own_language() {
    let shown = context::<CurrentLanguage>().0.get_untracked();
    match settings::language().as_deref().and_then(Language::find) {
        Some(own) if own != shown => {
            load_language(own).await;
        }
        Some(_) => {}
        None => settings::save_language(shown.code),
    }
}

/// Leaves the current profile for another person: saves a copy of what is not written yet, writes who is next as the last act, and loads the page again,
/// so that nothing of the former one is left in memory. Returns whether the browser stored who is next; if not, nothing has changed.
pub fn switch_profile(next: PersonId) -> bool {
    sheets().flush();
    let is_stored = profile::select(next);
    if is_stored {
        // At the gate the address is where whoever opens it wants to go.
        if !navigation().gate.get_untracked() {
            navigation::replace(&Route::Overview(INTAKE).to_string());
        }
        navigation::reload();
    }
    is_stored
}

/// Drops the answers to questions that other answers hid, and goes to the summary of the list. Everything can still be changed.
pub fn finish(list: &'static List) {
    sheets().of(list).change(SheetChange::Finish(clock::today()));
    navigation::go(&Route::Summary(list.id).to_string());
}

/// Replaces the answers to a list by a sheet, and switches to its language; what is stored now, recordings included, is set aside in the same write. Returns
/// whether that worked; if it could not be stored, nothing has changed.
pub async fn replace_answers(list: &'static List, sheet: &Sheet, language: &str) -> bool {
    let answers = sheets().of(list);
    let had_sounds = answers.sheet.with_untracked(recordings::any);
    if !answers.save(SheetChange::Import(sheet.clone())).await {
        return false;
    }
    if let Some(language) = Language::find(language) {
        switch_language(language);
    }
    if recordings::any(sheet) {
        recordings::store_detached(list).await
    } else {
        !had_sounds || recordings::erase(Some(list)).await
    }
}

/// Shows the site in another language: same page, same answers. Keeps the language it has if the texts cannot be loaded.
pub fn switch_language(language: &'static Language) {
    spawn_local(async move {
        load_language(language).await;
    });
}

/// The same, and waits for it. Returns whether the texts could be loaded.
pub async fn load_language(language: &'static Language) -> bool {
    loop {
        let needed = bundles_on_screen();
        if !load_bundles(language, &needed).await {
            return false;
        }
        // Meanwhile another page or a later part of it may have come.
        if bundles_on_screen().iter().all(|bundle| needed.contains(bundle)) {
            show_language(language);
            return true;
        }
    }
}

fn show_language(language: &'static Language) {
    let is_new = settings::language().is_none_or(|code| code != language.code);
    settings::save_language(language.code);
    if is_new && !settings::are_stored() {
        sheets().save_language();
    }
    if Route::parse(&navigation::fragment()) != Route::Start {
        // The start screen is about to be left: in the other direction it would jump first.
        dom::show_start(false);
    }
    dom::set_language(language.code, language.direction);
    context::<CurrentLanguage>().0.set(language);
    context::<HasLanguage>().0.set_value(true);
}

/// The text bundles of the page on screen, of parts of it that were loaded later, and of the page in the address.
fn bundles_on_screen() -> Vec<TextBundle> {
    let Navigation { route, gate, .. } = navigation();
    let shown = if gate.get_untracked() { Route::People } else { Route::parse(&navigation::fragment()) };
    let later = context::<LaterBundles>().0.get_value();
    [route.with_untracked(bundles::of_page), bundles::of_page(&shown), &later].concat()
}

/// Makes sure that the texts of a language are loaded: the chosen one, else the browser's, else any. Returns whether that worked.
pub async fn ensure_language() -> bool {
    if context::<HasLanguage>().0.get_value() {
        return true;
    }
    let preferred = window().navigator().language().unwrap_or_default();
    let code = settings::language().unwrap_or(preferred);
    let wanted = Language::find(code.get(..2).unwrap_or_default()).unwrap_or(i18n::dutch());
    for language in [wanted].into_iter().chain(i18n::LANGUAGES) {
        // What the page needs beyond this is reported with the page: it is no reason for another language.
        if load_bundles(language, &[TextBundle::Site]).await {
            show_language(language);
            return true;
        }
    }
    false
}

/// Makes sure that text bundles of the current language are loaded, or notifies the person that they could not be.
pub async fn load_texts(bundles: &[TextBundle]) -> bool {
    let current = || context::<CurrentLanguage>().0.get_untracked();
    loop {
        let language = current();
        if !load_bundles(language, bundles).await {
            return false;
        }
        // Meanwhile the language may have been switched.
        if current() == language {
            return true;
        }
    }
}

async fn load_bundles(language: &'static Language, bundles: &[TextBundle]) -> bool {
    let loaded = load_all(&[language], bundles).await;
    notices().not_loaded.set((!loaded).then_some(language));
    loaded
}

/// Registers bundles that a part of the page needs beyond those of the page itself, until the page is left.
pub fn use_bundles(bundles: &'static [TextBundle]) {
    let LaterBundles(later) = context();
    later.update_value(|later| later.extend(bundles));
    on_cleanup(move || {
        later.try_update_value(|later| {
            for bundle in bundles {
                // One registration each: another part may need the same bundle.
                if let Some(at) = later.iter().position(|one| one == bundle) {
                    later.remove(at);
                }
            }
        });
    });
}
