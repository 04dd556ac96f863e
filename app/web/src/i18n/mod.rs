//! Words: every text a person sees, looked up by id in the texts of a language.

mod answer;
pub mod appointment;
pub mod bundles;
mod lines;
pub mod names;
mod questions;
pub mod spoken;
mod texts;

pub use answer::{
    Piece, answer_lines, choice_name, day, day_name, face_message, face_name, face_of, level_message, level_name,
    minutes, part_name, self_view_message, self_view_name, slot_name,
};
pub use bundles::TextBundle;
pub use lines::{Arguments, balanced, plain};

use futures::future::join_all;
use leptos::prelude::*;
use mijn_verhaal_core::walk::Progress;

/// The ids of the site's own messages. A message no code uses is an error here; a message that is missing cannot be named.
#[deny(dead_code)]
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// A language the site speaks: a folder in `locales/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, as in `lang`.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// One or two letters of it, for a small button.
    pub short: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// Every language, Dutch first.
pub static LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Dutch, the language of the klantmanager.
pub fn dutch() -> &'static Language {
    &LANGUAGES[0]
}

impl Language {
    /// The language with this code.
    pub fn find(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// The text of a message.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, None, &[])
    }

    /// The text of a message's attribute; empty if there is none.
    pub fn attribute(&self, id: &str, attribute: &str) -> String {
        self.find_attribute(id, attribute).unwrap_or_default()
    }

    /// The text of an attribute that not every message has.
    pub fn find_attribute(&self, id: &str, attribute: &str) -> Option<String> {
        texts::format(self.code, id, Some(attribute), &[])
    }

    /// The text of a message or its attribute, with what it speaks of.
    pub fn say_with(&self, id: &str, attribute: Option<&str>, arguments: Arguments<'_>) -> String {
        texts::format(self.code, id, attribute, arguments).unwrap_or_default()
    }
}

/// Loads text bundles in Dutch, which every document of this site has, and in another language. Returns whether all are there.
pub async fn load_beside_dutch(own: &'static Language, bundles: &[TextBundle]) -> bool {
    load_all(&[dutch(), own], bundles).await
}

/// Loads text bundles of several languages, side by side. Returns whether all are there.
pub async fn load_all(languages: &[&'static Language], bundles: &[TextBundle]) -> bool {
    let all = languages.iter().flat_map(|language| bundles.iter().map(|bundle| texts::load(language.code, *bundle)));
    join_all(all).await.into_iter().all(|loaded| loaded.is_ok())
}

/// The language on screen, as a signal: whoever reads it is drawn again when it changes.
#[derive(Clone, Copy)]
pub struct CurrentLanguage(pub RwSignal<&'static Language>);

/// The language on screen.
pub fn language() -> &'static Language {
    expect_context::<CurrentLanguage>().0.get()
}

/// A message in the language on screen.
pub fn t(id: &'static str) -> String {
    language().say(id)
}

/// A message where it is shown: it follows the language on screen. One function for all, so that the program has one closure for all.
pub fn tr(id: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || t(id)
}

/// A message in the language on screen, with what it speaks of.
pub fn t_with(id: &'static str, arguments: Arguments<'_>) -> String {
    language().say_with(id, None, arguments)
}

/// How far a person is, in the language on screen.
pub fn progress_text(progress: Progress) -> String {
    t_with(msg::PROGRESS_OF_SECTION, &[("done", progress.answered.into()), ("total", progress.total.into())])
}
