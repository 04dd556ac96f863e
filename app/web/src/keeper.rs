//! Who keeps the answers, and what pages ask of them: the program itself, or the phone's program where a page is a guest of it
//! (see [`crate::more`]).

use crate::{
    app::{App, app},
    browser,
    i18n::Language,
    store::Aside,
};
use js_sys::{Array, Function, Promise, Reflect};
use mijn_verhaal_core::{
    answers::file,
    questionnaire::{self, List},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

const ASK: &str = "mv-ask";

/// What a page can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Put a file in the place of the answers, which are kept aside as they stand in another: done or not.
    Put,
    /// What was kept aside: moments and texts.
    Aside,
    /// Whether other lists have answers.
    Others,
    /// Erase this list: done or not.
    EraseList,
    /// Erase everything: done or not.
    EraseAll,
    /// Somebody was chosen, and what is theirs can be opened.
    Open,
}

impl Ask {
    const ALL: [Self; 6] = [Self::Put, Self::Aside, Self::Others, Self::EraseList, Self::EraseAll, Self::Open];
}

/// Asks for something about a list.
pub async fn ask(list: &'static List, what: Ask, texts: &[&str]) -> JsValue {
    let app = app();
    let texts: Array = texts.iter().map(|text| JsValue::from_str(text)).collect();
    if !app.guest {
        return answer(app, list, what, &texts).await;
    }
    let promise = Promise::new(&mut |done, _| {
        let entries = [
            ("list", list.id.into()),
            ("what", (what as u8).into()),
            ("texts", texts.clone().into()),
            ("done", done.into()),
        ];
        browser::tell_window_of(ASK, &browser::object(&entries));
    });
    JsFuture::from(promise).await.unwrap_or_default()
}

/// What was kept aside of a list.
pub async fn aside(list: &'static List) -> Vec<Aside> {
    let pair = |pair: JsValue| {
        let pair = Array::from(&pair);
        Some(Aside { when: pair.get(0).as_string()?, text: pair.get(1).as_string()? })
    };
    Array::from(&ask(list, Ask::Aside, &[]).await).iter().filter_map(pair).collect()
}

/// Answers what guests ask, from now on.
pub fn listen(app: App) {
    browser::listen(ASK, move |detail| {
        spawn_local(async move {
            let get = |name: &str| Reflect::get(&detail, &name.into()).unwrap_or_default();
            let list = get("list").as_string().and_then(|id| questionnaire::list(&id));
            let what = get("what").as_f64().and_then(|at| Ask::ALL.get(at as usize));
            if let (Some(list), Some(what), Some(done)) = (list, what, get("done").dyn_ref::<Function>()) {
                let _ = done.call1(&JsValue::NULL, &answer(app, list, *what, &Array::from(&get("texts"))).await);
            }
        });
    });
}

async fn answer(app: App, list: &'static List, what: Ask, texts: &Array) -> JsValue {
    let answers = app.sheets.of(list);
    let done = match what {
        Ask::Put => {
            let text = |at| texts.get(at).as_string().unwrap_or_default();
            let Ok(opened) = file::read(&text(0)) else { return false.into() };
            let done = answers.replace(opened.sheet, &text(1)).await;
            if let (Ok(()), Some(language)) = (&done, Language::find(&opened.language)) {
                app.speak(language);
            }
            done
        }
        Ask::Aside => {
            let pair = |aside: &Aside| Array::of2(&aside.when.as_str().into(), &aside.text.as_str().into());
            return answers.aside().await.iter().map(pair).collect::<Array>().into();
        }
        Ask::Others => return app.sheets.begun().iter().any(|begun| !std::ptr::eq(*begun, list)).into(),
        Ask::EraseList => answers.erase().await,
        Ask::EraseAll => app.sheets.erase().await,
        Ask::Open => {
            app.open().await;
            Ok(())
        }
    };
    done.is_ok().into()
}
