//! The invitation: what a klantmanager sends and a person opens. It holds settings, never an answer.
//!
//! It travels as a *preset* in a fragment (`#/u/<preset>`), which anybody can alter: [`Invitation::read`] accepts what is on its
//! allow-lists and within its bounds, and reports whether something was left out. While it is typed it is a [`Draft`].
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     calendar::{Day, Time},
//!     invitation::Invitation,
//!     line::Line,
//! };
//!
//! let invitation = Invitation {
//!     name: Line::new("J. de Vries").expect("it is short enough"),
//!     day: Day::parse("2026-12-01"),
//!     time: Time::parse("09:30"),
//!     ..Invitation::default()
//! };
//! let preset = invitation.preset();
//! assert_eq!(preset, "n=J.+de+Vries&d=2026-12-01&h=09%3A30&v=1");
//! assert_eq!(Invitation::read(&preset).invitation, invitation);
//!
//! let altered = Invitation::read("v=1&n=J.+de+Vries&t=javascript:alert(1)");
//! assert!(altered.left_out && altered.invitation.phone.is_empty());
//! ```

mod calendar_file;
mod draft;
mod preset;

pub use calendar_file::calendar_file;
pub use draft::{Draft, Fault, Field};
pub use preset::{MAX_BYTES, Read, email, phone};

use crate::calendar::{Day, Time};
use crate::line::Line;
use crate::questionnaire::{List, ListId, OptionId, Section, SectionId, intake, pick_list, reflection_lists};

/// An invitation to the conversation. Every field may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invitation {
    /// The code of the language it opens in, such as `ar`: two or three lower-case letters, not checked against the languages of the
    /// site.
    pub language: Option<String>,
    /// How much of the intake is asked for. The person can choose otherwise.
    pub version: Version,
    /// The sections to prepare; empty for all. See [`sections`].
    pub sections: Vec<SectionId>,
    /// The reflection lists to fill in.
    pub lists: Vec<ListId>,
    /// The gemeente, an item of the pick list `gemeenten`.
    pub gemeente: Option<OptionId>,
    /// The name of whoever invites.
    pub name: Line<80>,
    /// Their job title, as the gemeente calls it: klantmanager, consulent…
    pub title: Line<60>,
    /// The phone number to call.
    pub phone: Line<30>,
    /// The e-mail address.
    pub email: Line<120>,
    /// The day of the conversation.
    pub day: Option<Day>,
    /// The time it begins, by the clock in the Netherlands.
    pub time: Option<Time>,
    /// The place of the conversation.
    pub place: Line<160>,
    /// Directions to it.
    pub way: Line<240>,
    /// Whether an interpreter has been arranged.
    pub interpreter: bool,
    /// What to bring: ids of [`BRING`].
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
    /// None of it: only the reflection lists.
    None,
}

/// The ids of what a person can be asked to bring; the texts are the messages `bring-<id>`.
pub const BRING: [&str; 5] = ["identity", "diplomas", "letters", "agenda", "summary"];

/// The length of the conversation in a calendar, in minutes.
pub const MINUTES: u32 = 60;

/// The sections an invitation can name: those with a question that is not sensitive. The others are the person's own and cannot be
/// chosen for them; those in [`ALWAYS`] are included anyway.
pub fn sections() -> impl Iterator<Item = &'static Section> {
    intake()
        .sections
        .iter()
        .filter(|section| !ALWAYS.contains(&section.id) && section.questions.iter().any(|question| !question.sensitive))
}

/// The sections that are included whatever is chosen: how the intake is filled in, who the person is, what to talk about, and the
/// agreements.
pub const ALWAYS: [SectionId; 4] =
    [SectionId::new("start"), SectionId::new("me"), SectionId::new("talk"), SectionId::new("after")];

impl Invitation {
    /// The chosen sections with those of [`ALWAYS`]; empty for all.
    pub fn chosen_sections(&self) -> Vec<SectionId> {
        if self.sections.is_empty() { Vec::new() } else { self.sections.iter().copied().chain(ALWAYS).collect() }
    }

    /// The chosen reflection lists, in the order of the content.
    pub fn reflection_lists(&self) -> impl Iterator<Item = &'static List> {
        reflection_lists().filter(|list| self.lists.contains(&list.id))
    }

    /// The name of the gemeente; none where no gemeente is set.
    pub fn gemeente_name(&self) -> Option<&'static str> {
        pick_list("gemeenten")?.item(self.gemeente?)?.name
    }

    /// Whether it sets nothing but a language: there is nothing to show.
    pub fn is_empty(&self) -> bool {
        *self == Self { language: self.language.clone(), ..Self::default() }
    }
}
