//! Question lists: what is asked, of whom, and which shape an answer has.
//!
//! Compiled from `content/*.toml` into static data at build time; a list that does not hold together fails the build. Texts are
//! not part of it: they are messages in `locales/`, named after the ids.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::questionnaire::{self, Kind, intake};
//!
//! let question = questionnaire::question("work.rose").expect("the intake has it");
//! assert!(matches!(question.kind, Kind::Scale5));
//! assert_eq!(question.list(), intake());
//! assert!(questionnaire::question("no.such").is_none());
//! ```

mod condition;
mod id;
mod list;
mod pick;
mod question;

pub use condition::{Condition, Op};
pub use content::{HISTORY, LISTS, PICK_LISTS};
pub use id::{ListId, OptionId, QuestionId, SectionId};
pub use list::{List, PointRule, Reflection, Role, Section};
pub use pick::{PickItem, PickList};
pub use question::{Choice, Field, FieldKind, Kind, Levels, Polarity, Question};

/// The id of the intake, the list everybody begins with.
pub const INTAKE: ListId = ListId("intake");

/// The content of an earlier version. A handed-over code refers to options by their position, so a code is read with the content
/// it was made with (`content/history/README.md`).
#[derive(Debug, Clone, Copy)]
pub struct Edition {
    /// The lists of that version.
    pub lists: &'static [List],
    /// The pick lists of that version.
    pub picks: &'static [PickList],
}

impl Edition {
    /// The list with this id and version, if this edition has it.
    pub fn list(&self, id: ListId, version: &str) -> Option<&'static List> {
        self.lists.iter().find(|list| list.id == id && list.version == version)
    }
}

/// The compiled content.
mod content {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}

/// The list with this id, such as `intake`. The id may be any text.
pub fn list(id: impl AsRef<str>) -> Option<&'static List> {
    LISTS.iter().find(|list| list.id == id.as_ref())
}

/// The intake.
pub fn intake() -> &'static List {
    list(INTAKE).expect("the intake is part of the content")
}

/// The list with this section. No two lists share one.
pub fn list_with(section: impl AsRef<str>) -> Option<&'static List> {
    LISTS.iter().find(|list| list.section(section.as_ref()).is_some())
}

/// The question with this id, of any list. The id may be any text.
pub fn question(id: impl AsRef<str>) -> Option<&'static Question> {
    let id = id.as_ref();
    list_with(id.split_once('.')?.0)?.question(id)
}

/// The reflection lists, in the order they are offered.
pub fn reflection_lists() -> impl Iterator<Item = &'static List> {
    LISTS.iter().filter(|list| list.reflection.is_some())
}

/// The pick list with this id, such as `occupations`.
pub fn pick_list(id: &str) -> Option<&'static PickList> {
    PICK_LISTS.iter().find(|list| list.id == id)
}
