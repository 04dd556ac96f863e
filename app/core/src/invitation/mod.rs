//! The invitation: what a klantmanager sets, and a person opens. Settings only, never an answer.
//!
//! It travels as a *preset* in a fragment (`#/u/<preset>`) that anybody can alter: [`Invitation::read`] takes what is on its
//! whitelists and within its bounds, and says what it left out.

mod calendar_file;
mod preset;

pub use calendar_file::calendar_file;
pub use preset::{MAX_BYTES, Read, email, phone};

use crate::calendar::{Day, Time};
use crate::line::Line;
use crate::questionnaire::{List, ListId, OptionId, Section, SectionId, intake, pick_list, reflection_lists};

/// An invitation to the conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invitation {
    /// The code of the language it greets in, such as `ar`: two or three small letters, not checked against the languages there are.
    pub language: Option<String>,
    /// How much of the intake is asked for; a person can choose otherwise.
    pub version: Version,
    /// The ids of the sections to prepare; empty for all. See [`sections`].
    pub sections: Vec<SectionId>,
    /// The ids of reflection lists to fill in.
    pub lists: Vec<ListId>,
    /// The code of the gemeente, from the pick list `gemeenten`.
    pub gemeente: Option<OptionId>,
    /// Who invites.
    pub name: Line<80>,
    /// The job title as it is used there: klantmanager, consulent…
    pub title: Line<60>,
    /// The phone number to call.
    pub phone: Line<30>,
    /// The e-mail address.
    pub email: Line<120>,
    /// The day of the conversation.
    pub day: Option<Day>,
    /// When it begins, where it is held.
    pub time: Option<Time>,
    /// Where it is.
    pub place: Line<160>,
    /// How to get there.
    pub way: Line<240>,
    /// Whether an interpreter has been arranged.
    pub interpreter: bool,
    /// What to bring, ids of [`BRING`].
    pub bring: Vec<&'static str>,
}

/// How much of the intake an invitation asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Version {
    /// The short version.
    #[default]
    Short,
    /// All of it.
    Full,
    /// Nothing of it: only the reflection lists.
    None,
}

/// What a person can be asked to bring; the words are the messages `bring-<id>`.
pub const BRING: [&str; 5] = ["identity", "diplomas", "letters", "agenda", "summary"];

/// The most minutes a conversation takes in a calendar.
pub const MINUTES: u32 = 60;

/// The sections an invitation can name: those that ask something that is not sensitive. The others, and the frame of the
/// conversation ([`ALWAYS`]), are the person's own and cannot be chosen for them.
pub fn sections() -> impl Iterator<Item = &'static Section> {
    intake()
        .sections
        .iter()
        .filter(|section| !ALWAYS.contains(&section.id) && section.questions.iter().any(|question| !question.sensitive))
}

/// The sections that come with every choice: how it is filled in, who one is, what to talk about, and what follows.
pub const ALWAYS: [SectionId; 4] =
    [SectionId::new("start"), SectionId::new("me"), SectionId::new("talk"), SectionId::new("after")];

impl Invitation {
    /// The sections to go through, with those that come along; empty for all.
    pub fn chosen_sections(&self) -> Vec<SectionId> {
        if self.sections.is_empty() { Vec::new() } else { self.sections.iter().copied().chain(ALWAYS).collect() }
    }

    /// The lists to fill in, as they stand in the content.
    pub fn reflection_lists(&self) -> impl Iterator<Item = &'static List> {
        reflection_lists().filter(|list| self.lists.contains(&list.id))
    }

    /// The name of the gemeente.
    pub fn gemeente_name(&self) -> Option<&'static str> {
        pick_list("gemeenten")?.item(self.gemeente?)?.name
    }

    /// Whether it names nobody, no moment and no choice: there is nothing to show.
    pub fn is_empty(&self) -> bool {
        *self == Self { language: self.language.clone(), ..Self::default() }
    }
}
