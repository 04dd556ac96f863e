//! The state that pages share: small contexts, each for one thing. What only one feature needs, it keeps itself ([`keep_alive`]).
//!
//! *Invariant*: pages change answers through [`Sheets`] alone, and go elsewhere through [`crate::navigation`] alone.
//! *Boundary*: no view, no page is named here.

use crate::{
    config::Config,
    i18n::{self, CurrentLanguage, Language, TextBundle, bundles, load_all},
    navigation,
    platform::{clock, dom, service_worker::Offline},
    profile, settings,
    store::{self, Autosave, LoadIssue, Sheets, recordings},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{List, intake},
    route::Route,
};
use std::cell::OnceCell;
use wasm_bindgen_futures::spawn_local;

/// Where the person is.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// The page on screen.
    pub route: RwSignal<Route>,
    /// Whether somebody must be chosen, or a lock be opened, before any answer is read. Then that page is shown in place of every other.
    pub gate: RwSignal<bool>,
    /// Whether somebody has the screen to themselves: no way leads elsewhere from it.
    pub alone: RwSignal<bool>,
    /// Whether the screen was made empty: then it is silent too.
    pub covered: RwSignal<bool>,
}

/// What a person must know, above every page.
#[derive(Clone, Copy)]
pub struct Notices {
    /// What was found unreadable at the start.
    pub load_issue: RwSignal<Option<LoadIssue>>,
    /// A language whose texts could not be loaded.
    pub not_loaded: RwSignal<Option<&'static Language>>,
    /// How far the site is without internet.
    pub offline: RwSignal<Offline>,
    /// On a borrowed device: nobody has touched the page for long.
    pub idle: RwSignal<bool>,
}

thread_local! {
    /// What lives as long as the page is open. Every context is found through it, from asynchronous code too, which has no owner of its own.
    static ROOT: OnceCell<Owner> = const { OnceCell::new() };
}

fn root() -> Owner {
    ROOT.with(|root| root.get().cloned()).expect("`provide` was called before")
}

fn context<T: Clone + 'static>() -> T {
    root().with(expect_context)
}

/// Whether a language was chosen or found in this page: settings may be forbidden, and then nothing else remembers.
#[derive(Clone, Copy)]
struct HasLanguage(StoredValue<bool>);

/// Text bundles of parts of a page that were loaded after the page itself.
#[derive(Clone, Copy)]
struct LaterBundles(StoredValue<Vec<TextBundle>>);

/// Provides every context; nothing is read from the store yet. To be called once, before anything else here.
pub fn provide() {
    let owner = Owner::new();
    owner.set();
    ROOT.with(|root| root.set(owner)).expect("`provide` is called once");
    provide_context(CurrentLanguage(RwSignal::new(i18n::dutch())));
    provide_context(HasLanguage(StoredValue::new(false)));
    provide_context(LaterBundles(StoredValue::default()));
    provide_context(Sheets::new());
    provide_context(Navigation {
        route: RwSignal::new(Route::Start),
        gate: RwSignal::new(!profile::is_borrowed() && profile::chosen().is_none_or(|person| person.is_locked())),
        alone: RwSignal::new(false),
        covered: RwSignal::new(false),
    });
    provide_context(Notices {
        load_issue: RwSignal::new(None),
        not_loaded: RwSignal::new(None),
        offline: RwSignal::new(Offline::Unknown),
        idle: RwSignal::new(false),
    });
}

/// Where the person is.
pub fn navigation() -> Navigation {
    context()
}

/// What a person must know.
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

/// What the gemeente that hosts the site has fixed, as a signal: the default until it is fetched, which happens the first time a page asks.
pub fn config() -> RwSignal<Config> {
    keep_alive(|| {
        let config = RwSignal::new(Config::default());
        spawn_local(async move { config.set(Config::fetch().await) });
        config
    })
}

