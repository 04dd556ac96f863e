//! Pages that are opened later: a program of their own, loaded when somebody opens one, and shown inside the page that is there.
//!
//! The phone's program keeps the answers. It hands a copy over ([`Later`]); what is chosen here (which sensitive answers go in)
//! goes back to it. What pages here need of it beside that they ask (`keeper`).
//!
//! Events of the window: `mv-more` shows a page, `mv-more-there` says that this program listens, `mv-more-chosen` tells what was
//! chosen, `mv-more-load` asks for the texts of a language before it is spoken, `mv-more-close` takes the page away. `index.html`
//! loads the program at the first `mv-more`, or tells `mv-more-failed`.

use crate::{
    app::{App, app},
    browser,
    components::{messages::Message, voice::OfferVoice},
    i18n::{Language, dutch, language, load_all, msg, tr},
    pages,
};
use js_sys::Reflect;
use leptos::{mount::UnmountHandle, prelude::*, tachys::view::any_view::AnyViewState};
use mijn_verhaal_core::{
    answers::{Sheet, file},
    questionnaire::{INTAKE, Question, intake},
    route::Route,
};
use std::{cell::RefCell, time::Duration};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

const SHOW: &str = "mv-more";
const THERE: &str = "mv-more-there";
const CHOSEN: &str = "mv-more-chosen";
const LOAD: &str = "mv-more-load";
const CLOSE: &str = "mv-more-close";
const FAILED: &str = "mv-more-failed";

/// A page of the other program, in this place: it gets a copy of the answers whenever they change.
#[component]
pub fn Later(route: Route) -> impl IntoView {
    let answers = app().sheets.of(intake());
    let chosen = browser::listen(CHOSEN, move |detail| {
        let chosen: Vec<String> = js_sys::Array::from(&detail).iter().filter_map(|id| id.as_string()).collect();
        let differs = |question: &&'static Question| {
            answers.sheet.with_untracked(|sheet| sheet.is_shared(question.id))
                != chosen.iter().any(|id| question.id == id.as_str())
        };
        for question in intake().questions().filter(differs).collect::<Vec<_>>() {
            answers.change(question, |sheet| sheet.share(question, !sheet.is_shared(question.id)));
        }
    });
    on_cleanup(move || chosen.remove());
    let failed = || {
        view! {
            <main id="main" tabindex="-1" class="page">
                <Message kind="error" text=Signal::derive(tr(msg::PAGE_NOT_FETCHED)) />
            </main>
        }
        .into_any()
    };
    let file = move |code: &str| answers.sheet.with(|sheet| file::backup(sheet, code));
    piece(route, file, failed)
}

/// Answering by voice: offered, and loaded by who wants it or has done it.
#[component]
pub fn LaterVoice(question: &'static Question) -> impl IntoView {
    let sheet = app().sheets.of(question.list()).sheet;
    let answer = move || sheet.with(|sheet| sheet.answer(question.id).cloned());
    let wanted = RwSignal::new(untrack(answer).is_some_and(|answer| answer.spoken().is_some()));
    move || {
        if !wanted.get() {
            let want = move |_| wanted.set(true);
            return view! { <OfferVoice want /> }.into_any();
        }
        let only_this = move |code: &str| {
            let mut alone = Sheet::new(question.list(), "");
            alone.set(question, answer());
            file::backup(&alone, code)
        };
        let failed = || view! { <Message kind="error" text=Signal::derive(tr(msg::PAGE_NOT_FETCHED)) /> }.into_any();
        piece(Route::question(question), only_this, failed).into_any()
    }
}

/// Keeping, opening and erasing the answers: what stands below an overview, loaded once the overview is there.
#[component]
pub fn LaterFiles() -> impl IntoView {
    let sheet = app().sheets.of(intake()).sheet;
    let now = RwSignal::new(false);
    let show = move || {
        now.try_set(true);
    };
    set_timeout(show, Duration::from_millis(100));
    let file = move |code: &str| sheet.with(|sheet| file::backup(sheet, code));
    let failed = || view! { <Message kind="error" text=Signal::derive(tr(msg::PAGE_NOT_FETCHED)) /> }.into_any();
    view! { <Show when=move || now.get()>{piece(Route::Overview(INTAKE), file, failed)}</Show> }
}

