//! Who keeps the answers, and what pages ask of them: the program itself, or the phone's program where a page is a guest of it
//! (see [`crate::more`]).

use crate::{
    app::{App, app},
    browser,
    i18n::Language,
};
use js_sys::{Array, Reflect};
use mijn_verhaal_core::{
    answers::file,
    questionnaire::{self, List},
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

const ASK: &str = "mv-ask";

/// What a page can ask. What is kept in the store it reads and erases itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Put a file in the place of the answers: done or not.
    Put,
    /// Whether other lists have answers.
    Others,
    /// Forget this list.
    Forget,
    /// Forget everything.
    ForgetAll,
    /// Somebody was chosen, and what is theirs can be opened.
    Open,
}

impl Ask {
    const ALL: [Self; 5] = [Self::Put, Self::Others, Self::Forget, Self::ForgetAll, Self::Open];
}

/// Asks for something about a list.
pub async fn ask(list: &'static List, what: Ask, texts: &[&str]) -> JsValue {
    let app = app();
    let texts: Array = texts.iter().map(|text| JsValue::from_str(text)).collect();
    if !app.guest {
        return answer(app, list, what, &texts).await;
    }
    let entries = [("list", list.id.as_str().into()), ("what", (what as u8).into()), ("texts", texts.into())];
    browser::ask_window(ASK, &entries).await.1
}

/// Answers what guests ask, from now on.
pub fn listen(app: App) {
    browser::listen(ASK, move |detail| {
        spawn_local(async move {
            let get = |name: &str| Reflect::get(&detail, &name.into()).unwrap_or_default();
            let list = get("list").as_string().and_then(|id| questionnaire::list(&id));
            let what = get("what").as_f64().and_then(|at| Ask::ALL.get(at as usize));
            if let (Some(list), Some(what)) = (list, what) {
                browser::answer_window(&detail, &answer(app, list, *what, &Array::from(&get("texts"))).await);
            }
        });
    });
}

async fn answer(app: App, list: &'static List, what: Ask, texts: &Array) -> JsValue {
    let answers = app.sheets.of(list);
    match what {
        Ask::Put => {
            let Ok(opened) = file::read(&texts.get(0).as_string().unwrap_or_default()) else { return false.into() };
            answers.put(opened.sheet);
            if let Some(language) = Language::find(&opened.language) {
                app.speak(language);
            }
        }
        Ask::Others => return app.sheets.begun().iter().any(|begun| *begun != list).into(),
        Ask::Forget => answers.forget(),
        Ask::ForgetAll => app.sheets.forget(),
        Ask::Open => app.open().await,
    }
    true.into()
}