/// A value that is made the first time a page asks for it, and outlives that page. There is one for each type.
pub fn keep_alive<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
    root().with(|| {
        use_context().unwrap_or_else(|| {
            let made = make();
            provide_context(made.clone());
            made
        })
    })
}

/// Opens the answers of the current profile, or closes the gate before them. On a borrowed device there are none.
pub async fn open_answers() {
    let issue = sheets().open().await;
    let is_locked = issue == Some(LoadIssue::Locked);
    notices().load_issue.set(issue.filter(|_| !is_locked));
    navigation().gate.set(is_locked);
}

/// Drops the answers to questions that other answers hid, and opens what came of the list. Locks nothing.
pub fn finish(list: &'static List) {
    sheets().of(list).change_whole(|sheet| sheet.finish(clock::today()));
    navigation::go(&Route::Summary(list.id).to_string());
}

/// Copies the answers to a list aside with what was spoken, then puts a sheet in their place, and shows its language. Returns whether that
/// worked; if not, nothing has changed.
pub async fn replace_answers(list: &'static List, sheet: &Sheet, language: &str) -> bool {
    let answers = sheets().of(list);
    let before = recordings::attach(&recordings::prefix(list), answers.backup()).await.unwrap_or_else(|file| file);
    let had_sounds = answers.sheet.with_untracked(recordings::any);
    let begun = answers.sheet.with_untracked(|sheet| !sheet.is_empty());
    if begun && store::keep_aside(&list.id, &before).await.is_err() {
        return false;
    }
    answers.put(sheet.clone());
    if let Some(language) = Language::find(language) {
        speak(language);
    }
    if recordings::any(sheet) {
        recordings::store_lent(list).await
    } else {
        !had_sounds || recordings::erase(Some(list)).await
    }
}

/// Shows the site in another language: same page, same answers. Keeps the language it has if the texts cannot be loaded.
pub fn speak(language: &'static Language) {
    spawn_local(async move {
        speak_now(language).await;
    });
}

/// The same, and waits for it. Returns whether the texts are there.
pub async fn speak_now(language: &'static Language) -> bool {
    let route = Route::parse(&navigation::fragment());
    let later = context::<LaterBundles>().0.get_value();
    let loaded = load_bundles(language, &[bundles::of_page(&route), &later].concat()).await;
    if loaded {
        settings::save_language(language.code);
        if route != Route::Start {
            // It is left anyway: turned to another direction first, it would jump.
            dom::show_start(false);
        }
        dom::set_language(language.code, language.direction);
        context::<CurrentLanguage>().0.set(language);
        context::<HasLanguage>().0.set_value(true);
    }
    loaded
}

/// Makes sure that the texts of some language are there: the chosen one, or what the browser asks for. Returns whether one is.
pub async fn speak_some() -> bool {
    if context::<HasLanguage>().0.get_value() {
        return true;
    }
    let asked = window().navigator().language().unwrap_or_default();
    let code = settings::language().unwrap_or(asked);
    let wanted = Language::find(code.get(..2).unwrap_or_default()).unwrap_or(i18n::dutch());
    if speak_now(wanted).await {
        return true;
    }
    for language in i18n::LANGUAGES {
        if speak_now(language).await {
            return true;
        }
    }
    false
}

/// Makes sure that text bundles of the language on screen are there, or notifies the person that they are not.
pub async fn load_texts(bundles: &[TextBundle]) -> bool {
    load_bundles(context::<CurrentLanguage>().0.get_untracked(), bundles).await
}

async fn load_bundles(language: &'static Language, bundles: &[TextBundle]) -> bool {
    let loaded = load_all(&[language], bundles).await;
    notices().not_loaded.set((!loaded).then_some(language));
    loaded
}

/// Says that a part of the page needs these bundles, whatever the page itself needs; until the page is left.
pub fn use_bundles(bundles: &'static [TextBundle]) {
    let LaterBundles(later) = context();
    later.update_value(|later| later.extend(bundles));
    on_cleanup(move || {
        later.try_update_value(|later| later.retain(|one| !bundles.contains(one)));
    });
}
