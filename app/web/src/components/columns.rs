//! Two columns: the text of a document in Dutch, and beside it in the person's language.

use crate::i18n::{Language, balanced, day, dutch, language};
use leptos::prelude::*;

/// The languages of a document: Dutch, and the person's own where that is another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// The person's language, if not Dutch.
    pub own: Option<&'static Language>,
    /// Whether an answer links to its question: for the person, not for the recipient of a summary.
    pub links: bool,
}

impl Columns {
    /// Dutch beside this language.
    pub fn beside(own: &'static Language) -> Self {
        Self { own: (own != dutch()).then_some(own), links: true }
    }

    /// The same for the recipient of the document: nothing in it links to questions.
    pub fn received(self) -> Self {
        Self { links: false, ..self }
    }

    /// Dutch beside the language on screen, read as a signal.
    pub fn on_screen() -> Self {
        Self::beside(language())
    }

    /// The ids of what is read aloud, for one column: only that in the person's language has any.
    pub fn recording_ids(self, language: &Language, ids: impl FnOnce() -> String) -> Option<String> {
        (self.own.unwrap_or(dutch()) == language).then(ids)
    }

    /// A text for each language, as cells of the columns.
    pub fn cells(self, text: impl Fn(&'static Language) -> AnyView) -> AnyView {
        let cell = |language: &'static Language| {
            view! { <div class="cell" lang=language.code dir=language.direction>{text(language)}</div> }
        };
        (cell(dutch()), self.own.map(cell)).into_any()
    }

    /// A text for each language, one after the other.
    pub fn spans(self, text: impl Fn(&'static Language) -> String) -> AnyView {
        let span = |language: &'static Language| {
            view! { <span lang=language.code dir=language.direction>{text(language)}</span> }
        };
        (span(dutch()), self.own.map(|own| (" ", span(own)))).into_any()
    }

    /// A heading in both languages.
    pub fn heading(self, text: impl Fn(&'static Language) -> String) -> AnyView {
        view! { <h2 class="doc__h">{self.spans(text)}</h2> }.into_any()
    }

    /// A message in both columns.
    pub fn both(self, class: &'static str, id: &'static str) -> AnyView {
        let cell = |language: &'static Language| {
            view! { <span data-say=self.recording_ids(language, || id.to_owned())>{language.say(id)}</span> }.into_any()
        };
        view! { <div class=class>{self.cells(cell)}</div> }.into_any()
    }

    /// A part of a document: a message as its heading, and rows under it.
    pub fn part(self, name: &'static str, title: &'static str, rows: impl IntoView + 'static) -> AnyView {
        view! {
            <section class="doc__part" data-summary=name>
                {self.heading(|language| language.say(title))}
                {rows.into_any()}
            </section>
        }
        .into_any()
    }

    /// The head of a document: its title, its author if that is known, and its date (`2026-11-22`).
    pub fn head(self, title: impl Fn(&'static Language) -> String, name: Option<String>, iso: &str) -> AnyView {
        view! {
            <header class="doc__head">
                <p class="doc__title">{self.spans(title)}</p>
                <p class="doc__meta">
                    {name.map(|name| view! { <bdi>{balanced(&name)}</bdi>" · " })}<span dir="ltr">{day(iso)}</span>
                </p>
            </header>
        }
        .into_any()
    }
}