/// Something of the other program, in this place. It gets a file of answers, in a language by its code, whenever they change.
fn piece(
    route: Route,
    file: impl Fn(&str) -> String + Send + Sync + 'static,
    when_failed: fn() -> AnyView,
) -> impl IntoView {
    let app = app();
    let place = NodeRef::<leptos::html::Div>::new();
    let failed = RwSignal::new(false);
    let fragment = route.to_string();
    let show = Callback::new(move |()| {
        let Some(place) = place.get() else { return };
        let language = language();
        let file = file(language.code);
        let entries = [
            ("place", place.into()),
            ("fragment", fragment.as_str().into()),
            ("language", language.code.into()),
            ("file", file.into()),
        ];
        browser::tell_window_of(SHOW, &browser::object(&entries));
    });
    Effect::new(move |_| show.run(()));
    let listeners = [
        browser::listen(THERE, move |_| {
            app.more.set_value(true);
            untrack(|| show.run(()));
        }),
        browser::listen(FAILED, move |_| failed.set(true)),
    ];
    on_cleanup(move || {
        listeners.into_iter().for_each(|listener| listener.remove());
        browser::tell_window(CLOSE);
    });
    view! {
        {move || failed.get().then(when_failed)}
        <div class="later" node_ref=place></div>
    }
}

/// Has the texts of a language fetched by the other program, if it is there: both change language at once.
pub async fn prepare(app: App, language: &'static Language) {
    if app.more.get_value() {
        let entries = [("fragment", browser::fragment().into()), ("language", language.code.into())];
        browser::ask_window(LOAD, &entries).await;
    }
}

type Shown = UnmountHandle<AnyViewState>;

thread_local! {
    /// The page that is shown, and where.
    static SHOWN: RefCell<Option<(web_sys::HtmlElement, Shown)>> = const { RefCell::new(None) };
}

/// Starts the program: it listens.
pub fn start() {
    let (app, owner) = App::new(true);
    std::mem::forget(owner.clone());
    browser::listen(CLOSE, |_| drop(SHOWN.take()));
    browser::listen(SHOW, move |detail| {
        let owner = owner.clone();
        spawn_local(async move {
            let _ = show(app, &owner, &detail).await;
        });
    });
    browser::listen(LOAD, |detail| {
        spawn_local(async move {
            let get = |name: &str| Reflect::get(&detail, &name.into()).unwrap_or_default();
            let text = |name: &str| get(name).as_string().unwrap_or_default();
            if let Some(language) = Language::find(&text("language")) {
                load_all(&[language], pages::rooms_of_more(&Route::parse(&text("fragment")))).await;
            }
            browser::answer_window(&detail, &JsValue::NULL);
        });
    });
    browser::tell_window(THERE);
}

/// Shows a page of the phone's, or what has changed of what is shown.
async fn show(app: App, owner: &Owner, detail: &JsValue) -> Option<()> {
    let get = |name: &str| Reflect::get(detail, &name.into()).ok();
    let text = |name: &str| get(name)?.as_string();
    let place: web_sys::HtmlElement = get("place")?.dyn_into().ok()?;
    let route = Route::parse(&text("fragment")?);
    let language = Language::find(&text("language")?)?;
    let sheet = file::read(&text("file")?).ok()?.sheet;
    // The summary is Dutch beside the person's language.
    let languages = if matches!(route, Route::Summary(_)) { &[dutch(), language][..] } else { &[language] };
    if !load_all(languages, pages::rooms_of_more(&route)).await {
        browser::tell_window(FAILED);
        return None;
    }
    if !place.is_connected() {
        // Gone elsewhere meanwhile.
        return None;
    }
    let list = sheet.list();
    let answers = app.sheets.of(list);
    app.say(language);
    if answers.sheet.with_untracked(|here| *here != sheet) {
        answers.sheet.set(sheet);
    }
    if SHOWN.with_borrow(|shown| shown.as_ref().is_none_or(|(there, _)| *there != place)) {
        drop(SHOWN.take());
        let shown = owner.with(|| {
            leptos::mount::mount_to(place.clone(), move || {
                Effect::new(move |_| {
                    let chosen: js_sys::Array =
                        answers.sheet.with(|sheet| sheet.shared().map(|id| JsValue::from_str(&id)).collect());
                    browser::tell_window_of(CHOSEN, &chosen);
                });
                pages::of_more(route)
            })
        });
        SHOWN.replace(Some((place, shown)));
    }
    Some(())
}
