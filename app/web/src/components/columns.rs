//! Two columns: what a document of the site says in Dutch, and beside it in the person's language.

use crate::i18n::{Language, balanced, day, dutch, language};
use leptos::prelude::*;

/// The languages of a document: Dutch, and the person's own where that is another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// The person's language, if not Dutch.
    pub own: Option<&'static Language>,
    /// Whether a tap on an answer leads to its question: for the person, not for who received it.
    pub leads: bool,
}

impl Columns {
    /// Dutch beside this language.
    pub fn beside(own: &'static Language) -> Self {
        Self { own: (own != dutch()).then_some(own), leads: true }
    }

    /// The same for who received the document: nothing in it leads to questions.
    pub fn received(self) -> Self {
        Self { leads: false, ..self }
    }

    /// Dutch beside the language on screen, read as a signal.
    pub fn on_screen() -> Self {
        Self::beside(language())
    }

    /// What is read aloud: only the column in the person's language.
    pub fn heard(self, language: &Language, ids: impl FnOnce() -> String) -> Option<String> {
        (self.own.unwrap_or(dutch()) == language).then(ids)
    }

    /// What a function of a language says in each column, as cells.
    pub fn cells(self, text: impl Fn(&'static Language) -> AnyView) -> AnyView {
        let cell = |language: &'static Language| {
            view! { <div class="cell" lang=language.code dir=language.direction>{text(language)}</div> }
        };
        (cell(dutch()), self.own.map(cell)).into_any()
    }

    /// What a function of a language says, once in each language.
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
        let said = |language: &'static Language| {
            view! { <span data-say=self.heard(language, || id.to_owned())>{language.say(id)}</span> }.into_any()
        };
        view! { <div class=class>{self.cells(said)}</div> }.into_any()
    }

    /// A part of a document: a message as its heading, and what stands under it.
    pub fn part(self, name: &'static str, title: &'static str, rows: impl IntoView + 'static) -> AnyView {
        view! {
            <section class="doc__part" data-summary=name>
                {self.heading(|language| language.say(title))}
                {rows.into_any()}
            </section>
        }
        .into_any()
    }

    /// The head of a document: what it is, of whom if that is known, and of which day (`2026-11-22`).
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
